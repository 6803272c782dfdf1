# SPDX-License-Identifier: Apache-2.0
"""Rasional against fractions.Fraction: numbers that are equal are the same number."""

from __future__ import annotations

import copy
import math
import numbers
import operator
import pickle
import statistics
from collections.abc import Callable
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    ROUND_UP,
    Context,
    Decimal,
)
from fractions import Fraction
from typing import Any

import gmpy2  # type: ignore[import-untyped]
import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Rasional
from strategi import bulat, fraction, pecahan

HITUNGAN = [operator.add, operator.sub, operator.mul]
PEMBAGIAN = [operator.truediv, operator.floordiv, operator.mod, divmod]
URUTAN = [operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne]
MODE = {
    "half_up": ROUND_HALF_UP,
    "half_even": ROUND_HALF_EVEN,
    "half_down": ROUND_HALF_DOWN,
    "down": ROUND_DOWN,
    "up": ROUND_UP,
    "floor": ROUND_FLOOR,
    "ceiling": ROUND_CEILING,
}


# ----- making one


def test_is_a_rational_number_to_python() -> None:
    assert isinstance(Rasional(1, 2), numbers.Rational)
    assert issubclass(Rasional, numbers.Real)


@given(bulat, bulat.filter(bool))
def test_is_in_lowest_terms_with_a_positive_denominator(n: int, d: int) -> None:
    nilai, benar = Rasional(n, d), Fraction(n, d)
    assert (nilai.numerator, nilai.denominator) == (benar.numerator, benar.denominator)
    assert (nilai.pembilang, nilai.penyebut) == nilai.as_integer_ratio() == benar.as_integer_ratio()


@pytest.mark.parametrize(
    ("isi", "benar"),
    [
        ((), (0, 1)),
        ((True,), (1, 1)),
        (("3700/39",), (3700, 39)),
        (("-12.50",), (-25, 2)),
        ((Decimal("1E+3"),), (1000, 1)),
        ((Decimal("-0.125"),), (-1, 8)),
        ((Fraction(1, 3), Fraction(2, 3)), (1, 2)),
        ((Rasional(1, 3), 2), (1, 6)),
        ((7, None), (7, 1)),
        ((np.int64(-(2**63)),), (-(2**63), 1)),
        ((gmpy2.mpq(3, 7),), (3, 7)),
        ((10**5000,), (10**5000, 1)),
    ],
)
def test_takes_exact_numbers_and_text(isi: tuple[Any, ...], benar: tuple[int, int]) -> None:
    assert Rasional(*isi).as_integer_ratio() == benar


@pytest.mark.parametrize(
    "isi", [0.1, float("nan"), 1j, None, [], b"1", object(), np.float64(0.5), np.float32(0.5)]
)
def test_refuses_what_is_no_exact_number(isi: Any) -> None:
    with pytest.raises(iku.JenisError, match=r"tidak diterima|bukan angka eksak"):
        Rasional(isi)


@pytest.mark.parametrize(
    "teks",
    ["", "1/0", "1/-2", "0x10", " 1", "1_000", "1e3", "12,5", "1/2/3", "+1", "٣", "\ud800", "9" * 5000],
)
def test_refuses_text_that_is_no_exact_form(teks: str) -> None:
    with pytest.raises(iku.InputError, match="read_angka"):
        Rasional(teks)


@pytest.mark.parametrize("isi", [Decimal("NaN"), Decimal("sNaN"), Decimal("-Infinity")])
def test_refuses_decimals_that_are_no_numbers(isi: Decimal) -> None:
    with pytest.raises(iku.InputError, match="bukan angka"):
        Rasional(isi)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_from_float_takes_the_binary_value(nilai: float) -> None:
    assert fraction(Rasional.from_float(nilai)) == Fraction(nilai)


def test_from_float_refuses_what_is_no_number() -> None:
    for nilai in (math.nan, math.inf, -math.inf):
        with pytest.raises(iku.InputError, match="bukan bilangan"):
            Rasional.from_float(nilai)
    with pytest.raises(iku.JenisError, match="perlu float"):
        Rasional.from_float("1")  # type: ignore[arg-type]


# ----- arithmetic


@given(st.sampled_from(HITUNGAN), pecahan, pecahan)
def test_arithmetic_is_that_of_fractions(hitung: Callable[..., Any], a: Fraction, b: Fraction) -> None:
    hasil = hitung(Rasional(a), Rasional(b))
    assert type(hasil) is Rasional
    assert fraction(hasil) == hitung(a, b)


