# SPDX-License-Identifier: Apache-2.0
"""Columns and frames of cells, read to exact numbers."""

from __future__ import annotations

import array
import copy
import pickle
from decimal import Decimal
from fractions import Fraction
from typing import Any

import iku
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from iku import Alasan, Hasil, KolomAngka, Rasional


def test_every_kind_of_cell_is_read_as_what_it_is() -> None:
    sel = [
        "1.234",
        "87,50",
        "n/a",
        "-",
        "ada",
        "",
        None,
        5,
        2.5,
        Decimal("0.10"),
        Fraction(1, 3),
        Rasional("1/8"),
    ]
    kolom = iku.read_numbers([*sel, Hasil(Alasan.strip), Alasan.ambigu, 10**40])
    assert [h.nilai for h in kolom] == [
        *(1234, Fraction(175, 2), None, None, None, None, None),
        *(5, Fraction(5, 2), Fraction(1, 10), Fraction(1, 3), Fraction(1, 8), None, None, 10**40),
    ]
    assert kolom.alasan.to_pylist()[2:7] == [
        Alasan.tidak_berlaku,
        Alasan.strip,
        Alasan.bukan_angka,
        Alasan.tidak_dilaporkan,
        Alasan.tidak_dilaporkan,
    ]
    assert kolom.alasan.to_pylist()[-3:] == [Alasan.strip, Alasan.ambigu, Alasan.ada]
    assert [c.kode for c in kolom.catatan] == ["ANGKA-004", "ANGKA-042"]
    assert (kolom.catatan[0].baris, kolom.catatan[1].isian["baris"]) == (5, "1")


def test_what_decides_is_declared_or_a_count_or_the_other_cells() -> None:
    assert iku.read_numbers(["1.234"])[0] == Hasil(Alasan.ambigu)
    assert iku.read_numbers(["1.234"], angka="id")[0] == 1234
    assert iku.read_numbers(["1.234"], angka="en")[0] == Fraction(1234, 1000)
    assert iku.read_numbers(["1.234"], cacah=True)[0] == 1234
    assert iku.read_numbers(["1.234", "1,5"])[0] == 1234


def test_a_column_that_was_read_goes_on_exactly() -> None:
    a = iku.read_numbers(["37", "1.234", "n/a", "1/3 x", 10**40, Fraction(1, 3), "2,5"])
    assert iku.percent(a, [39, 0, 1, 1, 10**40, 1, 5]).to_pylist() == [
        Decimal("94.87"),
        None,
        None,
        None,
        100,
        Decimal("33.33"),
        50,
    ]
    formula = iku.Formula("v1 / v2 * 100", ["A", "B"], "persen")
    hasil = formula.evaluate_columns([a, a])
    assert hasil.alasan.to_pylist()[2:4] == [Alasan.tidak_berlaku, a.alasan[3]]
    assert [h.nilai for i, h in enumerate(hasil) if i not in (2, 3)] == [100] * 5


@given(
    st.lists(
        st.one_of(
            st.none(),
            st.integers(),
            st.fractions(),
            st.floats(),
            st.decimals(allow_nan=False, allow_infinity=False),
            st.text(),
        ),
        max_size=12,
    )
)
def test_a_percentage_of_a_read_column_is_that_of_its_values(sel: list[Any]) -> None:
    kolom = iku.read_numbers(sel)
    assert iku.percent(kolom, kolom) == iku.percent(list(kolom), list(kolom))
    assert pickle.loads(pickle.dumps(kolom)) == kolom


def test_values_come_out_as_the_plainest_exact_type() -> None:
    assert [repr(x) for x in iku.read_numbers(["37", None, 10**30]).to_pylist()] == [
        "37",
        "None",
        str(10**30),
    ]
    assert [repr(x) for x in iku.read_numbers(["37", "2,50", Fraction(1, 3)]).to_pylist()] == [
        "Decimal('37.0')",
        "Decimal('2.5')",
        "Fraction(1, 3)",
    ]


