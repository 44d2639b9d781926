"""JSON Schemas of the files under data/, by which editors check them as they type."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bluebook.content.changes import Change
from bluebook.content.expressions import Expression
from bluebook.content.figure_pairs import FigurePair
from bluebook.content.japanese import JapaneseTerm
from bluebook.content.kinds import KINDS
from bluebook.content.records import Abbreviation, Name
from bluebook.content.themes import Theme
from bluebook.content.vocabulary import EverydayWords, WordGroup
from bluebook.content.yaml_records import Record

SCHEMAS = "docs/data/schemas"
SCHEMA_TYPES: dict[str, type[Any]] = {
    "names": Name,
    "abbreviations": Abbreviation,
    "themes": Theme,
    "expressions": Expression,
    "figure_pairs": FigurePair,
    "words": WordGroup,
    "everyday": EverydayWords,
    "japanese": JapaneseTerm,
    "changes": Change,
}


RETIRED = {"topics": "themes"}  # old name of a schema that was published → the schema that it refers to


def record_types() -> dict[str, type[Any]]:
    """The record type of each file under data/ that has records, by the file's name."""
    return {name: kind.type for name, kind in KINDS.items()} | SCHEMA_TYPES


def editor_schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a file under data/: a list of records."""
    record_type = record_types()[name]
    record = Record(record_type)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": f"{name}.yml",
        "description": (record_type.__doc__ or "").split("\n")[0],
        "type": ["array", "null"],
        "items": record.schema(),
    }


def editor_schemas() -> dict[str, str]:
    """File name → JSON Schema for each file under data/ that has records, and for the names no longer in use."""
    schemas = {name: editor_schema(name) for name in record_types()}
    schemas |= {old: {"title": f"{old}.yml", "$ref": f"{new}.schema.json"} for old, new in RETIRED.items()}
    return {f"{n}.schema.json": json.dumps(s, ensure_ascii=False, indent=2) + "\n" for n, s in schemas.items()}


def write_schemas(root: Path) -> list[Path]:
    """Write the schemas into the site's sources; the files written."""
    folder = root / SCHEMAS
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in editor_schemas().items():
        (folder / name).write_text(schema, encoding="utf-8", newline="\n")
    return [folder / name for name in editor_schemas()]
