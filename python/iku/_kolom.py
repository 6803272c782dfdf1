# SPDX-License-Identifier: Apache-2.0
"""Columns and frames of cells, read to exact numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, overload

from . import _iku
from ._iku import Catatan, KolomAngka
from ._sumber import kolom_bingkai
from .galat import InputError, JenisError, PustakaError
from .pilihan import Alasan, Bahasa, Lokal, Tingkat, get_bahasa

if TYPE_CHECKING:
    from _typeshed import SupportsKeysAndGetItem

# How numpy, pandas, polars and Arrow call their floats.
_FLOAT = frozenset({"float16", "float32", "float64", "float", "double", "halffloat"})


@dataclass(frozen=True)
class CatatanKolom:
    """A note on one column of a table; what it says is that of `catatan`, its rows count from 1 by position."""

    kolom: str
    catatan: Catatan

    @property
    def kode(self) -> str:
        """The code, such as 'ANGKA-042'."""
        return self.catatan.kode

    @property
    def tingkat(self) -> Tingkat:
        """How much it asks of the reader."""
        return self.catatan.tingkat

    @property
    def baris(self) -> int:
        """The row, from 1; 0 for a note on the whole column, whose message names rows."""
        return self.catatan.baris

    @property
    def isian(self) -> dict[str, str]:
        """What the message was filled in with, by name."""
        return self.catatan.isian

    def pesan(self, bahasa: Bahasa | str | None = None) -> str:
        """What was seen, as a sentence."""
        return self.catatan.pesan(bahasa)

    def saran(self, bahasa: Bahasa | str | None = None) -> str:
        """What to do about it; empty when there is nothing to do."""
        return self.catatan.saran(bahasa)

    def to_text(self, bahasa: Bahasa | str | None = None) -> str:
        """Column, place, message, advice and code in one line."""
        kata = "Kolom" if (get_bahasa() if bahasa is None else bahasa) == Bahasa.id else "Column"
        return f'{kata} "{self.kolom}": {self.catatan.to_text(bahasa)}'

    def __str__(self) -> str:
        return self.to_text()


def _kunci(nama: str) -> str:
    """A column's name as an attribute can spell it: ``Jumlah PSKS`` is ``jumlah_psks``."""
    return re.sub(r"\W+", "_", nama.casefold()).strip("_")


class TabelAngka(Mapping[str, Any]):
    """The columns of a frame, those with numbers as `KolomAngka`, the others as they were.

    A mapping from names to columns; ``d.pembilang`` is ``d["Pembilang"]``. It goes into `Dokumen.evaluate` and
    `Formula.evaluate_columns` as it is. `catatan` says what was inferred, with column and rows.
    """

    __slots__ = ("_kolom", "catatan")

    catatan: tuple[CatatanKolom, ...]

    def __init__(self, kolom: Mapping[str, Any], catatan: Iterable[CatatanKolom] = ()) -> None:
        self._kolom = dict(kolom)
        self.catatan = tuple(catatan)

    def __getitem__(self, nama: str) -> Any:
        if nama in self._kolom:
            return self._kolom[nama]
        raise InputError(*_tidak_ada(nama, self._kolom))

    def __contains__(self, nama: object) -> bool:
        return nama in self._kolom

    def __iter__(self) -> Iterator[str]:
        return iter(self._kolom)

    def __len__(self) -> int:
        return len(self._kolom)

    def __getattr__(self, nama: str) -> Any:
        if nama.startswith("_"):
            raise AttributeError(nama)
        cocok = [asli for asli in self._kolom if asli == nama] or [
            asli for asli in self._kolom if _kunci(asli) == _kunci(nama)
        ]
        if len(cocok) == 1:
            return self._kolom[cocok[0]]
        raise AttributeError(f"{nama}: {', '.join(map(repr, cocok or self._kolom))}", name=nama, obj=self)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(k for k in map(_kunci, self._kolom) if k.isidentifier())})

    def __reduce__(self) -> tuple[type[TabelAngka], tuple[dict[str, Any], tuple[CatatanKolom, ...]]]:
        return TabelAngka, (self._kolom, self.catatan)

    def __repr__(self) -> str:
        angka = sum(isinstance(isi, KolomAngka) for isi in self._kolom.values())
        return f"<TabelAngka: {len(self)} kolom, {angka} dibaca sebagai angka, {len(self.catatan)} catatan>"

    def _repr_html_(self) -> str:
        from ._notebook import html_tabel_angka

        return html_tabel_angka(self)


