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
from pathlib import Path

import pytest

AKAR = Path(__file__).resolve().parents[2]
README = (AKAR / "README.md").read_text(encoding="utf-8")


def blok(bahasa: str, halaman: str = README) -> str:
    cocok = re.search(rf"^```{bahasa}\n(.*?)^```", halaman, re.MULTILINE | re.DOTALL)
    assert cocok is not None, f"the page has no block of {bahasa}"
    return cocok[1]


def periksa(halaman: str) -> None:
    """The page's Python prints what stands behind each print."""
    kode = blok("python", halaman)
    diharapkan = [baris.split("  # ", 1)[1] for baris in kode.splitlines() if baris.startswith("print")]
    keluaran = io.StringIO()
    with contextlib.redirect_stdout(keluaran):
        exec(compile(kode, "halaman.md", "exec"), {})
    assert keluaran.getvalue().splitlines() == diharapkan


def test_the_python_example_prints_what_its_comments_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(AKAR)
    periksa(README)


@pytest.mark.parametrize("halaman", ["angka.md", "angka.id.md"])
def test_the_python_examples_of_the_concepts_print_what_they_say(halaman: str) -> None:
    periksa((AKAR / "docs/konsep" / halaman).read_text(encoding="utf-8"))


def test_the_command_prints_what_the_readme_shows() -> None:
    perintah, *diharapkan = blok("console").splitlines()
    argumen = shlex.split(perintah.removeprefix("$ "))
    iku = Path(sys.executable).parent / argumen[0]
    lingkungan = {**os.environ, "LC_ALL": "C.UTF-8"}
    selesai = subprocess.run([iku, *argumen[1:]], capture_output=True, text=True, env=lingkungan, check=False)
    assert selesai.returncode == 0, selesai.stderr
    assert selesai.stdout.splitlines() == diharapkan
