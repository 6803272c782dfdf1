# SPDX-License-Identifier: Apache-2.0
"""Composites, hierarchies of regions and units with their roll-ups, and what a year has come to so far."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import _iku
from ._bacaan import Bacaan
from ._sumber import bita, buka

if TYPE_CHECKING:
    from ._iku import AturanCapaian, Cakupan, Catatan, Formula, Hasil, Jejak, Skala
    from .pilihan import CaraRollup, Konsolidasi, PeriodeKosong


def _isi(sumber: object) -> bytes:
    """The bytes of CSV or JSON: a text of more than one line, a path, bytes or an open file."""
    if isinstance(sumber, str) and ("\n" in sumber or "\r" in sumber or "{" in sumber):
        return bita(sumber)
    return buka(sumber)[0]


@dataclass(frozen=True)
class KodeWilayah:
    """The code of a region as its system prints it, its level, and the code above as far as the digits say it."""

    kode: str
    sistem: str
    tingkat: str
    induk: str | None

    def __str__(self) -> str:
        return self.kode


def kode_wilayah(teks: str, sistem: str) -> KodeWilayah | None:
    """The code of a region: `sistem` is ``"kemendagri"`` or ``"bps"``; None for what is no code of it.

    One number means two regions in the two (94 is Papua for BPS and Papua Tengah for Kemendagri).
    """
    isi = _iku._kode_wilayah(teks, sistem)
    return None if isi is None else KodeWilayah(isi[0], sistem, isi[1], isi[2])


@dataclass(frozen=True)
class Komposit:
    """A figure made of weighted figures, level upon level; `bagian` are the figures of its parts by name."""

    id: str
    nama: str
    hasil: Hasil
    bagian: Mapping[str, Hasil]
    jejak: Jejak | None = field(repr=False)


def read_komposit(sumber: str | bytes | os.PathLike[str]) -> Bacaan[tuple[Komposit, ...]]:
    """Read weighted composites and evaluate them: ``{"komposit": [{"id": ..., "kosong": "lewati", "bagian": [...]}]}``.

    One with an error in it is left out with a note, and so is noted each part that is skipped.
    """
    isi, catatan = _iku._read_komposit(_isi(sumber))
    return Bacaan(tuple(Komposit(i, n, h, dict(b), j) for i, n, h, b, j in isi), catatan)


def instansi(
    sasaran: Iterable[Iterable[Any]], cara: str, kosong: PeriodeKosong | str = "belum_dapat_dihitung"
) -> Hasil:
    """The achievements of indicators, by sasaran, as one of their agency.

    `cara` is ``"rerata_sasaran"`` (the mean of the sasaran, each the mean of its indicators) or
    ``"rerata_indikator"``; the two differ as soon as sasaran have different numbers of indicators.
    """
    return _iku._instansi(sasaran, cara, kosong)


@dataclass(frozen=True)
class CapaianKumulatif:
    """The periods so far as one: against the consolidated targets of these periods, and against the year's."""

    realisasi: Hasil
    target_periode: Hasil
    terhadap_periode: Hasil
    terhadap_tahun: Hasil


def capaian_kumulatif(
    realisasi: Iterable[Any],
    target: Iterable[Any],
    target_tahun: Any,
    cara: Konsolidasi | str,
    kosong: PeriodeKosong | str = "belum_dapat_dihitung",
    aturan: str | AturanCapaian = "maks-rasio",
) -> CapaianKumulatif:
    """The periods of a year so far, in the order of time and at most 12; None is a period without a target."""
    isi = _iku._capaian_kumulatif(realisasi, target, target_tahun, cara, kosong, aturan)
    return CapaianKumulatif(*isi)


def konsolidasi_isi(
    formula: Formula,
    periode: Iterable[Any],
    cara: Sequence[Konsolidasi | str],
    kosong: PeriodeKosong | str = "belum_dapat_dihitung",
) -> tuple[Hasil, ...]:
    """The year's value of each variable, consolidated in its own way; the ratio of the year is the formula on them.

    `periode` are the values of the variables, in the order of time; `cara` is one way for each variable.
    """
    return tuple(_iku._konsolidasi_isi(formula, periode, list(cara), kosong))


