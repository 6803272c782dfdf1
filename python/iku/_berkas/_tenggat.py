# SPDX-License-Identifier: Apache-2.0
"""A time limit around a library that a damaged file may send round in circles."""

from __future__ import annotations

import ctypes
import threading
from types import TracebackType


class LewatTenggat(BaseException):
    """Raised in the reading thread; no library catches it, since it is no Exception."""


class Tenggat:
    """``with Tenggat(30): ...`` raises `LewatTenggat` inside the block where Python code runs longer than that."""

    def __init__(self, detik: float) -> None:
        self._jam = threading.Timer(detik, self._dering)
        self._jam.daemon = True
        self._kunci = threading.Lock()
        self._selesai = False

    def __enter__(self) -> Tenggat:
        self._utas = threading.get_ident()
        self._jam.start()
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._jam.cancel()
        with self._kunci:
            self._selesai = True

    def _dering(self) -> None:
        with self._kunci:
            if not self._selesai:
                utas, galat = ctypes.c_ulong(self._utas), ctypes.py_object(LewatTenggat)
                ctypes.pythonapi.PyThreadState_SetAsyncExc(utas, galat)
