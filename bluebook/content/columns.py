"""The columns of the records as data: what each is called, what it means and what it holds of a record."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bluebook.content.addresses import public, site_url
from bluebook.content.fields import Choice, Flag, Number, Text
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of
from bluebook.content.yaml_records import Many, key_in_file, schema_fields

FORMS = ("csv", "json", "xlsx")  # of the downloads


@dataclass(frozen=True)
class Column:
    """A column of the downloads: its name, what it means, its type in a Table Schema, and what it holds of a record."""

    name: str
    about: str
    type: dict[str, Any]
    value: Callable[[Any], Any]


def table_type(reader: Any) -> dict[str, Any]:
    """What a reader takes, as type and constraints of a Table Schema."""
    match reader:
        case Flag():
            return {"type": "boolean"}
        case Number():
            return {"type": "number" if reader.fraction else "integer", "constraints": {"minimum": 0}}
        case Choice():
            return {"type": "string", "constraints": {"enum": list(reader.vocabulary)}}
        case Many():
            return {"type": "array"}
        case Text(pattern=pattern) if pattern:
            return {"type": "string", "constraints": {"pattern": pattern}}
    return {"type": "string"}


def field_column(field: Any) -> Column:
    """The column of a record type's field."""
    kind = table_type(field.metadata["reader"])
    needed = {"required": True} | ({"unique": True} if field.name == "id" else {})
    constraints = kind.get("constraints", {}) | (needed if field.metadata["required"] else {})
    typed = kind | ({"constraints": constraints} if constraints else {})
    return Column(
        key_in_file(field.name), field.metadata["about"], typed, lambda r: plain_value(getattr(r, field.name))
    )


def plain_value(content: Any) -> Any:
    """A field's content as plain lists, mappings, texts, numbers and truth values."""
    if isinstance(content, tuple):
        return [plain_value(item) for item in content]
    if isinstance(content, Decimal):
        return int(content) if content == content.to_integral_value() else float(content)
    if hasattr(content, "origin"):
        return {key_in_file(f.name): plain_value(getattr(content, f.name)) for f in schema_fields(type(content))}
    return content


# The last column of every file of data: its name and meaning.
VERSION_COLUMN = ("version", "the version of text and data: the day of the last change of either")
TEXT: dict[str, Any] = {"type": "string", "constraints": {"required": True}}
FIRST = Column("edition", "the edition that reports it", TEXT, edition_of)
YEAR_TYPE: dict[str, Any] = {"type": "integer", "constraints": {"minimum": 1000, "maximum": 2999}}
LAST = (
    Column(
        "first_year", "the first year that its dates or its period name", YEAR_TYPE, lambda r: year_number(r.years[:1])
    ),
    Column(
        "last_year",
        "the last year that its dates or its period name; none where the period only says since when",
        YEAR_TYPE,
        lambda r: None if r.is_open else year_number(r.years[-1:]),
    ),
    Column("page", "the page of its source", TEXT, lambda r: r.source.partition("#")[0]),
    Column("paragraph", "the paragraph, footnote or figure of its source", TEXT, lambda r: r.source.partition("#")[2]),
    Column(
        "paragraph_address", "the public address of its source", TEXT, lambda r: public(f"{edition_of(r)}/{r.source}")
    ),
)


def year_number(years: Sequence[str]) -> int | None:
    """The year of a list of at most one, as a number."""
    return next((int(year) for year in years), None)


@functools.cache
def columns(kind: str) -> list[Column]:
    """The columns of a kind's downloads: the edition, every field of the record type, and the addresses."""
    row = Column("row_address", "the public address of its row", TEXT, lambda r: public(f"data/{kind}#{r.id}"))
    return [FIRST, *(field_column(field) for field in schema_fields(KINDS[kind].type)), *LAST, row]


def rows(kind: str, records: Sequence[Any]) -> list[dict[str, Any]]:
    """The records as rows of plain values, none left out; what a record does not say is None."""
    return [dict(row_values(kind, record, site_url())) for record in records]


@functools.lru_cache(maxsize=2**16)  # every form of the downloads holds the same
def row_values(kind: str, record: Any, site: str) -> dict[str, Any]:
    """A record as plain values by column, with addresses of a site."""
    return {column.name: column.value(record) for column in columns(kind)}


def flatten(content: Any) -> str | int | float | bool | None:
    """A value for one cell: lists joined by `; `, a passage as `source: words`, a fact with its passage in brackets."""
    if isinstance(content, str):  # as most are
        return content
    if isinstance(content, list):
        return "; ".join(str(flatten(item)) for item in content)
    if isinstance(content, dict):
        *said, source, quote = content.values()
        return f"{': '.join(said)} ({source}: {quote})" if said else f"{source}: {quote}"
    return content  # type: ignore[no-any-return]
