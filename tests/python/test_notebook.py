# SPDX-License-Identifier: Apache-2.0
"""What notebooks show: escaped, complete, and never a value where there is none."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

import iku
import pytest

JAHAT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;$\\href{javascript:x}$"
KOSONG = {"img", "br", "meta", "hr"}


class Pemeriksa(HTMLParser):
    """Every element closed, nothing that runs or loads."""

    def __init__(self) -> None:
        super().__init__()
        self.buka: list[str] = []
        self.teks = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "img", "iframe", "link", "a", "svg", "object"}
        for nama, isi in attrs:
            assert not nama.startswith("on")
            assert nama not in {"href", "src", "style"}
            assert isi is None or nama == "title" or "<" not in isi
        if tag not in KOSONG:
            self.buka.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.buka.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.buka:
            self.teks += data.replace("\u00a0", " ")


def periksa(benda: Any) -> str:
    pemeriksa = Pemeriksa()
    html = benda._repr_html_()
    pemeriksa.feed(html)
    pemeriksa.close()
    assert pemeriksa.buka == []
    return pemeriksa.teks


def dokumen_jahat(banyak: int = 1) -> iku.Dokumen:
    formula = iku.Formula("v1 / v2 * 100", [JAHAT, JAHAT + "2"], "persen")
    indikator = iku.Indikator(
        JAHAT,
        iku.Perhitungan(JAHAT, "dibaca", formula),
        [iku.PenanggungJawab(JAHAT)],
        [iku.SumberData(JAHAT)],
    )
    ditolak = iku.Indikator(JAHAT, iku.Perhitungan(JAHAT))
    return iku.Dokumen(
        2023, iku.UnitOrganisasi(JAHAT), [iku.Sasaran(1, JAHAT, [indikator] * banyak + [ditolak])]
    )


def test_hostile_text_is_shown_and_never_run() -> None:
    dokumen = dokumen_jahat()
    evaluasi = dokumen.evaluate({"periode": 2023, "wilayah": JAHAT, JAHAT: 1, JAHAT + "2": 3})
    assert len(evaluasi) > 0
    for benda in (dokumen, dokumen.indikator[0], dokumen.indikator[1], evaluasi, evaluasi[0].jejak):
        assert "<script>alert(1)</script>" in periksa(benda)
    for benda in (dokumen, evaluasi):
        assert "mathjax_ignore" in benda._repr_html_()


def test_hostile_notes_are_escaped() -> None:
    dokumen = dokumen_jahat()
    evaluasi = dokumen.evaluate({"periode": 2023, JAHAT + "x": 1, JAHAT: 2, JAHAT + "2": None})
    assert evaluasi.catatan
    assert "<script>" in periksa(evaluasi)


def test_seed_document_shows_table_formulas_and_notes(dokumen: iku.Dokumen) -> None:
    teks = periksa(dokumen)
    for bagian in (
        "Indikator Kinerja Utama 2023",
        "Persentase PSKS yang Berdaya",
        "Bidang Penanganan Bencana",
    ):
        assert bagian in teks
    assert f"{len(dokumen.catatan)} catatan" in teks
    assert "Jumlah PSKS yang Berdaya / Jumlah PSKS Keseluruhan × 100" in teks
    assert "NIP" not in teks
    assert dokumen.penandatangan.nama not in teks


def test_evaluation_shows_at_most_twenty_rows_and_says_what_is_left(dokumen: iku.Dokumen) -> None:
    baris = [
        {"periode": tahun, "indikator": i.nama, "variabel": v.nama, "nilai": None if tahun == 2001 else tahun}
        for tahun in range(2001, 2011)
        for i in dokumen.indikator
        if i.formula
        for v in i.formula.variabel
    ]
    evaluasi = dokumen.evaluate(baris)
    assert len(evaluasi) == 40
    teks = periksa(evaluasi)
    assert "… 20 baris lagi; 4 tanpa hasil" in teks
    assert "Hasil (%)" in teks
    assert teks.count("100,00") == 18


def test_a_missing_value_is_a_dash_with_its_reason() -> None:
    for benda in (
        iku.Hasil(iku.Alasan.penyebut_nol),
        iku.Formula("v1 / v2", ["A", "B"]).explain([1, 0]),
        iku.percent([1], [0]),
    ):
        teks = periksa(benda)
        assert "–" in teks
        assert "penyebut nol" in teks


def test_a_scalar_is_large_with_its_fraction_small() -> None:
    jejak = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen").explain([-37, 39])
    teks = periksa(jejak)
    assert teks.startswith("\u221294,87%(\u221237) / 39 × 100")
    assert periksa(iku.Rasional(3700, 39)) == "94,8717…3700/39"
    assert periksa(iku.Rasional(-1, 8)) == "\u22120,125\u22121/8"
    assert periksa(iku.Hasil(5)) == "5"


@pytest.mark.parametrize(
    ("rumus", "gambar", "teks"),
    [
        ("(v1 - v2) * v3", "(a \u2212 b) × c", "(a \u2212 b) × c"),
        ("v1 - (v2 - v3)", "a \u2212 (b \u2212 c)", "a \u2212 (b \u2212 c)"),
        ("v1 - v2 - v3", "a \u2212 b \u2212 c", "a \u2212 b \u2212 c"),
        ("-(v1 + v2) * v3", "(\u2212(a + b)) × c", "(\u2212(a + b)) × c"),
        ("min(v1, v2) + max(v3, 0.5)", "min(a; b) + max(c; 0,5)", "min(a; b) + max(c; 0,5)"),
        # Where a fraction bar says it, the brackets are there only in the text.
        ("(v1 - v2) / v3", "a \u2212 bc", "(a \u2212 b) / c"),
        ("v1 / (v2 / v3)", "abc", "a / (b / c)"),
        ("v1 * (v2 / v3)", "a × bc", "a × (b / c)"),
        ("v1 / v2 * v3", "ab × c", "a / b × c"),
    ],
)
def test_brackets_stand_where_the_formula_needs_them(rumus: str, gambar: str, teks: str) -> None:
    indikator = iku.Indikator("X", iku.Perhitungan("x", "dibaca", iku.Formula(rumus, list("abc"))))
    html = indikator._repr_html_()
    html = html[html.index('<span class="rumus">') : html.index("</td>", html.index('<span class="rumus">'))]

    def polos(isi: str) -> str:
        return re.sub(r"<[^>]*>", "", isi).replace("\u00a0", " ")

    assert polos(html) == teks
    assert polos(re.sub(r'<span class="samar">[^<]*</span>', "", html)) == gambar


@pytest.mark.usefixtures("english")
def test_labels_follow_the_language(dokumen: iku.Dokumen) -> None:
    teks = periksa(dokumen)
    assert "Responsible" in teks
    assert f"{len(dokumen.catatan)} notes" in teks
    assert 'lang="en"' in dokumen._repr_html_()


def test_huge_numbers_do_not_flood_the_page() -> None:
    assert len(iku.Rasional(10**4000, 7)._repr_html_()) < 12_000
