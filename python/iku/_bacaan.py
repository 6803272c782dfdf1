# SPDX-License-Identifier: Apache-2.0
"""What a reader of a piece of text returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from . import _iku
from ._sumber import bita
from .pilihan import Alasan, Lokal

if TYPE_CHECKING:
    from ._iku import Catatan, Perbandingan, Perhitungan, Rasional, Rentang

T = TypeVar("T")

if TYPE_CHECKING:

    class Bacaan(NamedTuple, Generic[T]):
        """The thing read, and the notes made on the way: ``isi, catatan = iku.read_angka("1.234,5")``."""

        isi: T
        catatan: tuple[Catatan, ...]

else:

    class Bacaan(NamedTuple):
        """The thing read, and the notes made on the way: ``isi, catatan = iku.read_angka("1.234,5")``."""

        isi: object
        catatan: tuple

        def __class_getitem__(cls, _jenis):
            return cls


def read_angka(
    teks: str, angka: Lokal | str | None = None
) -> Bacaan[Rasional | Rentang | Perbandingan | Alasan]:
    """Read a number as documents print it: ``1.234,5``, ``Rp.499.471.900``, ``95%``, ``80 - 90%``, ``1:17,9``, ``n/a``.

    `angka` says how numbers are written there ("id", "en"); without it a text with one reading is read, and one
    with two (``1.234``) is `Alasan.ambigu` with a note that names both. A percent sign does not scale: ``95%`` is
    95. What is no number is an `Alasan`.
    """
    return Bacaan(*_iku._read_angka(bita(teks), angka))


def read_formula(teks: str, angka: Lokal | str = "id") -> Bacaan[Perhitungan]:
    """Read a formula as documents print it, LaTeX or plain text; `angka` says how its numbers are written.

    Never fails: ``.isi.status`` says how far it could be read, ``.isi.formula`` is the formula or None, and
    ``.catatan`` says what is doubtful and where. `Formula.from_text` is the short form that raises.
    """
    return Bacaan(*_iku._read_formula(bita(teks), angka))