@pytest.mark.parametrize(
    "kolom",
    [
        np.array([1, 2.5, np.nan]),
        np.array([1, 2.5, np.nan], dtype=np.float32),
        np.array([1, 2.5, np.nan], dtype=np.float16),
        np.array([1, 2.5, np.nan], dtype=">f8"),
        np.array([1, 0, 2.5, 0, np.nan, 0])[::2],
        np.array(["1", "2,5", ""]),
        np.array([1, "2.5", None], dtype=object),
        np.array([1, np.float32(2.5), np.nan], dtype=object),
        array.array("d", [1, 2.5, float("nan")]),
        array.array("f", [1, 2.5, float("nan")]),
        ("1", 2.5, None),
        (x for x in ("1", "2,5", "")),
        {"1": 0, "2,5": 0, "": 0}.keys(),
    ],
)
def test_columns_come_as_arrays_and_sequences(kolom: Any) -> None:
    assert iku.read_numbers(kolom).to_pylist() == [1, Decimal("2.5"), None]


def test_a_float_is_the_decimal_that_it_prints() -> None:
    larik = np.array([0.1, 94.87, 1e22, -0.0])
    assert [h.nilai for h in iku.read_numbers(larik)] == [Fraction(1, 10), Fraction(9487, 100), 10**22, 0]
    assert [h.nilai for h in iku.read_numbers(larik.astype(np.float32)[:2])] == [
        Fraction(1, 10),
        Fraction(9487, 100),
    ]
    kolom = iku.read_numbers([0.1 + 0.2, float("inf"), 0.5])
    assert kolom.alasan.to_pylist() == [Alasan.ambigu, Alasan.bukan_angka, Alasan.ada]
    assert [c.kode for c in kolom.catatan] == ["ANGKA-047", "ANGKA-050"]


@given(st.lists(st.decimals(-(10**9), 10**9, places=4), max_size=20))
def test_every_decimal_of_fifteen_digits_survives_a_float(nilai: list[Decimal]) -> None:
    assert [h.nilai for h in iku.read_numbers(np.array([float(x) for x in nilai]))] == [
        Fraction(x) for x in nilai
    ]


def test_integers_of_every_width_stay_as_they_are() -> None:
    for jenis in "bBhHiIlLqQ":
        batas = np.iinfo(np.dtype(jenis))
        larik = np.array([batas.min, batas.max], dtype=jenis)
        assert [h.nilai for h in iku.read_numbers(larik)] == [int(batas.min), int(batas.max)]


@pytest.mark.parametrize(
    ("kolom", "pesan"),
    [
        (["1", True], "baris 2: bool True bukan data"),
        (np.array([True, False]), "baris 1: bool .*True.* bukan data"),
        ([b"1"], "baris 1"),
        ([object()], "baris 1"),
        ("123", "iku.read_angka"),
        (5, "perlu kolom"),
        (b"123", "perlu kolom"),
    ],
)
def test_what_is_no_cell_is_refused_with_its_row(kolom: Any, pesan: str) -> None:
    with pytest.raises(iku.JenisError, match=pesan):
        iku.read_numbers(kolom)


def test_more_than_one_dimension_is_no_column() -> None:
    with pytest.raises(iku.InputError, match="2 dimensi"):
        iku.read_numbers(np.ones((2, 2)))


def test_text_without_utf8_is_refused_cell_by_cell() -> None:
    kolom = iku.read_numbers(["\ud800", "5", "é", "\uff15"])
    assert kolom.alasan[0] is Alasan.tidak_sah
    assert kolom[1] == 5
    assert kolom.catatan[0].kode == "ANGKA-016"


def test_a_list_that_is_emptied_meanwhile_is_no_danger() -> None:
    isi = [f"{i}.{i}" for i in range(1000)]
    sel: list[Any] = list(isi)

    class Pengosong(Fraction):
        @property
        def numerator(self) -> int:
            sel.clear()
            return 1

    sel.append(Pengosong(1, 2))
    assert iku.read_numbers(sel) == iku.read_numbers([*isi, Fraction(1, 2)])
    assert sel == []


def test_columns_are_values() -> None:
    kolom = iku.read_numbers(["1.234", "2,5", None])
    assert kolom == iku.read_numbers(["1.234", "2,5", None])
    assert kolom != iku.read_numbers(["1234", "2,5", None])
    assert copy.copy(kolom) is kolom
    assert copy.deepcopy(kolom) is kolom
    assert kolom[-1] == Hasil(None)
    with pytest.raises(IndexError):
        kolom[3]
    with pytest.raises(TypeError):
        hash(kolom)
    assert repr(kolom) == "<KolomAngka: 3 baris, 1 tanpa nilai, 1 catatan>"
    assert np.asarray(kolom.alasan).tolist() == [0, 0, 0x50]


