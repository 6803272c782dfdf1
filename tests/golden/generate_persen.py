#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Write tests/golden/persen.tsv: formulas with values, and what must come out.

`generate_persen.py` writes the table; `generate_persen.py --check` fails when it is not what would be written.

The expectations are computed here with `fractions` and Python's own parser, from the canonical form that a person
wrote beside each formula text; nothing of iku is used. Columns:

id, formula       the row's name; the formula as a document prints it
lokal             how numbers in the formula are written: id or en
nilai             one value a variable, separated by |: exact numbers with a decimal point, or a reason's name
mode, desimal     the one rounding
status, rumus     how far the formula is read, and its canonical form
eksak, alasan     the exact result "p" or "p/q", or the reason why there is none; one of the two is empty
tampil_id/_en     the rounded result printed with Indonesian and with English marks; a reason in brackets
sumber            where the case comes from
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from fractions import Fraction
from math import floor
from pathlib import Path

TABEL = Path(__file__).resolve().parent / "persen.tsv"
KOLOM = (
    "id",
    "formula",
    "lokal",
    "nilai",
    "mode",
    "desimal",
    "status",
    "rumus",
    "eksak",
    "alasan",
    "tampil_id",
    "tampil_en",
    "sumber",
)

# The reasons in the order of precedence: of several the last one in this list stands.
ALASAN = (
    "meluap",
    "target_nol",
    "di_luar_domain",
    "belum_dapat_dihitung",
    "penyebut_nol",
    "tidak_dilaporkan",
    "bukan_angka",
    "ambigu",
    "tidak_sah",
    "tidak_berlaku",
    "strip",
)
MODE = ("half_up", "half_even", "half_down", "down", "up", "floor", "ceiling")

Hasil = Fraction | str  # a reason is its name


def terkuat(*hasil: Hasil) -> str | None:
    """The reason that stands among these outcomes; None when all are values."""
    alasan = [h for h in hasil if isinstance(h, str)]
    return max(alasan, key=ALASAN.index) if alasan else None


class Penilai(ast.NodeVisitor):
    """The value of a canonical formula, by Python's grammar and `fractions`."""

    def __init__(self, rumus: str, nilai: list[Hasil]) -> None:
        self.rumus = rumus
        self.nilai = nilai

    def visit_Expression(self, node: ast.Expression) -> Hasil:
        return self.visit(node.body)  # type: ignore[no-any-return]

    def visit_Constant(self, node: ast.Constant) -> Hasil:
        return Fraction(ast.get_source_segment(self.rumus, node) or "")

    def visit_Name(self, node: ast.Name) -> Hasil:
        return self.nilai[int(node.id.removeprefix("v")) - 1]

    def visit_UnaryOp(self, node: ast.UnaryOp) -> Hasil:
        isi: Hasil = self.visit(node.operand)
        return isi if isinstance(isi, str) else -isi

    def visit_BinOp(self, node: ast.BinOp) -> Hasil:
        a: Hasil = self.visit(node.left)
        b: Hasil = self.visit(node.right)
        bagi = isinstance(node.op, ast.Div)
        alasan = terkuat(a, b, *(["penyebut_nol"] if bagi and b == 0 else []))
        if alasan is not None:
            return alasan
        assert isinstance(a, Fraction)
        assert isinstance(b, Fraction)
        match node.op:
            case ast.Add():
                return a + b
            case ast.Sub():
                return a - b
            case ast.Mult():
                return a * b
            case _:
                return a / b


def bulatkan(nilai: Fraction, mode: str) -> int:
    """To an integer, each mode by its definition."""
    bawah = floor(nilai)
    if bawah == nilai:
        return bawah
    menjauh = bawah + 1 if nilai > 0 else bawah
    mendekat = bawah if nilai > 0 else bawah + 1
    match mode:
        case "floor":
            return bawah
        case "ceiling":
            return bawah + 1
        case "up":
            return menjauh
        case "down":
            return mendekat
    jarak = nilai - bawah
    if jarak != Fraction(1, 2):
        return bawah if jarak < Fraction(1, 2) else bawah + 1
    match mode:
        case "half_up":
            return menjauh
        case "half_down":
            return mendekat
        case _:
            return bawah if bawah % 2 == 0 else bawah + 1


