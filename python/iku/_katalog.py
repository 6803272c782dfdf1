# SPDX-License-Identifier: Apache-2.0
"""Catalogues of definitions over one long table of facts."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from . import _iku
from ._iku import Formula, Kolom
from .galat import InputError
from .pilihan import CaraRollup, Mode

if TYPE_CHECKING:
    Label: TypeAlias = int | str
    Rujukan: TypeAlias = Label | tuple[Label, int]
    Definisi: TypeAlias = tuple[Formula, Sequence[Rujukan] | Mapping[Any, Rujukan]]
    Grup: TypeAlias = int | Mapping[Any, Label] | Callable[[Any], Label]


class KolomKatalog(NamedTuple):
    """The figures of a catalogue: definition by definition, region (or group) by region, period by period.

    `letak(definisi, wilayah, periode)` is the row of one of them, by their places; `dilaporkan` and `diharapkan` are empty
    where nothing was rolled up. ``numpy.asarray(k.hasil.berskala).reshape(k.bentuk)`` has an axis each.
    """

    wilayah: list[int] | list[str]
    periode: list[int]
    hasil: Kolom
    dilaporkan: Kolom
    diharapkan: Kolom

    @property
    def bentuk(self) -> tuple[int, int, int]:
        """Definitions, regions, periods."""
        sel = len(self.wilayah) * len(self.periode)
        return (len(self.hasil) // sel if sel else 0, len(self.wilayah), len(self.periode))

    def letak(self, definisi: int, wilayah: int, periode: int) -> int:
        """The row of `hasil` for these places."""
        return (definisi * len(self.wilayah) + wilayah) * len(self.periode) + periode


def awalan(label: int | str, digit: int) -> int | str:
    """The first digits of a region's code: 35 of 3509, "35" of "35.09"."""
    if isinstance(label, int) and label >= 0:
        return int(str(label)[:digit])
    hasil = "".join(huruf for huruf in str(label) if huruf.isdecimal())[:digit]
    if isinstance(label, int) or not hasil:
        raise InputError(
            f"grup: {label!r} bukan kode wilayah dengan digit; berikan kamus atau fungsi.",
            f"grup: {label!r} is no region code with digits; give a dict or a function.",
        )
    return hasil


def _grup(grup: Grup) -> Callable[[list[Any]], list[Any]]:
    """From the regions' labels to their groups."""
    if isinstance(grup, int):
        if grup < 1:
            raise InputError(
                "grup: banyaknya digit kode paling sedikit 1.", "grup: a code has at least 1 digit."
            )
        return lambda label: [awalan(satu, grup) for satu in label]
    if callable(grup):
        return lambda label: [grup(satu) for satu in label]

    def dari_kamus(label: list[Any]) -> list[Any]:
        tanpa = [satu for satu in label if satu not in grup]
        if tanpa:
            raise InputError(
                f"grup: wilayah {tanpa[0]!r} tidak punya grup.", f"grup: region {tanpa[0]!r} has no group."
            )
        return [grup[satu] for satu in label]

    return dari_kamus


def _kunci(nama: str, kolom: Any) -> Any:
    """A sequence of ints as the array that it could be; of no rows nobody knows, but periods are ints."""
    is_kunci = isinstance(kolom, (list, tuple)) and (len(kolom) > 0 or nama == "periode")
    if is_kunci and all(type(satu) is int and -(2**63) <= satu < 2**63 for satu in kolom):
        return array("q", kolom)
    return kolom


def _hitung(
    tabel: Any,
    definisi: Iterable[Definisi],
    fungsi: Any,
    cara: CaraRollup | str,
    desimal: int,
    mode: Mode | str,
    utas: int,
) -> KolomKatalog:
    kolom = [*(_kunci(nama, tabel[nama]) for nama in ("wilayah", "periode", "variabel")), tabel["nilai"]]
    return KolomKatalog(*_iku._katalog(*kolom, list(definisi), fungsi, cara, desimal, mode, utas))


def evaluate_katalog(
    tabel: Any,
    definisi: Iterable[Definisi],
    *,
    desimal: int = 2,
    pembulatan: Mode | str = "half_up",
    utas: int = 1,
) -> KolomKatalog:
    """Every definition for every region and period of one long table, exactly, rounded once.

    `tabel` has the columns wilayah, periode, variabel (ints or texts; periods are ints) and nilai: a dict, or a frame of
    pandas, polars or Arrow. A definition is a Formula and what its variables are: codes of `variabel`, or (code, shift)
    for one so many periods later (-1: the period before). A value that no row has is tidak_dilaporkan; one that several
    rows have is ambigu. Up to `utas` threads share the definitions where that pays.
    """
    return _hitung(tabel, definisi, None, "pooled", desimal, pembulatan, utas)


def rollup_katalog(
    tabel: Any,
    definisi: Iterable[Definisi],
    grup: Grup,
    cara: CaraRollup | str = "pooled",
    *,
    desimal: int = 2,
    pembulatan: Mode | str = "half_up",
    utas: int = 1,
) -> KolomKatalog:
    """The same rolled up: one figure a group of regions and period, with its coverage.

    `grup` is the number of digits of a region's code (2 for its province), a dict from region to group, or a function.
    """
    return _hitung(tabel, definisi, _grup(grup), cara, desimal, pembulatan, utas)
