# SPDX-License-Identifier: Apache-2.0
"""`iku init`, `iku sensitivity` and what `iku info` says of settings, rules, scales and profiles."""

from __future__ import annotations

import csv
import json
import tempfile
import unittest
from pathlib import Path

from jalan import DATA, DOC, KETERANGAN, TARGET, Jalan, iku

INDIKATOR = "Persentase PSKS yang Berdaya"


class Init(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.dokumen = self.folder / "dokumen.txt"
        self.dokumen.write_bytes(Path(DOC).read_bytes())
        self.target = self.folder / "target.csv"
        self.target.write_text(
            f"indikator,periode,target,polarisasi\n{INDIKATOR},2023,100,minimize\n", encoding="utf-8"
        )
        self.proyek = self.folder / "iku.json"

    def init(self, *argumen: str, jawaban: str = "") -> Jalan:
        return iku("init", str(self.dokumen), DATA, "--target", str(self.target), *argumen, masukan=jawaban)

    def test_it_asks_and_shows_what_each_answer_makes_of_the_own_rows(self) -> None:
        jalan = self.init(jawaban="pemda-permendagri-86\nmin-rasio\n\n120\n")
        self.assertEqual(jalan.keluar, 0, jalan.pesan)
        self.assertEqual(
            json.loads(self.proyek.read_text(encoding="utf-8")),
            {"iku": 1, "profil": "pemda-permendagri-86", "minimize": "min-rasio", "plafon": 120},
        )
        self.assertIn(f"{INDIKATOR}, 2023: 105,13%", jalan.hasil)
        self.assertIn(f"{INDIKATOR}, 2023: 105,41%, Sangat Tinggi", jalan.hasil)
        self.assertLessEqual(max(map(len, jalan.hasil.splitlines())), 80)
        sesudah = iku("evaluate", str(self.dokumen), DATA, "--target", str(self.target), "--format", "json")
        self.assertEqual(json.loads(sesudah.hasil)["baris"][2]["penilaian"][0]["aturan"], "min-rasio")

    def test_an_answer_that_cannot_be_used_is_asked_again_and_a_formula_is_an_answer(self) -> None:
        jalan = self.init("--profil", "pemda-permendagri-86", jawaban="R/Q\n(2T-R)/T\n2\n\n")
        self.assertEqual(jalan.keluar, 0, jalan.pesan)
        self.assertIn("tidak dapat dipakai", jalan.pesan)
        self.assertEqual(json.loads(self.proyek.read_text(encoding="utf-8"))["minimize"], "(2T-R)/T")

    def test_scripts_answer_with_options(self) -> None:
        jalan = self.init("--ya", "--profil", "bps-120", "--minimize", "min-selisih", "--desimal", "3")
        self.assertEqual(jalan.keluar, 0, jalan.pesan)
        self.assertEqual(
            json.loads(self.proyek.read_text(encoding="utf-8")),
            {"iku": 1, "profil": "bps-120", "desimal": 3, "minimize": "min-selisih"},
        )

    def test_it_never_overwrites_unless_told_to(self) -> None:
        self.proyek.write_text("milik sendiri", encoding="utf-8")
        jalan = self.init("--ya")
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        self.assertIn("--timpa", jalan.pesan)
        self.assertEqual(self.proyek.read_text(encoding="utf-8"), "milik sendiri")
        self.assertEqual(self.init("--ya", "--timpa").keluar, 0)
        self.assertEqual(json.loads(self.proyek.read_text(encoding="utf-8")), {"iku": 1, "profil": "dasar"})

    def test_when_the_answers_end_nothing_is_written(self) -> None:
        jalan = self.init(jawaban="dasar\n")
        self.assertEqual(jalan.keluar, 2)
        self.assertIn("--ya", jalan.pesan)
        self.assertFalse(self.proyek.exists())

    def test_another_place_can_be_named(self) -> None:
        lain = self.folder / "lain.json"
        self.assertEqual(self.init("--ya", "--keluaran", str(lain)).keluar, 0)
        self.assertTrue(lain.exists())
        self.assertEqual(self.init("--ya", "--keluaran", str(self.folder / "tidak" / "ada.json")).keluar, 2)


class Sensitivity(unittest.TestCase):
    ARGUMEN = ("sensitivity", DOC, DATA, "--target", TARGET, "--profil", "pemda-permendagri-86")

    def test_it_says_which_predicates_change_under_which_choice(self) -> None:
        isi = json.loads(iku(*self.ARGUMEN, "--format", "json").hasil)
        jumlah = {(satu["kunci"], satu["nilai"]): satu["predikat_berubah"] for satu in isi["ringkasan"]}
        self.assertEqual(jumlah["plafon", "120"], 0)
        self.assertEqual(jumlah["skala", "target"], 6)
        self.assertNotIn(("celah", "batas_bawah"), jumlah)
        self.assertEqual(len(isi["landasan"]["definisi"]), 64)
        satu = isi["perubahan"][0]
        self.assertEqual((satu["kunci"], satu["capaian"]["dasar"] is None), ("maximize", False))

    def test_every_format_has_the_same_changes(self) -> None:
        isi = json.loads(iku(*self.ARGUMEN, "--format", "json").hasil)
        baris = [json.loads(satu) for satu in iku(*self.ARGUMEN, "--format", "jsonl").hasil.splitlines()]
        self.assertEqual(baris, isi["perubahan"])
        hasil = iku(*self.ARGUMEN, "--format", "csv").hasil
        sel = list(csv.DictReader(satu for satu in hasil.splitlines() if not satu.startswith("#")))
        self.assertEqual([satu["nilai"] for satu in sel], [satu["nilai"] for satu in baris])

    def test_the_table_fits_a_terminal_and_says_that_figures_are_illustrative(self) -> None:
        for bahasa in ("id", "en"):
            hasil = iku(*self.ARGUMEN, "--bahasa", bahasa).hasil
            self.assertLessEqual(max(map(len, hasil.splitlines())), 80)
            self.assertIn(KETERANGAN, hasil)

    def test_it_needs_targets(self) -> None:
        jalan = iku("sensitivity", DOC, DATA)
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        self.assertIn("--target", jalan.pesan)


class Info(unittest.TestCase):
    def test_every_setting_has_value_origin_and_verification_mark(self) -> None:
        isi = json.loads(
            iku("info", "--profil", "kemenkeu-2026", "--celah", "galat", "--format", "json").hasil
        )
        setelan = isi["setelan"]
        self.assertEqual(len(setelan), 18)
        self.assertEqual(isi["profil"], "kemenkeu-2026")
        plafon = {
            kunci: setelan["plafon"][kunci] for kunci in ("nilai", "asal", "dasar", "verifikasi", "sumber")
        }
        self.assertEqual(
            plafon,
            {
                "nilai": "120",
                "asal": "profil",
                "dasar": "peraturan",
                "verifikasi": "kode",
                "sumber": "KMK 127/2026",
            },
        )
        self.assertEqual(setelan["celah"]["asal"], "panggilan")
        self.assertEqual(setelan["desimal"]["asal"], "bawaan")

    def test_the_table_says_what_was_not_checked(self) -> None:
        hasil = iku("info", "--profil", "kemenkeu-2026").hasil
        self.assertIn("teksnya belum diperiksa", " ".join(hasil.split()))
        self.assertIn("belum diperiksa", " ".join(iku("info", "--skala", "akip-88-2021").hasil.split()))

    def test_rules_scales_and_profiles_are_listed_with_their_sources(self) -> None:
        for daftar, banyak, id_satu in (
            ("aturan", 8, "min-selisih"),
            ("skala", 9, "permendagri-86-2017"),
            ("profil", 4, "dasar"),
        ):
            with self.subTest(daftar):
                semua = json.loads(iku("info", daftar, "--format", "json").hasil)[daftar]
                self.assertEqual(len(semua), banyak)
                self.assertTrue(all(satu["asal"] for satu in semua))
                satu = json.loads(iku("info", daftar, id_satu, "--format", "jsonl").hasil)
                self.assertEqual(satu["id"], id_satu)
                for bentuk in ("table", "csv"):
                    self.assertIn(id_satu, iku("info", daftar, "--format", bentuk).hasil)
                self.assertLessEqual(max(map(len, iku("info", daftar).hasil.splitlines())), 80)

    def test_what_is_not_there_is_said(self) -> None:
        for argumen in (["warna"], ["skala", "tidak-ada"], ["--skala", "tidak-ada"]):
            with self.subTest(argumen):
                jalan = iku("info", *argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
                self.assertTrue(jalan.pesan)


if __name__ == "__main__":
    unittest.main()
