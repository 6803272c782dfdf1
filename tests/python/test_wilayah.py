# SPDX-License-Identifier: Apache-2.0
"""Categories, composites, hierarchies and codes, and what a year has come to so far."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import iku
import pytest
from hypothesis import given
from hypothesis import strategies as st

PERSEN = iku.Formula.from_text("A / B x 100%")
HIERARKI = """kode,nama,tingkat,induk,sistem_kode
32,Jawa Barat,provinsi,,kemendagri
32.04,Bandung,kabupaten_kota,,kemendagri
32.73,Kota Bandung,kabupaten_kota,,kemendagri
"""


def test_categories_are_found_by_their_words_and_compared() -> None:
    opini = iku.kategori("opini-bpk")
    assert opini.label == ("WTP", "WDP", "TW", "TMP")
    assert opini.find("wajar tanpa pengecualian") == "WTP"
    assert opini.find("4") is iku.Alasan.tidak_sah
    assert [opini.is_terpenuhi(r, "WDP") for r in ("WTP", "TW", "-")] == [True, False, None]
    assert opini.capaian("WDP", "WTP", "nilai") == 75
    assert opini.capaian("WDP", "WTP", "terpenuhi") == 0
    assert opini.capaian("WDP", "WTP", "tanpa").alasan is iku.Alasan.di_luar_domain
    assert iku.kategori("akip-88-2021").find("BB") == "BB"
    with pytest.raises(iku.InputError, match="opini-bpk"):
        iku.kategori("opini")
    with pytest.raises(iku.InputError, match="terpenuhi"):
        opini.capaian("WDP", "WTP", "apa")


def test_a_composite_is_evaluated_and_explained() -> None:
    bacaan = iku.read_komposit(
        '{"komposit": [{"id": "nko", "kosong": "lewati", "bagian": [{"nama": "Layanan", "bobot": 60},'
        '{"nama": "Proses", "bobot": 40}, {"nama": "IKU 1", "induk": "Layanan", "nilai": 100},'
        '{"nama": "IKU 2", "induk": "Layanan", "nilai": "strip"}, {"nama": "IKU 3", "induk": "Proses", "nilai": 90}]}]}'
    )
    (nko,) = bacaan.isi
    assert nko.id == "nko"
    assert [nko.hasil, nko.bagian["Proses"]] == [iku.Hasil(96), iku.Hasil(90)]
    assert nko.bagian["IKU 2"].alasan is iku.Alasan.strip
    assert nko.jejak is not None
    assert nko.jejak.formula.evaluate(nko.jejak.isi) == 96
    assert len(bacaan.catatan) == 1
    assert iku.instansi([[100, 80], [60]], "rerata_sasaran") == 75
    assert iku.instansi([[100, 80], [60]], "rerata_indikator") == 80


def test_the_year_so_far_is_measured_twice() -> None:
    setahun = iku.capaian_kumulatif([4, 5], [5, 5], 20, "jumlah")
    assert setahun == iku.CapaianKumulatif(*map(iku.Hasil, (9, 10, 90, 45)))
    isi = iku.konsolidasi_isi(PERSEN, [[4, 40], {"A": 5, "B": 45}], ["jumlah", "nilai_terakhir"])
    assert isi == (iku.Hasil(9), iku.Hasil(45))
    assert PERSEN.evaluate(isi) == 20
    with pytest.raises(iku.InputError):
        iku.capaian_kumulatif([4, 5], [5], 20, "jumlah")
    with pytest.raises(iku.InputError):
        iku.konsolidasi_isi(PERSEN, [[4, 40]], ["jumlah"])


def test_a_hierarchy_rolls_its_reports_up(tmp_path: Path) -> None:
    berkas = tmp_path / "hierarki.csv"
    berkas.write_text(HIERARKI, encoding="utf-8")
    assert len(iku.read_hierarki(berkas).isi) == 3
    bacaan = iku.read_hierarki(HIERARKI)
    hierarki = bacaan.isi
    assert not bacaan.catatan
    kota = hierarki.find("3273", "kemendagri", 2023)
    assert kota is not None
    assert (kota.nama, kota.tingkat) == ("Kota Bandung", "kabupaten_kota")
    assert hierarki.find("3273", "bps", 2023) is None
    hasil = hierarki.rollup(
        PERSEN, 2023, {"32.04": [1, 8], "32.73": None}, "kemendagri", tingkat="kabupaten_kota"
    )
    jabar, bandung, _ = hasil.simpul
    assert (jabar.nama, jabar.induk, jabar.akhir, bandung.induk) == ("Jawa Barat", None, 3, 0)
    assert jabar.hasil == Fraction(25, 2)
    assert (jabar.cakupan.dilaporkan, jabar.cakupan.diharapkan) == (1, 2)
    assert len(jabar.cakupan.tidak_melapor) == 1
    assert hierarki.rollup(PERSEN, 2023, {"33": [1, 2]}, "kemendagri").catatan
    with pytest.raises(iku.InputError):
        iku.read_hierarki("x\n1\n")
    with pytest.raises(iku.InputError, match="kemendagri"):
        hierarki.find("32", "mendagri", 2023)


def test_codes_have_levels_and_partners_that_were_declared() -> None:
    kode = iku.kode_wilayah("3273011001", "kemendagri")
    assert kode is not None
    assert (str(kode), kode.tingkat, kode.induk) == ("32.73.01.1001", "desa_kelurahan", "32.73.01")
    assert iku.kode_wilayah("32.1", "kemendagri") is None
    jembatan = iku.read_jembatan("kode_kemendagri,kode_bps\n94,95\n91,94\n").isi
    assert len(jembatan) == 2
    assert jembatan.find("94", "bps", "kemendagri") == "91"
    assert jembatan.find("32", "bps", "kemendagri") is None


PASANGAN = st.tuples(st.integers(0, 10**9), st.integers(1, 10**9))


@given(st.lists(PASANGAN, min_size=1, max_size=30), st.randoms(use_true_random=False))
def test_a_pooled_figure_lies_between_the_units_and_no_order_shows(
    pasangan: list[tuple[int, int]], acak: object
) -> None:
    unit = {str(i): list(satu) for i, satu in enumerate(pasangan)}
    hasil = iku.rollup(PERSEN, unit)
    nilai = [Fraction(100 * a, b) for a, b in pasangan]
    assert hasil.hasil == Fraction(100 * sum(a for a, _ in pasangan), sum(b for _, b in pasangan))
    assert min(nilai) <= Fraction(str(hasil.hasil.unwrap())) <= max(nilai)
    assert hasil.cakupan.bagian_penyebut == 100
    urut = list(unit.items())
    acak.shuffle(urut)  # type: ignore[attr-defined]
    for cara in ("pooled", "rerata", "minimum", "jumlah"):
        assert iku.rollup(PERSEN, dict(urut), cara).hasil == iku.rollup(PERSEN, unit, cara).hasil
    assert iku.rollup(PERSEN, unit, "rerata").hasil == sum(nilai) / len(nilai)


@given(
    st.lists(st.fractions(0, 150), min_size=2, max_size=12),
    st.sampled_from([s.id for s in iku.daftar_skala()]),
)
def test_classification_is_monotone(nilai: list[Fraction], id_skala: str) -> None:
    for celah in ("batas_bawah", "bulatkan_dulu"):
        skala = iku.skala(id_skala).dengan_celah(celah)
        kelas = [skala.classify(satu) for satu in sorted(nilai)]
        pita = [satu.pita for satu in kelas if isinstance(satu, iku.Predikat)]
        assert pita == sorted(pita, reverse=True)


@given(st.lists(st.tuples(PASANGAN, st.integers(1, 9)), min_size=1, max_size=12))
def test_an_explanation_evaluates_to_its_own_value(bagian: list[tuple[tuple[int, int], int]]) -> None:
    import json

    isi = [{"nama": str(i), "nilai": f"{a}/{b}", "bobot": bobot} for i, ((a, b), bobot) in enumerate(bagian)]
    teks = json.dumps({"komposit": [{"id": "k", "kosong": "lewati", "bagian": isi}]})
    (komposit,) = iku.read_komposit(teks).isi
    harapan = sum(Fraction(a, b) * w for (a, b), w in bagian) / sum(w for _, w in bagian)
    assert komposit.hasil == harapan
    assert komposit.jejak is not None
    assert komposit.jejak.formula.evaluate(komposit.jejak.isi) == harapan
    assert json.loads(komposit.jejak.json())["hasil"]["nilai"] == str(harapan)


def test_a_skipped_period_is_skipped_for_all_variables_of_one_way_and_for_the_target() -> None:
    dua = [[1, 2], [None, 3]]
    jumlah = iku.konsolidasi_isi(PERSEN, dua, ["jumlah", "jumlah"], "lewati")
    assert [satu.nilai for satu in jumlah] == [1, 2]
    akhir = iku.konsolidasi_isi(PERSEN, [[5, 10], [None, 30]], ["nilai_terakhir", "nilai_terakhir"])
    assert [satu.nilai for satu in akhir] == [5, 10]
    setahun = iku.capaian_kumulatif([10, None], [20, 20], 40, "jumlah", "lewati")
    assert setahun.target_periode.nilai == 20
    assert setahun.terhadap_periode.nilai == 50


def test_categories_with_an_error_are_refused_whole() -> None:
    satu = {"label": "a", "nilai": 1}
    with pytest.raises(iku.InputError):
        iku.kategori(json.dumps({"kategori": [{"id": "a", "kategori": [satu]}, {"id": "b"}]}))
