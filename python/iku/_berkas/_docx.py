# SPDX-License-Identifier: Apache-2.0
"""DOCX through python-docx: paragraphs and tables in the order of the document, equations as LaTeX."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from ..pilihan import Lokal
from . import _zip
from ._omml import M, PenerjemahOmml
from ._penomoran import Penomoran
from ._salinan import SEL_TERBANYAK, Bagian, Kumpulan, Salinan, rapikan
from ._tolak import terlalu_besar

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_GAMBAR = {W + "drawing", W + "pict", W + "object"}
_BUANG = {W + "del", W + "moveFrom", W + "instrText", W + "pPr", W + "rPr", *_GAMBAR}
_KOLOM_TERBANYAK = 256


def baca(isi: bytes, asal: str, angka: Lokal) -> Salinan:
    from docx import Document

    for _ in _zip.xml(isi, asal):
        pass
    dokumen = Document(BytesIO(isi))
    salinan = Salinan(asal)
    _Penyalin(salinan, Penomoran(dokumen)).salin(dokumen.element.body, asal)
    return salinan


def isi_langsung(induk: Any, *nama: str) -> Iterator[Any]:
    """Children of those names, also where content controls, insertions or custom XML stand around them."""
    cari = {W + satu for satu in nama}
    tumpukan = [iter(induk)]
    while tumpukan:
        anak = next(tumpukan[-1], None)
        if anak is None:
            tumpukan.pop()
        elif anak.tag in cari:
            yield anak
        elif anak.tag in (W + "sdt", W + "sdtContent", W + "customXml", W + "ins", W + "moveTo"):
            tumpukan.append(iter(anak))


class _Penyalin:
    def __init__(self, salinan: Salinan, penomoran: Penomoran) -> None:
        self.salinan = salinan
        self.penomoran = penomoran
        self.tabel = 0
        self.paragraf = 0
        self.bagian = Bagian()
        self.mulai_kumpulan()

    def mulai_kumpulan(self) -> None:
        self.persamaan = Kumpulan()
        self.tak_dikenal = Kumpulan()
        self.gambar = Kumpulan()
        self.bersarang = Kumpulan()

    def catat_kumpulan(self, bagian: Bagian) -> None:
        self.salinan.catat_kumpulan("BERKAS-008", bagian, self.bersarang)
        self.salinan.catat_kumpulan("BERKAS-011", bagian, self.persamaan)
        self.salinan.catat_kumpulan("BERKAS-012", bagian, self.tak_dikenal)
        if bagian.tabel:
            self.salinan.catat_kumpulan("BERKAS-013", bagian, self.gambar)
        self.mulai_kumpulan()

    def salin(self, badan: Any, asal: str) -> None:
        sel = 0
        for benda in isi_langsung(badan, "p", "tbl"):
            if benda.tag == W + "p":
                self.paragraf += 1
                self.bagian.baris.append((self.paragraf, [self.teks_paragraf(benda, self.paragraf, 0)]))
                continue
            self.tutup_teks()
            bagian = self.salin_tabel(benda)
            sel += sum(len(satu) for _, satu in bagian.baris)
            if sel > SEL_TERBANYAK:
                raise terlalu_besar(asal, f"{SEL_TERBANYAK} sel/cells")
            self.salinan.bagian.append(bagian)
        self.tutup_teks()
        perubahan = sum(1 for satu in badan.iter(W + "ins", W + "del") if satu.getparent().tag != W + "rPr")
        if perubahan:
            self.salinan.catat("BERKAS-014", None, [str(perubahan)])

    def tutup_teks(self) -> None:
        if self.bagian.baris:
            self.salinan.bagian.append(self.bagian)
        self.catat_kumpulan(self.bagian)
        self.bagian = Bagian()

    def salin_tabel(self, tabel: Any) -> Bagian:
        self.tabel += 1
        bagian = Bagian(tabel=self.tabel)
        gabungan: dict[int, list[int]] = {}  # column of a cell that goes on downwards: its first and last row
        for nomor, baris in enumerate(isi_langsung(tabel, "tr"), 1):
            sel: list[str] = [""] * min(_bilangan(baris, "trPr/gridBefore", 0), _KOLOM_TERBANYAK)
            for kotak in isi_langsung(baris, "tc"):
                kolom = len(sel) + 1
                lebar = max(1, min(_bilangan(kotak, "tcPr/gridSpan", 1), _KOLOM_TERBANYAK))
                tegak = kotak.find(f"{W}tcPr/{W}vMerge")
                if tegak is not None and tegak.get(W + "val", "continue") == "continue":
                    gabungan.setdefault(kolom, [nomor, nomor])[1] = nomor
                    sel += [""] * lebar
                    continue
                self.catat_gabungan(bagian, gabungan.pop(kolom, None), kolom)
                if tegak is not None:
                    gabungan[kolom] = [nomor, nomor]
                sel += [self.teks_sel(kotak, nomor, kolom)] + [""] * (lebar - 1)
            bagian.baris.append((nomor, sel))
        for kolom, rentang in gabungan.items():
            self.catat_gabungan(bagian, rentang, kolom)
        self.catat_kumpulan(bagian)
        return bagian

    def catat_gabungan(self, bagian: Bagian, rentang: list[int] | None, kolom: int) -> None:
        if rentang is None or rentang[0] == rentang[1]:
            return
        awal, akhir = rentang
        sel = next((isi for nomor, isi in bagian.baris if nomor == awal), [])
        teks = " ".join(sel[kolom - 1].split()) if kolom <= len(sel) else ""
        if teks:
            isian = [f"R{awal}C{kolom}:R{akhir}C{kolom}", teks[:60]]
            self.salinan.catat("BERKAS-003", bagian, isian, awal, kolom)

    def teks_sel(self, kotak: Any, baris: int, kolom: int) -> str:
        nama = f"R{baris}C{kolom}"
        potong: list[str] = []
        for benda in isi_langsung(kotak, "p", "tbl"):
            if benda.tag == W + "p":
                potong.append(self.teks_paragraf(benda, baris, kolom))
                continue
            self.bersarang.tambah(nama, baris, kolom)
            potong += [self.teks_paragraf(satu, baris, kolom) for satu in benda.iter(W + "p")]
        return "\n".join(potong).strip("\n")

    def teks_paragraf(self, paragraf: Any, baris: int, kolom: int) -> str:
        potong: list[str] = [self.penomoran.tulis(paragraf)]
        tumpukan = [iter(paragraf)]
        while tumpukan:
            benda = next(tumpukan[-1], None)
            if benda is None:
                tumpukan.pop()
            elif benda.tag == M + "oMath":
                potong.append(self.teks_persamaan(benda, baris, kolom))
            elif benda.tag in _GAMBAR:
                self.gambar.tambah(f"R{baris}C{kolom}", baris, kolom)
            elif benda.tag not in _BUANG and isinstance(benda.tag, str):
                potong.append(_teks_benda(benda))
                tumpukan.append(iter(benda))
        return rapikan("".join(potong)).strip(" ")

    def teks_persamaan(self, benda: Any, baris: int, kolom: int) -> str:
        nama = f"R{baris}C{kolom}" if kolom else str(baris)
        penerjemah = PenerjemahOmml()
        latex = " ".join(penerjemah.latex(benda).split())
        if not latex:
            return ""
        self.persamaan.tambah(nama, baris, kolom)
        for bagian in penerjemah.tak_dikenal:
            self.tak_dikenal.tambah(f"{nama} m:{bagian}", baris, kolom)
        return f"${latex}$"


def _teks_benda(benda: Any) -> str:
    if benda.tag == W + "t":
        return benda.text or ""
    if benda.tag in (W + "br", W + "cr"):
        return "" if benda.get(W + "type", "textWrapping") != "textWrapping" else "\n"
    return {W + "tab": " ", W + "noBreakHyphen": "-"}.get(benda.tag, "")


def _bilangan(benda: Any, jalur: str, baku: int) -> int:
    sifat = benda.find("/".join(W + satu for satu in jalur.split("/")))
    nilai = "" if sifat is None else sifat.get(W + "val", "")
    return int(nilai) if nilai.isdecimal() and len(nilai) < 6 else baku
