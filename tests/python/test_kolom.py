# SPDX-License-Identifier: Apache-2.0
"""Columns: row i is the scalar evaluation of row i, rounded once, reasons included."""

from __future__ import annotations

import array
import ctypes
import pickle
import threading
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan, Formula, Hasil, Mode
from strategi import pecahan

PERSEN = Formula("v1 / v2 * 100", ["A", "B"], "persen")
alasan = st.sampled_from([a for a in Alasan if a is not Alasan.ada])
int64 = st.one_of(
    st.integers(-100, 100), st.integers(-(2**63), 2**63 - 1), st.sampled_from([0, 1, -1, 2**63 - 1, -(2**63)])
)
sel = st.one_of(int64, int64, st.none(), alasan, pecahan, st.decimals(-1000, 1000, places=3))


def bulatkan(hasil: Hasil, desimal: int, mode: Mode) -> Hasil:
    """What a column holds for an outcome."""
    if hasil.nilai is None:
        return hasil
    bulat = hasil.nilai.bulatkan(desimal, mode)
    return Hasil(bulat) if -(2**63) <= bulat * 10**desimal < 2**63 else Hasil(Alasan.meluap)


@given(st.lists(st.tuples(int64, int64), max_size=40), st.integers(0, 6), st.sampled_from(Mode))
def test_percent_of_int64_is_the_scalar_percentage(
    pasangan: list[tuple[int, int]], desimal: int, mode: Mode
) -> None:
    a = np.array([p[0] for p in pasangan], dtype=np.int64)
    b = np.array([p[1] for p in pasangan], dtype=np.int64)
    kolom = iku.percent(a, b, desimal, mode)
    assert list(kolom) == [bulatkan(PERSEN.evaluate(p), desimal, mode) for p in pasangan]


@given(st.lists(st.tuples(sel, sel), max_size=20), st.integers(0, 4), st.sampled_from(Mode))
def test_percent_of_anything_is_the_scalar_percentage(pasangan: list[Any], desimal: int, mode: Mode) -> None:
    kolom = iku.percent([p[0] for p in pasangan], [p[1] for p in pasangan], desimal, mode)
    assert list(kolom) == [bulatkan(PERSEN.evaluate(p), desimal, mode) for p in pasangan]


@given(st.lists(st.tuples(sel, sel, sel), max_size=20), st.integers(0, 4), st.sampled_from(Mode))
def test_a_formula_over_columns_is_the_scalar_formula(baris: list[Any], desimal: int, mode: Mode) -> None:
    formula = Formula("(v1 - v2) / (v2 / v3) + v1 * v3", ["A", "B", "C"])
    kolom = {nama: [b[i] for b in baris] for i, nama in enumerate("ABC")}
    hasil = formula.evaluate_columns(kolom, desimal, mode)
    assert list(hasil) == [bulatkan(formula.evaluate(b), desimal, mode) for b in baris]


def test_results_are_decimals_or_none_with_a_reason() -> None:
    kolom = iku.percent([37, 7380, 1, None, Alasan.strip], [39, 28800, 0, 5, 0])
    assert kolom.to_pylist() == [Decimal("94.87"), Decimal("25.63"), None, None, None]
    assert [str(x) for x in kolom.to_pylist()[:2]] == ["94.87", "25.63"]
    assert kolom.alasan.to_pylist() == [
        Alasan.ada,
        Alasan.ada,
        Alasan.penyebut_nol,
        Alasan.tidak_dilaporkan,
        Alasan.strip,
    ]
    assert (len(kolom), kolom.desimal, kolom[-1], kolom.alasan[2]) == (
        5,
        2,
        Hasil(Alasan.strip),
        Alasan.penyebut_nol,
    )
    with pytest.raises(IndexError):
        kolom[5]


def test_every_int64_keeps_its_digits() -> None:
    kolom = iku.percent([2**63 - 1, -(2**63)], [1, 1], 0, faktor=1)
    assert kolom.to_pylist() == [Decimal(2**63 - 1), Decimal(-(2**63))]


