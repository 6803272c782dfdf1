# SPDX-License-Identifier: Apache-2.0
"""XLSX: what a cell says under its format, sheets, merged and hidden cells, formulas and errors."""

from __future__ import annotations

import datetime
import io
import zipfile
from pathlib import Path
from typing import Any

import iku
import pytest
from benih import AKAR, GOLDEN, benih, satu_catatan, tanpa_tempat
from iku.pilihan import Lokal

openpyxl = pytest.importorskip("openpyxl", reason='needs openpyxl: pip install "iku[xlsx]"')

JUDUL = ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Formulasi", "Target 2024"]


@pytest.fixture
def golden() -> dict[str, Any]:
    return tanpa_tempat(GOLDEN)


def simpan(buku: Any) -> bytes:
    keluar = io.BytesIO()
    buku.save(keluar)
    return keluar.getvalue()


def buku(*lembar: tuple[str, list[list[Any]]]) -> Any:
    hasil = openpyxl.Workbook()
    hasil.remove(hasil.active)
    for nama, baris in lembar:
        satu = hasil.create_sheet(nama)
        for isi in baris:
            satu.append(isi)
    return hasil


def dengan(isi: Any, format: str, angka: str = "id") -> str:
    """The text of a cell of a document that holds a value under a number format."""
    satu = buku(("IKU", [JUDUL, ["1", "Sasaran", "Persentase A", "A / B x 100%", isi]]))
    satu["IKU"]["E2"].number_format = format
    dokumen = iku.read(simpan(satu), angka=angka)
    return dokumen.indikator[0].sel[-1].teks


def test_the_seed_reads_as_its_text_does(golden: dict[str, Any]) -> None:
    atas, tabel, bawah = benih()
    baris = [[satu] for satu in atas] + tabel + [[satu] for satu in bawah]
    assert tanpa_tempat(iku.read(simpan(buku(("IKU", baris))))) == golden


@pytest.mark.parametrize(
    ("isi", "format", "id", "en"),
    [
        (0.95, "0%", "95%", "95%"),
        (0.9487, "0%", "94,87%", "94.87%"),
        (0.07, "0.00%", "7%", "7%"),
        (95, '0"%"', "95%", "95%"),
        (95, r"0\%", "95%", "95%"),
        (95, "General", "95", "95"),
        (1.234, "General", "1,234", "1.234"),
        (1234567, "#,##0", "1.234.567", "1,234,567"),
        (1234.5, '"Rp"#,##0.00', "1.234,5", "1,234.5"),
        (-0.5, "0.0;[Red](0.0)", "-0,5", "-0.5"),
        (0, '0;-0;"-"', "0", "0"),
        (0.1 + 0.2, "General", "0,3", "0.3"),
        (1e21, "0.00E+00", "1000000000000000000000", "1000000000000000000000"),
        (1.5e-7, "General", "0,00000015", "0.00000015"),
        (datetime.date(2023, 7, 1), "mmm-yy", "2023-07", "2023-07"),
        (datetime.date(2023, 7, 31), "dd/mm/yyyy", "2023-07-31", "2023-07-31"),
        (datetime.date(2023, 1, 1), "yyyy", "2023", "2023"),
        (datetime.datetime(2023, 7, 31, 9, 30), "dd/mm/yyyy hh:mm", "2023-07-31 09:30:00", "2023-07-31 09:30:00"),
        (True, "General", "TRUE", "TRUE"),
        ("95 %", "0%", "95 %", "95 %"),
        ("baris satu\nbaris dua", "General", "baris satu\nbaris dua", "baris satu\nbaris dua"),
    ],
)  # fmt: skip
def test_a_cell_is_what_it_says_under_its_format(isi: Any, format: str, id: str, en: str) -> None:
    assert dengan(isi, format) == id
    assert dengan(isi, format, "en") == en


def test_a_number_is_never_rounded_to_what_the_cell_shows() -> None:
    satu = buku(("IKU", [JUDUL, ["1", "S", "Persentase A", "A / B x 100%", 0.9487]]))
    satu["IKU"]["E2"].number_format = "0%"
    catatan = satu_catatan(iku.read(simpan(satu)).catatan, "BERKAS-006")
    assert catatan.isian == {"jumlah": "1", "daftar": "E2 94,87%"}
    assert (catatan.tempat.lembar, catatan.baris, catatan.kolom) == ("IKU", 2, 5)


