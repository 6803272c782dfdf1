# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import copy
import io
import json
import pickle
import threading
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import iku
import jsonschema
import numpy as np
import pytest
from conftest import AKAR, CONTOH
from iku import Alasan, Hasil

BERKAS = CONTOH / "iku-dinsos-jember-2023.txt"
DATA = CONTOH / "data-ilustrasi.csv"


# ----- the seed document


def test_seed_document_is_read_into_values(dokumen: iku.Dokumen) -> None:
    assert dokumen.tahun == 2023
    assert dokumen.unit_organisasi.nama == "Dinas Sosial Kabupaten Jember"
    assert len(dokumen.unit_organisasi.fungsi) == 5
    assert [s.nomor for s in dokumen.sasaran] == [1, 2, 3, 4]
    assert [len(s.indikator) for s in dokumen.sasaran] == [1, 1, 1, 1]
    assert [len(i.penanggung_jawab) for i in dokumen.indikator] == [1, 2, 3, 1]
    for indikator in dokumen.indikator:
        assert indikator.formula is not None
        assert indikator.formula.rumus == "v1 / v2 * 100"
        assert indikator.formula.pengali == "persen"
    assert dokumen.indikator[3].sumber_data == ()
    assert {s.kolom: s.teks for s in dokumen.indikator[3].sel}["sumber_data"] == "27"
    assert all(c.tingkat < iku.Tingkat.galat for c in dokumen.catatan)
    assert [c.pesan() for c in dokumen.catatan if "Rutinyang" in c.pesan()]


def test_paths_bytes_text_and_open_files_give_the_same(dokumen: iku.Dokumen) -> None:
    teks = BERKAS.read_text(encoding="utf-8")
    assert iku.read(str(BERKAS)) == dokumen
    assert iku.read(BERKAS.read_bytes()) == dokumen
    assert iku.read(bytearray(BERKAS.read_bytes())) == dokumen
    assert iku.read_text(teks) == dokumen
    assert iku.read(io.StringIO(teks)) == dokumen
    with BERKAS.open("rb") as berkas:
        assert iku.read(berkas) == dokumen


def test_a_file_that_cannot_be_read_says_which_and_why(tmp_path: Path) -> None:
    with pytest.raises(
        iku.BerkasError, match=r"tidak-ada\.txt: berkas tidak dapat dibaca \(No such file"
    ) as galat:
        iku.read(tmp_path / "tidak-ada.txt")
    assert isinstance(galat.value, OSError)
    assert galat.value.errno == 2
    with pytest.raises(iku.BerkasError, match="directory"):
        iku.read(tmp_path)


def test_text_in_place_of_a_path_is_told_apart() -> None:
    with pytest.raises(iku.InputError, match="read_text"):
        iku.read("No.\tSasaran\n1.\tA\n")
    with pytest.raises(iku.JenisError, match="Tidak dapat membaca dari int"):
        iku.read(5)


@pytest.mark.parametrize("isi", [b"", b"halo", b"\xff\xfe\x00", b"{\\rtf1 halo}"])
def test_what_is_no_document_is_refused_with_its_notes(isi: bytes) -> None:
    with pytest.raises(iku.InputError) as galat:
        iku.read(isi)
    assert galat.value.catatan
    assert max(c.tingkat for c in galat.value.catatan) is iku.Tingkat.galat
    assert galat.value.pesan("id") != galat.value.pesan("en")
    assert pickle.loads(pickle.dumps(galat.value)).catatan == galat.value.catatan


def test_a_refusal_may_quote_bytes_that_are_no_text() -> None:
    with pytest.raises(iku.InputError, match=r"\\xd4a"):
        iku.read_data(b"\xd4a,b\n1,2\n")


