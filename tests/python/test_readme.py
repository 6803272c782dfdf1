# SPDX-License-Identifier: Apache-2.0
"""What the README shows is what happens."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import iku
import pytest

AKAR = Path(__file__).resolve().parents[2]
README = (AKAR / "README.md").read_text(encoding="utf-8")


HALAMAN = [
    "README.md",
    "README.id.md",
    "docs/migrasi.md",
    *(f"docs/konsep/{nama}.md" for nama in ("angka", "angka.id", "kolom", "pembulatan", "rollup")),
    *(f"docs/konsep/{nama}.md" for nama in ("capaian", "capaian.id", "skala", "skala.id")),
    *(f"docs/panduan/{nama}-sendiri.md" for nama in ("aturan", "profil", "skala")),
]


def blok(bahasa: str, halaman: str = README) -> str:
    """The page's blocks of that language, one after the other."""
    semua = re.findall(rf"^```{bahasa}\n(.*?)^```", halaman, re.MULTILINE | re.DOTALL)
    assert semua, f"the page has no block of {bahasa}"
    return "".join(semua)


@pytest.mark.parametrize("halaman", HALAMAN)
def test_the_python_of_a_page_prints_what_its_comments_say(
    halaman: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(AKAR)
    kode = blok("python", (AKAR / halaman).read_text(encoding="utf-8"))
    diharapkan = [baris.split("  # ", 1)[1] for baris in kode.splitlines() if baris.startswith("print")]
    keluaran = io.StringIO()
    with contextlib.redirect_stdout(keluaran):
        exec(compile(kode, halaman, "exec"), {})
    assert keluaran.getvalue().splitlines() == diharapkan


@pytest.mark.parametrize("nama", ["aturan", "profil", "skala"])
def test_the_project_file_of_a_how_to_can_be_used(nama: str) -> None:
    teks = blok("json", (AKAR / f"docs/panduan/{nama}-sendiri.md").read_text(encoding="utf-8"))
    setelan = iku.setelan(teks)
    assert [satu for satu in setelan.to_dicts() if "isi" in satu]
    assert {satu.kode for satu in setelan.catatan} <= {"KINERJA-004"}


def test_the_table_of_rounding_modes_is_what_they_do() -> None:
    tabel = (AKAR / "docs/konsep/pembulatan.md").read_text(encoding="utf-8")
    judul, *baris = [
        re.split(r" *\| *", satu.strip("| ")) for satu in tabel.splitlines() if re.match(r"\| (mode|`)", satu)
    ]
    nilai = [Decimal(satu.replace(",", ".")) for satu in judul[1:5]]
    assert {re.findall("`(.*?)`", mode)[0] for mode, *_ in baris} == {str(mode) for mode in iku.Mode}
    for mode, *harapan in baris:
        nama = re.findall("`(.*?)`", mode)[0]
        tercetak = [iku.format(iku.Rasional(satu), desimal=0, pembulatan=nama) for satu in nilai]
        assert tercetak == harapan[:4], nama


def test_the_command_prints_what_the_readme_shows() -> None:
    perintah, *diharapkan = blok("console").splitlines()
    argumen = shlex.split(perintah.removeprefix("$ "))
    iku = Path(sys.executable).parent / argumen[0]
    lingkungan = {**os.environ, "LC_ALL": "C.UTF-8"}
    selesai = subprocess.run([iku, *argumen[1:]], capture_output=True, text=True, env=lingkungan, check=False)
    assert selesai.returncode == 0, selesai.stderr
    assert selesai.stdout.splitlines() == diharapkan
