# SPDX-License-Identifier: Apache-2.0
"""``iku-berkas``: the copy of an XLSX, DOCX or PDF as JSON, which every command and library of iku reads.

The command ``iku`` runs it when it meets such a file.
"""

from __future__ import annotations

import argparse
import sys

from .. import _sumber
from ..galat import IkuError
from ..pilihan import Bahasa, set_bahasa
from . import salin


def main(argumen: list[str] | None = None) -> int:
    urai = argparse.ArgumentParser(
        prog="iku-berkas", description="Salinan XLSX, DOCX atau PDF sebagai JSON / their copy as JSON."
    )
    urai.add_argument(
        "berkas", metavar="FILE", help="berkas; - membaca masukan standar / - reads standard input"
    )
    urai.add_argument("--nama", help="nama berkas dalam catatan / the file's name in notes")
    urai.add_argument("--angka", choices=("id", "en"), default="id")
    urai.add_argument("--bahasa", choices=("id", "en"), default="id")
    pilihan = urai.parse_args(argumen)
    set_bahasa(Bahasa(pilihan.bahasa))
    nama = pilihan.nama or ("<stdin>" if pilihan.berkas == "-" else pilihan.berkas)
    try:
        isi = sys.stdin.buffer.read() if pilihan.berkas == "-" else _sumber.baca_berkas(pilihan.berkas).isi
        sys.stdout.buffer.write(salin(isi, nama, pilihan.angka))
        sys.stdout.buffer.flush()
    except IkuError as galat:
        print(f"iku: {galat}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
