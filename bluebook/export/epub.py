"""Each edition as an EPUB 3: cover, title page, sections in printed order, contents and metadata.

The e-book holds no picture but a cover of words, no font, no script and no clock: the same text of the same version
gives the same bytes. Its ids are those of the site where XML allows them.
"""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.changes import version
from bluebook.content.chapters import Page
from bluebook.content.citations import AUTHOR, LICENCE
from bluebook.content.editions import Edition
from bluebook.content.inline_spans import Division, divisions
from bluebook.content.site_files import epub_file
from bluebook.export.downloads import MINISTRY_PAGES
from bluebook.export.epub_text import element_id, section_xhtml, xhtml_document
from bluebook.export.feed import FEED_ID
from bluebook.export.xml_documents import on_lines, xml_document, xml_node

MEDIA = {"xhtml": "application/xhtml+xml", "css": "text/css", "svg": "image/svg+xml"}
CONTAINER = b"""<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
STYLE = b"""h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; }
.paragraph { margin: 0.8em 0; }
.paragraph p { margin: 0; }
.number { float: left; margin-right: 0.5em; font-size: 0.8em; text-decoration: none; }
figure, .note { margin: 1em 0; padding-left: 0.8em; border-left: 2px solid; font-size: 0.9em; }
.missing { font-style: italic; }
"""
UNOFFICIAL = "An unofficial presentation, not a publication of the ministry."
ACCESSIBILITY = (
    ("accessMode", "textual"),
    ("accessModeSufficient", "textual"),
    *(("accessibilityFeature", one) for one in ("displayTransformability", "readingOrder", "structuralNavigation")),
    ("accessibilityFeature", "tableOfContents"),
    ("accessibilityHazard", "none"),
    ("accessibilitySummary", "Text alone, with headings, contents and notes that lead both ways. Pictures of the "
     "printed edition are not reproduced; their captions are."),
)  # fmt: skip


def write_epubs(site: Path, library: Library) -> None:
    """Write the e-book of each edition into the built site."""
    for edition in library.chapters.editions.values():
        path = site / epub_file(edition.year)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(epub(library, edition))


def epub(library: Library, edition: Edition) -> bytes:
    """An edition as an e-book."""
    day = version(library.changes)
    pages = library.chapters.of(edition.year)
    content = {
        "cover.svg": cover_svg(edition),
        "title.xhtml": title_page(edition, day),
        "nav.xhtml": contents(pages),
        **{f"{page.name}.xhtml": section_xhtml(page) for page in pages},
        "style.css": STYLE,
    }
    content["package.opf"] = package(edition, pages, day, content)
    return epub_container(
        {"META-INF/container.xml": CONTAINER, **{f"EPUB/{name}": part for name, part in content.items()}}, day
    )


def epub_container(files: dict[str, bytes], day: str) -> bytes:
    """An EPUB's container: its type first and not compressed, every file of the day of the version."""
    out = io.BytesIO()
    year, month, date = (int(part) for part in day.split("-"))
    with zipfile.ZipFile(out, "w") as book:
        for name, content in {"mimetype": b"application/epub+zip", **files}.items():
            entry = zipfile.ZipInfo(name, (year, month, date, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            book.writestr(entry, content)
    return out.getvalue()


# --- cover, title page and contents ---------------------------------------------------------------------------------


def book_title(edition: Edition) -> str:
    """The title of an edition's book."""
    return f"{edition.title}: {edition.part}"


def cover_svg(edition: Edition) -> bytes:
    """A cover of words alone."""
    centred = {"x": "300", "text-anchor": "middle", "font-family": "serif", "fill": "#ffffff"}
    lines = [
        xml_node("text", {**centred, "y": str(y), "font-size": str(size)}, words)
        for y, size, words in (
            (300, 48, edition.title),
            (380, 36, edition.part),
            (760, 20, AUTHOR),
            (800, 20, "Unofficial presentation"),
        )
    ]
    ground = xml_node("rect", {"width": "600", "height": "900", "fill": "#16243c"})
    box = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 600 900", "width": "600", "height": "900"}
    title = xml_node("title", None, book_title(edition))
    return xml_document(xml_node("svg", box, *on_lines(title, ground, *lines)))


def title_page(edition: Edition, day: str) -> bytes:
    """The title page: the book, its source, its licence and its version."""
    source = xml_node("a", {"href": public(edition.year)}, public(edition.year))
    lines = [
        xml_node("p", None, f"{edition.chapter}: {edition.chapter_title}"),
        xml_node("p", None, f"Covers {edition.covers}"),
        xml_node("p", None, f"{AUTHOR}. Source: {edition.title}, ", link_to(MINISTRY_PAGES)),
        xml_node("p", None, "Public Data License 1.0, ", link_to(LICENCE)),
        xml_node("p", None, f"{UNOFFICIAL} Edited: split into sections and numbered by paragraph. Pictures left out."),
        xml_node(
            "p", None, f"Version of {day}. The number before a paragraph leads to its permanent address at ", source
        ),
    ]
    head = xml_node("h1", None, book_title(edition))
    return xhtml_document(book_title(edition), xml_node("section", {"epub:type": "titlepage"}, *on_lines(head, *lines)))


def link_to(address: str) -> Element:
    """A link that shows its address."""
    return xml_node("a", {"href": address}, address)


def contents(pages: Iterable[Page]) -> bytes:
    """The contents: every heading, as deep as printed."""
    items = [contents_item(f"{page.name}.xhtml", one) for page in pages for one in divisions(page)]
    front = xml_node("li", None, xml_node("a", {"href": "title.xhtml"}, "Title page"))
    toc = xml_node(
        "nav",
        {"epub:type": "toc", "id": "toc", "role": "doc-toc"},
        xml_node("h1", None, "Contents"),
        xml_node("ol", None, *on_lines(front, *items)),
    )
    return xhtml_document("Contents", toc)


def contents_item(file: str, division: Division) -> Element:
    """A heading of the contents, with those below it."""
    link = xml_node("a", {"href": f"{file}#{element_id(division.heading.id)}"}, division.heading.label)
    below = [contents_item(file, one) for one in division.divisions]
    return xml_node("li", None, link, xml_node("ol", None, *on_lines(*below)) if below else None)


# --- the package document -------------------------------------------------------------------------------------------


def package(edition: Edition, pages: Iterable[Page], day: str, content: dict[str, bytes]) -> bytes:
    """What the book is, its files, and the order in which they are read."""
    properties = {"nav.xhtml": "nav", "cover.svg": "cover-image"}
    items = [
        xml_node(
            "item",
            {"id": item_id(name), "href": name, "media-type": MEDIA[name.rpartition(".")[2]]}
            | ({"properties": properties[name]} if name in properties else {}),
        )
        for name in content
    ]
    order = ["title.xhtml", "nav.xhtml", *(f"{page.name}.xhtml" for page in pages)]
    spine = [xml_node("itemref", {"idref": item_id(name)}) for name in order]
    root = {"xmlns": "http://www.idpf.org/2007/opf", "version": "3.0", "unique-identifier": "id", "xml:lang": "en"}
    return xml_document(
        xml_node(
            "package",
            root,
            *on_lines(
                metadata(edition, day),
                xml_node("manifest", None, *on_lines(*items)),
                xml_node("spine", None, *on_lines(*spine)),
            ),
        )
    )


def item_id(name: str) -> str:
    """The id of a file in the manifest."""
    return f"f-{name.replace('.', '-')}"


def metadata(edition: Edition, day: str) -> Element:
    """Title, author, source, licence, version, and what a reader with other senses needs to know."""
    own = {
        "title": book_title(edition),
        "language": "en",
        "creator": AUTHOR,
        "date": edition.year,
        "source": f"{AUTHOR}, {edition.title}, {MINISTRY_PAGES}",
        "rights": f"Public Data License 1.0, {LICENCE}",
        "description": f"Covers {edition.covers}. {UNOFFICIAL} Version of {day}.",
    }
    return xml_node(
        "metadata",
        {"xmlns:dc": "http://purl.org/dc/elements/1.1/"},
        *on_lines(
            xml_node("dc:identifier", {"id": "id"}, uuid.uuid5(FEED_ID, f"epub/{edition.year}").urn),
            *(xml_node(f"dc:{name}", None, words) for name, words in own.items()),
            xml_node("meta", {"property": "dcterms:modified"}, f"{day}T00:00:00Z"),
            *(xml_node("meta", {"property": f"schema:{name}"}, words) for name, words in ACCESSIBILITY),
        ),
    )
