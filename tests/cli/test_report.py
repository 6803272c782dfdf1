# SPDX-License-Identifier: Apache-2.0
"""`iku report`: every format against stored outputs, its page as a parser and a browser see it, hostile names."""

from __future__ import annotations

import csv
import json
import os
import tempfile
import unittest
from pathlib import Path
from typing import Any

from halaman import Halaman
from jalan import AKAR, DATA, DOC, KETERANGAN, TARGET, iku
from peramban import CHROMIUM, Peramban

GOLDEN = AKAR / "tests/golden/cli"
CONTOH_LAPORAN = [
    "report",
    "iku-dinsos-jember-2023.txt",
    "data-ilustrasi.csv",
    *("--target", "target-ilustrasi.csv", "--profil", "pemda-permendagri-86"),
]
KASUS: dict[str, list[str]] = {
    "report.md": [],
    "report.csv": ["--format", "csv"],
    "report.json": ["--format", "json"],
    "report.html": ["--format", "html"],
    "report-en.html": ["--format", "html", "--bahasa", "en"],
}


def laporan(*argumen: str) -> str:
    return iku(*CONTOH_LAPORAN, *argumen).hasil


def buat(folder: str, nama: str, indikator: str, data: str, target: str = "") -> list[str]:
    """Files of a document with these indicators, one a line, and the arguments that read them."""
    baris = indikator.splitlines()
    dokumen = "No\tSasaran\tIndikator\tFormulasi\n" + "".join(
        f"1\tS{nama}\t{satu}\tA / B x 100%\n" for satu in baris
    )
    for berkas, isi in (("d.txt", dokumen), ("n.csv", data), ("t.csv", target)):
        (Path(folder) / berkas).write_text(isi, encoding="utf-8")
    argumen = ["report", f"{folder}/d.txt", f"{folder}/n.csv"]
    return argumen + (["--target", f"{folder}/t.csv"] if target else [])