def tampil(hasil: Hasil, mode: str, desimal: int, ribuan: str, koma: str) -> str:
    if isinstance(hasil, str):
        return f"({hasil})"
    skala = bulatkan(hasil * 10**desimal, mode)
    digit = str(abs(skala)).rjust(desimal + 1, "0")
    utuh, pecahan = (digit[:-desimal], digit[-desimal:]) if desimal else (digit, "")
    kelompok = f"{int(utuh):,}".replace(",", ribuan)
    return ("-" if skala < 0 else "") + kelompok + (koma + pecahan if desimal else "")


@dataclass(frozen=True)
class Kasus:
    id: str
    formula: str
    nilai: str
    rumus: str
    sumber: str
    mode: str = "half_up"
    desimal: int = 2
    lokal: str = "id"
    status: str = "dibaca"

    def baris(self) -> tuple[str, ...]:
        nilai: list[Hasil] = [teks if teks in ALASAN else Fraction(teks) for teks in self.nilai.split("|")]
        hasil: Hasil = Penilai(self.rumus, nilai).visit(ast.parse(self.rumus, mode="eval"))
        return (
            self.id,
            self.formula,
            self.lokal,
            self.nilai,
            self.mode,
            str(self.desimal),
            self.status,
            self.rumus,
            str(hasil) if isinstance(hasil, Fraction) else "",
            hasil if isinstance(hasil, str) else "",
            tampil(hasil, self.mode, self.desimal, ".", ","),
            tampil(hasil, self.mode, self.desimal, ",", "."),
            self.sumber,
        )


def latex(atas: str, bawah: str) -> str:
    return rf"$\frac{{\text{{{atas}}}}}{{\text{{{bawah}}}}} \times 100 \%$"


PSKS = latex("Jumlah PSKS yang Berdaya", "Jumlah PSKS Keseluruhan")
PMKS = latex("Jumlah PMKS yang Menerima Kebutuhan Dasar", "Jumlah PMKS Keseluruhan")
TMP = latex("Jumlah Taman Makam Pahlawan yang Dirawat", "Jumlah Keseluruhan Taman Makam Pahlawan")
RUTIN = latex("Jumlah Kegiatan Rutinyang Terpenuhi Indikatornya", "Jumlah Keseluruhan Kegiatan Rutin")
PERSEN = "v1 / v2 * 100"
AB = "A / B x 100%"
RASIO = "A / B"
SEED = "seed document, illustrative counts"
DOMAIN = "defect seen in an application"
MAKS = 2**63 - 1
MIN = -(2**63)


def kasus_dokumen() -> list[Kasus]:
    isi = [
        ("psks", PSKS, ["31|36", "35|39", "37|39"]),
        ("pmks", PMKS, ["7812|15204", "8360|15611", "8905|15980"]),
        ("tmp", TMP, ["1|1", "1|1", "1|1"]),
        ("rutin", RUTIN, ["19|23", "21|24", "22|24"]),
    ]
    return [
        Kasus(f"seed-{nama}-{tahun}", formula, nilai, PERSEN, SEED)
        for nama, formula, baris in isi
        for tahun, nilai in zip((2021, 2022, 2023), baris, strict=True)
    ]


