"""What the search reads to answer a question about a table or about what changed: by what each table can be filtered, and
which passages a comparison is of.

Written into assets/js/search/tables.js, which is loaded when a query first asks for one.
"""

from __future__ import annotations

from typing import Any

from bluebook.collection import Library
from bluebook.content.chapters import Page
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of


def tables(library: Library, pages: list[Page]) -> dict[str, Any]:
    """The tables with what their rows are filtered by, the names, and the themes with the places of their passages among
    `pages`."""
    named = [name.id for name in library.records.names]
    return {
        "names": [[name.id, name.name] for name in library.records.names],
        "kinds": [
            [kind, described.one, described.many, table_rows(library, kind, named)] for kind, described in KINDS.items()
        ],
        "themes": [[theme.address, theme.name, block_places(pages, theme.addresses())] for theme in library.themes],
    }


def table_rows(library: Library, kind: str, named: list[str]) -> list[list[Any]]:
    """The records of a kind as its table filters them: edition, years, places of their names among `named`."""
    return [
        [edition_of(record), " ".join(record.years), [named.index(name.id) for name in library.name_index.of(record)]]
        for record in library.records.of(kind)
    ]


def block_places(pages: list[Page], addresses: list[str]) -> list[list[int]]:
    """Blocks by the place of their page and their own place on it."""
    places = {block.address: [at, on] for at, page in enumerate(pages) for on, block in enumerate(page.blocks)}
    return [places[address] for address in addresses]