@given(st.sampled_from(PEMBAGIAN), pecahan, pecahan.filter(bool))
def test_division_is_that_of_fractions(bagi: Callable[..., Any], a: Fraction, b: Fraction) -> None:
    hasil, benar = bagi(Rasional(a), Rasional(b)), bagi(a, b)
    assert hasil == benar
    if bagi is operator.floordiv:
        assert type(hasil) is int


@given(
    st.sampled_from([*HITUNGAN, operator.truediv, operator.floordiv, operator.mod]),
    pecahan,
    bulat.filter(bool),
)
def test_other_exact_numbers_mix_from_both_sides(hitung: Callable[..., Any], a: Fraction, n: int) -> None:
    for lain in (n, Fraction(n), Rasional(n), Decimal(n)):
        assert hitung(Rasional(a), lain) == hitung(a, n)
        if a:
            assert hitung(lain, Rasional(a)) == hitung(n, a)
            assert type(hitung(lain, Rasional(a))) in (Rasional, int)


@pytest.mark.parametrize("lain", [0.5, 1j, np.float64(0.5)])
@pytest.mark.parametrize(
    "hitung", [*HITUNGAN, operator.truediv, operator.floordiv, operator.mod, operator.pow]
)
def test_arithmetic_with_floats_is_refused_from_both_sides(hitung: Callable[..., Any], lain: Any) -> None:
    with pytest.raises(TypeError):
        hitung(Rasional(1, 2), lain)
    with pytest.raises(TypeError):
        hitung(lain, Rasional(1, 2))


def test_refused_arithmetic_says_what_to_do() -> None:
    with pytest.raises(iku.JenisError, match=r"Rasional \+ float tidak eksak\. Pakai int, Fraction, Decimal"):
        Rasional(1) + 0.1  # type: ignore[operator]


@pytest.mark.parametrize("bagi", PEMBAGIAN)
def test_division_by_zero_is_an_error_of_both_kinds(bagi: Callable[..., Any]) -> None:
    for pembagi in (0, Rasional(0), Fraction(0)):
        with pytest.raises(iku.PembagianNolError, match="penyebut_nol"):
            bagi(Rasional(1), pembagi)
    with pytest.raises(ZeroDivisionError):
        Rasional(1, 0)
    with pytest.raises(ZeroDivisionError):
        Rasional(0) ** -1


@given(pecahan, st.integers(-12, 12))
def test_powers_are_those_of_fractions(a: Fraction, n: int) -> None:
    if a or n >= 0:
        assert Rasional(a) ** n == a**n
    assert 2 ** Rasional(n) == Fraction(2) ** n


def test_powers_that_are_not_rational_or_too_large_are_refused() -> None:
    with pytest.raises(iku.JenisError, match="bilangan bulat"):
        Rasional(2) ** Fraction(1, 2)
    with pytest.raises(iku.MeluapError, match="terlalu besar"):
        Rasional(3) ** 10**12
    assert Rasional(-1) ** (10**30 + 1) == -1


@given(pecahan)
def test_unary_operators_are_those_of_fractions(a: Fraction) -> None:
    r = Rasional(a)
    assert -r == -a
    assert +r == a
    assert abs(r) == abs(a)
    assert bool(r) is bool(a)
    assert (math.floor(r), math.ceil(r), math.trunc(r), int(r), round(r)) == (
        math.floor(a),
        math.ceil(a),
        math.trunc(a),
        int(a),
        round(a),
    )


def test_works_with_the_standard_library() -> None:
    nilai: list[Any] = [Rasional(1, 3), Rasional(1, 2), Rasional(1, 7)]
    assert sum(nilai) == Fraction(41, 42)
    assert statistics.mean(nilai) == Fraction(41, 126)
    assert type(statistics.mean(nilai)) is Rasional
    assert statistics.median(nilai) == Rasional(1, 3)
    assert math.prod(nilai) == Fraction(1, 42)
    assert max(nilai) == 0.5


# ----- comparison and hash


