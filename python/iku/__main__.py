# SPDX-License-Identifier: Apache-2.0
"""``python -m iku``: the command that the wheel ships."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path


def find_command() -> Path | None:
    """The command beside this interpreter's scripts, where the wheel put it."""
    nama = "iku.exe" if sys.platform == "win32" else "iku"
    skema = [
        sysconfig.get_path("scripts"),
        sysconfig.get_path("scripts", sysconfig.get_preferred_scheme("user")),
    ]
    return next((jalur for folder in skema if (jalur := Path(folder, nama)).is_file()), None)


def main() -> int:
    perintah = find_command()
    if perintah is None:
        print(
            "iku: the command was not installed with the package; reinstall it: pip install --force-reinstall iku",
            file=sys.stderr,
        )
        return 2
    return subprocess.run([perintah, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
