"""What a page says about citing it: its citation in every style, files for reference managers, and the words that
docs/assets/js/cite/citations.js needs to write the same citations for each of its paragraphs and records."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, page_path, public, site_url
from bluebook.content.changes import version
from bluebook.content.chapters import Chapters, Page, insert_kind
from bluebook.content.citation_styles import STYLES, Style, TextRun
from bluebook.content.citations import (
    AUTHOR,
    LICENCE,
    CitedPlace,
    chapter_number,
    cited_edition,
    cited_place,
    coins,
    fill_style,
    heading_words,
    number,
    section_number,
)
from bluebook.content.editions import Edition
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of
from bluebook.content.site_files import book, is_made
from bluebook.render.html import block, element, join
from bluebook.render.tables import measured_name
from bluebook.render.view import View

# The dot of the Markdown copy is written in code: one engine takes a link to `….md` for one to the page made of it.
PAGE_FILES = (("BibTeX", "cite.bib"), ("RIS", "cite.ris"), ("CSL-JSON", "cite.csl.json"), ("Markdown", "index%2Emd"))
FORMATS = (("csv", "text/csv"), ("json", "application/json"))

RecordsByKind = Mapping[str, Sequence[Any]]  # kind → records


# --- what is seen -------------------------------------------------------------------------------------------------


def runs_html(runs: Sequence[TextRun]) -> Markup:
    """A citation's text, in italics what its style sets so, with a mark where a script writes the day of access."""
    return join([run_html(run) for run in runs])


def run_html(run: TextRun) -> Markup | str:
    """A stretch of a citation."""
    if run.slot == "access":
        return element("span", class_="bb-access")
    return element("cite", run.text) if run.italic else run.text


def citation_html(key: str, thing: CitedPlace) -> Markup:
    """A citation in a style."""
    return citation_element(key, runs_html(fill_style(STYLES[key], thing)))


def citation_element(key: str, words: Markup) -> Markup:
    """The element of a citation, with the words in which a script writes the day of access."""
    style = STYLES[key]
    access = re.search(r"\[([^\]]*\{day\}[^\]]*)\]", style.sentence)
    day = {"data_access": access[1], "data_months": " ".join(style.months)} if access else {}
    return element("dd", words, class_="bb-citation", data_style=key, **day)


def citations(thing: CitedPlace) -> Markup:
    """A citation in every style."""
    pairs = [[element("dt", style.name), citation_html(key, thing)] for key, style in STYLES.items()]
    return element("dl", join(pairs, "\n"), class_="bb-citations")


def page_file_links(page: Page, here: Location) -> Markup:
    """Links to the files of a page for reference managers."""
    links = [
        element("a", name, href=here.file(f"{page_path(page.address)}{file}"), download=file.startswith("cite"))
        for name, file in PAGE_FILES
    ]
    if is_made("books"):
        links.append(book_link("PDF", page.address, here))
    return element("p", "This page as ", join(links, ", "), ".", class_="bb-cite-files")


def book_link(words: str, address: str, here: Location) -> Markup:
    """A link to the book of a section or an edition."""
    return element("a", words, href=here.file(book(address)), type="application/pdf")


def page_citation(view: View, page: Page) -> str:
    """The end of a chapter page: its citation in every style, files, and what reference managers and the script read."""
    edition = view.library.chapters.editions[page.edition]
    entry = element("span", class_="Z3988", title=coins(edition, page, version(view.library.changes)))
    thing = cited_place(edition, page, page.title)
    parts = [citations(thing), numbering_words(edition, page), page_file_links(page, view.here)]
    seen = element("div", join(parts, "\n"), entry, class_="bb-cite")
    return block(seen) + citation_source(page.address, numbering=heading_numbers(view.library.chapters, page))


def numbering_words(edition: Edition, page: Page) -> Markup:
    """What the numbers in a page's citations are those of."""
    part = cited_edition(edition)
    kind = insert_kind(edition, page)
    own = f"{kind.lower()} “{page.title.label}”" if kind else page.title.label
    names = [edition.chapter_and_section, f"part {part.number} “{part.heading}”", own]
    return element("p", f"The numbers are those of the book: {', '.join(names)}.", class_="bb-cite-files")


