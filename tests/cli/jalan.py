# SPDX-License-Identifier: Apache-2.0
"""Runs the built command (its path is in the environment variable IKU) for the tests beside this file."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent.parent
CONTOH = AKAR / "examples/dinsos-jember-2023"
DOC = str(CONTOH / "iku-dinsos-jember-2023.txt")
DATA = str(CONTOH / "data-ilustrasi.csv")
TARGET = str(CONTOH / "target-ilustrasi.csv")
KETERANGAN = "Angka ilustrasi, bukan data terbit: dokumen ini tidak memuat hitungan."


@dataclass(frozen=True)
class Jalan:
    keluar: int
    hasil: str
    pesan: str


def iku(*argumen: str, masukan: str | bytes = b"", lingkungan: dict[str, str] | None = None) -> Jalan:
    """One run, from the example's folder: exit status, stdout, stderr. A run that takes longer than 60 s fails."""
    isi = masukan.encode() if isinstance(masukan, str) else masukan
    selesai = subprocess.run(
        [os.environ["IKU"], *argumen],
        input=isi,
        capture_output=True,
        cwd=CONTOH,
        timeout=60,
        env={**os.environ, **(lingkungan or {})},
        check=False,
    )
    return Jalan(selesai.returncode, selesai.stdout.decode(), selesai.stderr.decode())
