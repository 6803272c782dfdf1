# SPDX-License-Identifier: Apache-2.0
"""Files that are no text: XLSX, DOCX and PDF, read through optional libraries.

Each module copies one kind of file, row by row and word for word, into a `Salinan`; the core reads that copy where
it reads a text. What a row means is decided there, never here.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from ..galat import BerkasError, IkuError, InputError, PustakaError
from ..pilihan import Lokal
from ._tenggat import LewatTenggat
from ._tolak import awal, terkunci, terlalu_besar

if TYPE_CHECKING:
    from ._salinan import Salinan

BITA_TERBANYAK = 64 << 20
_OLE = b"\xd0\xcf\x11\xe0"
_SANDI = "EncryptedPackage".encode("utf-16-le")


class Jenis(NamedTuple):
    """A kind of file that is read: its module, the library behind it, and the extra that installs it."""

    nama: str
    modul: str
    pustaka: str
    ekstra: str


XLSX = Jenis("XLSX", "_xlsx", "openpyxl", "xlsx")
DOCX = Jenis("DOCX", "_docx", "docx", "docx")
PDF = Jenis("PDF", "_pdf", "pdfplumber", "pdf")


def find_jenis(isi: bytes, asal: str) -> Jenis | None:
    """The kind of a file by its content; None for what the core itself reads or refuses."""
    if isi.startswith(b"PK\x03\x04"):
        return _jenis_zip(isi, asal)
    if isi.startswith(_OLE) and _SANDI in isi:
        raise terkunci(asal)
    return PDF if isi[:1024].lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"%PDF-") else None


def _jenis_zip(isi: bytes, asal: str) -> Jenis:
    from ._zip import daftar_isi

    nama = daftar_isi(isi, asal)
    if "xl/workbook.xml" in nama:
        return XLSX
    if "word/document.xml" in nama:
        return DOCX
    lain = {"xl/workbook.bin": "XLSB", "ppt/presentation.xml": "PPTX", "content.xml": "ODS/ODT"}
    sebutan = next((jenis for satu, jenis in lain.items() if satu in nama), "ZIP")
    raise InputError(
        f"{awal(asal)}berkas {sebutan} tidak dibaca. Simpan sebagai XLSX, DOCX, atau CSV UTF-8.",
        f"{awal(asal)}a file of kind {sebutan} is not read. Save it as XLSX, DOCX, or CSV UTF-8.",
    )


def salin(isi: bytes, asal: str, angka: Lokal | str = "id") -> bytes:
    """The bytes as the core reads them: the copy of an XLSX, DOCX or PDF as JSON; anything else as it is."""
    jenis = find_jenis(isi, asal)
    if jenis is None:
        return isi
    if len(isi) > BITA_TERBANYAK:
        raise terlalu_besar(asal, "64 MiB")
    try:
        import_module(jenis.pustaka)
    except ImportError as sebab:
        raise PustakaError(
            f'{awal(asal)}berkas {jenis.nama} perlu {jenis.pustaka}: pip install "iku[{jenis.ekstra}]"',
            f'{awal(asal)}a file of kind {jenis.nama} needs {jenis.pustaka}: pip install "iku[{jenis.ekstra}]"',
        ) from sebab
    baca: Callable[[bytes, str, Lokal], Salinan] = import_module(f".{jenis.modul}", __name__).baca
    try:
        json = baca(isi, asal, Lokal(angka)).to_json()
    except (IkuError, MemoryError):
        raise
    except LewatTenggat as sebab:
        raise InputError(
            f"{awal(asal)}berkas {jenis.nama} tidak selesai dibaca dalam batas waktu; mungkin rusak. Simpan ulang berkasnya.",
            f"{awal(asal)}the {jenis.nama} file was not read within the time limit; it may be damaged. Save it again.",
        ) from sebab
    # The libraries raise whatever a damaged file makes them stumble over.
    except Exception as sebab:
        raise BerkasError(
            f"{awal(asal)}berkas {jenis.nama} rusak ({type(sebab).__name__}). Buka dan simpan ulang berkasnya.",
            f"{awal(asal)}the {jenis.nama} file is damaged ({type(sebab).__name__}). Open it and save it again.",
        ) from sebab
    if len(json) > BITA_TERBANYAK:
        raise terlalu_besar(asal, "64 MiB")
    return json