def note(library: Library, address: str, last: str = "") -> Markup:
    """A footnote for a block, or for the paragraphs from it to another, in the first of the styles."""
    key = site_url(), address, last
    if key not in library.notes:
        cited = replace(cited_block(library, address), last=last)
        library.notes[key] = runs_html(fill_style(STYLES["chicago"], cited))
    found: Markup = library.notes[key]
    return found


def comparison_citation(library: Library, name: str, address: str, things: Sequence[CitedPlace]) -> Markup:
    """A citation in every style of a comparison and of the editions compared."""
    pairs = [
        [
            element("dt", style.name),
            citation_element(key, comparison_html(style, name, address, things)),
        ]
        for key, style in STYLES.items()
    ]
    return element("dl", join(pairs, "\n"), class_="bb-citations")


def comparison_html(style: Style, name: str, address: str, things: Sequence[CitedPlace]) -> Markup:
    """A comparison cited in a style: its name and address, then the editions; the day of access comes once, at the end."""
    parts: list[Markup | str] = [style.comparison.format(name=name, address=public(address))]
    for thing in things[:-1]:
        runs = [run for run in fill_style(style, thing) if run.slot != "access"]
        *first, last = runs
        parts += [runs_html(first), run_html(last._replace(text=last.text.removesuffix("."))), "; and "]
    return join([*parts, *(runs_html(fill_style(style, thing)) for thing in things[-1:])])


def examples(library: Library, address: str) -> str:
    """A worked example of every style, made by the code that makes every citation."""
    return block(citations(cited_block(library, address)))


def note_example(library: Library, address: str, last: str = "") -> str:
    """A worked example in the first style, of a block or of the paragraphs from it to another, as a block."""
    return block(element("p", note(library, address, last), class_="bb-citation"))


def record_example(library: Library, id: str) -> str:
    """A worked example of a record in the first style, as a block."""
    return block(element("p", record_note(library, id), class_="bb-citation"))


def record_note(library: Library, id: str) -> Markup:
    """A footnote for a record, in the first of the styles."""
    kind, record = next((kind, r) for kind in KINDS for r in library.records.of(kind) if r.id == id)
    return runs_html(fill_style(STYLES["chicago"], cited_record(library, kind, record)))


def cited_block(library: Library, address: str) -> CitedPlace:
    """What a citation of the block at an address names."""
    found = library.chapters.blocks[address]
    page = library.chapters.pages[f"{found.edition}/{found.page}"]
    return cited_place(library.chapters.editions[found.edition], page, found)


# --- what the script reads ------------------------------------------------------------------------------------------


