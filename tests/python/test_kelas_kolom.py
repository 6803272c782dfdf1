# SPDX-License-Identifier: Apache-2.0
"""Classes and ranks of columns, decided on exact values."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan

BATAS = [(91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah")]
int64 = st.one_of(st.integers(-100, 100), st.integers(-(2**63), 2**63 - 1))
sel = st.one_of(int64, st.none(), st.fractions(-2, 2, max_denominator=60))


def label(n: int | Fraction, d: int | Fraction) -> str:
    """The band of Permendagri 86/2017, from its lower bounds alone."""
    return next((nama for batas, nama in BATAS if Fraction(n) * 100 / Fraction(d) >= batas), "Sangat Rendah")


@given(st.lists(st.tuples(sel, sel), max_size=40))
def test_a_class_is_that_of_the_exact_value(
    pasangan: list[tuple[int | Fraction | None, int | Fraction | None]],
) -> None:
    kelas = iku.classify([n for n, _ in pasangan], [d for _, d in pasangan], skala="permendagri-86-2017")
    for i, (n, d) in enumerate(pasangan):
        if n is None or d is None:
            assert (kelas[i], kelas.alasan[i]) == (None, Alasan.tidak_dilaporkan)
        elif d == 0:
            assert (kelas[i], kelas.alasan[i]) == (None, Alasan.penyebut_nol)
        else:
            assert (kelas[i], kelas.alasan[i]) == (label(n, d), Alasan.ada)


def test_what_a_float_loses_is_kept() -> None:
    assert 4.55 / 5.00 * 100 < 91
    assert iku.classify([Decimal("4.55")], [5], skala="permendagri-86-2017").to_pylist() == ["Sangat Tinggi"]


def test_bands_are_codes_of_a_buffer() -> None:
    n, d = np.array([91, 905, 50, 1]), np.array([100, 1000, 100, 0])
    kelas = iku.classify(n, d, skala="permendagri-86-2017")
    assert np.asarray(kelas).tolist() == [0, 1, 4, -1]
    assert np.asarray(kelas).dtype == np.int8
    assert kelas.label[0] == "Sangat Tinggi"
    assert kelas.di_celah == [False, True, False, False]
    assert list(kelas) == kelas.to_pylist() == ["Sangat Tinggi", "Tinggi", "Sangat Rendah", None]


def test_values_themselves_are_classified() -> None:
    persen = iku.percent([37, 3], [39, 4])
    assert iku.classify(persen, skala="permendagri-86-2017").to_pylist() == ["Sangat Tinggi", "Sedang"]


def test_a_scale_that_is_none_is_refused() -> None:
    with pytest.raises(iku.InputError, match="permendagri-86-2017"):
        iku.classify([1], [2], skala="permendagri")
    with pytest.raises(iku.InputError):
        iku.classify([1], [2, 3], skala="permendagri-86-2017")


@given(st.lists(st.tuples(sel, sel), max_size=40), st.booleans())
def test_ranks_are_those_of_the_exact_values(
    pasangan: list[tuple[int | Fraction | None, int | Fraction | None]], turun: bool
) -> None:
    urutan = "terbesar_dulu" if turun else "terkecil_dulu"
    hasil = iku.rank([n for n, _ in pasangan], [d for _, d in pasangan], urutan=urutan)
    nilai = [None if n is None or d is None or d == 0 else Fraction(n) / Fraction(d) for n, d in pasangan]
    for satu, x in zip(hasil.to_pylist(), nilai, strict=True):
        if x is None:
            assert satu is None
        else:
            assert satu == 1 + sum(y is not None and (y > x if turun else y < x) for y in nilai)


def test_an_order_that_is_none_is_refused() -> None:
    with pytest.raises(iku.InputError, match="terbesar_dulu"):
        iku.rank([1], urutan="naik")