def kasus_cacat() -> list[Kasus]:
    rata = "(A / B + C / D + E / F) / 3 x 100%"
    rata_rumus = "(v1 / v2 + v3 / v4 + v5 / v6) / 3 * 100"
    return [
        Kasus(
            "php-round-7380",
            AB,
            "7380|28800",
            PERSEN,
            "round(7380/28800*100,2) is 25.63 in PHP 8.2, 25.62 in 8.4",
        ),
        Kasus("php-round-7380-even", AB, "7380|28800", PERSEN, "the same tie, half even", mode="half_even"),
        Kasus(
            "biner-4.55", AB, "4.55|5.00", PERSEN, "4.55/5.00*100 is 90.99999999999999 in binary", desimal=10
        ),
        Kasus("biner-4.56", AB, "4.56|6.00", PERSEN, "4.56/6.00*100 misses 76 in binary", desimal=10),
        Kasus("biner-1.98", AB, "1.98|2.2", PERSEN, "1.98/2.2*100 misses 90 in binary", desimal=10),
        Kasus(
            "rata-91",
            rata,
            "38|48|19|27|6667|5400",
            rata_rumus,
            "mean that is exactly 91, not in binary",
            desimal=10,
        ),
        Kasus(
            "rata-70",
            rata,
            "94|156|48|61|238|335",
            rata_rumus,
            "stored 70,00 by rounding first, exact 69,99657",
            desimal=5,
        ),
        Kasus("rata-70-dua", rata, "94|156|48|61|238|335", rata_rumus, "the same mean at two decimals"),
        Kasus("bagian-94-156", AB, "94|156", PERSEN, DOMAIN + ": mean of rounded values"),
        Kasus("bagian-48-61", AB, "48|61", PERSEN, DOMAIN + ": mean of rounded values"),
        Kasus("bagian-238-335", AB, "238|335", PERSEN, DOMAIN + ": mean of rounded values"),
        Kasus("nol-dari-nol", AB, "0|0", PERSEN, DOMAIN + ": 0 of 0 gave 0 or 100 by function"),
        Kasus(
            "target-199-200",
            AB,
            "199|200",
            PERSEN,
            DOMAIN + ": 99,5 % rounded to an integer became met",
            desimal=1,
        ),
        Kasus(
            "target-199-200-bulat",
            AB,
            "199|200",
            PERSEN,
            DOMAIN + ": what rounding to an integer shows",
            desimal=0,
        ),
        Kasus(
            "desimal-12.5", RASIO, "12.5|1", "v1 / v2", DOMAIN + ": 12,5 read as 12, 125 or null", desimal=1
        ),
        Kasus("desimal-4.25", RASIO, "4.25|1", "v1 / v2", DOMAIN + ": 4.25 read as 425", desimal=2),
        Kasus("lebih-dari-seratus", AB, "1667|100", PERSEN, "1667 % is printed; no cap", desimal=0),
    ]


def kasus_pembulatan() -> list[Kasus]:
    seri = [("1|8", 0), ("3|8", 0), ("-1|8", 0), ("-3|8", 0)]
    semua = [
        Kasus(
            f"seri-{nilai.replace('-', 'minus-').replace('|', '-')}-{mode}",
            AB,
            nilai,
            PERSEN,
            "construction: a tie",
            mode=mode,
            desimal=desimal,
        )
        for nilai, desimal in seri
        for mode in MODE
    ]
    bukan_seri = [
        Kasus(
            f"ketiga{'-negatif' if nilai[0] == '-' else ''}-{mode}",
            AB,
            nilai,
            PERSEN,
            "construction: no tie",
            mode=mode,
            desimal=1,
        )
        for nilai in ("1|3", "-2|3")
        for mode in ("half_up", "down", "up", "floor", "ceiling")
    ]
    lain = [
        Kasus(
            "hampir-seri",
            AB,
            "12499999999999999|100000000000000000",
            PERSEN,
            "construction: just below a tie",
            desimal=0,
        ),
        Kasus(
            "lewat-seri",
            AB,
            "12500000000000001|100000000000000000",
            PERSEN,
            "construction: just above a tie",
            desimal=0,
            mode="half_down",
        ),
        Kasus("nol-negatif", AB, "-1|1000000", PERSEN, "construction: a negative value that rounds to 0"),
        Kasus(
            "tanpa-pembulatan", AB, "1|4", PERSEN, "construction: exact at its decimals", mode="up", desimal=0
        ),
        Kasus(
            "naik-ke-ribuan",
            AB,
            "99999.6|10000",
            PERSEN,
            "construction: rounding carries into a new digit",
            desimal=0,
        ),
        Kasus("ribuan", AB, "123456789|1000", PERSEN, "construction: thousands marks", desimal=2),
        Kasus("desimal-20", AB, "1|7", PERSEN, "construction: more decimals than a double has", desimal=20),
    ]
    return semua + bukan_seri + lain


