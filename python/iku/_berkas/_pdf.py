# SPDX-License-Identifier: Apache-2.0
"""PDF with a text layer through pdfplumber: tables by their ruling lines; other text set as it stands on the page."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from io import BytesIO
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from ..galat import InputError
from ..pilihan import Lokal
from ._salinan import SEL_TERBANYAK, Bagian, Salinan, rapikan
from ._tenggat import Tenggat
from ._tolak import awal, terkunci, terlalu_besar

HALAMAN_TERBANYAK = 1000
DETIK_TERBANYAK = 30.0  # to open the file, and for each page
URAIAN_TERBANYAK = 256 << 20  # bytes of all streams, unpacked
GARIS_TERBANYAK = 20_000  # rules of a page
HURUF_TERBANYAK = 200_000  # of a page
_ALIRAN = re.compile(rb"stream\r?\n")
_LARI_TERPENDEK = 8  # characters of a stretch that says how wide they are
_KOLOM_TERJAUH = 2000  # characters of a line that is set as it stands


def baca(isi: bytes, asal: str, angka: Lokal) -> Salinan:
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    _periksa(isi, asal)
    salinan = Salinan(asal)
    try:
        with Tenggat(DETIK_TERBANYAK):
            buku = pdfplumber.open(BytesIO(isi))
            jumlah = len(buku.pages)
    except Exception as sebab:
        if any(isinstance(satu, PDFPasswordIncorrect) for satu in (sebab, *sebab.args)):
            raise terkunci(asal) from sebab
        raise
    with buku:
        if jumlah > HALAMAN_TERBANYAK:
            raise terlalu_besar(asal, f"{HALAMAN_TERBANYAK} halaman/pages")
        if jumlah == 0:
            raise ValueError("no pages")
        penyalin = _Penyalin(salinan, asal)
        for halaman in buku.pages:
            with Tenggat(DETIK_TERBANYAK):
                penyalin.salin(halaman)
                halaman.close()
    if not salinan.bagian and penyalin.tanpa_teks:
        raise InputError(
            f"{awal(asal)}PDF ini tidak memuat teks (mungkin hasil pindai). Jalankan OCR, misalnya ocrmypdf, lalu baca hasilnya.",
            f"{awal(asal)}this PDF has no text (perhaps it was scanned). Run OCR, for example ocrmypdf, and read the result.",
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
            baris = self.salin_teks(nomor, [k for k in kata if mulai <= k["top"] < satu.bbox[1]], baris)
            self.salin_tabel(nomor, urutan, satu)
            mulai = satu.bbox[1]
        self.salin_teks(nomor, [k for k in kata if k["top"] >= mulai], baris)

    def salin_tabel(self, halaman: int, urutan: int, tabel: Any) -> None:
        bagian = Bagian(halaman=halaman, tabel=urutan)
        for nomor, sel in enumerate(tabel.extract(), 1):
            self.sel += len(sel)
            bagian.baris.append((nomor, [rapikan(isi or "") for isi in sel]))
        if self.sel > SEL_TERBANYAK:
            raise terlalu_besar(self.asal, f"{SEL_TERBANYAK} sel/cells")
        self.salinan.bagian.append(bagian)

    def salin_teks(self, nomor: int, kata: list[Any], baris: int) -> int:
        """Words of a stretch of the page as lines; gives how many lines of the page there are now."""
        if not kata:
            return baris
        bagian = Bagian(halaman=nomor)
        for teks in susun_baris(kata):
            baris += 1
            bagian.baris.append((baris, [teks]))
        self.salinan.bagian.append(bagian)
        return baris


def _di_dalam(kata: Any, tabel: Iterable[Any]) -> bool:
    x, y = (kata["x0"] + kata["x1"]) / 2, (kata["top"] + kata["bottom"]) / 2
    return any(s.bbox[0] <= x <= s.bbox[2] and s.bbox[1] <= y <= s.bbox[3] for s in tabel)


class Lari(NamedTuple):
    """Words of a line with no more than the space of a word between them."""

    x0: float
    x1: float
    teks: str


def susun_baris(kata: list[Any]) -> list[str]:
    """Lines of words, each stretch at the character column that its place on the page says; gaps are empty lines."""
    tinggi = median(k["bottom"] - k["top"] for k in kata)
    semua = _kelompokkan(kata)
    lari = [_susun_lari(baris, 0.8 * tinggi) for baris in semua]
    # As many columns as the narrowest stretch needs: none runs over the place where the next one begins.
    rapat = [(s.x1 - s.x0) / len(s.teks) for baris in lari for s in baris if len(s.teks) >= _LARI_TERPENDEK]
    lebar = max(1.0, min(rapat, default=0.5 * tinggi))
    sela = [b[0]["top"] - max(k["bottom"] for k in a) for a, b in pairwise(semua)]
    biasa = median(sela) if sela else 0.0
    hasil: list[str] = []
    for baris, sebelum in zip(lari, [biasa, *sela], strict=True):
        if sebelum > biasa + 0.6 * tinggi:
            hasil.append("")
        hasil.append(_tulis_baris(baris, lebar))
    return hasil


def _kelompokkan(kata: list[Any]) -> list[list[Any]]:
    """Words by lines: those whose middle is above the bottom of a line's first word belong to it."""
    hasil: list[list[Any]] = []
    for satu in sorted(kata, key=lambda k: ((k["top"] + k["bottom"]) / 2, k["x0"])):
        if not hasil or (satu["top"] + satu["bottom"]) / 2 > hasil[-1][0]["bottom"]:
            hasil.append([])
        hasil[-1].append(satu)
    return hasil


def _susun_lari(baris: list[Any], sela: float) -> list[Lari]:
    hasil: list[Lari] = []
    for satu in sorted(baris, key=lambda k: k["x0"]):
        if hasil and satu["x0"] - hasil[-1].x1 <= sela:
            hasil[-1] = Lari(hasil[-1].x0, satu["x1"], f"{hasil[-1].teks} {satu['text']}")
        else:
            hasil.append(Lari(satu["x0"], satu["x1"], satu["text"]))
    return hasil


def _tulis_baris(baris: list[Lari], lebar: float) -> str:
    teks = ""
    for satu in baris:
        kolom = min(round(satu.x0 / lebar), _KOLOM_TERJAUH)
        teks += " " * max(kolom - len(teks), 2 if teks else 0) + satu.teks
    return teks