@given(st.sampled_from(URUTAN), pecahan, pecahan)
def test_order_is_that_of_fractions_in_both_directions(
    banding: Callable[..., bool], a: Fraction, b: Fraction
) -> None:
    benar = banding(a, b)
    assert banding(Rasional(a), Rasional(b)) is benar
    assert banding(a, Rasional(b)) is benar
    assert banding(Rasional(a), b) is benar


@given(st.sampled_from(URUTAN), pecahan, st.decimals(allow_nan=False, allow_infinity=False))
def test_order_with_decimals_is_exact_in_both_directions(
    banding: Callable[..., bool], a: Fraction, b: Decimal
) -> None:
    benar = banding(a, Fraction(b))
    assert banding(Rasional(a), b) == benar
    assert banding(b, Rasional(a)) == {"lt": a > b, "le": a >= b, "gt": a < b, "ge": a <= b}.get(
        banding.__name__, benar
    )


@given(st.sampled_from(URUTAN), pecahan, st.floats())
def test_order_with_floats_is_exact_in_both_directions(
    banding: Callable[..., bool], a: Fraction, b: float
) -> None:
    assert banding(Rasional(a), b) == banding(a, b)
    assert banding(b, Rasional(a)) == banding(b, a)


def test_a_float_is_what_it_is_and_not_what_was_written() -> None:
    assert Rasional(1, 10) != 0.1
    assert Rasional.from_float(0.1) == 0.1
    assert Rasional(1, 10) < 0.1
    assert Rasional(1, 2) == 0.5 == Rasional(1, 2)
    assert Rasional(3) == 3 + 0j
    assert Rasional(3) != 3 + 1j


def test_no_order_with_what_is_no_number() -> None:
    assert Rasional(1) != "1"
    assert Rasional(1) != None  # noqa: E711
    with pytest.raises(TypeError):
        _ = Rasional(1) < "2"  # type: ignore[operator]


@given(pecahan)
def test_equal_numbers_hash_alike(a: Fraction) -> None:
    assert hash(Rasional(a)) == hash(a)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_hash_alike(a: Decimal) -> None:
    assert hash(Rasional(a)) == hash(a)
    assert Rasional(a) == a


def test_hash_where_the_denominator_is_the_modulus() -> None:
    for p in (2**61 - 1, 3 * (2**61 - 1), 2**61, 2**122 - 1):
        for n in (1, -1, 7, -(10**30)):
            assert hash(Rasional(n, p)) == hash(Fraction(n, p))


def test_equal_numbers_are_one_key() -> None:
    semua: list[Any] = [Rasional(1, 2), Fraction(1, 2), Decimal("0.5"), 0.5]
    assert len(set(semua)) == 1
    for kunci in semua:
        assert {kunci: "x"}[Rasional(1, 2)] == "x"
        assert {Rasional(1, 2): "x"}[kunci] == "x"
    assert len({1, Rasional(1), Decimal(1), Fraction(1)}) == 1


# ----- rounding and text


@given(st.sampled_from(sorted(MODE)), pecahan, st.integers(0, 12))
def test_rounding_is_that_of_decimal_in_every_mode(mode: str, a: Fraction, desimal: int) -> None:
    # More digits than any value here has: quantize rounds once, the division before it must not decide a tie.
    konteks = Context(prec=400, rounding=MODE[mode])
    digeser = a * 10**desimal
    utuh = digeser.numerator // digeser.denominator
    sisa = 2 * (digeser - utuh)
    # utuh, utuh + 1/2 exactly, or something strictly between: what decides, without a digit lost.
    ekor = Decimal(0) if sisa == 0 else Decimal("0.5") + Decimal((sisa > 1) - (sisa < 1)) / 4
    wakil = konteks.add(Decimal(utuh), ekor)
    benar = Fraction(wakil.quantize(Decimal(1), context=konteks)) / 10**desimal
    assert Rasional(a).bulatkan(desimal, mode) == benar
    teks = Rasional(a).to_decimal(desimal, mode)
    assert teks == benar
    assert -teks.as_tuple().exponent == desimal  # type: ignore[operator]


@given(pecahan, st.integers(-30, 30))
def test_round_is_python_s_half_to_even(a: Fraction, n: int) -> None:
    assert round(Rasional(a), n) == round(a, n)
    assert type(round(Rasional(a), n)) is Rasional


