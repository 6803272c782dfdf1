#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn the message catalogue (data/pesan/*.json) into C++: the codes, a header an area, and their texts.

`generate_pesan.py` writes the files; `generate_pesan.py --check` fails when they are not what it would write.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tulis import AKAR, selesaikan

KODE = AKAR / "include/iku/teks/kode"
TABEL = AKAR / "src/teks/pesan_tabel.inc"
TINGKAT = ("info", "periksa", "galat")
BAHASA = ("id", "en")
LUBANG = re.compile(r"\{(\w+)\}")


class KatalogSalah(Exception):
    """The catalogue breaks one of its own rules."""


@dataclass(frozen=True)
class Pesan:
    label: str
    nilai: int
    nama: str
    tingkat: str
    isian: tuple[str, ...]
    teks: dict[str, tuple[str, str]]


def teks_dengan_nomor(pesan: str, isian: tuple[str, ...], label: str) -> str:
    """`{judul}` becomes `{0}`: the table knows fill-ins by their place."""

    def nomor(cocok: re.Match[str]) -> str:
        if cocok[1] not in isian:
            raise KatalogSalah(f"{label}: {{{cocok[1]}}} is not among its fill-ins {list(isian)}")
        return f"{{{isian.index(cocok[1])}}}"

    return LUBANG.sub(nomor, pesan)


def baca_area(berkas: Path) -> list[Pesan]:
    area = json.loads(berkas.read_text(encoding="utf-8"))
    hasil = []
    for butir in area["pesan"]:
        label = f"{area['area']}-{butir['nomor']:03d}"
        isian = tuple(butir.get("isian", ()))
        if butir["tingkat"] not in TINGKAT:
            raise KatalogSalah(f"{label}: no such level: {butir['tingkat']}")
        teks = {
            bahasa: (
                teks_dengan_nomor(butir[bahasa]["pesan"], isian, label),
                teks_dengan_nomor(butir[bahasa].get("saran", ""), isian, label),
            )
            for bahasa in BAHASA
        }
        if bool(teks["id"][1]) != bool(teks["en"][1]):
            raise KatalogSalah(f"{label}: advice in one language only")
        nama = f"{area['area'].lower()}_{butir['nama']}"
        hasil.append(Pesan(label, area["dasar"] + butir["nomor"], nama, butir["tingkat"], isian, teks))
    return hasil


def baca_katalog() -> list[Pesan]:
    semua = [pesan for berkas in sorted((AKAR / "data/pesan").glob("*.json")) for pesan in baca_area(berkas)]
    semua.sort(key=lambda pesan: pesan.nilai)
    for kunci in ("label", "nilai", "nama"):
        terlihat = [getattr(pesan, kunci) for pesan in semua]
        ganda = {nilai for nilai in terlihat if terlihat.count(nilai) > 1}
        if ganda:
            raise KatalogSalah(f"{kunci} stands twice: {sorted(ganda)}")
    return semua


def per_area(katalog: list[Pesan]) -> dict[str, list[Pesan]]:
    hasil: dict[str, list[Pesan]] = {}
    for pesan in katalog:
        hasil.setdefault(pesan.nama.split("_")[0], []).append(pesan)
    return hasil


def string_cpp(teks: str) -> str:
    return json.dumps(teks, ensure_ascii=False)


def tulis_kode(area: str, katalog: list[Pesan]) -> str:
    baris = "\n".join(
        f"inline constexpr Kode {pesan.nama}{{{pesan.nilai}}};  // {pesan.label}" for pesan in katalog
    )
    return f"""// Generated from data/pesan/{area}.json by tools/generate_pesan.py. Do not edit.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/kode.hpp"

namespace iku::kode {{

{baris}

}}  // namespace iku::kode
"""


def tulis_tabel(katalog: list[Pesan]) -> str:
    baris = []
    for pesan in katalog:
        isian = string_cpp(" ".join(pesan.isian))
        teks = ",\n     ".join(string_cpp(bagian) for bahasa in BAHASA for bagian in pesan.teks[bahasa])
        baris.append(
            f"    {{Kode{{{pesan.nilai}}}, Tingkat::{pesan.tingkat}, {string_cpp(pesan.label)}, {isian},\n     {teks}}},"
        )
    return (
        "// Generated from data/pesan by tools/generate_pesan.py. Do not edit.\n"
        "// SPDX-License-Identifier: Apache-2.0\n" + "\n".join(baris) + "\n"
    )


def main() -> int:
    try:
        katalog = baca_katalog()
    except KatalogSalah as salah:
        print(f"data/pesan: {salah}", file=sys.stderr)
        return 1
    kode = {KODE / f"{area}.hpp": tulis_kode(area, pesan) for area, pesan in per_area(katalog).items()}
    return selesaikan({**kode, TABEL: tulis_tabel(katalog)}, "generate_pesan.py")


if __name__ == "__main__":
    sys.exit(main())
