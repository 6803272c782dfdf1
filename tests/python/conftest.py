# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import iku
import pytest
from hypothesis import settings

AKAR = Path(__file__).parent.parent.parent
CONTOH = AKAR / "examples" / "dinsos-jember-2023"

# The same examples in every run, and no clock: a slow machine is not a failure.
settings.register_profile("iku", derandomize=True, deadline=None, max_examples=200)
settings.load_profile("iku")


@pytest.fixture
def dokumen() -> iku.Dokumen:
    return iku.read(CONTOH / "iku-dinsos-jember-2023.txt")


@pytest.fixture
def evaluasi(dokumen: iku.Dokumen) -> iku.Evaluasi:
    return dokumen.evaluate(CONTOH / "data-ilustrasi.csv")


@pytest.fixture
def english() -> Iterator[None]:
    iku.set_bahasa("en")
    yield
    iku.set_bahasa("id")
