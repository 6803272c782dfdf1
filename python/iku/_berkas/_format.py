# SPDX-License-Identifier: Apache-2.0
"""What a cell of a spreadsheet says: its stored value, exactly, as its number format means it."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from ..pilihan import Lokal

# What a format shows as it is: "text", \c; what takes room only: _c, *c; and [Red], [$Rp-421], [>=100].
_HARFIAH = re.compile(r'"([^"]*)"|\\(.)')
_HIASAN = re.compile(r"[_*].|\[[^\]]*\]")
_ANGKA_TERBANYAK = 15
_LUAS = Context(prec=5000)  # no number of a cell is rounded on the way


class FormatAngka(NamedTuple):
    """A section of a number format, as far as it says what the number is: a share, grouped, and its decimals."""

    persen: bool = False  # the stored value is a hundredth of what is shown
    tanda_persen: bool = False  # a percent sign follows
    kelompok: bool = False
    desimal: int | None = None  # shown at most; None: as many as there are


class Tampilan(NamedTuple):
    teks: str
    dibulatkan: bool = False  # the cell shows fewer digits
    biner: bool = False  # more than 15 digits were stored


@lru_cache(maxsize=1024)
def read_format(kode: str, tanda: int) -> FormatAngka:
    """The section of a format code for numbers of that sign (-1, 0, 1)."""
    harfiah: list[str] = []

    def simpan(cocok: re.Match[str]) -> str:
        harfiah.append(cocok[1] if cocok[1] is not None else cocok[2])
        return "\x00"

    polos = _HIASAN.sub("", _HARFIAH.sub(simpan, kode))
    bagian = polos.split(";")
    pilih = 1 if tanda < 0 else 2 if tanda == 0 else 0
    seksi = bagian[pilih] if pilih < len(bagian) and len(bagian) > 1 else bagian[0]
    if not re.search(r"[0#?]", seksi) or re.search(r"[eE][+-]|/", seksi):
        return FormatAngka()
    bulat, titik, pecahan = seksi.partition(".")
    persen = seksi.count("%") == 1
    return FormatAngka(
        persen,
        persen or (any("%" in satu for satu in harfiah) and "%" not in seksi),
        re.search(r"[0#?],[0#?]", bulat) is not None,
        len(re.findall(r"[0#?]", pecahan)) if titik else 0,
    )


def tulis_desimal(nilai: Decimal, lokal: Lokal, kelompok: bool = False) -> str:
    """All digits of a number, as `lokal` writes them."""
    teks = format(nilai, ",f" if kelompok else "f")
    if "." in teks:
        teks = teks.rstrip("0").rstrip(".")
    if teks in ("-0", ""):
        teks = "0"
    return teks if lokal is Lokal.en else teks.translate(str.maketrans(",.", ".,"))


def tulis_angka(nilai: int | float, kode: str, lokal: Lokal) -> Tampilan:
    """A number: its shortest decimal, of at most 15 digits as spreadsheets show it; 0.95 under 0% is 95%."""
    angka = Decimal(repr(nilai))
    biner = False
    if isinstance(nilai, float) and len(angka.normalize(_LUAS).as_tuple().digits) > _ANGKA_TERBANYAK:
        angka = Decimal(f"{nilai:.{_ANGKA_TERBANYAK - 1}e}")
        biner = True
    pakai = read_format(kode, (angka > 0) - (angka < 0))
    if pakai.persen:
        angka = angka.scaleb(2, _LUAS)
    normal = angka.normalize(_LUAS).as_tuple().exponent
    dibulatkan = pakai.desimal is not None and isinstance(normal, int) and -normal > pakai.desimal
    teks = tulis_desimal(angka, lokal, pakai.kelompok) + ("%" if pakai.tanda_persen else "")
    return Tampilan(teks, dibulatkan, biner)


def tulis_waktu(nilai: datetime | date | time, kode: str) -> str:
    """A date, as precise as its format: 2023, 2023-07, 2023-07-31; with its time where it has one."""
    if isinstance(nilai, time):
        return nilai.isoformat()
    huruf = set(_HIASAN.sub("", _HARFIAH.sub("", kode)).lower())
    if "y" in huruf and not huruf & set("dhs"):
        return f"{nilai:%Y-%m}" if "m" in huruf else f"{nilai:%Y}"
    if isinstance(nilai, datetime) and nilai.time() != time():
        return nilai.isoformat(" ")
    return f"{nilai:%Y-%m-%d}"
