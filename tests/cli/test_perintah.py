# SPDX-License-Identifier: Apache-2.0
"""What each subcommand and setting does."""

from __future__ import annotations

import json
import unittest

from jalan import AKAR, DATA, DOC, TARGET, iku

RUMUS = "A / B x 100%"


def hasil(*argumen: str) -> str:
    """The rounded value of 37 of 39 under some settings."""
    return str(json.loads(iku("explain", "--format", "json", "--formula", RUMUS, *argumen).hasil)["tampil"])


class Bantuan(unittest.TestCase):
    def test_without_arguments_it_says_how_to_use_it_on_stderr(self) -> None:
        jalan = iku()
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        for kata in (
            "read",
            "formula",
            "evaluate",
            "explain",
            "info",
            "Contoh:",
            "iku evaluate dokumen.txt data.csv",
        ):
            self.assertIn(kata, jalan.pesan)

    def test_every_subcommand_has_help_in_both_languages_within_80_columns(self) -> None:
        for perintah in ("read", "formula", "evaluate", "explain", "compare", "sensitivity", "init", "info"):
            for bahasa, kata in (("id", "Pemakaian: iku"), ("en", "Usage: iku")):
                with self.subTest(f"{perintah} {bahasa}"):
                    jalan = iku(perintah, "--help", "--bahasa", bahasa)
                    self.assertEqual((jalan.keluar, jalan.pesan), (0, ""))
                    self.assertIn(f"{kata} {perintah}", jalan.hasil)
                    self.assertLessEqual(max(map(len, jalan.hasil.splitlines())), 80)

    def test_help_in_english_has_no_indonesian_labels(self) -> None:
        bantuan = iku("evaluate", "--bahasa=en", "--help").hasil
        for kata in ("Pilihan", "Pemakaian", "Argumen:", "NAMA"):
            self.assertNotIn(kata, bantuan)

    def test_version_is_one_line(self) -> None:
        jalan = iku("--version")
        self.assertEqual((jalan.keluar, jalan.pesan), (0, ""))
        self.assertRegex(jalan.hasil, r"\Aiku \d+\.\d+\.\d+\n\Z")


class Setelan(unittest.TestCase):
    def test_decimals_and_rounding_are_obeyed(self) -> None:
        self.assertEqual(hasil("37", "39"), "94,87")
        self.assertEqual(hasil("37", "39", "--desimal", "0"), "95")
        self.assertEqual(hasil("37", "39", "--pembulatan", "floor", "--desimal", "0"), "94")
        self.assertEqual(hasil("7380", "28800"), "25,63")
        self.assertEqual(hasil("7380", "28800", "--pembulatan", "half_even"), "25,62")

    def test_output_numbers_follow_tampil_and_not_bahasa(self) -> None:
        self.assertEqual(hasil("123456", "100"), "123.456,00")
        self.assertEqual(hasil("123456", "100", "--tampil", "en"), "123,456.00")
        self.assertEqual(hasil("123456", "100", "--bahasa", "en"), "123.456,00")

    def test_input_numbers_follow_angka(self) -> None:
        data = "periode;Jumlah PSKS yang Berdaya;Jumlah PSKS Keseluruhan\n2023;1.234;2.000\n"
        for angka, eksak in (("id", "617/10"), ("en", "617/10")):
            jalan = iku("evaluate", DOC, "-", "--angka", angka, "--format", "json", masukan=data)
            isi = json.loads(jalan.hasil)["baris"][0]
            self.assertEqual(isi["eksak"], eksak)
            self.assertEqual(isi["variabel"][0]["nilai"], "1234" if angka == "id" else "617/500")

    def test_info_says_what_was_set_and_where_it_comes_from(self) -> None:
        isi = json.loads(iku("info", "--desimal", "4", "--format", "json").hasil)
        self.assertEqual(isi["setelan"]["desimal"]["nilai"], "4")
        self.assertEqual(isi["setelan"]["desimal"]["asal"], "panggilan")
        self.assertEqual(isi["setelan"]["pembulatan"]["asal"], "bawaan")
        self.assertEqual(isi["batas"]["digit"]["nilai"], "4096")
        for bentuk in ("table", "csv", "jsonl"):
            self.assertIn("half_up", iku("info", "--format", bentuk).hasil)
        for bahasa in ("id", "en"):
            self.assertLessEqual(max(map(len, iku("info", "--bahasa", bahasa).hasil.splitlines())), 80)