@dataclass(frozen=True)
class SimpulRollup:
    """A region or unit in one year: `hasil` in the way that was asked for, of the units below it.

    `induk` is the place of the node above, `akhir` is behind the last node below; parents come before children.
    """

    kode: str
    nama: str
    tingkat: str
    induk: int | None
    akhir: int
    hasil: Hasil
    pooled: Hasil
    rerata: Hasil
    cakupan: Cakupan


@dataclass(frozen=True)
class RollupHierarki:
    """The figures of all nodes of a year, in the order of its trees."""

    simpul: tuple[SimpulRollup, ...]
    catatan: tuple[Catatan, ...]


@dataclass(frozen=True)
class SimpulHierarki:
    """A region or unit as it was in some years; both years belong to it, None is open."""

    sistem: str
    kode: str
    nama: str
    tingkat: str
    berlaku: tuple[int | None, int | None]


class Hierarki:
    """Regions or units and what is above them, over the years. From `read_hierarki`."""

    __slots__ = ("_isi",)

    def __init__(self, isi: _iku._Hierarki) -> None:
        self._isi = isi

    def __len__(self) -> int:
        return len(self._isi)

    def __repr__(self) -> str:
        return f"<Hierarki: {len(self)} simpul>"

    def find(self, kode: str, sistem: str, tahun: int) -> SimpulHierarki | None:
        """The node that a code had in a year, in any spelling of its system; None when it had none."""
        di = self._isi.find(kode, sistem, tahun)
        if di is None:
            return None
        dari, nama_kode, nama, tingkat, awal, akhir = self._isi.simpul(di)
        return SimpulHierarki(dari, nama_kode, nama, tingkat, (awal, akhir))

    def rollup(
        self,
        formula: Formula,
        tahun: int,
        laporan: Mapping[str, Any],
        sistem: str,
        *,
        cara: CaraRollup | str = "pooled",
        tingkat: str = "",
        skala: Skala | str | None = None,
        bobot: Mapping[str, Any] | None = None,
    ) -> RollupHierarki:
        """Roll the reports of a year up along the trees of that year.

        `laporan` maps the codes of `sistem` to the values of the formula's variables, None where a unit has not
        reported. `tingkat` is the level whose units are expected to report; empty: those with nothing below them.
        With `skala` a node whose pooled figure and mean fall into two bands is noted. `bobot` is by code, 1 where
        there is none.
        """
        pita = _iku.skala(skala) if isinstance(skala, str) else skala
        isi, catatan = self._isi.rollup(
            formula, tahun, dict(laporan), sistem, cara, tingkat, pita, dict(bobot or {})
        )
        return RollupHierarki(tuple(SimpulRollup(*satu) for satu in isi), catatan)


def read_hierarki(sumber: str | bytes | os.PathLike[str]) -> Bacaan[Hierarki]:
    """Read regions or units from CSV: kode, nama, tingkat, induk, sistem_kode, berlaku_dari, berlaku_sampai.

    Only kode and sistem_kode must be there. A node that cannot be used is left out with a note of level galat.
    """
    isi, catatan = _iku._read_hierarki(_isi(sumber))
    return Bacaan(Hierarki(isi), catatan)


class JembatanKode:
    """Which code of Kemendagri is which of BPS: only what was declared. From `read_jembatan`."""

    __slots__ = ("_isi",)

    def __init__(self, isi: _iku._Jembatan) -> None:
        self._isi = isi

    def __len__(self) -> int:
        return len(self._isi)

    def __repr__(self) -> str:
        return f"<JembatanKode: {len(self)} pasangan>"

    def find(self, kode: str, dari: str, ke: str) -> str | None:
        """The region's code in the system `ke`; None where nobody declared it."""
        return self._isi.find(kode, dari, ke)


def read_jembatan(sumber: str | bytes | os.PathLike[str]) -> Bacaan[JembatanKode]:
    """Read which code of one system is which of the other, from CSV: kode_kemendagri, kode_bps."""
    isi, catatan = _iku._read_jembatan(_isi(sumber))
    return Bacaan(JembatanKode(isi), catatan)
