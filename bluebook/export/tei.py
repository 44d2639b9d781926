"""Each edition in TEI P5, the format in which scholarly editions and FRUS publish: the text with its structure, and a
header that says where it comes from, who is responsible for what, and what may be done with it.

A division is a heading with what is under it. Ids are the page and the id of the block; `corresp` is the permanent
address. A note is at its first call; a further call refers to it. The words are those of the site, and so of the
source.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from bluebook.collection import Library
from bluebook.content.addresses import public, site_url
from bluebook.content.changes import version
from bluebook.content.chapters import Block, Page, numbering
from bluebook.content.citations import AUTHOR, LICENCE
from bluebook.content.editions import Edition
from bluebook.content.inline_spans import Division, divisions, inline_spans
from bluebook.content.joined_tables import printed_number
from bluebook.content.site_files import tei_file
from bluebook.content.table_blocks import table_parts
from bluebook.export.downloads import MINISTRY_PAGES
from bluebook.export.epub import UNOFFICIAL, book_title
from bluebook.export.epub_text import NOT_REPRODUCED
from bluebook.export.feed import SITE_NAME
from bluebook.export.xml_documents import Child, on_lines, xml_document, xml_node

TEI = "http://www.tei-c.org/ns/1.0"
EDITORIAL = (
    "Every word is as printed in the source, its slips included. Split into sections; paragraphs are numbered by this "
    "site, page by page. Page breaks, line breaks and pictures of the printed edition are not kept."
)


def write_tei(site: Path, library: Library) -> None:
    """Write each edition in TEI into the built site."""
    for edition in library.chapters.editions.values():
        path = site / tei_file(edition.year)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(tei(library, edition))


def tei(library: Library, edition: Edition) -> bytes:
    """An edition in TEI."""
    pages = library.chapters.of(edition.year)
    body = xml_node(
        "body", None, *on_lines(*(division_tei(PageNotes(page), one) for page in pages for one in divisions(page)))
    )
    text = xml_node("text", {"xml:lang": "en"}, *on_lines(body))
    header = tei_header(edition, version(library.changes))
    return xml_document(xml_node("TEI", {"xmlns": TEI, "xml:lang": "en"}, *on_lines(header, text)))


# --- the header -----------------------------------------------------------------------------------------------------


def tei_header(edition: Edition, day: str) -> Element:
    """Title, responsibility, version, licence, source and editorial practice."""
    printed = [
        xml_node("author", None, AUTHOR),
        xml_node("title", {"level": "m"}, edition.title),
        xml_node("biblScope", {"unit": "part"}, f"{edition.chapter}, {edition.part}"),
        xml_node("publisher", None, AUTHOR),
        xml_node("date", {"when": edition.year}, edition.year),
        xml_node("note", None, f"Covers {edition.covers}."),
        xml_node("ref", {"target": MINISTRY_PAGES}, MINISTRY_PAGES),
    ]
    practice = xml_node("editorialDecl", None, xml_node("p", None, EDITORIAL))
    language = xml_node("langUsage", None, xml_node("language", {"ident": "en"}, "English"))
    return xml_node(
        "teiHeader",
        None,
        *on_lines(
            xml_node(
                "fileDesc",
                None,
                *on_lines(
                    title_statement(edition),
                    xml_node("editionStmt", None, xml_node("edition", {"n": day}, f"Version of {day}")),
                    publication_statement(edition, day),
                    xml_node("sourceDesc", None, xml_node("bibl", None, *on_lines(*printed))),
                ),
            ),
            xml_node("encodingDesc", None, practice),
            xml_node("profileDesc", None, language),
        ),
    )


def title_statement(edition: Edition) -> Element:
    """The title, the author, and who is responsible for the encoding."""
    responsible = [
        xml_node("resp", None, "division into sections, numbering of paragraphs and encoding"),
        xml_node("name", None, SITE_NAME),
    ]
    title = xml_node("title", None, book_title(edition))
    return xml_node(
        "titleStmt",
        None,
        *on_lines(title, xml_node("author", None, AUTHOR), xml_node("respStmt", None, *on_lines(*responsible))),
    )


def publication_statement(edition: Edition, day: str) -> Element:
    """Who publishes the file, when, at which address and under which licence."""
    licence = xml_node("licence", {"target": LICENCE}, "Public Data License 1.0")
    return xml_node(
        "publicationStmt",
        None,
        *on_lines(
            xml_node("publisher", None, f"{SITE_NAME}, {site_url()}"),
            xml_node("date", {"when": day}, day),
            xml_node("idno", {"type": "URI"}, f"{site_url()}{tei_file(edition.year)}"),
            xml_node("availability", None, licence, xml_node("p", None, UNOFFICIAL)),
        ),
    )


# --- the text -------------------------------------------------------------------------------------------------------


class PageNotes:
    """A page with its notes, each written once: at its first call."""

    def __init__(self, page: Page):
        self.page = page
        self.notes = {printed_number(block): block for block in page.blocks if block.kind == "footnote"}
        self.written: set[str] = set()


def block_attributes(block: Block, **more: str) -> dict[str, str]:
    """A block's id in the file and its permanent address."""
    return {"xml:id": xml_id(block.page, block.id), **more, "corresp": public(block.address)}