def test_round_and_bulatkan_differ_at_a_tie_and_say_so() -> None:
    assert round(Rasional(1, 8), 2) == Rasional("0.12")
    assert Rasional(1, 8).bulatkan(2) == Rasional("0.13")
    assert f"{Rasional(1, 8):.2f}" == "0.12"
    assert iku.format(Rasional(1, 8)) == "0,13"
    assert "half_up" in (Rasional.__round__.__doc__ or "")


@given(pecahan)
def test_text_and_repr_give_the_number_back(a: Fraction) -> None:
    assert str(Rasional(a)) == str(a)
    assert Rasional(str(Rasional(a))) == a
    assert eval(repr(Rasional(a))) == a


def test_repr_is_plain() -> None:
    assert repr(Rasional(3700, 39)) == "Rasional(3700, 39)"
    assert repr(Rasional(-5)) == "Rasional(-5)"
    # int() of Python refuses texts of more than 4,300 digits; ours has no such limit.
    assert len(str(Rasional(10) ** 6000)) == 6001


@given(
    pecahan, st.sampled_from([".2f", "+.0f", "012.3f", ",.4f", "*^30.1f", ".1%", "%", "f", " .2F", "=15.2f"])
)
def test_format_is_exact_with_halves_to_even(a: Fraction, spesifikasi: str) -> None:
    # Decimal's own format of a value that it holds exactly.
    tepat = Context(prec=500).scaleb(Decimal(round(a * 10**8)), -8)
    lengkap = spesifikasi if "." in spesifikasi else "." + {"%": "6%", "f": "6f"}[spesifikasi]
    assert format(Rasional(tepat), spesifikasi) == format(tepat, lengkap)


def test_format_without_a_type_aligns_the_text() -> None:
    assert f"{Rasional(1, 3)}" == "1/3"
    assert f"{Rasional(1, 3):>6}|" == "   1/3|"
    for salah in (".2", "x", "d", ",", "e"):
        with pytest.raises(iku.InputError, match="pakai jenis f"):
            format(Rasional(1, 3), salah)


@given(pecahan)
def test_float_is_the_nearest(a: Fraction) -> None:
    assert float(Rasional(a)) == float(a)


def test_float_of_a_huge_number_is_an_overflow() -> None:
    with pytest.raises(iku.MeluapError, match="terlalu besar"):
        float(Rasional(10**400))


# ----- copying


@given(pecahan)
def test_pickles_and_copies_are_the_number(a: Fraction) -> None:
    r = Rasional(a)
    for protokol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        kembali = pickle.loads(pickle.dumps(r, protokol))
        assert type(kembali) is Rasional
        assert kembali == r
    assert copy.copy(r) is r
    assert copy.deepcopy([r])[0] is r


def test_never_changes_and_takes_no_attributes() -> None:
    r = Rasional(1, 2)
    with pytest.raises(AttributeError):
        r.numerator = 3  # type: ignore[misc]
    with pytest.raises(AttributeError):
        r.lain = 3  # type: ignore[attr-defined]
    lama = r
    r += 1
    assert (lama, r) == (Rasional(1, 2), Rasional(3, 2))


def test_fills_arrays_of_objects() -> None:
    larik = np.array([1, 2, 4]) * Rasional(1, 3)
    assert larik.tolist() == [Fraction(1, 3), Fraction(2, 3), Fraction(4, 3)]


def test_a_power_that_would_keep_the_machine_busy_is_refused() -> None:
    with pytest.raises(iku.MeluapError, match="2\\^20"):
        iku.Rasional(2) ** 100_000_000
    assert iku.Rasional(2) ** 1000 == 2**1000


@pytest.mark.parametrize("desimal", [-1, 256, 300, 10**30])
def test_decimals_outside_the_range_are_an_input_error(desimal: int) -> None:
    with pytest.raises(iku.InputError, match="desimal"):
        iku.format(iku.Rasional(1, 3), desimal=desimal)


@pytest.mark.parametrize("desimal", [True, 2.0, "2", None])
def test_decimals_that_are_no_int_are_a_type_error(desimal: object) -> None:
    with pytest.raises(iku.JenisError, match="desimal"):
        iku.format(iku.Rasional(1, 3), desimal=desimal)  # type: ignore[arg-type]


def test_the_advice_for_a_float_of_numpy_can_be_followed() -> None:
    numpy = pytest.importorskip("numpy")
    with pytest.raises(iku.JenisError, match=r"Decimal\('0\.5'\)"):
        iku.Rasional(numpy.float64(0.5))
