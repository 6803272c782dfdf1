# SPDX-License-Identifier: Apache-2.0
"""`iku recheck`: every format against stored outputs, its page read by an HTML parser, and hostile tables."""

from __future__ import annotations

import csv
import json
import os
import time
import unittest
from typing import Any

from halaman import Halaman
from jalan import AKAR, iku
from peramban import CHROMIUM, Peramban

GOLDEN = AKAR / "tests/golden/cli"
TABEL = str(AKAR / "tests/golden/recheck/kelas.csv")

KASUS: dict[str, list[str]] = {
    "recheck.txt": [],
    "recheck-en.txt": ["--bahasa", "en"],
    "recheck.csv": ["--format", "csv"],
    "recheck.json": ["--format", "json"],
    "recheck.jsonl": ["--format", "jsonl"],
    "recheck.html": ["--format", "html"],
    "recheck-en.html": ["--format", "html", "--bahasa", "en"],
}


class Golden(unittest.TestCase):
    maxDiff = None

    def test_the_classes_give_the_stored_output_in_every_format(self) -> None:
        for nama, argumen in KASUS.items():
            with self.subTest(nama):
                jalan = iku("recheck", TABEL, *argumen)
                self.assertEqual(jalan.keluar, 0, jalan.pesan)
                berkas = GOLDEN / nama
                if os.environ.get("IKU_PERBARUI"):
                    berkas.write_text(jalan.hasil, encoding="utf-8")
                self.assertEqual(jalan.hasil, berkas.read_text(encoding="utf-8"))

    def test_the_table_fits_a_terminal_and_ends_with_what_was_done_and_what_was_not(self) -> None:
        for bahasa, kata in (("id", "tidak dapat diuji"), ("en", "could not be tested")):
            hasil = iku("recheck", TABEL, "--bahasa", bahasa).hasil
            self.assertLessEqual(max(map(len, hasil.splitlines())), 80)
            penutup = " ".join(hasil.split("\n\n")[-1].split())
            self.assertIn(kata, penutup)
            self.assertTrue(penutup.startswith("74 "), penutup)

    def test_every_row_of_the_table_is_a_row_of_each_format(self) -> None:
        self.assertEqual(len(iku("recheck", TABEL, "--format", "jsonl").hasil.splitlines()), 74)
        self.assertEqual(
            len(list(csv.DictReader(iku("recheck", TABEL, "--format", "csv").hasil.splitlines()))), 74
        )
        self.assertEqual(len(json.loads(iku("recheck", TABEL, "--format", "json").hasil)["baris"]), 74)


class Kepala(unittest.TestCase):
    def uji(self, tabel: str | bytes) -> tuple[list[dict[str, Any]], str]:
        jalan = iku("recheck", "-", "--format", "jsonl", masukan=tabel)
        return [json.loads(baris) for baris in jalan.hasil.splitlines()], jalan.pesan

    def test_the_headings_of_printed_tables_are_known(self) -> None:
        for judul in (
            "Indikator;Satuan;Target 2023;Realisasi 2023;Tingkat Capaian (%)",
            "IKU (Indikator);Units;Target Kinerja;Result;Capaian Tahun 2023 (%)",
            "KPI;uom;Target (PK);Realisasi Kinerja;Capaian 2023",
        ):
            with self.subTest(judul):
                baris, pesan = self.uji(f"{judul}\nx;%;80;76,0;95,0\n")
                self.assertEqual(baris[0]["capaian"]["hasil_uji"], "cocok", pesan)
                self.assertEqual(pesan, "")

    def test_the_year_that_most_headings_speak_of_is_the_one_tested(self) -> None:
        baris, pesan = self.uji(
            "IKU;Realisasi 2022;Target 2023;Realisasi 2023;Capaian 2023\nx;1;80;76,0;95,0\n"
        )
        self.assertEqual(
            (baris[0]["realisasi"]["tercetak"], baris[0]["capaian"]["hasil_uji"]), ("76,0", "cocok")
        )
        self.assertIn('"Realisasi 2022" tidak dipakai', pesan)
        baris, pesan = self.uji("IKU;Target 2022;Target 2023;Capaian\nx;1;80;95,0\n")
        self.assertEqual(baris[0]["capaian"]["kurang"], ["target", "realisasi"])

    def test_headings_may_stand_below_a_title_and_between_bars(self) -> None:
        for tabel in (
            "LKjIP Kabupaten X, 2023\nindikator;target;realisasi;capaian\nx;80;76,0;95,0\n",
            "indikator|target|realisasi|capaian\nx|80|76,0|95,0\n",
            "| indikator | target | realisasi | capaian |\n|---|--:|--:|--:|\n| x | 80 | 76,0 | 95,0 |\n",
        ):
            with self.subTest(tabel):
                baris, pesan = self.uji(tabel)
                self.assertEqual([b["capaian"]["hasil_uji"] for b in baris], ["cocok"], pesan)

    def test_numbers_of_the_columns_are_no_figures(self) -> None:
        for nomor in ("(1);(2);(3);(4)", "1;2;3;4=3/2"):
            baris, pesan = self.uji(f"indikator;target;realisasi;capaian\n{nomor}\nx;80;76,0;95,0\n")
            self.assertEqual(len(baris), 1)
            self.assertIn("nomor kolom", pesan)

    def test_bytes_that_are_no_utf8_are_noted(self) -> None:
        self.assertIn("[DATA-014]", self.uji(b"indikator;realisasi\nx \x96 y;1\n")[1])