def test_json_round_trip_follows_the_schema(dokumen: iku.Dokumen) -> None:
    teks = dokumen.to_json()
    skema = AKAR / "docs" / "schema" / "dokumen.schema.json"
    jsonschema.validate(json.loads(teks), json.loads(skema.read_text(encoding="utf-8")))
    kembali = iku.Dokumen.from_json(teks)
    assert kembali.to_json() == teks
    assert kembali.catatan == dokumen.catatan
    assert dokumen.to_json("en") != teks
    with pytest.raises(iku.InputError, match=r"Dokumen\.from_json"):
        iku.Dokumen.from_json("{}")


def test_document_is_a_value(dokumen: iku.Dokumen) -> None:
    kembali = pickle.loads(pickle.dumps(dokumen))
    assert kembali == dokumen
    assert hash(kembali) == hash(dokumen)
    assert copy.deepcopy(dokumen) is dokumen
    assert dokumen != iku.Dokumen(2023)
    semua: list[Any] = [*dokumen.sasaran, *dokumen.indikator, dokumen.unit_organisasi, dokumen.penandatangan]
    for bagian in semua:
        assert eval(repr(bagian), vars(iku)) == bagian
        assert pickle.loads(pickle.dumps(bagian)) == bagian
        with pytest.raises(AttributeError):
            bagian.nama = "lain"
    assert repr(dokumen).startswith("<Dokumen 2023 'Dinas Sosial Kabupaten Jember': 4 sasaran, 4 indikator, ")


def test_documents_can_be_made_of_parts(dokumen: iku.Dokumen) -> None:
    buatan = iku.Dokumen(
        2024,
        iku.UnitOrganisasi("Dinas"),
        [iku.Sasaran(1, "S", dokumen.indikator[:2])],
        catatan=dokumen.catatan[:1],
    )
    assert [i.nama for i in buatan.indikator] == [i.nama for i in dokumen.indikator[:2]]
    assert pickle.loads(pickle.dumps(buatan)) == buatan


def test_parts_outlive_their_document() -> None:
    rumus = iku.read(BERKAS).indikator[0].formula
    assert rumus is not None
    assert rumus.evaluate([37, 39]) == Fraction(3700, 39)


def test_notes_have_code_level_place_and_both_languages(dokumen: iku.Dokumen) -> None:
    for catatan in dokumen.catatan:
        assert catatan.kode.startswith("DOKUMEN-")
        assert catatan.baris > 0
        assert catatan.pesan("id") != catatan.pesan("en")
        assert str(catatan) == catatan.to_text("id")
        assert catatan.kode in str(catatan)
        assert eval(repr(catatan), vars(iku)) == catatan
        assert pickle.loads(pickle.dumps(catatan)) == catatan
    with pytest.raises(iku.InputError, match="tidak ada kode 'X-1'"):
        iku.Catatan("X-1")
    with pytest.raises(iku.InputError, match="isian"):
        iku.Catatan(dokumen.catatan[0].kode, isian=["terlalu", "banyak", "isian", "di", "sini", "!"])


# ----- evaluation


def test_seed_document_evaluates_exactly_with_its_data(evaluasi: iku.Evaluasi) -> None:
    assert len(evaluasi) == 12
    hasil = {(b.sasaran.nomor, b.periode): b.nilai for b in evaluasi}
    assert hasil[1, "2023"] == Fraction(3700, 39)
    assert hasil[2, "2023"] == Fraction(890500, 15980)
    assert hasil[3, "2021"] == 100
    assert hasil[4, "2022"] == Decimal("87.5")
    assert evaluasi.catatan == ()


def test_illustrative_data_say_so_wherever_they_show(evaluasi: iku.Evaluasi) -> None:
    (keterangan,) = evaluasi.keterangan
    assert "ilustrasi" in keterangan
    assert keterangan in repr(evaluasi)
    assert keterangan in evaluasi._repr_html_()


