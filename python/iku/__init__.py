# SPDX-License-Identifier: Apache-2.0
"""Indikator Kinerja Utama, computed exactly.

``dok = iku.read("iku.txt")`` reads a document; ``dok.evaluate("data.csv")`` gives every indicator in every period,
exactly, each with its trace; ``iku.read_numbers(x)`` reads a column or a frame, ``iku.percent(n, d)`` divides them. Missing is never 0: a value is there, or an
`Alasan` says why not.
"""

from __future__ import annotations

import numbers
from typing import TYPE_CHECKING, Any

from ._iku import (
    Catatan,
    Data,
    Dokumen,
    Fakta,
    Formula,
    Hasil,
    Indikator,
    Jejak,
    Kolom,
    KolomAlasan,
    KolomAngka,
    Langkah,
    Penandatangan,
    PenanggungJawab,
    Perbandingan,
    Perhitungan,
    Posisi,
    Rasional,
    Rentang,
    Sasaran,
    Sel,
    SumberData,
    Tempat,
    UnitOrganisasi,
    Variabel,
    __version__,
    format,
    percent,
    versi,
)
from .galat import (
    AlasanError,
    BerkasError,
    IkuError,
    InputError,
    JenisError,
    MeluapError,
    PembagianNolError,
    PustakaError,
)
from .pilihan import Alasan, Bahasa, Lokal, Mode, Pengali, Status, Tingkat, get_bahasa, set_bahasa

if TYPE_CHECKING:
    from ._bacaan import Bacaan, read_angka, read_formula
    from ._evaluasi import BarisEvaluasi, Evaluasi
    from ._info import info
    from ._kolom import CatatanKolom, TabelAngka, read_numbers
    from ._sumber import read, read_data, read_text

numbers.Rational.register(Rasional)

# What is only needed once it is used: importing iku stays cheap.
_KEMUDIAN = {
    "Bacaan": "_bacaan",
    "BarisEvaluasi": "_evaluasi",
    "CatatanKolom": "_kolom",
    "Evaluasi": "_evaluasi",
    "TabelAngka": "_kolom",
    "info": "_info",
    "read": "_sumber",
    "read_angka": "_bacaan",
    "read_data": "_sumber",
    "read_formula": "_bacaan",
    "read_numbers": "_kolom",
    "read_text": "_sumber",
}


def __getattr__(nama: str) -> Any:
    if nama not in _KEMUDIAN:
        raise AttributeError(f"module 'iku' has no attribute {nama!r}")
    from importlib import import_module

    isi = getattr(import_module(f".{_KEMUDIAN[nama]}", __name__), nama)
    globals()[nama] = isi
    return isi


def __dir__() -> list[str]:
    return sorted({*globals(), *_KEMUDIAN})


__all__ = [
    "Alasan",
    "AlasanError",
    "Bacaan",
    "Bahasa",
    "BarisEvaluasi",
    "BerkasError",
    "Catatan",
    "CatatanKolom",
    "Data",
    "Dokumen",
    "Evaluasi",
    "Fakta",
    "Formula",
    "Hasil",
    "IkuError",
    "Indikator",
    "InputError",
    "Jejak",
    "JenisError",
    "Kolom",
    "KolomAlasan",
    "KolomAngka",
    "Langkah",
    "Lokal",
    "MeluapError",
    "Mode",
    "PembagianNolError",
    "Penandatangan",
    "PenanggungJawab",
    "Pengali",
    "Perbandingan",
    "Perhitungan",
    "Posisi",
    "PustakaError",
    "Rasional",
    "Rentang",
    "Sasaran",
    "Sel",
    "Status",
    "SumberData",
    "TabelAngka",
    "Tempat",
    "Tingkat",
    "UnitOrganisasi",
    "Variabel",
    "__version__",
    "format",
    "get_bahasa",
    "info",
    "percent",
    "read",
    "read_angka",
    "read_data",
    "read_formula",
    "read_numbers",
    "read_text",
    "set_bahasa",
    "versi",
]