def test_the_whole_way_of_a_double_is_its_shortest_decimal() -> None:
    from iku._berkas._format import tulis_angka

    for nilai in (0.1, 2 / 3, 1 / 3, 0.295, 1e15 + 0.3, 123456.789, 5e-324, 1.7976931348623157e308):
        teks = tulis_angka(nilai, "General", Lokal.en).teks
        assert float(teks) == float(f"{nilai:.15g}")


def test_notes_say_file_sheet_and_cell(tmp_path: Path) -> None:
    jalur = tmp_path / "iku 2024.xlsx"
    jalur.write_bytes(
        simpan(buku(("Tabel IKU", [[], [], JUDUL, ["1", "S", "Persentase A", "50% + (E/20) x 50", ""]])))
    )
    catatan = satu_catatan(iku.read(jalur).catatan, "FORMULA-015")
    assert str(catatan).startswith("iku 2024.xlsx, lembar Tabel IKU, sel D4: ")
    assert catatan.to_text("en").startswith("iku 2024.xlsx, sheet Tabel IKU, cell D4: ")
    assert catatan.tempat == iku.Tempat(berkas="iku 2024.xlsx", lembar="Tabel IKU")
    assert (catatan.posisi.baris, catatan.posisi.kolom, catatan.posisi.panjang) == (4, 4, 0)


def test_every_sheet_is_a_table_and_hidden_ones_are_noted() -> None:
    isi = [JUDUL, ["1", "S", "Persentase A", "A / B x 100%", ""]]
    satu = buku(("Satu", isi), ("Dua", isi), ("Rahasia", isi))
    satu["Rahasia"].sheet_state = "hidden"
    dokumen = iku.read(simpan(satu))
    assert len(dokumen.indikator) == 2
    assert satu_catatan(dokumen.catatan, "BERKAS-001").tempat.lembar == "Rahasia"
    assert satu_catatan(dokumen.catatan, "DOKUMEN-004").tempat.lembar == "Satu"
    ulang = satu_catatan(dokumen.catatan, "DOKUMEN-008")
    assert ulang.tempat.lembar == "Dua"
    assert ulang.isian == {"baris": "Satu!1"}


def test_merged_cells_go_on_downwards() -> None:
    satu = buku(
        (
            "IKU",
            [
                JUDUL,
                ["1", "Sasaran X", "Persentase A", "A / B x 100%"],
                ["2", "", "Persentase B", "C / D x 100%"],
            ],
        )
    )
    satu["IKU"].merge_cells("B2:B3")
    dokumen = iku.read(simpan(satu))
    assert [len(s.indikator) for s in dokumen.sasaran] == [2]
    assert satu_catatan(dokumen.catatan, "BERKAS-003").isian == {"rentang": "B2:B3", "teks": "Sasaran X"}


def test_hidden_rows_and_columns_are_read_and_noted() -> None:
    satu = buku(("IKU", [JUDUL, *(["1", "S", f"Persentase {i}", "A / B x 100%", "9"] for i in range(3))]))
    satu["IKU"].row_dimensions[3].hidden = True
    satu["IKU"].column_dimensions["E"].hidden = True
    dokumen = iku.read(simpan(satu))
    assert len(dokumen.indikator) == 3
    assert satu_catatan(dokumen.catatan, "BERKAS-002").isian == {"jumlah": "2", "daftar": "3, E"}


def test_a_heading_over_two_rows_is_one() -> None:
    satu = buku(
        (
            "IKU",
            [
                ["No", "Sasaran", "Indikator Kinerja", "Target", ""],
                ["", "", "", 2024, 2025],
                [1, "S", "Persentase A", 0.9, 0.95],
            ],
        )
    )
    satu["IKU"].merge_cells("D1:E1")
    for sel in ("D3", "E3"):
        satu["IKU"][sel].number_format = "0%"
    teks = {s.kolom: s.teks for s in iku.read(simpan(satu)).indikator[0].sel}
    assert teks["target_2024"] == "90%"
    assert teks["target_2025"] == "95%"


