# SPDX-License-Identifier: Apache-2.0
"""`iku evaluate` with data of every kind: what is computed, what is noted, and the exit status."""

from __future__ import annotations

import json
import unittest
from typing import Any

from jalan import DATA, DOC, Jalan, iku

A, B = "Jumlah PSKS yang Berdaya", "Jumlah PSKS Keseluruhan"
INDIKATOR = "Persentase PSKS yang Berdaya"
STRIP = "\N{EN DASH}"


def evaluate(data: str, *argumen: str) -> tuple[Jalan, Any]:
    jalan = iku("evaluate", DOC, "-", "--format", "json", *argumen, masukan=data)
    return jalan, json.loads(jalan.hasil) if jalan.hasil else None


def lengkap(data: str) -> str:
    """The illustrative data without their first indicator, and other rows instead."""
    with open(DATA, encoding="utf-8") as berkas:
        return "".join(baris for baris in berkas if not baris.startswith(INDIKATOR)) + data


class Data(unittest.TestCase):
    def test_complete_data_end_with_0(self) -> None:
        jalan, isi = evaluate(lengkap(f"{INDIKATOR},2023,pembilang,37\n{INDIKATOR},2023,penyebut,39\n"))
        self.assertEqual(jalan.keluar, 0)
        self.assertEqual(isi["baris"][0]["eksak"], "3700/39")
        self.assertEqual(isi["ringkasan"]["tanpa_nilai"], 0)

    def test_a_missing_value_ends_with_1_and_is_never_zero(self) -> None:
        for nilai in ("", "n/a", "-", "ada", "80 - 90"):
            with self.subTest(nilai):
                jalan, isi = evaluate(lengkap(f"{INDIKATOR},2023,{A},{nilai}\n{INDIKATOR},2023,{B},39\n"))
                self.assertEqual(jalan.keluar, 1)
                self.assertIsNone(isi["baris"][0]["eksak"])
                self.assertIsNone(isi["baris"][0]["tampil"])
                self.assertTrue(isi["baris"][0]["alasan"])

    def test_an_indicator_without_data_ends_with_1(self) -> None:
        jalan, isi = evaluate(lengkap(""))
        self.assertEqual(jalan.keluar, 1)
        self.assertEqual(isi["ringkasan"]["indikator_tidak_dihitung"], 1)
        self.assertIn("[LAPORAN-009]", jalan.pesan)

    def test_a_zero_denominator_is_a_reason(self) -> None:
        jalan, isi = evaluate(lengkap(f"{INDIKATOR},2023,{A},0\n{INDIKATOR},2023,{B},0\n"))
        self.assertEqual((jalan.keluar, isi["baris"][0]["alasan"]), (1, "penyebut_nol"))

    def test_two_rows_with_one_key_are_an_error_that_names_both(self) -> None:
        jalan, isi = evaluate(f"periode;variabel;nilai\n2023;{A};37\n2023;{A};37\n2023;{B};39\n")
        self.assertEqual(jalan.keluar, 1)
        self.assertIn(
            f'<stdin>:3:{len(A) + 7}: galat: "{A}" untuk 2023 ada dua kali, di baris 2 dan 3', jalan.pesan
        )
        self.assertEqual(isi["baris"][0]["alasan"], "tidak_dilaporkan")

    def test_a_decimal_comma_in_a_comma_file_is_explained(self) -> None:
        jalan, _ = evaluate(f"periode,variabel,nilai\n2023,{A},12,5\n")
        self.assertIn('"12,5"', jalan.pesan)
        self.assertIn("titik koma (;)", jalan.pesan)
        self.assertEqual(jalan.keluar, 1)

    def test_a_near_miss_names_the_closest_and_applies_none(self) -> None:
        jalan, isi = evaluate(f"periode;{A}a;{B}\n2023;37;39\n")
        self.assertIn(f'yang termirip "{A}"', jalan.pesan)
        self.assertIsNone(isi["baris"][0]["eksak"])

    def test_messages_speak_english_when_asked(self) -> None:
        jalan, _ = evaluate("periode;Jumlah Apa Saja\n2023;1\n", "--bahasa", "en")
        self.assertIn("check: There is no variable", jalan.pesan)
        self.assertNotIn("Tidak ada", jalan.pesan)

    def test_regions_and_every_kind_of_period_are_rows_of_their_own(self) -> None:
        data = f"periode;wilayah;{A};{B}\n2023;Kaliwates;1;2\n2023-TW1;Kaliwates;1;4\n2023-S2;Ajung;1;5\n2023-07;;1;8\n"
        _, isi = evaluate(data)
        self.assertEqual(
            [(b["wilayah"], b["periode"], b["eksak"]) for b in isi["baris"]],
            [
                (None, "2023-07", "25/2"),
                ("Ajung", "2023-S2", "20"),
                ("Kaliwates", "2023", "50"),
                ("Kaliwates", "2023-TW1", "25"),
            ],
        )

    def test_a_missing_value_is_a_dash_with_a_footnote_in_the_table(self) -> None:
        jalan = iku("evaluate", DOC, "-", masukan=f"periode;{A};{B}\n2022;1;0\n2023;;39\n2021;37;39\n")
        tabel = jalan.hasil
        self.assertIn(f"{STRIP}¹", tabel)
        self.assertIn("¹ penyebut nol", tabel)
        self.assertIn("² tidak dilaporkan", tabel)
        self.assertIn("tidak dihitung; lihat catatan", tabel)
        self.assertRegex(
            " ".join(tabel.split()), "1 nilai dari 4 indikator, .* 2 tanpa nilai; 3 indikator tidak dihitung;"
        )

    def test_decimals_stand_under_each_other(self) -> None:
        tabel = iku(
            "evaluate", DOC, "-", masukan=f"periode;{A};{B}\n2021;1;3\n2022;123456;100\n2023;;1\n"
        ).hasil
        baris = [satu for satu in tabel.splitlines() if satu.strip().startswith("202")]
        koma = {satu.rindex(",") for satu in baris[:2]}
        self.assertEqual(len(koma), 1)
        self.assertEqual(baris[2].rindex(STRIP) + 1, koma.pop())

    def test_values_too_wide_for_the_table_are_left_to_the_trace(self) -> None:
        besar = "1" + "0" * 60
        jalan = iku("evaluate", DOC, "-", masukan=f"periode;{A};{B}\n2023;{besar};{besar}\n")
        self.assertLessEqual(max(map(len, jalan.hasil.splitlines())), 80)
        self.assertIn("--jejak", jalan.hasil)
        self.assertIn("100,00", jalan.hasil)

    def test_csv_output_runs_no_formula_in_a_spreadsheet(self) -> None:
        data = f"periode;wilayah;{A};{B}\n2023;=1+1;-1;2\n2023;@x;1;2\n2023;+62;1;2\n2023;-x;1;2\n"
        hasil = iku("evaluate", DOC, "-", "--format", "csv", masukan=data).hasil
        for sel in (",'=1+1,", ",'@x,", ",'-x,", ",+62,", ',-50,"-50,00",'):
            self.assertIn(sel, hasil)


if __name__ == "__main__":
    unittest.main()
