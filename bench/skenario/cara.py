# SPDX-License-Identifier: Apache-2.0
"""The ways to answer the scenario: iku, and what one would write with each other library.

`siapkan` puts the long table into the form that a user of the library has it in, which is not timed; `hitung` is; and
`baca` brings the answer back into cells.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from importlib import metadata
from typing import Any

import numpy as np
from soal import BATAS, BULAN, INDIKATOR, KOSONG, Jawaban, Larik, Soal, kunci_provinsi, target_sel, tebar


class Cara(ABC):
    """One way; `genap` says whether its rounding takes halves to the even neighbour."""

    nama, pustaka, genap = "", "", False

    def siapkan(self, soal: Soal) -> Any:
        """Not timed."""
        return soal

    @abstractmethod
    def hitung(self, isi: Any) -> Any:
        """Timed."""

    @abstractmethod
    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        """Not timed."""

    def versi(self) -> str:
        """Of the library."""
        return metadata.version(self.pustaka)


def ke_perseratus(persen: Larik) -> Larik:
    """Floats as the hundredths nearest to them; NaN and infinities as KOSONG."""
    baik = np.isfinite(persen)
    return np.where(baik, np.rint(np.where(baik, persen, 0) * 100), KOSONG).astype(np.int64)


class Iku(Cara):
    """Exact; the long rows are put in place with numpy, then counts in, figures and predicates out."""

    nama, pustaka = "iku", "iku"

    def versi(self) -> str:
        import iku

        return iku.__version__

    def hitung(self, isi: Soal) -> Any:
        import iku
        import pyarrow as pa

        n, d, ada = tebar(isi)
        rumus = iku.Formula("v1 / v2 * 100", [iku.Variabel("n"), iku.Variabel("d")])
        atas, bawah = pa.array(n, mask=~ada), pa.array(d, mask=~ada)
        return (
            iku.percent(atas, bawah),
            iku.classify(atas, bawah, skala="permendagri-86-2017", target=target_sel(isi)),
            iku.rollup(rumus, [atas, bawah], kunci=kunci_provinsi(isi)),
        )

    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        persen, kelas, provinsi = hasil
        angka = [
            np.where(np.asarray(k.alasan) == 0, np.asarray(k.berskala), KOSONG)
            for k in (persen, provinsi.hasil)
        ]
        return Jawaban(angka[0], np.asarray(kelas), angka[1])


class Numpy(Cara):
    """Doubles."""

    nama, pustaka, genap = "numpy, float64", "numpy", True

    def hitung(self, isi: Soal) -> Any:
        n, d, ada = tebar(isi)
        with np.errstate(divide="ignore", invalid="ignore"):
            persen = np.where(ada, n / d * 100, np.nan)
            capaian = persen / target_sel(isi) * 100
            pita = len(BATAS) - np.searchsorted(np.array(BATAS[::-1]), capaian, side="right")
            pita = np.where(np.isfinite(capaian), pita, KOSONG)
            kunci = kunci_provinsi(isi)
            a, b = (
                np.bincount(kunci, weights=np.where(ada, x, 0), minlength=isi.sel_provinsi) for x in (n, d)
            )
            return np.round(persen, 2), pita, np.round(a / b * 100, 2)

    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        return Jawaban(ke_perseratus(hasil[0]), hasil[1], ke_perseratus(hasil[2]))


def tebar_jawaban(
    soal: Soal,
    sel: Sequence[Larik],
    persen: Larik,
    pita: Larik,
    prov: Sequence[Larik],
    gabung: Larik,
) -> Jawaban:
    """Cells from keys (region or province, period, indicator)."""
    jawaban = Jawaban(
        np.full(soal.sel, KOSONG, np.int64),
        np.full(soal.sel, KOSONG, np.int8),
        np.full(soal.sel_provinsi, KOSONG, np.int64),
    )

    def indeks(w: Larik, p: Larik, i: Larik) -> Larik:
        return (w.astype(np.int64) * soal.periode_semua + p) * INDIKATOR + i

    di = indeks(*sel)
    jawaban.persen[di], jawaban.pita[di] = persen, pita
    jawaban.provinsi[indeks(*prov)] = gabung
    return jawaban


def kolom_panjang(soal: Soal) -> dict[str, Larik]:
    """The long table's columns."""
    return {"wilayah": soal.wilayah, "periode": soal.periode, "variabel": soal.variabel, "nilai": soal.nilai}


