# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan, Formula, Hasil, Variabel
from rumus import Interpreter, Nilai
from strategi import bulat, pecahan

PERSEN = Formula("v1 / v2 * 100", ["Jumlah A", "Jumlah B"], "persen")
TUMBUH = Formula("(v1 - v2) / v2 * 100", ["Penduduk", Variabel("Penduduk", -1)], "persen")

alasan = st.sampled_from([a for a in Alasan if a is not Alasan.ada])
nilai: st.SearchStrategy[Nilai] = st.one_of(pecahan, pecahan, bulat.map(Fraction), alasan)


def gabungkan(isi: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(isi, st.sampled_from("+-*/"), isi).map(lambda t: f"({t[0]} {t[1]} {t[2]})"),
        st.tuples(st.sampled_from(["min", "max"]), isi, isi).map(lambda t: f"{t[0]}({t[1]}, {t[2]})"),
        isi.map(lambda t: f"(-{t})"),
    )


rumus = st.recursive(st.sampled_from(["v1", "v2", "v3", "100", "0.5", "0", "1000"]), gabungkan, max_leaves=12)


def buat(teks: str) -> Formula:
    """The formula, with one variable more where it would not use all three."""
    return Formula(f"({teks}) + 0 * v1 + 0 * v2 + 0 * v3", ["A", "B", "C"])


@given(rumus, st.lists(nilai, min_size=3, max_size=3))
def test_evaluation_is_that_of_an_independent_interpreter(teks: str, isi: list[Nilai]) -> None:
    formula = buat(teks)
    benar = Hasil(Interpreter(f"({teks}) + 0 * v1 + 0 * v2 + 0 * v3", isi).hitung())
    assert formula.evaluate(isi) == benar
    assert Hasil(Interpreter(formula.rumus, isi).hitung()) == benar
    jejak = formula.explain(isi)
    assert jejak.hasil == benar
    assert jejak.isi == tuple(map(Hasil, isi))


@given(rumus)
def test_repr_and_pickles_give_the_formula_back(teks: str) -> None:
    formula = buat(teks)
    kembali = pickle.loads(pickle.dumps(formula))
    assert (kembali, hash(kembali)) == (formula, hash(formula))
    assert eval(repr(formula), vars(iku)).rumus == formula.rumus
    assert copy.deepcopy(formula) is formula


def test_repr_is_plain() -> None:
    assert repr(PERSEN) == "Formula('v1 / v2 * 100', ['Jumlah A', 'Jumlah B'], 'persen')"
    assert eval(repr(TUMBUH), vars(iku)) == TUMBUH


@pytest.mark.parametrize(
    "isi",
    [
        [37, 39],
        (Decimal(37), Fraction(39)),
        {"Jumlah A": 37, "Jumlah B": iku.Rasional(39)},
        {"jumlah  b": 39, "JUMLAH A ": Hasil(37)},
        {Variabel("Jumlah A"): 37, ("Jumlah B", 0): 39},
        {"pembilang": 37, "Penyebut": 39},
    ],
)
def test_values_come_in_order_or_by_name(isi: Any) -> None:
    assert PERSEN.evaluate(isi) == Fraction(3700, 39)


def test_names_of_several_years_need_the_year() -> None:
    with pytest.raises(iku.InputError, match=r"beberapa tahun.*\('Penduduk', -1\)"):
        TUMBUH.evaluate({"Penduduk": 110})
    assert TUMBUH.evaluate({("Penduduk", 0): 110, ("Penduduk", -1): 100}) == 10


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ([37], "punya 2 variabel.*diberi 1 nilai"),
        ([37, 39, 1], "diberi 3 nilai"),
        ({"Jumlah A": 37}, "'Jumlah B' belum diberi. Pakai None"),
        (
            {"Jumlah A": 37, "Jumlah BB": 39},
            "tidak punya variabel 'Jumlah BB'. Yang paling mirip: 'Jumlah B'",
        ),
        ({"Jumlah A": 37, "jumlah a": 38, "Jumlah B": 39}, "diberi dua kali"),
        ({5: 37, "Jumlah B": 39}, "tidak punya variabel 5"),
        ({"pembilang": 37, "Jumlah A": 37, "Jumlah B": 39}, "diberi dua kali"),
    ],
)
def test_values_that_do_not_fit_are_refused_by_name(isi: Any, pesan: str) -> None:
    with pytest.raises(iku.InputError, match=pesan):
        PERSEN.evaluate(isi)


@pytest.mark.parametrize("isi", ["37", 37, None, b"ab", [0.5, 1], ["37", 39], [object(), 1]])
def test_values_of_other_types_are_refused(isi: Any) -> None:
    with pytest.raises(iku.JenisError):
        PERSEN.evaluate(isi)


def test_numerator_and_denominator_are_names_of_one_quotient_only() -> None:
    with pytest.raises(iku.InputError, match="tidak punya variabel 'pembilang'"):
        TUMBUH.evaluate({"pembilang": 1, "penyebut": 2})
    assert Formula("v1 / v2", ["x", "pembilang"]).evaluate({"x": 1, "pembilang": 2}) == Fraction(1, 2)


def test_missing_values_are_reasons_and_never_zero() -> None:
    assert PERSEN.evaluate([None, 39]) == Hasil(Alasan.tidak_dilaporkan)
    assert PERSEN.evaluate([37, 0]) == Hasil(Alasan.penyebut_nol)
    assert PERSEN.evaluate([Alasan.strip, 0]) == Hasil(Alasan.strip)
    assert PERSEN.evaluate([0, 39]) == 0


