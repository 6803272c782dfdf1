#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the pages of docs/konsep show in C compiles, and prints what stands behind // in each line.

dokumentasi.py ROOT COMPILER LIBRARY
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = '#include "iku/iku.h"\n#include <stdio.h>\nint main(void) {{\n{kode}\nreturn 0;\n}}\n'
HALAMAN = [f"{nama}.{akhiran}" for nama in ("angka", "capaian", "skala") for akhiran in ("md", "id.md")]


def jalankan(halaman: Path, akar: Path, kompiler: str, pustaka: Path) -> list[str]:
    """What is wrong with the page's example; nothing when it does what it says."""
    cocok = re.search(r"^```c\n(.*?)^```", halaman.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    if cocok is None:
        return [f"{halaman.name} has no block of C"]
    harapan = [baris.split("// ", 1)[1] for baris in cocok[1].splitlines() if "// " in baris]
    with tempfile.TemporaryDirectory() as folder:
        sumber, program = Path(folder, "contoh.c"), Path(folder, "contoh")
        sumber.write_text(PROGRAM.format(kode=cocok[1]), encoding="utf-8")
        perintah = [kompiler, "-std=c99", "-Wall", "-Wextra", "-Werror", f"-I{akar / 'include'}"]
        perintah += [str(sumber), str(pustaka), f"-Wl,-rpath,{pustaka.parent}", "-o", str(program)]
        subprocess.run(perintah, check=True)
        nyata = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    return [] if nyata == harapan and harapan else [f"{halaman.name} prints {nyata}, it says {harapan}"]


def main() -> int:
    akar, kompiler, pustaka = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]).resolve()
    salah = [
        satu for nama in HALAMAN for satu in jalankan(akar / "docs/konsep" / nama, akar, kompiler, pustaka)
    ]
    print(*salah, sep="\n")
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
