# SPDX-License-Identifier: Apache-2.0
"""PDF with a text layer: ruled tables over pages, columns without rules, pages without text."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import iku
import pytest
from benih import CONTOH, GOLDEN, benih, satu_catatan, tanpa_tempat

pytest.importorskip("pdfplumber", reason='needs pdfplumber: pip install "iku[pdf]"')
pytest.importorskip("reportlab", reason="makes the PDF files of these tests: python/requirements-dev.txt")

from reportlab.lib import colors
from reportlab.lib.pagesizes import A3, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

JUDUL = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Formulasi", "Sumber Data"]
GARIS = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]


@pytest.fixture
def golden() -> dict[str, Any]:
    return tanpa_tempat(GOLDEN)


def cetak(isi: list[Any]) -> bytes:
    keluar = io.BytesIO()
    SimpleDocTemplate(keluar, pagesize=landscape(A3)).build(isi)
    return keluar.getvalue()


def sel(teks: str) -> Paragraph:
    aman = teks.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")
    return Paragraph(aman, getSampleStyleSheet()["Normal"])


def tabel(baris: list[list[str]], **pilihan: Any) -> Table:
    lebar = pilihan.pop("lebar", None)
    gaya = pilihan.pop("style", GARIS)
    return Table([[sel(isi) for isi in satu] for satu in baris], colWidths=lebar, style=gaya, **pilihan)


def kanvas(gambar: Any) -> bytes:
    keluar = io.BytesIO()
    lembar = Canvas(keluar, pagesize=landscape(A3))
    gambar(lembar)
    lembar.save()
    return keluar.getvalue()


def kata_saja(dokumen: dict[str, Any]) -> dict[str, Any]:
    """Lines are wrapped by the page, so cells are compared by their words."""
    for sasaran in dokumen["sasaran"]:
        for indikator in sasaran["indikator"]:
            for satu in indikator["sel"]:
                satu["teks"] = " ".join(satu["teks"].split())
    return dokumen


@pytest.mark.parametrize("gaya", [GARIS, GARIS[1:]], ids=["ruled", "without rules"])
def test_the_seed_reads_as_its_text_does(golden: dict[str, Any], gaya: list[Any]) -> None:
    atas, isi, bawah = benih()
    teks = [sel(satu) if satu.strip() else Spacer(1, 8) for satu in atas]
    akhir = [sel(satu) if satu.strip() else Spacer(1, 8) for satu in bawah]
    dokumen = iku.read(cetak([*teks, tabel(isi, lebar=[40, 200, 220, 280, 160, 160], style=gaya), *akhir]))
    assert kata_saja(tanpa_tempat(dokumen)) == kata_saja(golden)


def test_the_seed_in_a_typewriter_font_reads_by_its_columns(golden: dict[str, Any]) -> None:
    atas, isi, bawah = benih()
    lebar = [5, 44, 48, 40, 36, 30]

    def gambar(lembar: Canvas) -> None:
        lembar.setFont("Courier", 8)
        y = 800
        for satu in [*atas, None, *bawah]:
            if satu is not None:
                for potong in lipat(satu, 200):
                    lembar.drawString(30, y, potong)
                    y -= 10
                continue
            for baris in isi:
                kolom = [lipat(teks, n - 3) for teks, n in zip(baris, lebar, strict=True)]
                for i in range(max(map(len, kolom))):
                    x = 30.0
                    for potongan, n in zip(kolom, lebar, strict=True):
                        if i < len(potongan):
                            lembar.drawString(x, y, potongan[i])
                        x += n * 4.8
                    y -= 10
                y -= 10

    hasil = tanpa_tempat(iku.read(kanvas(gambar)))
    nama = [[i["nama"] for i in s["indikator"]] for s in hasil["sasaran"]]
    assert nama == [[i["nama"] for i in s["indikator"]] for s in golden["sasaran"]]
    rumus = [i["formula"]["rumus"] for s in hasil["sasaran"] for i in s["indikator"]]
    assert rumus == [i["formula"]["rumus"] for s in golden["sasaran"] for i in s["indikator"]]


def lipat(teks: str, lebar: int) -> list[str]:
    import textwrap

    return textwrap.wrap(teks, lebar, break_long_words=False, break_on_hyphens=False) or [""]


def test_notes_say_page_table_row_and_cell() -> None:
    isi = [JUDUL, *([str(i), "S", f"Persentase {i}", "A / B x 100%", "L"] for i in range(1, 60))]
    isi.append(["60", "S", "Persentase 60", "50% + (E/20) x 50", "L"])
    dokumen = iku.read(cetak([tabel(isi, repeatRows=1)]))
    assert len(dokumen.indikator) == 60
    catatan = satu_catatan(dokumen.catatan, "FORMULA-015")
    assert catatan.tempat.halaman == 2
    assert str(catatan).startswith(f"halaman 2, tabel 1, baris {catatan.baris}, sel 4: ")
    ulang = [c for c in dokumen.catatan if c.kode == "DOKUMEN-008"]
    assert [c.isian["baris"] for c in ulang] == ["1 (p. 1, t. 1)"]


def test_a_table_goes_on_over_pages_without_its_heading() -> None:
    isi = [JUDUL, *([str(i), "S", f"Persentase {i}", "A / B x 100%", "L"] for i in range(1, 61))]
    dokumen = iku.read(cetak([tabel(isi)]))
    assert [i.nama for i in dokumen.indikator] == [f"Persentase {i}" for i in range(1, 61)]
    assert satu_catatan(dokumen.catatan, "BERKAS-010").tempat.halaman == 2


def test_merged_cells_go_on_downwards() -> None:
    satu = Table(
        [
            JUDUL,
            ["1", "Sasaran X", "Persentase A", "A / B x 100%", "L"],
            ["2", "", "Persentase B", "C / D x 100%", "L"],
        ],
        style=[*GARIS, ("SPAN", (1, 1), (1, 2))],
    )
    assert [len(s.indikator) for s in iku.read(cetak([satu])).sasaran] == [2]


def gambar_pindai(lembar: Canvas) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    lembar.drawImage(ImageReader(Image.new("RGB", (20, 20), "gray")), 50, 50, 300, 300)


def test_a_scanned_document_is_refused_with_advice() -> None:
    with pytest.raises(iku.InputError, match="OCR"):
        iku.read(kanvas(gambar_pindai))


def test_a_scanned_page_among_others_is_an_error_note() -> None:
    from PIL import Image
    from reportlab.platypus import Image as Gambar
    from reportlab.platypus import PageBreak

    keluar = io.BytesIO()
    Image.new("RGB", (20, 20), "gray").save(keluar, "PNG")
    keluar.seek(0)
    isi = [
        tabel([JUDUL, ["1", "S", "Persentase A", "A / B x 100%", "L"]]),
        PageBreak(),
        Gambar(keluar, 200, 200),
    ]
    catatan = satu_catatan(iku.read(cetak(isi)).catatan, "BERKAS-009")
    assert catatan.tingkat is iku.Tingkat.galat
    assert str(catatan).startswith("halaman 2: ")


def test_a_locked_document_says_so() -> None:
    keluar = io.BytesIO()
    lembar = Canvas(keluar, encrypt="rahasia")
    lembar.drawString(50, 50, "IKU")
    lembar.save()
    with pytest.raises(iku.InputError, match="sandi"):
        iku.read(keluar.getvalue())


def test_data_are_read_from_a_ruled_table(dokumen: iku.Dokumen) -> None:
    isi = [
        ["periode", "variabel", "nilai"],
        ["2023", "Jumlah PSKS yang Berdaya", "37"],
        ["2023", "Jumlah PSKS Keseluruhan", "39"],
    ]
    assert str(dokumen.evaluate(cetak([tabel(isi)]))[0].nilai) == "3700/39"


def test_a_path_and_an_open_file_are_read_alike(tmp_path: Path) -> None:
    isi = cetak([tabel([JUDUL, ["1", "S", "Persentase A", "A / B x 100%", "L"]])])
    jalur = tmp_path / "tanpa-akhiran"
    jalur.write_bytes(isi)
    with jalur.open("rb") as berkas:
        assert iku.read(berkas).indikator == iku.read(jalur).indikator
    assert CONTOH.is_dir()
