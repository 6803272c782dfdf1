# SPDX-License-Identifier: Apache-2.0
"""Figures against their targets as HTML, for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from . import _iku
from ._notebook import (
    BARIS_TERBANYAK,
    _baris,
    _bungkus,
    _eksak,
    _keterangan,
    _lagi,
    _tabel,
    _tampil,
    _td,
    html_catatan,
)
from .pilihan import Bahasa, get_bahasa

if TYPE_CHECKING:
    from ._iku import Hasil, Rentang, Setelan
    from ._penilaian import BarisPenilaian, Penilaian

KATA = {
    Bahasa.id: ("Indikator", "Wilayah", "Periode", "Target", "Realisasi", "Capaian (%)", "Predikat"),
    Bahasa.en: ("Indicator", "Region", "Period", "Target", "Realisasi", "Achieved (%)", "Predicate"),
}


def _sel(hasil: Hasil, setelan: Setelan) -> str:
    """Rounded once, or why there is no value; the exact value is the tooltip."""
    if hasil.nilai is None:
        return _td(escape(str(hasil.alasan)), "angka pudar")
    tampil = _tampil(hasil, int(setelan["desimal"]), setelan["pembulatan"], setelan["tampil"])
    return _td(tampil, "angka", f"= {hasil.nilai}")


def _sel_target(target: Hasil | Rentang, setelan: Setelan) -> str:
    if isinstance(target, _iku.Rentang):
        ujung = (_eksak(isi, setelan["tampil"]) for isi in (target.bawah, target.atas))
        return _td(" – ".join(ujung), "angka")
    if target.nilai is None:
        return _td(escape(str(target.alasan)), "angka pudar")
    return _td(_eksak(target.nilai, setelan["tampil"]), "angka")


def _satu(satu: BarisPenilaian, wilayah: bool, setelan: Setelan) -> str:
    predikat = str(satu.alasan_predikat) if satu.predikat is None else str(satu.predikat)
    nama = escape(satu.indikator)
    if satu.nama_target:
        nama += f'<div class="pudar">{escape(satu.nama_target)}</div>'
    return _baris(
        (
            _td(nama),
            *((_td(escape(satu.wilayah) or "–"),) if wilayah else ()),
            _td(escape(satu.periode)),
            _sel_target(satu.target, setelan)
            if satu.kategori_target is None
            else _td(escape(satu.kategori_target)),
            _sel(satu.realisasi, setelan) if satu.kategori is None else _td(escape(satu.kategori)),
            _sel(satu.capaian, setelan),
            _td(escape(predikat), "pudar" if satu.predikat is None else "", satu.aturan),
        )
    )


def html_penilaian(penilaian: Penilaian) -> str:
    wilayah = any(satu.wilayah for satu in penilaian)
    kata = KATA[get_bahasa()]
    angka = kata[3:6]
    judul = [(nama, "angka" if nama in angka else "") for nama in kata if wilayah or nama != kata[1]]
    baris = (_satu(satu, wilayah, penilaian.setelan) for satu in penilaian.baris[:BARIS_TERBANYAK])
    evaluasi = penilaian.evaluasi
    sidik = penilaian.landasan["definisi"][:12]
    return _bungkus(
        _tabel(_keterangan(evaluasi.dokumen, evaluasi.keterangan), judul, baris),
        _lagi(len(penilaian)),
        f'<div class="pudar">{escape(repr(penilaian.setelan).strip("<>"))}; sha256 {sidik}</div>',
        html_catatan(penilaian.catatan),
    )
