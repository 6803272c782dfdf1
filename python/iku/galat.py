# SPDX-License-Identifier: Apache-2.0
"""The exceptions. Each is an `IkuError` and also the builtin that fits, and speaks both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .pilihan import Alasan, Bahasa, get_bahasa

if TYPE_CHECKING:
    from ._iku import Catatan


class IkuError(Exception):
    """What iku refuses. ``str()`` gives the message in the language of the call, `pesan` in either."""

    def __init__(
        self, id: str, en: str | None = None, isi: object = None, bahasa: Bahasa | None = None
    ) -> None:
        super().__init__()
        self.args = (id, en, isi, bahasa)
        self._teks = {Bahasa.id: id, Bahasa.en: id if en is None else en}
        self._bahasa = bahasa

    def pesan(self, bahasa: Bahasa | str | None = None) -> str:
        """The message: what, where, why, and what to do."""
        return self._teks[Bahasa(bahasa) if bahasa is not None else self._bahasa or get_bahasa()]

    def __str__(self) -> str:
        return self.pesan()


class InputError(IkuError, ValueError):
    """A value, text or name that cannot be used. `catatan` holds the notes of the reader that refused it."""

    @property
    def catatan(self) -> tuple[Catatan, ...]:
        isi = self.args[2]
        return isi if isinstance(isi, tuple) else ()


class JenisError(IkuError, TypeError):
    """A value of a type that is not taken here, such as float where an exact number is needed."""


class BerkasError(IkuError, OSError):
    """A file that cannot be read."""


class PembagianNolError(IkuError, ZeroDivisionError):
    """A division by zero between numbers. In a formula it is no error: it gives `Alasan.penyebut_nol`."""


class MeluapError(IkuError, OverflowError):
    """A result that does not fit where it should go."""


class AlasanError(IkuError, ValueError):
    """A value was asked for where there is only a reason; `alasan` is that reason."""

    @property
    def alasan(self) -> Alasan:
        return Alasan(self.args[2])


class PustakaError(IkuError, ImportError):
    """An optional library is not installed."""
