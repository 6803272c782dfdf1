# SPDX-License-Identifier: Apache-2.0
"""The working paper of a recomputation as HTML, for notebooks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ._notebook import BARIS_TERBANYAK, _baris, _bungkus, _eksak, _lagi, _tabel, _td, html_catatan
from .pilihan import Bahasa, get_bahasa

if TYPE_CHECKING:
    from ._iku import BarisUji, Recheck, UjiAngka

JUDUL = "Kertas Kerja Uji Hitung Ulang"
KATA = {
    Bahasa.id: (
        "Baris",
        "Indikator",
        "tercetak",
        "dapat diuji",
        "Uji ini menyatakan sama atau berbeda, bukan sebabnya.",
    ),
    Bahasa.en: (
        "Row",
        "Indicator",
        "printed",
        "testable",
        "The test says that figures agree or differ, not why.",
    ),
}
JENIS = ("realisasi", "capaian", "predikat")


def _sel(uji: UjiAngka, kelas: str = "angka") -> str:
    """As printed, and below it what came of it; the exact value and the sentence are the tooltip."""
    if not uji.tercetak:
        return _td("–", kelas)
    eksak = "" if uji.eksak.nilai is None else f"= {_eksak(uji.eksak.nilai)}. "
    isi = f'{escape(uji.tercetak)}<div class="pudar">{uji.hasil_uji}</div>'
    return _td(isi, kelas, eksak + uji.kalimat)


def _satu(satu: BarisUji) -> str:
    kepala = (_td(str(satu.baris), "pudar angka"), _td(escape(satu.indikator)))
    return _baris(
        (
            *kepala,
            _sel(satu.realisasi),
            _sel(satu.capaian),
            _sel(satu.predikat, "label"),
            _td(str(satu.akibat)),
        )
    )


def html_recheck(recheck: Recheck) -> str:
    baris, indikator, tercetak, teruji, ujian = KATA[get_bahasa()]
    judul = [
        (baris, "angka"),
        (indikator, ""),
        *((nama, "" if nama == "predikat" else "angka") for nama in JENIS),
        ("akibat", ""),
    ]
    urutan = recheck.urutan_akibat()[:BARIS_TERBANYAK]
    ringkasan = "; ".join(
        f"{nama}: {jumlah['tercetak']} {tercetak}, {jumlah['teruji']} {teruji}"
        for nama, jumlah in recheck.ringkasan.items()
    )
    return _bungkus(
        _tabel(JUDUL, judul, (_satu(recheck.baris[i]) for i in urutan)),
        _lagi(len(recheck)),
        f'<div class="pudar">{escape(ringkasan)}. {escape(ujian)}</div>',
        html_catatan(recheck.catatan),
    )
