# SPDX-License-Identifier: Apache-2.0
"""Columns of results as arrays of numpy. Imported when numpy first asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .galat import InputError

if TYPE_CHECKING:
    from ._iku import Kolom


def to_array(kolom: Kolom, dtype: Any = None, copy: bool | None = None) -> Any:
    """Decimals and None; floats, with NaN where there is no value, where they are asked for."""
    import numpy as np

    jenis = np.dtype(object) if dtype is None else np.dtype(dtype)
    if copy is False:
        raise ValueError("iku.Kolom: numpy.asarray(kolom.berskala) copies nothing, an array of values does.")
    larik = np.empty(len(kolom), dtype=object)
    larik[:] = kolom.to_pylist()
    if jenis.kind in "OfU":
        return larik.astype(jenis)
    raise InputError(
        f"Kolom: {jenis} tidak memuat desimal dan yang tidak ada. Pakai object, float, atau kolom.berskala.",
        f"Kolom: {jenis} holds no decimals and nothing that is missing. Use object, float, or kolom.berskala.",
    )
