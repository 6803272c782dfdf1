# SPDX-License-Identifier: Apache-2.0
"""Why a file is not read, in words that several of its readers use."""

from __future__ import annotations

from ..galat import InputError


def awal(asal: str) -> str:
    """The beginning of a message about a file; empty where it has no name."""
    return f"{asal}: " if asal else ""


def terlalu_besar(asal: str, batas: str) -> InputError:
    return InputError(
        f"{awal(asal)}isi berkas melebihi batas {batas}. Ambil hanya lembar atau halaman tabelnya.",
        f"{awal(asal)}the file's content exceeds the limit of {batas}. Take only the sheet or pages of its table.",
    )


def terkunci(asal: str) -> InputError:
    return InputError(
        f"{awal(asal)}berkas terkunci sandi. Buka dengan sandinya, lalu simpan tanpa sandi.",
        f"{awal(asal)}the file is locked with a password. Open it, and save it without one.",
    )