@overload
def read_numbers(
    x: SupportsKeysAndGetItem[str, Any],
    *,
    angka: Lokal | str | None = None,
    cacah: bool | str | Iterable[str] = False,
    kolom: str | Iterable[str] | None = None,
) -> TabelAngka: ...
@overload
def read_numbers(
    x: Iterable[object], *, angka: Lokal | str | None = None, cacah: bool = False
) -> KolomAngka: ...
@overload
def read_numbers(
    x: Any,
    *,
    angka: Lokal | str | None = None,
    cacah: bool | str | Iterable[str] = False,
    kolom: str | Iterable[str] | None = None,
) -> Any: ...
def read_numbers(
    x: Any,
    *,
    angka: Lokal | str | None = None,
    cacah: bool | str | Iterable[str] = False,
    kolom: str | Iterable[str] | None = None,
) -> KolomAngka | TabelAngka:
    """Read a column, or the columns of a frame, to exact numbers. Nothing is guessed: what is inferred is a note.

    A column: any sequence of text, int, float, Fraction, Decimal, Rasional, Hasil, Alasan and None, mixed or not; an
    array of numpy; a Series of pandas or polars; an array of pyarrow. It gives a `KolomAngka`. A frame (pandas,
    polars, pyarrow, a dict of columns) gives a `TabelAngka`.

    A text is read as `read_angka` does. One with two readings (``1.234``) is decided by `angka` ("id", "en"); else by
    `cacah`: the column counts whole things; else by the cells of the column that have one reading, if these agree;
    else it is `Alasan.ambigu`. A float is read as its shortest decimal, at most 15 digits. A bool is refused.

    Of a frame the columns named in `kolom` and `cacah` are read whatever they hold. Without `kolom` so is every float
    column, and every text column whose cells are numbers or say why there is none (blank, ``n/a``, ``-``); the
    others stay as they are. Rows in notes count from 1 by position; they are not a frame's index labels.
    """
    tabel = _kolom_tabel(x)
    if tabel is None:
        if kolom is not None or not isinstance(cacah, bool):
            raise InputError(
                "read_numbers: x satu kolom, bukan tabel; cacah=True atau False, dan kolom= tidak dipakai.",
                "read_numbers: x is one column, not a table; cacah=True or False, and kolom= has no use.",
            )
        return _iku._read_numbers(_isi(x), angka, cacah)
    return _baca_tabel(tabel, angka, cacah, kolom)


def _baca_tabel(
    tabel: dict[str, Any],
    angka: Lokal | str | None,
    cacah: bool | str | Iterable[str],
    kolom: str | Iterable[str] | None,
) -> TabelAngka:
    hitungan = set(tabel) if cacah is True else _nama_kolom(cacah or (), tabel)
    diminta = set() if kolom is None else _nama_kolom(kolom, tabel)
    if cacah is not True:
        diminta |= hitungan
    hasil = dict(tabel)
    catatan: list[CatatanKolom] = []
    for nama, isi in tabel.items():
        if nama in diminta:
            dibaca: KolomAngka | None = _iku._read_numbers(_isi(isi), angka, nama in hitungan)
            baru: Iterable[Catatan] = dibaca.catatan if dibaca is not None else ()
        elif kolom is None:
            dibaca, baru = _coba(isi, angka, nama in hitungan)
        else:
            continue
        if dibaca is not None:
            hasil[nama] = dibaca
        catatan.extend(CatatanKolom(nama, satu) for satu in baru)
    return TabelAngka(hasil, catatan)


def _coba(isi: Any, angka: Lokal | str | None, cacah: bool) -> tuple[KolomAngka | None, Iterable[Catatan]]:
    """A column nobody named: read when it holds numbers and nothing else, else left with a note if it has some."""
    if _jenis(isi).startswith(("int", "uint", "bool")) or _is_bulat(isi):
        return None, ()  # integers are exact already
    try:
        dibaca = _iku._read_numbers(_isi(isi), angka, cacah)
    except JenisError:
        return None, ()
    alasan = dibaca.alasan.to_pylist()
    bukan = [i for i, a in enumerate(alasan) if a in (Alasan.bukan_angka, Alasan.tidak_sah)]
    berisi = sum(a in (Alasan.ada, Alasan.ambigu) for a in alasan)
    if berisi and (not bukan or _jenis(isi) in _FLOAT):
        return dibaca, dibaca.catatan
    if not berisi:
        return None, ()
    contoh = str(list(isi)[bukan[0]])[:60]
    isian = (str(berisi), str(len(bukan)), str(bukan[0] + 1), contoh)
    return None, (Catatan("ANGKA-051", isian=isian),)


