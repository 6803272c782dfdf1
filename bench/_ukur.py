# SPDX-License-Identifier: Apache-2.0
"""What the Python benchmarks share: ways that take turns, and the best time of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class Cara:
    """One way to do `jumlah` rows; `beda` counts the rows of its answer that are not exact."""

    nama: str
    jumlah: int
    fungsi: Callable[[], Any]
    beda: Callable[[Any], int] | None = None


def ukur(soal: str, cara: Sequence[Cara], putaran: int, ulang: int = 1) -> list[dict[str, object]]:
    """Time all ways in turns, each `ulang` times in a row a turn: nanoseconds a row, the best turn counts."""
    terbaik = [float("inf")] * len(cara)
    jawaban: list[Any] = [None] * len(cara)
    for p in range(putaran):
        for i in range(len(cara)) if p % 2 == 0 else range(len(cara) - 1, -1, -1):
            fungsi, jawaban[i] = cara[i].fungsi, None
            mulai = time.perf_counter_ns()
            for _ in range(ulang):
                jawaban[i] = fungsi()
            terbaik[i] = min(terbaik[i], (time.perf_counter_ns() - mulai) / ulang / cara[i].jumlah)
    terbanyak = max(c.jumlah for c in cara)
    return [
        {
            "soal": soal,
            "cara": c.nama if c.jumlah == terbanyak else f"{c.nama}, {c.jumlah} rows",
            "nanodetik": waktu,
            "beda": None if c.beda is None else c.beda(isi),
        }
        for c, waktu, isi in zip(cara, terbaik, jawaban, strict=True)
    ]
