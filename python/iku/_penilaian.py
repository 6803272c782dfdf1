# SPDX-License-Identifier: Apache-2.0
"""A document's figures against targets, under declared settings."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

from . import _iku
from ._evaluasi import BarisEvaluasi, Evaluasi, sebut
from ._kinerja import baca_tabel
from ._sumber import bita, buka, read, read_data
from .galat import InputError, JenisError
from .pilihan import Alasan, Bahasa, Mode, Polarisasi

if TYPE_CHECKING:
    from ._iku import (
        AturanCapaian,
        Catatan,
        Dokumen,
        Hasil,
        Jejak,
        Predikat,
        Rasional,
        Rentang,
        Setelan,
        Skala,
    )

    Aturan: TypeAlias = AturanCapaian | Mapping[str, object] | str


@dataclass(frozen=True, repr=False)
class BarisPenilaian:
    """One figure against one of its targets. Values are exact; nothing is rounded.

    Of a target that is a category of an ordinal scale `kategori_target` and `kategori` are the labels of the target
    and of what was reached; `alasan_kategori` says why nothing was (`tidak_berlaku`: the target is no category).
    `alasan_predikat` is `tidak_berlaku` where the settings have no scale.
    """

    evaluasi: BarisEvaluasi
    nama_target: str
    target: Hasil | Rentang
    satuan: str
    polarisasi: Polarisasi
    aturan: str
    capaian: Hasil
    predikat: Predikat | None
    alasan_predikat: Alasan
    terpenuhi: bool | None
    jejak: Jejak | None
    kategori_target: str | None = None
    kategori: str | None = None
    alasan_kategori: Alasan = Alasan.tidak_berlaku

    @property
    def indikator(self) -> str:
        return self.evaluasi.indikator.nama

    @property
    def periode(self) -> str:
        return self.evaluasi.periode

    @property
    def wilayah(self) -> str:
        return self.evaluasi.wilayah

    @property
    def realisasi(self) -> Hasil:
        """The figure itself: its exact value, or the reason why there is none."""
        return self.evaluasi.hasil

    def __repr__(self) -> str:
        nama = f", {self.nama_target}" if self.nama_target else ""
        predikat = f", {self.predikat}" if self.predikat is not None else ""
        return f"<BarisPenilaian: {self.evaluasi.sebutan}{nama}: capaian {sebut(self.capaian)}{predikat}>"

    def to_dict(self, *, desimal: int = 2, pembulatan: Mode | str = "half_up") -> dict[str, object]:
        """The row as plain values; `capaian_dibulatkan` is a Decimal rounded once."""
        nilai = self.capaian.nilai
        rentang = isinstance(self.target, _iku.Rentang)
        return {
            "indikator": self.indikator,
            "wilayah": self.wilayah or None,
            "periode": self.periode,
            "nama_target": self.nama_target or None,
            "target": self.target if rentang else self._nilai(self.target),
            "satuan": self.satuan or None,
            "realisasi": self.realisasi.nilai,
            "polarisasi": str(self.polarisasi),
            "aturan": self.aturan or None,
            "capaian": nilai,
            "capaian_dibulatkan": None if nilai is None else nilai.to_decimal(desimal, pembulatan),
            "alasan": None if self.capaian.alasan is Alasan.ada else str(self.capaian.alasan),
            "predikat": None if self.predikat is None else str(self.predikat),
            "kategori_target": self.kategori_target,
            "kategori": self.kategori,
            "terpenuhi": self.terpenuhi,
        }

    @staticmethod
    def _nilai(target: Hasil | Rentang) -> Rasional | None:
        return target.nilai if isinstance(target, _iku.Hasil) else None


@dataclass(frozen=True, repr=False)
class Penilaian(Sequence[BarisPenilaian]):
    """Every figure of a document against each of its targets: a sequence of `BarisPenilaian`.

    `evaluasi` has the figures, also those without a target; `catatan` every note: on the settings, the document, the
    data and the targets.
    """

    evaluasi: Evaluasi
    setelan: Setelan
    baris: tuple[BarisPenilaian, ...]
    catatan: tuple[Catatan, ...]
    _kertas: _iku._KertasKerja

    @overload
    def __getitem__(self, index: int) -> BarisPenilaian: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[BarisPenilaian, ...]: ...
    def __getitem__(self, index: int | slice) -> BarisPenilaian | tuple[BarisPenilaian, ...]:
        return self.baris[index]

    def __len__(self) -> int:
        return len(self.baris)

    def __iter__(self) -> Iterator[BarisPenilaian]:
        return iter(self.baris)

    def __repr__(self) -> str:
        tanpa = sum(1 for satu in self.baris if satu.capaian.nilai is None)
        ekor = "".join(f"; {teks}" for teks in self.evaluasi.keterangan)
        return f"<Penilaian: {len(self)} baris, {tanpa} tanpa capaian, {len(self.catatan)} catatan{ekor}>"

    @property
    def landasan(self) -> dict[str, Any]:
        """What it stands on: version, SHA-256 of the definitions and inputs, every setting with its origin."""
        isi: dict[str, Any] = json.loads(self._kertas.landasan())
        return isi

    def to_dicts(self, *, desimal: int = 2, pembulatan: Mode | str = "half_up") -> list[dict[str, object]]:
        """A dict a row; see `BarisPenilaian.to_dict`."""
        return [satu.to_dict(desimal=desimal, pembulatan=pembulatan) for satu in self.baris]

    def to_json(self, *, langkah: bool = False) -> str:
        """What ``iku evaluate --format json`` prints, byte for byte; with `langkah` every step too."""
        return self._kertas.to_json(langkah)

    def laporan(self, format: str = "md", *, bahasa: Bahasa | str | None = None, periode: str = "") -> str:
        """The performance report as ``md``, ``csv``, ``json``, or ``html``: one self-contained page.

        Without `bahasa` it is in the language of the settings; without `periode` about the document's year.
        """
        return self._kertas.laporan(format, bahasa, periode)

    def sensitivitas(self) -> dict[str, Any]:
        """The same under other rules, caps, scales and gap policies, one at a time: what changes.

        The dict of ``iku sensitivity --format json``; exact values are strings.
        """
        isi: dict[str, Any] = json.loads(self._kertas.sensitivitas())
        return isi

    def _repr_html_(self) -> str:
        from ._notebook_penilaian import html_penilaian

        return html_penilaian(self)


def _arah(aturan: object) -> str:
    """The key of a rule: the polarity it is made for. A formula alone does not say which."""
    polarisasi: object = None
    if isinstance(aturan, str):
        polarisasi = _iku._polarisasi_aturan(aturan)
    elif isinstance(aturan, _iku.AturanCapaian):
        polarisasi = aturan.polarisasi
    elif isinstance(aturan, Mapping):
        polarisasi = aturan.get("polarisasi")
    if polarisasi is None:
        raise InputError(
            f"aturan={aturan!r} bukan id aturan bawaan. Untuk rumus sendiri sebutkan arahnya, "
            f"misalnya minimize={aturan!r}.",
            f"aturan={aturan!r} is no id of a built-in rule. For a formula say which way it goes: minimize={aturan!r}.",
        )
    return str(polarisasi)


def _nilai_setelan(nama: str, isi: object) -> object:
    """What JSON holds of a setting: an object for a scale or rule of one's own, else its text."""
    if isinstance(isi, (bool, float)) or isi is None:
        raise JenisError(
            f"Setelan {nama}: {isi!r} bukan teks atau bilangan eksak.",
            f"Setting {nama}: {isi!r} is neither a text nor an exact number.",
        )
    return dict(isi) if isinstance(isi, Mapping) else str(isi)


