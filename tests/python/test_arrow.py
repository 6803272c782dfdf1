# SPDX-License-Identifier: Apache-2.0
"""Columns of Arrow go in without a detour, and results go out as Arrow."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import iku
import numpy as np
import pytest
from iku import Alasan

pa = pytest.importorskip("pyarrow")
polars = pytest.importorskip("polars")


class HanyaLarik:
    """An object that offers nothing but the capsules of an array."""

    def __init__(self, larik: Any) -> None:
        self.larik = larik

    def __arrow_c_array__(self, requested_schema: object = None) -> Any:
        return self.larik.__arrow_c_array__(requested_schema)


class HanyaAliran:
    """An object that offers nothing but the capsule of a stream."""

    def __init__(self, larik: Any) -> None:
        self.larik = larik

    def __arrow_c_stream__(self, requested_schema: object = None) -> Any:
        return self.larik.__arrow_c_stream__(requested_schema)


@pytest.mark.parametrize(
    "jenis",
    [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()],
    ids=str,
)
def test_every_integer_type_is_a_column_with_its_nulls(jenis: Any) -> None:
    n = pa.array([99, 37, None, 1, 0], jenis)[1:]
    hasil = iku.percent(n, pa.array([39, 4, 0, 7], jenis))
    assert hasil.to_pylist() == [Decimal("94.87"), None, None, Decimal("0.00")]
    assert list(hasil.alasan) == [Alasan.ada, Alasan.tidak_dilaporkan, Alasan.penyebut_nol, Alasan.ada]


def test_the_capsules_alone_suffice() -> None:
    n, d = pa.array([37, 17, None]), pa.chunked_array([[39], [24500, 2]])
    harapan = iku.percent([37, 17, None], [39, 24500, 2])
    assert iku.percent(n, d) == harapan
    assert iku.percent(HanyaLarik(n), HanyaAliran(d)) == harapan


def test_large_unsigned_integers_and_decimals_are_exact() -> None:
    n = pa.array([2**64 - 1, 2**64 - 2], pa.uint64())
    assert iku.percent(n, n).to_pylist() == [Decimal("100.00")] * 2
    besar = pa.array([Decimal("12345678901234567890123456.78"), Decimal("4.55")], pa.decimal128(38, 2))
    lima = pa.array([Decimal("12345678901234567890123456.78"), Decimal("5.00")], pa.decimal128(38, 2))
    assert iku.percent(besar, lima).to_pylist() == [Decimal("100.00"), Decimal("91.00")]


def test_floats_are_their_shortest_decimals() -> None:
    hasil = iku.percent(pa.array([4.55, 0.1, None, float("nan")]), pa.array([5.0, 0.3, 1.0, 1.0]))
    assert hasil.to_pylist() == [Decimal("91.00"), Decimal("33.33"), None, None]


@pytest.mark.parametrize("buat", [np.array, pa.array, list, polars.Series])
def test_floats_that_are_counts_are_exact_wherever_they_come_from(buat: Any) -> None:
    cacah = [2.0**53 - 1, 1.0 - 2.0**53, 2.0**52 + 1, float("nan"), 1e15 + 1]
    satu = buat([1.0] * 5)
    assert iku.percent(buat(cacah), satu, 0, faktor=1).to_pylist() == [
        None if x != x else Decimal(int(x)) for x in cacah
    ]


def test_dictionaries_are_looked_up() -> None:
    n = pa.array([37, 17, 37, None]).dictionary_encode()
    assert iku.percent(n, [39, 17, 40, 1]) == iku.percent([37, 17, 37, None], [39, 17, 40, 1])


def test_what_is_no_number_is_refused() -> None:
    for isi in (pa.array(["37"]), pa.array([True]), pa.array([[1]])):
        with pytest.raises((iku.JenisError, iku.InputError)):
            iku.percent(isi, [1])


def test_a_result_goes_out_as_decimals_and_comes_back() -> None:
    hasil = iku.percent([37, 1, None], [39, 0, 2])
    larik = pa.array(hasil)
    assert larik.type == pa.decimal128(19, 2)
    assert larik.to_pylist() == hasil.to_pylist() == [Decimal("94.87"), None, None]
    lagi = iku.percent(larik, [100, 100, 100])
    assert lagi.to_pylist()[0] == Decimal("94.87")
    bulat = pa.array(iku.percent([1, 3], [2, 4], 0))
    assert bulat.type == pa.int64()
    assert bulat.to_pylist() == [50, 75]


def test_a_capsule_that_nobody_takes_is_released() -> None:
    hasil = iku.percent([1] * 1000, [3] * 1000)
    for _ in range(2000):
        hasil.__arrow_c_array__()


def test_polars_goes_in_and_out() -> None:
    pl = pytest.importorskip("polars")
    df = pl.DataFrame({"n": [37, None, 3], "d": [39, 4, 0]})
    hasil = iku.percent(df["n"], df["d"])
    assert hasil.to_pylist() == [Decimal("94.87"), None, None]
    assert list(hasil.alasan) == [Alasan.ada, Alasan.tidak_dilaporkan, Alasan.penyebut_nol]
    desimal = pl.Series([Decimal("4.55"), None])
    assert iku.percent(desimal, [5, 5]).to_pylist() == [Decimal("91.00"), None]
    assert pl.Series(hasil).to_list() == [Decimal("94.87"), None, None]


def test_nanoarrow_goes_in_and_out() -> None:
    na = pytest.importorskip("nanoarrow")
    n = na.c_array([37, None, 3], na.int32())
    hasil = iku.percent(n, [39, 4, 4])
    assert hasil.to_pylist() == [Decimal("94.87"), None, Decimal("75.00")]
    assert na.c_array(hasil).null_count == 1
