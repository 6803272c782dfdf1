# SPDX-License-Identifier: Apache-2.0
"""What this installation is and where its limits are."""

from __future__ import annotations

import sys
from pathlib import Path

from . import _iku
from .pilihan import get_bahasa


def info() -> dict[str, object]:
    """Version, where the package lies, the column kernel in use, the language of messages, and limits."""
    return {
        **_iku._info(),
        "python": sys.version.split()[0],
        "letak": str(Path(__file__).parent),
        "bahasa": str(get_bahasa()),
    }
