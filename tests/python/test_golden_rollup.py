# SPDX-License-Identifier: Apache-2.0
"""tests/golden/rollup.tsv through Python; tests/golden/ROLLUP.md says what the columns of each kind are."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import iku
import pytest

PERSEN = iku.Formula.from_text("A / B x 100%")
with (Path(__file__).parents[1] / "golden/rollup.tsv").open(encoding="utf-8", newline="") as berkas:
    BARIS = list(csv.DictReader(berkas, delimiter="\t", quoting=csv.QUOTE_NONE))

Baris = dict[str, str]


def satu(teks: str) -> iku.Rasional | iku.Alasan:
    return iku.Alasan[teks] if teks in iku.Alasan.__members__ else iku.Rasional(teks)


def daftar(teks: str, tanda: str = "|") -> list[iku.Rasional | iku.Alasan]:
    return [satu(isi) for isi in teks.split(tanda)]


def tulis(hasil: iku.Hasil) -> str:
    return str(hasil.nilai) if hasil.ada else str(hasil.alasan)


def rollup(k: Baris) -> tuple[str, str]:
    unit, bobot = {}, {}
    for i, teks in enumerate(k["isi"].split("|")):
        isi, _, berat = teks.partition("*")
        unit[str(i)], bobot[str(i)] = daftar(isi, ":"), iku.Rasional(berat or "1")
    hasil = iku.rollup(PERSEN, unit, k["cara"], bobot=bobot if k["cara"] == "rerata_tertimbang" else None)
    c = hasil.cakupan
    return tulis(hasil.hasil), f"{c.dilaporkan}/{c.diharapkan} {tulis(c.bagian_penyebut)}"


def rerata(k: Baris) -> tuple[str, str]:
    hasil = iku.rerata(daftar(k["isi"]))
    if k["opsi"] == "-":
        return tulis(hasil), "-"
    skala, celah = k["opsi"].split(" ")
    return tulis(hasil), str(iku.skala(skala).dengan_celah(celah).classify(hasil))


def konsolidasi_rasio(k: Baris) -> tuple[str, str]:
    periode = [daftar(isi, ":") for isi in k["isi"].split("|")]
    isi = iku.konsolidasi_isi(PERSEN, periode, k["cara"].split(":"), k["opsi"])
    return tulis(PERSEN.evaluate(isi)), "-"


def kumulatif(k: Baris) -> tuple[str, str]:
    kosong, tahun = k["opsi"].split(" ")
    isi = iku.capaian_kumulatif(daftar(k["isi"]), daftar(k["lawan"]), satu(tahun), k["cara"], kosong)
    return tulis(isi.terhadap_periode), tulis(isi.terhadap_tahun)


def komposit(k: Baris) -> tuple[str, str]:
    bagian = []
    for i, teks in enumerate(k["isi"].split("|")):
        nilai, _, bobot = teks.partition("*")
        bagian.append({"nama": str(i), "nilai": nilai, "bobot": bobot or "1"})
    isi: dict[str, object] = {"id": "k", "kosong": k["opsi"], "bagian": bagian}
    if k["lawan"] != "-":
        isi["jumlah_bobot"] = k["lawan"]
    return tulis(iku.read_komposit(json.dumps({"komposit": [isi]})).isi[0].hasil), "-"


def kategori(k: Baris) -> tuple[str, str]:
    skala = iku.kategori(k["opsi"])
    terpenuhi = skala.is_terpenuhi(k["isi"], k["lawan"])
    kata = "-" if terpenuhi is None else "ya" if terpenuhi else "tidak"
    return kata, tulis(skala.capaian(k["isi"], k["lawan"], k["cara"]))


def kode(k: Baris) -> tuple[str, str]:
    isi = iku.kode_wilayah(k["isi"], k["cara"])
    return ("-", "-") if isi is None else (isi.tingkat, isi.induk or "-")


def peringkat(k: Baris) -> tuple[str, str]:
    hasil = iku.peringkat(daftar(k["isi"]), k["cara"])
    return "|".join("-" if satu is None else str(satu) for satu in hasil), "-"


def bagian(k: Baris) -> tuple[str, str]:
    hasil = iku.bagian_seratus([iku.Rasional(satu) for satu in k["isi"].split("|")], int(k["opsi"]))
    return "-" if hasil is None else "|".join(map(str, hasil)), "-"


JENIS: dict[str, Callable[[Baris], tuple[str, str]]] = {
    "rollup": rollup,
    "rerata": rerata,
    "konsolidasi": lambda k: (tulis(iku.konsolidasi(daftar(k["isi"]), k["cara"], k["opsi"])), "-"),
    "konsolidasi-rasio": konsolidasi_rasio,
    "kumulatif": kumulatif,
    "instansi": lambda k: (
        tulis(iku.instansi([daftar(s, ",") for s in k["isi"].split("|")], k["cara"], k["opsi"])),
        "-",
    ),
    "komposit": komposit,
    "kategori": kategori,
    "kode": kode,
    "peringkat": peringkat,
    "bagian": bagian,
}


@pytest.mark.parametrize("k", BARIS, ids=[baris["id"] for baris in BARIS])
def test_every_row_is_as_worked_by_hand(k: Baris) -> None:
    assert JENIS[k["jenis"]](k) == (k["hasil"], k["hasil_lain"])


def test_there_are_rows() -> None:
    assert len(BARIS) > 50
