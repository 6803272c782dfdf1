# SPDX-License-Identifier: Apache-2.0
"""PDF with a text layer through pdfplumber: tables by their ruling lines; other text set as it stands on the page."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from io import BytesIO
from statistics import median
from typing import Any

from ..galat import InputError
from ..pilihan import Lokal
from . import terkunci, terlalu_besar
from ._salinan import SEL_TERBANYAK, Bagian, Salinan, rapikan

HALAMAN_TERBANYAK = 1000
URAIAN_TERBANYAK = 256 << 20  # bytes of all streams, unpacked
GARIS_TERBANYAK = 20_000  # rules of a page
HURUF_TERBANYAK = 200_000  # of a page
_ALIRAN = re.compile(rb"stream\r?\n")
_KOLOM_TERJAUH = 2000  # characters of a line that is set as it stands


def baca(isi: bytes, asal: str, angka: Lokal) -> Salinan:
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    _periksa(isi, asal)
    salinan = Salinan(asal)
    try:
        buku = pdfplumber.open(BytesIO(isi))
    except Exception as sebab:
        if any(isinstance(satu, PDFPasswordIncorrect) for satu in (sebab, *sebab.args)):
            raise terkunci(asal) from sebab
        raise
    with buku:
        if len(buku.pages) > HALAMAN_TERBANYAK:
            raise terlalu_besar(asal, f"{HALAMAN_TERBANYAK} halaman/pages")
        if not buku.pages:
            raise ValueError("no pages")
        penyalin = _Penyalin(salinan, asal)
        for halaman in buku.pages:
            penyalin.salin(halaman)
            halaman.close()
    if not salinan.bagian and penyalin.tanpa_teks:
        raise InputError(
            f"{asal}: PDF ini tidak memuat teks (mungkin hasil pindai). Jalankan OCR, misalnya ocrmypdf, lalu baca hasilnya.",
            f"{asal}: this PDF has no text (perhaps it was scanned). Run OCR, for example ocrmypdf, and read the result.",
        )
    return salinan


def _periksa(isi: bytes, asal: str) -> None:
    """Refuses streams that unpack without end; each is looked at only as far as the limit."""
    jumlah = 0
    for aliran in _ALIRAN.finditer(isi):
        pembuka = zlib.decompressobj()
        sisa = isi[aliran.end() : aliran.end() + 2]
        if len(sisa) < 2 or sisa[0] & 0x0F != 8 or (sisa[0] << 8 | sisa[1]) % 31:
            continue
        try:
            jumlah += len(pembuka.decompress(memoryview(isi)[aliran.end() :], URAIAN_TERBANYAK - jumlah + 1))
        except zlib.error:
            continue
        if jumlah > URAIAN_TERBANYAK:
            raise terlalu_besar(asal, "256 MiB")


class _Penyalin:
    def __init__(self, salinan: Salinan, asal: str) -> None:
        self.salinan = salinan
        self.asal = asal
        self.tanpa_teks = 0
        self.sel = 0

    def salin(self, halaman: Any) -> None:
        nomor = halaman.page_number
        if len(halaman.chars) > HURUF_TERBANYAK or len(halaman.edges) > GARIS_TERBANYAK:
            raise terlalu_besar(
                self.asal, f"{HURUF_TERBANYAK} huruf/characters, {GARIS_TERBANYAK} garis/lines"
            )
        if not any(satu["text"].strip() for satu in halaman.chars):
            if halaman.images or halaman.curves or halaman.lines:
                self.tanpa_teks += 1
                self.salinan.catat("BERKAS-009", Bagian(halaman=nomor))
            return
        tabel = sorted(
            (satu for satu in halaman.find_tables() if len(satu.rows) > 1 and len(satu.columns) > 1),
            key=lambda satu: satu.bbox[1],
        )
        kata = [satu for satu in halaman.extract_words(keep_blank_chars=False) if not _di_dalam(satu, tabel)]
        mulai = 0.0
        baris = 0
        for urutan, satu in enumerate(tabel, 1):
            baris = self.salin_teks(
                nomor, [k for k in kata if mulai <= k["top"] < satu.bbox[1]], halaman, baris
            )
            self.salin_tabel(nomor, urutan, satu)
            mulai = satu.bbox[1]
        self.salin_teks(nomor, [k for k in kata if k["top"] >= mulai], halaman, baris)

    def salin_tabel(self, halaman: int, urutan: int, tabel: Any) -> None:
        bagian = Bagian(halaman=halaman, tabel=urutan)
        for nomor, sel in enumerate(tabel.extract(), 1):
            self.sel += len(sel)
            bagian.baris.append((nomor, [rapikan(isi or "") for isi in sel]))
        if self.sel > SEL_TERBANYAK:
            raise terlalu_besar(self.asal, f"{SEL_TERBANYAK} sel/cells")
        self.salinan.bagian.append(bagian)

    def salin_teks(self, nomor: int, kata: list[Any], halaman: Any, baris: int) -> int:
        """Words of a stretch of the page as lines; gives how many lines of the page there are now."""
        if not kata:
            return baris
        bagian = Bagian(halaman=nomor)
        for teks in susun_baris(kata, halaman.chars):
            baris += 1
            bagian.baris.append((baris, [teks]))
        self.salinan.bagian.append(bagian)
        return baris


def _di_dalam(kata: Any, tabel: Iterable[Any]) -> bool:
    x, y = (kata["x0"] + kata["x1"]) / 2, (kata["top"] + kata["bottom"]) / 2
    return any(s.bbox[0] <= x <= s.bbox[2] and s.bbox[1] <= y <= s.bbox[3] for s in tabel)


def susun_baris(kata: list[Any], huruf: list[Any]) -> list[str]:
    """Lines of words, each word at the character column that its place on the page says; gaps are empty lines."""
    lebar = max(1.0, median(h["width"] for h in huruf if h["text"].strip()) * 0.9)
    tinggi = max(1.0, median(k["bottom"] - k["top"] for k in kata))
    hasil: list[str] = []
    baris: list[Any] = []
    bawah = None
    for satu in [*sorted(kata, key=lambda k: ((k["top"] + k["bottom"]) / 2, k["x0"])), None]:
        tengah = None if satu is None else (satu["top"] + satu["bottom"]) / 2
        if baris and (tengah is None or tengah > baris[0]["bottom"]):
            if bawah is not None and baris[0]["top"] - bawah > tinggi:
                hasil.append("")
            bawah = max(k["bottom"] for k in baris)
            hasil.append(_tulis_baris(baris, lebar))
            baris = []
        if satu is not None:
            baris.append(satu)
    return hasil


def _tulis_baris(baris: list[Any], lebar: float) -> str:
    teks = ""
    akhir = 0.0
    for satu in sorted(baris, key=lambda k: k["x0"]):
        kolom = min(round(satu["x0"] / lebar), _KOLOM_TERJAUH)
        # A gap of more than a wide space parts columns, also where a narrow font has run ahead of the page.
        sela = 2 if teks and satu["x0"] - akhir > 2.2 * lebar else 1
        teks += (
            " " * max(kolom - len(teks), sela if teks else 0) if _is_sela(teks, satu, akhir, lebar) else " "
        )
        teks += satu["text"]
        akhir = satu["x1"]
    return teks


def _is_sela(teks: str, kata: Any, akhir: float, lebar: float) -> bool:
    """Whether the space before a word is more than the one between words."""
    return not teks or kata["x0"] - akhir > 1.4 * lebar
