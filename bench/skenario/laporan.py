#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Answer the scenario in every way there is here, and write docs/benchmark.md.

Called by ./run bench dokumen [--ukuran kecil|penuh]. Every way runs in a process of its own, so that its peak memory is
its own; a library that is not installed is a line that says so. Nothing here fails because something is slow.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import baris as baris_python
import cara as daftar_cara
import numpy as np
import postgres
import soal as s

AKAR = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(AKAR / "bench"))
import jalankan  # noqa: E402

TAHUN = {"kecil": 1, "penuh": 20}
PUTARAN = 3
TAHUN_POSTGRES = 1


@dataclass
class Ukuran:
    """One way's figures; rows that differ from the exact answer in the way's own mode of rounding."""

    nama: str
    detik: float
    mib: float
    beda: tuple[int, int, int]
    versi: str


def beda(jawaban: s.Jawaban, benar: s.Jawaban) -> tuple[int, int, int]:
    """How many percentages, predicates and provincial figures differ."""
    pasangan = [(getattr(jawaban, k), getattr(benar, k)) for k in ("persen", "pita", "provinsi")]
    a, b, c = (int(np.count_nonzero(x != y)) for x, y in pasangan)
    return a, b, c


def memori(medan: str) -> float:
    """VmRSS, the resident memory now, or VmHWM, its peak; in MiB."""
    for baris in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if baris.startswith(medan + ":"):
            return int(baris.split()[1]) / 1024
    return float("nan")


def lupakan_puncak() -> None:
    """Let the peak begin anew, where the kernel can."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="utf-8")


def satu_cara(indeks: int, berkas: Path) -> Ukuran:
    """One way, in this process: best of several turns, unless one alone takes long."""
    cara = daftar_cara.SEMUA[indeks]()
    soal = s.baca(berkas)
    isi = cara.siapkan(soal)
    terbaik = float("inf")
    hasil: Any = None
    lupakan_puncak()
    sebelum = sesudah = memori("VmRSS")
    for putaran in range(PUTARAN):
        mulai = time.perf_counter()
        hasil = cara.hitung(isi)
        terbaik = min(terbaik, time.perf_counter() - mulai)
        if putaran == 0:
            sesudah = memori("VmHWM")
        if terbaik > 15:
            break
    return Ukuran(
        cara.nama,
        terbaik,
        sesudah - sebelum,
        beda(cara.baca(soal, hasil), s.jawab(soal, cara.genap)),
        cara.versi(),
    )


def semua_cara(tahun: int) -> tuple[list[Ukuran], list[str]]:
    """Every way in its own process; what was left out, in words."""
    ukuran, tanpa = [], []
    folder = tempfile.TemporaryDirectory()
    berkas = Path(folder.name) / "soal.npz"
    s.simpan(s.buat(tahun), berkas)
    for i, kelas in enumerate(daftar_cara.SEMUA):
        if importlib.util.find_spec(kelas.pustaka) is None:
            tanpa.append(f"{kelas.nama}: {kelas.pustaka} is not installed")
            continue
        perintah = [sys.executable, __file__, "--cara", str(i), "--berkas", str(berkas)]
        keluar = subprocess.run(perintah, capture_output=True, text=True, check=False)
        if keluar.returncode != 0:
            tanpa.append(f"{kelas.nama}: {keluar.stderr.strip().splitlines()[-1]}")
            continue
        ukuran.append(Ukuran(**json.loads(keluar.stdout)))
        print(f"{ukuran[-1].nama}: {ukuran[-1].detik:.2f} s", flush=True)
    folder.cleanup()
    return ukuran, tanpa


def dengan_postgres(tahun: int) -> Ukuran | str:
    """PostgreSQL on fewer years, for its time; or why not."""
    if postgres.find_program() is None:
        return "PostgreSQL: no server is installed (Debian: postgresql)"
    soal = s.buat(tahun)
    try:
        detik, jawaban, versi = postgres.jawab(soal)
    except (subprocess.CalledProcessError, OSError) as galat:
        keluaran = getattr(galat, "stderr", None) or str(galat)
        return f"PostgreSQL: {str(keluaran).strip().splitlines()[-1]}"
    return Ukuran(
        f"PostgreSQL, numeric, {tahun} year", detik, float("nan"), beda(jawaban, s.jawab(soal, False)), versi
    )


def terbaik_dari(fungsi: Any, jumlah: int) -> float:
    """Nanoseconds a row, the best of turns that take half a second together, at least three."""
    terbaik, awal, putaran = float("inf"), time.perf_counter(), 0
    while putaran < 3 or (time.perf_counter() - awal < 0.5 and putaran < 200):
        mulai = time.perf_counter_ns()
        fungsi()
        terbaik = min(terbaik, (time.perf_counter_ns() - mulai) / jumlah)
        putaran += 1
    return terbaik


def pertumbuhan(pangkat: int) -> list[list[str]]:
    """Nanoseconds a row of a percentage from 10^3 rows on, of iku, numpy and a pass over the same memory."""
    import iku

    dua_utas = partial(iku.percent, utas=2)
    cara = (iku.percent, dua_utas, lambda n, d: np.round(n / d * 100, 2), lambda n, d: n + d)
    hasil = []
    for k in range(3, pangkat + 1):
        acak = np.random.default_rng(k)
        d = acak.integers(1, 1_000_001, 10**k)
        n = acak.integers(0, 1_000_001, 10**k) % (d + 1)
        waktu = [terbaik_dari(partial(f, n, d), 10**k) for f in cara]
        hasil.append([f"10^{k}", *(f"{w:.2f}" for w in waktu), f"{waktu[2] / waktu[0]:.1f}"])
    return hasil


def dengan_program(nama: str, awalan: str) -> list[list[str]]:
    """The C++ peers in one benchmark program, where it was built: the problems that begin so."""
    program = AKAR / "build" / "release" / "bench" / nama
    if not program.exists():
        return []
    ukuran = [u for u in jalankan.jalankan_program(program, True) if u.soal.startswith(awalan)]
    return [[u.soal, u.cara, f"{u.nanodetik:.2f}", "" if u.beda is None else str(u.beda)] for u in ukuran]


def katalog() -> list[list[str]]:
    """The catalogue's ways, with ratios to the pass over memory, which comes first."""
    isi = [baris[:3] for baris in dengan_program("katalog", "")]
    return [[*baris, f"{float(baris[2]) / float(isi[0][2]):.2f}"] for baris in isi]


