# SPDX-License-Identifier: Apache-2.0
"""Exact numbers to Decimal and to formatted text. Imported when first needed."""

from __future__ import annotations

import re
from decimal import MAX_EMAX, MAX_PREC, MIN_EMIN, Context, Decimal
from typing import TYPE_CHECKING

from .galat import InputError

if TYPE_CHECKING:
    from ._iku import Rasional
    from .pilihan import Mode

# Wide enough that moving the point never rounds.
_LUAS = Context(prec=MAX_PREC, Emax=MAX_EMAX, Emin=MIN_EMIN)
_SPESIFIKASI = re.compile(
    r"(?:(?P<isi>.)?(?P<letak>[<>=^]))?(?P<tanda>[-+ ]?)(?P<nol>0?)(?P<lebar>\d*)(?P<kelompok>,?)"
    r"(?:\.(?P<desimal>\d+))?(?P<jenis>[fF%]?)",
    re.DOTALL,
)


def _geser(bulat: int, desimal: int) -> Decimal:
    """bulat / 10**desimal with exactly that many decimals."""
    return _LUAS.scaleb(Decimal(bulat), -desimal)


def to_decimal(nilai: Rasional, desimal: int = 2, pembulatan: Mode | str = "half_up") -> Decimal:
    bulat = nilai.bulatkan(desimal, pembulatan) * 10**desimal
    return _geser(bulat.numerator, desimal)


def _salah(spesifikasi: str) -> InputError:
    return InputError(
        f"format(Rasional, {spesifikasi!r}): pakai jenis f, F atau % dengan isi, letak, tanda, lebar, "
        "pemisah ribuan dan .desimal seperti pada Fraction. Untuk tulisan Indonesia pakai iku.format(nilai).",
        f"format(Rasional, {spesifikasi!r}): use type f, F or % with fill, alignment, sign, width, "
        "thousands separator and .precision as for Fraction. For Indonesian notation use iku.format(value).",
    )


def format_rasional(nilai: Rasional, spesifikasi: str) -> str:
    cocok = _SPESIFIKASI.fullmatch(spesifikasi)
    if cocok is None:
        raise _salah(spesifikasi)
    jenis = cocok["jenis"]
    if not jenis:
        if cocok["desimal"] or cocok["kelompok"] or cocok["tanda"] or cocok["nol"] or cocok["letak"] == "=":
            raise _salah(spesifikasi)
        return format(str(nilai), spesifikasi)
    desimal = int(cocok["desimal"] or 6)
    if desimal > 4096:
        raise _salah(spesifikasi)
    # round() gives the digits; the point is moved afterwards, so nothing is rounded twice.
    persen = 2 if jenis == "%" else 0
    bulat = round(nilai * 10 ** (desimal + persen))
    pecahan = _geser(bulat, desimal + persen)
    if nilai < 0:
        pecahan = pecahan.copy_sign(Decimal(-1))
    return format(pecahan, spesifikasi if cocok["desimal"] else spesifikasi[:-1] + ".6" + jenis)
