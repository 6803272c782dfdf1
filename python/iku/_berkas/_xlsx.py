# SPDX-License-Identifier: Apache-2.0
"""XLSX through openpyxl: every visible sheet is a table, every cell what it says under its number format."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

from ..pilihan import Lokal
from . import _zip
from ._format import tulis_angka, tulis_waktu
from ._salinan import SEL_TERBANYAK, Bagian, Kumpulan, Salinan, rapikan
from ._tolak import terlalu_besar

_GABUNGAN = re.compile(
    rb'<(?:\w+:)?mergeCell\b[^>]*?\bref\s*=\s*["\']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})'
)
_SEL = re.compile(rb"<(?:\w+:)?c[\s>/]")
_RUMUS = re.compile(rb"<(?:\w+:)?f[\s>/]")


def baca(isi: bytes, asal: str, angka: Lokal) -> Salinan:
    from openpyxl import load_workbook

    berumus = _periksa(isi, asal)
    buku = load_workbook(BytesIO(isi), data_only=True, keep_links=False)
    rumus = load_workbook(BytesIO(isi), data_only=False, keep_links=False) if berumus else None
    salinan = Salinan(asal)
    for lembar in buku.worksheets:
        bagian = Bagian(lembar=lembar.title)
        if lembar.sheet_state != "visible":
            salinan.catat("BERKAS-001", bagian)
            continue
        penyalin = _Penyalin(salinan, bagian, angka)
        penyalin.salin(lembar, rumus[lembar.title] if rumus is not None else None)
        if bagian.baris:
            salinan.bagian.append(bagian)
    return salinan


def _nomor_kolom(huruf: bytes) -> int:
    nomor = 0
    for satu in huruf:
        nomor = nomor * 26 + satu - 64
    return nomor


def _periksa(isi: bytes, asal: str) -> bool:
    """Refuses what openpyxl would unfold without end; whether there are formulas."""
    sel = 0
    berumus = False
    for nama, potong in _zip.xml(isi, asal):
        if not nama.startswith("xl/worksheets/"):
            continue
        sel += len(_SEL.findall(potong))
        berumus = berumus or _RUMUS.search(potong) is not None
        for kiri, atas, kanan, bawah in _GABUNGAN.findall(potong):
            sel += (_nomor_kolom(kanan) - _nomor_kolom(kiri) + 1) * (int(bawah) - int(atas) + 1)
        if sel > SEL_TERBANYAK:
            raise terlalu_besar(asal, f"{SEL_TERBANYAK} sel/cells")
    return berumus


class _Penyalin:
    """One sheet."""

    def __init__(self, salinan: Salinan, bagian: Bagian, angka: Lokal) -> None:
        self.salinan = salinan
        self.bagian = bagian
        self.angka = angka
        self.tanpa_nilai = Kumpulan()
        self.galat = Kumpulan()
        self.dibulatkan = Kumpulan()
        self.biner = Kumpulan()

    def salin(self, lembar: Any, rumus: Any) -> None:
        baris: dict[int, dict[int, str]] = {}
        # The sheet's own table of cells: walking its rectangle would visit a million rows for one stray cell.
        for (nomor, kolom), sel in sorted(lembar._cells.items()):
            teks = self.teks(sel, rumus._cells.get((nomor, kolom)) if rumus is not None else None)
            if teks.strip():
                baris.setdefault(nomor, {})[kolom] = teks
        # A row reaches as far as its merged cells: a heading spans the columns below it.
        for rentang in lembar.merged_cells.ranges:
            if rentang.min_col in baris.get(rentang.min_row, {}):
                baris[rentang.min_row].setdefault(rentang.max_col, "")
        if baris:
            self.susun(baris)
        self.catat_gabungan(lembar, baris)
        self.catat_tersembunyi(lembar, baris)
        self.salinan.catat_kumpulan("BERKAS-004", self.bagian, self.tanpa_nilai)
        self.salinan.catat_kumpulan("BERKAS-005", self.bagian, self.galat)
        self.salinan.catat_kumpulan("BERKAS-006", self.bagian, self.dibulatkan)
        self.salinan.catat_kumpulan("BERKAS-007", self.bagian, self.biner)

    def susun(self, baris: dict[int, dict[int, str]]) -> None:
        """Rows from their first column with content; an empty row stands for a gap."""
        awal = min(min(sel) for sel in baris.values())
        self.bagian.kolom = awal
        sebelum = 0
        for nomor, sel in baris.items():
            if sebelum and nomor > sebelum + 1:
                self.bagian.baris.append((sebelum + 1, []))
            self.bagian.baris.append((nomor, [sel.get(k, "") for k in range(awal, max(sel) + 1)]))
            sebelum = nomor

    def teks(self, sel: Any, rumus: Any) -> str:
        nilai = sel.value
        if nilai is None:
            if rumus is not None and rumus.data_type == "f":
                self.tanpa_nilai.tambah(sel.coordinate, sel.row, sel.column)
            return ""
        if sel.data_type == "e":
            self.galat.tambah(f"{sel.coordinate} {nilai}", sel.row, sel.column)
        if isinstance(nilai, str):
            return rapikan(nilai.replace("_x000D_", "")).strip("\n")
        if isinstance(nilai, bool):
            return str(nilai).upper()
        if isinstance(nilai, (int, float)):
            tampil = tulis_angka(nilai, sel.number_format, self.angka)
            if tampil.dibulatkan:
                self.dibulatkan.tambah(f"{sel.coordinate} {tampil.teks}", sel.row, sel.column)
            if tampil.biner:
                self.biner.tambah(f"{sel.coordinate} {tampil.teks}", sel.row, sel.column)
            return tampil.teks
        if isinstance(nilai, (date, time)):
            return tulis_waktu(nilai, sel.number_format)
        return str(nilai) if isinstance(nilai, timedelta) else rapikan(str(nilai))

    def catat_gabungan(self, lembar: Any, baris: dict[int, dict[int, str]]) -> None:
        for rentang in lembar.merged_cells.ranges:
            teks = baris.get(rentang.min_row, {}).get(rentang.min_col, "")
            if rentang.max_row > rentang.min_row and teks:
                isian = [rentang.coord, " ".join(teks.split())[:60]]
                self.salinan.catat("BERKAS-003", self.bagian, isian, rentang.min_row, rentang.min_col)

    def catat_tersembunyi(self, lembar: Any, baris: dict[int, dict[int, str]]) -> None:
        tersembunyi = Kumpulan()
        for nomor, ukuran in lembar.row_dimensions.items():
            if ukuran.hidden and nomor in baris:
                tersembunyi.tambah(str(nomor), nomor)
        dipakai = {kolom for sel in baris.values() for kolom in sel}
        for huruf, ukuran in lembar.column_dimensions.items():
            if ukuran.hidden and any(k in dipakai for k in range(ukuran.min or 0, (ukuran.max or 0) + 1)):
                tersembunyi.tambah(huruf)
        self.salinan.catat_kumpulan("BERKAS-002", self.bagian, tersembunyi)