def test_numpy_looks_at_results_without_a_copy() -> None:
    kolom = iku.percent(np.arange(1, 5), np.full(4, 8))
    larik, alasan = np.asarray(kolom.berskala), np.asarray(kolom.alasan)
    assert larik.dtype == np.int64
    assert larik.tolist() == [1250, 2500, 3750, 5000]
    assert alasan.dtype == np.uint8
    assert not larik.flags.owndata
    assert not larik.flags.writeable
    assert np.shares_memory(larik, np.asarray(kolom.berskala))
    assert np.shares_memory(alasan, np.asarray(kolom.alasan))
    del kolom
    assert larik[0] == 1250


@pytest.mark.parametrize(
    "pembilang",
    [
        np.array([1, 2, 3], dtype=np.int64),
        *(np.array([1, 2, 3], dtype=jenis) for jenis in "bBhHiIlLqQfd"),
        np.array([1, 0, 2, 0, 3, 0])[::2],
        np.array([3, 2, 1])[::-1],
        np.array([1, 2, 3], dtype=object),
        array.array("q", [1, 2, 3]),
        memoryview(array.array("h", [1, 2, 3])),
        (ctypes.c_int64 * 3)(1, 2, 3),
        np.array([1, 2, 3], dtype=">i8"),
        np.frombuffer(b"x" + np.array([1, 2, 3]).tobytes(), dtype=np.int64, offset=1),
        [1, 2, 3],
        (1, Fraction(2), Decimal(3)),
        range(1, 4),
        (x for x in (1, 2, 3)),
        iku.percent([1, 2, 3], [100, 100, 100], 0),
        iku.percent([1, 2, 3], [100, 100, 100], 4),
    ],
)
def test_columns_come_as_buffers_and_sequences(pembilang: Any) -> None:
    assert iku.percent(pembilang, [8, 8, 8]).to_pylist() == [
        Decimal("12.50"),
        Decimal("25.00"),
        Decimal("37.50"),
    ]


def test_int64_buffers_are_looked_at_where_they_lie() -> None:
    a, b = np.array([1, 2, 3]), np.array([4, 4, 4])
    a.flags.writeable = b.flags.writeable = False
    assert iku.percent(a, b).to_pylist()[0] == 25
    besar = array.array("q", [1]) * 1000
    kolom = iku.percent(besar, besar)
    besar.append(1)
    assert len(kolom) == 1000


def test_floats_are_counts_or_the_decimals_they_print_as() -> None:
    kolom = iku.percent(np.array([1.0, np.nan, 3.0]), [4.0, 4, float("nan")])
    assert kolom.to_pylist() == [25, None, None]
    for isi in ([1.0, 0.5, float("inf"), 0.1 + 0.2], [1, 0.5, float("inf"), 0.1 + 0.2]):
        for wadah in (list, np.array, lambda x: np.array(x, dtype=object)):
            hasil = iku.percent(wadah(isi), [1, 1, 1, 1])
            assert hasil.to_pylist() == [100, 50, None, None]
            assert [satu.name for satu in hasil.alasan] == ["ada", "ada", "bukan_angka", "ambigu"]
    assert iku.percent(np.array([0.1, 87.5], dtype=np.float32), [1, 1]).to_pylist() == [10, 8750]


def test_what_a_mask_hides_is_missing() -> None:
    bertopeng = np.ma.array([1, 2, 3], mask=[False, True, False])
    assert iku.percent(bertopeng, [4, 4, 4]).to_pylist() == [25, None, 75]
    assert iku.percent([4, 4, 4], bertopeng).to_pylist() == [400, None, Decimal("133.33")]
    assert [satu.ada for satu in iku.read_numbers(bertopeng)] == [True, False, True]
    assert iku.rank(bertopeng).to_pylist() == iku.rank([1, None, 3]).to_pylist()


