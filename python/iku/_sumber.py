# SPDX-License-Identifier: Apache-2.0
"""Where things are read from: files, bytes, text, tables of Python values and frames."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import chain
from numbers import Number
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _iku
from .galat import BerkasError, InputError, JenisError
from .pilihan import Alasan, Lokal

if TYPE_CHECKING:
    from ._iku import Data, Dokumen


class Sumber(NamedTuple):
    """The bytes to read, and what to call them in messages."""

    isi: bytes
    asal: str


def baca_berkas(jalur: str | os.PathLike[str]) -> Sumber:
    nama = os.fspath(jalur)
    try:
        with open(nama, "rb") as berkas:
            return Sumber(berkas.read(), nama)
    except OSError as sebab:
        galat = BerkasError(
            f"{nama}: berkas tidak dapat dibaca ({sebab.strerror}). Periksa nama dan izinnya.",
            f"{nama}: the file cannot be read ({sebab.strerror}). Check its name and permissions.",
        )
        galat.errno, galat.strerror, galat.filename = sebab.errno, sebab.strerror, nama
        raise galat from sebab


def buka(sumber: object) -> Sumber:
    """Bytes of a path, of bytes, or of an open file."""
    if isinstance(sumber, (str, os.PathLike)):
        if isinstance(sumber, str) and "\n" in sumber:
            raise InputError(
                "iku.read menerima nama berkas atau bytes. Untuk teks pakai iku.read_text(teks).",
                "iku.read takes a file name or bytes. For text use iku.read_text(text).",
            )
        return baca_berkas(sumber)
    if isinstance(sumber, (bytes, bytearray, memoryview)):
        return Sumber(bytes(sumber), "")
    baca = getattr(sumber, "read", None)
    if callable(baca):
        isi = baca()
        return Sumber(isi if isinstance(isi, bytes) else bita(str(isi)), str(getattr(sumber, "name", "")))
    raise JenisError(
        f"Tidak dapat membaca dari {type(sumber).__name__}. Pakai nama berkas, Path, bytes atau berkas terbuka.",
        f"Cannot read from {type(sumber).__name__}. Use a file name, a Path, bytes or an open file.",
    )


def salinan(isi: bytes, asal: str, angka: Lokal | str) -> bytes:
    """What the core reads: of a file that is no text its copy. Text is let through without a further import."""
    if not isi.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith((b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0")):
        return isi
    from ._berkas import salin

    return salin(isi, asal, angka)


def _sidik_asli(isi: bytes, salin: bytes) -> str:
    """The SHA-256 of a file that is no text; of a text the core makes it itself."""
    return "" if salin is isi else sha256(isi).hexdigest()


def bita(teks: str) -> bytes:
    """UTF-8; what has none is kept as bytes that the reader notes."""
    return teks.encode("utf-8", "surrogatepass")


def read(sumber: object, *, angka: Lokal | str = "id") -> Dokumen:
    """Read an IKU document from a file, a Path, bytes or an open file.

    Text in any layout, JSON, and with their extras installed XLSX, DOCX and PDF (``pip install "iku[berkas]"``),
    told by content. `angka` says how its numbers are written. What is doubtful is in ``.catatan``; a text without a table to read
    is an `InputError` that carries its notes, a file that cannot be read a `BerkasError`.
    """
    isi, asal = buka(sumber)
    salin = salinan(isi, asal, angka)
    return _iku._read_dokumen(salin, angka, asal, _sidik_asli(isi, salin))


def read_text(teks: str, *, angka: Lokal | str = "id") -> Dokumen:
    """Read an IKU document from its text; see `read`."""
    return _iku._read_dokumen(bita(teks), angka, "")


def read_data(sumber: object, *, angka: Lokal | str = "id") -> Data:
    """Read reported values.

    From CSV, or from XLSX, DOCX and PDF with their extras (``pip install "iku[berkas]"``): a path, a Path, bytes, an open file, or text of more than one line. From Python: a list of dicts (a
    row each), a dict of columns, a dict of one row, or a frame (pandas, polars, pyarrow). The columns are
    ``periode, variabel, nilai`` with optional ``indikator, wilayah``, or a column a variable.

    Numbers are exact: int, Fraction, Decimal, Rasional; text is read under `angka`; None and NaN are not
    reported; a float is read as its shortest decimal, at most 15 digits, with a note.
    """
    if isinstance(sumber, _iku.Data):
        return sumber
    if isinstance(sumber, str) and ("\n" in sumber or "\r" in sumber):
        return _iku._read_data(bita(sumber), angka, "")
    if isinstance(sumber, (str, bytes, bytearray, memoryview, os.PathLike)) or hasattr(sumber, "read"):
        isi, asal = buka(sumber)
        salin = salinan(isi, asal, angka)
        return _iku._read_data(salin, angka, asal, _sidik_asli(isi, salin))
    judul, baris = tabel(sumber)
    return _iku._data_dari_tabel(judul, baris, angka)


def tabel(benda: object) -> tuple[list[str], Iterable[Sequence[object]]]:
    """Headings and rows of a table of Python values."""
    kolom = kolom_bingkai(benda)
    if kolom is None and isinstance(benda, Mapping):
        kolom = {str(nama): isi for nama, isi in benda.items()}
        tunggal = [nama for nama, isi in kolom.items() if not is_kolom(isi)]
        if tunggal and len(tunggal) < len(kolom):
            raise InputError(
                f"Data: {', '.join(tunggal)} bukan kolom, sedangkan yang lain kolom. Ulangi nilainya per baris.",
                f"Data: {', '.join(tunggal)} is no column, while others are. Repeat its value in each row.",
            )
        if tunggal:
            kolom = {nama: [isi] for nama, isi in kolom.items()}
    if kolom is not None:
        return list(kolom), baris_kolom({nama: list(isi) for nama, isi in kolom.items()})
    if isinstance(benda, Iterable):
        baris = list(benda)
        if all(isinstance(satu, Mapping) for satu in baris):
            judul = list(dict.fromkeys(chain.from_iterable(baris)))
            return [str(nama) for nama in judul], [[sel(satu.get(n)) for n in judul] for satu in baris]
    raise JenisError(
        f"Tidak dapat membaca data dari {type(benda).__name__}. Pakai CSV, list of dict, dict kolom atau DataFrame.",
        f"Cannot read data from {type(benda).__name__}. Use CSV, a list of dicts, a dict of columns or a frame.",
    )


def is_kolom(isi: object) -> bool:
    return isinstance(isi, Iterable) and not isinstance(isi, (str, bytes))


def kolom_bingkai(benda: Any) -> dict[str, Iterable[object]] | None:
    """The columns of a frame, by what pyarrow, polars and pandas have in common; None for no frame."""
    if hasattr(benda, "column_names") and hasattr(benda, "to_pydict"):
        return {str(nama): isi for nama, isi in benda.to_pydict().items()}
    if hasattr(benda, "columns") and hasattr(benda, "__getitem__"):
        return {str(nama): benda[nama] for nama in benda.columns}
    return None


def baris_kolom(kolom: dict[str, list[object]]) -> Iterable[Sequence[object]]:
    panjang = {nama: len(isi) for nama, isi in kolom.items()}
    if len(set(panjang.values())) > 1:
        raise InputError(f"Panjang kolom berbeda: {panjang}.", f"Columns differ in length: {panjang}.")
    return [[sel(isi) for isi in baris] for baris in zip(*kolom.values(), strict=True)]


def sel(isi: object) -> object:
    """A cell as the reader takes it: None, text, a number, a Hasil or an Alasan."""
    if isi is None or isinstance(isi, (str, int, float, Alasan, _iku.Hasil)):
        return isi
    # Missing values of pandas, told by name so that pandas need not be there.
    if type(isi).__name__ in ("NAType", "NaTType", "MaskedConstant"):
        return None
    if not isinstance(isi, Number):
        return str(isi)
    # A narrower float of numpy: its own shortest text, not that of the double it widens to.
    return float(str(isi)) if hasattr(isi, "dtype") and isi.dtype.kind == "f" else isi
