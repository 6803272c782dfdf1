#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn the words around numbers (data/angka.json, data/satuan.json) into C++: one sorted table.

`generate_kata.py` writes src/angka/kata_tabel.inc; `generate_kata.py --check` fails when it is not what it would write.
"""

from __future__ import annotations

import json
import sys

from tulis import AKAR, selesaikan

TABEL = AKAR / "src/angka/kata_tabel.inc"
BERDAFTAR = (
    "nihil",
    "galat_lembar",
    "mata_uang_cacah",
    "mata_uang",
    "persen",
    "rentang",
    "perbandingan",
    "kira_kira",
    "batas",
    "pengantar",
    "antara",
    "dan",
    "per",
)


class KataSalah(Exception):
    """The word lists break one of their own rules."""


def baca_kata() -> list[tuple[str, str, int, str]]:
    """Every word with its kind, its power of ten and its reason; a word may be of two kinds (sd), once each."""
    angka = json.loads((AKAR / "data/angka.json").read_text(encoding="utf-8"))
    satuan = json.loads((AKAR / "data/satuan.json").read_text(encoding="utf-8"))
    semua: dict[tuple[str, str], tuple[int, str]] = {}

    def tambah(kata: str, jenis: str, pangkat: int = 0, alasan: str = "ada") -> None:
        if kata != kata.lower() or kata != " ".join(kata.split()):
            raise KataSalah(f"not in small letters, or with spaces to spare: {kata!r}")
        if (kata, jenis) in semua:
            raise KataSalah(f"{kata!r} stands twice under {jenis}")
        semua[kata, jenis] = (pangkat, alasan)

    for alasan, daftar in angka["tanpa_nilai"].items():
        for kata in daftar:
            tambah(kata, "tanpa_nilai", 0, alasan)
    for jenis in BERDAFTAR:
        for kata in angka[jenis]:
            tambah(kata, jenis)
    for kata, pangkat in angka["pengali"].items():
        tambah(kata, "pengali", pangkat)
    for jenis in ("cacah", "ukuran"):
        for kata in satuan[jenis]:
            tambah(kata, f"satuan_{jenis}")
    return sorted(((k, j, p, a) for (k, j), (p, a) in semua.items()), key=lambda b: (b[0].encode(), b[1]))


def tulis_tabel(semua: list[tuple[str, str, int, str]]) -> str:
    baris = [
        f"    {{{json.dumps(kata, ensure_ascii=False)}, JenisKata::{jenis}, {pangkat}, Alasan::{alasan}}},"
        for kata, jenis, pangkat, alasan in semua
    ]
    return (
        "// Generated from data/angka.json and data/satuan.json by tools/generate_kata.py. Do not edit.\n"
        "// SPDX-License-Identifier: Apache-2.0\n" + "\n".join(baris) + "\n"
    )


def main() -> int:
    try:
        isi = tulis_tabel(baca_kata())
    except KataSalah as salah:
        print(f"data: {salah}", file=sys.stderr)
        return 1
    return selesaikan({TABEL: isi}, "generate_kata.py")


if __name__ == "__main__":
    sys.exit(main())
