"""A section of an edition as a page of an e-book: its words as printed, paragraph numbers, notes that lead both ways.

The number of a paragraph is an element of its own before it, so that the paragraph holds the source's words alone; it
links to the permanent address. Notes are plain blocks where they are: readers that know them show them beside their
calls, and the others lead there and back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from bluebook.content.addresses import public
from bluebook.content.chapters import Block, Page
from bluebook.content.inline_spans import Division, InlineSpan, divisions, inline_spans
from bluebook.content.joined_tables import printed_number
from bluebook.content.table_blocks import table_parts
from bluebook.export.xml_documents import Child, on_lines, xml_document, xml_node

XHTML = "http://www.w3.org/1999/xhtml"
OPS = "http://www.idpf.org/2007/ops"
NOT_REPRODUCED = "Picture in the printed edition; not reproduced here"


def element_id(id: str) -> str:
    """A block's id as XML allows it: one that begins with a digit gets a letter before it."""
    return f"h-{id}" if id[0].isdigit() else id


def xhtml_document(title: str, *body: Element) -> bytes:
    """A page of the book."""
    head = xml_node(
        "head",
        None,
        *on_lines(
            xml_node("title", None, title),
            xml_node("link", {"rel": "stylesheet", "type": "text/css", "href": "style.css"}),
        ),
    )
    root = {"xmlns": XHTML, "xmlns:epub": OPS, "lang": "en", "xml:lang": "en"}
    return xml_document(
        xml_node("html", root, *on_lines(head, xml_node("body", None, *on_lines(*body)))), "<!DOCTYPE html>"
    )


def section_xhtml(page: Page) -> bytes:
    """A section of an edition."""
    calls: Counter[str] = Counter()
    parts = [division_xhtml(page, one, calls) for one in divisions(page)]
    return xhtml_document(page.title.label, *parts)


def division_xhtml(page: Page, division: Division, calls: Counter[str]) -> Element:
    """A heading with what is under it."""
    heading = division.heading
    title = xml_node(f"h{heading.level}", {"id": element_id(heading.id)}, *words_xhtml(page, heading, calls))
    return xml_node(
        "section",
        {"epub:type": "chapter"} if heading == page.title else None,
        *on_lines(
            title,
            *(BLOCKS[block.kind](page, block, calls) for block in division.blocks),
            *(division_xhtml(page, one, calls) for one in division.divisions),
        ),
    )


def paragraph_xhtml(page: Page, block: Block, calls: Counter[str]) -> Element:
    """A paragraph with its number before it."""
    number = printed_number(block) or ""
    link = xml_node("a", {"class": "number", "href": public(block.address), "title": f"Paragraph {number}"}, number)
    words = xml_node("p", None, *words_xhtml(page, block, calls))
    return xml_node("div", {"class": "paragraph", "id": block.id}, link, words)


def figure_xhtml(page: Page, block: Block, calls: Counter[str]) -> Element:
    """A figure's caption, and that the picture is not reproduced."""
    missing = xml_node("p", {"class": "missing"}, NOT_REPRODUCED)
    caption = xml_node("figcaption", None, *words_xhtml(page, block, calls))
    return xml_node("figure", {"id": block.id}, missing, caption)


def note_xhtml(page: Page, block: Block, calls: Counter[str]) -> Element:
    """A footnote whose number leads back to its first call; items after its first line are a list."""
    number = printed_number(block) or ""
    back = {"epub:type": "backlink", "role": "doc-backlink", "href": f"#fnref-{number}", "title": "Back to the text"}
    first, *items = block.markdown.split("\n")
    words = xml_node("p", None, xml_node("a", back, number), " ", *spans_xhtml(page, first, calls))
    listed = [xml_node("li", None, *spans_xhtml(page, item, calls)) for item in items]
    note = {"class": "note", "epub:type": "footnote", "role": "doc-footnote", "id": block.id}
    return xml_node("div", note, *on_lines(words, xml_node("ul", None, *on_lines(*listed)) if listed else None))


def table_xhtml(page: Page, block: Block, calls: Counter[str]) -> Element:
    """A table with its title and heads."""
    parts = table_parts(block.markdown)
    title = xml_node("caption", None, *spans_xhtml(page, parts.title, calls)) if parts.title else None
    heads = xml_node("tr", None, *(xml_node("th", {"scope": "col"}, *spans_xhtml(page, c, calls)) for c in parts.heads))
    rows = [xml_node("tr", None, *(xml_node("td", None, *spans_xhtml(page, c, calls)) for c in r)) for r in parts.rows]
    body = [xml_node("thead", None, heads), xml_node("tbody", None, *on_lines(*rows))]
    return xml_node("table", {"id": block.id}, *on_lines(title, *body))


BLOCKS = {"paragraph": paragraph_xhtml, "figure": figure_xhtml, "table": table_xhtml, "footnote": note_xhtml}


def words_xhtml(page: Page, block: Block, calls: Counter[str]) -> list[Child]:
    """A block's words, with its calls and links."""
    return list(spans_xhtml(page, block.markdown, calls))


def spans_xhtml(page: Page, markdown: str, calls: Counter[str]) -> Iterator[Child]:
    """The words of Markdown, with its calls and links."""
    for span in inline_spans(markdown, page.name):
        if span.call:
            yield call_xhtml(span, calls)
        elif span.target:
            target, mark, id = span.target.partition("#")
            yield xml_node("a", {"href": f"{target}.xhtml{mark}{element_id(id) if id else ''}"}, span.words)
        else:
            yield span.words


def call_xhtml(span: InlineSpan, calls: Counter[str]) -> Element:
    """A footnote call; the first of a note has the id that the note leads back to."""
    calls[span.call] += 1
    once = "" if calls[span.call] == 1 else f"-{calls[span.call]}"
    link = {"epub:type": "noteref", "role": "doc-noteref", "href": f"#fn-{span.call}", "id": f"fnref-{span.call}{once}"}
    return xml_node("sup", None, xml_node("a", link, span.words))
