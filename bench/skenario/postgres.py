# SPDX-License-Identifier: Apache-2.0
"""PostgreSQL's numeric on a server of its own, made for this run and thrown away: Debian's package is enough."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np
from cara import ke_perseratus, kolom_panjang, kolom_target, sql_sel, tebar_jawaban
from soal import Jawaban, Larik, Soal

PERSEN, CAPAIAN = "round(n * 100 / d::numeric, 2)", "n * 10000 / (d::numeric * target)"


def find_program() -> Path | None:
    """The folder of the server's programs."""
    semua = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    return semua[-1].parent if semua and shutil.which("psql") else None


class Peladen:
    """A server in a folder of its own, on a socket there; as the user postgres where this runs as root."""

    def __init__(self, program: Path) -> None:
        self.program = program
        self.folder = Path(tempfile.mkdtemp(prefix="iku-pg-"))
        self.awalan: list[str] = []
        if os.geteuid() == 0:
            pemilik = pwd.getpwnam("postgres")
            os.chown(self.folder, pemilik.pw_uid, pemilik.pw_gid)
            self.awalan = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    def jalankan(self, *perintah: str) -> str:
        """Run a program of the server's."""
        return subprocess.run(
            [*self.awalan, *perintah], check=True, capture_output=True, text=True, cwd=self.folder
        ).stdout

    def __enter__(self) -> Peladen:
        data = str(self.folder / "data")
        self.jalankan(str(self.program / "initdb"), "-D", data, "-A", "trust", "-U", "iku", "--no-sync")
        pilihan = f"-k {self.folder} -c listen_addresses= -c fsync=off -c shared_buffers=1GB -c work_mem=1GB"
        catatan = str(self.folder / "log")
        self.jalankan(str(self.program / "pg_ctl"), "-D", data, "-w", "-l", catatan, "-o", pilihan, "start")
        return self

    def __exit__(self, *_: object) -> None:
        self.jalankan(
            str(self.program / "pg_ctl"), "-D", str(self.folder / "data"), "-m", "immediate", "stop"
        )
        shutil.rmtree(self.folder)

    def sql(self, teks: str, masuk: str | None = None) -> str:
        """Run statements in one session; `masuk` is what COPY FROM STDIN reads."""
        perintah = [
            "psql",
            "-h",
            str(self.folder),
            "-U",
            "iku",
            "-d",
            "postgres",
            "-qAt",
            "-F,",
            "-v",
            "ON_ERROR_STOP=1",
        ]
        return subprocess.run(
            [*perintah, "-c", teks] if masuk is not None else perintah,
            check=True,
            capture_output=True,
            text=True,
            input=teks if masuk is None else masuk,
        ).stdout


def salin(peladen: Peladen, nama: str, kolom: dict[str, Larik]) -> None:
    """A table from columns."""
    jenis = ", ".join(f"{k} {'bigint' if v.dtype.itemsize == 8 else 'int'}" for k, v in kolom.items())
    peladen.sql(f"create table {nama} ({jenis})")
    isi = "\n".join(",".join(map(str, b)) for b in zip(*(v.tolist() for v in kolom.values()), strict=True))
    peladen.sql(f"copy {nama} from stdin csv", isi + "\n")


def jawab(soal: Soal) -> tuple[float, Jawaban, str]:
    """Seconds of the statements, their answer, and the server's version."""
    program = find_program()
    assert program is not None
    with Peladen(program) as p:
        prov = {"wilayah": np.arange(len(soal.provinsi), dtype=np.int32), "provinsi": soal.provinsi}
        for nama, kolom in (
            ("fakta", kolom_panjang(soal)),
            ("target", kolom_target(soal)),
            ("provinsi", prov),
        ):
            salin(p, nama, kolom)
        p.sql("analyze")
        mulai = time.perf_counter()
        # Temporary tables end with the session; these are read by another.
        p.sql(sql_sel(PERSEN, CAPAIAN).replace("create temp table", "create unlogged table"))
        detik = time.perf_counter() - mulai
        baris = [
            np.array([x.split(",") for x in p.sql(f"select * from {t}").split()], float)
            for t in ("hasil", "gabungan")
        ]
        versi = p.sql("show server_version").split()[0]
    kunci = [[b[:, k].astype(np.int64) for k in range(3)] for b in baris]
    jawaban = tebar_jawaban(
        soal,
        kunci[0],
        ke_perseratus(baris[0][:, 3]),
        baris[0][:, 4].astype(np.int8),
        kunci[1],
        ke_perseratus(baris[1][:, 3]),
    )
    return detik, jawaban, versi
