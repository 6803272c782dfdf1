#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Run every benchmark of this folder and print its figures as ratios within one run.

Called by ./run bench [quick]. Each way is timed several times, the ways taking turns in random order, and the
best time of each counts. Nothing here fails because something is slow.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent


@dataclass
class Ukuran:
    """The best of several timings of one way to solve one problem."""

    soal: str
    cara: str
    nanodetik: float  # a row
    beda: int | None  # rows whose answer differs from iku's


def jalankan_program(program: Path, cepat: bool) -> list[Ukuran]:
    """Run one Google Benchmark program."""
    with tempfile.TemporaryDirectory() as folder:
        keluaran = Path(folder) / "hasil.json"
        subprocess.run(
            [
                str(program),
                f"--benchmark_out={keluaran}",
                "--benchmark_out_format=json",
                f"--benchmark_repetitions={3 if cepat else 9}",
                f"--benchmark_min_time={0.01 if cepat else 0.1}",
                "--benchmark_enable_random_interleaving=true",
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        data = json.loads(keluaran.read_text(encoding="utf-8"))
    terbaik: dict[str, Ukuran] = {}
    for b in sorted(data["benchmarks"], key=lambda b: b["family_index"]):  # in the program's own order
        if b["run_type"] != "iteration" or b.get("error_occurred"):
            continue
        nama = b["run_name"].split("/repeats:")[0].removesuffix("/real_time")
        cara, _, soal = nama.partition("/")
        # A program about single values counts its runs, one about columns its rows.
        nanodetik = 1e9 / b["items_per_second"] if "items_per_second" in b else float(b["real_time"])
        lama = terbaik.get(nama)
        if lama is None or nanodetik < lama.nanodetik:
            terbaik[nama] = Ukuran(soal, cara, nanodetik, int(b["beda"]) if "beda" in b else None)
    return list(terbaik.values())


def tabel(ukuran: Sequence[Ukuran]) -> str:
    """One table a problem, with ratios to its first way, which is a pass over memory, and to iku's best form."""
    baris: list[str] = []
    for soal in dict.fromkeys(u.soal for u in ukuran):
        sini = [u for u in ukuran if u.soal == soal]
        dasar = sini[0]
        iku = min((u for u in sini if u.cara.startswith("iku")), key=lambda u: u.nanodetik, default=None)
        baris += ["", soal, f"  {'way':<48}{'ns/row':>10}{'x memory':>10}{'x iku':>10}{'differ':>8}"]
        for u in sini:
            x_iku = f"{u.nanodetik / iku.nanodetik:.2f}" if iku else "-"
            beda = "-" if u.beda is None else str(u.beda)
            baris.append(
                f"  {u.cara:<48}{u.nanodetik:>10.2f}{u.nanodetik / dasar.nanodetik:>10.2f}{x_iku:>10}{beda:>8}"
            )
    return "\n".join(baris)


def jalankan_python(skrip: Path, cepat: bool) -> list[Ukuran]:
    """Run one Python benchmark, which prints its figures as JSON."""
    hasil = subprocess.run(
        [sys.executable, str(skrip), *(["quick"] if cepat else [])],
        check=True,
        capture_output=True,
        text=True,
    )
    return [Ukuran(**u) for u in json.loads(hasil.stdout)]


def prosesor() -> str:
    """The processor's name, for the head of the report."""
    try:
        for baris in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if baris.startswith("model name"):
                return baris.partition(":")[2].strip()
    except OSError:
        pass
    return "unknown processor"


def main() -> int:
    """Print the report."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("kedalaman", nargs="?", choices=["full", "quick"], default="full")
    urai.add_argument("--build", type=Path, default=AKAR / "build" / "release" / "bench")
    pilihan = urai.parse_args()
    cepat = pilihan.kedalaman == "quick"
    programs = [
        p for p in sorted(pilihan.build.glob("*")) if p.is_file() and os.access(p, os.X_OK) and not p.suffix
    ]
    if not programs:
        print(f"no benchmark was built in {pilihan.build}", file=sys.stderr)
        return 1
    print(
        f"{prosesor()}, {os.cpu_count()} processors; best of {3 if cepat else 9} alternations, one thread unless said"
    )
    for program in programs:
        print(f"\n== {program.name}", tabel(jalankan_program(program, cepat)), sep="\n", flush=True)
    for skrip in sorted(Path(__file__).parent.glob("*.py")):
        if skrip.name != Path(__file__).name and not skrip.name.startswith("_"):
            print(f"\n== {skrip.name}", tabel(jalankan_python(skrip, cepat)), sep="\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
