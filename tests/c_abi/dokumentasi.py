#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What pages of docs show in C or C++ compiles, and prints what stands behind // in each line.

dokumentasi.py ROOT COMPILER LIBRARY c|cpp
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

HALAMAN = {
    "c": (
        *(
            f"konsep/{nama}.{akhiran}"
            for nama in ("angka", "capaian", "skala")
            for akhiran in ("md", "id.md")
        ),
        *(f"panduan/{nama}-sendiri.md" for nama in ("aturan", "profil", "skala")),
    ),
    "cpp": ("konsep/rollup.md",),
}
KEPALA = {"c": '#include "iku/iku.h"\n#include <stdio.h>\n', "cpp": "#include <cstdio>\n#include <vector>\n"}
OPSI = {"c": ("-std=c99", "-Wall", "-Wextra", "-Werror"), "cpp": ("-std=c++20", "-Wall", "-Werror")}


def susun(kode: str, bahasa: str) -> str:
    """The block as a program: its includes, then the rest as main."""
    baris = kode.splitlines()
    atas = [satu for satu in baris if satu.startswith("#include")]
    isi = [satu for satu in baris if not satu.startswith("#include")]
    return KEPALA[bahasa] + "\n".join([*atas, "int main(void) {", *isi, "return 0;", "}", ""])


def jalankan(halaman: Path, akar: Path, kompiler: str, pustaka: Path, bahasa: str) -> list[str]:
    """What is wrong with the page's example; nothing when it does what it says."""
    cocok = re.search(
        rf"^```{bahasa}\n(.*?)^```", halaman.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    if cocok is None:
        return [f"{halaman.name} has no block of {bahasa}"]
    harapan = [baris.split("// ", 1)[1] for baris in cocok[1].splitlines() if "// " in baris]
    with tempfile.TemporaryDirectory() as folder:
        sumber, program = Path(folder, f"contoh.{bahasa}"), Path(folder, "contoh")
        sumber.write_text(susun(cocok[1], bahasa), encoding="utf-8")
        perintah = [kompiler, *OPSI[bahasa], f"-I{akar / 'include'}", str(sumber), str(pustaka)]
        perintah += [f"-Wl,-rpath,{pustaka.parent}", "-o", str(program)]
        subprocess.run(perintah, check=True)
        nyata = subprocess.run([program], check=True, capture_output=True, text=True).stdout.splitlines()
    return [] if nyata == harapan and harapan else [f"{halaman.name} prints {nyata}, it says {harapan}"]


def main() -> int:
    akar, kompiler, pustaka, bahasa = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]).resolve(), sys.argv[4]
    salah = [
        satu
        for nama in HALAMAN[bahasa]
        for satu in jalankan(akar / "docs" / nama, akar, kompiler, pustaka, bahasa)
    ]
    print(*salah, sep="\n")
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
