# SPDX-License-Identifier: Apache-2.0
"""Achievements, formulas and roll-ups of whole columns: each row is what the scalar function gives."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan

pa = pytest.importorskip("pyarrow")
pd = pytest.importorskip("pandas")
pl = pytest.importorskip("polars")

int64 = st.one_of(st.integers(-100, 100), st.integers(-(2**63), 2**63 - 1))
sel = st.one_of(int64, st.none(), st.fractions(-2, 2, max_denominator=60), st.sampled_from(list(Alasan)[1:]))
aturan = st.sampled_from([a.id for a in iku.daftar_aturan()] + ["R/(R - T)", "W/R"])
PERSEN = iku.Formula("v1 / v2 * 100", [iku.Variabel("a"), iku.Variabel("b")])
SKALA = iku.skala("permendagri-86-2017")


def bulat(nilai: iku.Hasil, desimal: int = 2) -> tuple[Fraction | None, Alasan]:
    """The rounded outcome as a column has it."""
    if nilai.nilai is None:
        return None, nilai.alasan
    skala = 10**desimal
    x = Fraction(str(nilai.nilai)) * skala
    y = (abs(x) + Fraction(1, 2)).__floor__() * (1 if x >= 0 else -1)
    if not -(2**63) <= y < 2**63:
        return None, Alasan.meluap
    return Fraction(y, skala), Alasan.ada


def baris(kolom: iku.Kolom) -> list[tuple[Fraction | None, Alasan]]:
    """The rows of a column with their reasons."""
    return [
        (None if x is None else Fraction(x), a)
        for x, a in zip(kolom.to_pylist(), kolom.alasan.to_pylist(), strict=True)
    ]


@given(st.lists(st.tuples(sel, sel, sel), max_size=12), aturan, st.one_of(st.none(), st.integers(1, 9)))
def test_achievements_are_those_of_the_scalar_rule(
    isi: list[tuple[Any, Any, Any]], id_aturan: str, toleransi: int | None
) -> None:
    r, d, t = ([x[k] for x in isi] for k in range(3))
    satu = [iku.capaian(a, c, id_aturan, toleransi=toleransi, plafon=120, lantai=0) for a, _, c in isi]
    kolom = iku.capaian(r, t, id_aturan, toleransi=toleransi, plafon=120, lantai=0)
    assert baris(kolom) == [bulat(x) for x in satu]
    bagi = [
        iku.capaian(PERSEN.evaluate([a, b]), c, id_aturan, toleransi=toleransi, plafon=120) for a, b, c in isi
    ]
    dengan_penyebut = iku.capaian(r, t, id_aturan, penyebut=d, toleransi=toleransi, plafon=120)
    assert baris(dengan_penyebut) == [bulat(x) for x in bagi]
    kelas = iku.classify(r, d, skala=SKALA, target=t, aturan=id_aturan, toleransi=toleransi, plafon=120)
    predikat = [SKALA.classify(x) for x in bagi]
    assert kelas.to_pylist() == [None if isinstance(p, Alasan) else str(p) for p in predikat]
    assert kelas.alasan.to_pylist() == [p if isinstance(p, Alasan) else Alasan.ada for p in predikat]


@pytest.mark.parametrize(
    "target", [90, Fraction(1, 3), 0, -5, None, Alasan.strip, iku.Rentang(iku.Rasional(80), iku.Rasional(90))]
)
def test_one_target_for_all_rows(target: Any) -> None:
    r: list[Any] = [0, 80, 85, Fraction(250, 3), 95, None, -4]
    hasil = iku.capaian(r, target)
    assert baris(hasil) == [bulat(iku.capaian(x, target)) for x in r]


def test_a_single_value_stays_exact_and_is_not_rounded() -> None:
    assert iku.capaian(np.int64(1), 3) == iku.capaian(1, 3)
    assert iku.capaian(1, 3).nilai == iku.Rasional(100, 3)
    with pytest.raises(iku.InputError, match="desimal"):
        iku.capaian(1, 3, desimal=2)  # type: ignore[call-overload]
    with pytest.raises(iku.InputError, match="desimal"):
        iku.evaluate(PERSEN, [1, 3], desimal=2)  # type: ignore[list-item]


@pytest.mark.parametrize("buat", [list, np.array, pa.array, pl.Series, pd.Series, tuple])
def test_columns_of_every_library(buat: Any) -> None:
    n, d = buat([37, 3, 1, 7]), buat([39, 4, 0, 8])
    persen = [Decimal("94.87"), Decimal("75.00"), None, Decimal("87.50")]
    assert iku.evaluate(PERSEN, [n, d]).to_pylist() == persen
    assert iku.evaluate(PERSEN, {"a": n, "b": d}).to_pylist() == persen
    assert iku.capaian(n, d).to_pylist() == [*persen[:2], None, *persen[3:]]
    assert iku.capaian(n, 100, penyebut=d).to_pylist() == persen
    assert iku.classify(n, d, skala=SKALA).to_pylist()[0] == "Sangat Tinggi"
    hasil = iku.rollup(PERSEN, [n, d], kunci=buat([2, 1, 1, 2]))
    assert hasil.to_pylist() == [(1, Decimal("100.00"), 2, 2), (2, Decimal("93.62"), 2, 2)]
    per_teks = iku.rollup(PERSEN, [n, d], kunci=buat(["35", "12", "12", "35"]))
    assert per_teks.kunci == ["12", "35"]
    assert per_teks.hasil == hasil.hasil


@given(
    st.lists(st.tuples(st.integers(0, 3), sel, sel), max_size=15),
    st.sampled_from(["pooled", "rerata", "minimum", "jumlah"]),
)
def test_roll_ups_by_key_are_those_of_the_scalar_function(isi: list[tuple[int, Any, Any]], cara: str) -> None:
    hasil = iku.rollup(PERSEN, [[x[1] for x in isi], [x[2] for x in isi]], cara, kunci=[x[0] for x in isi])
    assert hasil.kunci == sorted({x[0] for x in isi})
    for g, kunci in enumerate(hasil.kunci):
        unit = {str(i): [a, b] for i, (k, a, b) in enumerate(isi) if k == kunci}
        satu = iku.rollup(PERSEN, unit, cara)
        assert baris(hasil.hasil)[g] == bulat(satu.hasil)
        assert np.asarray(hasil.dilaporkan)[g] == satu.cakupan.dilaporkan
        assert np.asarray(hasil.diharapkan)[g] == satu.cakupan.diharapkan


def test_keys_that_are_none_are_refused() -> None:
    salah: list[Any] = [[None, 1], [1.5, 2.0], [True, False], 5, "ab"]
    for kunci in salah:
        with pytest.raises(iku.JenisError):
            iku.rollup(PERSEN, [[1, 2], [3, 4]], kunci=kunci)
    with pytest.raises(iku.InputError, match="kunci"):
        iku.rollup(PERSEN, [[1, 2], [3, 4]], kunci=[1])
    with pytest.raises(iku.InputError, match="bobot"):
        iku.rollup(PERSEN, [[1], [3]], "rerata_tertimbang", kunci=[1])
    with pytest.raises(iku.InputError, match="desimal"):
        iku.rollup(PERSEN, {"a": [1, 3]}, desimal=2)  # type: ignore[call-overload]


def test_ranks_of_an_array_are_a_column() -> None:
    kolom = iku.peringkat(np.array([5, 7, 7, 1]))
    assert isinstance(kolom, iku.Kolom)
    assert np.asarray(kolom).tolist() == [3, 1, 1, 4] == iku.peringkat([5, 7, 7, 1])
    assert iku.peringkat(pa.array([1, None, 2]), "terkecil_dulu").to_pylist() == [1, None, 2]


def test_a_scale_may_be_an_object() -> None:
    n, d = [91, 905, 50], [100, 1000, 100]
    assert iku.classify(n, d, skala=SKALA) == iku.classify(n, d, skala=SKALA.id)
    galat = iku.classify(n, d, skala=SKALA.dengan_celah("galat"))
    assert galat.alasan.to_pylist() == [Alasan.ada, Alasan.di_luar_domain, Alasan.ada]
    with pytest.raises(iku.JenisError):
        iku.classify(n, d, skala=5)  # type: ignore[arg-type]
    with pytest.raises(iku.InputError, match="target"):
        iku.classify(n, d, skala=SKALA, aturan="maks-rasio")


def test_classes_go_through_arrow_and_pickle() -> None:
    kelas = iku.classify([91, 905, 50, 1], [100, 1000, 100, 0], skala=SKALA)
    larik = pa.array(kelas)
    assert larik.type == pa.dictionary(pa.int8(), pa.string())
    larik.validate(full=True)
    assert larik.to_pylist() == pl.Series(kelas).to_list() == kelas.to_pylist()
    assert pa.array(iku.classify([], [], skala=SKALA)).to_pylist() == []
    assert pickle.loads(pickle.dumps(kelas)) == kelas == copy.deepcopy(kelas)
    assert kelas != iku.classify([91], [100], skala=SKALA)
    fungsi, isi = kelas.__reduce__()
    with pytest.raises(iku.InputError):
        fungsi(isi[0], isi[1], isi[2], ())  # type: ignore[operator]
