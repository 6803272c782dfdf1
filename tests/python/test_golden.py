# SPDX-License-Identifier: Apache-2.0
"""The golden tables that every language runs."""

from __future__ import annotations

import csv
from pathlib import Path

import iku
import pytest

GOLDEN = Path(__file__).parent.parent / "golden"


def rows(nama: str) -> list[dict[str, str]]:
    with (GOLDEN / nama).open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))


def nilai(teks: str) -> iku.Rasional | iku.Alasan:
    return iku.Alasan[teks] if teks in iku.Alasan.__members__ else iku.Rasional(teks)


def test_the_table_is_whole() -> None:
    assert len(rows("persen.tsv")) > 60


@pytest.mark.parametrize("row", rows("persen.tsv"), ids=lambda row: row["id"])
def test_percentages(row: dict[str, str]) -> None:
    bacaan = iku.read_formula(row["formula"], row["lokal"])
    assert bacaan.isi.status == row["status"]
    formula = bacaan.isi.formula
    assert formula is not None
    assert formula.rumus == row["rumus"]
    isi = [nilai(teks) for teks in row["nilai"].split("|")]
    hasil = formula.evaluate(isi)
    assert (str(hasil.nilai) if hasil.ada else "") == row["eksak"]
    assert ("" if hasil.ada else str(hasil.alasan)) == row["alasan"]
    desimal = int(row["desimal"])
    assert iku.format(hasil, desimal, row["mode"], "id") == row["tampil_id"]
    assert iku.format(hasil, desimal, row["mode"], "en") == row["tampil_en"]
    assert formula.explain(isi).hasil == hasil
    # The same row as a column of one.
    kolom = formula.evaluate_columns([[satu] for satu in isi], desimal, row["mode"])
    bulat = None if hasil.nilai is None else hasil.nilai.bulatkan(desimal, row["mode"])
    if bulat is None or -(2**63) <= bulat * 10**desimal < 2**63:
        assert kolom[0] == (hasil if bulat is None else bulat)
    else:
        assert kolom[0] == iku.Hasil(iku.Alasan.meluap)


def teks_angka(isi: object) -> tuple[str, str, str]:
    if isinstance(isi, iku.Rentang):
        return "rentang", f"{isi.bawah} .. {isi.atas}", "-"
    if isinstance(isi, iku.Perbandingan):
        return "perbandingan", f"{isi.kiri} : {isi.kanan}", "-"
    if isinstance(isi, iku.Alasan):
        return "alasan", "-", str(isi)
    return "bilangan", str(isi), "-"


def test_numbers() -> None:
    semua = rows("angka.tsv")
    assert len(semua) > 300
    for row in semua:
        bacaan = iku.read_angka(row["teks"], None if row["lokal"] == "-" else row["lokal"])
        assert (*teks_angka(bacaan.isi), " ".join(c.kode for c in bacaan.catatan) or "-") == (
            row["jenis"],
            row["nilai"],
            row["alasan"],
            row["kode"],
        ), row


def sel_angka(teks: str) -> str | float | None:
    return None if teks == "~" else float(teks[1:]) if teks.startswith("#") else teks


@pytest.mark.parametrize("row", rows("angka-kolom.tsv"), ids=lambda row: row["id"])
def test_columns_of_numbers(row: dict[str, str]) -> None:
    sel = [sel_angka(teks) for teks in row["sel"].split("|")]
    angka = None if row["lokal"] == "-" else row["lokal"]
    kolom = iku.read_numbers(sel, angka=angka, cacah=row["cacah"] == "cacah")
    assert "|".join(str(h.alasan if h.nilai is None else h.nilai) for h in kolom) == row["hasil"]
    assert (" ".join(f"{c.kode}@{c.baris}" for c in kolom.catatan) or "-") == row["catatan"]
    for catatan, kata in zip(kolom.catatan, row["pesan"].split("|"), strict=False):
        assert kata in catatan.pesan("id")


def line(kunci: str, *isi: str) -> str:
    return "\t".join([kunci, *(satu.replace("\\", "\\\\").replace("\n", "\\n") for satu in isi)])


def baris_dokumen(dokumen: iku.Dokumen) -> list[str]:
    hasil = [] if dokumen.tahun is None else [line("tahun", str(dokumen.tahun))]
    for sasaran in dokumen.sasaran:
        hasil.append(line("sasaran", sasaran.nama))
        for indikator in sasaran.indikator:
            hasil.append(line("indikator", indikator.nama))
            formula = " ".join(indikator.perhitungan.teks.split())
            hasil += [line("formula", formula)] if formula else []
            hasil += [line("penanggung_jawab", satu.nama) for satu in indikator.penanggung_jawab]
            hasil += [line("sumber_data", satu.nama) for satu in indikator.sumber_data]
            hasil += [
                line("sel", sel.kolom, sel.teks) for sel in indikator.sel if sel.kolom not in KOLOM_INTI
            ]
    return hasil


KOLOM_INTI = {"nomor", "sasaran", "indikator", "formula", "penanggung_jawab", "sumber_data"}


# A text that only begins like a PDF goes to the reader of PDF files here, and to the core elsewhere.
TABEL_DOKUMEN = [tabel for tabel in sorted((GOLDEN / "dokumen").glob("*.tsv")) if tabel.stem != "bukan-teks"]


@pytest.mark.parametrize("tabel", TABEL_DOKUMEN, ids=lambda tabel: tabel.stem)
def test_documents(tabel: Path) -> None:
    semua = tabel.read_text(encoding="utf-8").splitlines()
    try:
        dokumen = iku.read(tabel.with_suffix(".txt"))
        hasil, catatan = baris_dokumen(dokumen), dokumen.catatan
    except iku.InputError as galat:
        hasil, catatan = ["ditolak"], galat.catatan
    hasil += [
        line("catatan", satu.kode, str(satu.baris)) for satu in catatan if satu.tingkat >= iku.Tingkat.periksa
    ]
    assert hasil == [satu for satu in semua if not satu.startswith("info\t")]
    for satu in semua:
        if satu.startswith("info\t"):
            assert satu.removeprefix("info\t") in {c.kode for c in catatan}
