# SPDX-License-Identifier: Apache-2.0
"""DOCX: tables with merged cells, text around them, equation objects, lists, tracked changes."""

from __future__ import annotations

import io
from typing import Any

import iku
import pytest
from benih import GOLDEN, benih, satu_catatan, tanpa_tempat

docx = pytest.importorskip("docx", reason='needs python-docx: pip install "iku[docx]"')

JUDUL = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Formulasi", "Sumber Data"]
RUANG = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


@pytest.fixture
def golden() -> dict[str, Any]:
    return tanpa_tempat(GOLDEN)


def simpan(dokumen: Any) -> bytes:
    keluar = io.BytesIO()
    dokumen.save(keluar)
    return keluar.getvalue()


def tambah_tabel(dokumen: Any, baris: list[list[str]]) -> Any:
    tabel = dokumen.add_table(rows=len(baris), cols=max(len(satu) for satu in baris))
    for i, satu in enumerate(baris):
        for j, isi in enumerate(satu):
            tabel.cell(i, j).text = isi
    return tabel


def dengan_tabel(*baris: list[str]) -> tuple[Any, Any]:
    dokumen = docx.Document()
    return dokumen, tambah_tabel(dokumen, [JUDUL, *baris])


def urai(xml: str) -> Any:
    from docx.oxml import parse_xml

    return parse_xml(xml.replace(">", f" {RUANG}>", 1))


def persamaan(isi: str) -> Any:
    return urai(f"<m:oMath>{isi}</m:oMath>")


def lari(teks: str) -> str:
    return f'<m:r><m:t xml:space="preserve">{teks}</m:t></m:r>'


def pecahan(atas: str, bawah: str) -> str:
    return f"<m:f><m:num>{atas}</m:num><m:den>{bawah}</m:den></m:f>"


def test_the_seed_reads_as_its_text_does(golden: dict[str, Any]) -> None:
    atas, tabel, bawah = benih()
    dokumen = docx.Document()
    for satu in atas:
        dokumen.add_paragraph(satu)
    tambah_tabel(dokumen, tabel)
    for satu in bawah:
        dokumen.add_paragraph(satu)
    assert tanpa_tempat(iku.read(simpan(dokumen))) == golden


def test_a_signature_in_a_table_of_its_own_is_text(golden: dict[str, Any]) -> None:
    atas, tabel, bawah = benih()
    dokumen = docx.Document()
    for satu in atas:
        dokumen.add_paragraph(satu)
    tambah_tabel(dokumen, tabel)
    dokumen.add_paragraph()
    tambah_tabel(dokumen, [["", "\n".join(bawah).strip("\n")]])
    assert tanpa_tempat(iku.read(simpan(dokumen))) == golden


def test_a_row_of_label_colon_and_value_is_one_line() -> None:
    dokumen = docx.Document()
    tambah_tabel(dokumen, [["Nama Unit Organisasi", ":", "Dinas Sosial"], ["Tugas", ":", "Membantu Bupati"]])
    tambah_tabel(dokumen, [JUDUL, ["1", "S", "Persentase A", "A / B x 100%", "Laporan"]])
    unit = iku.read(simpan(dokumen)).unit_organisasi
    assert (unit.nama, unit.tugas) == ("Dinas Sosial", "Membantu Bupati")


def test_notes_say_table_row_and_cell() -> None:
    dokumen, _ = dengan_tabel(["1", "S", "Persentase A", "50% + (E/20) x 50", "L"])
    catatan = satu_catatan(iku.read(io.BytesIO(simpan(dokumen))).catatan, "FORMULA-015")
    assert str(catatan).startswith("tabel 1, baris 2, sel 4: ")
    assert catatan.to_text("en").startswith("table 1, row 2, cell 4: ")


def test_cells_merged_downwards_and_sideways_stand_in_their_first() -> None:
    dokumen = docx.Document()
    tabel = tambah_tabel(
        dokumen,
        [
            ["No", "Sasaran", "Indikator Kinerja", "Target", ""],
            ["", "", "", "2024", "2025"],
            ["1", "Sasaran X", "Persentase A", "90%", "95%"],
            ["2", "", "Persentase B", "80%", "85%"],
        ],
    )
    tabel.cell(0, 3).merge(tabel.cell(0, 4))
    tabel.cell(2, 1).merge(tabel.cell(3, 1))
    hasil = iku.read(simpan(dokumen))
    assert [len(s.indikator) for s in hasil.sasaran] == [2]
    assert {s.kolom: s.teks for s in hasil.indikator[1].sel} == {
        "nomor": "2",
        "indikator": "Persentase B",
        "target_2024": "80%",
        "target_2025": "85%",
    }
    assert satu_catatan(hasil.catatan, "BERKAS-003").isian == {"rentang": "R3C2:R4C2", "teks": "Sasaran X"}


def test_line_breaks_and_paragraphs_in_a_cell_are_lines() -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase A", "A / B x 100%", ""])
    tabel.cell(1, 4).text = "Laporan A\nLaporan B"
    tabel.cell(1, 4).add_paragraph("Laporan C")
    sel = iku.read(simpan(dokumen)).indikator[0].sel[-1]
    assert sel.teks == "Laporan A\nLaporan B\nLaporan C"


def test_tables_that_go_on_without_a_heading_are_noted() -> None:
    dokumen, _ = dengan_tabel(["1", "S", "Persentase A", "A / B x 100%", "L"])
    dokumen.add_paragraph()
    tambah_tabel(dokumen, [["2", "S", "Persentase B", "C / D x 100%", "L"]])
    hasil = iku.read(simpan(dokumen))
    assert [i.nama for i in hasil.indikator] == ["Persentase A", "Persentase B"]
    assert satu_catatan(hasil.catatan, "BERKAS-010").tempat.tabel == 2
    assert [s.posisi.baris for s in hasil.indikator[1].sel] == [1] * 5


