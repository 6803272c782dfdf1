# SPDX-License-Identifier: Apache-2.0
"""tests/golden/persen.tsv through Python: every row, reasons included."""

from __future__ import annotations

import csv
from fractions import Fraction
from pathlib import Path

import iku
import pytest

TABEL = Path(__file__).resolve().parents[1] / "golden" / "persen.tsv"


def baca_tabel() -> list[dict[str, str]]:
    with TABEL.open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_the_table_is_whole() -> None:
    assert len(baca_tabel()) > 60


@pytest.mark.parametrize("baris", [pytest.param(b, id=b["id"]) for b in baca_tabel()])
def test_a_row_comes_out_as_the_table_says(baris: dict[str, str]) -> None:
    dibaca = iku.read_formula(baris["formula"], baris["lokal"]).isi
    assert dibaca.status == baris["status"]
    formula = dibaca.formula
    assert formula is not None
    assert formula.rumus == baris["rumus"]
    bagian = baris["nilai"].split("|")
    isi = [iku.Alasan[teks] if teks in iku.Alasan.__members__ else Fraction(teks) for teks in bagian]
    hasil = formula.evaluate(isi)
    assert (str(hasil.nilai) if hasil.ada else "") == baris["eksak"]
    assert ("" if hasil.ada else hasil.alasan.name) == baris["alasan"]
    for tampil in ("id", "en"):
        teks = iku.format(hasil, desimal=int(baris["desimal"]), pembulatan=baris["mode"], tampil=tampil)
        assert teks == baris[f"tampil_{tampil}"]
