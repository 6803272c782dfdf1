# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import pytest
from hypothesis import given
from iku import Alasan, Hasil, Rasional
from strategi import pecahan

ALASAN = [a for a in Alasan if a is not Alasan.ada]


@given(pecahan)
def test_a_value_is_there_and_equals_its_number(a: Fraction) -> None:
    h = Hasil(a)
    assert (h.ada, h.alasan) == (True, Alasan.ada)
    assert h.nilai == a == h.unwrap()
    assert h == a == Hasil(Rasional(a))
    assert hash(h) == hash(a)


@pytest.mark.parametrize("alasan", ALASAN)
def test_a_reason_is_no_value_and_equals_no_number(alasan: Alasan) -> None:
    h = Hasil(alasan)
    assert (h.ada, h.nilai, h.alasan) == (False, None, alasan)
    assert h == Hasil(alasan)
    assert h not in (0, None, alasan, Hasil(0))
    assert len({h, Hasil(alasan), Hasil(0)}) == 2


def test_none_is_not_reported() -> None:
    assert Hasil() == Hasil(None) == Hasil(Alasan.tidak_dilaporkan)


def test_unwrap_of_a_reason_carries_it() -> None:
    with pytest.raises(iku.AlasanError, match="penyebut nol") as galat:
        Hasil(Alasan.penyebut_nol).unwrap()
    assert galat.value.alasan is Alasan.penyebut_nol
    assert "the denominator is zero" in galat.value.pesan("en")
    assert isinstance(galat.value, ValueError)


def test_truth_is_refused_because_zero_and_missing_are_two_things() -> None:
    for h in (Hasil(0), Hasil(1), Hasil(None)):
        with pytest.raises(iku.JenisError, match=r"hasil\.ada"):
            bool(h)


@pytest.mark.parametrize("isi", [0.5, "5", [], Decimal("NaN"), Alasan.ada])
def test_takes_nothing_that_is_no_value(isi: Any) -> None:
    with pytest.raises(iku.IkuError):
        Hasil(isi)


@pytest.mark.parametrize("h", [Hasil(Fraction(3700, 39)), Hasil(10**40), *map(Hasil, ALASAN)])
def test_repr_pickles_and_copies_give_the_same(h: Hasil) -> None:
    assert eval(repr(h), vars(iku)) == h
    assert pickle.loads(pickle.dumps(h)) == h
    assert copy.deepcopy(h) is h


def test_enumerations_are_those_of_the_library() -> None:
    from iku import _iku

    for bahasa in iku.Bahasa:
        assert _iku._bahasa_bernama(bahasa) is bahasa is _iku._bahasa_bernama(str(bahasa))
    for alasan in Alasan:
        if alasan is not Alasan.ada:
            assert Hasil(alasan).alasan is alasan
        assert alasan.penjelasan("id")
        assert alasan.penjelasan("en")
    nilai = Rasional(5, 2)
    assert {nilai.bulatkan(0, mode) for mode in iku.Mode} == {2, 3}
    for mode in iku.Mode:
        assert nilai.bulatkan(0, str(mode)) == nilai.bulatkan(0, mode)
    for pengali in iku.Pengali:
        assert iku.Formula("v1", ["A"], pengali).pengali is pengali
    for status in (iku.Status.ditolak, iku.Status.bukan_hitungan):
        assert iku.Perhitungan("x", status).status is status
    for lokal, teks in zip(iku.Lokal, ("1.234,50", "1,234.50"), strict=True):
        assert iku.format(Rasional("1234.5"), tampil=lokal) == teks


def test_unknown_names_list_what_there_is() -> None:
    with pytest.raises(iku.InputError, match=r"'halfup'.*half_up, half_even"):
        Rasional(1).bulatkan(2, "halfup")
    with pytest.raises(iku.JenisError, match="Lokal: 3"):
        iku.format(1, tampil=3)  # type: ignore[arg-type]
    with pytest.raises(iku.InputError, match="Bahasa: 'fr'"):
        iku.set_bahasa("fr")


@pytest.mark.parametrize(
    ("nilai", "teks"),
    [
        (Rasional("-1234.565"), "-1.234,57"),
        (5, "5,00"),
        (None, "(tidak_dilaporkan)"),
        (Decimal("0.125"), "0,13"),
    ],
)
def test_format_is_indonesian_and_half_up(nilai: Any, teks: str) -> None:
    assert iku.format(nilai) == teks


# ----- the exceptions


def test_each_exception_is_an_iku_error_and_a_builtin() -> None:
    pasangan = {
        iku.InputError: ValueError,
        iku.JenisError: TypeError,
        iku.BerkasError: OSError,
        iku.PembagianNolError: ZeroDivisionError,
        iku.MeluapError: OverflowError,
        iku.AlasanError: ValueError,
        iku.PustakaError: ImportError,
    }
    for kelas, bawaan in pasangan.items():
        galat = kelas("pesan", "message")
        assert isinstance(galat, iku.IkuError)
        assert isinstance(galat, bawaan)
        kembali = pickle.loads(pickle.dumps(galat))
        assert (str(kembali), kembali.pesan("en")) == ("pesan", "message")


@pytest.mark.usefixtures("english")
def test_messages_follow_the_language_chosen() -> None:
    with pytest.raises(iku.JenisError, match="is not accepted, because its binary value"):
        Rasional(0.1)  # type: ignore[call-overload]
    assert iku.get_bahasa() is iku.Bahasa.en
    assert Alasan.strip.penjelasan() == "filled with a dash"


def test_every_refusal_speaks_both_languages() -> None:
    with pytest.raises(iku.JenisError) as galat:
        Rasional(0.1)  # type: ignore[call-overload]
    assert "Pakai int, Fraction" in galat.value.pesan()
    assert "Use int, Fraction" in galat.value.pesan("en")
