# SPDX-License-Identifier: Apache-2.0
"""Indikator Kinerja Utama, computed exactly."""

from __future__ import annotations

import numbers

from ._iku import Hasil, Rasional, __version__, versi
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

numbers.Rational.register(Rasional)

__all__ = [
    "Alasan",
    "AlasanError",
    "Bahasa",
    "BerkasError",
    "Hasil",
    "IkuError",
    "InputError",
    "JenisError",
    "Lokal",
    "MeluapError",
    "Mode",
    "PembagianNolError",
    "Pengali",
    "PustakaError",
    "Rasional",
    "Status",
    "Tingkat",
    "__version__",
    "get_bahasa",
    "set_bahasa",
    "versi",
]
