# SPDX-License-Identifier: Apache-2.0
"""The seed document through every command and format, against stored outputs."""

from __future__ import annotations

import csv
import json
import os
import unittest

from jalan import AKAR, KETERANGAN, iku

GOLDEN = AKAR / "tests/golden/cli"
DOC = "iku-dinsos-jember-2023.txt"
DATA = "data-ilustrasi.csv"
TARGET = ["--target", "target-ilustrasi.csv", "--profil", "pemda-permendagri-86"]

KASUS: dict[str, list[str]] = {
    "read.txt": ["read", DOC],
    "read.csv": ["read", DOC, "--format", "csv"],
    "read.json": ["read", DOC, "--format", "json"],
    "read.jsonl": ["read", DOC, "--format", "jsonl"],
    "evaluate.txt": ["evaluate", DOC, DATA],
    "evaluate-en.txt": ["evaluate", DOC, DATA, "--bahasa", "en", "--tampil", "en"],
    "evaluate-jejak.txt": ["evaluate", DOC, DATA, "--jejak"],
    "evaluate.csv": ["evaluate", DOC, DATA, "--format", "csv"],
    "evaluate.json": ["evaluate", DOC, DATA, "--format", "json"],
    "evaluate.jsonl": ["evaluate", DOC, DATA, "--format", "jsonl"],
    "evaluate-target.txt": ["evaluate", DOC, DATA, *TARGET],
    "evaluate-target-en.txt": ["evaluate", DOC, DATA, *TARGET, "--bahasa", "en", "--tampil", "en", "--jejak"],
    "evaluate-target.csv": ["evaluate", DOC, DATA, *TARGET, "--format", "csv"],
    "evaluate-target.json": ["evaluate", DOC, DATA, *TARGET, "--format", "json"],
    "evaluate-target.jsonl": ["evaluate", DOC, DATA, *TARGET, "--format", "jsonl"],
    "explain.txt": ["explain", DOC, DATA, "--indikator", "2", "--periode", "2023"],
    "explain-en.txt": [
        "explain",
        DOC,
        DATA,
        "--indikator",
        "2",
        "--bahasa",
        "en",
        "--tampil",
        "en",
        "--desimal",
        "4",
    ],
    "explain.csv": ["explain", DOC, DATA, "--format", "csv"],
    "explain.json": ["explain", DOC, DATA, "--indikator", "4", "--periode", "2022", "--format", "json"],
    "explain.jsonl": ["explain", DOC, DATA, "--periode", "2021", "--format", "jsonl"],
    "bantuan.txt": ["--help"],
    "bantuan-en.txt": ["--help", "--bahasa", "en"],
}

# What each line of JSON lines says besides its row: the JSON says it once.
DI_LUAR_BARIS = ("keterangan", "versi", "definisi", "masukan")


class Golden(unittest.TestCase):
    maxDiff = None

    def test_the_seed_gives_the_stored_output_in_every_format(self) -> None:
        versi = iku("--version").hasil.split()[1]
        for nama, argumen in KASUS.items():
            with self.subTest(nama):
                jalan = iku(*argumen)
                self.assertEqual(jalan.keluar, 0, jalan.pesan)
                hasil = jalan.hasil.replace(versi, "VERSI")
                berkas = GOLDEN / nama
                if os.environ.get("IKU_PERBARUI"):
                    berkas.write_text(hasil, encoding="utf-8")
                self.assertEqual(hasil, berkas.read_text(encoding="utf-8"))

    def test_two_runs_give_the_same_bytes(self) -> None:
        self.assertEqual(iku(*KASUS["evaluate.json"]), iku(*KASUS["evaluate.json"]))

    def test_every_output_with_figures_says_that_they_are_illustrative(self) -> None:
        for nama, argumen in KASUS.items():
            if argumen[0] in ("evaluate", "explain", "sensitivity"):
                with self.subTest(nama):
                    self.assertIn(KETERANGAN, iku(*argumen).hasil)

    def test_no_table_is_wider_than_a_terminal(self) -> None:
        for nama, argumen in KASUS.items():
            if nama.endswith(".txt"):
                with self.subTest(nama):
                    self.assertLessEqual(max(map(len, iku(*argumen).hasil.splitlines())), 80)

    def test_json_lines_are_the_rows_of_the_json(self) -> None:
        semua = json.loads(iku(*KASUS["evaluate.json"]).hasil)
        baris = [json.loads(satu) for satu in iku(*KASUS["evaluate.jsonl"]).hasil.splitlines()]
        self.assertEqual(
            [{k: v for k, v in satu.items() if k not in DI_LUAR_BARIS} for satu in baris], semua["baris"]
        )
        self.assertEqual(len(baris), 12)

    def test_csv_is_data_that_a_csv_reader_reads(self) -> None:
        hasil = iku(*KASUS["evaluate.csv"]).hasil
        self.assertEqual(hasil.splitlines()[0], f"# {KETERANGAN}")
        baris = list(csv.DictReader(hasil.splitlines()[1:]))
        self.assertEqual(baris[2]["eksak"], "3700/39")
        self.assertEqual(baris[2]["tampil"], "94,87")


if __name__ == "__main__":
    unittest.main()
