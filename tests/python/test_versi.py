# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import csv
import subprocess
import sysconfig
from importlib.metadata import version
from pathlib import Path

import iku

GOLDEN = Path(__file__).parent.parent / "golden" / "versi.csv"


def golden_row() -> dict[str, str]:
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))


def test_module_and_distribution_have_the_golden_version() -> None:
    row = golden_row()
    assert iku.__version__ == version("iku") == row["teks"]
    assert iku.versi() == int(row["angka"])


def test_command_in_the_wheel_has_the_golden_version() -> None:
    command = Path(sysconfig.get_path("scripts"), "iku")
    printed = subprocess.run([command, "--version"], check=True, capture_output=True, text=True).stdout
    assert printed == f"iku {golden_row()['teks']}\n"
