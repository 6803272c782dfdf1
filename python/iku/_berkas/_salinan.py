# SPDX-License-Identifier: Apache-2.0
"""The copy of a file, as the core reads it: parts with rows of cells, and notes. Its layout: docs/konsep/berkas.md."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from os.path import basename

SEL_TERBANYAK = 2_000_000


@dataclass
class Bagian:
    """A sheet (`lembar`), a table, or lines of text of a page; `kolom` numbers the first cell of its rows."""

    lembar: str = ""
    halaman: int = 0
    tabel: int = 0
    kolom: int = 1
    baris: list[tuple[int, list[str]]] = field(default_factory=list)

    def tempat(self) -> dict[str, object]:
        semua: dict[str, object] = {"lembar": self.lembar, "halaman": self.halaman, "tabel": self.tabel}
        return {nama: isi for nama, isi in semua.items() if isi}


class Kumpulan:
    """Cells that share a remark: one note names how many there are, the first of them, and where that one is."""

    def __init__(self) -> None:
        self.jumlah = 0
        self.nama: list[str] = []
        self.pertama = (0, 0)

    def tambah(self, nama: str, baris: int = 0, sel: int = 0) -> None:
        if self.jumlah == 0:
            self.pertama = (baris, sel)
        self.jumlah += 1
        if len(self.nama) < 10:
            self.nama.append(nama)

    def isian(self) -> list[str]:
        return [str(self.jumlah), ", ".join(self.nama) + (", ..." if self.jumlah > len(self.nama) else "")]


class Salinan:
    """Parts in the order of the file, and what was noted while it was copied."""

    def __init__(self, asal: str) -> None:
        self.asal = asal
        self.bagian: list[Bagian] = []
        self._catatan: list[dict[str, object]] = []

    def catat(
        self, kode: str, bagian: Bagian | None = None, isian: Iterable[str] = (), baris: int = 0, sel: int = 0
    ) -> None:
        tempat = bagian.tempat() if bagian is not None else {}
        self._catatan.append({"kode": kode, **tempat, "baris": baris, "sel": sel, "isian": list(isian)})

    def catat_kumpulan(self, kode: str, bagian: Bagian, kumpulan: Kumpulan) -> None:
        if kumpulan.jumlah:
            self.catat(kode, bagian, kumpulan.isian(), *kumpulan.pertama)

    def to_json(self) -> bytes:
        isi = {
            "salinan": 1,
            "berkas": basename(self.asal),
            "bagian": [
                {**satu.tempat(), "kolom": satu.kolom, "baris": [[nomor, *sel] for nomor, sel in satu.baris]}
                for satu in self.bagian
            ],
            "catatan": self._catatan,
        }
        return json.dumps(isi, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def rapikan(teks: str) -> str:
    """The text of a cell with one kind of line end."""
    return teks.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\f", "\n")
