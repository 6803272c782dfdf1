# SPDX-License-Identifier: Apache-2.0
"""The first document, its indicators over three years, and how each figure came about.

python examples/python/contoh.py
"""

from __future__ import annotations

from pathlib import Path

import iku

CONTOH = Path(__file__).parent.parent / "dinsos-jember-2023"


def main() -> None:
    dokumen = iku.read(CONTOH / "iku-dinsos-jember-2023.txt")
    print(dokumen)
    for catatan in dokumen.catatan:
        print(f"  {catatan.tingkat}: {catatan}")

    # One figure: exact, rounded once, explained.
    formula = dokumen.indikator[0].formula
    assert formula is not None
    hasil = formula.evaluate({"Jumlah PSKS yang Berdaya": 37, "Jumlah PSKS Keseluruhan": 39})
    print(f"\n{hasil.unwrap()} = {iku.format(hasil)}%")
    print(formula.explain([37, 39]))

    # What is missing is a reason, never 0.
    print(formula.evaluate([37, None]), formula.evaluate([37, 0]))

    # Every indicator in every period of the data; the data say that they are illustrative.
    evaluasi = dokumen.evaluate(CONTOH / "data-ilustrasi.csv")
    print("\n" + "\n".join(evaluasi.keterangan))
    for baris in evaluasi:
        print(f"{baris.periode}  {iku.format(baris.hasil):>7}  {baris.nilai!s:>12}  {baris.indikator.nama}")

    # Whole columns.
    print(iku.percent([37, 7380, 1, None], [39, 28800, 0, 5]).to_pylist())


if __name__ == "__main__":
    main()
