#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Embed data/kinerja/*.json: the library reads its own rules and scales with the reader it has for users' files.

`generate_kinerja.py` writes src/kinerja/data_tertanam.inc; with `--check` it fails when that is not what it would write.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
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
    isi = tulis()
    sama = TABEL.exists() and TABEL.read_text(encoding="utf-8") == isi
    if "--check" in sys.argv[1:]:
        if not sama:
            print(
                f"{TABEL.relative_to(AKAR)} is not up to date: run tools/generate_kinerja.py", file=sys.stderr
            )
        return 0 if sama else 1
    if not sama:
        TABEL.write_text(isi, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
