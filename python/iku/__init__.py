# SPDX-License-Identifier: Apache-2.0
"""Indikator Kinerja Utama, computed exactly."""

from __future__ import annotations

from ._iku import __version__, versi

__all__ = ["__version__", "versi"]