def _dengan_nilai(rumus: dict[str, str]) -> bytes:
    """A workbook of data whose cells with formulas have a stored value, as a spreadsheet saves it."""
    satu = buku(("Data", [["periode", "variabel", "nilai"], [2023, "A", "=1+1"], [2023, "B", "=1/0"]]))
    isi = simpan(satu)
    keluar = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(isi)) as lama, zipfile.ZipFile(keluar, "w") as baru:
        for nama in lama.namelist():
            potong = lama.read(nama)
            if nama.endswith("sheet1.xml"):
                for dari, ke in rumus.items():
                    assert dari.encode() in potong
                    potong = potong.replace(dari.encode(), ke.encode())
            baru.writestr(nama, potong)
    return keluar.getvalue()


def test_formulas_give_their_stored_value_and_errors_a_reason() -> None:
    data = iku.read_data(
        _dengan_nilai(
            {
                "<f>1+1</f><v></v>": "<f>1+1</f><v>2</v>",
                '<c r="C3"><f>1/0</f><v></v></c>': '<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
            }
        )
    )
    assert data.fakta[0].nilai == 2
    assert data.fakta[1].nilai.alasan is iku.Alasan.bukan_angka
    assert satu_catatan(data.catatan, "BERKAS-005").isian == {"jumlah": "1", "daftar": "C3 #DIV/0!"}


def test_a_formula_without_a_stored_value_is_missing_never_zero() -> None:
    data = iku.read_data(_dengan_nilai({}))
    assert [f.nilai.alasan for f in data.fakta] == [iku.Alasan.tidak_dilaporkan] * 2
    assert satu_catatan(data.catatan, "BERKAS-004").isian == {"jumlah": "2", "daftar": "C2, C3"}


def test_data_in_long_and_wide_form_keep_their_cells(dokumen: iku.Dokumen) -> None:
    panjang = buku(
        (
            "Data",
            [
                ["Angka ilustrasi"],
                ["periode", "variabel", "nilai"],
                [2023, "Jumlah PSKS yang Berdaya", 37],
                [datetime.date(2023, 7, 1), "Jumlah PSKS yang Berdaya", 0.95],
                [2023, "Jumlah PSKS Keseluruhan", 39],
                [2023, "Jumlah Naga", 1],
            ],
        ),
        ("Keterangan", [["Sumber: dinas"]]),
    )
    panjang["Data"]["A4"].number_format = "mmm-yy"
    panjang["Data"]["C4"].number_format = "0%"
    hasil = dokumen.evaluate(simpan(panjang))
    assert str(hasil[0].nilai) == "3700/39"
    assert hasil.keterangan == ("Angka ilustrasi",)
    data = iku.read_data(simpan(panjang))
    assert [(f.periode, str(f.nilai.nilai), f.posisi.baris, f.posisi.kolom) for f in data.fakta][:2] == [
        ("2023", "37", 3, 3),
        ("2023-07", "95", 4, 3),
    ]
    assert data.bagian[data.fakta[0].bagian - 1].lembar == "Data"
    assert satu_catatan(hasil.catatan, "BERKAS-015").tempat.lembar == "Keterangan"
    asing = satu_catatan(hasil.catatan, "LAPORAN-003")
    assert (asing.tempat.lembar, asing.baris, asing.kolom) == ("Data", 6, 3)

    lebar = buku(("L", [["periode", "Jumlah PSKS yang Berdaya", "Jumlah PSKS Keseluruhan"], [2023, 37, 39]]))
    assert str(dokumen.evaluate(simpan(lebar))[0].nilai) == "3700/39"


def test_the_same_key_on_two_sheets_is_noted_with_both() -> None:
    baris: list[list[Any]] = [["periode", "variabel", "nilai"], [2023, "A", 1]]
    catatan = satu_catatan(iku.read_data(simpan(buku(("S1", baris), ("S2", baris)))).catatan, "DATA-010")
    assert catatan.tempat.lembar == "S2"
    assert catatan.isian["baris_pertama"] == "S1!2"


def test_the_example_of_the_documentation_prints_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    halaman = (AKAR / "docs/konsep/berkas.md").read_text(encoding="utf-8")
    kode = halaman.split("```python\n", 1)[1].split("```", 1)[0]
    monkeypatch.chdir(tmp_path)
    exec(compile(kode, "berkas.md", "exec"), {})
    harap = [baris.split("# ", 1)[1] for baris in kode.splitlines() if baris.startswith("print")]
    assert capsys.readouterr().out.splitlines() == harap
