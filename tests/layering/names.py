#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check that no two headers define a type of the same name.

    names.py ROOT

Two different types of one name in one namespace are legal to the compiler as long as no source includes both, and
undefined at run time: the linker keeps one of their inline functions for both. Private and test headers count too.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

LINE = re.compile(
    r"^(?:namespace (?P<inner>[\w:]+) \{|(?P<end>\})  // namespace"
    r"|(?:class|struct|union|enum class|enum) (?P<type>\w+)(?![\w:<])[^;]*?\{)",
    re.MULTILINE,
)


def type_names(text: str) -> list[str]:
    """Qualified names of the types that a header defines outside other types (our format puts them in column 1)."""
    names, spaces = [], []
    for found in LINE.finditer(text):
        if found["inner"]:
            spaces.append(found["inner"])
        elif found["end"]:
            spaces = spaces[:-1]
        else:
            names.append("::".join([*spaces, found["type"]]))
    return names


def doubles(root: Path) -> dict[str, list[Path]]:
    where: dict[str, list[Path]] = defaultdict(list)
    for folder in ("include", "src", "tests/unit", "cli", "bindings"):
        for suffix in ("*.hpp", "*.inl"):
            for path in sorted((root / folder).rglob(suffix)):
                for name in set(type_names(path.read_text(encoding="utf-8"))):
                    where[name].append(path.relative_to(root))
    return {name: paths for name, paths in where.items() if len(paths) > 1}


def main() -> int:
    found = doubles(Path(sys.argv[1]).resolve())
    for name, paths in sorted(found.items()):
        print(f"{name} is defined in {' and in '.join(map(str, paths))}: rename one", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
