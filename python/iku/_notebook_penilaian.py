# SPDX-License-Identifier: Apache-2.0
"""Figures against their targets as HTML, for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from . import _iku
from ._notebook import (
    BARIS_TERBANYAK,
    _alasan,
    _baris,
    _bungkus,
    _CatatanKaki,
    _eksak,
    _keterangan,
    _lagi,
    _ratakan,
    _tabel,
    _tampil,
    _td,
    html_catatan,
)
from .pilihan import Bahasa, get_bahasa

if TYPE_CHECKING:
    from ._iku import Hasil, Rentang, Setelan
    from ._penilaian import BarisPenilaian, Penilaian

TANDA = {"id": ",", "en": "."}
KATA = {
    Bahasa.id: ("Indikator", "Wilayah", "Periode", "Target", "Realisasi", "Capaian (%)", "Predikat"),
    Bahasa.en: ("Indicator", "Region", "Period", "Target", "Realisasi", "Achieved (%)", "Predicate"),
}


def _sel(hasil: Hasil, setelan: Setelan, kaki: _CatatanKaki) -> str:
    """Rounded once, or a dash whose footnote says why there is no value; the exact value is the tooltip."""
    if hasil.nilai is None:
        return _td(kaki.tanda(hasil.alasan), "angka", _alasan(hasil))
    tampil = _tampil(hasil, int(setelan["desimal"]), setelan["pembulatan"], setelan["tampil"])
    return _td(tampil, "angka", f"= {hasil.nilai}")


def _teks_target(target: Hasil | Rentang, setelan: Setelan) -> str:
    if isinstance(target, _iku.Rentang):
        return " – ".join(_eksak(isi, setelan["tampil"]) for isi in (target.bawah, target.atas))
    return "" if target.nilai is None else _eksak(target.nilai, setelan["tampil"])


def _sel_target(satu: BarisPenilaian, teks: str, kaki: _CatatanKaki) -> str:
    if isinstance(satu.target, _iku.Rentang) or satu.target.nilai is not None:
        return _td(teks, "angka")
    return _td(kaki.tanda(satu.target.alasan), "angka", _alasan(satu.target))


def _sel_predikat(satu: BarisPenilaian, kaki: _CatatanKaki) -> str:
    if satu.predikat is None:
        return _td(kaki.tanda(satu.alasan_predikat), "pudar", satu.aturan)
    return _td(escape(str(satu.predikat)), "label", satu.aturan)


def _satu(satu: BarisPenilaian, target: str, wilayah: bool, setelan: Setelan, kaki: _CatatanKaki) -> str:
    nama = escape(satu.indikator)
    if satu.nama_target:
        nama += f'<div class="pudar">{escape(satu.nama_target)}</div>'
    return _baris(
        (
            _td(nama),
            *((_td(escape(satu.wilayah) or "–"),) if wilayah else ()),
            _td(escape(satu.periode)),
            _sel_target(satu, target, kaki)
            if satu.kategori_target is None
            else _td(escape(satu.kategori_target)),
            _sel(satu.realisasi, setelan, kaki) if satu.kategori is None else _td(escape(satu.kategori)),
            _sel(satu.capaian, setelan, kaki),
            _sel_predikat(satu, kaki),
        )
    )


def html_penilaian(penilaian: Penilaian) -> str:
    wilayah = any(satu.wilayah for satu in penilaian)
    kata = KATA[get_bahasa()]
    angka = kata[3:6]
    judul = [(nama, "angka" if nama in angka else "") for nama in kata if wilayah or nama != kata[1]]
    setelan = penilaian.setelan
    terlihat = penilaian.baris[:BARIS_TERBANYAK]
    target = _ratakan(
        [_teks_target(satu.target, setelan) for satu in terlihat], TANDA[str(setelan["tampil"])]
    )
    kaki = _CatatanKaki()
    baris = [_satu(satu, teks, wilayah, setelan, kaki) for satu, teks in zip(terlihat, target, strict=True)]
    tanpa = sum(1 for satu in penilaian if satu.capaian.nilai is None)
    evaluasi = penilaian.evaluasi
    sidik = penilaian.landasan["definisi"][:12]
    return _bungkus(
        _tabel(_keterangan(evaluasi.dokumen, evaluasi.keterangan), judul, baris),
        kaki.html(),
        _lagi(len(penilaian), tanpa),
        f'<div class="pudar">{escape(repr(penilaian.setelan).strip("<>"))}; sha256 {sidik}</div>',
        html_catatan(penilaian.catatan),
    )