class Golden(unittest.TestCase):
    maxDiff = None

    def test_the_example_gives_the_stored_report_in_every_format(self) -> None:
        versi = iku("--version").hasil.split()[1]
        for nama, argumen in KASUS.items():
            with self.subTest(nama):
                jalan = iku(*CONTOH_LAPORAN, *argumen)
                self.assertEqual(jalan.keluar, 0, jalan.pesan)
                hasil = jalan.hasil.replace(versi, "VERSI")
                berkas = GOLDEN / nama
                if os.environ.get("IKU_PERBARUI"):
                    berkas.write_text(hasil, encoding="utf-8")
                self.assertEqual(hasil, berkas.read_text(encoding="utf-8"))

    def test_every_format_says_that_the_figures_are_illustrative(self) -> None:
        for argumen in KASUS.values():
            self.assertIn(KETERANGAN.split(",")[0], laporan(*argumen))

    def test_the_output_s_name_decides_the_format(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for nama, awal in (("a.html", "<!DOCTYPE"), ("a.json", "{"), ("a.csv", "# "), ("a.md", "# ")):
                keluaran = Path(folder) / nama
                jalan = iku(*CONTOH_LAPORAN, "-o", str(keluaran))
                self.assertEqual((jalan.keluar, jalan.hasil), (0, ""))
                self.assertTrue(keluaran.read_text(encoding="utf-8").startswith(awal), nama)

    def test_wrong_use_ends_with_2(self) -> None:
        for argumen, kata in (
            (["--profil", "tidak-ada"], "pemda-permendagri-86"),
            (["--aturan", "tidak-ada"], "maks-rasio"),
            (["--proyek", "tidak-ada.json"], "tidak-ada.json"),
            (["--proyek", "a.json", "--tanpa-proyek"], "--tanpa-proyek"),
            (["--periode", "kemarin"], "2023-TW3"),
            (["--format", "pdf"], "html"),
            (["--target", "tidak-ada.csv"], "tidak-ada.csv"),
            (["-o", "tidak/ada/x.html"], "tidak/ada/x.html"),
        ):
            with self.subTest(argumen):
                jalan = iku(*CONTOH_LAPORAN[:3], *argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
                self.assertIn(kata, jalan.pesan)


class Setelan(unittest.TestCase):
    """The settings are those of `iku evaluate`, and the report says which they are."""

    def landasan(self, *argumen: str, proyek: dict[str, object] | None = None) -> dict[str, Any]:
        with tempfile.TemporaryDirectory() as folder:
            dokumen = Path(folder) / "dokumen.txt"
            dokumen.write_bytes(Path(DOC).read_bytes())
            if proyek is not None:
                (Path(folder) / "iku.json").write_text(json.dumps({"iku": 1, **proyek}), encoding="utf-8")
            hasil = [
                json.loads(
                    iku(nama, str(dokumen), DATA, "--target", TARGET, "--format", "json", *argumen).hasil
                )
                for nama in ("report", "evaluate")
            ]
        self.assertEqual(hasil[0]["landasan"], hasil[1]["landasan"])
        landasan: dict[str, Any] = hasil[0]["landasan"]
        return landasan

    def test_the_project_file_beside_the_document_is_used_unless_it_is_left_aside(self) -> None:
        proyek: dict[str, object] = {"profil": "bps-120", "desimal": 3}
        dengan = self.landasan(proyek=proyek)
        self.assertEqual((dengan["profil"], dengan["setelan"]["desimal"]["penyetel"]), ("bps-120", "berkas"))
        self.assertEqual([m["peran"] for m in dengan["masukan"]], ["dokumen", "data", "proyek", "target"])
        self.assertIsNone(self.landasan("--tanpa-proyek", proyek=proyek)["profil"])

    def test_the_call_wins_over_the_project_file(self) -> None:
        argumen = (
            "--minimize",
            "min-rasio",
            "--aturan",
            "maks-rasio",
            "--skala",
            "target",
            "--plafon",
            "120",
        )
        setelan = self.landasan(*argumen, proyek={"profil": "pemda-permendagri-86", "plafon": 110})["setelan"]
        for kunci, nilai in (("minimize", "min-rasio"), ("skala", "target"), ("plafon", "120")):
            self.assertEqual((setelan[kunci]["nilai"], setelan[kunci]["penyetel"]), (nilai, "panggilan"))

    def test_numbers_are_written_as_in_the_language_unless_a_setting_says_how(self) -> None:
        for argumen, angka in (
            (["--bahasa", "en"], "94.87"),
            (["--bahasa", "en", "--tampil", "id"], "94,87"),
        ):
            isi = json.loads(laporan("--format", "json", *argumen))
            self.assertEqual(isi["tabel"][0]["baris"][0]["realisasi"]["tampil"], angka)
            self.assertEqual(isi["landasan"]["setelan"]["tampil"]["nilai"], "en" if "." in angka else "id")

    def test_every_form_names_the_definitions_and_what_was_read(self) -> None:
        landasan = json.loads(laporan("--format", "json"))["landasan"]
        for format in ("markdown", "html", "csv"):
            self.assertIn(landasan["definisi"], laporan("--format", format))
        for masukan in landasan["masukan"]:
            self.assertIn(masukan["sha256"], laporan("--format", "html"))


class Tabel(unittest.TestCase):
    def test_csv_is_one_table_with_exact_values_beside_the_rounded_ones(self) -> None:
        baris = [b for b in laporan("--format", "csv").splitlines() if not b.startswith("#")]
        semua = list(csv.DictReader(baris))
        self.assertEqual([b["nomor"] for b in semua], ["1.1", "2.1", "3.1", "4.1"])
        self.assertEqual((semua[0]["realisasi"], semua[0]["realisasi_eksak"]), ("94,87", "3700/39"))
        self.assertEqual((semua[0]["capaian"], semua[0]["capaian_eksak"]), ("99,87", "74000/741"))
        self.assertEqual((semua[0]["realisasi_2021"], semua[0]["target_Akhir Renstra"]), ("86,11", "97,50"))

    def test_json_has_the_same_figures_in_its_tables(self) -> None:
        isi = json.loads(laporan("--format", "json"))
        self.assertEqual([t["jenis"] for t in isi["tabel"]], ["utama", "tahun", "target", "lampiran"])
        capaian = isi["tabel"][0]["baris"][0]["capaian"]
        self.assertEqual(capaian, {"eksak": "74000/741", "tampil": "99,87", "alasan": None})
        self.assertEqual(isi["tabel"][2]["baris"][1]["capaian_Akhir Renstra"]["alasan"], "tidak_dilaporkan")

    def test_another_period_has_its_own_figures_and_targets(self) -> None:
        isi = json.loads(laporan("--format", "json", "--periode", "2022"))
        self.assertEqual(isi["tabel"][0]["baris"][0]["realisasi"]["tampil"], "89,74")
        self.assertEqual(isi["tabel"][0]["baris"][0]["target"]["tampil"], "89,50")
        self.assertEqual(isi["tabel"][0]["baris"][1]["capaian"]["alasan"], "tidak_dilaporkan")

    def test_a_missing_figure_is_a_dash_with_its_reason_and_what_to_do(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            data = "indikator,periode,variabel,nilai\nPersentase X,2023,A,1\nPersentase Y,2023,A,1\nPersentase Y,2023,B,0\n"
            target = "indikator,periode,target\nPersentase X,2023,90\nPersentase Y,2023,90\n"
            argumen = buat(folder, "", "Persentase X\nPersentase Y", data, target)
            jalan = iku(*argumen, "--format", "html")
            self.assertEqual(jalan.keluar, 1)
            halaman = Halaman(jalan.hasil)
            self.assertIn("Perlu tindakan", halaman.isi)
            self.assertIn("tidak dilaporkan", halaman.isi)
            self.assertIn("penyebut nol", halaman.isi)
            self.assertNotIn("nan", halaman.isi.lower().split())


class Lembar(unittest.TestCase):
    def test_the_page_is_well_formed_has_one_heading_and_loads_nothing(self) -> None:
        for bahasa in ("id", "en"):
            teks = laporan("--format", "html", "--bahasa", bahasa)
            halaman = Halaman(teks)
            self.assertTrue(halaman.rapi)
            self.assertEqual(halaman.terbuka, [])
            self.assertEqual(halaman.semua("html"), [{"lang": bahasa}])
            self.assertEqual(len(halaman.semua("h1")), 1)
            self.assertFalse(
                {"script", "link", "img", "iframe", "object", "a"} & {nama for nama, _ in halaman.unsur}
            )
            for _, sifat in halaman.unsur:
                self.assertFalse({n for n in sifat if n.startswith("on")} | ({"src", "href"} & set(sifat)))
            self.assertNotIn("url(", teks)
            self.assertNotIn("@import", teks)

    def test_tables_have_captions_and_every_heading_a_scope(self) -> None:
        halaman = Halaman(laporan("--format", "html"))
        self.assertEqual(len(halaman.semua("table")), len(halaman.semua("caption")))
        lingkup = {sifat.get("scope") for sifat in halaman.semua("th")}
        self.assertEqual(lingkup, {"col", "row", "colgroup"})

    def test_every_chart_is_an_image_with_a_sentence(self) -> None:
        gambar = Halaman(laporan("--format", "html")).semua("svg")
        self.assertEqual(len(gambar), 8)
        for satu in gambar:
            self.assertEqual(satu["role"], "img")
            self.assertTrue(str(satu["aria-label"]).endswith("."))

    def test_colours_never_stand_alone(self) -> None:
        for cip in laporan("--format", "html").split('<span class="pita p')[1:]:
            self.assertIn("Predikat: ", cip.split("</td>")[0])

    def test_what_lies_beyond_the_axis_is_an_arrow_with_its_number(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            data = "periode,variabel,nilai\n2023,A,500\n2023,B,100\n"
            hasil = iku(
                *buat(folder, "", "Persentase X", data, "indikator,periode,target\nPersentase X,2023,30\n"),
                "--format",
                "html",
            ).hasil
            self.assertIn(">1.666,67</text>", hasil)
            self.assertEqual(hasil.count("<svg"), 2)


class Wilayah(unittest.TestCase):
    DATA = (
        "periode,wilayah,variabel,nilai\n"
        "2023,Alun,A,1\n2023,Alun,B,3\n2023,Bukit,A,2\n2023,Bukit,B,6\n"
        "2023,Candi,A,33334\n2023,Candi,B,100000\n2023,Danau <b>,A,n/a\n2023,Danau <b>,B,4\n"
    )

    def test_regions_stand_by_exact_rank_ties_on_one_line_and_missing_ones_below(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            jalan = iku(*buat(folder, "", "Persentase X", self.DATA), "--format", "html")
        halaman = Halaman(jalan.hasil)
        self.assertTrue(halaman.rapi)
        kalimat = [str(satu["aria-label"]) for satu in halaman.semua("svg")]
        self.assertEqual(
            [satu for satu in kalimat if satu.startswith("Peringkat")],
            ["Peringkat 1: Candi, realisasi 33,33.", "Peringkat 2: Alun, Bukit, realisasi 33,33."],
        )
        self.assertIn("3 dari 4 wilayah bernilai; tidak diperingkat, bukan 0: Danau <b>: ", halaman.isi)

    def test_a_report_without_regions_has_no_such_plot(self) -> None:
        self.assertNotIn("Peringkat", Halaman(laporan("--format", "html")).isi)


class Jahat(unittest.TestCase):
    NAMA = "=cmd|' /C calc'!A0 <script>alert(1)</script> \"'&amp;</svg>| `x` [a](b) \u202e\x1b[31m"

    def keluaran(self, format: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            data = "periode,variabel,nilai\n2023,A,1\n2023,B,2\n2022,A,1\n2022,B,3\n"
            kutip = '"' + self.NAMA.replace('"', '""') + '"'
            target = f"indikator,periode,nama_target,target\n{kutip},2023,{kutip},90\n{kutip},2023,x,95\n"
            return iku(*buat(folder, self.NAMA, self.NAMA, data, target), "--format", format).hasil

    def test_the_page_shows_them_as_text(self) -> None:
        teks = self.keluaran("html")
        halaman = Halaman(teks)
        self.assertTrue(halaman.rapi)
        self.assertNotIn("script", {nama for nama, _ in halaman.unsur})
        self.assertIn("<script>alert(1)</script>", halaman.isi)
        self.assertFalse({"\x1b", "\u202e"} & set(teks))

    def test_a_spreadsheet_does_not_run_them(self) -> None:
        teks = self.keluaran("csv")
        for baris in csv.reader(teks.splitlines()):
            for sel in baris:
                self.assertFalse(sel.startswith(("=", "@")), sel)
        self.assertFalse({"\x1b", "\u202e"} & set(teks))

    def test_markdown_keeps_its_columns_and_holds_no_markup(self) -> None:
        teks = self.keluaran("markdown")
        self.assertNotIn("<script", teks)
        self.assertNotIn("[a](", teks.replace("\\[a\\](", ""))
        utama = teks.split("\n## Tabel 1")[1].split("\n## ")[0].splitlines()[2:]
        kolom = {baris.replace("\\|", "").count("|") for baris in utama if baris.startswith("|")}
        self.assertEqual(len(kolom), 1, kolom)

    def test_json_is_json(self) -> None:
        json.loads(self.keluaran("json"))


@unittest.skipUnless(CHROMIUM, "needs chromium")
class DiPeramban(unittest.TestCase):
    def test_the_page_fits_the_screen_and_paper_shows_every_trace(self) -> None:
        with Peramban(laporan("--format", "html")) as peramban:
            for lebar in (1280, 390):
                peramban.lebar(lebar)
                self.assertLessEqual(peramban.nilai("document.documentElement.scrollWidth"), lebar)
            terbuka = "[...document.querySelectorAll('details p')].every(x => x.checkVisibility())"
            self.assertFalse(peramban.nilai(terbuka))
            peramban.kertas()
            self.assertTrue(peramban.nilai(terbuka))

    def test_every_printed_page_names_the_hashes_and_its_number(self) -> None:
        teks = laporan("--format", "html")
        with Peramban(teks) as peramban:
            kertas = peramban.nilai(
                "[...document.styleSheets[0].cssRules].filter(x => x instanceof CSSPageRule)"
                ".map(x => x.cssText).join(' ')"
            )
        landasan = json.loads(laporan("--format", "json"))["landasan"]
        self.assertIn(f"definisi sha256 {landasan['definisi']} · masukan sha256 ", kertas)
        self.assertIn("counter(pages)", kertas)
        self.assertIn("landscape", kertas)

    def test_a_screen_reader_meets_headings_rows_and_sentences(self) -> None:
        with Peramban(laporan("--format", "html")) as peramban:
            pohon = peramban.pohon()
        peran = [satu for satu, _ in pohon]
        self.assertEqual(peran.count("table"), 4)
        self.assertIn(("heading", "Pengukuran Kinerja Tahun 2023"), pohon)
        self.assertIn(("rowheader", "Persentase PSKS yang Berdaya"), pohon)
        self.assertIn(("columnheader", "Capaian (%)"), pohon)
        self.assertIn(
            ("image", "Capaian 99,87 persen dari target, predikat Sangat Tinggi; sumbu 0 sampai 120."), pohon
        )
        self.assertTrue(any(p == "caption" or p == "Caption" for p in peran), set(peran))


if __name__ == "__main__":
    unittest.main()
