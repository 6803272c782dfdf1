# SPDX-License-Identifier: Apache-2.0
"""`iku evaluate --target`: achievements, the settings they follow, and what results say of their origin."""

from __future__ import annotations

import csv
import hashlib
import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from jalan import DATA, DOC, TARGET, Jalan, iku

INDIKATOR = "Persentase PSKS yang Berdaya"
KEPALA = "indikator,periode,target,polarisasi\n"


def nilai(target: str, *argumen: str) -> tuple[Jalan, Any]:
    """The first achievement of the first indicator in 2023 under a target file of this text."""
    jalan = iku("evaluate", DOC, DATA, "--target", "-", "--format", "json", *argumen, masukan=KEPALA + target)
    isi = json.loads(jalan.hasil) if jalan.hasil else None
    return jalan, isi and isi["baris"][2]["penilaian"][0]


def minimize(*argumen: str) -> Any:
    return nilai(f"{INDIKATOR},2023,100,minimize\n", *argumen)[1]


class Capaian(unittest.TestCase):
    def test_a_figure_is_measured_exactly_and_not_rounded_first(self) -> None:
        jalan, satu = nilai(f"{INDIKATOR},2023,95,maximize\n", "--skala", "target")
        self.assertEqual(satu["capaian"], {"eksak": "74000/741", "tampil": "99,87", "alasan": None})
        self.assertEqual((satu["predikat"], satu["terpenuhi"]), ("Tidak Tercapai", False))
        self.assertEqual(jalan.keluar, 0, jalan.pesan)

    def test_a_target_may_be_a_range(self) -> None:
        satu = nilai(f"{INDIKATOR},2023,90 - 95,maximize\n")[1]
        self.assertEqual((satu["target"]["bawah"], satu["target"]["atas"]), ("90", "95"))
        self.assertEqual((satu["capaian"]["eksak"], satu["terpenuhi"]), ("100", True))

    def test_minimize_without_a_rule_has_no_achievement_and_shows_its_own_row_under_each(self) -> None:
        jalan, satu = nilai(f"{INDIKATOR},2023,100,minimize\n")
        self.assertEqual((jalan.keluar, satu["aturan"], satu["capaian"]["eksak"]), (1, None, None))
        self.assertIn("(2T - R)/T = 105", jalan.pesan)

    def test_origins_are_words_of_the_language(self) -> None:
        target = f"{INDIKATOR},2023,100,minimize\n"
        argumen = [
            "evaluate",
            DOC,
            DATA,
            "--target",
            "-",
            "--profil",
            "pemda-permendagri-86",
            "--minimize",
            "T/R",
        ]
        inggris = iku(*argumen, "--bahasa", "en", masukan=KEPALA + target).hasil
        self.assertIn("minimize = T/R (call", inggris)
        self.assertIn("(profile, ", inggris)
        for kata in ("panggilan", "profil,", "pilihan", "peraturan"):
            self.assertNotIn(kata, inggris)
        self.assertIn("minimize = T/R (panggilan", iku(*argumen, masukan=KEPALA + target).hasil)

    def test_a_rule_and_a_scale_of_ones_own_are_options_too(self) -> None:
        skala = '{"id": "lulus", "pita": [{"label": "Lulus", "bawah": ">= 60"}, {"label": "Belum"}]}'
        aturan = '{"id": "min-daerah", "polarisasi": "minimize", "rumus": "(2T - R)/T", "plafon": "102"}'
        satu = minimize("--skala", skala, "--aturan", aturan)
        self.assertEqual((satu["aturan"], satu["capaian"]["eksak"]), ("min-daerah", "102"))
        self.assertEqual((satu["skala"], satu["predikat"]), ("lulus", "Lulus"))
        info = iku("info", "--skala", skala).hasil
        self.assertIn("skala lulus: pilihan, buatan sendiri; belum diperiksa", info)
        self.assertEqual(iku("info", "--aturan", '{"id": "a"}').keluar, 2)

    def test_a_rule_is_chosen_by_its_id_or_its_formula(self) -> None:
        for argumen in (
            ["--minimize", "(2T-R)/T"],
            ["--aturan", "min-selisih"],
            ["--minimize", "min-selisih"],
        ):
            with self.subTest(argumen):
                self.assertEqual(minimize(*argumen)["aturan"], "min-selisih")
        self.assertEqual(minimize("--aturan", "min-rasio")["capaian"]["eksak"], "3900/37")
        self.assertEqual(minimize("--aturan", "min-rasio", "--plafon", "100")["capaian"]["eksak"], "100")

    def test_a_target_that_is_not_there_is_a_reason_and_never_zero(self) -> None:
        jalan, satu = nilai(f"{INDIKATOR},2023,n/a,maximize\n")
        self.assertEqual((jalan.keluar, satu["capaian"]["alasan"]), (1, "tidak_berlaku"))
        self.assertIsNone(satu["terpenuhi"])

    def test_wrong_settings_and_target_files_are_said(self) -> None:
        for argumen, keluar, kata in (
            (["--skala", "tidak-ada"], 2, "tidak-ada"),
            (["--profil", "tidak-ada"], 2, "pemda-permendagri-86"),
            (["--aturan", "(2T-R)/T"], 2, "--minimize"),
            (["--proyek", "tidak-ada.json"], 2, "tidak-ada.json"),
            (["--proyek", "x.json", "--tanpa-proyek"], 2, "--tanpa-proyek"),
            (["--target", "tidak-ada.csv"], 2, "tidak-ada.csv"),
            (["--target", DATA], 1, "target"),
        ):
            with self.subTest(argumen):
                jalan = iku("evaluate", DOC, DATA, *argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (keluar, ""))
                self.assertIn(kata, jalan.pesan)

    def test_csv_has_a_row_for_each_target_and_for_each_value_without_one(self) -> None:
        hasil = iku("evaluate", DOC, DATA, "--target", TARGET, "--format", "csv").hasil
        baris = list(csv.DictReader(satu for satu in hasil.splitlines() if not satu.startswith("#")))
        self.assertEqual(len(baris), 13)
        self.assertEqual(
            [satu["target_nama"] for satu in baris[:4]],
            ["", "Perjanjian Kinerja", "Perjanjian Kinerja", "Akhir Renstra"],
        )


