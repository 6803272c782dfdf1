#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check that a C++ file does not compile, and why.

The file's first comment after the licence line is `// harus gagal: REGEX`, searched in the compiler's
messages (both g++'s and clang's wording must match). With IKU_KONTROL defined the same file must compile: so
it fails for the one line under test, not for a typing error.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path


def compile_file(
    compiler: str, include: Path | None, source: Path, *defines: str
) -> subprocess.CompletedProcess[str]:
    flags = [f"-I{include}"] if include else []
    command = [compiler, "-std=c++20", "-fsyntax-only", *flags, *(f"-D{d}" for d in defines), str(source)]
    return subprocess.run(
        command, capture_output=True, text=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}
    )


def check(compiler: str, include: Path | None, source: Path) -> str | None:
    """Return what is wrong, or None."""
    expected = re.search(r"^// harus gagal: (.+)$", source.read_text(encoding="utf-8"), re.MULTILINE)
    if not expected:
        return "no line `// harus gagal: REGEX`"
    control = compile_file(compiler, include, source, "IKU_KONTROL")
    if control.returncode != 0:
        return f"the control (IKU_KONTROL) does not compile:\n{control.stderr}"
    result = compile_file(compiler, include, source)
    if result.returncode == 0:
        return "compiles, but must not"
    if not re.search(expected[1].strip(), result.stderr):
        return f"fails, but not with `{expected[1].strip()}`:\n{result.stderr}"
    return None


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--compiler", required=True)
    arguments.add_argument("--include", type=Path)
    arguments.add_argument("source", type=Path, nargs="+")
    given = arguments.parse_args()
    problems = 0
    for source in given.source:
        if problem := check(given.compiler, given.include, source):
            print(f"{source}: {problem}", file=sys.stderr)
            problems += 1
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
