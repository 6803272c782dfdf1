# SPDX-License-Identifier: Apache-2.0
"""What must hold of a ZIP before a library opens it: it is whole, small enough, and its XML declares no entities."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from ..galat import BerkasError, InputError
from ._tolak import awal, terkunci, terlalu_besar

URAIAN_TERBANYAK = 256 << 20  # bytes, unpacked
BERKAS_TERBANYAK = 10_000
_POTONG = 1 << 20
# An OOXML part never has a document type; one that has may name entities that grow without end.
_TIPE = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E|E\x00?N\x00?T\x00?I\x00?T\x00?Y)")


def _buka(isi: bytes, asal: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(isi))
    except (zipfile.BadZipFile, ValueError, OSError) as sebab:
        raise BerkasError(
            f"{awal(asal)}berkas ZIP (XLSX/DOCX) rusak atau terpotong. Unduh atau simpan ulang berkasnya.",
            f"{awal(asal)}the ZIP file (XLSX/DOCX) is damaged or cut off. Download it or save it again.",
        ) from sebab


def daftar_isi(isi: bytes, asal: str) -> frozenset[str]:
    """The names in the archive; refuses one that is too large when unpacked."""
    with _buka(isi, asal) as arsip:
        semua = arsip.infolist()
    if len(semua) > BERKAS_TERBANYAK or sum(satu.file_size for satu in semua) > URAIAN_TERBANYAK:
        raise terlalu_besar(asal, "256 MiB")
    return frozenset(satu.filename for satu in semua)


def xml(isi: bytes, asal: str) -> Iterator[tuple[str, bytes]]:
    """Every XML part in pieces that overlap by 64 bytes, so that nothing short is cut in two; refuses entities."""
    with _buka(isi, asal) as arsip:
        for satu in arsip.infolist():
            if not satu.filename.lower().endswith((".xml", ".rels", ".vml")):
                continue
            if satu.flag_bits & 1:
                raise terkunci(asal)
            ekor = b""
            with arsip.open(satu) as berkas:
                while potong := berkas.read(_POTONG):
                    if _TIPE.search(ekor + potong):
                        raise InputError(
                            f"{awal(asal)}bagian {satu.filename} memuat DOCTYPE atau ENTITY; berkas tidak dibaca.",
                            f"{awal(asal)}the part {satu.filename} holds a DOCTYPE or ENTITY; the file is not read.",
                        )
                    yield satu.filename, ekor + potong
                    ekor = potong[-64:]
