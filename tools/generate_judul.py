#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn the words the document reader goes by (data/dokumen/*.json) into a C++ table.

`generate_judul.py` writes it; `generate_judul.py --check` fails when it is not what it would write.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from tulis import AKAR, selesaikan

TABEL = AKAR / "src/dokumen/kata/judul_tabel.inc"
RAPI = re.compile(r"\s+")


class KataSalah(Exception):
    """The data break one of their own rules."""


def baca(nama: str) -> dict[str, Any]:
    isi: dict[str, Any] = json.loads((AKAR / "data/dokumen" / nama).read_text(encoding="utf-8"))
    return isi


def string_cpp(teks: str) -> str:
    return json.dumps(teks, ensure_ascii=False)


def periksa(teks: str, tempat: str) -> str:
    if teks != RAPI.sub(" ", teks).strip().lower() or not teks:
        raise KataSalah(f"{tempat}: not in normal form: {teks!r}")
    return teks


def pasangan(nama: str, isi: dict[str, list[str]], tempat: str) -> str:
    """A sorted table word -> key, so that the reader can search it by halves."""
    baris: dict[str, str] = {}
    for kunci, daftar in isi.items():
        for kata in daftar:
            if periksa(kata, tempat) in baris:
                raise KataSalah(f"{tempat}: {kata!r} stands twice: {baris[kata]}, {kunci}")
            baris[kata] = kunci
    isi_baris = "\n".join(
        f"    {{{string_cpp(kata)}, {string_cpp(baris[kata])}}},"
        for kata in sorted(baris, key=lambda kata: kata.encode("utf-8"))
    )
    return f"constexpr Pasangan {nama}[] = {{\n{isi_baris}\n}};\n"


def daftar(nama: str, isi: list[str], tempat: str) -> str:
    urut = sorted({periksa(kata, tempat) for kata in isi}, key=lambda kata: kata.encode("utf-8"))
    if len(urut) != len(isi):
        raise KataSalah(f"{tempat}: a word of {nama} stands twice")
    return f"constexpr std::string_view {nama}[] = {{\n    {', '.join(map(string_cpp, urut))},\n}};\n"


def tulis() -> str:
    judul = baca("judul.json")
    kata = baca("kata.json")
    bagian = [
        "// Generated from data/dokumen by tools/generate_judul.py. Do not edit.\n// SPDX-License-Identifier: Apache-2.0\n",
        pasangan("tabel_judul", judul["kolom"], "judul.json"),
        "constexpr Pasangan tabel_kata_judul[] = {\n"
        + "\n".join(
            f"    {{{string_cpp(periksa(k, 'judul.json'))}, {string_cpp(v)}}}," for k, v in judul["kata"]
        )
        + "\n};\n",
        pasangan("tabel_label", kata.pop("label"), "kata.json"),
    ]
    kata.pop("tentang")
    bagian += [daftar(f"kata_{nama}", isi, "kata.json") for nama, isi in kata.items()]
    return "".join(bagian)


def main() -> int:
    try:
        isi = tulis()
    except KataSalah as salah:
        print(f"data/dokumen: {salah}", file=sys.stderr)
        return 1
    return selesaikan({TABEL: isi}, "generate_judul.py")


if __name__ == "__main__":
    sys.exit(main())
