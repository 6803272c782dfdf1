# SPDX-License-Identifier: Apache-2.0
"""The scenario: 514 regencies in 38 provinces, 20 years by month, 50 indicators as counts in one long table.

Asked for are each indicator's percentage at two decimals, the predicate of its achievement against a target, and the
pooled percentage of each province. The exact answer comes from integers alone, so that it owes nothing to iku.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np

Larik = Any  # a numpy array

WILAYAH, PROVINSI, INDIKATOR, BULAN = 514, 38, 50, 12
BATAS = (91, 76, 66, 51)  # lower ends of the bands of Permendagri 86/2017
KOSONG = -1


@dataclass
class Soal:
    """One long table (a row: region, period, variable 2i or 2i + 1 of indicator i, value) and what goes with it."""

    tahun: int
    wilayah: Larik
    periode: Larik
    variabel: Larik
    nilai: Larik
    provinsi: Larik  # of each region
    target: Larik  # of each indicator and year, in whole percent

    @property
    def periode_semua(self) -> int:
        """How many months."""
        return self.tahun * BULAN

    @property
    def sel(self) -> int:
        """How many indicator values: regions x months x indicators."""
        return WILAYAH * self.periode_semua * INDIKATOR

    @property
    def sel_provinsi(self) -> int:
        """The same for provinces."""
        return PROVINSI * self.periode_semua * INDIKATOR


@dataclass
class Jawaban:
    """Hundredths of a percent and band a cell, hundredths a province's cell; KOSONG where there is no value."""

    persen: Larik
    pita: Larik
    provinsi: Larik


def buat(tahun: int) -> Soal:
    """The same table on every run: most denominators small, as counts of a regency's are; some values missing or 0."""
    acak = np.random.default_rng(514)
    periode = tahun * BULAN
    jumlah = WILAYAH * periode * INDIKATOR
    terbesar = np.where(np.arange(INDIKATOR) % 2 == 0, 400, 1_000_000)
    d = (acak.random((WILAYAH * periode, INDIKATOR)) * terbesar).astype(np.int64).ravel() + 1
    d[acak.random(jumlah) < 0.001] = 0
    n = (acak.random(jumlah) * (d + 1)).astype(np.int64)
    nilai = np.column_stack((n, d)).ravel()
    indeks = np.arange(jumlah * 2)
    ada = acak.random(jumlah * 2) >= 0.005
    baris = indeks // (2 * INDIKATOR)
    return Soal(
        tahun,
        (baris // periode)[ada].astype(np.int32),
        (baris % periode)[ada].astype(np.int32),
        (indeks % (2 * INDIKATOR))[ada].astype(np.int32),
        nilai[ada],
        np.sort(np.arange(WILAYAH) % PROVINSI).astype(np.int32),
        acak.integers(60, 101, (INDIKATOR, tahun)),
    )


def simpan(soal: Soal, berkas: Path) -> None:
    """For other processes, so that making the table is no part of their memory."""
    np.savez(berkas, **{f.name: getattr(soal, f.name) for f in fields(soal)})


def baca(berkas: Path) -> Soal:
    """What `simpan` wrote."""
    with np.load(berkas) as isi:
        return Soal(**{f.name: int(isi[f.name]) if f.name == "tahun" else isi[f.name] for f in fields(Soal)})


def letak(soal: Soal) -> tuple[Larik, Larik]:
    """Where each long row belongs: its cell, and whether it is the denominator."""
    sel = soal.wilayah.astype(np.int64) * soal.periode_semua + soal.periode
    return sel * INDIKATOR + soal.variabel // 2, soal.variabel % 2 == 1


def tebar(soal: Soal) -> tuple[Larik, Larik, Larik]:
    """Numerators and denominators by cell, and which cells have both."""
    sel, bawah = letak(soal)
    n = np.zeros(soal.sel, np.int64)
    d = np.zeros(soal.sel, np.int64)
    ada = np.zeros(soal.sel, np.uint8)
    n[sel[~bawah]] = soal.nilai[~bawah]
    d[sel[bawah]] = soal.nilai[bawah]
    ada[sel[~bawah]] += 1
    ada[sel[bawah]] += 1
    return n, d, ada == 2


def target_sel(soal: Soal) -> Larik:
    """The target of each cell."""
    per_bulan = np.repeat(soal.target.T, BULAN, axis=0)  # month, indicator
    return np.tile(per_bulan.ravel(), WILAYAH)


def kunci_provinsi(soal: Soal) -> Larik:
    """The province's cell that each cell belongs to."""
    satu = soal.periode_semua * INDIKATOR
    return np.repeat(soal.provinsi.astype(np.int64), satu) * satu + np.tile(np.arange(satu), WILAYAH)


def perseratus(n: Larik, d: Larik, ada: Larik, genap: bool) -> Larik:
    """Hundredths of a percent, halves up or to the even neighbour, from integers alone."""
    baik = ada & (d > 0)
    bawah = np.where(baik, d, 1)
    q, r = np.divmod(10_000 * n, bawah)
    naik = (2 * r > bawah) | ((2 * r == bawah) & ((q % 2 == 1) | (not genap)))
    return np.where(baik, q + naik, KOSONG)


def jawab(soal: Soal, genap: bool) -> Jawaban:
    """The exact answer in one of the two ways of rounding halves."""
    n, d, ada = tebar(soal)
    baik = ada & (d > 0)
    kiri, kanan = 10_000 * n, target_sel(soal) * d
    pita = np.full(soal.sel, len(BATAS), np.int8)
    for i, batas in reversed(list(enumerate(BATAS))):
        pita[kiri >= batas * kanan] = i
    kunci = kunci_provinsi(soal)
    jumlah = [
        np.bincount(kunci, weights=np.where(ada, x, 0), minlength=soal.sel_provinsi).astype(np.int64)
        for x in (n, d)
    ]
    semua = np.ones(soal.sel_provinsi, bool)
    return Jawaban(
        perseratus(n, d, ada, genap),
        np.where(baik, pita, np.int8(KOSONG)),
        perseratus(jumlah[0], jumlah[1], semua, genap),
    )
