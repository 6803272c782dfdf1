# SPDX-License-Identifier: Apache-2.0
"""Chromium over its debugging pipe, for what only a browser knows: layout, paper and the accessibility tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Peramban:
    """One page in one browser, gone at the end of the block. A browser that does not answer fails the test."""

    def __init__(self, html: str) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        halaman = Path(self._folder.name) / "halaman.html"
        halaman.write_text(html, encoding="utf-8")
        perintah_baca, self._perintah = os.pipe()
        self._jawaban, jawaban_tulis = os.pipe()
        # The pipe is file 3 (commands) and 4 (answers) of the browser.
        self._proses = subprocess.Popen(
            [
                "bash",
                "-c",
                f'exec 3<&{perintah_baca} 4>&{jawaban_tulis}; exec "$0" "$@"',
                str(CHROMIUM),
                *("--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"),
                f"--user-data-dir={self._folder.name}/profil",
            ],
            pass_fds=(perintah_baca, jawaban_tulis),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(perintah_baca)
        os.close(jawaban_tulis)
        self._sisa = b""
        self._nomor = 0
        self._sesi: str | None = None
        tujuan = self.panggil("Target.createTarget", url="about:blank")["targetId"]
        self._sesi = self.panggil("Target.attachToTarget", targetId=tujuan, flatten=True)["sessionId"]
        self.panggil("Page.enable")
        self.panggil("Page.navigate", url=halaman.as_uri())
        self.nilai("new Promise(selesai => document.readyState == 'complete' ? selesai() : onload = selesai)")

    def __enter__(self) -> Peramban:
        return self

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._proses.kill()
        self._proses.wait()
        os.close(self._perintah)
        os.close(self._jawaban)
        self._folder.cleanup()

    def panggil(self, cara: str, **isi: object) -> dict[str, Any]:
        """A command of the DevTools protocol, and its answer."""
        self._nomor += 1
        pesan: dict[str, object] = {"id": self._nomor, "method": cara, "params": isi}
        if self._sesi:
            pesan["sessionId"] = self._sesi
        os.write(self._perintah, json.dumps(pesan).encode() + b"\0")
        while True:
            jawaban = self._baca()
            if jawaban.get("id") == self._nomor:
                return dict(jawaban["result"])

    def _baca(self) -> dict[str, Any]:
        while b"\0" not in self._sisa:
            potongan = os.read(self._jawaban, 1 << 16)
            if not potongan:
                raise RuntimeError("the browser ended")
            self._sisa += potongan
        satu, self._sisa = self._sisa.split(b"\0", 1)
        return dict(json.loads(satu))

    def nilai(self, ekspresi: str) -> Any:
        """What an expression is worth in the page."""
        hasil = self.panggil("Runtime.evaluate", expression=ekspresi, awaitPromise=True, returnByValue=True)
        return hasil["result"].get("value")

    def lebar(self, titik: int) -> None:
        self.panggil(
            "Emulation.setDeviceMetricsOverride", width=titik, height=900, deviceScaleFactor=1, mobile=False
        )

    def kertas(self) -> None:
        self.panggil("Emulation.setEmulatedMedia", media="print")

    def pohon(self) -> list[tuple[str, str]]:
        """The accessibility tree: role and name of what a screen reader meets, in order."""
        self.panggil("Accessibility.enable")
        simpul = self.panggil("Accessibility.getFullAXTree")["nodes"]
        return [
            (satu["role"]["value"], satu.get("name", {}).get("value", ""))
            for satu in simpul
            if not satu["ignored"]
        ]
