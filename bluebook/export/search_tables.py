"""What the search reads to answer above its results: by what each table can be filtered, for a question about a table; and
the statements of each theme with its passages, for a question about what changed.

Written into assets/js/search/tables.js, changes.js and, for each theme, changes-<theme>.js, which are loaded when a query
first asks for one.
"""

from __future__ import annotations

from typing import Any

from bluebook.collection import Library
from bluebook.content.chapters import Page
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of
from bluebook.content.themes import Theme


def tables(library: Library) -> dict[str, Any]:
    """The tables with what their rows are filtered by, and the names."""
    named = [name.id for name in library.records.names]
    return {
        "names": [[name.id, name.name] for name in library.records.names],
        "kinds": [
            [kind, described.one, described.many, described.dated, table_rows(library, kind, named)]
            for kind, described in KINDS.items()
        ],
    }


def changes(library: Library, pages: list[Page]) -> list[list[Any]]:
    """Each theme: its address, name, and the places of its passages among `pages`."""
    return [[theme.address, theme.name, passage_numbers(pages, theme.addresses())] for theme in library.themes]


def theme_sentences(theme: Theme) -> list[str]:
    """What changed on a theme by its newest edition, statement by statement; without any, in one sentence."""
    newest = max(theme.changes, default="")
    if not newest:
        return []
    change = theme.changes[newest]
    return [statement.text for statement in change.statements] or [change.summary]


def table_rows(library: Library, kind: str, named: list[str]) -> list[list[Any]]:
    """The records of a kind as its table filters them: edition, years, places among `named` of who has a part."""
    parties = library.name_index.parties
    return [
        [edition_of(record), " ".join(record.years), [named.index(name.id) for name in parties(record)]]
        for record in library.records.of(kind)
    ]


def passage_numbers(pages: list[Page], addresses: list[str]) -> list[int]:
    """Passages by their number among those of the pages."""
    texts = [block.address for page in pages for block in page.blocks if block.kind != "heading"]
    numbers = {address: at for at, address in enumerate(texts)}
    return [numbers[address] for address in addresses if address in numbers]
