# SPDX-License-Identifier: Apache-2.0
"""Rules, scales, consolidation and recomputation, against fractions.Fraction."""

from __future__ import annotations

import copy
import csv
import json
import pickle
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import iku
import pytest
from hypothesis import given
from hypothesis import strategies as st

GOLDEN = Path(__file__).parent.parent / "golden"
PECAHAN = st.fractions(min_value=-300, max_value=300, max_denominator=400)


def rows() -> list[dict[str, str]]:
    with (GOLDEN / "kinerja.tsv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))


def nilai(teks: str) -> iku.Rasional | iku.Alasan:
    return iku.Alasan[teks] if teks in iku.Alasan.__members__ else iku.Rasional(teks)


def angka(teks: str) -> iku.Rasional:
    isi = nilai(teks)
    assert isinstance(isi, iku.Rasional)
    return isi


def tulis(hasil: iku.Hasil) -> str:
    return str(hasil.alasan if hasil.nilai is None else hasil.nilai)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_worked_cases(row: dict[str, str]) -> None:
    if row["jenis"] == "rerata":
        assert tulis(iku.rerata([nilai(satu) for satu in row["realisasi"].split("|")])) == row["hasil"]
        return
    bawah, rentang, atas = row["target"].partition("..")
    target = iku.Rentang(angka(bawah), angka(atas)) if rentang else nilai(bawah)
    toleransi = None if row["toleransi"] == "-" else angka(row["toleransi"])
    capaian = iku.capaian(nilai(row["realisasi"]), target, row["aturan"], toleransi=toleransi)
    assert tulis(capaian) == row["capaian"]
    if row["skala"] != "-":
        skala = iku.skala(row["skala"]).dengan_celah(row["celah"])
        assert str(skala.classify(capaian)) == row["hasil"]


@pytest.mark.parametrize("nilai", [91, Fraction(455, 5), Decimal("91.0"), iku.Rasional(91), iku.Hasil(91)])
def test_a_predicate_is_that_of_the_exact_value(nilai: Any) -> None:
    predikat = iku.skala("permendagri-86-2017").classify(nilai)
    assert isinstance(predikat, iku.Predikat)
    assert str(predikat) == "Sangat Tinggi"
    assert (predikat.pita, predikat.di_celah, predikat.skala) == (0, False, "permendagri-86-2017")
    assert predikat == pickle.loads(pickle.dumps(predikat))
    assert len({predikat, copy.copy(predikat)}) == 1
    assert eval(repr(predikat), vars(iku)) == predikat


@pytest.mark.parametrize("salah", [91.0, True, "91"])
def test_what_is_no_exact_number_is_refused(salah: Any) -> None:
    for panggilan in (
        lambda: iku.skala("target").classify(salah),
        lambda: iku.capaian(salah, 10),
        lambda: iku.capaian(10, salah),
        lambda: iku.rerata([salah]),
        lambda: iku.konsolidasi([salah], "jumlah"),
        lambda: iku.peringkat([salah]),
        lambda: iku.pertumbuhan(salah, 1),
    ):
        with pytest.raises(iku.JenisError):
            panggilan()


def test_a_missing_value_has_no_predicate() -> None:
    assert iku.skala("target").classify(None) is iku.Alasan.tidak_dilaporkan


def test_scales_are_data_with_their_source() -> None:
    skala = iku.skala("permendagri-86-2017")
    assert [p.label for p in skala.pita] == ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"]
    assert skala.berlaku == (2017, None)
    assert skala.asal[0].verifikasi is iku.Verifikasi.teks
    assert iku.skala("permendagri", tahun=2012).id == "permendagri-54-2010"
    assert skala in iku.daftar_skala()
    for satu in iku.daftar_skala():
        assert pickle.loads(pickle.dumps(satu)) == satu
        assert hash(satu) == hash(copy.deepcopy(satu))
        assert iku.read_skala(f'{{"skala": [{satu.to_json()}]}}').isi == (satu,)
    with pytest.raises(iku.InputError, match="permendagri-86-2017"):
        iku.skala("permendagri-86-2107")
    with pytest.raises(iku.InputError, match="1990"):
        iku.skala("permendagri", tahun=1990)
    with pytest.raises(iku.InputError, match="bulatkan_dulu"):
        skala.dengan_celah("ke_atas")


def test_a_scale_of_ones_own_is_read_and_an_overlapping_one_is_left_out() -> None:
    pita = [{"label": "Lulus", "bawah": ">= 60"}, {"label": "Belum"}]
    isi, catatan = iku.read_skala(json.dumps({"skala": [{"id": "uji", "pita": pita}]}))
    assert str(isi[0].classify(60)) == "Lulus"
    assert not catatan
    isi, catatan = iku.read_skala(json.dumps({"skala": [{"id": "uji", "pita": pita[::-1]}]}))
    assert not isi
    assert catatan[0].tingkat is iku.Tingkat.galat
    with pytest.raises(iku.InputError):
        iku.read_skala("bukan json")


def test_rules_are_found_by_id_and_by_formula() -> None:
    assert iku.aturan("(2T - R)/T").id == "min-selisih"
    assert iku.aturan("R/T").polarisasi is iku.Polarisasi.maximize
    with pytest.raises(iku.InputError, match="polarisasi"):
        iku.aturan("(3T - R)/T")
    assert iku.aturan("(3T - R)/T", "minimize").polarisasi is iku.Polarisasi.minimize
    with pytest.raises(iku.InputError, match="maximize"):
        iku.aturan("maks-rasio", "minimize")
    with pytest.raises(iku.InputError, match="min-selisih"):
        iku.aturan("__import__('os')", "minimize")
    for satu in iku.daftar_aturan():
        assert pickle.loads(pickle.dumps(satu)) == satu
        assert hash(satu) == hash(copy.copy(satu))
        assert json.loads(satu.to_json())["rumus"] == satu.rumus
    isi, _ = iku.read_aturan(
        '{"aturan": [{"id": "uji", "polarisasi": "minimize", "rumus": "(2T - R)/T", "plafon": "120"}]}'
    )
    assert iku.capaian(5, 10, isi[0]) == 120


def sendiri(batas: list[tuple[Fraction, bool]]) -> iku.Skala:
    """A scale of one's own with these lower bounds, the highest first, and a last band below them all."""
    pita = [
        {"label": str(i), "bawah": f">{'=' * termasuk} {nilai}"} for i, (nilai, termasuk) in enumerate(batas)
    ]
    isi = json.dumps({"skala": [{"id": "acak", "pita": [*pita, {"label": "bawah"}]}]})
    return iku.read_skala(isi).isi[0]


@given(
    st.lists(st.tuples(PECAHAN, st.booleans()), min_size=1, max_size=8, unique_by=lambda satu: satu[0]),
    st.lists(PECAHAN, min_size=1, max_size=10),
)
def test_a_scale_of_ones_own_is_monotone_and_its_bounds_are_exact(
    batas: list[tuple[Fraction, bool]], nilai: list[Fraction]
) -> None:
    batas.sort(reverse=True)
    skala = sendiri(batas)
    for satu in sorted([*nilai, *(ujung for ujung, _ in batas)]):
        harapan = [
            i for i, (ujung, termasuk) in enumerate(batas) if satu > ujung or (termasuk and satu == ujung)
        ]
        kelas = skala.classify(satu)
        assert isinstance(kelas, iku.Predikat)
        assert kelas.pita == (harapan[0] if harapan else len(batas))


@given(PECAHAN, PECAHAN.filter(bool), st.sampled_from(iku.daftar_aturan()))
def test_the_explanation_of_an_achievement_evaluates_to_it(
    r: Fraction, t: Fraction, aturan: iku.AturanCapaian
) -> None:
    formula = iku.read_formula("A x 1").isi.formula
    assert formula is not None
    jejak = iku.explain_capaian(formula, [r], t, aturan, toleransi=7)
    assert jejak.hasil == iku.capaian(r, t, aturan, toleransi=7)
    if t > 0 and aturan.id != "konversi-120":  # else a policy decides, which is no step of the formula
        assert jejak.formula.evaluate(jejak.isi) == jejak.hasil


@given(PECAHAN, PECAHAN.filter(lambda x: x > 0))
def test_achievements_equal_those_of_fractions(r: Fraction, t: Fraction) -> None:
    assert iku.capaian(r, t) == r / t * 100
    assert iku.capaian(r, t, "min-selisih") == (2 * t - r) / t * 100
    assert iku.capaian(r, t, "min-selisih", lantai=0, plafon=120) == min(max((2 * t - r) / t * 100, 0), 120)
    assert iku.is_terpenuhi(r, t, "minimize") == (r <= t)


def test_an_achievement_is_a_result_that_knows_its_rule() -> None:
    capaian = iku.capaian(Fraction(3700, 39), 95)
    assert capaian.aturan == "maks-rasio"
    assert isinstance(capaian, iku.Hasil)
    assert capaian == Fraction(3700, 39) / 95 * 100 == capaian.unwrap()
    assert hash(capaian) == hash(iku.Hasil(capaian.nilai))
    ulang = pickle.loads(pickle.dumps(capaian))
    assert (ulang, ulang.aturan, repr(ulang)) == (capaian, "maks-rasio", repr(capaian))
    with pytest.raises(iku.InputError):
        iku.capaian(1, iku.Rentang(iku.Rasional(9), iku.Rasional(8)))
    with pytest.raises(iku.InputError):
        iku.capaian(1, 2, lantai=120, plafon=0)


def test_an_achievement_is_explained_down_to_the_counts() -> None:
    formula = iku.Formula("v1 / v2 * 100", ["Berdaya", "Semua"], "persen")
    jejak = iku.explain_capaian(formula, [37, 39], 95)
    assert jejak.hasil == iku.capaian(formula.evaluate([37, 39]), 95)
    assert "37" in jejak.text()
    nol = iku.explain_capaian(formula, {"Berdaya": 37, "Semua": 39}, 0)
    assert nol.hasil == iku.Hasil(iku.Alasan.target_nol)
    assert pickle.loads(pickle.dumps(nol)) == nol


def test_whether_a_target_is_met() -> None:
    assert iku.is_terpenuhi(199, 200, "maximize") is False
    assert iku.is_terpenuhi(None, 200, "maximize") is None
    assert iku.is_terpenuhi(85, iku.Rentang(iku.Rasional(80), iku.Rasional(90)), "stabilize") is True


def test_periods_become_one() -> None:
    assert iku.konsolidasi([4, 5], "jumlah") == 9
    assert iku.konsolidasi([25, 60, 75, None], "nilai_terakhir", "lewati") == 75
    kosong = iku.konsolidasi([4, None], "jumlah")
    assert kosong.alasan is iku.Alasan.belum_dapat_dihitung
    assert iku.konsolidasi([4, None], "jumlah", bertarget=[True, False]) == 4
    with pytest.raises(iku.InputError):
        iku.konsolidasi([4, 5], "jumlah", bertarget=[True])


def test_units_are_pooled_with_their_coverage() -> None:
    formula = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen")
    unit = {"Timur": [1, 2], "Barat": {"A": 1, "B": 3}, "Utara": None}
    pooled = iku.rollup(formula, unit)
    assert pooled.hasil == Fraction(2, 5) * 100
    assert pooled.isi == (iku.Hasil(2), iku.Hasil(5))
    assert pooled.cakupan == iku.Cakupan(2, 3, ["Utara"])
    assert pooled.cakupan.bagian_penyebut.alasan is iku.Alasan.tidak_dilaporkan
    sebagian = iku.rollup(formula, {**unit, "Utara": {"A": None, "B": 5}})
    assert sebagian.cakupan == iku.Cakupan(2, 3, ["Utara"], iku.Hasil(50))
    assert iku.rollup(formula, unit, "rerata").hasil == (Fraction(1, 2) + Fraction(1, 3)) * 50
    berat = iku.rollup(formula, unit, "rerata_tertimbang", bobot={"Timur": 2, "Barat": 1, "Utara": 1})
    assert berat.hasil == (2 * Fraction(1, 2) + Fraction(1, 3)) * 100 / 3
    salah: list[Callable[[], object]] = [
        lambda: iku.rollup(formula, unit, "rerata_tertimbang"),
        lambda: iku.rollup(formula, unit, bobot={}),
        lambda: iku.rollup(formula, unit, "rerata_tertimbang", bobot={"Timur": 1}),
        lambda: iku.rollup(formula, [("Timur", [1, 2]), ("Timur", [1, 2])]),
    ]
    for panggilan in salah:
        with pytest.raises(iku.InputError):
            panggilan()


def test_ranks_shares_and_growth() -> None:
    assert iku.peringkat([3, 5, None, 5, 1]) == [3, 1, None, 1, 4]
    assert iku.peringkat([3, 5, 1], "terkecil_dulu") == [2, 3, 1]
    bagian = iku.bagian_seratus([1, 1, 1])
    assert bagian is not None
    assert sum(bagian) == 100
    assert iku.bagian_seratus([0, 0]) is None
    with pytest.raises(iku.InputError):
        iku.bagian_seratus([1, None])
    assert iku.pertumbuhan(110, 100) == 10
    assert iku.pertumbuhan(1, 0).alasan is iku.Alasan.penyebut_nol
    assert iku.selisih_poin(75, 70) == 5
    assert iku.kemajuan(15, 10, 20) == 50


def test_printed_figures_have_the_classes_of_the_golden_table() -> None:
    jalur = GOLDEN / "recheck" / "kelas.csv"
    with jalur.open(encoding="utf-8", newline="") as berkas:
        semua = list(csv.DictReader(berkas))
    hasil = iku.recheck(jalur)
    assert len(hasil) == len(semua) > 20
    for uji, row in zip(hasil.baris, semua, strict=True):
        for nama, satu in (
            ("realisasi", uji.realisasi),
            ("capaian", uji.capaian),
            ("predikat", uji.predikat),
        ):
            assert row[f"{nama}_uji"] in ("", satu.hasil_uji), (row, nama)
        assert row["aturan_uji"] in ("", "|".join(uji.capaian.aturan)), row
        if uji.capaian.hasil_uji == "cocok":
            assert (
                tuple(nama for nama, _, _, memberi in uji.capaian.dicoba if memberi) == uji.capaian.aturan
            ), row
            assert uji.capaian.dicoba[0][1] == uji.capaian.eksak or not uji.capaian.dicoba[0][3], row
    # The same from the file's text and from a table of Python values.
    assert iku.recheck(jalur.read_text(encoding="utf-8")).to_dicts() == hasil.to_dicts()
    assert [b.akibat for b in iku.recheck(semua).baris] == [b.akibat for b in hasil.baris]


def test_a_recomputation_shows_itself() -> None:
    hasil = iku.recheck('indikator,pembilang,penyebut,realisasi\n<b>,37,39,"94,87"\nB,2,3,"66,66"\n')
    assert [b.realisasi.hasil_uji for b in hasil.baris] == ["cocok", "dipotong"]
    assert hasil.baris[0].realisasi.eksak == Fraction(3700, 39)
    assert hasil.ringkasan["realisasi"]["cocok"] == 1
    assert json.loads(hasil.to_json())
    assert hasil.to_dicts()[1]["realisasi_uji"] == "dipotong"
    html = hasil._repr_html_()
    assert "Kertas Kerja Uji Hitung Ulang" in html
    assert "<b>" not in html.split("</style>")[1].replace("<b>info", "").replace("<b>periksa", "")


def test_a_printed_figure_is_text() -> None:
    tabel: Any = [{"indikator": "A", "target": 80, "realisasi": Decimal("72.00"), "capaian": "90,00"}]
    assert iku.recheck(tabel).baris[0].capaian.hasil_uji == "cocok"
    with pytest.raises(iku.JenisError, match="dtype=str"):
        iku.recheck([{"indikator": "A", "realisasi": 72.5}])
    with pytest.raises(iku.InputError):
        iku.recheck([{"indikator": "A"}], skala="tidak-ada")


HALAMAN = Path(__file__).parents[2] / "docs/konsep"


def tabel_halaman(halaman: str) -> list[list[str]]:
    """The rows of a page that begin with an id: | `id` | cells of facts |."""
    isi = (HALAMAN / halaman).read_text(encoding="utf-8")
    baris = (baris.strip("|").split("|") for baris in isi.splitlines() if baris.startswith("| `"))
    return [[sel.strip().strip("`") for sel in satu] for satu in baris]


def asal(satu: iku.Skala | iku.AturanCapaian) -> list[str]:
    return ["; ".join(a.sumber for a in satu.asal), "; ".join(a.verifikasi for a in satu.asal)]


@pytest.mark.parametrize("halaman", ["capaian.md", "capaian.id.md"])
def test_the_page_of_rules_has_every_rule_with_its_source(halaman: str) -> None:
    tertulis = [satu for satu in tabel_halaman(halaman) if len(satu) == 7]
    assert [[*satu[:3], *satu[5:]] for satu in tertulis] == [
        [satu.id, str(satu.polarisasi), satu.rumus, *asal(satu)] for satu in iku.daftar_aturan()
    ]
    for satu in tertulis:
        aturan = iku.aturan(satu[0])
        for isi, pengganti in ((satu[3], aturan.nol), (satu[4], aturan.negatif)):
            if isinstance(pengganti, iku.Alasan):
                assert isi == str(pengganti)
            else:  # the page writes R, T, W for v1, v2, v3
                rumus = json.loads(iku.aturan(isi, "maximize").to_json())["ekspresi"]
                assert rumus == pengganti, satu[0]


def bentuk(pita: iku.Pita) -> str:
    batas = [f">{'=' if b.termasuk else ''} {b.nilai}" for b in (pita.bawah,) if b]
    batas += [f"<{'=' if b.termasuk else ''} {b.nilai}" for b in (pita.atas,) if b]
    return f"{pita.label} {', '.join(batas)}".strip()


@pytest.mark.parametrize("halaman", ["skala.md", "skala.id.md"])
def test_the_page_of_scales_has_every_scale_with_its_source(halaman: str) -> None:
    def berlaku(skala: iku.Skala) -> str:
        dari, sampai = ("" if tahun is None else str(tahun) for tahun in skala.berlaku)
        return f"{dari}-{sampai}" if dari or sampai else ""

    assert [satu for satu in tabel_halaman(halaman) if len(satu) == 6] == [
        [s.id, s.keluarga, berlaku(s), "; ".join(map(bentuk, s.pita)), *asal(s)] for s in iku.daftar_skala()
    ]
