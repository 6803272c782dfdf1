# SPDX-License-Identifier: Apache-2.0
"""What a document gives with its data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, overload

from . import _iku
from ._sumber import read_data
from .galat import PustakaError
from .pilihan import Alasan, Lokal, Mode

if TYPE_CHECKING:
    from ._iku import Catatan, Dokumen, Hasil, Indikator, Jejak, Rasional, Sasaran


def sebut(hasil: Hasil) -> str:
    """The exact value as a fraction, or the name of the reason."""
    return str(hasil.alasan if hasil.nilai is None else hasil.nilai)


@dataclass(frozen=True, repr=False)
class BarisEvaluasi:
    """One indicator in one period (and region): its value, and how it came about."""

    sasaran: Sasaran
    indikator: Indikator
    wilayah: str
    periode: str
    jejak: Jejak

    @property
    def hasil(self) -> Hasil:
        """The exact value, or the reason why there is none."""
        return self.jejak.hasil

    @property
    def nilai(self) -> Rasional | None:
        """The exact value, or None."""
        return self.jejak.hasil.nilai

    @property
    def alasan(self) -> Alasan:
        """Why there is no value; `Alasan.ada` where there is."""
        return self.jejak.hasil.alasan

    @property
    def sebutan(self) -> str:
        """What the row is about: indicator, region and period."""
        return ", ".join(bagian for bagian in (self.indikator.nama, self.wilayah, self.periode) if bagian)

    def __repr__(self) -> str:
        return f"<BarisEvaluasi: {self.sebutan}: {sebut(self.hasil)}>"

    def to_dict(self, *, desimal: int = 2, pembulatan: Mode | str = "half_up") -> dict[str, object]:
        """The row as plain values; `dibulatkan` is a Decimal rounded once."""
        nilai = self.nilai
        return {
            "nomor_sasaran": self.sasaran.nomor,
            "sasaran": self.sasaran.nama,
            "indikator": self.indikator.nama,
            "wilayah": self.wilayah or None,
            "periode": self.periode,
            "nilai": nilai,
            "dibulatkan": None if nilai is None else nilai.to_decimal(desimal, pembulatan),
            "satuan": str(self.jejak.formula.pengali),
            "alasan": None if self.alasan is Alasan.ada else str(self.alasan),
        }


@dataclass(frozen=True, repr=False)
class Evaluasi(Sequence[BarisEvaluasi]):
    """Every indicator in every period of the data: a sequence of `BarisEvaluasi`, with all notes.

    `keterangan` is what the data say of themselves, such as that they are illustrative; it is shown wherever the
    figures are.
    """

    dokumen: Dokumen
    baris: tuple[BarisEvaluasi, ...]
    catatan: tuple[Catatan, ...]
    keterangan: tuple[str, ...]

    @overload
    def __getitem__(self, index: int) -> BarisEvaluasi: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[BarisEvaluasi, ...]: ...
    def __getitem__(self, index: int | slice) -> BarisEvaluasi | tuple[BarisEvaluasi, ...]:
        return self.baris[index]

    def __len__(self) -> int:
        return len(self.baris)

    def __iter__(self) -> Iterator[BarisEvaluasi]:
        return iter(self.baris)

    def __repr__(self) -> str:
        tanpa = sum(1 for satu in self.baris if satu.alasan is not Alasan.ada)
        ekor = "".join(f"; {teks}" for teks in self.keterangan)
        return f"<Evaluasi: {len(self)} baris, {tanpa} tanpa hasil, {len(self.catatan)} catatan{ekor}>"

    def to_dicts(self, *, desimal: int = 2, pembulatan: Mode | str = "half_up") -> list[dict[str, object]]:
        """A dict a row; see `BarisEvaluasi.to_dict`."""
        return [satu.to_dict(desimal=desimal, pembulatan=pembulatan) for satu in self.baris]

    def to_pandas(self, *, desimal: int = 2, pembulatan: Mode | str = "half_up") -> Any:
        """The same as a pandas DataFrame; exact values stay Rasional and Decimal objects.

        `keterangan` is in its ``.attrs``. Raises `PustakaError` where pandas is not installed.
        """
        try:
            pandas = import_module("pandas")
        except ImportError as sebab:
            raise PustakaError(
                "Evaluasi.to_pandas perlu pandas: pip install pandas. Tanpa itu pakai to_dicts().",
                "Evaluasi.to_pandas needs pandas: pip install pandas. Without it use to_dicts().",
            ) from sebab
        bingkai = pandas.DataFrame(self.to_dicts(desimal=desimal, pembulatan=pembulatan))
        bingkai.attrs["keterangan"] = list(self.keterangan)
        return bingkai

    def _repr_html_(self) -> str:
        from ._notebook import html_evaluasi

        return html_evaluasi(self)


def evaluate(dokumen: Dokumen, data: object, *, angka: Lokal | str = "id") -> Evaluasi:
    fakta = read_data(data, angka=angka)
    baris, catatan = _iku._evaluate(dokumen, fakta)
    sasaran = dokumen.sasaran
    return Evaluasi(
        dokumen,
        tuple(
            BarisEvaluasi(sasaran[s], sasaran[s].indikator[i], wilayah, periode, jejak)
            for s, i, wilayah, periode, jejak in baris
        ),
        (*fakta.catatan, *catatan),
        tuple(fakta.keterangan),
    )