BINGKAI = {
    "Wilayah": ["Jember", "Lumajang", "Bondowoso"],
    "Pembilang": ["1.234", "37", "n/a"],
    "Penyebut": [2000.0, 39.0, float("nan")],
    "Realisasi": ["87,50", "1.234", "95%"],
    "Keterangan": ["12 dokumen", "belum lengkap", ""],
    "Kode": [3509, 3508, 3511],
}


def periksa_tabel(d: iku.TabelAngka) -> None:
    assert list(d) == list(BINGKAI)
    assert d.pembilang.to_pylist() == [1234, 37, None]
    assert d["Pembilang"] is d.pembilang
    assert d.penyebut.to_pylist() == [2000, 39, None]
    assert d.realisasi.to_pylist() == [Decimal("87.5"), 1234, 95]
    assert [str(isi) for isi in d.wilayah] == BINGKAI["Wilayah"]
    assert [str(isi) for isi in d.kode] == ["3509", "3508", "3511"]
    assert not isinstance(d["Keterangan"], KolomAngka)
    assert {(c.kolom, c.kode, c.baris) for c in d.catatan} == {
        ("Pembilang", "ANGKA-041", 0),
        ("Realisasi", "ANGKA-042", 0),
        ("Realisasi", "ANGKA-046", 0),
        ("Keterangan", "ANGKA-051", 0),
    }
    assert d.catatan[0].to_text("en").startswith('Column "Pembilang": ')
    assert str(d.catatan[0]).startswith('Kolom "Pembilang": Kolom ini dinyatakan cacah')
    assert d.catatan[-1].isian == {"angka": "1", "bukan": "1", "baris": "2", "contoh": "belum lengkap"}
    assert iku.percent(d.pembilang, d.penyebut).to_pylist() == [Decimal("61.70"), Decimal("94.87"), None]
    assert iku.percent(d.pembilang, d.penyebut).alasan[2] is Alasan.tidak_berlaku


def test_a_dict_of_columns_is_read_column_by_column() -> None:
    d = iku.read_numbers(BINGKAI, cacah=["pembilang", "penyebut"])
    assert isinstance(d, iku.TabelAngka)
    periksa_tabel(d)
    assert repr(d) == "<TabelAngka: 6 kolom, 3 dibaca sebagai angka, 4 catatan>"
    assert pickle.loads(pickle.dumps(d)).catatan == d.catatan
    formula = iku.Formula("v1 / v2 * 100", ["Pembilang", "Penyebut"], "persen")
    assert formula.evaluate_columns({k: d[k] for k in ("Pembilang", "Penyebut")})[1] == Fraction(9487, 100)


def test_frames_of_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    bingkai = pandas.DataFrame(BINGKAI, index=["a", "b", "c"])
    periksa_tabel(iku.read_numbers(bingkai, cacah=["pembilang", "penyebut"]))
    for jenis in ("Int64", "Float64", "float32", "string", "object"):
        kolom = pandas.Series([1, None, 3], dtype="Float64").astype(jenis)
        assert iku.read_numbers(kolom).to_pylist() == [1, None, 3]
    besar = pandas.Series([2**53 + 1, None], dtype="Int64")
    assert iku.read_numbers(besar).to_pylist() == [2**53 + 1, None]
    with pytest.raises(iku.JenisError, match="bool"):
        iku.read_numbers(pandas.Series([True, False]))
    with pytest.raises(iku.InputError, match="berulang: A"):
        iku.read_numbers(pandas.DataFrame([[1, 2]], columns=["A", "A"]))


def test_frames_of_polars() -> None:
    polars = pytest.importorskip("polars")
    periksa_tabel(iku.read_numbers(polars.DataFrame(BINGKAI), cacah=["pembilang", "penyebut"]))
    assert iku.read_numbers(polars.Series([0.1, None], dtype=polars.Float32)).to_pylist() == [
        Decimal("0.1"),
        None,
    ]
    assert iku.read_numbers(polars.Series([2**53 + 1, None])).to_pylist() == [2**53 + 1, None]
    assert iku.read_numbers(polars.Series(["1.234", None, "2,5"])).to_pylist() == [1234, None, Decimal("2.5")]


