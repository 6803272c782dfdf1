#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What does one call from Python cost beside its rows, and what do Arrow and a second thread?

Prints its figures as JSON for jalankan.py: nanoseconds a row, the best of several turns.
"""

from __future__ import annotations

import json
import sys
from functools import partial

import iku
import numpy as np
from _ukur import Cara, ukur

try:
    import pyarrow
except ImportError:  # its ways are left out
    pyarrow = None


def kolom(jumlah: int) -> tuple[np.ndarray, np.ndarray]:
    """Numerators and denominators up to a million."""
    acak = np.random.default_rng(1)
    d = acak.integers(1, 1_000_001, jumlah)
    return acak.integers(0, 1_000_001, jumlah) % (d + 1), d


def cara_panggilan(jumlah: int) -> list[Cara]:
    """One call on few rows."""
    n, d = kolom(jumlah)
    return [
        Cara("numpy n + d", jumlah, lambda: n + d),
        Cara("iku.percent", jumlah, lambda: iku.percent(n, d)),
        Cara("numpy round(n / d * 100, 2)", jumlah, lambda: np.round(n / d * 100, 2)),
    ]


def cara_utas(jumlah: int) -> list[Cara]:
    """The same rows on more threads."""
    n, d = kolom(jumlah)
    rumus = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen")
    skala = iku.skala("permendagri-86-2017")
    hasil = [Cara("memory: numpy n + d", jumlah, lambda: n + d)]
    for utas in (1, 2):
        kata = f"{utas} thread{'s' if utas > 1 else ''}"
        hasil += [
            Cara(f"iku.percent, {kata}", jumlah, partial(iku.percent, n, d, utas=utas)),
            Cara(f"iku.evaluate, {kata}", jumlah, partial(iku.evaluate, rumus, [n, d], utas=utas)),
            Cara(f"iku.classify, {kata}", jumlah, partial(iku.classify, n, d, skala=skala, utas=utas)),
            Cara(f"iku.rollup, {kata}", jumlah, partial(iku.rollup, rumus, [n, d], kunci=n % 38, utas=utas)),
        ]
    return hasil


def cara_arrow(jumlah: int) -> list[Cara]:
    """What comes as Arrow, and goes out as Arrow."""
    n, d = kolom(jumlah)
    penyebut = pyarrow.array(d)
    hasil = iku.percent(n, d)
    cara = [
        Cara("iku.percent of numpy int64", jumlah, lambda: iku.percent(n, d)),
        Cara("export: pyarrow.array of a Kolom", jumlah, lambda: pyarrow.array(hasil)),
    ]
    lubang = pyarrow.array(n, mask=n % 10 == 0)
    datang = {
        "int64": pyarrow.array(n),
        "int64 with nulls": lubang,
        "int64 in 16 chunks": pyarrow.chunked_array([lubang[i::16] for i in range(16)]),
        "int32": pyarrow.array(n, pyarrow.int32()),
        "float64 counts": pyarrow.array(n.astype(np.float64)),
        "float64 with two decimals": pyarrow.array(n / 100),
        "decimal128(12, 2)": pyarrow.array(n).cast(pyarrow.decimal128(22, 2)),
        "dictionary of int64": pyarrow.array(n % 1000).dictionary_encode(),
    }
    for nama, isi in datang.items():
        cara.append(Cara(f"iku.percent of Arrow {nama}", jumlah, partial(iku.percent, isi, penyebut)))
    return cara


def main() -> int:
    """Measure and print."""
    cepat = sys.argv[1:] == ["quick"]
    putaran = 3 if cepat else 9
    hasil: list[dict[str, object]] = []
    for jumlah in (1, 1_000):
        hasil += ukur(f"one call of {jumlah} rows from Python", cara_panggilan(jumlah), 9 * putaran, 1000)
    for jumlah in (1_000_000,) if cepat else (1_000_000, 10_000_000):
        hasil += ukur(f"threads, {jumlah} rows from Python", cara_utas(jumlah), putaran)
    if pyarrow is not None:
        hasil += ukur("Arrow, 1000000 rows from Python", cara_arrow(1_000_000), putaran)
    json.dump(hasil, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
