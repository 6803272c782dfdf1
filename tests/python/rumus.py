# SPDX-License-Identifier: Apache-2.0
"""An interpreter of canonical formulas (``rumus``) over fractions.Fraction that shares nothing with the library."""

from __future__ import annotations

import re
from fractions import Fraction

from iku import Alasan

Nilai = Fraction | Alasan
TOKEN = re.compile(r"\s*(v\d+|\d+(?:\.\d+)?|min|max|[-+*/(),])")


class Interpreter:
    """Recursive descent: sums of products of signed atoms. Reasons: the larger code wins; 0 below the line is one."""

    def __init__(self, rumus: str, isi: list[Nilai]) -> None:
        self.token: list[str] = [*TOKEN.findall(rumus), "$"]
        self.letak = 0
        self.isi = isi

    def hitung(self) -> Nilai:
        hasil = self.jumlah()
        assert self.token[self.letak] == "$"
        return hasil

    def ambil(self, *pilihan: str) -> str | None:
        if self.token[self.letak] in pilihan:
            self.letak += 1
            return self.token[self.letak - 1]
        return None

    def jumlah(self) -> Nilai:
        hasil = self.kali()
        while op := self.ambil("+", "-"):
            hasil = gabung(op, hasil, self.kali())
        return hasil

    def kali(self) -> Nilai:
        hasil = self.satuan()
        while op := self.ambil("*", "/"):
            hasil = gabung(op, hasil, self.satuan())
        return hasil

    def satuan(self) -> Nilai:
        if self.ambil("-"):
            isi = self.satuan()
            return isi if isinstance(isi, Alasan) else -isi
        if self.ambil("("):
            hasil = self.jumlah()
            assert self.ambil(")")
            return hasil
        if nama := self.ambil("min", "max"):
            assert self.ambil("(")
            kiri = self.jumlah()
            assert self.ambil(",")
            kanan = self.jumlah()
            assert self.ambil(")")
            return gabung(nama, kiri, kanan)
        teks = self.token[self.letak]
        self.letak += 1
        return self.isi[int(teks[1:]) - 1] if teks[0] == "v" else Fraction(teks)


def gabung(op: str, a: Nilai, b: Nilai) -> Nilai:
    alasan = [x for x in (a, b) if isinstance(x, Alasan)]
    if op == "/" and b == 0 and not isinstance(b, Alasan):
        alasan.append(Alasan.penyebut_nol)
    if alasan:
        return max(alasan)
    assert isinstance(a, Fraction)
    assert isinstance(b, Fraction)
    if op == "/":
        return a / b
    return {"+": a + b, "-": a - b, "*": a * b, "min": min(a, b), "max": max(a, b)}[op]
