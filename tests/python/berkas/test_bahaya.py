# SPDX-License-Identifier: Apache-2.0
"""Files that are damaged, locked, hostile, or of another kind; libraries that are not installed."""

from __future__ import annotations

import contextlib
import io
import random
import sys
import zipfile
import zlib

import iku
import pytest
from iku._berkas import _pdf, _zip

ISI_XLSX = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="A" sheetId="1" r:id="b"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>'
    ),
}
LEMBAR = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData>{}</worksheet>'


def arsip(isi: dict[str, str | bytes]) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as berkas:
        for nama, potong in isi.items():
            berkas.writestr(nama, potong)
    return keluar.getvalue()


def xlsx(sel: str, ekor: str = "", awal: str = "") -> bytes:
    return arsip({**ISI_XLSX, "xl/worksheets/sheet1.xml": awal + LEMBAR.format(sel, ekor)})


def pdf(*benda: str, akar: str = "1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1, with a table of where they are."""
    isi = b"%PDF-1.4\n"
    letak = []
    for nomor, satu in enumerate(benda, 1):
        letak.append(len(isi))
        isi += f"{nomor} 0 obj\n{satu}\nendobj\n".encode("latin-1")
    mulai = len(isi)
    isi += f"xref\n0 {len(benda) + 1}\n0000000000 65535 f \n".encode()
    isi += b"".join(b"%010d 00000 n \n" % satu for satu in letak)
    return isi + f"trailer<</Size {len(benda) + 1}/Root {akar}>>\nstartxref\n{mulai}\n%%EOF".encode()


def keluhan(isi: bytes) -> iku.IkuError:
    """What is said to a file that is refused, in both languages, with the file's name."""
    with pytest.raises(iku.IkuError) as galat:
        iku.read(isi)
    for bahasa in ("id", "en"):
        assert galat.value.pesan(bahasa)
    return galat.value


@pytest.mark.parametrize(
    ("pustaka", "isi", "perintah"),
    [
        ("openpyxl", xlsx(""), 'pip install "iku[xlsx]"'),
        ("docx", arsip({"word/document.xml": "<a/>"}), 'pip install "iku[docx]"'),
        ("pdfplumber", b"%PDF-1.4\n", 'pip install "iku[pdf]"'),
    ],
)
def test_without_its_library_a_file_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, pustaka: str, isi: bytes, perintah: str
) -> None:
    monkeypatch.setitem(sys.modules, pustaka, None)
    for baca in (iku.read, iku.read_data):
        with pytest.raises(iku.PustakaError) as galat:
            baca(isi)
        assert perintah in galat.value.pesan("id")
        assert perintah in galat.value.pesan("en")


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"PK\x03\x04 rusak", "rusak atau terpotong"),
        (arsip({"xl/workbook.xml": "<a/>"}), "XLSX rusak"),
        (arsip({"word/document.xml": "<a/>"}), "DOCX rusak"),
        (arsip({"a.txt": "halo"}), "ZIP tidak dibaca"),
        (arsip({"content.xml": "<a/>"}), "ODS/ODT tidak dibaca"),
        (arsip({"xl/workbook.bin": b"\x00"}), "XLSB tidak dibaca"),
        (arsip({"ppt/presentation.xml": "<a/>"}), "PPTX tidak dibaca"),
        (b"%PDF-1.7\nbukan pdf", "PDF rusak"),
        (b"%PDF-1.7", "PDF rusak"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "terkunci sandi"),
        (b"\xd0\xcf\x11\xe0" + bytes(2000), "DOC/XLS"),
    ],
)
def test_what_cannot_be_read_says_why(isi: bytes, kata: str) -> None:
    pytest.importorskip("openpyxl")
    pytest.importorskip("docx")
    pytest.importorskip("pdfplumber")
    assert kata in keluhan(isi).pesan("id")


def test_entities_are_refused_before_a_library_sees_them() -> None:
    pytest.importorskip("openpyxl")
    for kode in ("utf-8", "utf-16"):
        awal = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>'
        lembar = (awal + LEMBAR.format("", "")).encode(kode)
        assert "DOCTYPE" in keluhan(arsip({**ISI_XLSX, "xl/worksheets/sheet1.xml": lembar})).pesan("id")
    jauh = "<!--" + "x" * (1 << 20) + "--><!DOCTYPE a>"
    assert "DOCTYPE" in keluhan(xlsx("", awal=jauh)).pesan("id")


