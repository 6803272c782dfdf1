# SPDX-License-Identifier: Apache-2.0
"""Settings, figures against targets, report, sensitivity and comparison."""

from __future__ import annotations

import copy
import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import iku
import pytest

AKAR = Path(__file__).resolve().parents[2]
GOLDEN = AKAR / "tests/golden/penilaian"
DOC, DATA, TARGET = "iku-dinsos-jember-2023.txt", "data-ilustrasi.csv", "target-ilustrasi.csv"
PROFIL = "pemda-permendagri-86"

with open(GOLDEN / "kasus.tsv", encoding="utf-8", newline="") as berkas_kasus:
    KASUS = list(csv.DictReader(berkas_kasus, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture(autouse=True)
def di_folder_contoh(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(AKAR / "examples/dinsos-jember-2023")


def contoh(**setelan: object) -> iku.Penilaian:
    return iku.penilaian(DOC, DATA, TARGET, **({"profil": PROFIL} | setelan))  # type: ignore[arg-type]


@pytest.mark.parametrize("kasus", KASUS, ids=[k["id"] for k in KASUS])
def test_the_bytes_of_the_command(kasus: dict[str, str]) -> None:
    p = iku.penilaian(DOC, DATA, TARGET, **json.loads(kasus["setelan"]))
    harapan = (GOLDEN / kasus["id"]).read_bytes().decode().replace("VERSI", iku.__version__)
    keluaran = kasus["keluaran"]
    if keluaran == "sensitivitas":
        assert p.sensitivitas() == json.loads(harapan)
    elif keluaran in ("evaluate", "jejak"):
        assert p.to_json(langkah=keluaran == "jejak") == harapan
    else:
        assert p.laporan(keluaran, bahasa=kasus["bahasa"], periode=kasus["periode"]) == harapan


def test_a_row_has_exact_values_and_its_explanation() -> None:
    p = contoh()
    assert len(p) == 6
    assert len(p.evaluasi) == 12
    satu = p[0]
    assert satu.capaian.nilai == iku.Rasional(700000, 6981)
    assert isinstance(satu.target, iku.Hasil)
    assert satu.target.nilai == Decimal("89.5")
    assert (str(satu.predikat), satu.aturan, satu.terpenuhi) == ("Sangat Tinggi", "maks-rasio", True)
    assert satu.predikat == iku.skala("permendagri-86-2017").classify(satu.capaian)
    assert satu.jejak is not None
    assert satu.jejak.hasil == satu.capaian
    assert satu.to_dict()["capaian_dibulatkan"] == Decimal("100.27")
    assert len(p.to_dicts()) == 6
    assert "Penilaian: 6 baris" in repr(p)
    assert copy.copy(p[0]) == satu


def test_a_target_without_a_rule_has_a_reason_and_a_note() -> None:
    target = "indikator,periode,target,polarisasi\nPersentase PSKS yang Berdaya,2022,90,minimize\n"
    p = iku.penilaian(DOC, DATA, target, profil=PROFIL)
    assert p[0].capaian.nilai is None
    assert p[0].aturan == ""
    assert p[0].predikat is None
    assert any(c.tingkat is iku.Tingkat.galat for c in p.catatan)
    rumus = iku.penilaian(DOC, DATA, target, minimize="(2T - R)/T")
    assert rumus[0].aturan == "min-selisih"


def test_targets_come_from_python_too() -> None:
    tabel = [{"indikator": "Persentase PSKS yang Berdaya", "periode": 2022, "target": Decimal("89.5")}]
    assert iku.penilaian(DOC, DATA, tabel)[0].capaian.nilai == iku.Rasional(700000, 6981)
    rentang = [{"indikator": "Persentase PSKS yang Berdaya", "periode": 2022, "target": "80 - 90"}]
    assert iku.penilaian(DOC, DATA, rentang)[0].target == iku.Rentang(iku.Rasional(80), iku.Rasional(90))
    with pytest.raises(iku.JenisError, match=r"iku\.penilaian"):
        iku.penilaian(DOC, DATA, [{"indikator": "x", "periode": 2022, "target": 0.1}])


def test_without_targets_there_are_the_figures() -> None:
    p = iku.penilaian(iku.read(DOC), iku.read_data(DATA))
    assert len(p) == 0
    assert len(p.evaluasi) == 12
    assert "3500/39" in p.laporan("csv", periode="2022")


def test_a_call_wins_over_the_file_and_the_file_over_the_profile(tmp_path: Path) -> None:
    proyek = tmp_path / "iku.json"
    proyek.write_text(json.dumps({"iku": 1, "profil": PROFIL, "plafon": "100", "desimal": 3}))
    s = iku.setelan(proyek, plafon=120)
    assert (s["plafon"], s["desimal"], s["skala"], s.profil) == ("120", "3", "permendagri-86-2017", PROFIL)
    siapa = {satu["kunci"]: satu["penyetel"] for satu in s.to_dicts()}
    assert (siapa["plafon"], siapa["desimal"], siapa["skala"]) == ("panggilan", "berkas", "profil")
    assert iku.setelan({"profil": PROFIL})["skala"] == "permendagri-86-2017"
    p = iku.penilaian(DOC, DATA, TARGET, setelan=s)
    assert [m["peran"] for m in p.landasan["masukan"]] == ["dokumen", "data", "proyek", "target"]
    assert "plafon='120'" in repr(copy.copy(s))


@pytest.mark.parametrize(
    "salah",
    [{"skala": "tidak-ada"}, {"profil": "x"}, {"tidak_ada": 1}, {"aturan": "(2T-R)/T"}, {"plafon": "x"}],
)
def test_a_setting_that_cannot_be_used_is_refused(salah: dict[str, Any]) -> None:
    with pytest.raises(iku.InputError):
        iku.setelan(**salah)


def test_a_float_is_no_setting_and_two_ways_are_one_too_many() -> None:
    with pytest.raises(iku.JenisError):
        iku.setelan(plafon=1.2)
    with pytest.raises(iku.InputError):
        iku.penilaian(DOC, DATA, TARGET, setelan=iku.setelan(), profil=PROFIL)
    with pytest.raises(KeyError):
        iku.setelan()["tidak ada"]
    p = contoh()
    with pytest.raises(iku.InputError):
        p.laporan("pdf")
    with pytest.raises(iku.InputError):
        p.laporan(periode="besok")


def test_rules_by_id_go_to_their_polarity() -> None:
    s = iku.setelan(aturan=["min-selisih", iku.aturan("maks-rasio")], skala=iku.skala("permendagri-86-2017"))
    assert (s["minimize"], s["maximize"]) == ("min-selisih", "maks-rasio")


def test_a_notebook_shows_the_rows_with_their_notes() -> None:
    html = contoh()._repr_html_()
    assert "100,27" in html
    assert 'title="= 700000/6981"' in html
    assert "Sangat Tinggi" in html
    assert "<script" not in html


def test_a_notebook_lines_up_decimals_and_shows_missing_figures_as_dashes() -> None:
    html = contoh()._repr_html_()
    assert ">95\u2008\u2007<" in html, "below 89,5"
    assert ">89,5<" in html
    dokumen = "No\tSasaran\tIndikator\tFormulasi\n1\tS\tX\tA / B x 100%\n"
    data = "periode,variabel,nilai\n2023,A,n/a\n2023,B,4\n"
    kosong = iku.penilaian(
        iku.read_text(dokumen),
        data.encode(),
        b"indikator,periode,target,polarisasi\nX,2023,80,maximize\n",
    )._repr_html_()
    assert "–<sup>1</sup>" in kosong
    assert "<sup>1</sup> tidak berlaku (n/a)" in kosong
    assert "1 tanpa hasil" in kosong
    assert "Indikator Kinerja Utama<" in kosong, "no unit, no dot"


def test_old_figures_are_compared() -> None:
    hasil = iku.compare([{"indikator": "A", "target": 10, "realisasi": "12,5", "capaian": "1250"}])
    assert hasil["baris"][0]["capaian"]["cara"][0]["cara"] == "koma_hilang"
    with pytest.raises(iku.InputError):
        iku.compare(b"")


def test_a_recheck_becomes_a_page_with_hostile_names_escaped() -> None:
    hasil = iku.recheck('indikator,pembilang,penyebut,realisasi\n<b>,37,39,"94,87"\n')
    assert "&lt;b&gt;" in hasil.to_html()
    assert 'lang="en"' in hasil.to_html("en")


def test_a_rule_or_scale_that_only_shares_the_id_of_a_built_in_one_is_refused() -> None:
    skala = json.loads(iku.skala("permendagri-54-2010").to_json())
    lain = json.loads(json.dumps(skala).replace("Sangat Tinggi", "A"))
    assert lain != skala
    bacaan = iku.read_skala(json.dumps({"skala": [lain]}))
    with pytest.raises(iku.InputError, match="KINERJA-007"):
        iku.setelan(skala=bacaan.isi[0])
    assert iku.setelan(skala=iku.skala("permendagri-54-2010"))


LULUS = {"id": "lulus", "pita": [{"label": "Lulus", "bawah": ">= 60"}, {"label": "Belum"}]}
SENDIRI = {"id": "min-daerah", "polarisasi": "minimize", "rumus": "(2T - R)/T", "plafon": "110"}


def test_a_scale_and_a_rule_of_ones_own_are_settings_as_dicts_and_as_objects() -> None:
    skala = iku.read_skala(json.dumps({"skala": [LULUS]})).isi[0]
    aturan = iku.read_aturan(json.dumps({"aturan": [SENDIRI]})).isi[0]
    semua = [
        iku.setelan(skala=LULUS, aturan=SENDIRI),
        iku.setelan(skala=skala, aturan=aturan),
        iku.setelan(skala=skala, minimize=aturan),
        iku.setelan({"skala": LULUS, "aturan": [SENDIRI]}),
        iku.setelan(json.dumps({"iku": 1, "skala": LULUS, "minimize": SENDIRI})),
    ]
    for satu in semua:
        assert (satu["skala"], satu["minimize"]) == ("lulus", "min-daerah")
        isi = {butir["kunci"]: butir for butir in satu.to_dicts()}
        assert isi["skala"]["isi"] == json.loads(skala.to_json())
        assert isi["minimize"]["asal"] == [{"sumber": "", "verifikasi": "umum"}]
    sidik = {contoh(setelan=satu, profil=None).landasan["definisi"] for satu in semua}
    assert len(sidik) == 1
    lain = {**LULUS, "pita": [{"label": "Lulus", "bawah": ">= 61"}, {"label": "Belum"}]}
    assert (
        contoh(setelan=iku.setelan(skala=lain, aturan=SENDIRI), profil=None).landasan["definisi"] not in sidik
    )
    assert str(contoh(skala=LULUS)[0].predikat) == "Lulus"


def test_categories_have_their_labels_and_a_run_without_a_scale_says_so() -> None:
    isi = "indikator,periode,nama_target,target,skala\nPersentase PSKS yang Berdaya,2023,angka,95,\n"
    p = iku.penilaian(DOC, DATA, isi + "Persentase PSKS yang Berdaya,2023,kategori,BB,akip-88-2021\n")
    angka, kategori = p
    assert (angka.alasan_predikat, angka.alasan_kategori) == (
        iku.Alasan.tidak_berlaku,
        iku.Alasan.tidak_berlaku,
    )
    assert (angka.kategori_target, angka.kategori) == (None, None)
    assert (kategori.kategori_target, kategori.kategori) == ("BB", "AA")
    assert (kategori.alasan_kategori, kategori.terpenuhi) == (iku.Alasan.ada, True)
    assert kategori.to_dict()["kategori"] == "AA"
    assert "<td>BB</td><td>AA</td>" in p._repr_html_().replace("\n", "")


def test_a_rule_made_from_a_formula_is_its_formula() -> None:
    assert iku.setelan(minimize=iku.aturan("(3T - R)/T", "minimize"))["minimize"] == "(3T - R)/T"
    assert iku.setelan(minimize=iku.aturan("min-rasio"))["minimize"] == "min-rasio"
    with pytest.raises(iku.InputError, match="polarisasi minimize"):
        iku.setelan(
            minimize=iku.read_aturan(json.dumps({"aturan": [{**SENDIRI, "polarisasi": "maximize"}]})).isi[0]
        )


def test_a_setting_that_is_given_twice_is_refused() -> None:
    for ganda in (
        {"aturan": ["min-selisih", "min-rasio"]},
        {"aturan": "min-selisih", "minimize": "min-rasio"},
    ):
        with pytest.raises(iku.InputError, match="dua kali"):
            iku.setelan(**ganda)
