"""What the search reads: every paragraph, caption, footnote, heading and record by address, and the words that vary.

Written after the build into assets/js/search/index.js, a classic script that registers itself, so that it works from
file:// too. How words are folded, inflected and weighed is defined once, in docs/assets/js/search/, and applied in the
browser to these texts and to what the reader types.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import shorten
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import site_url
from bluebook.content.chapters import Block, Page, kind_of_page, number_path, parent_section, printed_section
from bluebook.content.citations import cited_edition
from bluebook.content.kinds import KINDS, SEARCH_PARTS
from bluebook.content.records import edition_of
from bluebook.export.search_tables import changes, tables, theme_sentences
from bluebook.export.search_words import SearchWords
from bluebook.render.html import element, join
from bluebook.render.tables import NONE, measure

INDEX = "assets/js/search/index.js"
OPENSEARCH = "opensearch.xml"
SUBJECT = 10  # words before its call that a footnote may explain, at most
SHOWN = 80  # characters of a record's name, and of what it says


def write_search(site: Path, library: Library) -> None:
    """Write what the search reads into a built site, and the description by which a browser adds it."""
    words = SearchWords.of(library)
    write_script(site / INDEX, "index", index(library, words))
    write_script((site / INDEX).with_name("unprinted.js"), "unprinted", words.later_part())
    for asked_for, part in SEARCH_PARTS.items():  # a query asks for when something was, or for how much or how many
        kinds = [name for name, kind in KINDS.items() if kind.asked_for == asked_for]
        facts = [page_facts(library, page, kinds) for page in side_by_side(library)]
        write_script((site / INDEX).with_name(f"{part}.js"), part, facts)
    write_script((site / INDEX).with_name("tables.js"), "tables", tables(library))
    write_script((site / INDEX).with_name("changes.js"), "changes", changes(library, side_by_side(library)))
    for theme in library.themes:  # its statements, when a query first asks for it
        part = f"changes-{theme.slug}"
        write_script((site / INDEX).with_name(f"{part}.js"), f"statements[{json.dumps(part)}]", theme_sentences(theme))
    write_script((site / INDEX).with_name("terms.js"), "terms", japanese_terms(library))
    readings = "\n".join(",".join(term.reading) for term in library.japanese)
    write_script((site / INDEX).with_name("readings.js"), "readings", readings)
    (site / OPENSEARCH).write_text(opensearch(library.edition_words["years"]), encoding="utf-8", newline="\n")


def write_script(path: Path, name: str, data: object) -> None:
    """A script that registers data under a name of the site's own namespace."""
    path.parent.mkdir(parents=True, exist_ok=True)
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"(window.bluebook=window.bluebook||{{}}).{name}={written};\n", encoding="utf-8", newline="\n")


def index(library: Library, words: SearchWords) -> dict[str, Any]:
    """Everything the search reads: editions, pages with their blocks and records, and the variants of words."""
    editions = library.chapters.editions.values()
    return {
        "site": site_url(),
        "kinds": [[name, kind.asked_for, list(kind.words)] for name, kind in KINDS.items()],
        "editions": [[e.year, e.title, e.covers, e.year_covered, cited_edition(e).heading] for e in editions],
        "pages": [page_entry(library, page) for page in side_by_side(library)],
        **words.index_part(),
    }


def side_by_side(library: Library) -> list[Page]:
    """The pages in printed order, sections of the same number next to each other: what the editions share is then
    near enough for a web server's compression to see it (2 kB less to load)."""
    chapters = library.chapters
    order: dict[str, tuple[str, str, int]] = {}
    for at, page in enumerate(chapters.pages.values()):
        section = parent_section(chapters, page) or page
        order[page.address] = (printed_section(section), page.edition, at)
    return sorted(chapters.pages.values(), key=lambda page: order[page.address])


def page_entry(library: Library, page: Page) -> list[Any]:
    """A page: edition, name, kind, and its blocks."""
    return [page.edition, page.name, kind_of_page(library.chapters, page), block_entries(page)]


def page_facts(library: Library, page: Page, kinds: Iterable[str]) -> list[list[Any]]:
    """The records of some kinds whose first passage is on a page."""
    places = {f"{page.name}#{b.id}": at for at, b in enumerate(page.blocks)}
    return [
        fact_entry(library, kind, record, places[record.source], page)
        for kind in kinds
        for record in library.records.of(kind)
        if edition_of(record) == page.edition and record.source in places
    ]


def block_entries(page: Page) -> list[Any]:
    """The blocks of a page; of a paragraph with the number after the last such one's, the text alone."""
    found: list[Any] = []
    number = 0
    for block in page.blocks:
        follows = block.id == f"p{number + 1}"
        number += follows
        found.append(block.text if follows else block_entry(page, block))
    return found


def block_entry(page: Page, block: Block) -> list[Any]:
    """A block: id and text; a footnote also with what it explains, a heading with its level and printed number path."""
    if block.kind == "heading":
        return [block.id, block.label, block.level, number_path(page, block)]
    subject = footnote_subject(page, block)
    return [block.id, block.text, *([subject] if subject else [])]


def footnote_subject(page: Page, block: Block) -> str:
    """The words that a footnote explains: those before its call that end a clause; empty for what is no footnote."""
    call = f"[^{block.id.removeprefix('fn-')}]"
    before = next((b.markdown.partition(call)[0] for b in page.blocks if call in b.markdown), "")
    if block.kind != "footnote" or not before:
        return ""
    return " ".join(re.split(r"[.,;:] |\bof the |\bin the |\bcalled ", before)[-1].split()[-SUBJECT:])


def fact_entry(library: Library, kind: str, record: Any, place: int, page: Page) -> list[Any]:
    """A record: kind, id without its edition, its block, where in it its quote is, its name, and what it says."""
    quote = " ".join(record.quote.split())
    start = page.blocks[place].text.index(quote)
    name = shorten(record.title, SHOWN, placeholder=" …")
    said = "; ".join(words for part in (measure(kind, record), *record.summary) if (words := cell_words(part)))
    said = shorten(said, SHOWN, placeholder=" …")
    return [list(KINDS).index(kind), record.id[5:], place, start, len(quote), name, *([said] if said else [])]


def cell_words(part: object) -> str:
    """The words of a table's cell; empty where the text gives none."""
    return "" if part is None or part == NONE else str(Markup(join(part)).striptags())


def japanese_terms(library: Library) -> dict[str, str]:
    """The Japanese terms, a line for each: its forms, and what they lead to; the countries' letters."""
    terms = [f"{','.join(term.keys)}={'|'.join(term.english)}" for term in library.japanese]
    letters = [f"{term.letter}={term.english[0]}" for term in library.japanese if term.letter]
    return {"terms": "\n".join(terms), "letters": "\n".join(letters)}


def opensearch(years: str) -> str:
    """The OpenSearch description of the site's search, with the years of the editions."""
    url = f"{site_url()}search/?q={{searchTerms}}"
    body = element(
        "OpenSearchDescription",
        element("ShortName", "Bluebook"),
        element("Description", f"The security chapters of Japan’s Diplomatic Bluebook, {years}, by paragraph"),
        element("InputEncoding", "UTF-8"),
        element("Image", f"{site_url()}assets/icon.svg", width="16", height="16", type="image/svg+xml"),
        element("Url", type="text/html", template=url),
        xmlns="http://a9.com/-/spec/opensearch/1.1/",
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