def test_a_table_in_a_cell_is_its_text_and_noted() -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase A", "A / B x 100%", ""])
    dalam = tabel.cell(1, 4).add_table(1, 2)
    dalam.cell(0, 0).text, dalam.cell(0, 1).text = "Laporan", "Dinas"
    hasil = iku.read(simpan(dokumen))
    assert hasil.indikator[0].sel[-1].teks == "Laporan\nDinas"
    assert satu_catatan(hasil.catatan, "BERKAS-008").isian["daftar"] == "R2C5"


@pytest.mark.parametrize(
    ("isi", "latex", "rumus", "variabel"),
    [
        (
            pecahan(lari("Jumlah ") + lari("A"), lari("Jumlah B")) + lari(" × 100%"),
            r"$\frac{Jumlah A}{Jumlah B} \times 100\%$",
            "v1 / v2 * 100",
            ["Jumlah A", "Jumlah B"],
        ),
        (
            pecahan(lari("Jumlah A"), lari("Jumlah B")) + lari(" x 100%"),
            r"$\frac{Jumlah A}{Jumlah B} x 100\%$",
            "v1 / v2 * 100",
            ["Jumlah A", "Jumlah B"],
        ),
        (
            "<m:d><m:e>" + pecahan(lari("A−C"), lari("B")) + "</m:e></m:d>" + lari("×100%"),
            r"$(\frac{A-C}{B}) \times 100\%$",
            "(v1 - v2) / v3 * 100",
            ["A", "C", "B"],
        ),
        (
            pecahan(
                '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub/><m:sup/><m:e>'
                + lari("capaian")
                + "</m:e></m:nary>",
                lari("n"),
            ),
            r"$\frac{\sum capaian}{n}$",
            "v1 / v2",
            ["Σ capaian", "n"],
        ),
        (
            pecahan(
                f"<m:sSub><m:e>{lari('A')}</m:e><m:sub>{lari('t')}</m:sub></m:sSub>"
                f"{lari('-')}<m:sSub><m:e>{lari('A')}</m:e><m:sub>{lari('t-1')}</m:sub></m:sSub>",
                f"<m:sSub><m:e>{lari('A')}</m:e><m:sub>{lari('t-1')}</m:sub></m:sSub>",
            )
            + lari("×100%"),
            r"$\frac{A_{t}-A_{t-1}}{A_{t-1}} \times 100\%$",
            "(v1 - v2) / v2 * 100",
            ["A_{t}", "A_{t-1}"],
        ),
        (
            pecahan(pecahan(lari("A"), lari("B")), lari("C")),
            r"$\frac{\frac{A}{B}}{C}$",
            "v1 / v2 / v3",
            ["A", "B", "C"],
        ),
    ],
)
def test_equation_objects_are_read_as_latex(isi: str, latex: str, rumus: str, variabel: list[str]) -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase A", "", "L"])
    tabel.cell(1, 3).paragraphs[0]._p.append(persamaan(isi))
    hasil = iku.read(simpan(dokumen))
    indikator = hasil.indikator[0]
    assert indikator.perhitungan.teks == latex
    assert indikator.formula is not None
    assert indikator.formula.rumus == rumus
    assert [v.nama for v in indikator.formula.variabel] == variabel
    assert satu_catatan(hasil.catatan, "BERKAS-011").isian == {"jumlah": "1", "daftar": "R2C4"}


def test_what_an_equation_has_that_is_not_known_is_noted() -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase A", "", "L"])
    tabel.cell(1, 3).paragraphs[0]._p.append(persamaan(f"<m:acc><m:e>{lari('A')}</m:e></m:acc>"))
    assert satu_catatan(iku.read(simpan(dokumen)).catatan, "BERKAS-012").isian["daftar"] == "R2C4 m:acc"


def test_numbers_of_lists_are_counted_as_they_are_shown() -> None:
    dokumen = docx.Document()
    dokumen.add_paragraph("3. Fungsi :")
    for satu in ("Perumusan kebijakan", "Pelaksanaan kebijakan"):
        dokumen.add_paragraph(satu, style="List Number")
    tambah_tabel(dokumen, [JUDUL, ["1", "S", "Persentase A", "A / B x 100%", "L"]])
    assert iku.read(simpan(dokumen)).unit_organisasi.fungsi == (
        "Perumusan kebijakan",
        "Pelaksanaan kebijakan",
    )


def test_tracked_changes_are_read_as_accepted_and_noted() -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase ", "A / B x 100%", "L"])
    paragraf = tabel.cell(1, 2).paragraphs[0]._p
    paragraf.append(urai('<w:ins w:id="1" w:author="a"><w:r><w:t>Baru</w:t></w:r></w:ins>'))
    paragraf.append(urai('<w:del w:id="2" w:author="a"><w:r><w:delText>Lama</w:delText></w:r></w:del>'))
    hasil = iku.read(simpan(dokumen))
    assert hasil.indikator[0].nama == "Persentase Baru"
    assert satu_catatan(hasil.catatan, "BERKAS-014").isian == {"jumlah": "2"}


def test_pictures_in_cells_are_noted() -> None:
    dokumen, tabel = dengan_tabel(["1", "S", "Persentase A", "", "L"])
    tabel.cell(1, 3).paragraphs[0]._p.append(urai("<w:r><w:drawing/></w:r>"))
    assert satu_catatan(iku.read(simpan(dokumen)).catatan, "BERKAS-013").isian["daftar"] == "R2C4"