def test_rows_are_plain_values_too(evaluasi: iku.Evaluasi) -> None:
    baris = evaluasi.to_dicts(desimal=1, pembulatan="down")[2]
    assert baris == {
        "nomor_sasaran": 1,
        "sasaran": evaluasi[2].sasaran.nama,
        "indikator": "Persentase PSKS yang Berdaya",
        "wilayah": None,
        "periode": "2023",
        "nilai": Fraction(3700, 39),
        "dibulatkan": Decimal("94.8"),
        "satuan": "persen",
        "alasan": None,
    }
    assert evaluasi[1:3] == evaluasi.baris[1:3]
    assert evaluasi[-1] in evaluasi
    assert pickle.loads(pickle.dumps(evaluasi)) == evaluasi


def rows() -> list[dict[str, Any]]:
    nama = ("Jumlah PSKS yang Berdaya", "Jumlah PSKS Keseluruhan")
    return [{"periode": tahun, nama[0]: a, nama[1]: b} for tahun, a, b in ((2022, 35, 39), (2023, 37, 39))]


class Bingkai:
    """A frame as pandas and polars have it."""

    def __init__(self, kolom: dict[str, Any]) -> None:
        self.isi = kolom
        self.columns = list(kolom)

    def __getitem__(self, nama: str) -> Any:
        return self.isi[nama]


class TabelArrow:
    """A table as pyarrow has it."""

    def __init__(self, kolom: dict[str, Any]) -> None:
        self.isi = kolom
        self.column_names = list(kolom)

    def to_pydict(self) -> dict[str, Any]:
        return self.isi


def bentuk() -> list[Any]:
    baris = rows()
    kolom = {nama: [b[nama] for b in baris] for nama in baris[0]}
    larik = {nama: np.array(isi) for nama, isi in kolom.items()}
    panjang = [
        {"periode": b["periode"], "variabel": nama, "nilai": isi}
        for b in baris
        for nama, isi in list(b.items())[1:]
    ]
    csv = "\n".join([";".join(kolom), *(";".join(map(str, b.values())) for b in baris)])
    return [
        baris,
        kolom,
        larik,
        Bingkai(kolom),
        Bingkai(larik),
        TabelArrow(kolom),
        panjang,
        csv,
        csv.encode(),
    ]


@pytest.mark.parametrize("data", bentuk(), ids=lambda x: type(x).__name__)
def test_data_come_in_every_shape(dokumen: iku.Dokumen, data: Any) -> None:
    hasil = [b.nilai for b in dokumen.evaluate(data) if b.nilai is not None]
    assert hasil == [Fraction(3500, 39), Fraction(3700, 39)]


def test_one_row_is_a_dict(dokumen: iku.Dokumen) -> None:
    assert [b.nilai for b in dokumen.evaluate(rows()[1])] == [Fraction(3700, 39)]


def test_cells_are_exact_and_missing_is_missing() -> None:
    nama = [
        "int",
        "fraction",
        "decimal",
        "rasional",
        "teks",
        "none",
        "nan",
        "alasan",
        "hasil",
        "cacah",
        "float",
        "f32",
    ]
    isi = [
        10**30,
        Fraction(1, 3),
        Decimal("12.5"),
        iku.Rasional(2, 7),
        "1.234,5",
        None,
        float("nan"),
        Alasan.strip,
        Hasil(5),
        7.0,
        0.1,
        np.float32(0.1),
    ]
    data = iku.read_data({"periode": 2023, **dict(zip(nama, isi, strict=True))})
    nilai = {f.variabel: f.nilai for f in data.fakta}
    assert nilai == {
        "int": 10**30,
        "fraction": Fraction(1, 3),
        "decimal": Decimal("12.5"),
        "rasional": Fraction(2, 7),
        "teks": Fraction(2469, 2),
        "none": Hasil(None),
        "nan": Hasil(None),
        "alasan": Hasil(Alasan.strip),
        "hasil": 5,
        "cacah": 7,
        "float": Fraction(1, 10),
        "f32": Fraction(1, 10),
    }
    assert [c.baris for c in data.catatan if c.baris] == [] or all(
        c.baris == 1 for c in data.catatan if c.baris
    )


