# SPDX-License-Identifier: Apache-2.0
"""Wrong use, unreadable files, hostile input: a clear refusal, nothing on stdout, never a crash."""

from __future__ import annotations

import os
import random
import subprocess
import tempfile
import unittest
from pathlib import Path

from jalan import DATA, DOC, iku


class SalahPakai(unittest.TestCase):
    def test_wrong_use_ends_with_2_and_says_what_and_where_to_look(self) -> None:
        for argumen, kata in (
            (["evaluat"], "maksudnya evaluate?"),
            (["hapus"], "tidak dikenal: hapus"),
            (["evaluate"], "DOC harus diisi"),
            (["evaluate", DOC], "DATA harus diisi"),
            (["evaluate", DOC, DATA, "lagi"], "tidak dikenal: lagi"),
            (["evaluate", DOC, DATA, "--apa"], "tidak dikenal: --apa"),
            (["evaluate", DOC, DATA, "--format", "xml"], "table|csv|json|jsonl, bukan xml"),
            (["evaluate", DOC, DATA, "--format"], "--format"),
            (["evaluate", DOC, DATA, "--angka", "ID"], "id|en, bukan ID"),
            (["evaluate", DOC, DATA, "--desimal", "31"], "0 sampai 30, bukan 31"),
            (["evaluate", DOC, DATA, "--desimal", "-1"], "0 sampai 30, bukan -1"),
            (["evaluate", DOC, DATA, "--desimal", "dua"], "0 sampai 30, bukan dua"),
            (["evaluate", DOC, DATA, "--pembulatan", "round"], "half_even"),
            (["evaluate", "-", "-"], "hanya satu dari DOC dan DATA"),
            (["explain"], "DOC dan DATA"),
            (["explain", DOC], "DOC dan DATA"),
            (["explain", "--formula", "A", "1", "--periode", "2023"], "tidak berlaku"),
            (["formula"], "FILE harus diisi"),
            (["formula", "a", "--bandingkan", "b"], "tidak dapat dipakai bersama"),
        ):
            with self.subTest(argumen):
                jalan = iku(*argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""), jalan.pesan)
                self.assertTrue(jalan.pesan.startswith("iku: "), jalan.pesan)
                self.assertIn(kata, jalan.pesan)

    def test_wrong_use_is_said_in_english_when_asked(self) -> None:
        self.assertIn("did you mean evaluate?", iku("evaluat", "--bahasa", "en").pesan)
        self.assertIn("DATA is required", iku("evaluate", DOC, "--bahasa=en").pesan)