def test_tables_of_pyarrow() -> None:
    pyarrow = pytest.importorskip("pyarrow")
    periksa_tabel(iku.read_numbers(pyarrow.table(BINGKAI), cacah=["pembilang", "penyebut"]))
    assert iku.read_numbers(pyarrow.array([0.1, None], pyarrow.float32())).to_pylist() == [
        Decimal("0.1"),
        None,
    ]
    assert iku.read_numbers(pyarrow.array([2**53 + 1, None])).to_pylist() == [2**53 + 1, None]

    class HanyaArrow:
        def __init__(self, isi: Any) -> None:
            self.isi = isi

        def __arrow_c_stream__(self, skema: object = None) -> Any:
            return self.isi.__arrow_c_stream__(skema)

    teks = pyarrow.chunked_array([["1.234", None], ["2,5"]])
    assert iku.read_numbers(HanyaArrow(teks)).to_pylist() == [1234, None, Decimal("2.5")]
    tabel = pyarrow.table(BINGKAI)
    periksa_tabel(iku.read_numbers(HanyaArrow(tabel), cacah=["pembilang", "penyebut"]))


def test_an_iterator_among_the_columns_is_not_used_up() -> None:
    d = iku.read_numbers({"A": iter(["x", "y"]), "B": iter(["1", "2,5"])})
    assert list(d.a) == ["x", "y"]
    assert d.b.to_pylist() == [1, Decimal("2.5")]


def test_only_the_columns_asked_for_are_read() -> None:
    d = iku.read_numbers(BINGKAI, kolom=["Keterangan", "kode"], angka="id")
    assert d.keterangan.alasan.to_pylist()[1] is not Alasan.ada
    assert d.kode.to_pylist() == [3509, 3508, 3511]
    assert d.pembilang is BINGKAI["Pembilang"]
    assert iku.read_numbers({"A": ["1.234"]}, cacah=True).a.to_pylist() == [1234]
    assert iku.read_numbers({"A": ["1.234"]}, cacah="a").a.to_pylist() == [1234]


def test_names_that_do_not_fit_are_refused_with_those_there_are() -> None:
    with pytest.raises(iku.InputError, match=r"Tidak ada kolom 'x'.*'Wilayah'"):
        iku.read_numbers(BINGKAI, cacah=["x"])
    with pytest.raises(iku.InputError, match="satu kolom, bukan tabel"):
        iku.read_numbers(["1"], cacah=["x"])
    d = iku.read_numbers({"Jumlah PSKS": ["1"], "A b": ["1"], "a-B": ["2"]})
    assert d.jumlah_psks.to_pylist() == [1]
    assert "jumlah_psks" in dir(d)
    with pytest.raises(AttributeError, match="'A b', 'a-B'"):
        d.a_b  # noqa: B018
    with pytest.raises(AttributeError):
        d.tidak_ada  # noqa: B018
    with pytest.raises(iku.InputError):
        d["tidak ada"]
    assert "tidak ada" not in d


def test_a_table_that_was_read_is_data_for_a_document(dokumen: iku.Dokumen) -> None:
    d = iku.read_numbers(
        {
            "periode": ["2023"],
            "Jumlah PSKS yang Berdaya": ["37"],
            "Jumlah PSKS Keseluruhan": ["39"],
        },
        kolom=["Jumlah PSKS yang Berdaya", "Jumlah PSKS Keseluruhan"],
    )
    nilai = [b.nilai for b in dokumen.evaluate(d) if b.indikator.nama == "Persentase PSKS yang Berdaya"]
    assert nilai == [Fraction(3700, 39)]


def test_notebooks_show_cells_reasons_and_notes() -> None:
    html = iku.read_numbers(["1.234", "<b>", None, Fraction(1, 3)], cacah=True)._repr_html_()
    assert "1.234" in html
    assert "<b>" not in html.replace("<b>periksa</b>", "").replace("<b>galat</b>", "").replace(
        "<b>info</b>", ""
    )
    assert "Baris ke-" in html
    html = iku.read_numbers({"A<": ["1.234"] * 30, "B": ["x<y"] * 30}, cacah="A<")._repr_html_()
    assert "A&lt;" in html
    assert "x&lt;y" in html
    assert "… 10 baris lagi" in html