def kolom_target(soal: Soal) -> dict[str, Larik]:
    """The targets' columns."""
    i, t = np.indices(soal.target.shape)
    return {
        "indikator": i.ravel().astype(np.int32),
        "tahun": t.ravel().astype(np.int32),
        "target": soal.target.ravel(),
    }


class Pandas(Cara):
    """Doubles."""

    nama, pustaka, genap = "pandas, float64", "pandas", True

    def siapkan(self, soal: Soal) -> Any:
        import pandas as pd

        return pd.DataFrame(kolom_panjang(soal)), pd.DataFrame(kolom_target(soal)), soal.provinsi

    def hitung(self, isi: Any) -> Any:
        fakta, target, provinsi = isi
        fakta = fakta.assign(indikator=fakta.variabel // 2)
        kunci = ["wilayah", "periode", "indikator"]
        bawah = fakta.variabel % 2 == 1
        t = fakta[~bawah].merge(fakta[bawah], on=kunci, suffixes=("_n", "_d"))
        t["tahun"] = t.periode // BULAN
        t = t.merge(target, on=["indikator", "tahun"])
        t["persen"] = t.nilai_n / t.nilai_d * 100
        capaian = (t.persen / t.target * 100).to_numpy()
        pita = len(BATAS) - np.searchsorted(np.array(BATAS[::-1]), capaian, side="right")
        t["pita"] = np.where(np.isfinite(capaian), pita, KOSONG)
        t["provinsi"] = provinsi[t.wilayah]
        gabung = t.groupby(["provinsi", "periode", "indikator"])[["nilai_n", "nilai_d"]].sum()
        return t.assign(persen=t.persen.round(2)), (gabung.nilai_n / gabung.nilai_d * 100).round(2)

    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        t, gabung = hasil
        sel = tuple(t[k].to_numpy() for k in ("wilayah", "periode", "indikator"))
        prov = tuple(gabung.index.get_level_values(k).to_numpy() for k in range(3))
        persen, pooled = ke_perseratus(t.persen.to_numpy()), ke_perseratus(gabung.to_numpy())
        return tebar_jawaban(soal, sel, persen, t.pita.to_numpy(), prov, pooled)


class Polars(Cara):
    """Doubles, on every processor."""

    nama, pustaka = "polars, Float64, all threads", "polars"

    def siapkan(self, soal: Soal) -> Any:
        import polars as pl

        prov = {"wilayah": np.arange(len(soal.provinsi), dtype=np.int32), "provinsi": soal.provinsi}
        return pl.DataFrame(kolom_panjang(soal)), pl.DataFrame(kolom_target(soal)), pl.DataFrame(prov)

    def hitung(self, isi: Any) -> Any:
        import polars as pl

        fakta, target, provinsi = (x.lazy() for x in isi)
        fakta = fakta.with_columns(indikator=pl.col("variabel") // 2)
        kunci = ["wilayah", "periode", "indikator"]
        bawah = pl.col("variabel") % 2 == 1
        capaian = pl.col("persen") / pl.col("target") * 100
        pita = pl.lit(len(BATAS))
        for i, batas in reversed(list(enumerate(BATAS))):
            pita = pl.when(capaian >= batas).then(i).otherwise(pita)
        t = (
            fakta.filter(~bawah)
            .join(fakta.filter(bawah), on=kunci)
            .with_columns(
                persen=pl.col("nilai") / pl.col("nilai_right") * 100, tahun=pl.col("periode") // BULAN
            )
            .join(target, on=["indikator", "tahun"])
            .join(provinsi, on="wilayah")
            .with_columns(pita=pl.when(pl.col("persen").is_finite()).then(pita).otherwise(KOSONG))
        )
        bulat = pl.col("persen").round(2, mode="half_away_from_zero")
        gabung = t.group_by("provinsi", "periode", "indikator").agg(
            persen=pl.col("nilai").sum() / pl.col("nilai_right").sum() * 100
        )
        return pl.collect_all([t.select(*kunci, bulat, "pita"), gabung.with_columns(bulat)])

    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        t, gabung = hasil
        sel = tuple(t[k].to_numpy() for k in ("wilayah", "periode", "indikator"))
        prov = tuple(gabung[k].to_numpy() for k in ("provinsi", "periode", "indikator"))
        persen, pooled = ke_perseratus(t["persen"].to_numpy()), ke_perseratus(gabung["persen"].to_numpy())
        return tebar_jawaban(soal, sel, persen, t["pita"].to_numpy(), prov, pooled)


def sql_sel(persen: str, capaian: str) -> str:
    """The cells, in SQL: what a percentage and an achievement are is each database's own."""
    cabang = " ".join(f"when {capaian} >= {batas} then {i}" for i, batas in enumerate(BATAS))
    return f"""
        create temp table lebar as
        select wilayah, periode, variabel / 2 as indikator,
               max(case when variabel % 2 = 0 then nilai end) as n,
               max(case when variabel % 2 = 1 then nilai end) as d
        from fakta group by wilayah, periode, variabel / 2;
        create temp table hasil as
        select wilayah, periode, indikator, {persen} as persen, case {cabang} else {len(BATAS)} end as pita
        from lebar join target using (indikator)
        where n is not null and d > 0 and target.tahun = periode / {BULAN};
        create temp table gabungan as
        select provinsi, periode, indikator, {persen} as persen from (
            select provinsi, periode, indikator, sum(n) as n, sum(d) as d
            from lebar join provinsi using (wilayah) where n is not null and d is not null
            group by provinsi, periode, indikator) as jumlah;
    """


class DuckdbFloat(Cara):
    """Doubles, on every processor."""

    nama, pustaka = "DuckDB, DOUBLE, all threads", "duckdb"
    persen, capaian = "round(n::double / d * 100, 2)", "n::double / d * 100 / target * 100"

    def siapkan(self, soal: Soal) -> Any:
        import duckdb
        import pyarrow as pa

        sambungan = duckdb.connect()
        prov = {"wilayah": np.arange(len(soal.provinsi), dtype=np.int32), "provinsi": soal.provinsi}
        for nama, isi in (("fakta", kolom_panjang(soal)), ("target", kolom_target(soal)), ("provinsi", prov)):
            sambungan.register("masuk", pa.table(isi))
            sambungan.execute(f"create table {nama} as select * from masuk")
        return sambungan

    def hitung(self, isi: Any) -> Any:
        isi.execute("drop table if exists lebar; drop table if exists hasil; drop table if exists gabungan")
        isi.execute(
            sql_sel(self.persen, self.capaian)
            .replace(" / 2", " // 2")
            .replace(f"periode / {BULAN}", f"periode // {BULAN}")
        )
        return isi

    def baca(self, soal: Soal, hasil: Any) -> Jawaban:
        t = hasil.execute(
            "select wilayah, periode, indikator, persen::double as persen, pita from hasil"
        ).fetchnumpy()
        g = hasil.execute(
            "select provinsi, periode, indikator, persen::double as persen from gabungan"
        ).fetchnumpy()
        sel, prov = (
            [x[k] for k in (kepala, "periode", "indikator")]
            for kepala, x in (("wilayah", t), ("provinsi", g))
        )
        return tebar_jawaban(
            soal, sel, ke_perseratus(t["persen"]), t["pita"], prov, ke_perseratus(g["persen"])
        )


class DuckdbDecimal(DuckdbFloat):
    """Decimals as columns; DuckDB divides them as doubles."""

    nama = "DuckDB, DECIMAL(38, 10), all threads"
    persen = "round((n * 100)::decimal(38, 10) / d, 2)"
    capaian = "(n * 10000)::decimal(38, 10) / (d * target)"


SEMUA: list[type[Cara]] = [Iku, Numpy, Polars, DuckdbFloat, DuckdbDecimal, Pandas]
