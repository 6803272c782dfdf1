# SPDX-License-Identifier: Apache-2.0
"""The package as a user gets it: its stub, its import, its command."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
import sysconfig
from pathlib import Path

import iku
import pytest
from conftest import AKAR

BERAT = ("numpy", "pandas", "json", "decimal", "fractions", "dataclasses", "inspect", "html", "subprocess")


def python(*isi: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *isi], check=False, capture_output=True, text=True)


def test_import_brings_no_heavy_module() -> None:
    hasil = python(
        "-X", "importtime", "-c", f"import sys, iku; print([m for m in {BERAT} if m in sys.modules])"
    )
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.strip() == "[]"
    # Printed, never judged: the machine may be busy.
    waktu = next(
        baris for baris in reversed(hasil.stderr.splitlines()) if baris.split("|")[-1].strip() == "iku"
    )
    print(f"import iku: {int(waktu.split('|')[1]) / 1000:.1f} ms")


def test_every_public_name_is_there_and_documented() -> None:
    assert sorted(iku.__all__) == sorted(set(iku.__all__))
    assert set(iku.__all__) <= set(dir(iku))
    for nama in iku.__all__:
        benda = getattr(iku, nama)
        if callable(benda):
            assert benda.__doc__, nama
    with pytest.raises(AttributeError, match="tidak_ada"):
        iku.tidak_ada  # noqa: B018


def test_stub_is_that_of_the_module() -> None:
    pytest.importorskip("mypy")
    hasil = python(
        "-m",
        "mypy.stubtest",
        "iku._iku",
        "--concise",
        "--ignore-unused-allowlist",
        "--allowlist",
        str(Path(__file__).with_name("stubtest.txt")),
        "--mypy-config-file",
        str(AKAR / "pyproject.toml"),
    )
    assert hasil.returncode == 0, hasil.stdout + hasil.stderr


def test_package_says_that_it_is_typed() -> None:
    folder = Path(str(iku.info()["letak"]))
    assert (folder / "py.typed").is_file()
    assert (folder / "_iku.pyi").is_file()


def test_info_names_version_kernel_and_limits() -> None:
    isi = iku.info()
    assert isi["versi"] == iku.__version__
    assert isi["kernel"] in tuple(isi["daftar_kernel"])  # type: ignore[arg-type]
    assert isi["digit_terbanyak"] == 4096
    assert isi["bahasa"] == "id"


def test_python_m_iku_is_the_command_of_the_wheel() -> None:
    perintah = Path(sysconfig.get_path("scripts"), "iku")
    langsung = subprocess.run([perintah, "--version"], check=True, capture_output=True, text=True)
    assert langsung.stdout == f"iku {iku.__version__}\n"
    lewat = python("-m", "iku", "--version")
    assert (lewat.returncode, lewat.stdout) == (0, langsung.stdout)
    salah = python("-m", "iku", "--tidak-ada-pilihan-ini")
    assert (
        salah.returncode
        == subprocess.run([perintah, "--tidak-ada-pilihan-ini"], check=False, capture_output=True).returncode
    )
    assert salah.returncode != 0


def test_python_m_iku_without_its_command_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sysconfig, "get_path", lambda *_: os.fspath(tmp_path))
    with pytest.raises(SystemExit) as keluar:
        runpy.run_module("iku", run_name="__main__")
    assert keluar.value.code == 2
    assert "pip install --force-reinstall iku" in capsys.readouterr().err


def test_reprs_are_those_of_the_manual() -> None:
    assert repr(iku.Mode.half_up) == "Mode.half_up"
    assert str(iku.Alasan.penyebut_nol) == "penyebut_nol"
    assert repr(iku.Tingkat.galat) == "Tingkat.galat"
    assert f"{iku.Lokal.id}" == "id"
