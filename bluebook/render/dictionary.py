"""The data dictionary: the fields of the records, and what the downloads add."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from bluebook.content.columns import FIRST, VERSION_COLUMN, Column, columns
from bluebook.content.fields import Choice
from bluebook.content.joined_tables import JOINED_TABLES, JoinedTable
from bluebook.content.kinds import KINDS
from bluebook.content.records import Passage, Statement
from bluebook.content.yaml_records import Many, Record, key_in_file, schema_fields
from bluebook.render.html import block, data_table, element, join

ADDED = "The downloads have these columns in addition to the fields."
JOINED_TITLE = "Tables to join with the records"
JOINED = "CSV and JSON only. A column that names a row of another table has that table and its column beside it."
RECORD_TYPES: dict[str, tuple[str, type[Any]]] = {
    "passages": ("Passages", Passage),
    "facts-of-missions": ("Facts of missions", Statement),
}


def types_by_anchor() -> dict[str, tuple[str, type[Any]]]:
    """Each record type with its title, by the anchor of its section."""
    return {name: (kind.title, kind.type) for name, kind in KINDS.items()} | RECORD_TYPES


# --- for readers --------------------------------------------------------------------------------------------------


def dictionary() -> str:
    """Every record type with its fields, the words that a field can take, and what the downloads add."""
    return (
        "".join(record_section(anchor, *entry) for anchor, entry in types_by_anchor().items())
        + added_section()
        + joined_section()
    )


def record_section(anchor: str, title: str, record_type: type[Any]) -> str:
    """A record type: what it is, its fields, and its vocabularies."""
    about, rows, vocabularies = type_description(record_type)
    table = field_table(title, ("Field", "Meaning", "Format", "Required"), rows)
    words = [vocabulary(name, choice) for name, choice in vocabularies]
    return f"\n\n## {title} {{ #{anchor} }}\n\n{about}\n" + block(join([table, *words], "\n"))


def type_description(record_type: type[Any]) -> tuple[str, list[tuple[Any, ...]], list[tuple[str, Choice]]]:
    """What a record type is, a row for each of its fields, and the vocabularies of its fields by name."""
    fields = schema_fields(record_type)
    rows = [
        (
            key_in_file(f.metadata.get("keys", f).name),
            f.metadata["about"],
            value_words(f.metadata["reader"]),
            presence_words(f.metadata["required"]),
        )
        for f in fields
    ]
    vocabularies = [
        (key_in_file(f.name), f.metadata["reader"]) for f in fields if isinstance(f.metadata["reader"], Choice)
    ]
    return (record_type.__doc__ or "").split("\n")[0], rows, vocabularies


def presence_words(required: bool) -> str:
    """Whether every record has a field."""
    return "yes" if required else "no"


def value_words(reader: Any) -> object:
    """What a field takes, in words; nested records by a link to their own table."""
    if isinstance(reader, Many) and isinstance(reader.one, Record):
        anchor, title = next((a, t) for a, (t, kind) in types_by_anchor().items() if kind is reader.one.type)
        return join(["a list of ", element("a", title[:1].lower() + title[1:], href=f"#{anchor}")])
    return "one of the values below" if isinstance(reader, Choice) else with_code(reader.words())


def with_code(words: str) -> Markup:
    """Words whose examples in backticks are code."""
    return join([element("code", part) if n % 2 else part for n, part in enumerate(words.split("`"))])


def field_table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> Markup:
    """A table of fields, each row headed by its field as code."""
    cells = [[element("code", name), *rest] for name, *rest in rows]
    return data_table(heads, cells, caption, f"{len(rows)} fields", "bb-table bb-fields")


def vocabulary(field: str, choice: Choice) -> Markup:
    """The words that a field can take, each with its meaning."""
    words = [join([element("dt", word), element("dd", meaning)]) for word, meaning in choice.vocabulary.items()]
    title = element("p", "Values of ", element("code", field))
    return element("div", title, element("dl", words), class_="bb-vocabulary")


def added_section() -> str:
    """The table of the columns that the downloads have beside the fields."""
    rows = [*((c.name, c.about) for c in added_columns()), VERSION_COLUMN]
    table = field_table("Columns of the downloads", ("Column", "Meaning"), rows)
    return f"\n\n## Columns of the downloads {{ #columns }}\n\n{ADDED}\n" + block(table)


def joined_section() -> str:
    """The columns of each table that analysts join with the records."""
    tables = [
        join(
            [element("p", table.about), field_table(table.title, ("Column", "Meaning", "Names"), joined_columns(table))]
        )
        for table in JOINED_TABLES.values()
    ]
    return f"\n\n## {JOINED_TITLE} {{ #joined }}\n\n{JOINED}\n" + block(join(tables, "\n"))


def joined_columns(table: JoinedTable) -> list[tuple[str, str, str]]:
    """Each column of a table with its meaning, and the column of another table that it names."""
    return [(c.name, c.about, ".".join(table.foreign.get(c.name, ()))) for c in table.columns]


def added_columns() -> list[Column]:
    """The columns that the downloads have beside the fields."""
    names = {key_in_file(f.name) for f in schema_fields(KINDS["meetings"].type)}
    return [FIRST, *(c for c in columns("meetings")[1:] if c.name not in names)]