class Dicoba(unittest.TestCase):
    def test_every_rule_that_was_tried_stands_with_what_it_gives(self) -> None:
        for teks in iku("recheck", TABEL, "--format", "jsonl").hasil.splitlines():
            baris = json.loads(teks)
            for nama in ("realisasi", "capaian", "predikat"):
                uji = baris[nama]
                memberi = [satu["aturan"] for satu in uji["dicoba"] if satu["memberi"]]
                with self.subTest(baris["indikator"], angka=nama):
                    if uji["hasil_uji"] == "cocok":
                        self.assertEqual(uji["aturan"], memberi)
                        nilai = {satu["aturan"]: satu["eksak"] for satu in uji["dicoba"]}
                        self.assertEqual(nilai[memberi[0]], uji["eksak"])
                    if uji["hasil_uji"] == "berbeda":
                        self.assertEqual(memberi, [])

    def test_the_page_names_them_too(self) -> None:
        halaman = Halaman(iku("recheck", TABEL, "--format", "html").hasil)
        self.assertIn("Dicoba: maks-rasio 99,8650...; min-selisih 100,1349...", halaman.isi)


class Keluar(unittest.TestCase):
    def test_wrong_use_and_unreadable_files_end_with_2(self) -> None:
        for argumen, kata in (
            ([], "FILE harus diisi"),
            (["tidak-ada.csv"], "tidak-ada.csv"),
            (["."], "folder"),
            ([TABEL, "--aturan", "R++T"], "--aturan"),
            ([TABEL, "--skala", "tidak-ada"], "permendagri-86-2017"),
            ([TABEL, "--format", "xml"], "html, bukan xml"),
        ):
            with self.subTest(argumen):
                jalan = iku("recheck", *argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
                self.assertIn(kata, jalan.pesan)

    def test_a_file_that_is_no_such_table_ends_with_1(self) -> None:
        for isi in ("", "apa saja\n1\n"):
            jalan = iku("recheck", "-", masukan=isi)
            self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
            self.assertIn("[LAPORAN-", jalan.pesan)

    def test_only_commands_that_make_a_page_take_html(self) -> None:
        self.assertEqual(iku("info", "--format", "html").keluar, 2)


class Lembar(unittest.TestCase):
    def test_the_page_is_well_formed_and_loads_nothing(self) -> None:
        for bahasa in ("id", "en"):
            halaman = Halaman(iku("recheck", TABEL, "--format", "html", "--bahasa", bahasa).hasil)
            self.assertTrue(halaman.rapi)
            self.assertEqual(halaman.terbuka, [])
            tag = [nama for nama, _ in halaman.unsur]
            self.assertFalse({"script", "link", "img", "iframe", "object"} & set(tag))
            for _, sifat in halaman.unsur:
                self.assertFalse(
                    {nama for nama in sifat if nama.startswith("on")} | ({"src", "href"} & set(sifat))
                )
            self.assertEqual(dict(halaman.unsur)["html"], {"lang": bahasa})
            self.assertEqual(tag.count("caption"), 2)
            self.assertTrue(all("scope" in sifat for nama, sifat in halaman.unsur if nama == "th"))

    def test_every_tint_has_its_word_beside_it(self) -> None:
        for sel in iku("recheck", TABEL, "--format", "html").hasil.split('<td class="')[1:]:
            warna, isi = sel.split('"', 1)
            if set(warna.split()) & {"cocok", "sejalan", "berbeda"}:
                self.assertIn("<b>", isi.split("</td>")[0])

    def test_denominators_are_those_printed_and_those_tested(self) -> None:
        isi = Halaman(iku("recheck", TABEL, "--format", "html").hasil).isi
        self.assertIn("88 / 147dapat diuji, dari yang tercetak", isi)
        self.assertIn("51 / 88cocok atau sejalan, dari yang diuji", isi)

    def test_what_a_figure_lacks_is_named(self) -> None:
        tabel = "indikator,pembilang,penyebut,realisasi,capaian,predikat\nA,1,,50,90,Ada\nB,1,0,50,,\n"
        satu, dua = map(
            json.loads, iku("recheck", "-", "--format", "jsonl", masukan=tabel).hasil.splitlines()
        )
        for besaran, kurang in (("realisasi", "penyebut"), ("capaian", "target"), ("predikat", "skala")):
            with self.subTest(besaran):
                self.assertEqual(satu[besaran]["kurang"], [kurang])
                self.assertIn(f"tidak ada {kurang} yang terbaca", satu[besaran]["kalimat"])
        self.assertNotIn("kurang", dua["realisasi"])
        self.assertIn("membagi dengan nol", dua["realisasi"]["kalimat"])
        halaman = iku(
            "recheck", "-", "--format", "html", masukan="indikator,pembilang,realisasi,capaian\nA,1,50,90\n"
        )
        self.assertIn("kurang_data: tanpa penyebut", Halaman(halaman.hasil).isi)
        self.assertIn("kurang_data: tanpa target", Halaman(halaman.hasil).isi)

    def test_recomputed_values_are_written_as_in_the_page_s_language_unless_told(self) -> None:
        tabel = 'indikator,satuan,pembilang,penyebut,realisasi\nA,%,37,39,"94,87"\n'
        for argumen, nilai in (
            ([], "94,8717..."),
            (["--bahasa", "en"], "94.8717..."),
            (["--tampil", "en"], "94.8717..."),
        ):
            with self.subTest(argumen):
                isi = Halaman(iku("recheck", "-", "--format", "html", *argumen, masukan=tabel).hasil).isi
                self.assertIn(f"cocok; {nilai}", isi)
                self.assertIn("94,87", isi)

    def test_figures_stand_below_one_another_at_the_decimal_mark(self) -> None:
        tabel = 'indikator,satuan,realisasi\nA,%,"94,87"\nB,%,95\nC,orang,1.250\n'
        hasil = iku("recheck", "-", "--format", "html", "--angka", "id", masukan=tabel).hasil
        for sel in ("94,87<small>", "95\u2008\u2007\u2007<small>", "1.250\u2008\u2007\u2007<small>"):
            self.assertIn(sel, hasil)

    def test_details_are_open_on_paper(self) -> None:
        gaya = iku("recheck", TABEL, "--format", "html").hasil.split("</style>")[0]
        self.assertIn("details::details-content{content-visibility:visible", gaya.split("@media print")[-1])

    @unittest.skipUnless(CHROMIUM, "needs chromium")
    def test_the_page_fits_the_screen_and_paper_shows_every_detail(self) -> None:
        with Peramban(iku("recheck", TABEL, "--format", "html").hasil) as peramban:
            for lebar in (1280, 390):
                peramban.lebar(lebar)
                self.assertLessEqual(peramban.nilai("document.documentElement.scrollWidth"), lebar)
            terbuka = "[...document.querySelectorAll('details ul')].every(x => x.checkVisibility())"
            self.assertFalse(peramban.nilai(terbuka))
            peramban.kertas()
            self.assertTrue(peramban.nilai(terbuka))

    def test_hostile_names_are_text(self) -> None:
        jahat = "<script>alert(1)</script>\"'><img src=x onerror=y>\x1b[31m\u202e&amp;"
        sel = '"' + jahat.replace('"', '""') + '"'
        jalan = iku(
            "recheck",
            "-",
            "--format",
            "html",
            masukan=f"dokumen,indikator,pembilang,penyebut,realisasi,predikat\n{sel},{sel},1,2,{sel},{sel}\n",
        )
        halaman = Halaman(jalan.hasil)
        self.assertTrue(halaman.rapi)
        self.assertFalse({"script", "img"} & {nama for nama, _ in halaman.unsur})
        self.assertIn("<script>alert(1)</script>\"'><img src=x onerror=y>\ufffd[31m\ufffd&amp;", halaman.isi)
        self.assertFalse({"\x1b", "\u202e"} & set(jalan.hasil))


class Bahaya(unittest.TestCase):
    def test_control_characters_never_reach_the_terminal(self) -> None:
        masukan = (
            "indikator,pembilang,penyebut,realisasi\n\x1b[2J\x07\u202eA,1,2,\x1b[31m49\n".encode()
            + b"\xff,1,3,9\n"
        )
        jalan = iku("recheck", "-", masukan=masukan)
        self.assertFalse({"\x1b", "\x07", "\u202e"} & set(jalan.hasil + jalan.pesan))

    def test_ten_times_the_rows_take_about_ten_times_as_long(self) -> None:
        def lama(banyak: int) -> float:
            isi = "indikator,satuan,pembilang,penyebut,realisasi\n" + 'A,%,1,3,"33,33"\n' * banyak
            mulai = time.perf_counter()
            self.assertEqual(iku("recheck", "-", "--format", "csv", masukan=isi).keluar, 0)
            return time.perf_counter() - mulai

        self.assertLess(lama(50_000), 40 * max(lama(5_000), 0.05))


if __name__ == "__main__":
    unittest.main()
