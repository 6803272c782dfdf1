# SPDX-License-Identifier: Apache-2.0
"""Every class of the compiled module, whatever it is called with."""

from __future__ import annotations

import inspect
from typing import Any

import iku
import numpy as np
import pytest
from iku import _iku

KELAS: list[Any] = [kelas for _, kelas in inspect.getmembers(_iku, inspect.isclass)]


def test_there_are_classes() -> None:
    assert len(KELAS) > 20


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_an_object_exists_only_whole(kelas: Any) -> None:
    try:
        benda = kelas.__new__(kelas)
    except TypeError:
        with pytest.raises(TypeError):
            kelas()
    else:
        assert repr(benda) == repr(kelas())
        assert benda == kelas()
    for induk in kelas.__mro__[1:]:
        with pytest.raises(TypeError):
            induk.__new__(kelas)
    for isi in ((), (int,), (3,)):
        with pytest.raises(TypeError):
            kelas.__new__(*isi)


def test_new_takes_what_the_class_takes() -> None:
    rasional: Any = iku.Rasional
    posisi: Any = iku.Posisi
    assert rasional.__new__(rasional, 37, 39) == iku.Rasional(37, 39)
    assert posisi.__new__(posisi, baris=3).baris == 3
    with pytest.raises(iku.JenisError):
        rasional.__new__(rasional, 0.1)


def test_a_bool_is_no_data_wherever_a_value_stands(dokumen: iku.Dokumen) -> None:
    formula = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen")
    benar: Any = np.True_
    tabel = [{"periode": "2023", "Jumlah PSKS yang Berdaya": True, "Jumlah PSKS Keseluruhan": 39}]
    for panggilan in (
        lambda: formula.evaluate([True, 2]),
        lambda: formula.explain({"A": 1, "B": benar}),
        lambda: formula.evaluate_columns([[1], [False]]),
        lambda: iku.percent(np.array([True]), [1]),
        lambda: iku.read_numbers([False]),
        lambda: iku.read_data(tabel),
        lambda: dokumen.evaluate(tabel),
        lambda: iku.Hasil(True),
        lambda: iku.format(True),
    ):
        with pytest.raises(iku.JenisError, match=r"bool .*(True|False).* bukan data"):
            panggilan()
    # Among Python's numbers it stays an int, as for Fraction.
    assert iku.Rasional(1, 2) + True == iku.Rasional(3, 2)
