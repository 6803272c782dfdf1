#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What do exact ranks and exact figures of groups cost from Python, against numpy's in floating point?

Prints its figures as JSON for jalankan.py: nanoseconds a row, the best of several turns.
"""

from __future__ import annotations

import json
import sys

import iku
import numpy as np
from _ukur import Cara, ukur

RASIO = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen")


def kolom(jumlah: int) -> tuple[np.ndarray, np.ndarray]:
    """Numerators and denominators up to a million."""
    acak = np.random.default_rng(1)
    d = acak.integers(1, 1_000_001, jumlah)
    return acak.integers(0, 1_000_001, jumlah) % (d + 1), d


def peringkat_numpy(n: np.ndarray, d: np.ndarray) -> np.ndarray:
    """Ranks by the floating-point quotient, equal ones in the order of the rows."""
    hasil = np.empty(len(n), np.int64)
    hasil[np.argsort(-(n / d))] = np.arange(1, len(n) + 1)
    return hasil


def cara_peringkat(jumlah: int) -> list[Cara]:
    """Ranks by the quotient."""
    n, d = kolom(jumlah)
    return [
        Cara("memory: numpy n + d", jumlah, lambda: n + d),
        Cara("iku.rank", jumlah, lambda: iku.rank(n, d)),
        Cara("numpy argsort(n / d)", jumlah, lambda: np.argsort(n / d)),
        Cara("numpy argsort, and ranks of it", jumlah, lambda: peringkat_numpy(n, d)),
    ]


def cara_jumlah(jumlah: int) -> list[Cara]:
    """Sums by an integer key of 0 .. 513; bincount's sums are doubles."""
    n, d = kolom(jumlah)
    kunci = np.random.default_rng(2).integers(0, 514, jumlah)

    def bincount() -> np.ndarray:
        return np.bincount(kunci, n) / np.bincount(kunci, d) * 100

    return [
        Cara("memory: numpy n + d", jumlah, lambda: n + d),
        Cara("iku.rollup, pooled ratio", jumlah, lambda: iku.rollup(RASIO, [n, d], kunci=kunci)),
        Cara("numpy bincount, pooled ratio", jumlah, bincount),
    ]


def cara_rerata(jumlah: int) -> list[Cara]:
    """The mean of all quotients."""
    n, d = kolom(jumlah)
    kunci = np.zeros(jumlah, np.int64)
    return [
        Cara("reading both: numpy n.sum() + d.sum()", jumlah, lambda: n.sum() + d.sum()),
        Cara("iku.rollup, mean of ratios", jumlah, lambda: iku.rollup(RASIO, [n, d], "rerata", kunci=kunci)),
        Cara("numpy mean(n / d)", jumlah, lambda: np.mean(n / d)),
    ]


def main() -> int:
    """Measure and print."""
    cepat = sys.argv[1:] == ["quick"]
    putaran = 3 if cepat else 9
    hasil: list[dict[str, object]] = []
    for jumlah in (51_400, 1_000_000):
        hasil += ukur(f"ranks of {jumlah} rows from Python", cara_peringkat(jumlah), putaran)
    hasil += ukur("1000000 rows in 514 groups from Python", cara_jumlah(1_000_000), putaran)
    hasil += ukur("mean of 1000000 ratios from Python", cara_rerata(1_000_000), putaran)
    json.dump(hasil, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