class Berkas(unittest.TestCase):
    def test_unreadable_files_end_with_2(self) -> None:
        for argumen, kata in (
            (["read", "tidak-ada.txt"], "tidak-ada.txt: tidak dapat dibuka: berkas tidak ada"),
            (["read", "."], "folder"),
            (["formula", "/"], "folder"),
            (["evaluate", DOC, "tidak-ada.csv"], "tidak-ada.csv"),
            (["evaluate", ".", DATA], "folder"),
            (["read", ""], "tidak dapat dibuka"),
        ):
            with self.subTest(argumen):
                jalan = iku(*argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
                self.assertIn(kata, jalan.pesan)

    def test_a_file_without_end_is_refused(self) -> None:
        jalan = iku("read", "/dev/zero")
        self.assertEqual((jalan.keluar, jalan.hasil), (2, ""))
        self.assertIn("64 MiB", jalan.pesan)

    def test_empty_files_are_errors_with_advice(self) -> None:
        for argumen in (
            ["read", "-"],
            ["evaluate", DOC, "-"],
            ["evaluate", "-", DATA],
            ["explain", DOC, "-"],
        ):
            with self.subTest(argumen):
                jalan = iku(*argumen)
                self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
                self.assertRegex(jalan.pesan, r"<stdin>: galat: .* \[(DOKUMEN|DATA)-001\]\n    \S")

    def test_a_spreadsheet_is_named_for_what_it_is(self) -> None:
        jalan = iku("evaluate", DOC, "-", masukan=b"PK\x03\x04...")
        self.assertEqual((jalan.keluar, jalan.hasil), (1, ""))
        self.assertIn("XLSX", jalan.pesan)

    def test_files_with_odd_names_are_read(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for nama in ("dengan spasi.csv", "é—ñ.csv", "--jejak.csv", "baris\nbaru.csv"):
                berkas = Path(folder) / nama
                berkas.write_bytes(Path(DATA).read_bytes())
                self.assertEqual(iku("evaluate", DOC, str(berkas)).keluar, 0, nama)


class Keluaran(unittest.TestCase):
    def test_a_reader_that_goes_away_is_no_error(self) -> None:
        baca, tulis = os.pipe()
        os.close(baca)
        selesai = subprocess.run(
            [os.environ["IKU"], "evaluate", DOC, DATA],
            stdout=tulis,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
        os.close(tulis)
        self.assertNotIn(b"iku:", selesai.stderr)

    def test_a_closed_or_full_stdout_ends_with_2(self) -> None:
        for tujuan in (">&-", "> /dev/full"):
            selesai = subprocess.run(
                ["/bin/sh", "-c", f'"$IKU" info {tujuan}'], stderr=subprocess.PIPE, check=False, timeout=60
            )
            self.assertEqual(selesai.returncode, 2, tujuan)
            self.assertIn(b"tidak dapat ditulis", selesai.stderr)

    def test_no_escape_sequence_of_the_input_reaches_the_terminal(self) -> None:
        jahat = "\x1b[2J\x1b]0;x\x07\u202e\u0085"
        data = f"periode;indikator;variabel;nilai\n2023;{jahat};{jahat};{jahat}\n{jahat};;x;1\n"
        for jalan in (iku("evaluate", DOC, "-", masukan=data), iku("read", "-", masukan=jahat)):
            for huruf in "\x1b\x07\u202e\u0085":
                self.assertNotIn(huruf, jalan.hasil + jalan.pesan)

    def test_nothing_is_coloured(self) -> None:
        jalan = iku("evaluate", DOC, DATA, lingkungan={"TERM": "xterm-256color", "CLICOLOR_FORCE": "1"})
        self.assertNotIn("\x1b", jalan.hasil + jalan.pesan)

    def test_the_locale_of_the_system_changes_nothing(self) -> None:
        biasa = iku("evaluate", DOC, DATA)
        for lokal in ("C", "de_DE.UTF-8", "id_ID.UTF-8"):
            self.assertEqual(iku("evaluate", DOC, DATA, lingkungan={"LC_ALL": lokal, "LANG": lokal}), biasa)

    def test_many_notes_are_cut_on_stderr_and_complete_in_json(self) -> None:
        data = "periode;variabel;nilai\n" + "salah;x;1\n" * 500
        jalan = iku("evaluate", DOC, "-", "--format", "json", masukan=data)
        self.assertEqual(jalan.pesan.count("bukan periode"), 20)
        self.assertIn("masih ada 480 catatan [DATA-006]", jalan.pesan)
        self.assertEqual(jalan.hasil.count("DATA-006"), 500)


class Jahat(unittest.TestCase):
    def test_random_bytes_never_crash_it(self) -> None:
        acak = random.Random(2023)
        for putaran in range(30):
            isi = acak.randbytes(acak.randrange(400))
            for argumen in (
                ["read", "-"],
                ["formula", "-", "--format", "jsonl"],
                ["evaluate", DOC, "-", "--format", "json"],
            ):
                self.assertIn(iku(*argumen, masukan=isi).keluar, (0, 1), (putaran, argumen, isi))

    def test_spoilt_data_never_crash_it(self) -> None:
        acak = random.Random(7)
        baik = Path(DATA).read_bytes()
        for putaran in range(40):
            isi = bytearray(baik)
            for _ in range(acak.randrange(1, 8)):
                isi[acak.randrange(len(isi))] = acak.choice(b'",;\n\t\x00\xff#-=')
            jalan = iku("evaluate", DOC, "-", "--jejak", masukan=bytes(isi))
            self.assertIn(jalan.keluar, (0, 1), (putaran, jalan.pesan))

    def test_large_input_takes_linear_time(self) -> None:
        for isi in (
            b"," * 1_000_000,
            b'"' * 1_000_001,
            b"periode;variabel;nilai\n" + b"2023;a;1\n" * 30_000,
            b"\n" * 2_000_000,
        ):
            self.assertIn(iku("evaluate", DOC, "-", "--format", "csv", masukan=isi).keluar, (0, 1))


if __name__ == "__main__":
    unittest.main()
