#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What does a column of exact percentages cost from Python, against what one would write otherwise?

Prints its figures as JSON for jalankan.py: nanoseconds a row, the best of several turns, and how many rows of
the same numbers have another answer than the exact value, rounded in the mode that the way means to use.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import partial
from typing import Any

import iku
from _ukur import Cara, ukur

try:
    import numpy
except ImportError:  # the peers that need it are left out
    numpy = None  # type: ignore[assignment, unused-ignore]

SATU_PERSERATUS = Decimal("0.01")


def half_up(n: int, d: int) -> int:
    """Hundredths of a percent, halves away from zero: the definition, in Python's integers."""
    return (20_000 * n + d) // (2 * d)


def half_even(n: int, d: int) -> int:
    """The same with halves to the even neighbour, which is what numpy and round() mean."""
    q, r = divmod(10_000 * n, d)
    return q + (2 * r > d or (2 * r == d and q % 2 == 1))


def dengan_fraction(n: Sequence[int], d: Sequence[int]) -> list[int]:
    """Exact, with the standard library's fractions."""
    setengah = Fraction(1, 2)
    return [int((Fraction(a, b) * 10_000 + setengah).__floor__()) for a, b in zip(n, d, strict=True)]


def dengan_decimal(n: Sequence[int], d: Sequence[int]) -> list[int]:
    """With decimal's 28 digits: a quotient that is rounded twice."""
    return [
        int((Decimal(a) / Decimal(b) * 100).quantize(SATU_PERSERATUS, ROUND_HALF_UP).scaleb(2))
        for a, b in zip(n, d, strict=True)
    ]


def dengan_round(n: Sequence[int], d: Sequence[int]) -> list[int]:
    """With the built-in round of a float."""
    return [round(round(a / b * 100, 2) * 100) for a, b in zip(n, d, strict=True)]


def cara_numpy(n: Sequence[int], d: Sequence[int], benar: dict[str, list[int]]) -> list[Cara]:
    """The ways that take arrays; the first is the pass over memory."""
    if numpy is None:
        return []
    a, b = numpy.array(n), numpy.array(d)
    hasil = [Cara("memory: numpy n + d", len(n), lambda: a + b)]
    percent = getattr(iku, "percent", None)
    if percent is not None:
        hasil.append(Cara("iku.percent", len(n), lambda: percent(a, b), beda(benar["half_up"])))
    hasil.append(
        Cara(
            "numpy round(n / d * 100, 2)",
            len(n),
            lambda: numpy.round(a / b * 100, 2),
            beda(benar["half_even"]),
        )
    )
    return hasil


def cara_daftar(n: Sequence[int], d: Sequence[int], benar: dict[str, list[int]]) -> list[Cara]:
    """The ways that take one row after the other."""
    return [
        Cara("round(n / d * 100, 2)", len(n), partial(dengan_round, n, d), beda(benar["half_even"])),
        Cara("decimal", len(n), partial(dengan_decimal, n, d), beda(benar["half_up"])),
        Cara("fractions", len(n), partial(dengan_fraction, n, d), beda(benar["half_up"])),
    ]


def beda(benar: Sequence[int]) -> Callable[[Any], int]:
    """How many answers differ; a float is read as the hundredths nearest to it."""
    return partial(banyak_beda, benar)


def banyak_beda(benar: Sequence[int], jawaban: Any) -> int:
    if hasattr(jawaban, "to_pylist"):
        jawaban = [int(x * 100) for x in jawaban.to_pylist()]
    elif numpy is not None and isinstance(jawaban, numpy.ndarray):
        jawaban = numpy.rint(jawaban * 100).astype(numpy.int64).tolist()
    return sum(a != b for a, b in zip(jawaban, benar, strict=False))


def main() -> int:
    """Measure and print."""
    cepat = sys.argv[1:] == ["quick"]
    jumlah, sedikit = 1_000_000, 5_000 if cepat else 20_000
    hasil: list[dict[str, object]] = []
    for terbesar in (1_000_000, 400):
        acak = random.Random(1)
        d = [acak.randint(1, terbesar) for _ in range(jumlah)]
        n = [acak.randint(0, b) for b in d]
        benar = {f.__name__: [f(a, b) for a, b in zip(n, d, strict=True)] for f in (half_up, half_even)}
        cara = cara_numpy(n, d, benar) + cara_daftar(n[:sedikit], d[:sedikit], benar)
        hasil += ukur(f"percent from Python, denominators up to {terbesar}", cara, 3 if cepat else 7)
    json.dump(hasil, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