def kasus_alasan() -> list[Kasus]:
    asal = "construction: reasons"
    tunggal = [Kasus(f"alasan-{alasan}", AB, f"{alasan}|39", PERSEN, asal) for alasan in ALASAN] + [
        Kasus("alasan-penyebut-kosong", AB, "37|tidak_dilaporkan", PERSEN, asal)
    ]
    gabungan = [
        ("masukan-menang", "tidak_dilaporkan|0", AB, PERSEN),
        ("masukan-atas-formula", "penyebut_nol|ambigu", AB, PERSEN),
        ("kode-besar-menang", "strip|tidak_dilaporkan", AB, PERSEN),
        ("kode-besar-menang-terbalik", "tidak_dilaporkan|strip", AB, PERSEN),
        ("formula-atas-konsolidasi", "belum_dapat_dihitung|0", AB, PERSEN),
        ("konsolidasi-atas-aturan", "target_nol|belum_dapat_dihitung", AB, PERSEN),
        ("aturan-atas-keluaran", "meluap|di_luar_domain", AB, PERSEN),
        ("pembagi-nol", "5|0", AB, PERSEN),
        ("pembagi-nol-negatif", "-3|0", AB, PERSEN),
        ("pembilang-nol", "0|7", AB, PERSEN),
        ("bersusun", "6|3|2", "A / (B / C)", "v1 / (v2 / v3)"),
        ("bersusun-c-nol", "6|3|0", "A / (B / C)", "v1 / (v2 / v3)"),
        ("bersusun-b-nol", "6|0|2", "A / (B / C)", "v1 / (v2 / v3)"),
        ("bersusun-masukan", "bukan_angka|3|0", "A / (B / C)", "v1 / (v2 / v3)"),
        ("selisih-nol", "5|4|4", "A / (B - C) x 100%", "v1 / (v2 - v3) * 100"),
        ("dikali-nol", "0|5|0", "A x B / C", "v1 * v2 / v3"),
    ]
    return tunggal + [
        Kasus(f"alasan-{id_}", formula, nilai, rumus, asal) for id_, nilai, formula, rumus in gabungan
    ]


def kasus_besar() -> list[Kasus]:
    asal = "construction: beyond 64 bits"
    return [
        Kasus("int64-maks", RASIO, f"{MAKS}|1", "v1 / v2", asal, desimal=0),
        Kasus("int64-min", RASIO, f"{MIN}|1", "v1 / v2", asal, desimal=0),
        Kasus("int64-min-bagi-minus-satu", RASIO, f"{MIN}|-1", "v1 / v2", asal, desimal=0),
        Kasus("int64-maks-bagi-min", AB, f"{MAKS}|{MIN}", PERSEN, asal, desimal=17),
        Kasus("int64-maks-persen", AB, f"{MAKS}|3", PERSEN, asal),
        Kasus(
            "int64-kembali", AB, f"{MAKS}|{MAKS}", PERSEN, "construction: comes back to 64 bits", desimal=0
        ),
        Kasus("besar-pembilang", AB, "123456789012345678901234567890|7", PERSEN, asal),
        Kasus("besar-penyebut", AB, "1|123456789012345678901234567890", PERSEN, asal, desimal=30),
        Kasus("besar-desimal", "A x B", "0.00000000000000000001|0.5", "v1 * v2", asal, desimal=22),
        Kasus("besar-kuadrat", "A x B", f"{MAKS}|{MAKS}", "v1 * v2", asal, desimal=0),
        Kasus("besar-selisih", "A - B", f"{MIN}|{MAKS}", "v1 - v2", asal, desimal=0),
        Kasus(
            "rp",
            "A / B x 100%",
            "499471900|512000000",
            PERSEN,
            "an amount of rupiah, as printed in DOMAIN's example",
        ),
    ]


