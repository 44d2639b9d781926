"""What the briefing list knows of every place that can be on it: how it is cited, what a record or statement says, the themes
that it belongs to, and where a retired address leads.

Written after the build into assets/js/briefing/sources.js, a script that registers itself; the words of the chapters are in
the texts of the quotation check.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import bare_address, site_url
from bluebook.content.changes import version
from bluebook.content.chapters import Chapters, Page, insert_kind
from bluebook.content.citations import LICENCE, cited_edition
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of, passages
from bluebook.content.themes import Theme
from bluebook.render.citations import edition_data, page_data
from bluebook.render.tables import measured_name

SOURCES = "assets/js/briefing/sources.js"


def write_sources(site: Path, library: Library) -> Path:
    """Write the sources into a built site."""
    path = site / SOURCES
    path.parent.mkdir(parents=True, exist_ok=True)
    written = json.dumps(source_data(library), ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"(window.bluebook=window.bluebook||{{}}).sources={written};\n", encoding="utf-8", newline="\n")
    return path


def source_data(library: Library) -> dict[str, Any]:
    """Editions, pages, records, comparisons, themes and redirects, by address."""
    chapters = library.chapters
    return {
        "site": site_url(),
        "licence": LICENCE,
        "version": version(library.changes),
        "editions": {e.year: edition_data(e) | edition_heading(library, e.year) for e in chapters.editions.values()},
        "pages": {p.address: cited_page(chapters, p) for p in chapters.pages.values()},
        "records": dict(cited_records(library)),
        "comparisons": dict(cited_comparisons(library)),
        "themes": [[theme.name, theme.address, theme.addresses()] for theme in library.themes],
        "moved": {bare_address(m.address): bare_address(m.to) for m in library.redirects if m.to},
    }


def edition_heading(library: Library, year: str) -> dict[str, str]:
    """What a citation of an edition as a whole says beside its title."""
    whole = cited_edition(library.chapters.editions[year])
    return {"heading": whole.heading, "number": whole.number}


def cited_page(chapters: Chapters, page: Page) -> dict[str, Any]:
    """What citations say of a page's blocks; an insert says what it is."""
    data = page_data(chapters, page)
    insert = insert_kind(chapters.editions[page.edition], page)
    return {name: data[name] for name in ("edition", "title", "heading", "headings", "numbers")} | {"insert": insert}


def cited_records(library: Library) -> Iterable[tuple[str, list[str]]]:
    """Each record by its address: its name with its date or amount, the passage that it is cited by, its first sentence."""
    for kind in KINDS:
        for record in library.records.of(kind):
            source, sentence = next(iter(passages(record)))
            said = [measured_name(kind, record), f"{edition_of(record)}/{source}", sentence]
            yield f"data/{kind}#{record.id}", said


def cited_comparisons(library: Library) -> Iterable[tuple[str, dict[str, Any]]]:
    """Each pair and statement by its address: its theme, the editions that it is about, a statement's sentence and a
    pair's passages."""
    for theme in library.themes:
        yield from theme_pairs(library, theme)
        for change in theme.changes.values():
            for one in change.statements:
                editions = {part.edition for part in one.quotes} | {part.edition for part in one.absent}
                data = {"name": theme.name, "editions": sorted(editions), "text": one.text}
                yield f"{theme.address}#{one.id}", data


def theme_pairs(library: Library, theme: Theme) -> Iterable[tuple[str, dict[str, Any]]]:
    """The pairs of a theme."""
    for pair in library.comparisons[theme.slug]:
        sides = {side.edition: [block.address for block in side.blocks] for side in pair.sides}
        yield f"{theme.address}#{pair.id}", {"name": theme.name, "editions": list(sides), "sides": sides}
