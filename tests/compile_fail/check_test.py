#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""check.py accepts the one good form and catches each way in which a compile-fail test can be empty."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from check import check

BAD_LINE = 'int i = "teks";'
CASES = {
    "good": (
        "// harus gagal: invalid conversion|cannot initialize\n#ifndef IKU_KONTROL\n"
        + BAD_LINE
        + "\n#endif\n",
        None,
    ),
    "compiles": ("// harus gagal: error\nint i = 1;\n", "compiles, but must not"),
    "other_error": (
        "// harus gagal: no match for\n#ifndef IKU_KONTROL\n" + BAD_LINE + "\n#endif\n",
        "fails, but not with",
    ),
    "bad_control": ("// harus gagal: .\n" + BAD_LINE + "\n", "the control"),
    "no_reason": (BAD_LINE + "\n", "no line"),
}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--compiler", required=True)
    compiler = arguments.parse_args().compiler
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (text, expected) in CASES.items():
            source = Path(folder, f"{name}.cpp")
            source.write_text(text, encoding="utf-8")
            found = check(compiler, None, source)
            if found != expected and not (found and expected and found.startswith(expected)):
                print(f"{name}: expected {expected!r}, found {found!r}", file=sys.stderr)
                failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
