# SPDX-License-Identifier: Apache-2.0
"""Rules and scales of one's own, and printed figures recomputed."""

from __future__ import annotations

import csv
import io
import json as json_pustaka
import os
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from . import _iku
from ._bacaan import Bacaan
from ._sumber import bita, buka, sel, tabel
from .galat import JenisError
from .pilihan import Lokal

if TYPE_CHECKING:
    from ._iku import AturanCapaian, BarisUji, Recheck, Skala, UjiAngka


def _json(isi: str | bytes) -> bytes:
    return bita(isi) if isinstance(isi, str) else bytes(isi)


def read_skala(json: str | bytes) -> Bacaan[tuple[Skala, ...]]:
    """Read scales of your own: ``{"skala": [{"id": ..., "pita": [{"label": ..., "bawah": ">= 91"}, ...]}]}``.

    Bands that overlap or are out of order are notes of level galat and the scale is left out; a gap between bands
    is a note of level info. A text that is no such file is an `InputError`.
    """
    return Bacaan(*_iku._read_skala(_json(json)))


def read_aturan(json: str | bytes) -> Bacaan[tuple[AturanCapaian, ...]]:
    """Read achievement rules of your own: ``{"aturan": [{"id": ..., "polarisasi": ..., "rumus": "(2T - R)/T"}]}``.

    A rule with an error in it is left out, with a note that names it. A text that is no such file is an
    `InputError`.
    """
    return Bacaan(*_iku._read_aturan(_json(json)))


def recheck(
    sumber: object,
    *,
    angka: Lokal | str | None = None,
    aturan: AturanCapaian | str | None = None,
    skala: Skala | str | None = None,
) -> Recheck:
    """Recompute printed figures (uji hitung ulang) from a table of what was published.

    The columns are dokumen, halaman, tahun, indikator, satuan, pengali, polarisasi, aturan, pembilang, penyebut,
    target, realisasi, capaian, predikat, skala; any of them may be absent. `sumber` is CSV (a path, a Path, bytes, an
    open file, or text of more than one line), a list of dicts, a dict of columns, or a frame, with values as
    printed: text keeps the decimals that were printed, so a float is refused. `angka` says how its numbers are
    written; without it each is read with the evidence of its row and column. `aturan` is the rule of rows that name
    none, `skala` the scale of the predicates.
    """
    isi, asal = baca_tabel(sumber, angka, "iku.recheck")
    return _iku._recheck(isi, angka, aturan, _iku.skala(skala) if isinstance(skala, str) else skala, asal)


def compare(
    sumber: object,
    *,
    angka: Lokal | str | None = None,
    aturan: AturanCapaian | str | None = None,
    skala: Skala | str | None = None,
) -> dict[str, Any]:
    """Put the figures that another program has computed beside those of this library.

    The table is that of `recheck`; its columns realisasi, capaian and predikat are the old figures. The dict of
    ``iku compare --format json``: for each row the old figure, the exact new one, and every way of computing that gives
    the old one. That a figure follows from a way does not say that it came about in it.
    """
    isi, asal = baca_tabel(sumber, angka, "iku.compare")
    pita = _iku.skala(skala) if isinstance(skala, str) else skala
    hasil: dict[str, Any] = json_pustaka.loads(_iku._compare(isi, angka, aturan, pita, asal))
    return hasil


def baca_tabel(sumber: object, angka: Lokal | str | None, pemanggil: str) -> tuple[bytes, str]:
    """A table as CSV with values as they are written, and what to call it in messages."""
    if isinstance(sumber, str) and ("\n" in sumber or "\r" in sumber):
        return bita(sumber), ""
    if isinstance(sumber, (str, bytes, bytearray, memoryview, os.PathLike)) or hasattr(sumber, "read"):
        return buka(sumber)
    return bita(_csv(*tabel(sumber), angka, pemanggil)), ""


def _csv(
    judul: Sequence[str], baris: Iterable[Sequence[object]], angka: Lokal | str | None, pemanggil: str
) -> str:
    tulisan = io.StringIO()
    penulis = csv.writer(tulisan, lineterminator="\n")
    penulis.writerow(judul)
    penulis.writerows([_tercetak(isi, angka, pemanggil) for isi in satu] for satu in baris)
    return tulisan.getvalue()


def _tercetak(isi: object, angka: Lokal | str | None, pemanggil: str) -> str:
    """A cell as it was printed."""
    isi = sel(isi)
    if isi is None or isi != isi:  # NaN: nothing is printed
        return ""
    if isinstance(isi, Decimal):
        return f"{isi:f}" if angka == "en" else f"{isi:f}".replace(".", ",")
    if isinstance(isi, bool) or not isinstance(isi, (str, int)):
        raise JenisError(
            f"{pemanggil}: {isi!r} bukan teks tercetak. Angka tercetak perlu desimalnya: baca tabel sebagai teks, "
            "misalnya pandas.read_csv(..., dtype=str).",
            f"{pemanggil}: {isi!r} is no printed text. A printed figure needs its decimals: read the table as text, "
            "for example pandas.read_csv(..., dtype=str).",
        )
    return str(isi)


def _uji_dict(nama: str, uji: UjiAngka) -> dict[str, object]:
    return {
        nama: uji.tercetak or None,
        f"{nama}_uji": str(uji.hasil_uji) if uji.tercetak else None,
        f"{nama}_eksak": uji.eksak.nilai,
        f"{nama}_aturan": list(uji.aturan),
        f"{nama}_selisih": uji.selisih,
        f"{nama}_kalimat": uji.kalimat or None,
    }


def _baris_dict(satu: BarisUji) -> dict[str, object]:
    return {
        "baris": satu.baris,
        "dokumen": satu.dokumen or None,
        "halaman": satu.halaman or None,
        "tahun": satu.tahun or None,
        "indikator": satu.indikator,
        "satuan": satu.satuan or None,
        **_uji_dict("realisasi", satu.realisasi),
        **_uji_dict("capaian", satu.capaian),
        **_uji_dict("predikat", satu.predikat),
        "predikat_hitung": satu.predikat_hitung or None,
        "akibat": str(satu.akibat),
    }


def recheck_to_dicts(recheck: Recheck) -> list[dict[str, object]]:
    return [_baris_dict(satu) for satu in recheck.baris]