def dengan_skrip(nama: str) -> str:
    """A table for each problem of a Python benchmark, with ratios to the problem's first way."""
    ukuran = jalankan.jalankan_python(AKAR / "bench" / nama, False)
    bagian = []
    for soal in dict.fromkeys(u.soal for u in ukuran):
        sini = [u for u in ukuran if u.soal == soal]
        isi = [[u.cara, f"{u.nanodetik:.2f}", f"{u.nanodetik / sini[0].nanodetik:.2f}"] for u in sini]
        bagian.append(tabel([soal, "ns/row", "x the first"], isi))
    return "\n\n".join(bagian)


def tabel(kepala: list[str], isi: list[list[str]]) -> str:
    """A table of Markdown."""
    garis = ["| " + " | ".join(b) + " |" for b in [kepala, ["---"] * len(kepala), *isi]]
    return "\n".join(garis)


def tabel_skenario(ukuran: list[Ukuran], sel: dict[str, int]) -> str:
    """The scenario's table; PostgreSQL's few years count a row."""
    iku = ukuran[0].detik / sel[ukuran[0].nama]
    isi = []
    for u in ukuran:
        ns = u.detik / sel[u.nama] * 1e9
        mib = "-" if np.isnan(u.mib) else f"{u.mib:,.0f}"
        beda_tulis = [f"{b:,}" for b in u.beda]
        isi.append(
            [
                f"{u.nama} ({u.versi})",
                f"{u.detik:.2f}",
                f"{ns:.0f}",
                f"{ns / iku / 1e9:.2f}",
                mib,
                *beda_tulis,
            ]
        )
    kepala = [
        "way (version)",
        "seconds",
        "ns/value",
        "x iku",
        "extra MiB",
        "percentages",
        "predicates",
        "provinces",
    ]
    return tabel(kepala, isi)


