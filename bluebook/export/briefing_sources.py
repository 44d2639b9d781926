"""What the briefing list knows of every place that can be on it: how it is cited, what it says, the themes that it belongs to,
and where a retired address leads.

Written after the build below assets/js/briefing/, as scripts that register themselves: sources.js, and a file for each section,
for the records of a kind that an edition reports, and for each theme. A list loads those of its items.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import Location, bare_address, place, site_url
from bluebook.content.changes import version
from bluebook.content.chapters import Page
from bluebook.content.citations import LICENCE, heading_words, number
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of, passages
from bluebook.content.themes import Theme
from bluebook.export.search_index import part_of, write_scripts
from bluebook.render.citations import edition_data
from bluebook.render.cited_comparisons import cited_comparisons
from bluebook.render.tables import measured_name, row_line
from bluebook.render.view import View

BRIEFING_FOLDER = "assets/js/briefing"


def write_sources(site: Path, library: Library) -> None:
    """Write the sources into a built site."""
    write_scripts(site / BRIEFING_FOLDER, source_files(library))


def source_files(library: Library) -> dict[str, tuple[str, Any]]:
    """Each file's name below assets/js/briefing/ → what its data is registered as, and the data."""
    places = {**cited_sections(library), **cited_records(library), **cited_themes(library)}
    return {
        "sources": ("sources", list_data(library) | {"files": sorted(places), "places": {}}),
        **{name: part_of("sources.places", name, data) for name, data in places.items()},
    }


def list_data(library: Library) -> dict[str, Any]:
    """What every list needs: the site, the editions, the themes by name and page, and the redirects."""
    return {
        "site": site_url(),
        "licence": LICENCE,
        "version": version(library.changes),
        "editions": {e.year: edition_data(e) for e in library.chapters.editions.values()},
        "themes": [[theme.name, theme.address] for theme in library.themes],
        "moved": {bare_address(m.address): bare_address(m.to) for m in library.redirects if m.to},
    }


def cited_sections(library: Library) -> dict[str, dict[str, Any]]:
    """Each page of the chapters by its address."""
    themes = themes_by_passage(library)
    return {page.address: cited_section(library, page, themes) for page in library.chapters.pages.values()}


def cited_section(library: Library, page: Page, themes: dict[str, list[int]]) -> dict[str, Any]:
    """How a page is cited, and its blocks in printed order: id, place for a reader, number in a citation, words, themes."""
    edition = library.chapters.editions[page.edition]
    return {
        "edition": page.edition,
        "title": page.title.id,
        "headings": {block.id: heading_words(block) for block in page.blocks if block.kind == "heading"},
        "blocks": [
            [
                block.id,
                f"{edition.year} {place(page, block)}",
                number(edition, page, block),
                block.text,
                themes.get(block.address, []),
            ]
            for block in page.blocks
        ],
    }


def themes_by_passage(library: Library) -> dict[str, list[int]]:
    """Each passage's address → the places of its themes among all."""
    found: dict[str, list[int]] = {}
    for at, theme in enumerate(library.themes):
        for address in dict.fromkeys(theme.addresses()):
            found.setdefault(address, []).append(at)
    return found


def cited_records(library: Library) -> dict[str, dict[str, list[str]]]:
    """The records of a kind that an edition reports, by `data/meetings-2018`; each by its address: its name with its date or
    amount, the passage that it is cited by, its first sentence, its name alone, what its row says besides."""
    found: dict[str, dict[str, list[str]]] = {}
    view = View(library, Location("briefing", "briefing"))
    for kind in KINDS:
        for record in library.records.of(kind):
            edition = edition_of(record)
            source, sentence = next(iter(passages(record)))
            name, row = measured_name(kind, record), row_line(kind, record, view)
            said = [name, f"{edition}/{source}", sentence, record.title, row]
            found.setdefault(f"data/{kind}-{edition}", {})[f"data/{kind}#{record.id}"] = said
    return found


def cited_themes(library: Library) -> dict[str, dict[str, dict[str, Any]]]:
    """A theme's comparisons by the address of its page; each by its own address."""
    return {theme.address: dict(comparison_entries(library, theme)) for theme in library.themes}


def comparison_entries(library: Library, theme: Theme) -> Iterator[tuple[str, dict[str, Any]]]:
    """A theme, its pairs and statements: name, the editions that it is about, what a statement says and what proves it, and
    a pair's passages."""
    for one in cited_comparisons(library, theme):
        entry: dict[str, Any] = {"name": one.name, "editions": one.editions}
        said = {
            "text": one.text,
            "summary": one.summary,
            "proof": one.proof,
            "absent": one.absent,
            "passages": one.passages,
        }
        yield one.address, entry | {part: words for part, words in said.items() if words}
