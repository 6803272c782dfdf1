# SPDX-License-Identifier: Apache-2.0
"""Rows of results say in one line what they are about."""

from __future__ import annotations

from pathlib import Path

import iku

CONTOH = Path(__file__).parents[2] / "examples" / "dinsos-jember-2023"
DOKUMEN = CONTOH / "iku-dinsos-jember-2023.txt"
DATA = CONTOH / "data-ilustrasi.csv"


def test_a_row_of_an_evaluation_names_its_indicator_its_period_and_its_exact_value() -> None:
    baris = iku.read(DOKUMEN).evaluate(iku.read_data(DATA))[0]
    assert repr(baris) == "<BarisEvaluasi: Persentase PSKS yang Berdaya, 2021: 775/9>"


def test_a_row_against_a_target_names_the_target_the_achievement_and_the_predicate() -> None:
    penilaian = iku.penilaian(
        iku.read(DOKUMEN),
        iku.read_data(DATA),
        CONTOH / "target-ilustrasi.csv",
        skala="permendagri-86-2017",
    )
    assert repr(penilaian[0]) == (
        "<BarisPenilaian: Persentase PSKS yang Berdaya, 2022, Perjanjian Kinerja: "
        "capaian 700000/6981, Sangat Tinggi>"
    )
