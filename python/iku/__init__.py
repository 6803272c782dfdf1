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
    Asal,
    AturanCapaian,
    BarisUji,
    Batas,
    Cakupan,
    Capaian,
    Catatan,
    Data,
    Dokumen,
    Fakta,
    Formula,
    Hasil,
    HasilRollup,
    Indikator,
    Jejak,
    Kolom,
    KolomAlasan,
    KolomAngka,
    KolomKelas,
    Langkah,
    Penandatangan,
    PenanggungJawab,
    Perbandingan,
    Perhitungan,
    Pita,
    Posisi,
    Predikat,
    Rasional,
    Recheck,
    Rentang,
    Sasaran,
    Sel,
    Skala,
    SumberData,
    Tempat,
    UjiAngka,
    UnitOrganisasi,
    Variabel,
    __version__,
    aturan,
    bagian_seratus,
    capaian,
    classify,
    daftar_aturan,
    daftar_skala,
    evaluate,
    explain_capaian,
    format,
    is_terpenuhi,
    kemajuan,
    konsolidasi,
    percent,
    peringkat,
    pertumbuhan,
    rank,
    rerata,
    rollup,
    selisih_poin,
    skala,
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
from .pilihan import (
    Akibat,
    Alasan,
    Bahasa,
    CaraRollup,
    Celah,
    HasilUji,
    Konsolidasi,
    Lokal,
    Mode,
    Pengali,
    PeriodeKosong,
    Polarisasi,
    Status,
    Tingkat,
    Urutan,
    Verifikasi,
    get_bahasa,
    set_bahasa,
)

if TYPE_CHECKING:
    from ._bacaan import Bacaan, read_angka, read_formula
    from ._evaluasi import BarisEvaluasi, Evaluasi
    from ._info import info
    from ._kinerja import read_aturan, read_skala, recheck
    from ._kolom import CatatanKolom, TabelAngka, read_numbers
    from ._rollup import KolomRollup
    from ._sumber import read, read_data, read_text

numbers.Rational.register(Rasional)

# What is only needed once it is used: importing iku stays cheap.
_KEMUDIAN = {
    "Bacaan": "_bacaan",
    "BarisEvaluasi": "_evaluasi",
    "CatatanKolom": "_kolom",
    "Evaluasi": "_evaluasi",
    "KolomRollup": "_rollup",
    "TabelAngka": "_kolom",
    "info": "_info",
    "read": "_sumber",
    "read_angka": "_bacaan",
    "read_aturan": "_kinerja",
    "read_data": "_sumber",
    "read_formula": "_bacaan",
    "read_numbers": "_kolom",
    "read_skala": "_kinerja",
    "read_text": "_sumber",
    "recheck": "_kinerja",
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
    "Akibat",
    "Alasan",
    "AlasanError",
    "Asal",
    "AturanCapaian",
    "Bacaan",
    "Bahasa",
    "BarisEvaluasi",
    "BarisUji",
    "Batas",
    "BerkasError",
    "Cakupan",
    "Capaian",
    "CaraRollup",
    "Catatan",
    "CatatanKolom",
    "Celah",
    "Data",
    "Dokumen",
    "Evaluasi",
    "Fakta",
    "Formula",
    "Hasil",
    "HasilRollup",
    "HasilUji",
    "IkuError",
    "Indikator",
    "InputError",
    "Jejak",
    "JenisError",
    "Kolom",
    "KolomAlasan",
    "KolomAngka",
    "KolomKelas",
    "KolomRollup",
    "Konsolidasi",
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
    "PeriodeKosong",
    "Pita",
    "Polarisasi",
    "Posisi",
    "Predikat",
    "PustakaError",
    "Rasional",
    "Recheck",
    "Rentang",
    "Sasaran",
    "Sel",
    "Skala",
    "Status",
    "SumberData",
    "TabelAngka",
    "Tempat",
    "Tingkat",
    "UjiAngka",
    "UnitOrganisasi",
    "Urutan",
    "Variabel",
    "Verifikasi",
    "__version__",
    "aturan",
    "bagian_seratus",
    "capaian",
    "classify",
    "daftar_aturan",
    "daftar_skala",
    "evaluate",
    "explain_capaian",
    "format",
    "get_bahasa",
    "info",
    "is_terpenuhi",
    "kemajuan",
    "konsolidasi",
    "percent",
    "peringkat",
    "pertumbuhan",
    "rank",
    "read",
    "read_angka",
    "read_aturan",
    "read_data",
    "read_formula",
    "read_numbers",
    "read_skala",
    "read_text",
    "recheck",
    "rerata",
    "rollup",
    "selisih_poin",
    "set_bahasa",
    "skala",
    "versi",
]