def test_a_zip_that_unpacks_without_end_is_refused() -> None:
    nol = arsip({"xl/workbook.xml": bytes(_zip.URAIAN_TERBANYAK + 1)})
    assert len(nol) < 1 << 20
    assert "256 MiB" in keluhan(nol).pesan("id")
    banyak = arsip({f"{i}": "" for i in range(_zip.BERKAS_TERBANYAK + 1)})
    assert "256 MiB" in keluhan(banyak).pesan("id")


def test_cells_without_number_are_refused_and_a_far_one_costs_nothing() -> None:
    pytest.importorskip("openpyxl")
    for ref in ('"A1:XFD1048576"', "'A1:XFD1048576'"):
        ekor = f"<mergeCells><mergeCell ref={ref}/></mergeCells>"
        assert "2000000 sel" in keluhan(xlsx("", ekor)).pesan("id")
    jauh = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>jauh</t></is></c></row>'
    with pytest.raises(iku.InputError) as galat:
        iku.read(xlsx(jauh))
    assert [c.kode for c in galat.value.catatan] == ["DOKUMEN-003"]


def test_equations_and_tables_nested_without_end_are_refused() -> None:
    docx = pytest.importorskip("docx")
    ruang = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    dokumen = docx.Document()
    induk = dokumen.add_paragraph()._p
    from docx.oxml import parse_xml

    induk.append(
        parse_xml(f"<m:oMath {ruang}>{'<m:e>' * 200}<m:r><m:t>A</m:t></m:r>{'</m:e>' * 200}</m:oMath>")
    )
    keluar = io.BytesIO()
    dokumen.save(keluar)
    assert "DOCX rusak" in keluhan(keluar.getvalue()).pesan("id")


def test_a_page_tree_that_is_a_loop_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pdfplumber")
    putar = pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")
    assert "PDF rusak" in keluhan(putar).pesan("id")
    # pdfminer.six follows a reference to itself for ever.
    monkeypatch.setattr(_pdf, "DETIK_TERBANYAK", 0.5)
    diri = pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids 3 0 R/Count 1>>", "3 0 R")
    assert "batas waktu" in keluhan(diri).pesan("id")
    akar = pdf("1 0 R")
    assert "batas waktu" in keluhan(akar).pesan("id")


def test_a_form_that_draws_itself_ends() -> None:
    pytest.importorskip("pdfplumber")
    bentuk = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>stream\n/F Do\nendstream"
    keluhan(
        pdf(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>",
            "<</Length 5>>stream\n/F Do\nendstream",
            bentuk,
        )
    )


def test_a_stream_that_unpacks_without_end_is_refused() -> None:
    pytest.importorskip("pdfplumber")
    aliran = zlib.compress(bytes(_pdf.URAIAN_TERBANYAK + 1), 9)
    isi = b"%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n" + aliran + b"\nendstream endobj"
    assert "256 MiB" in keluhan(isi).pesan("id")


def test_changed_bytes_give_an_answer_or_an_iku_error() -> None:
    """Never another exception, whatever is changed."""
    openpyxl = pytest.importorskip("openpyxl")
    docx = pytest.importorskip("docx")
    buku = openpyxl.Workbook()
    buku.active.append(["No", "Sasaran", "Indikator Kinerja", "Formulasi"])
    buku.active.append(["1", "S", "Persentase A", "A / B x 100%"])
    dokumen = docx.Document()
    dokumen.add_table(2, 4)
    isi = []
    for satu in (buku, dokumen):
        keluar = io.BytesIO()
        satu.save(keluar)
        isi.append(keluar.getvalue())
    isi.append(pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page>>"))
    acak = random.Random(2024)
    for asli in isi:
        for _ in range(60):
            rusak = bytearray(asli)
            for _ in range(acak.randrange(1, 8)):
                rusak[acak.randrange(4, len(rusak))] = acak.randrange(256)
            with contextlib.suppress(iku.IkuError):
                iku.read(bytes(rusak))
