# SPDX-License-Identifier: Apache-2.0
"""One row after the other: what exact and decimal arithmetic of Python's costs for a percentage."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import floor

import numpy as np

PERSERATUS = Decimal("0.01")


def dengan_float(n: int, d: int) -> int:
    """The built-in round of a float: halves of the double to the even neighbour."""
    return round(round(n / d * 100, 2) * 100)


def dengan_decimal(n: int, d: int) -> int:
    """Decimal's 28 digits: the quotient is rounded before it is rounded."""
    return int((Decimal(n) / Decimal(d) * 100).quantize(PERSERATUS, ROUND_HALF_UP).scaleb(2))


def dengan_fraction(n: int, d: int) -> int:
    """Exact."""
    return floor(Fraction(n, d) * 10_000 + Fraction(1, 2))


def cara() -> dict[str, tuple[Callable[[int, int], int], bool]]:
    """The ways, and whether halves go to the even neighbour; FLINT and GMP where they are installed."""
    hasil: dict[str, tuple[Callable[[int, int], int], bool]] = {
        "round() of a float": (dengan_float, True),
        "decimal": (dengan_decimal, False),
        "fractions": (dengan_fraction, False),
    }
    try:
        from flint import fmpq

        setengah = fmpq(1, 2)
        hasil["python-flint fmpq"] = (lambda n, d: int((fmpq(n, d) * 10_000 + setengah).floor()), False)
    except ImportError:
        pass
    try:
        from gmpy2 import mpq  # type: ignore[import-not-found, import-untyped, unused-ignore]

        tengah = mpq(1, 2)
        hasil["gmpy2 mpq"] = (lambda n, d: floor(mpq(n, d) * 10_000 + tengah), False)
    except ImportError:
        pass
    return hasil


def ukur(jumlah: int) -> list[tuple[str, float, int]]:
    """Name, nanoseconds a row, rows that differ; denominators up to 400, where halves and near halves are many."""
    acak = np.random.default_rng(1)
    d = acak.integers(1, 401, jumlah)
    n = (acak.random(jumlah) * (d + 1)).astype(np.int64)
    q, r = np.divmod(10_000 * n, d)
    benar = [
        (q + ((2 * r > d) | ((2 * r == d) & ((q % 2 == 1) | (not genap))))).tolist()
        for genap in (False, True)
    ]
    pasangan = list(zip(n.tolist(), d.tolist(), strict=True))
    hasil = []
    for nama, (fungsi, genap) in cara().items():
        mulai = time.perf_counter_ns()
        jawaban = [fungsi(a, b) for a, b in pasangan]
        waktu = (time.perf_counter_ns() - mulai) / jumlah
        hasil.append((nama, waktu, sum(x != y for x, y in zip(jawaban, benar[genap], strict=True))))
    return hasil
