# SPDX-License-Identifier: Apache-2.0
"""tests/golden/penilaian: what the command prints of the example, byte for byte, as every language must give it."""

from __future__ import annotations

import csv
import json
import os
import unittest

from jalan import AKAR, iku

GOLDEN = AKAR / "tests/golden/penilaian"
MASUKAN = ["iku-dinsos-jember-2023.txt", "data-ilustrasi.csv", "--target", "target-ilustrasi.csv"]
PERINTAH = {
    "evaluate": ["evaluate", "--format", "json"],
    "jejak": ["evaluate", "--jejak", "--format", "json"],
    "sensitivitas": ["sensitivity", "--format", "json"],
    "md": ["report", "--format", "markdown"],
    "csv": ["report", "--format", "csv"],
    "json": ["report", "--format", "json"],
    "html": ["report", "--format", "html"],
}


def argumen(kasus: dict[str, str]) -> list[str]:
    setelan = [f"--{kunci}={nilai}" for kunci, nilai in json.loads(kasus["setelan"]).items()]
    perintah, *format_ = PERINTAH[kasus["keluaran"]]
    if kasus["bahasa"] != "id":
        setelan += ["--bahasa", kasus["bahasa"]]
    if kasus["periode"]:
        setelan += ["--periode", kasus["periode"]]
    return [perintah, *MASUKAN, *format_, *setelan]


class Golden(unittest.TestCase):
    maxDiff = None

    def test_the_command_gives_the_stored_bytes_of_every_case(self) -> None:
        versi = iku("--version").hasil.split()[1]
        with open(GOLDEN / "kasus.tsv", encoding="utf-8", newline="") as berkas:
            semua = list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))
        self.assertGreater(len(semua), 7)
        for kasus in semua:
            with self.subTest(kasus["id"]):
                jalan = iku(*argumen(kasus))
                self.assertIn(jalan.keluar, (0, 1), jalan.pesan)
                hasil = jalan.hasil.replace(versi, "VERSI")
                simpanan = GOLDEN / kasus["id"]
                if os.environ.get("IKU_PERBARUI"):
                    simpanan.write_text(hasil, encoding="utf-8", newline="")
                self.assertEqual(hasil, simpanan.read_bytes().decode())


if __name__ == "__main__":
    unittest.main()