def _proyek(proyek: object) -> tuple[bytes | None, str]:
    if proyek is None:
        return None, ""
    if isinstance(proyek, Mapping):
        return bita(json.dumps({"iku": 1, **proyek}, ensure_ascii=False)), ""
    if isinstance(proyek, str) and proyek.lstrip().startswith("{"):
        return bita(proyek), ""
    return buka(proyek)


def setelan(
    proyek: object = None,
    *,
    profil: str | None = None,
    aturan: Aturan | Iterable[Aturan] | None = None,
    skala: Skala | Mapping[str, object] | str | None = None,
    **kunci: object,
) -> Setelan:
    """The settings of a run: those named here, over the project file's, over the profile's, over the defaults.

    `proyek` is an ``iku.json``: a path, a Path, bytes, its text, or a dict of it. `aturan` are rules, each for its own
    polarity: ids of built-in ones, an `AturanCapaian`, or a dict as a data file holds it; ``maximize=``, ``minimize=``
    and ``stabilize=`` take a formula too. `skala` is an id, a `Skala`, or a dict. Other keys are those of ``iku info``:
    ``plafon=120``, ``celah="galat"``, ``desimal=3``. A setting that cannot be used is an `InputError`: nothing is
    computed under other settings than those asked for.
    """
    semua: dict[str, object] = dict(kunci) if skala is None else {"skala": skala, **kunci}
    tunggal = isinstance(aturan, (str, _iku.AturanCapaian, Mapping))
    for satu in cast("list[Aturan]", [aturan] if tunggal else list(cast("Iterable[Aturan]", aturan or ()))):
        arah = _arah(satu)
        if arah in semua:
            raise InputError(f"Setelan {arah} diberi dua kali.", f"Setting {arah} is given twice.")
        semua[arah] = satu
    panggilan: dict[str, object] = {} if profil is None else {"profil": profil}
    sendiri: list[tuple[str, AturanCapaian | Skala]] = []
    for nama, isi in semua.items():
        if isinstance(isi, (_iku.AturanCapaian, _iku.Skala)):
            sendiri.append((nama, isi))
        else:
            panggilan[nama] = _nilai_setelan(nama, isi)
    teks, asal = _proyek(proyek)
    return _iku._setelan(json.dumps(panggilan, ensure_ascii=False), sendiri, teks, asal)