def test_results_are_numbers_only_where_they_are_numbers() -> None:
    kolom = iku.percent([1, 2, 0], [3, 3, 0])
    baca = iku.read_numbers(kolom)
    assert [str(satu.alasan.name) for satu in baca] == ["ada", "ada", "penyebut_nol"]
    assert baca[0] == Fraction(3333, 100)
    kelas = iku.classify([95, 10], skala=iku.skala("permendagri-86-2017"))
    for bukan in (kelas, kolom.alasan):
        with pytest.raises(iku.JenisError):
            iku.percent(bukan, [1] * len(bukan))


def test_numpy_gets_the_values_and_not_the_scaled_integers() -> None:
    kolom = iku.percent([1, 2, 0], [3, 3, 0])
    assert np.asarray(kolom).tolist() == [Decimal("33.33"), Decimal("66.67"), None]
    assert np.array(kolom, dtype=float)[:2].tolist() == [33.33, 66.67]
    assert np.isnan(np.array(kolom, dtype=float)[2])
    with pytest.raises(iku.InputError, match="berskala"):
        np.asarray(kolom, dtype=np.int64)
    assert np.asarray(kolom.berskala).tolist() == [3333, 6667, 0]
    assert kolom[1:].to_pylist() == [Decimal("66.67"), None]
    assert kolom[::-1].to_pylist() == [None, Decimal("66.67"), Decimal("33.33")]


def test_values_beyond_int64_are_computed_all_the_same() -> None:
    kolom = iku.percent(np.array([2**64 - 1, 5], dtype=np.uint64), [2**64 - 1, 10])
    assert kolom.to_pylist() == [100, 50]
    assert iku.percent([Fraction(1, 3)], [10**40])[0] == 0


class NAType:
    """Stands for pandas.NA, which is told by its name."""


def test_missing_values_of_pandas_are_missing() -> None:
    kolom: list[Any] = [1, NAType()]
    assert iku.percent(kolom, [2, 2]).to_pylist() == [50, None]


@pytest.mark.parametrize(
    ("a", "b", "galat", "pesan"),
    [
        ([1, 2], [1], iku.InputError, "pembilang 2 baris, penyebut 1 baris"),
        ("12", [1, 2], iku.JenisError, "perlu urutan angka"),
        (5, [1], iku.JenisError, "perlu urutan angka"),
        ([1], ["1"], iku.JenisError, "penyebut, baris 1: teks '1'"),
        ([1], [True], iku.JenisError, "penyebut, baris 1: bool True bukan data"),
        (np.array([True]), [1], iku.JenisError, "pembilang, baris 1: bool .*True.* bukan data"),
        (np.ones((2, 2)), [1], iku.InputError, "2 dimensi"),
        ([1], b"1", iku.JenisError, "perlu urutan angka"),
    ],
)
def test_columns_that_do_not_fit_are_refused_by_row(
    a: Any, b: Any, galat: type[Exception], pesan: str
) -> None:
    with pytest.raises(galat, match=pesan):
        iku.percent(a, b)


def test_columns_of_a_formula_go_by_name() -> None:
    hasil = PERSEN.evaluate_columns({"b": [4], "A": [1]})
    assert hasil.to_pylist() == [25]
    with pytest.raises(iku.InputError, match="'B' belum diberi"):
        PERSEN.evaluate_columns({"A": [1]})
    with pytest.raises(iku.InputError, match="tidak punya variabel"):
        Formula("5 * 2", []).evaluate_columns([])


def test_columns_are_values() -> None:
    kolom = iku.percent([1, None], [3, 3])
    assert pickle.loads(pickle.dumps(kolom)) == kolom
    assert kolom != iku.percent([1, None], [3, 3], 3)
    assert repr(kolom) == "<Kolom: 2 baris, 2 desimal>"
    with pytest.raises(TypeError):
        hash(kolom)


def test_long_columns_run_without_the_gil_and_give_the_same_bits() -> None:
    acak = np.random.default_rng(7)
    a, b = acak.integers(-(2**62), 2**62, 200_000), acak.integers(-5, 2**40, 200_000)
    benar = iku.percent(a, b)
    hasil: list[bool] = []
    benang = [threading.Thread(target=lambda: hasil.append(iku.percent(a, b) == benar)) for _ in range(4)]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join()
    assert hasil == [True] * 4