def xml_id(page: str, id: str) -> str:
    """The id of a block of a page in the file: `5-cyber`, `p6` → s-5-cyber.p6."""
    return f"s-{page}.{id}"


def division_tei(at: PageNotes, division: Division) -> Element:
    """A heading with what is under it, and the divisions below it; notes are at their calls."""
    heading = division.heading
    number = numbering(heading.id, heading.printed)
    kind = {"type": "section", "n": number} if number else {"type": "section"}
    parts = [block for block in division.blocks if block.kind != "footnote"]
    return xml_node(
        "div",
        block_attributes(heading, **kind),
        *on_lines(
            xml_node("head", None, *spans_tei(at, heading.markdown)),
            *(BLOCKS_TEI.get(block.kind, paragraph_tei)(at, block) for block in parts),
            *(division_tei(at, one) for one in division.divisions),
        ),
    )


def paragraph_tei(at: PageNotes, block: Block) -> Element:
    """A paragraph with its number."""
    return xml_node("p", block_attributes(block, n=printed_number(block) or ""), *spans_tei(at, block.markdown))


def figure_tei(at: PageNotes, block: Block) -> Element:
    """A figure by its caption; the picture is not reproduced."""
    caption = xml_node("head", None, *spans_tei(at, block.markdown))
    missing = xml_node("figDesc", None, NOT_REPRODUCED)
    return xml_node("figure", block_attributes(block, n=printed_number(block) or ""), *on_lines(caption, missing))


def table_tei(at: PageNotes, block: Block) -> Element:
    """A table with its title, its heads as labels."""
    parts = table_parts(block.markdown)
    title = xml_node("head", None, *spans_tei(at, parts.title)) if parts.title else None
    rows = [
        xml_node("row", {"role": role}, *(xml_node("cell", None, *spans_tei(at, cell)) for cell in row))
        for role, row in [("label", parts.heads), *(("data", row) for row in parts.rows)]
    ]
    return xml_node("table", block_attributes(block, n=printed_number(block) or ""), *on_lines(title, *rows))


BLOCKS_TEI = {"figure": figure_tei, "table": table_tei}


def note_tei(at: PageNotes, number: str) -> Element:
    """A note at its first call, and then a reference to it."""
    block = at.notes[number]
    if number in at.written:
        return xml_node("ref", {"type": "note", "target": f"#{xml_id(block.page, block.id)}"}, number)
    at.written.add(number)
    first, *items = block.markdown.split("\n")
    listed = [xml_node("item", None, *spans_tei(at, item)) for item in items]
    words: list[Child] = list(spans_tei(at, first))
    if listed:
        words = on_lines(xml_node("p", None, *words), xml_node("list", None, *on_lines(*listed)))
    return xml_node("note", block_attributes(block, n=number, place="bottom"), *words)


def spans_tei(at: PageNotes, markdown: str) -> Iterator[Child]:
    """The words of Markdown, with its notes and its links."""
    for span in inline_spans(markdown, at.page.name):
        if span.call:
            yield note_tei(at, span.call)
        elif span.target:
            yield xml_node("ref", {"target": public(f"{at.page.edition}/{span.target}")}, span.words)
        else:
            yield span.words