def setelan_to_dicts(isi: Setelan) -> list[dict[str, object]]:
    semua = json.loads(isi.to_json())["setelan"]
    return [{"kunci": nama, **satu} for nama, satu in semua.items()]


def _susun_setelan(
    dipakai: Setelan | None, proyek: object, pilihan: dict[str, Any], kunci: dict[str, Any]
) -> Setelan:
    if dipakai is None:
        return setelan(proyek, **pilihan, **kunci)
    if proyek is not None or kunci or any(isi is not None for isi in pilihan.values()):
        raise InputError(
            "penilaian: sebutkan setelan=, atau setelan satu per satu, bukan keduanya.",
            "penilaian: give setelan=, or the settings one by one, not both.",
        )
    return dipakai


def _baris(
    evaluasi: Evaluasi,
    skala: str,
    letak: int,
    nama_target: str,
    target: Hasil | Rentang,
    satuan: str,
    polarisasi: Polarisasi,
    aturan: str,
    capaian: Hasil,
    predikat: tuple[int, str, bool] | None,
    *akhir: Any,
) -> BarisPenilaian:
    """A row of the core, with its figure and its Predikat."""
    pita = None if predikat is None else _iku.Predikat(predikat[0], predikat[1], predikat[2], skala)
    awal = (evaluasi[letak], nama_target, target, satuan, polarisasi, aturan, capaian)
    return BarisPenilaian(*awal, pita, *akhir)


def penilaian(
    dokumen: Dokumen | str | os.PathLike[str],
    data: object,
    target: object = None,
    *,
    proyek: object = None,
    profil: str | None = None,
    aturan: Aturan | Iterable[Aturan] | None = None,
    skala: Skala | Mapping[str, object] | str | None = None,
    setelan: Setelan | None = None,
    **kunci: object,
) -> Penilaian:
    """Evaluate a document with its data and measure its figures against targets.

    `target` is a target file (CSV with indikator, periode, target, and where there are any nama_target, polarisasi,
    satuan, toleransi): a path, bytes, text of more than one line, a list of dicts or a frame. Settings are those of
    `iku.setelan`, made beforehand (``setelan=``) or named here. Every target is used, or named in a note.
    """
    pilihan = {"profil": profil, "aturan": aturan, "skala": skala}
    dipakai = _susun_setelan(setelan, proyek, pilihan, kunci)
    angka = dipakai["angka"]
    dok = dokumen if isinstance(dokumen, _iku.Dokumen) else read(dokumen, angka=angka)
    fakta = read_data(data, angka=angka)
    isi, asal = (None, "") if target is None else baca_tabel(target, angka, "iku.penilaian")
    kertas = _iku._penilaian(dok, fakta, isi, dipakai, asal)
    catatan = kertas.catatan()
    sasaran = dok.sasaran
    evaluasi = Evaluasi(
        dok,
        tuple(
            BarisEvaluasi(sasaran[s], sasaran[s].indikator[i], wilayah, periode, jejak)
            for s, i, wilayah, periode, jejak in kertas.evaluasi()
        ),
        catatan,
        tuple(fakta.keterangan),
    )
    pita = kertas.skala()
    baris = tuple(_baris(evaluasi, pita, *satu) for satu in kertas.baris())
    return Penilaian(evaluasi, dipakai, baris, catatan, kertas)