def kasus_bentuk() -> list[Kasus]:
    asal = "form seen in documents"
    return [
        Kasus(
            "urutan-kiri-bagi-kali", "A / B x 100", "1|8", PERSEN, "construction: left-associative", desimal=1
        ),
        Kasus(
            "urutan-kurang-tambah",
            "A - B + C",
            "10|4|3",
            "v1 - v2 + v3",
            "construction: left-associative",
            desimal=0,
        ),
        Kasus(
            "urutan-bagi-bagi",
            "A / B / C",
            "24|4|2",
            "v1 / v2 / v3",
            "construction: left-associative",
            desimal=0,
        ),
        Kasus(
            "urutan-kurang-kurung",
            "A - (B - C)",
            "10|4|3",
            "v1 - (v2 - v3)",
            "construction: brackets that matter",
            desimal=0,
        ),
        Kasus(
            "kurung-berlebih",
            "((A) / (B)) x 100%",
            "37|39",
            PERSEN,
            "construction: brackets that do not",
            desimal=2,
        ),
        Kasus("pertumbuhan", "(N - N1) / N1 x 100%", "115|100", "(v1 - v2) / v2 * 100", "DOMAIN: growth"),
        Kasus(
            "pertumbuhan-negatif",
            "(N - N1) / N1 x 100%",
            "85|100",
            "(v1 - v2) / v2 * 100",
            "DOMAIN: growth, negative",
        ),
        Kasus(
            "pertumbuhan-dari-nol",
            "(N - N1) / N1 x 100%",
            "85|0",
            "(v1 - v2) / v2 * 100",
            "DOMAIN: growth from zero",
        ),
        Kasus("rata-rata", "(A + B + C) / 3", "76.5|80.25|91", "(v1 + v2 + v3) / 3", "DOMAIN: mean"),
        Kasus("selisih", "A - B", "79.27|81.5", "v1 - v2", "DOMAIN: difference, negative"),
        Kasus("per-1000", "A / B x 1.000", "17|24500", "v1 / v2 * 1000", "DOMAIN: rate"),
        Kasus("per-100000", "A / B x 100.000", "17|24500", "v1 / v2 * 100000", "DOMAIN: rate"),
        Kasus("per-100000-en", "A / B x 100,000", "17|24500", "v1 / v2 * 100000", "DOMAIN: rate", lokal="en"),
        Kasus(
            "tetapan-id",
            "A x 12,5 / B",
            "3|4",
            "v1 * 12.5 / v2",
            "construction: a decimal constant",
            desimal=3,
        ),
        Kasus(
            "tetapan-en",
            "A x 12.5 / B",
            "3|4",
            "v1 * 12.5 / v2",
            "construction: a decimal constant",
            desimal=3,
            lokal="en",
        ),
        Kasus("titik-dua", "(A : B) x 100%", "37|39", PERSEN, asal),
        Kasus(
            "variabel-dua-kali",
            "(A - B) / (A + B) x 100%",
            "7|3",
            "(v1 - v2) / (v1 + v2) * 100",
            "construction: a variable used twice",
        ),
    ]


def kasus() -> list[Kasus]:
    return (
        kasus_dokumen() + kasus_cacat() + kasus_pembulatan() + kasus_alasan() + kasus_besar() + kasus_bentuk()
    )


def tabel() -> str:
    baris = [k.baris() for k in kasus()]
    nama = [b[0] for b in baris]
    if len(set(nama)) != len(nama):
        raise ValueError(f"ids that stand twice: {sorted({n for n in nama if nama.count(n) > 1})}")
    return "".join("\t".join(b) + "\n" for b in [KOLOM, *baris])


def main() -> int:
    isi = tabel()
    if sys.argv[1:] == ["--check"]:
        if TABEL.read_text(encoding="utf-8") != isi:
            print(f"{TABEL.name} is not what tests/golden/generate_persen.py writes", file=sys.stderr)
            return 1
        return 0
    if sys.argv[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    TABEL.write_text(isi, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
