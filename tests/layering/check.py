#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Check every #include of the project against the partial order in lapisan.txt.

    check.py ROOT [ORDER]

Fails on an include that the order does not allow, on a folder the order does not name, on a cycle in the
order, on a private header (src/) included from outside src/, and on a third-party header where it does not
belong: those named in the order are for sources of some folders, and for single files named by their path.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

SUFFIXES = {".h", ".hpp", ".cpp", ".inc", ".inl", ".c"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


@dataclass
class Order:
    allowed: dict[str, set[str]] = field(default_factory=dict)
    outside: dict[str, set[str]] = field(default_factory=dict)


def read_order(path: Path) -> Order:
    """Read lapisan.txt; a cycle, or a layer that has no line of its own, raises ValueError."""
    order = Order()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.split("#", 1)[0].strip()
        if not text:
            continue
        name, _, rest = text.partition(":")
        if name.startswith("<") and name.endswith(">"):
            order.outside[name[1:-1]] = set(rest.split())
        elif name in order.allowed:
            raise ValueError(f"{path}:{number}: {name} has two lines")
        else:
            order.allowed[name] = set(rest.split())
    for name, allowed in [*order.allowed.items(), *order.outside.items()]:
        unknown = sorted(user for user in allowed - order.allowed.keys() if "/" not in user)
        if unknown:
            raise ValueError(f"{path}: {name} names {', '.join(unknown)}, which has no line of its own")
    try:
        TopologicalSorter(order.allowed).prepare()
    except CycleError as error:
        raise ValueError(f"{path}: cycle {' -> '.join(reversed(error.args[1]))}") from None
    return order


def layer_of(root: Path, path: Path) -> tuple[str, bool] | None:
    """The layer of a file, and whether it is public (in include/); None for a file outside the layers."""
    parts = path.relative_to(root).parts
    if parts[:2] == ("include", "iku") and len(parts) > 2:
        return parts[2], True
    if parts[0] == "src" and len(parts) > 1:
        return (parts[1], False) if len(parts) > 2 else ("versi.hpp", False)
    if parts[0] in ("cli", "bindings"):
        return parts[0], False
    return None


def resolve(root: Path, source: Path, name: str) -> Path | None:
    """The file of the project that `#include "name"` in source means; None when it is none of ours."""
    own = (
        [root / "cli", root / "bindings"] if source.relative_to(root).parts[0] in ("cli", "bindings") else []
    )
    for folder in [source.parent, root / "include", root / "src", *own]:
        candidate = (folder / name).resolve()
        if candidate.is_file() and candidate.is_relative_to(root):
            return candidate
    return None


def check_include(
    root: Path, order: Order, source: Path, layer: str, public: bool, bracket: str, name: str
) -> str | None:
    for prefix, users in order.outside.items():
        by_folder = layer in users and not public
        if name.startswith(prefix) and not by_folder and source.relative_to(root).as_posix() not in users:
            return f"<{prefix}> is for sources of {', '.join(sorted(users))} only"
    target = resolve(root, source, name)
    if target is None:
        return f'"{name}" is no file of the project' if bracket == '"' or name.startswith("iku/") else None
    found = layer_of(root, target)
    if found is None:
        return f'"{name}" is outside the layers'
    target_layer, target_public = found
    if target_layer not in order.allowed:
        return f'"{name}" lies in {target_layer}, which lapisan.txt does not name'
    if target_layer != layer and target_layer not in order.allowed[layer]:
        return f'{layer} must not include "{name}" of {target_layer}'
    if not target_public and target_layer != layer and layer in ("cli", "bindings"):
        return f'{layer} must not include the private header "{name}"'
    if public and not target_public:
        return f'a public header must not include the private header "{name}"'
    return None


def check(root: Path, order: Order) -> tuple[int, list[str]]:
    """Number of files read, and one line for each include that breaks the order."""
    root = root.resolve()
    problems: list[str] = []
    files = sorted(
        path
        for folder in ("include", "src", "cli", "bindings")
        for path in (root / folder).rglob("*")
        if path.suffix in SUFFIXES and path.is_file()
    )
    for source in files:
        where = source.relative_to(root)
        found = layer_of(root, source)
        if found is None or found[0] not in order.allowed:
            problems.append(f"{where}: in no layer that lapisan.txt names")
            continue
        text = source.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            if problem := check_include(root, order, source, *found, match[1], match[2]):
                problems.append(f"{where}:{text.count(chr(10), 0, match.start(1)) + 1}: {problem}")
    return len(files), problems


def main(arguments: list[str]) -> int:
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    order_file = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).with_name("lapisan.txt")
    try:
        count, problems = check(Path(arguments[0]), read_order(order_file))
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"layering: {count} files, {len(problems)} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