@pytest.mark.parametrize("teks", ["v1", "v1 / v3", "v1 / v2 +", "", "A / B", "v1 / v2 / v3"])
def test_only_canonical_text_that_uses_all_variables_makes_a_formula(teks: str) -> None:
    with pytest.raises(iku.InputError, match="bukan bentuk baku"):
        Formula(teks, ["A", "B"])


def test_variables_are_names_and_not_one_text() -> None:
    with pytest.raises(iku.JenisError, match="urutan nama"):
        Formula("v1", "A")
    with pytest.raises(iku.JenisError, match="str atau Variabel"):
        Formula("v1", [5])  # type: ignore[list-item]


def test_damaged_pickles_are_refused() -> None:
    hasil: Any = PERSEN.__reduce__()
    pulihkan, keadaan = hasil
    pita, konstanta = keadaan[0]
    for rusak in (
        ((pita[:-1], konstanta), *keadaan[1:]),
        (([(0, 99)], konstanta), *keadaan[1:]),
        (([(77, 0)], konstanta), *keadaan[1:]),
        (keadaan[0], (), keadaan[2]),
    ):
        with pytest.raises(iku.InputError, match="rusak"):
            pulihkan(*rusak)


# ----- reading


def test_read_formula_gives_formula_status_and_notes() -> None:
    isi, catatan = iku.read_formula(r"$\frac{\text{A}}{\text{B}} \times 100 \%$")
    assert isi.status is iku.Status.dibaca
    assert isi.formula is not None
    assert (isi.formula.rumus, isi.formula.pengali) == ("v1 / v2 * 100", iku.Pengali.persen)
    assert [v.nama for v in isi.formula.variabel] == ["A", "B"]
    assert catatan == ()
    assert pickle.loads(pickle.dumps(isi)) == isi
    assert eval(repr(isi), vars(iku)) == isi


def test_a_refused_formula_has_a_note_and_from_text_raises_it() -> None:
    bacaan = iku.read_formula("")
    assert bacaan.isi.status == "ditolak"
    assert bacaan.isi.formula is None
    assert bacaan.catatan
    with pytest.raises(iku.InputError, match="FORMULA-001") as galat:
        Formula.from_text("")
    assert galat.value.catatan == bacaan.catatan
    assert "The formula text is empty" in galat.value.pesan("en")


def test_text_that_is_no_utf8_does_no_harm() -> None:
    for teks in ("\ud800 / B x 100%", "A / B x 100% \udfff", "\0"):
        assert iku.read_formula(teks).isi.teks


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_but_never_fails(teks: str) -> None:
    isi, catatan = iku.read_formula(teks)
    assert (isi.formula is None) == (
        isi.status in ("ditolak", "bukan_hitungan")
    ) or isi.status == "bukan_hitungan"
    assert catatan or isi.status != "ditolak"


# ----- traces


def test_trace_explains_in_both_languages_down_to_the_counts() -> None:
    jejak = PERSEN.explain([37, 39])
    assert "v1 = Jumlah A = 37" in jejak.text()
    assert "94,87 (half_up, 2 desimal)" in jejak.text()
    assert "94.87" in jejak.text(bahasa="en", tampil="en")
    assert jejak.text(bahasa="en") != jejak.text(bahasa="id")
    assert str(jejak) == jejak.text()
    langkah: list[tuple[Any, ...]] = [(s.op, s.kiri, s.kanan, s.hasil) for s in jejak.langkah]
    assert langkah == [
        ("bagi", 37, 39, Fraction(37, 39)),
        ("kali", Fraction(37, 39), 100, Fraction(3700, 39)),
    ]


def test_trace_json_holds_exact_strings() -> None:
    jejak = PERSEN.explain([37, 39])
    teks = jejak.json()
    assert "3700/39" in teks
    assert not [
        x for x in json.loads(teks, parse_float=lambda t: ("float", t)).values() if isinstance(x, tuple)
    ]


def test_trace_is_a_value() -> None:
    jejak = TUMBUH.explain([110, 100])
    assert pickle.loads(pickle.dumps(jejak)) == jejak
    assert hash(jejak) == hash(TUMBUH.explain([110, 100]))
    assert eval(repr(jejak), vars(iku)) == jejak
    with pytest.raises(iku.InputError, match="satu nilai untuk tiap variabel"):
        iku.Jejak(TUMBUH, [])


def test_latex_of_formula_and_trace() -> None:
    assert PERSEN._repr_latex_() == f"$\\displaystyle {PERSEN.latex()}$"
    assert r"\frac" in PERSEN.latex()
    assert r"94{,}87" in PERSEN.explain([37, 39]).latex()
    assert iku.Rasional(-3, 4)._repr_latex_() == r"$-\frac{3}{4}$"


# ----- numbers as text


def test_read_angka_returns_what_stands_there() -> None:
    assert iku.read_angka("1.234,5").isi == Fraction(2469, 2)
    assert iku.read_angka("1.234", "id").isi == 1234
    assert iku.read_angka("1.234", "en").isi == Fraction(617, 500)
    assert iku.read_angka("80 - 90%").isi == iku.Rentang(iku.Rasional(80), iku.Rasional(90))
    assert iku.read_angka("1:17,9").isi == iku.Perbandingan(iku.Rasional(1), iku.Rasional("17.9"))
    isi, catatan = iku.read_angka("1.234")
    assert isi is Alasan.ambigu
    assert catatan[0].tingkat >= iku.Tingkat.periksa
    assert "1234" in catatan[0].pesan("en")


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_a_reason(teks: str) -> None:
    isi = iku.read_angka(teks).isi
    assert isinstance(isi, (iku.Rasional, iku.Rentang, iku.Perbandingan, Alasan))
