#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/golden/recheck/kelas.csv through the command: `cli_recheck.py IKU`."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TABEL = Path(__file__).resolve().parent / "recheck" / "kelas.csv"
KOLOM = {"realisasi_uji": "realisasi", "capaian_uji": "capaian", "predikat_uji": "predikat"}


def run(iku: str, *argumen: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([iku, "recheck", *argumen], capture_output=True, text=True, encoding="utf-8")


def find_beda(harap: dict[str, str], dapat: dict[str, Any]) -> list[str]:
    beda = [
        f"{harap['indikator']}: {kolom} is {dapat[besaran]['hasil_uji']}, not {harap[kolom]}"
        for kolom, besaran in KOLOM.items()
        if harap[kolom] and dapat[besaran]["hasil_uji"] != harap[kolom]
    ]
    if harap["aturan_uji"] and dapat["capaian"]["aturan"] != harap["aturan_uji"].split("|"):
        beda.append(f"{harap['indikator']}: rules {dapat['capaian']['aturan']}, not {harap['aturan_uji']}")
    for kolom, isi in (("capaian_eksak", dapat["capaian"]["eksak"]), ("akibat_uji", dapat["akibat"])):
        if harap[kolom] and isi != harap[kolom]:
            beda.append(f"{harap['indikator']}: {kolom} is {isi}, not {harap[kolom]}")
    return beda


def main() -> int:
    iku = sys.argv[1]
    with TABEL.open(encoding="utf-8", newline="") as berkas:
        harap = list(csv.DictReader(berkas))
    jalan = run(iku, str(TABEL), "--format", "jsonl")
    dapat = [json.loads(baris) for baris in jalan.stdout.splitlines()]
    beda = [pesan for a, b in zip(harap, dapat, strict=False) for pesan in find_beda(a, b)]
    if jalan.returncode != 0 or len(dapat) != len(harap):
        beda.append(f"exit status {jalan.returncode}, {len(dapat)} rows of {len(harap)}")
    for argumen, status in (
        ([str(TABEL), "--skala", "tidak-ada"], 2),
        ([str(TABEL), "--aturan", "R/Q"], 2),
        (["tidak-ada.csv"], 2),
    ):
        if run(iku, *argumen).returncode != status:
            beda.append(f"{argumen} does not end with {status}")
    if "Kertas Kerja Uji Hitung Ulang" not in run(iku, str(TABEL)).stdout:
        beda.append("the table has no title")
    print("\n".join(beda) or f"{len(dapat)} rows as the table says")
    return 1 if beda else 0


if __name__ == "__main__":
    sys.exit(main())
