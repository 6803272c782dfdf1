# SPDX-License-Identifier: Apache-2.0
"""What `iku.rollup` gives for columns."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from ._iku import Kolom


class KolomRollup(NamedTuple):
    """A figure for each group of rows, in the order of the keys, with how many rows it speaks for."""

    kunci: list[int] | list[str]
    hasil: Kolom
    dilaporkan: Kolom
    diharapkan: Kolom

    def to_pylist(self) -> list[tuple[int | str, Decimal | None, int, int]]:
        """One (kunci, hasil, dilaporkan, diharapkan) a group; None where there is no figure."""
        cacah = (memoryview(self.dilaporkan.berskala).tolist(), memoryview(self.diharapkan.berskala).tolist())
        return list(zip(self.kunci, self.hasil.to_pylist(), *cacah, strict=True))
