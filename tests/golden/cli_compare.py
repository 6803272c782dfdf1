#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tests/golden/compare/cara.csv through the command: `cli_compare.py IKU`."""

from __future__ import annotations

import csv
import io
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

TABEL = Path(__file__).resolve().parent / "compare" / "cara.csv"
HALAMAN = TABEL.parents[3] / "docs/konsep/compare.md"
FIGUR = ("realisasi", "capaian", "predikat")


def run(iku: str, *argumen: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([iku, "compare", *argumen], capture_output=True, text=True, encoding="utf-8")


def cara(figur: dict[str, list[dict[str, str]]]) -> str:
    return "|".join(nama for nama, _ in itertools.groupby(satu["cara"] for satu in figur["cara"]))


def find_beda_halaman(iku: str) -> list[str]:
    """Runs the page's own example, and compares what is printed with what the page shows."""
    perintah, hasil = re.findall(r"^```(?:sh)?\n(.*?)^```", HALAMAN.read_text(encoding="utf-8"), re.M | re.S)[
        :2
    ]
    lingkungan = {**os.environ, "PATH": f"{Path(iku).resolve().parent}:{os.environ['PATH']}"}
    with tempfile.TemporaryDirectory() as folder:
        jalan = subprocess.run(
            ["bash", "-c", perintah], cwd=folder, env=lingkungan, capture_output=True, text=True
        )
    return [] if jalan.stdout == hasil else [f"{HALAMAN.name} shows another output than:\n{jalan.stdout}"]


def find_beda_ringkasan(iku: str) -> list[str]:
    """A row that could not be read was not compared; English sentences have decimal points."""
    with tempfile.TemporaryDirectory() as folder:
        berkas = Path(folder) / "a.csv"
        berkas.write_text(
            'indikator,target,realisasi,old capaian\nx,ada,750,50\ny,80,"76,4","77,77"\n', encoding="utf-8"
        )
        teks = " ".join(run(iku, str(berkas), "--bahasa", "en").stdout.split())
    return [
        f"the table does not say {kalimat!r}: {teks}"
        for kalimat in ("1 rows compared: 1 differ, 1 unreadable", "95.5")
        if kalimat not in teks
    ]


def main() -> int:
    iku = sys.argv[1]
    with TABEL.open(encoding="utf-8", newline="") as berkas:
        harap = list(csv.DictReader(berkas))
    jalan = run(iku, str(TABEL), "--format", "jsonl")
    dapat = [json.loads(baris) for baris in jalan.stdout.splitlines()]
    beda = [
        f"{a['indikator']}: {figur} is {cara(b[figur])}, not {a[figur + '_cara']}"
        for a, b in zip(harap, dapat, strict=False)
        for figur in FIGUR
        if cara(b[figur]) != a[f"{figur}_cara"]
    ]
    if jalan.returncode != 0 or len(dapat) != len(harap):
        beda.append(f"exit status {jalan.returncode}, {len(dapat)} rows of {len(harap)}")
    if json.loads(run(iku, str(TABEL), "--format", "json").stdout)["baris"] != dapat:
        beda.append("json has other rows than jsonl")
    if len(list(csv.DictReader(io.StringIO(run(iku, str(TABEL), "--format", "csv").stdout)))) != len(harap):
        beda.append("csv has another number of rows")
    for argumen, status in (
        ([str(TABEL), "--skala", "tidak-ada"], 2),
        ([str(TABEL), "--aturan", "R/Q"], 2),
        (["tidak-ada.csv"], 2),
    ):
        if run(iku, *argumen).returncode != status:
            beda.append(f"{argumen} does not end with {status}")
    beda += find_beda_halaman(iku)
    tabel = run(iku, str(TABEL)).stdout
    if "Tidak ada yang ditulis" not in " ".join(tabel.split()) or max(map(len, tabel.splitlines())) > 80:
        beda.append("the table is wider than 80 columns, or does not say that nothing was written")
    beda += find_beda_ringkasan(iku)
    print("\n".join(beda) or f"{len(dapat)} rows as the table says")
    return 1 if beda else 0


if __name__ == "__main__":
    sys.exit(main())
