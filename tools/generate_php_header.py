#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turn include/iku/iku.h into what PHP's FFI::cdef accepts, and its constants into a PHP class.

`generate_php_header.py` writes both files; `generate_php_header.py --check` fails when they are not what it would write.

PHP's parser knows no preprocessor, so comments, directives and IKU_API go. A returned `const char *` becomes `char *`:
FFI would turn the former into a PHP string that ends at the first NUL byte, and texts come with their length.
"""

from __future__ import annotations

import re
import sys

from tulis import AKAR, selesaikan

SUMBER = AKAR / "include/iku/iku.h"
KEPALA = AKAR / "php/src/iku.php.h"
KONSTANTA = AKAR / "php/src/Iku/Konstanta.php"
DIBUAT = "Generated from include/iku/iku.h by tools/generate_php_header.py. Do not edit."

KOMENTAR = re.compile(r"/\*.*?\*/", re.DOTALL)
BAHASA_CPP = re.compile(r"#ifdef __cplusplus\n.*?#endif\n", re.DOTALL)
NILAI = re.compile(r"^#define IKU_([A-Z][A-Z0-9_]*) \(?(-?[0-9]+)\)?$", re.MULTILINE)


def deklarasi(teks: str) -> list[str]:
    """The typedefs and functions of the header, one a line."""
    tanpa = BAHASA_CPP.sub("", KOMENTAR.sub(" ", teks))
    kode = "\n".join(baris for baris in tanpa.splitlines() if not baris.lstrip().startswith("#"))
    rapat = re.sub(r"\s+", " ", kode).strip()
    hasil: list[str] = []
    for bagian in re.findall(r"[^;{]*(?:\{[^}]*\})?[^;{]*;", rapat):
        bersih = re.sub(r"\bIKU_API ", "", bagian.strip())
        hasil.append(re.sub(r"^const char ?\* ?(?=iku_)", "char *", bersih))
    return hasil


def konstanta(teks: str) -> list[tuple[str, int]]:
    """Every constant of the header, without its prefix, in order."""
    return [(nama, int(nilai)) for nama, nilai in NILAI.findall(re.sub(r" +/\*.*", "", teks))]


def isi_kepala(teks: str) -> str:
    return f"/* {DIBUAT}\n * SPDX-License-Identifier: Apache-2.0 */\n" + "".join(
        f"{d}\n" for d in deklarasi(teks)
    )


def isi_konstanta(teks: str) -> str:
    baris = "".join(f"    public const {nama} = {nilai};\n" for nama, nilai in konstanta(teks))
    return (
        f"<?php\n// {DIBUAT}\n// SPDX-License-Identifier: Apache-2.0\ndeclare(strict_types=1);\n\nnamespace Iku;\n\n"
        "/** The constants of iku.h, without their prefix. */\n"
        f"final class Konstanta\n{{\n{baris}}}\n"
    )


def main() -> int:
    if sys.argv[1:] not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    teks = SUMBER.read_text(encoding="utf-8")
    return selesaikan({KEPALA: isi_kepala(teks), KONSTANTA: isi_konstanta(teks)}, "generate_php_header.py")


if __name__ == "__main__":
    sys.exit(main())
