#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What does an exact mean of many ratios cost from Python: iku.rerata, FLINT's rationals and fractions?

Prints its figures as JSON for jalankan.py: nanoseconds a ratio, the best of several turns. The ways agree
exactly, or nothing is printed.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import iku

try:
    import flint
except ImportError:  # the peer is left out
    flint = None  # type: ignore[assignment, unused-ignore]

Cara = dict[str, Callable[[], Any]]


def berpasangan(nilai: list[Any]) -> Any:
    """The sum in pairs, so that the long numbers are few."""
    while len(nilai) > 1:
        genap = len(nilai) // 2 * 2
        nilai = [nilai[i] + nilai[i + 1] for i in range(0, genap, 2)] + nilai[genap:]
    return nilai[0]


def susun(jumlah: int) -> Cara:
    """The ways for the same ratios: denominators up to a million, numerators up to the denominator."""
    acak = random.Random(514)
    pasangan = [(acak.randint(0, b), b) for b in (acak.randint(1, 1_000_000) for _ in range(jumlah))]
    milik_iku = [iku.Rasional(a, b) for a, b in pasangan]
    pecahan = [Fraction(a, b) for a, b in pasangan]
    cara: Cara = {
        "iku.rerata": lambda: iku.rerata(milik_iku),
        "fractions, in pairs": lambda: berpasangan(pecahan) / jumlah,
    }
    if flint is not None:
        milik_flint = [flint.fmpq(a, b) for a, b in pasangan]
        cara["python-flint fmpq, in pairs"] = lambda: berpasangan(milik_flint) / jumlah
        cara["python-flint fmpq, one by one"] = lambda: sum(milik_flint, flint.fmpq(0)) / jumlah
    return cara


def ukur(soal: str, cara: Cara, jumlah: int, putaran: int) -> list[dict[str, object]]:
    """Time all ways in turns; they must give one answer."""
    terbaik = dict.fromkeys(cara, float("inf"))
    jawaban: dict[str, str] = {}
    for _ in range(putaran):
        for nama, fungsi in cara.items():
            mulai = time.perf_counter_ns()
            hasil = fungsi()
            terbaik[nama] = min(terbaik[nama], (time.perf_counter_ns() - mulai) / jumlah)
            jawaban[nama] = str(hasil.nilai if isinstance(hasil, iku.Hasil) else hasil)
    if len(set(jawaban.values())) != 1:
        raise SystemExit(f"{soal}: the ways disagree")
    return [{"soal": soal, "cara": nama, "nanodetik": waktu, "beda": 0} for nama, waktu in terbaik.items()]


def main() -> int:
    """Measure and print."""
    cepat = sys.argv[1:] == ["quick"]
    sys.set_int_max_str_digits(0)
    hasil: list[dict[str, object]] = []
    for jumlah in (514, 10_000):
        hasil += ukur(f"exact mean of {jumlah} ratios from Python", susun(jumlah), jumlah, 3 if cepat else 9)
    json.dump(hasil, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
