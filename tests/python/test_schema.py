# SPDX-License-Identifier: Apache-2.0
"""The published schema of documents says what the library writes, and nothing else."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs/schema/dokumen.schema.json").read_text(encoding="utf-8"))
GOLDEN = sorted((ROOT / "tests/golden").glob("dinsos-*.json")) + sorted(
    (ROOT / "tests/golden/dokumen").glob("*.json")
)


def golden(path: Path = GOLDEN[0]) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def test_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden_documents_fit_the_schema(path: Path) -> None:
    assert list(Draft202012Validator(SCHEMA).iter_errors(golden(path))) == []


def objects(schema: Any) -> Any:
    if isinstance(schema, dict):
        if "properties" in schema and "required" in schema:
            yield schema
        for value in schema.values():
            yield from objects(value)


def test_schema_names_every_key_in_the_order_it_is_written() -> None:
    written = golden()
    assert list(written) == SCHEMA["required"]
    indikator = written["sasaran"][0]["indikator"][0]
    for key, value in {
        "unit_organisasi": written["unit_organisasi"],
        "penandatangan": written["penandatangan"],
        "catatan": written["catatan"][0],
        "sasaran": written["sasaran"][0],
        "indikator": indikator,
        "formula": indikator["formula"],
        "sel": indikator["sel"][0],
    }.items():
        assert list(value) == SCHEMA["$defs"][key]["required"]


def test_every_object_is_closed_and_described() -> None:
    for schema in objects(SCHEMA):
        assert schema["additionalProperties"] is False
        assert schema["description"]


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (("versi",), 2),
        (("tahun",), "2023"),
        (("lain",), 0),
        (("sasaran", 0, "nomor"), 0),
        (("sasaran", 0, "indikator", 0, "formula", "rumus"), None),
        (("sasaran", 0, "indikator", 0, "formula", "rumus"), 0.5),
        (("sasaran", 0, "indikator", 0, "formula", "status"), "ditolak"),
        (("catatan", 0, "baris"), -1),
        (("catatan", 0, "kode"), "entah"),
    ],
)
def test_schema_refuses_what_the_reader_refuses(where: tuple[str | int, ...], value: object) -> None:
    document = copy.deepcopy(golden())
    inside: Any = document
    for step in where[:-1]:
        inside = inside[step]
    inside[where[-1]] = value
    assert not Draft202012Validator(SCHEMA).is_valid(document)
