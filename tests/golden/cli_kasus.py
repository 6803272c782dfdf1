#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""cacat.tsv and sendiri.tsv through the command: cli_kasus.py IKU runs `iku evaluate` for every row (see KASUS.md)."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).resolve().parent
TABEL = {"cacat.tsv": 20, "sendiri.tsv": 30}
Baris = dict[str, str]
BIDANG = ("periode", "realisasi", "capaian", "predikat")


def tulis_berkas(baris: Baris, folder: Path) -> list[str]:
    """Document, data, targets and settings of a row as files: the arguments of the command."""
    isi = {
        "dokumen.csv": f"Sasaran;Indikator;Formula\nS;I;{baris['rumus']}\n",
        "data.csv": baris["data"].replace("|", "\n") + "\n",
        "target.csv": baris["target"].replace("|", "\n") + "\n",
        "iku.json": json.dumps({"iku": 1, **json.loads(baris["setelan"])}),
    }
    for nama, teks in isi.items():
        (folder / nama).write_text(teks, encoding="utf-8")
    return ["dokumen.csv", "data.csv", "--target", "target.csv", "--proyek", "iku.json"]


def hasil(keluaran: Any) -> str:
    """What the table's column says, from the command's JSON."""
    semua = [
        ";".join(
            [
                baris["periode"],
                baris["eksak"] or baris["alasan"],
                satu["capaian"]["eksak"] or satu["capaian"]["alasan"],
                satu["predikat"] or "-",
            ]
        )
        for baris in keluaran["baris"]
        for satu in baris["penilaian"]
    ]
    return "|".join(semua) or "-"


def uji(iku: str, baris: Baris) -> list[str]:
    """What the command shows of a row otherwise than the table says."""
    with tempfile.TemporaryDirectory() as nama:
        argumen = tulis_berkas(baris, Path(nama))
        perintah = [iku, "evaluate", *argumen, "--format", "json"]
        selesai = subprocess.run(perintah, capture_output=True, text=True, encoding="utf-8", cwd=nama)
    try:
        ada = "ditolak" if selesai.returncode == 2 else hasil(json.loads(selesai.stdout))
    except json.JSONDecodeError:
        return [f"{baris['id']}: exit {selesai.returncode}: {selesai.stdout}{selesai.stderr}"]
    salah = [] if ada == baris["hasil"] else [f"{baris['id']}: {ada}, not {baris['hasil']}"]
    akhir = dict(zip(BIDANG, ada.split("|")[-1].split(";"), strict=False))
    for lazim in baris["lazim"].split("|"):
        bidang, _, nilai = lazim.partition("=")
        if akhir.get(bidang) == nilai:
            salah.append(f"{baris['id']}: the common wrong outcome {lazim}")
    if baris["catatan"] != "-" and f"[{baris['catatan']}]" not in selesai.stderr:
        salah.append(f"{baris['id']}: no {baris['catatan']} in: {selesai.stderr}")
    return salah


def main() -> int:
    salah, jumlah = [], 0
    for nama, terkecil in TABEL.items():
        with (GOLDEN / nama).open(encoding="utf-8", newline="") as berkas:
            semua = list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))
        jumlah += len(semua)
        salah += [satu for baris in semua for satu in uji(sys.argv[1], baris)]
        if len(semua) < terkecil:
            salah.append(f"{nama}: only {len(semua)} rows")
    print(*salah, f"golden: {jumlah} cases, {len(salah)} differences", sep="\n")
    return 1 if salah else 0


if __name__ == "__main__":
    sys.exit(main())
