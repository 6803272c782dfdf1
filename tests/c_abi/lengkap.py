#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every function of iku.h is called by the C programs in this folder; one that has an error, also with bad arguments.

lengkap.py ROOT
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

FUNGSI = re.compile(r"^IKU_API [^(]*?\b(iku_\w+)\(([^;]*)\);", re.MULTILINE)


def kurang(kepala: str, program: str) -> list[str]:
    """One line for each function that is not tested as it should be."""
    salah = []
    for nama, parameter in FUNGSI.findall(kepala):
        panggilan = rf"\b{nama}\("
        if not re.search(panggilan, program):
            salah.append(f"{nama} is not called")
        elif "iku_error*" in parameter and not re.search(
            rf"GAGAL\(IKU_ARGUMENT,\s*\w+,\s*{panggilan}", program
        ):
            salah.append(f"{nama} is not called with bad arguments")
        elif "(const iku_" in f"({parameter}" and not re.search(rf"{panggilan}NULL", program):
            salah.append(f"{nama} is not called with NULL")
    return salah


def main() -> int:
    akar = Path(sys.argv[1])
    kepala = (akar / "include/iku/iku.h").read_text(encoding="utf-8")
    program = "".join(p.read_text(encoding="utf-8") for p in sorted((akar / "tests/c_abi").glob("*.c")))
    salah = kurang(kepala, program)
    print(*salah, f"{len(FUNGSI.findall(kepala))} functions of iku.h, {len(salah)} not tested", sep="\n")
    return 1 if salah or len(FUNGSI.findall(kepala)) < 70 else 0


if __name__ == "__main__":
    sys.exit(main())
