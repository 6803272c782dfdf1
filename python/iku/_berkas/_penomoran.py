# SPDX-License-Identifier: Apache-2.0
"""The numbers that Word puts before paragraphs of a list: they are shown, but are in no text of the file."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LUBANG = re.compile(r"%([1-9])")


class _Tingkat(NamedTuple):
    bentuk: str  # decimal, lowerLetter, bullet, ...
    teks: str  # "%1."
    mulai: int


class Penomoran:
    """Counts the lists of a document, in the order in which its paragraphs are asked for."""

    def __init__(self, dokumen: Any) -> None:
        self._tingkat: dict[tuple[str, int], _Tingkat] = {}
        self._abstrak: dict[str, str] = {}
        self._gaya: dict[str, Any] = {}
        self._hitung: dict[str, dict[int, int]] = {}
        try:
            bagian = dokumen.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return
        for abstrak in bagian.iter(W + "abstractNum"):
            nama = abstrak.get(W + "abstractNumId", "")
            for satu in abstrak.findall(W + "lvl"):
                tingkat = _angka(satu.get(W + "ilvl"))
                bentuk, teks = _nilai(satu, "numFmt", "decimal"), _nilai(satu, "lvlText", "")
                self._tingkat[nama, tingkat] = _Tingkat(bentuk, teks, _angka(_nilai(satu, "start", "1")))
        for satu in bagian.findall(W + "num"):
            self._abstrak[satu.get(W + "numId", "")] = _nilai(satu, "abstractNumId", "")
        for gaya in dokumen.styles.element.findall(W + "style"):
            self._gaya[gaya.get(W + "styleId", "")] = gaya.find(f"{W}pPr/{W}numPr")

    def tulis(self, paragraf: Any) -> str:
        """The number before a paragraph, with a space; empty without one."""
        sifat = paragraf.find(f"{W}pPr/{W}numPr")
        if sifat is None:
            gaya = paragraf.find(f"{W}pPr/{W}pStyle")
            sifat = None if gaya is None else self._gaya.get(gaya.get(W + "val", ""))
        if sifat is None:
            return ""
        daftar = self._abstrak.get(_nilai(sifat, "numId", ""), "")
        dalam = _angka(_nilai(sifat, "ilvl", "0"))
        tingkat = self._tingkat.get((daftar, dalam))
        if tingkat is None or tingkat.bentuk == "none":
            return ""
        if tingkat.bentuk == "bullet":
            return "• "
        hitung = self._hitung.setdefault(_nilai(sifat, "numId", ""), {})
        hitung[dalam] = hitung.get(dalam, tingkat.mulai - 1) + 1
        for lebih in [satu for satu in hitung if satu > dalam]:
            del hitung[lebih]

        def isi(cocok: re.Match[str]) -> str:
            di = int(cocok[1]) - 1
            lain = self._tingkat.get((daftar, di), tingkat)
            return _tulis_nomor(hitung.get(di, lain.mulai), lain.bentuk)

        teks = _LUBANG.sub(isi, tingkat.teks)
        return f"{teks} " if teks else ""


def _nilai(benda: Any, nama: str, baku: str) -> str:
    anak = benda.find(W + nama)
    return baku if anak is None else str(anak.get(W + "val", baku))


def _angka(teks: str | None) -> int:
    return int(teks) if teks is not None and teks.isdecimal() and len(teks) < 6 else 0


def _tulis_nomor(nomor: int, bentuk: str) -> str:
    if bentuk in ("lowerLetter", "upperLetter") and nomor > 0:
        huruf = chr(ord("a") + (nomor - 1) % 26) * ((nomor - 1) // 26 + 1)
        return huruf if bentuk == "lowerLetter" else huruf.upper()
    if bentuk in ("lowerRoman", "upperRoman") and 0 < nomor < 4000:
        romawi = _romawi(nomor)
        return romawi.lower() if bentuk == "lowerRoman" else romawi
    return f"{nomor:02d}" if bentuk == "decimalZero" else str(nomor)


def _romawi(nomor: int) -> str:
    hasil = ""
    for nilai, huruf in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        hasil += huruf * (nomor // nilai)
        nomor %= nilai
    return hasil
