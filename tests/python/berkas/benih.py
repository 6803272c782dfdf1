# SPDX-License-Identifier: Apache-2.0
"""The seed document and its data in other kinds of files, made here by the libraries that read them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import iku

AKAR = Path(__file__).parents[3]
CONTOH = AKAR / "examples/dinsos-jember-2023"
GOLDEN = json.loads((AKAR / "tests/golden/dinsos-jember-2023.json").read_text(encoding="utf-8"))


def benih() -> tuple[list[str], list[list[str]], list[str]]:
    """The lines before the table, its rows, the lines after it."""
    baris = (CONTOH / "iku-dinsos-jember-2023.txt").read_text(encoding="utf-8").splitlines()
    letak = [i for i, satu in enumerate(baris) if "\t" in satu]
    return (
        baris[: letak[0]],
        [baris[i].split("\t") for i in letak],
        baris[letak[-1] + 1 :],
    )


def tanpa_tempat(dokumen: iku.Dokumen | dict[str, Any]) -> dict[str, Any]:
    """A document as plain values, without what differs by file: places and notes."""
    isi: dict[str, Any] = json.loads(dokumen.to_json()) if isinstance(dokumen, iku.Dokumen) else dokumen
    hasil = json.loads(json.dumps(isi))
    del hasil["catatan"]
    for sasaran in hasil["sasaran"]:
        for indikator in sasaran["indikator"]:
            for sel in indikator["sel"]:
                for kunci in ("baris", "kolom_ke", "bita", "panjang"):
                    del sel[kunci]
    return dict(hasil)


def satu_catatan(catatan: tuple[iku.Catatan, ...], kode: str) -> iku.Catatan:
    cocok = [satu for satu in catatan if satu.kode == kode]
    assert len(cocok) == 1, [str(satu) for satu in catatan]
    return cocok[0]
