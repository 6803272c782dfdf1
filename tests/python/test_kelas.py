# SPDX-License-Identifier: Apache-2.0
"""Every class of the compiled module, whatever it is called with."""

from __future__ import annotations

import inspect

import iku
import pytest
from iku import _iku

KELAS = [kelas for _, kelas in inspect.getmembers(_iku, inspect.isclass)]


def test_there_are_classes() -> None:
    assert len(KELAS) > 20


@pytest.mark.parametrize("kelas", KELAS, ids=lambda kelas: kelas.__name__)
def test_an_object_exists_only_whole(kelas: type) -> None:
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
    assert iku.Rasional.__new__(iku.Rasional, 37, 39) == iku.Rasional(37, 39)
    assert iku.Posisi.__new__(iku.Posisi, baris=3).baris == 3
    with pytest.raises(iku.JenisError):
        iku.Rasional.__new__(iku.Rasional, 0.1)
