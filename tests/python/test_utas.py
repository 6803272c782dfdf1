# SPDX-License-Identifier: Apache-2.0
"""Column functions on several threads: what one thread gives."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import iku
import numpy as np
import pyarrow as pa
import pytest
from iku import Formula

RUMUS = Formula("v1 / v2 * 100", ["A", "B"], "persen")
BARIS = 2 * 131_072 + 321

acak = np.random.default_rng(1)
A = acak.integers(0, 1_000_000, BARIS)
B = acak.integers(0, 1_000_000, BARIS)
B[::97] = 0
A[::89] = 2**62
BERLUBANG = pa.chunked_array([pa.array([1, None, 3]), pa.array(A[3:], mask=A[3:] % 7 == 0)])
TABEL = {"wilayah": A % 600, "periode": B % 4, "variabel": A % 2, "nilai": A}

FUNGSI: dict[str, Callable[..., Any]] = {
    "percent": lambda **u: iku.percent(A, B, **u),
    "percent of chunks": lambda **u: iku.percent(BERLUBANG, B, **u),
    "evaluate": lambda **u: iku.evaluate(RUMUS, [BERLUBANG, B], **u),
    "evaluate_columns": lambda **u: RUMUS.evaluate_columns([BERLUBANG, B], **u),
    "capaian": lambda **u: iku.capaian(A, B, penyebut=B, **u),
    "classify": lambda **u: iku.classify(BERLUBANG, B, skala="permendagri-86-2017", **u),
    "classify against a target": lambda **u: iku.classify(
        A, B, skala="permendagri-86-2017", target=BERLUBANG, **u
    ),
    "rollup": lambda **u: iku.rollup(RUMUS, [A, B], kunci=A % 38, **u),
    "mean of a rollup": lambda **u: iku.rollup(RUMUS, [A % 1000, B % 1000 + 1], "rerata", kunci=A % 38, **u),
    "evaluate_katalog": lambda **u: iku.evaluate_katalog(TABEL, [(RUMUS, [0, 1])] * 200, **u),
    "rollup_katalog": lambda **u: iku.rollup_katalog(TABEL, [(RUMUS, [0, 1])] * 200, 1, **u),
}


@pytest.mark.parametrize("nama", FUNGSI)
def test_any_number_of_threads_gives_what_one_gives(nama: str) -> None:
    satu = FUNGSI[nama]()
    for utas in (1, 2, 3, 8, 1_000_000):
        assert FUNGSI[nama](utas=utas) == satu


@pytest.mark.parametrize("utas", [0, -1, 2**31, 10**30, True, 2.0, "2", None])
@pytest.mark.parametrize("nama", FUNGSI)
def test_what_is_no_number_of_threads_is_refused(nama: str, utas: Any) -> None:
    with pytest.raises(iku.InputError if type(utas) is int else iku.JenisError, match="utas"):
        FUNGSI[nama](utas=utas)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_child_may_call_again() -> None:
    satu = iku.percent(A, B, utas=4)
    anak = os.fork()
    if anak == 0:
        os._exit(0 if iku.percent(A, B, utas=4) == satu else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(anak, 0)[1]) == 0
