# SPDX-License-Identifier: Apache-2.0
"""What every generator ends with: write its files, or with --check say which are not up to date."""

from __future__ import annotations

import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent


def selesaikan(keluaran: dict[Path, str], alat: str) -> int:
    """The exit status. Files that are as they should be are not touched."""
    usang = {
        berkas: isi
        for berkas, isi in keluaran.items()
        if not berkas.exists() or berkas.read_text(encoding="utf-8") != isi
    }
    if "--check" in sys.argv[1:]:
        for berkas in usang:
            print(f"{berkas.relative_to(AKAR)} is not up to date: run tools/{alat}", file=sys.stderr)
        return 1 if usang else 0
    for berkas, isi in usang.items():
        berkas.parent.mkdir(parents=True, exist_ok=True)
        berkas.write_text(isi, encoding="utf-8")
    return 0
