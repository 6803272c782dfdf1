# SPDX-License-Identifier: Apache-2.0
"""Catalogues over long tables: every figure is the scalar formula's over the facts with its keys."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan

PERSEN = iku.Formula("v1 / v2 * 100", [iku.Variabel("a"), iku.Variabel("b")])
TUMBUH = iku.Formula("(v1 - v2) / v2 * 100", [iku.Variabel("kini"), iku.Variabel("lalu")])

fakta = st.tuples(
    st.sampled_from(["35.09", "35.10", "12.01"]),
    st.integers(2020, 2023),
    st.sampled_from(["A", "B", "C"]),
    st.one_of(st.integers(-5, 5), st.none(), st.sampled_from(list(Alasan)[1:])),
)
rujukan = st.one_of(
    st.sampled_from(["A", "B", "D"]), st.tuples(st.sampled_from(["A", "C"]), st.integers(-2, 2))
)
definisi = st.tuples(st.sampled_from([PERSEN, TUMBUH]), st.tuples(rujukan, rujukan).map(list))


def nilai(isi: list[Any], r: Any, wilayah: Any, periode: int) -> Any:
    """The value of the one row with these keys."""
    kode, geser = r if isinstance(r, tuple) else (r, 0)
    ada = [x[3] for x in isi if (x[0], x[1], x[2]) == (wilayah, periode + geser, kode)]
    return None if not ada else ada[0] if len(ada) == 1 else Alasan.ambigu


def tabel(isi: list[Any]) -> dict[str, list[Any]]:
    """The facts as columns."""
    return {nama: [x[k] for x in isi] for k, nama in enumerate(("wilayah", "periode", "variabel", "nilai"))}


@given(st.lists(fakta, max_size=30), st.lists(definisi, max_size=6))
def test_figures_are_those_of_the_scalar_formula(isi: list[Any], daftar: list[Any]) -> None:
    kolom = tabel(isi)
    kolom["periode"] = np.array(kolom["periode"], np.int32)  # type: ignore[assignment]
    hasil = iku.evaluate_katalog(kolom, daftar)
    assert hasil.wilayah == sorted({x[0] for x in isi})
    assert hasil.periode == sorted({x[1] for x in isi})
    assert len(hasil.hasil) == len(daftar) * len(hasil.wilayah) * len(hasil.periode)
    pooled = iku.rollup_katalog(kolom, daftar, 2)
    for k, (formula, kode) in enumerate(daftar):
        for p, periode in enumerate(hasil.periode):
            units: dict[str, dict[str, Any]] = {}
            for w, wilayah in enumerate(hasil.wilayah):
                satu = [nilai(isi, r, wilayah, periode) for r in kode]
                i = hasil.letak(k, w, p)
                assert hasil.hasil[i] == iku.evaluate(formula, [[x] for x in satu])[0]
                units.setdefault(str(wilayah)[:2], {})[str(wilayah)] = satu
            for g, grup in enumerate(pooled.wilayah):
                acuan = iku.rollup(formula, units[str(grup)])
                i = pooled.letak(k, g, p)
                assert pooled.hasil.alasan[i] == acuan.hasil.alasan
                if acuan.hasil.nilai is not None:
                    assert pooled.hasil[i] == iku.evaluate(formula, [[x] for x in acuan.isi])[0]
                assert np.asarray(pooled.dilaporkan)[i] == acuan.cakupan.dilaporkan
                assert np.asarray(pooled.diharapkan)[i] == acuan.cakupan.diharapkan


def test_frames_and_integer_codes() -> None:
    pa, pd, pl = (pytest.importorskip(nama) for nama in ("pyarrow", "pandas", "polars"))
    kolom = {
        "wilayah": [3509, 3509, 3510, 3510],
        "periode": [2023] * 4,
        "variabel": [1, 2, 1, 2],
        "nilai": [37, 39, 1, 3],
    }
    for bentuk in (pa.table, pd.DataFrame, pl.DataFrame):
        isi = bentuk(kolom)
        hasil = iku.evaluate_katalog(isi, [(PERSEN, [1, 2])])
        assert (hasil.wilayah, hasil.periode, hasil.bentuk) == ([3509, 3510], [2023], (1, 2, 1))
        assert np.asarray(hasil.hasil.berskala).tolist() == [9487, 3333]
        for grup in (2, {3509: 35, 3510: 35}, lambda kode: kode // 100):
            provinsi = iku.rollup_katalog(isi, [(PERSEN, {"a": 1, "b": 2})], grup, "rerata")
            assert provinsi.wilayah == [35]
            rerata = (Fraction(37, 39) + Fraction(1, 3)) / 2 * 100
            assert provinsi.hasil[0] == iku.evaluate(iku.Formula("v1", [iku.Variabel("x")]), [[rerata]])[0]
    with pytest.raises(iku.InputError, match="3510"):
        iku.rollup_katalog(isi, [(PERSEN, [1, 2])], {3509: 35})
    with pytest.raises(iku.InputError, match="digit"):
        iku.rollup_katalog(isi, [(PERSEN, [1, 2])], 0)
    salah: list[Any] = [PERSEN, (PERSEN, [1, "B"]), (PERSEN, [1, (2, 0.5)]), ("v1", [1])]
    for satu in salah:
        with pytest.raises(iku.JenisError):
            iku.evaluate_katalog(isi, [satu])
    with pytest.raises(iku.JenisError, match="periode"):
        iku.evaluate_katalog({**kolom, "periode": ["2023"] * 4}, [(PERSEN, [1, 2])])
    with pytest.raises(iku.InputError, match="nilai"):
        iku.evaluate_katalog({**kolom, "nilai": [1, 2, 3, Fraction(1, 3)]}, [(PERSEN, [1, 2])])
    with pytest.raises(iku.InputError, match="nilai"):
        iku.evaluate_katalog({**kolom, "nilai": [1]}, [(PERSEN, [1, 2])])


def test_a_weighted_mean_needs_weights_which_long_tables_have_not() -> None:
    isi = tabel([("35.09", 2023, "A", 9), ("35.09", 2023, "B", 10)])
    with pytest.raises(iku.InputError, match="rerata_tertimbang"):
        iku.rollup_katalog(isi, [(PERSEN, ["A", "B"])], 2, "rerata_tertimbang")


@pytest.mark.parametrize("wilayah", ["Jawa Timur", -3509])
def test_regions_without_digits_are_not_grouped_by_digits(wilayah: int | str) -> None:
    isi = tabel([(wilayah, 2023, "A", 9), (wilayah, 2023, "B", 10)])
    with pytest.raises(iku.InputError, match="kode wilayah"):
        iku.rollup_katalog(isi, [(PERSEN, ["A", "B"])], 2)
    hasil = iku.rollup_katalog(isi, [(PERSEN, ["A", "B"])], {wilayah: "Jawa"})
    assert [str(satu) for satu in hasil.hasil.to_pylist()] == ["90.00"]


@pytest.mark.parametrize("besar", [2**63, -(2**63) - 1, 2**64, 10**40])
def test_integers_beyond_64_bits_are_labels_or_refused_in_words(besar: int) -> None:
    isi = tabel([(1, 2023, "A", 9), (1, 2023, "B", 10)])
    with pytest.raises(iku.InputError, match="geser"):
        iku.evaluate_katalog(isi, [(PERSEN, ["A", ("B", besar)])])
    with pytest.raises(iku.InputError, match="faktor"):
        iku.percent([1], [2], faktor=besar)
    hasil = iku.evaluate_katalog({**isi, "wilayah": [besar, besar]}, [(PERSEN, ["A", "B"])])
    assert (hasil.wilayah, hasil.hasil.to_pylist()) == ([besar], [Decimal("90.00")])
    hasil = iku.evaluate_katalog({**isi, "variabel": [besar, 1]}, [(PERSEN, [besar, 1])])
    assert hasil.hasil.to_pylist() == [Decimal("90.00")]
    with pytest.raises(iku.IkuError, match="periode"):
        iku.evaluate_katalog({**isi, "periode": [besar, besar]}, [(PERSEN, ["A", "B"])])


def test_a_shift_to_where_no_period_can_be_finds_no_value() -> None:
    isi = tabel([("35", 2023, "A", 9), ("35", 2023, "B", 10)])
    for geser in (2**63 - 1, -(2**63)):
        hasil = iku.evaluate_katalog(isi, [(PERSEN, ["A", ("B", geser)])])
        assert list(hasil.hasil.alasan) == [iku.Alasan.tidak_dilaporkan]