class Explain(unittest.TestCase):
    def test_it_shows_the_steps_down_to_the_counts(self) -> None:
        jalan = iku("explain", DOC, DATA, "--indikator", "1", "--periode", "2023")
        self.assertEqual(jalan.keluar, 0)
        for kata in ("Jumlah PSKS yang Berdaya = 37", "37 / 39", "3700/39", "94,87"):
            self.assertIn(kata, jalan.hasil)
        self.assertNotIn("2022", jalan.hasil)

    def test_a_capaian_is_explained_from_the_counts_to_the_band_of_its_scale(self) -> None:
        pilih = (
            "--target",
            TARGET,
            "--indikator",
            "1",
            "--periode",
            "2023",
            "--skala",
            "permendagri-86-2017",
        )
        jalan = iku("explain", DOC, DATA, *pilih)
        self.assertEqual(jalan.keluar, 0, jalan.pesan)
        for kata in (
            "Capaian terhadap target Perjanjian Kinerja",
            "37 / 39",
            "Skala: permendagri-86-2017, berlaku 2017-..., celah batas_bawah",
            "Sangat Tinggi: 74000/741 >= 91 ya",
            "Predikat: Sangat Tinggi",
        ):
            self.assertIn(kata, jalan.hasil)
        inggris = iku("explain", DOC, DATA, *pilih, "--bahasa", "en").hasil
        self.assertIn("Sangat Tinggi: 74000/741 >= 91 yes", inggris)
        baris = iku("explain", DOC, DATA, *pilih, "--format", "csv").hasil.splitlines()
        self.assertIn(",predikat,Perjanjian Kinerja,1,>=,74000/741,91,Sangat Tinggi", "\n".join(baris))
        satu = json.loads(iku("explain", DOC, DATA, *pilih, "--format", "json").hasil)["baris"][0][
            "penilaian"
        ][0]
        self.assertEqual(satu["jejak_predikat"]["predikat"], satu["predikat"])
        self.assertEqual(satu["jejak_predikat"]["nilai"], satu["capaian"]["eksak"])
        self.assertEqual(satu["jejak_predikat"]["banding"][0]["batas"], "91")

    def test_an_indicator_is_found_by_number_or_by_name(self) -> None:
        self.assertEqual(
            iku("explain", DOC, DATA, "--indikator", "1").hasil,
            iku("explain", DOC, DATA, "--indikator", " persentase  PSKS yang berdaya").hasil,
        )

    def test_a_name_that_only_nearly_fits_is_named_and_not_used(self) -> None:
        jalan = iku("explain", DOC, DATA, "--indikator", "Presentase PSKS yang Berdaya")
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        self.assertIn('yang termirip "Persentase PSKS yang Berdaya"', jalan.pesan)

    def test_what_is_not_there_is_said(self) -> None:
        for argumen, keluar, kata in (
            (["--indikator", "5"], 2, "4 indikator"),
            (["--indikator", "0"], 2, "4 indikator"),
            (["--periode", "2023-Q1"], 2, "2023-TW3"),
            (["--periode", "1999"], 1, "tidak ada nilai"),
            (["--wilayah", "Bali"], 1, "tidak ada nilai"),
        ):
            with self.subTest(argumen):
                jalan = iku("explain", DOC, DATA, *argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (keluar, ""))
                self.assertIn(kata, jalan.pesan.splitlines()[-1])

    def test_a_formula_is_explained_with_exact_values_and_reasons(self) -> None:
        jalan = iku("explain", "--formula", RUMUS, "-5", "3/8", "--format", "json")
        self.assertEqual((jalan.keluar, json.loads(jalan.hasil)["eksak"]), (0, "-4000/3"))
        jalan = iku("explain", "--formula", RUMUS, "12,5", "penyebut_nol", "--format", "json")
        self.assertEqual((jalan.keluar, json.loads(jalan.hasil)["alasan"]), (1, "penyebut_nol"))
        jalan = iku("explain", "--formula", RUMUS, "1", "0")
        self.assertEqual(jalan.keluar, 1)
        self.assertIn("(penyebut_nol)", jalan.hasil)

    def test_a_formula_with_wrong_values_is_wrong_use(self) -> None:
        for nilai in (
            ["1"],
            ["1", "2", "3"],
            ["1", "ada"],
            ["1", "1/0"],
            ["1", "0x10"],
            ["1", "3/"],
        ):
            with self.subTest(nilai):
                jalan = iku("explain", "--formula", RUMUS, *nilai)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
                self.assertTrue(jalan.pesan)

    def test_values_are_read_as_a_data_file_would_read_them(self) -> None:
        for angka, nilai in (("id", "1.234,5"), ("en", "1,234.5")):
            jalan = iku("explain", "--formula", "A / B", nilai, "2", "--angka", angka, "--format", "jsonl")
            self.assertEqual(json.loads(jalan.hasil)["eksak"], "2469/4")
        self.assertIn("(tidak_dilaporkan)", iku("explain", "--formula", "A / B", "", "2").hasil)

    def test_a_formula_that_is_refused_has_no_value(self) -> None:
        jalan = iku("explain", "--formula", "", "1")
        self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
        self.assertIn("[FORMULA-001]", jalan.pesan)


