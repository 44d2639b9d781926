"""The rows of the tables that analysts join with the records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bluebook.collection import Library
from bluebook.content.joined_tables import JOINED_TABLES, Participation, TextRow


def joined_rows(library: Library, name: str) -> list[dict[str, Any]]:
    """The rows of a table as plain values by column."""
    columns = JOINED_TABLES[name].columns
    return [{column.name: column.value(row) for column in columns} for row in ROWS[name](library)]


def text_rows(library: Library) -> Iterator[TextRow]:
    """Every block of every edition, in printed order."""
    return (TextRow(page, block) for page in library.chapters.pages.values() for block in page.blocks)


def participations(library: Library) -> Iterator[Participation]:
    """Every participant of every meeting."""
    for meeting in library.records.meetings:
        printed = library.name_index.forms_in(meeting)
        for name in library.name_index.of(meeting):
            yield Participation(meeting, name, printed.get(name.id))


ROWS: dict[str, Callable[[Library], Iterator[Any]]] = {
    "text": text_rows,
    "names": lambda library: iter(library.records.names),
    "participants": participations,
}