def _is_bulat(benda: Any) -> bool:
    return isinstance(benda, (list, tuple, range)) and all(type(sel) is int for sel in benda)


def _jenis(benda: Any) -> str:
    """The type of a column's elements in the words of its library; empty where it has none."""
    return str(getattr(benda, "dtype", getattr(benda, "type", ""))).lower()


def _isi(benda: Any) -> Any:
    """A column as the compiled part takes it: a buffer of numbers, or an iterable of cells."""
    jenis = _jenis(benda)
    if hasattr(benda, "mask") and hasattr(benda, "filled"):
        return benda  # a masked array, whose array would show what the mask hides
    if jenis in _FLOAT and hasattr(benda, "__array__"):
        try:
            larik = benda.__array__()
        except ImportError:  # polars without numpy; its list has what a float64 is
            larik = None
        if larik is not None and larik.dtype.kind == "f":
            return larik
    if jenis and not (hasattr(benda, "itemsize") and jenis.startswith(("int", "uint"))):
        for nama in ("tolist", "to_list", "to_pylist"):
            if callable(ambil := getattr(benda, nama, None)):
                return ambil()
    if not hasattr(benda, "__iter__") and _is_arrow(benda):
        return _arrow(benda).to_pylist()
    return benda


def _is_arrow(benda: Any) -> bool:
    return hasattr(benda, "__arrow_c_array__") or hasattr(benda, "__arrow_c_stream__")


def _arrow(benda: Any) -> Any:
    """What only speaks Arrow's C interface, as pyarrow has it."""
    try:
        pyarrow = import_module("pyarrow")
    except ImportError as sebab:
        raise PustakaError(
            f"read_numbers: {type(benda).__name__} hanya dapat dibaca melalui pyarrow: pip install pyarrow.",
            f"read_numbers: {type(benda).__name__} can only be read through pyarrow: pip install pyarrow.",
        ) from sebab
    if not hasattr(benda, "__arrow_c_stream__"):
        return pyarrow.array(benda)
    kolom = pyarrow.chunked_array(benda)
    return pyarrow.table(benda) if pyarrow.types.is_struct(kolom.type) else kolom


def _kolom_tabel(benda: Any) -> dict[str, Any] | None:
    """The columns of a frame or of a dict of columns; None for one column."""
    if isinstance(benda, Mapping):
        # An iterator would be used up by trying whether it holds numbers.
        return {str(nama): list(isi) if isinstance(isi, Iterator) else isi for nama, isi in benda.items()}
    if not hasattr(benda, "__iter__") and not hasattr(benda, "columns") and _is_arrow(benda):
        benda = _arrow(benda)
    if hasattr(benda, "column_names") and callable(getattr(benda, "column", None)):
        nama_semua = [str(nama) for nama in benda.column_names]
        hasil: dict[str, Any] | None = {nama: benda.column(i) for i, nama in enumerate(nama_semua)}
    else:
        nama_semua = [str(nama) for nama in getattr(benda, "columns", ())]
        hasil = kolom_bingkai(benda)
    if hasil is not None and len(hasil) != len(nama_semua):
        ganda = sorted({nama for nama in nama_semua if nama_semua.count(nama) > 1})
        raise InputError(
            f"read_numbers: nama kolom berulang: {', '.join(ganda)}. Beri nama yang berbeda.",
            f"read_numbers: column names are repeated: {', '.join(ganda)}. Give them different names.",
        )
    return hasil


def _nama_kolom(diminta: str | Iterable[str], tabel: Mapping[str, Any]) -> set[str]:
    """The columns asked for, by their names; case does not matter where that leaves one."""
    hasil = set()
    for nama in [diminta] if isinstance(diminta, str) else diminta:
        cocok = [nama] if nama in tabel else [a for a in tabel if a.casefold() == str(nama).casefold()]
        if len(cocok) != 1:
            raise InputError(*_tidak_ada(nama, tabel))
        hasil.add(cocok[0])
    return hasil


def _tidak_ada(nama: object, tabel: Mapping[str, Any]) -> tuple[str, str]:
    ada = ", ".join(map(repr, tabel)) or "-"
    return (
        f"Tidak ada kolom {nama!r}. Kolom yang ada: {ada}.",
        f"There is no column {nama!r}. The columns are: {ada}.",
    )