class RumusPerBaris(unittest.TestCase):
    def test_each_line_is_an_item(self) -> None:
        jalan = iku("formula", "-", "--format", "jsonl", masukan="A / B x 100%\r\n\nC / D x 100%")
        semua = [json.loads(satu) for satu in jalan.hasil.splitlines()]
        self.assertEqual([satu["teks"] for satu in semua], ["A / B x 100%", "", "C / D x 100%"])
        self.assertEqual([satu["rumus"] for satu in semua], ["v1 / v2 * 100", None, "v1 / v2 * 100"])
        self.assertEqual(list(semua[0]), ["teks", "status", "rumus", "variabel", "pengali", "catatan"])
        self.assertEqual(semua[1]["status"], "ditolak")
        self.assertEqual(semua[1]["catatan"][0]["baris"], 2)
        self.assertEqual(jalan.keluar, 1)
        self.assertIn("<stdin>:2", jalan.pesan)

    def test_every_format_has_the_formula(self) -> None:
        for bentuk in ("table", "csv", "json", "jsonl"):
            with self.subTest(bentuk):
                jalan = iku("formula", "-", "--format", bentuk, masukan=RUMUS + "\n")
                self.assertEqual(jalan.keluar, 0)
                self.assertIn("v1 / v2 * 100", jalan.hasil)

    def test_nothing_in_is_nothing_out_and_said(self) -> None:
        jalan = iku("formula", "-", "--format", "jsonl")
        self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
        self.assertIn("[FORMULA-001]", jalan.pesan)

    def test_a_word_as_long_as_a_file_takes_linear_time(self) -> None:
        self.assertEqual(iku("formula", "-", masukan="a" * 4_000_000).keluar, 1)


class Banding(unittest.TestCase):
    NYATA = str(AKAR / "tests/golden/formula-nyata.tsv")

    def test_the_real_texts_are_never_silently_different(self) -> None:
        jalan = iku("formula", "--bandingkan", self.NYATA, "--format", "json")
        isi = json.loads(jalan.hasil)
        self.assertEqual(isi["jumlah"]["beda_diam"], 0)
        self.assertEqual(jalan.keluar, 0)
        self.assertEqual(sum(isi["jumlah"].values()), len(isi["baris"]))
        self.assertGreaterEqual(5 * isi["hitungan_terbaca"], 4 * isi["hitungan"])

    def test_what_differs_silently_is_listed_and_ends_with_1(self) -> None:
        tsv = "formula_text\tnormalized\nA / B x 100%\tA / B * 100\nA / B x 100%\tB / A * 100\n"
        jalan = iku("formula", "--bandingkan", "-", masukan=tsv)
        self.assertEqual(jalan.keluar, 1)
        self.assertIn("label: B / A * 100", jalan.hasil)
        self.assertIn("dibaca: v1 / v2 * 100", jalan.hasil)
        self.assertIn(
            "2 teks; 1 dari 2 yang berlabel rumus terbaca (50,0%); 1 berbeda diam-diam", jalan.hasil
        )
        for bentuk in ("csv", "json", "jsonl"):
            self.assertIn(
                "beda_diam", iku("formula", "--bandingkan", "-", "--format", bentuk, masukan=tsv).hasil
            )

    def test_a_file_without_the_columns_is_refused(self) -> None:
        jalan = iku("formula", "--bandingkan", "-", masukan="a\tb\n")
        self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
        self.assertIn("<stdin>", jalan.pesan)


def tanpa_masukan(hasil: str) -> list[str]:
    """Rows of CSV without their last cell, the hash of the files they were made from."""
    return [baris.rpartition(",")[0] for baris in hasil.splitlines()]


class Dokumen(unittest.TestCase):
    def test_the_json_of_a_document_is_read_like_the_document(self) -> None:
        json_dokumen = iku("read", DOC, "--format", "json").hasil
        self.assertEqual(iku("read", "-", "--format", "json", masukan=json_dokumen).hasil, json_dokumen)
        self.assertEqual(
            tanpa_masukan(iku("evaluate", "-", DATA, "--format", "csv", masukan=json_dokumen).hasil),
            tanpa_masukan(iku("evaluate", DOC, DATA, "--format", "csv").hasil),
        )

    def test_json_that_is_no_document_is_refused(self) -> None:
        jalan = iku("read", "-", masukan='{"versi": 1')
        self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
        self.assertIn("<stdin>", jalan.pesan)


class Penandatangan(unittest.TestCase):
    def test_who_signed_is_shown_only_when_asked_for(self) -> None:
        self.assertNotIn("19760507", iku("read", DOC).hasil)
        self.assertIn("19760507", iku("read", DOC, "--penandatangan").hasil)


if __name__ == "__main__":
    unittest.main()