def data_block(data: dict[str, Any], type: str = "application/json") -> Markup:
    """Data inside a page, which a browser never runs; no `<` in it can end the element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return element("script", Markup(text), type=type, class_="bb-cite-data" if type == "application/json" else None)


def citation_source(address: str, **more: object) -> str:
    """Which script has what citations need on a page (bluebook/export/cited_places.py); it is loaded when one is asked for."""
    return block(data_block({"of": address, **more}))


def heading_numbers(chapters: Chapters, page: Page) -> dict[str, str]:
    """The numbering of each heading without that of the part: `(4) B (A)`, `feature`."""
    numbers = ((b.id, number(chapters.editions[page.edition], page, b)) for b in page.blocks if b.kind == "heading")
    return {id: re.sub(r"^\d+,? | “.*", "", of_part) for id, of_part in numbers}


def general_data(library: Library) -> str:
    """What citations need on a page that cites nothing of its own."""
    return block(data_block(citation_data(library, None, {})))


def citation_data(library: Library, page: Page | None, records: RecordsByKind) -> dict[str, Any]:
    """What citations need on a page: the styles, its editions, where its blocks are, and its records."""
    chapters = library.chapters
    found = [(kind, record) for kind, of_kind in records.items() for record in of_kind]
    editions = dict.fromkeys([*([page.edition] if page else []), *(edition_of(record) for _, record in found)])
    data: dict[str, Any] = {
        "author": AUTHOR,
        "styles": styles_data(),
        "editions": {edition: edition_data(chapters.editions[edition]) for edition in editions},
        "records": dict(record_data(library, kind, record) for kind, record in found),
    }
    return data | (page_data(chapters, page) if page else {})


def all_editions_data(library: Library, comparisons: Mapping[str, Mapping[str, Any]] | None = None) -> str:
    """What citations need on a page that cites every edition and has no blocks of its own; on a theme's page also its
    comparisons, by their ids."""
    editions = {edition.year: whole_edition_data(edition) for edition in library.chapters.editions.values()}
    data = {"author": AUTHOR, "styles": styles_data(), "editions": editions}
    return block(data_block(data | ({"comparisons": comparisons} if comparisons else {})))


def whole_edition_data(edition: Edition) -> dict[str, str]:
    """What citations say of an edition as a whole."""
    whole = cited_edition(edition)
    return edition_data(edition) | {"heading": whole.heading, "number": whole.number, "address": whole.address}


@functools.cache
def styles_data() -> dict[str, dict[str, Any]]:
    """What fills in each style."""
    return {key: style_data(style) for key, style in STYLES.items()}


def style_data(style: Style) -> dict[str, Any]:
    """What fills in a style."""
    data = {name: value for name, value in asdict(style).items() if name != "no_day"}
    return data | {"months": style.months if "{day}" in style.sentence else []}


def edition_data(edition: Edition) -> dict[str, str]:
    """What citations say of an edition."""
    return {
        "title": edition.title,
        "covers": edition.covers,
        "chapter": chapter_number(edition),
        "section": section_number(edition),
    }


def page_data(chapters: Chapters, page: Page) -> dict[str, Any]:
    """What citations say of a chapter page's blocks."""
    edition = chapters.editions[page.edition]
    return {
        "edition": page.edition,
        "address": public(page.address),
        "title": page.title.id,
        "heading": heading_words(page.title),
        "headings": {b.id: heading_words(b) for b in page.blocks if b.kind == "heading"},
        "numbers": {b.id: number(edition, page, b) for b in page.blocks},
    }


def record_data(library: Library, kind: str, record: Any) -> tuple[str, dict[str, str]]:
    """A record's id, with its name, its address, and the block it was drawn from."""
    thing = cited_record(library, kind, record)
    return record.id, {
        "name": thing.record,
        "address": thing.address,
        "edition": thing.edition.year,
        "heading": thing.heading,
        "number": thing.number,
        "id": thing.id,
    }


def cited_record(library: Library, kind: str, record: Any) -> CitedPlace:
    """What a citation of a record names."""
    chapters = library.chapters
    edition = chapters.editions[edition_of(record)]
    source = chapters.blocks[f"{edition.year}/{record.source}"]
    page = chapters.pages[f"{source.edition}/{source.page}"]
    return replace(
        cited_place(edition, page, source),
        address=public(f"data/{kind}#{record.id}"),
        record=measured_name(kind, record),
    )


# --- what other software reads --------------------------------------------------------------------------------------


def edition_entry(library: Library, edition: Edition) -> str:
    """An edition for reference managers, as an element that shows nothing."""
    entry = element("span", class_="Z3988", title=coins(edition, None, version(library.changes)))
    return block(element("p", entry, class_="bb-entry"))


def dataset(kind: str) -> str:
    """The records of a kind as a schema.org data set, for search engines of data."""
    address = public(f"data/{kind}")
    data = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "@id": address,
        "url": address,
        "name": f"Diplomatic Bluebook, security chapters: {kind}",
        "description": f"{KINDS[kind].dataset}, each with the sentence it was drawn from and that sentence’s permanent address.",
        "license": LICENCE,
        "isAccessibleForFree": True,
        "inLanguage": "en",
        "isBasedOn": {
            "@type": "Book",
            "name": "Diplomatic Bluebook",
            "author": {"@type": "GovernmentOrganization", "name": AUTHOR},
        },
        "distribution": [
            {"@type": "DataDownload", "encodingFormat": type, "contentUrl": f"{address.rstrip('/')}.{ending}"}
            for ending, type in FORMATS
        ],
    }
    return block(data_block(data, "application/ld+json"))