def prosesor() -> str:
    """The processor's name."""
    for b in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if b.startswith("model name"):
            return b.partition(":")[2].strip()
    return platform.processor() or "unknown processor"


def susun(ukuran_dipilih: str) -> str:
    """The whole page."""
    tahun = TAHUN[ukuran_dipilih]
    ukuran, tanpa = semua_cara(tahun)
    sel = {u.nama: s.WILAYAH * tahun * s.BULAN * s.INDIKATOR for u in ukuran}
    pg = dengan_postgres(min(tahun, TAHUN_POSTGRES))
    if isinstance(pg, str):
        tanpa.append(pg)
    else:
        ukuran.append(pg)
        sel[pg.nama] = s.WILAYAH * min(tahun, TAHUN_POSTGRES) * s.BULAN * s.INDIKATOR
        print(f"{pg.nama}: {pg.detik:.2f} s", flush=True)
    jumlah = s.WILAYAH * tahun * s.BULAN * s.INDIKATOR
    satuan = baris_python.ukur(20_000)
    inti = ".".join(platform.release().split(".")[:2])
    bagian = {
        "mesin": f"{prosesor()}, {os.cpu_count()} processors, {platform.system()} {inti}, "
        f"Python {platform.python_version()}; {date.today().isoformat()}; ./run bench dokumen --ukuran {ukuran_dipilih}",
        "jumlah": f"{jumlah:,}",
        "panjang": f"{jumlah * 2:,}",
        "tahun": str(tahun),
        "skenario": tabel_skenario(ukuran, sel),
        "tanpa": "\n".join(f"- Left out: {t}." for t in tanpa),
        "tumbuh": tabel(
            [
                "rows",
                "iku.percent",
                "on 2 threads",
                "numpy round(n / d * 100, 2)",
                "memory: n + d",
                "numpy / iku",
            ],
            pertumbuhan(8 if ukuran_dipilih == "penuh" else 6),
        ),
        "baris": tabel(
            ["way", "ns/row", "rows that differ, of 20,000"], [[a, f"{b:.0f}", str(c)] for a, b, c in satuan]
        ),
        "boost": tabel(
            ["problem", "way", "ns/row", "rows that differ"], dengan_program("persen", "1000000 ")
        ),
        "panggilan": dengan_skrip("panggilan.py"),
        "kelompok": dengan_skrip("kelompok.py"),
        "gabung": tabel(["problem", "way", "ns/row", "rows that differ"], dengan_program("gabung", "")),
        "katalog": tabel(["problem", "way", "ns/figure", "x memory"], katalog()),
    }
    halaman = (Path(__file__).parent / "benchmark.md.in").read_text(encoding="utf-8")
    for nama, teks in bagian.items():
        halaman = halaman.replace("{{" + nama + "}}", teks)
    return halaman


def main() -> int:
    """Write the page; or, in a process of its own, one way's figures as JSON."""
    urai = argparse.ArgumentParser(description=__doc__)
    urai.add_argument("--ukuran", choices=list(TAHUN), default="penuh")
    urai.add_argument("--keluaran", type=Path, default=AKAR / "docs" / "benchmark.md")
    urai.add_argument("--cara", type=int, help=argparse.SUPPRESS)
    urai.add_argument("--berkas", type=Path, help=argparse.SUPPRESS)
    pilihan = urai.parse_args()
    if pilihan.cara is not None:
        json.dump(satu_cara(pilihan.cara, pilihan.berkas).__dict__, sys.stdout)
        return 0
    pilihan.keluaran.write_text(susun(pilihan.ukuran), encoding="utf-8")
    print(f"written: {pilihan.keluaran}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