class Proyek(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.dokumen = self.folder / "dokumen.txt"
        self.dokumen.write_bytes(Path(DOC).read_bytes())

    def tulis(self, **setelan: object) -> None:
        (self.folder / "iku.json").write_text(json.dumps({"iku": 1, **setelan}), encoding="utf-8")

    def run_iku(self, *argumen: str) -> tuple[Jalan, Any]:
        jalan = iku("evaluate", str(self.dokumen), DATA, "--target", TARGET, "--format", "json", *argumen)
        return jalan, json.loads(jalan.hasil)["landasan"] if jalan.hasil else None

    def test_the_file_beside_the_document_is_used_and_said(self) -> None:
        self.tulis(profil="pemda-permendagri-86", minimize="(2T-R)/T", desimal=3, bahasa="en")
        jalan, landasan = self.run_iku()
        self.assertEqual(jalan.keluar, 0, jalan.pesan)
        self.assertIn("The settings of", jalan.pesan)
        self.assertEqual(landasan["setelan"]["minimize"]["penyetel"], "berkas")
        self.assertEqual(landasan["setelan"]["skala"]["penyetel"], "profil")
        self.assertEqual(
            [satu["peran"] for satu in landasan["masukan"]], ["dokumen", "data", "proyek", "target"]
        )
        self.assertIn('"tampil": "94,872"', jalan.hasil)

    def test_the_call_wins_over_the_file_and_the_file_over_the_profile(self) -> None:
        self.tulis(profil="kemenkeu-2026", plafon=110, desimal=3)
        setelan = self.run_iku("--desimal", "1", "--lantai", "5")[1]["setelan"]
        self.assertEqual((setelan["desimal"]["nilai"], setelan["desimal"]["penyetel"]), ("1", "panggilan"))
        self.assertEqual((setelan["lantai"]["nilai"], setelan["lantai"]["penyetel"]), ("5", "panggilan"))
        self.assertEqual((setelan["plafon"]["nilai"], setelan["plafon"]["penyetel"]), ("110", "berkas"))
        self.assertEqual(
            (setelan["stabilize"]["nilai"], setelan["stabilize"]["penyetel"]), ("stabil-tabel", "profil")
        )
        self.assertEqual(setelan["stabilize"]["asal"], [{"sumber": "KMK 127/2026", "verifikasi": "kode"}])

    def test_the_other_commands_read_the_same_numbers(self) -> None:
        self.tulis(angka="en", desimal=3)
        data = "periode;Jumlah PSKS yang Berdaya;Jumlah PSKS Keseluruhan\n2023;1.234;2.000\n"
        for perintah in ("evaluate", "explain"):
            jalan = iku(perintah, str(self.dokumen), "-", "--format", "json", masukan=data)
            self.assertEqual(json.loads(jalan.hasil)["baris"][0]["variabel"][0]["nilai"], "617/500")
            self.assertIn('"tampil": "61,700"', jalan.hasil)
        self.assertIn("iku.json", iku("read", str(self.dokumen)).pesan)
        self.assertNotIn("iku.json", iku("read", str(self.dokumen), "--tanpa-proyek").pesan)

    def test_it_can_be_left_aside_or_named(self) -> None:
        self.tulis(desimal=3)
        self.assertEqual(self.run_iku("--tanpa-proyek")[1]["setelan"]["desimal"]["penyetel"], "bawaan")
        lain = self.folder / "lain.json"
        lain.write_text('{"iku": 1, "desimal": 4}', encoding="utf-8")
        jalan, landasan = self.run_iku("--proyek", str(lain))
        self.assertEqual(landasan["setelan"]["desimal"]["nilai"], "4")
        self.assertNotIn("Setelan dari", jalan.pesan)

    def test_a_file_with_a_wrong_setting_computes_nothing(self) -> None:
        self.tulis(skala="tidak-ada")
        jalan, _ = self.run_iku()
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        self.assertIn("iku.json", jalan.pesan)


class Landasan(unittest.TestCase):
    def test_inputs_are_named_by_what_sha256sum_prints(self) -> None:
        isi = json.loads(iku("evaluate", DOC, DATA, "--target", TARGET, "--format", "json").hasil)["landasan"]
        for masukan, berkas in zip(isi["masukan"], (DOC, DATA, TARGET), strict=True):
            self.assertEqual(masukan["nama"], Path(berkas).name)
            self.assertEqual(masukan["sha256"], hashlib.sha256(Path(berkas).read_bytes()).hexdigest())

    def test_every_format_names_version_definitions_and_inputs(self) -> None:
        versi = iku("--version").hasil.split()[1]
        definisi = json.loads(iku("evaluate", DOC, DATA, "--format", "json").hasil)["landasan"]["definisi"]
        baris = json.loads(iku("evaluate", DOC, DATA, "--format", "jsonl").hasil.splitlines()[0])
        daftar = "".join(
            f"{hashlib.sha256(Path(berkas).read_bytes()).hexdigest()} {peran}\n"
            for peran, berkas in (("dokumen", DOC), ("data", DATA))
        )
        masukan = hashlib.sha256(daftar.encode()).hexdigest()
        self.assertEqual((baris["versi"], baris["definisi"], baris["masukan"]), (versi, definisi, masukan))
        self.assertIn(f"{versi},{definisi},{masukan}\n", iku("evaluate", DOC, DATA, "--format", "csv").hasil)
        self.assertIn(f"iku {versi}: definisi {definisi[:12]}", iku("evaluate", DOC, DATA).hasil)

    def test_definitions_change_with_a_rule_and_not_with_the_language(self) -> None:
        def definisi(*argumen: str) -> str:
            isi = json.loads(iku("evaluate", DOC, DATA, "--format", "json", *argumen).hasil)
            return str(isi["landasan"]["definisi"])

        self.assertEqual(definisi(), definisi("--bahasa", "en", "--tampil", "en"))
        self.assertNotEqual(definisi(), definisi("--minimize", "(2T-R)/T"))


DOC_OPINI = "Sasaran\tIndikator\tFormulasi\nAkuntabilitas\tOpini BPK\tOpini BPK\n"
DATA_OPINI = "indikator,periode,variabel,nilai\nOpini BPK,2023,Opini BPK,WDP\n"


class Kategori(unittest.TestCase):
    def nilai(self, target: str, *argumen: str) -> tuple[Jalan, Any]:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "doc.txt").write_text(DOC_OPINI, encoding="utf-8")
            (Path(folder) / "data.csv").write_text(DATA_OPINI, encoding="utf-8")
            isi = ["evaluate", f"{folder}/doc.txt", f"{folder}/data.csv", "--target", "-", *argumen]
            jalan = iku(*isi, "--format", "json", masukan="indikator,periode,target,skala\n" + target)
            tabel = iku(*isi, masukan="indikator,periode,target,skala\n" + target)
        self.tabel = tabel.hasil
        return jalan, json.loads(jalan.hasil)["baris"][0]["penilaian"]

    def test_a_category_is_measured_in_the_way_that_was_chosen(self) -> None:
        for cara, capaian in (("terpenuhi", "0"), ("nilai", "75")):
            satu = self.nilai("Opini BPK,2023,WTP,opini-bpk\n", "--kategori", cara)[1][0]
            self.assertEqual(
                (satu["target"]["kategori"], satu["kategori"], satu["terpenuhi"]), ("WTP", "WDP", False)
            )
            self.assertEqual((satu["capaian"]["eksak"], satu["aturan"]), (capaian, f"kategori-{cara}"))
            self.assertIn("WTP", self.tabel)

    def test_without_a_way_both_are_shown(self) -> None:
        jalan, baris = self.nilai("Opini BPK,2023,WTP,opini-bpk\n")
        self.assertIsNone(baris[0]["capaian"]["eksak"])
        self.assertIn("terpenuhi = 0; nilai = 75", jalan.pesan)

    def test_another_scale_is_not_compared(self) -> None:
        jalan, baris = self.nilai("Opini BPK,2023,BB,akip-88-2021\n", "--kategori", "terpenuhi")
        self.assertIsNone(baris[0]["terpenuhi"])
        self.assertIn("LAPORAN-091", jalan.pesan)


if __name__ == "__main__":
    unittest.main()
