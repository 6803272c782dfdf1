#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""persen.tsv through the command: cli_persen.py IKU runs `iku explain --formula` for every row, reasons included."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TABEL = Path(__file__).resolve().parent / "persen.tsv"
Baris = dict[str, str]


def jalankan(iku: str, baris: Baris, tampil: str) -> list[str]:
    """What one row and one way of printing show otherwise than the table."""
    pilihan = [
        "--angka",
        baris["lokal"],
        "--tampil",
        tampil,
        "--pembulatan",
        baris["mode"],
        "--desimal",
        baris["desimal"],
    ]
    perintah = [
        iku,
        "explain",
        "--formula",
        baris["formula"],
        "--format",
        "jsonl",
        *pilihan,
        "--",
        *(
            nilai.replace(".", ",") if baris["lokal"] == "id" else nilai
            for nilai in baris["nilai"].split("|")
        ),
    ]
    selesai = subprocess.run(perintah, capture_output=True, text=True, encoding="utf-8")
    try:
        hasil = json.loads(selesai.stdout)
    except json.JSONDecodeError:
        return [f"{baris['id']}: exit {selesai.returncode}: {selesai.stdout}{selesai.stderr}"]
    harapan = {
        "status": baris["status"],
        "rumus": baris["rumus"],
        "eksak": baris["eksak"] or None,
        "alasan": baris["alasan"] or None,
        "tampil": baris[f"tampil_{tampil}"] if baris["eksak"] else None,
    }
    salah = [
        f"{kunci} is {hasil.get(kunci)!r}, not {nilai!r}"
        for kunci, nilai in harapan.items()
        if hasil.get(kunci) != nilai
    ]
    if selesai.returncode != (0 if baris["eksak"] else 1):
        salah.append(f"exit status {selesai.returncode}")
    return [f"{baris['id']} --tampil {tampil}: {satu}" for satu in salah]


def main() -> int:
    iku = sys.argv[1]
    with TABEL.open(encoding="utf-8", newline="") as berkas:
        semua = list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))
    kasus = [(baris, tampil) for baris in semua for tampil in ("id", "en")]
    with ThreadPoolExecutor(os.cpu_count()) as kolam:
        salah = [satu for bagian in kolam.map(lambda k: jalankan(iku, *k), kasus) for satu in bagian]
    print(*salah, f"golden: {len(kasus)} runs of the command, {len(salah)} differences", sep="\n")
    return 1 if salah or len(semua) < 60 else 0


if __name__ == "__main__":
    sys.exit(main())
