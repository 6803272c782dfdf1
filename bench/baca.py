#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What does reading a column of cells to exact numbers cost from Python, against reading it to floats or Decimals?

Prints its figures as JSON for jalankan.py: nanoseconds a cell, the best of several turns.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import iku

Cara = dict[str, Callable[[], Any]]


def pustaka(nama: str) -> Any:
    """A library that not everybody has; None where it is not there."""
    try:
        return import_module(nama)
    except ImportError:
        return None


def cara_teks(id_: list[str], en: list[str]) -> Cara:
    """The same numbers as texts; peers get the English ones, the only ones that they read."""
    hasil: Cara = {
        "memory: list of the texts": lambda: list(en),
        "iku.read_numbers, 123.456,5": lambda: iku.read_numbers(id_),
        "iku.read_numbers, 123456.5": lambda: iku.read_numbers(en),
        "[float(x) for x in cells]": lambda: [float(x) for x in en],
        "[Decimal(x) for x in cells]": lambda: [Decimal(x) for x in en],
    }
    if (pandas := pustaka("pandas")) is not None:
        kolom = pandas.Series(en, dtype=object)
        hasil["pandas.to_numeric"] = lambda: pandas.to_numeric(kolom)
    return hasil


def cara_float(isi: list[float]) -> Cara:
    """The same numbers as floats."""
    hasil: Cara = {
        "memory: list of the floats": lambda: list(isi),
        "iku.read_numbers, list": lambda: iku.read_numbers(isi),
        "[Decimal(str(x)) for x in cells]": lambda: [Decimal(str(x)) for x in isi],
    }
    if (numpy := pustaka("numpy")) is not None:
        larik = numpy.array(isi)
        hasil["iku.read_numbers, float64 array"] = lambda: iku.read_numbers(larik)
    return hasil


def ukur(soal: str, cara: Cara, jumlah: int, putaran: int) -> list[dict[str, object]]:
    """Time all ways in turns."""
    terbaik = dict.fromkeys(cara, float("inf"))
    for _ in range(putaran):
        for nama, fungsi in cara.items():
            mulai = time.perf_counter_ns()
            fungsi()
            terbaik[nama] = min(terbaik[nama], (time.perf_counter_ns() - mulai) / jumlah)
    return [{"soal": soal, "cara": nama, "nanodetik": waktu, "beda": None} for nama, waktu in terbaik.items()]


def main() -> int:
    """Measure and print."""
    cepat = sys.argv[1:] == ["quick"]
    jumlah = 100_000 if cepat else 1_000_000
    acak = random.Random(1)
    bulat = [acak.randrange(10_000_000) for _ in range(jumlah)]
    id_ = [f"{n // 10:,}".replace(",", ".") + f",{n % 10}" for n in bulat]
    en = [f"{n // 10}.{n % 10}" for n in bulat]
    putaran = 3 if cepat else 7
    hasil = ukur("cells of text", cara_teks(id_, en), jumlah, putaran)
    hasil += ukur("cells of float", cara_float([n / 10 for n in bulat]), jumlah, putaran)
    json.dump(hasil, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