def test_a_float_that_no_short_decimal_has_is_a_reason_with_a_note() -> None:
    data = iku.read_data([{"periode": 2022, "A": 0.5}, {"periode": 2023, "A": 0.1 + 0.2}])
    assert [f.nilai for f in data.fakta] == [Fraction(1, 2), Hasil(Alasan.ambigu)]
    assert data.catatan


def test_text_cells_follow_the_declared_notation() -> None:
    tabel = [{"periode": "2023", "A": "1.234"}]
    assert iku.read_data(tabel).fakta[0].nilai == 1234
    assert iku.read_data(tabel, angka="en").fakta[0].nilai == Fraction(617, 500)


def test_notes_on_tables_name_the_row() -> None:
    data = iku.read_data([{"periode": 2022, "A": 1}, {"periode": "dua ribu", "A": 2}])
    assert [(c.tingkat, c.baris, c.kolom) for c in data.catatan] == [(iku.Tingkat.galat, 2, 0)]


def test_cells_of_several_lines_stay_one_row() -> None:
    data = iku.read_data([{"periode": 2023, 'A "x"\ny': 1}, {"periode": 2024, 'A "x"\ny': 2}])
    assert [(f.variabel, f.posisi.baris) for f in data.fakta] == [('A "x" y', 1), ('A "x" y', 2)]


@pytest.mark.parametrize("data", [5, None, [1, 2], object()])
def test_what_is_no_data_is_refused(data: Any) -> None:
    with pytest.raises(iku.JenisError, match="Tidak dapat membaca data"):
        iku.read_data(data)


def test_columns_of_unequal_length_are_refused() -> None:
    with pytest.raises(iku.InputError, match="Panjang kolom berbeda"):
        iku.read_data({"periode": [2022, 2023], "A": [1]})
    with pytest.raises(iku.InputError, match="periode bukan kolom"):
        iku.read_data({"periode": 2023, "A": [1, 2]})


def test_data_without_their_columns_are_refused_with_notes() -> None:
    with pytest.raises(iku.InputError) as galat:
        iku.read_data([{"tahun_anggaran_x": 2023, "A": 1}])
    assert galat.value.catatan


def test_data_are_values() -> None:
    data = iku.read_data(DATA)
    assert data == iku.read_data(DATA.read_bytes()) == iku.read_data(data)
    assert len(data) == len(data.fakta) == 24
    assert "ilustrasi" in data.keterangan[0]


def test_to_pandas_keeps_values_exact(evaluasi: iku.Evaluasi, monkeypatch: pytest.MonkeyPatch) -> None:
    class Pandas:
        class DataFrame:
            def __init__(self, isi: list[dict[str, object]]) -> None:
                self.isi = isi
                self.attrs: dict[str, object] = {}

    monkeypatch.setitem(__import__("sys").modules, "pandas", Pandas)
    bingkai = evaluasi.to_pandas()
    assert bingkai.isi == evaluasi.to_dicts()
    assert bingkai.attrs == {"keterangan": list(evaluasi.keterangan)}


def test_to_pandas_without_pandas_says_what_to_install(
    evaluasi: iku.Evaluasi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pandas", None)
    with pytest.raises(iku.PustakaError, match="pip install pandas"):
        evaluasi.to_pandas()


# ----- threads


def test_reading_and_evaluating_from_many_threads_gives_the_same(dokumen: iku.Dokumen) -> None:
    benar = dokumen.evaluate(DATA)
    hasil: list[object] = []
    besar = iku.Rasional(10**50, 3)

    def kerja() -> None:
        for _ in range(5):
            satu = iku.read(BERKAS)
            hasil.append((satu == dokumen, satu.evaluate(DATA) == benar, besar * 3 == 10**50))

    benang = [threading.Thread(target=kerja) for _ in range(8)]
    for satu in benang:
        satu.start()
    for satu in benang:
        satu.join()
    assert hasil == [(True, True, True)] * 40
