# SPDX-License-Identifier: Apache-2.0
"""The examples run, and print what their readers are promised."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import Any

import pytest
from conftest import AKAR

FOLDER = AKAR / "examples" / "python"


def test_the_script_prints_the_document_and_its_figures() -> None:
    hasil = subprocess.run(
        [sys.executable, FOLDER / "contoh.py"], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    assert hasil.stderr == ""
    for bagian in (
        "3700/39 = 94,87%",
        "Angka ilustrasi, bukan data terbit",
        "Hasil(Alasan.penyebut_nol)",
        "DOKUMEN-",
    ):
        assert bagian in hasil.stdout


def run_cell(sumber: str, nama: dict[str, Any]) -> Any:
    """What a notebook does with a cell: run it, and show its last expression."""
    pohon = ast.parse(sumber)
    akhir = pohon.body.pop() if pohon.body and isinstance(pohon.body[-1], ast.Expr) else None
    exec(compile(pohon, "sel", "exec"), nama)
    return (
        eval(compile(ast.Expression(akhir.value), "sel", "eval"), nama)
        if isinstance(akhir, ast.Expr)
        else None
    )


def test_the_notebook_runs_and_every_result_has_a_rich_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    buku = json.loads((FOLDER / "contoh.ipynb").read_text(encoding="utf-8"))
    sel = ["".join(s["source"]) for s in buku["cells"] if s["cell_type"] == "code"]
    nama: dict[str, Any] = {}
    hasil = [run_cell(satu, nama) for satu in sel]
    assert len(hasil) == 6
    for satu in hasil:
        assert hasattr(satu, "_repr_html_") or hasattr(satu, "_repr_latex_")
    assert "94,87" in hasil[1]._repr_html_()
    assert "ilustrasi" in hasil[1]._repr_html_()
