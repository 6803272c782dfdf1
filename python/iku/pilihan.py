# SPDX-License-Identifier: Apache-2.0
"""The enumerations. Wherever one is asked for, its name as a string will do: ``"half_up"``."""

from __future__ import annotations

from enum import Enum, IntEnum


class _Pilihan(str, Enum):
    """Members are their names: ``Mode.half_up == "half_up"``."""

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class Mode(_Pilihan):
    """How a value between two neighbours is rounded.

    ``half_up`` takes halves away from zero, as Indonesian practice and spreadsheets do; ``half_down`` takes
    them towards zero; ``up`` and ``down`` are away from and towards zero for every value.
    """

    half_up = "half_up"
    half_even = "half_even"
    half_down = "half_down"
    down = "down"
    up = "up"
    floor = "floor"
    ceiling = "ceiling"


class Lokal(_Pilihan):
    """How numbers are written: ``1.234,5`` (id) or ``1,234.5`` (en)."""

    id = "id"
    en = "en"


class Bahasa(_Pilihan):
    """The language of messages: Indonesian or English."""

    id = "id"
    en = "en"


class Status(_Pilihan):
    """How far a formula text could be read.

    ``dibaca``: read. ``catatan``: read, with notes that a person should see. ``bukan_hitungan``: not a
    computation, its value is entered. ``ditolak``: refused, because it is ambiguous or damaged.
    """

    dibaca = "dibaca"
    catatan = "catatan"
    bukan_hitungan = "bukan_hitungan"
    ditolak = "ditolak"


class Pengali(_Pilihan):
    """The unit of a formula's result. The factor itself (``* 100``) is part of the expression."""

    polos = "polos"
    persen = "persen"
    permil = "permil"
    per_100000 = "per_100000"


class Verifikasi(_Pilihan):
    """How far a source was checked: its text was read, public code that cites it was, or neither."""

    teks = "teks"
    kode = "kode"
    umum = "umum"


class Polarisasi(_Pilihan):
    """Which way an indicator is meant to go. It is declared, never guessed from a name."""

    maximize = "maximize"
    minimize = "minimize"
    stabilize = "stabilize"


class Celah(_Pilihan):
    """What a value between two printed bands is: the lower bound decides, it is rounded first, or a reason."""

    batas_bawah = "batas_bawah"
    bulatkan_dulu = "bulatkan_dulu"
    galat = "galat"


class Konsolidasi(_Pilihan):
    """How the values of the periods of a year become one."""

    jumlah = "jumlah"
    rerata = "rerata"
    nilai_terakhir = "nilai_terakhir"
    periode_terakhir = "periode_terakhir"


class PeriodeKosong(_Pilihan):
    """What a period with a target but no value does: nothing can be computed yet, or it is skipped."""

    belum_dapat_dihitung = "belum_dapat_dihitung"
    lewati = "lewati"


class CaraRollup(_Pilihan):
    """How the figures of units become one; ``pooled`` is the formula on the sums of its variables."""

    pooled = "pooled"
    rerata = "rerata"
    rerata_tertimbang = "rerata_tertimbang"
    minimum = "minimum"
    jumlah = "jumlah"


class Urutan(_Pilihan):
    """Which value has rank 1."""

    terbesar_dulu = "terbesar_dulu"
    terkecil_dulu = "terkecil_dulu"


class HasilUji(_Pilihan):
    """What became of recomputing a printed figure: that it agrees or differs, never why."""

    cocok = "cocok"
    dipotong = "dipotong"
    dibulatkan_dini = "dibulatkan_dini"
    sejalan = "sejalan"
    varian_lain = "varian_lain"
    satuan_lain = "satuan_lain"
    berbeda = "berbeda"
    kurang_data = "kurang_data"
    tidak_terbaca = "tidak_terbaca"


class Akibat(_Pilihan):
    """What the difference of a row would change, the gravest first."""

    predikat_berubah = "predikat_berubah"
    ketercapaian_berubah = "ketercapaian_berubah"
    berbeda = "berbeda"
    cara_lain = "cara_lain"
    sesuai = "sesuai"
    tidak_diuji = "tidak_diuji"


class Tingkat(IntEnum):
    """How much a note asks of the reader: nothing, a look, or a correction. Ordered."""

    info = 0
    periksa = 1
    galat = 2

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Tingkat.{self.name}"


class Alasan(IntEnum):
    """Why there is no value. The numbers are the same in every language; the high digit is the stage."""

    ada = 0
    meluap = 0x10
    target_nol = 0x20
    di_luar_domain = 0x21
    belum_dapat_dihitung = 0x30
    penyebut_nol = 0x40
    tidak_dilaporkan = 0x50
    bukan_angka = 0x51
    ambigu = 0x52
    tidak_sah = 0x53
    tidak_berlaku = 0x54
    strip = 0x55

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"Alasan.{self.name}"

    def penjelasan(self, bahasa: Bahasa | str | None = None) -> str:
        """The reason in words, such as ``"penyebut nol"``."""
        from ._iku import _penjelasan_alasan

        return _penjelasan_alasan(self, bahasa)


_bahasa = Bahasa.id


def get_bahasa() -> Bahasa:
    """The language of messages where a call does not say: Indonesian, unless `set_bahasa` said otherwise."""
    return _bahasa


def set_bahasa(bahasa: Bahasa | str) -> None:
    """Choose the language of messages, for the whole process, where a call does not say ``bahasa=``."""
    global _bahasa
    from ._iku import _bahasa_bernama

    _bahasa = _bahasa_bernama(bahasa)
