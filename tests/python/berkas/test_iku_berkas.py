# SPDX-License-Identifier: Apache-2.0
"""The commands: iku reads a file through iku-berkas, and says what to install where it cannot."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import iku
import pytest
from benih import CONTOH, benih

openpyxl = pytest.importorskip("openpyxl", reason='needs openpyxl: pip install "iku[xlsx]"')

SKRIP = Path(sysconfig.get_path("scripts"))


def jalankan(*argumen: str, **pilihan: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(argumen, capture_output=True, timeout=60, check=False, **pilihan)  # type: ignore[call-overload, no-any-return]


@pytest.fixture
def xlsx(tmp_path: Path) -> Path:
    atas, tabel, bawah = benih()
    buku = openpyxl.Workbook()
    buku.active.title = "IKU"
    for satu in [*([baris] for baris in atas), *tabel, *([baris] for baris in bawah)]:
        buku.active.append(satu)
    jalur = tmp_path / "iku.xlsx"
    buku.save(jalur)
    return jalur


@pytest.fixture
def data(tmp_path: Path) -> Path:
    buku = openpyxl.Workbook()
    buku.active.title = "Data"
    for satu in (["periode", "variabel", "nilai"], [2023, "Jumlah PSKS yang Berdaya", 37]):
        buku.active.append(satu)
    buku.active.append([2023, "Jumlah PSKS Keseluruhan", "tiga"])
    jalur = tmp_path / "data.xlsx"
    buku.save(jalur)
    return jalur


def test_iku_reads_a_document_that_is_a_spreadsheet(xlsx: Path) -> None:
    dari_xlsx = jalankan(str(SKRIP / "iku"), "read", str(xlsx), "--format", "csv")
    dari_teks = jalankan(
        str(SKRIP / "iku"), "read", str(CONTOH / "iku-dinsos-jember-2023.txt"), "--format", "csv"
    )
    assert dari_xlsx.returncode == dari_teks.returncode == 0, dari_xlsx.stderr
    assert dari_xlsx.stdout == dari_teks.stdout
    assert f"{xlsx}: lembar IKU, sel ".encode() in dari_xlsx.stderr


def test_iku_reads_it_from_the_standard_input_too(xlsx: Path) -> None:
    hasil = jalankan(
        str(SKRIP / "iku"), "read", "-", "--format", "csv", "--bahasa", "en", input=xlsx.read_bytes()
    )
    assert hasil.returncode == 0, hasil.stderr
    assert b"<stdin>: sheet IKU, cell " in hasil.stderr


def test_evaluate_and_explain_take_data_that_are_a_spreadsheet(xlsx: Path, data: Path) -> None:
    hasil = jalankan(str(SKRIP / "iku"), "evaluate", str(xlsx), str(data), "--format", "json")
    assert hasil.returncode == 1
    assert f"{data}: lembar Data, sel C3: ".encode() in hasil.stderr
    catatan = [satu for satu in json.loads(hasil.stdout)["catatan"] if satu["kode"] == "ANGKA-003"]
    assert [(satu["tempat"]["lembar"], satu["baris"], satu["kolom"]) for satu in catatan] == [("Data", 3, 3)]
    satu = jalankan(
        str(SKRIP / "iku"), "explain", str(xlsx), str(data), "--indikator", "1", "--periode", "2023"
    )
    assert b"37" in satu.stdout


def test_a_file_may_be_called_like_an_option(xlsx: Path) -> None:
    xlsx.rename(xlsx.with_name("-x.xlsx"))
    hasil = jalankan(str(SKRIP / "iku"), "read", "--format", "csv", "--", "-x.xlsx", cwd=xlsx.parent)
    assert hasil.returncode == 0, hasil.stderr
    assert b"-x.xlsx: lembar IKU" in hasil.stderr


def test_without_iku_berkas_the_command_says_what_to_install(xlsx: Path, tmp_path: Path) -> None:
    sendiri = tmp_path / "iku"
    shutil.copy(SKRIP / "iku", sendiri)
    for bahasa in ("id", "en"):
        hasil = jalankan(str(sendiri), "read", str(xlsx), "--bahasa", bahasa, env={"PATH": "/nonexistent"})
        assert hasil.returncode == 1
        assert b'pip install "iku[berkas]"' in hasil.stderr
        assert b"[DOKUMEN-036]" in hasil.stderr


def test_iku_berkas_writes_the_copy_or_why_not(xlsx: Path, tmp_path: Path) -> None:
    hasil = jalankan(sys.executable, "-m", "iku._berkas.perintah", str(xlsx))
    assert hasil.returncode == 0
    salinan = json.loads(hasil.stdout)
    assert salinan["salinan"] == 1
    assert salinan["bagian"][0]["lembar"] == "IKU"
    # Any binding reads it where it reads a text.
    assert iku.read(hasil.stdout).indikator == iku.read(xlsx).indikator
    rusak = tmp_path / "rusak.xlsx"
    rusak.write_bytes(xlsx.read_bytes()[:-30])
    for bahasa, kata in (("id", "rusak atau terpotong"), ("en", "damaged or cut off")):
        salah = jalankan(sys.executable, "-m", "iku._berkas.perintah", "--bahasa", bahasa, str(rusak))
        assert (salah.returncode, salah.stdout) == (2, b"")
        assert kata in salah.stderr.decode()


def test_the_command_ends_with_2_where_the_file_is_damaged(xlsx: Path, tmp_path: Path) -> None:
    rusak = tmp_path / "rusak.xlsx"
    rusak.write_bytes(xlsx.read_bytes()[:-30])
    hasil = jalankan(str(SKRIP / "iku"), "read", str(rusak), env=dict(os.environ))
    assert hasil.returncode == 2
    assert hasil.stderr.decode().startswith(f"iku: {rusak}: berkas ZIP (XLSX/DOCX) rusak")
    assert io.BytesIO(hasil.stdout).read() == b""
