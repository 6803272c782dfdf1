# SPDX-License-Identifier: Apache-2.0
"""tests/golden/cacat.tsv and sendiri.tsv: whole runs, as KASUS.md says."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import iku
import pytest

GOLDEN = Path(__file__).parent.parent / "golden"
TABEL = {"cacat.tsv": 20, "sendiri.tsv": 30}
BIDANG = ("periode", "realisasi", "capaian", "predikat")


def rows(nama: str) -> list[dict[str, str]]:
    with (GOLDEN / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))


def tulis(hasil: iku.Hasil) -> str:
    return str(hasil.alasan if hasil.nilai is None else hasil.nilai)


def berbaris(teks: str) -> bytes:
    return teks.replace("|", "\n").encode() + b"\n"


SEMUA = [(nama, row) for nama in TABEL for row in rows(nama)]


def test_the_tables_are_whole() -> None:
    for nama, terkecil in TABEL.items():
        assert len(rows(nama)) >= terkecil


@pytest.mark.parametrize("row", [row for _, row in SEMUA], ids=[f"{nama}-{row['id']}" for nama, row in SEMUA])
def test_a_whole_run(row: dict[str, str]) -> None:
    isi = json.loads(row["setelan"])
    if row["hasil"] == "ditolak":
        with pytest.raises(iku.InputError, match=f"{row['catatan']}|diberi dua kali"):
            iku.setelan(**isi)
        return
    p = iku.penilaian(
        iku.read_text(f"Sasaran;Indikator;Formula\nS;I;{row['rumus']}\n"),
        berbaris(row["data"]),
        berbaris(row["target"]),
        **isi,
    )
    hasil = [
        (satu.periode, tulis(satu.realisasi), tulis(satu.capaian), str(satu.predikat or "-")) for satu in p
    ]
    assert ("|".join(";".join(satu) for satu in hasil) or "-") == row["hasil"]
    catatan = [satu.kode for satu in (*p.evaluasi.dokumen.catatan, *p.catatan)]
    assert row["catatan"] in (*catatan, "-")
    for lazim in row["lazim"].split("|") if hasil else ():
        bidang, _, nilai = lazim.partition("=")
        assert dict(zip(BIDANG, hasil[-1], strict=True)).get(bidang) != nilai
