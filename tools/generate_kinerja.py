#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Embed data/kinerja/*.json: the library reads its own rules and scales with the reader it has for users' files.

`generate_kinerja.py` writes src/kinerja/data_tertanam.inc; with `--check` it fails when that is not what it would write.
"""

from __future__ import annotations

import json
import sys

from tulis import AKAR, selesaikan

TABEL = AKAR / "src/kinerja/data_tertanam.inc"
LEBAR = 96


def potong(teks: str) -> list[str]:
    """The text as C++ string literals, each a line long."""
    bagian = [teks[i : i + LEBAR] for i in range(0, len(teks), LEBAR)]
    return ['    "' + satu.replace("\\", "\\\\").replace('"', '\\"') + '"' for satu in bagian]


def tulis() -> str:
    baris = [
        "// Generated from data/kinerja by tools/generate_kinerja.py. Do not edit.",
        "// SPDX-License-Identifier: Apache-2.0",
    ]
    for berkas in sorted((AKAR / "data/kinerja").glob("*.json")):
        isi = json.loads(berkas.read_text(encoding="utf-8"))
        isi.pop("keterangan", None)
        baris.append(f"constexpr std::string_view isi_{berkas.stem} =")
        baris += potong(json.dumps(isi, ensure_ascii=True, separators=(",", ":")))
        baris[-1] += ";"
    return "\n".join(baris) + "\n"


def main() -> int:
    return selesaikan({TABEL: tulis()}, "generate_kinerja.py")


if __name__ == "__main__":
    sys.exit(main())
