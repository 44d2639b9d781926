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
from bluebook.content.citations import LICENCE
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of, passages
from bluebook.render.citations import edition_data, page_data
from bluebook.render.cited_comparisons import cited_comparisons
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
        "editions": {e.year: edition_data(e) for e in chapters.editions.values()},
        "pages": {p.address: cited_page(chapters, p) for p in chapters.pages.values()},
        "records": dict(cited_records(library)),
        "comparisons": dict(comparison_entries(library)),
        "themes": [[theme.name, theme.address, theme.addresses()] for theme in library.themes],
        "moved": {bare_address(m.address): bare_address(m.to) for m in library.redirects if m.to},
    }


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


def comparison_entries(library: Library) -> Iterable[tuple[str, dict[str, Any]]]:
    """Each theme, pair and statement by its address: its name, the editions that it is about, what a statement says and
    what proves it, and a pair's passages."""
    for theme in library.themes:
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
