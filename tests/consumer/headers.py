#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every public header compiles alone, twice in one file, without a warning; iku.h also as C99, C++98 and C++11."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror", "-fsyntax-only"]


def compile_header(compiler: str, language: str, standard: str, include: Path, header: Path) -> str | None:
    name = header.relative_to(include).as_posix()
    command = [compiler, f"-x{language}", f"-std={standard}", *WARNINGS, f"-I{include}", "-"]
    text = f"#include <{name}>\n#include <{name}>\nint iku_header_test;\n"
    result = subprocess.run(command, input=text, capture_output=True, text=True)
    return f"{name} ({compiler}, {standard}):\n{result.stderr}" if result.returncode else None


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cxx", required=True)
    arguments.add_argument("--cc", required=True)
    arguments.add_argument("include", type=Path)
    given = arguments.parse_args()
    headers = sorted((given.include / "iku").rglob("*.hpp"))
    c_header = given.include / "iku" / "iku.h"
    jobs = [(given.cxx, "c++", "c++20", given.include, header) for header in [*headers, c_header]]
    jobs += [
        (given.cc, "c", "c99", given.include, c_header),
        (given.cxx, "c++", "c++98", given.include, c_header),
        (given.cxx, "c++", "c++11", given.include, c_header),
    ]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for problem in pool.map(lambda job: compile_header(*job), jobs) if problem]
    print("\n".join(problems), file=sys.stderr)
    print(f"headers: {len(jobs)} compiled, {len(problems)} failed")
    return 1 if problems or not headers else 0


if __name__ == "__main__":
    sys.exit(main())
