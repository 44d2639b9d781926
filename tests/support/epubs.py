"""The e-books read back."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from bluebook.export.epub_text import OPS, XHTML

TYPE = f"{{{OPS}}}type"


def files_of(book: bytes) -> dict[str, bytes]:
    """The files of an e-book by their names."""
    with zipfile.ZipFile(io.BytesIO(book)) as container:
        return {name: container.read(name) for name in container.namelist()}


def page_of(book: bytes, name: str) -> Element:
    """A page of an e-book, read as strict XML."""
    return ElementTree.fromstring(files_of(book)[f"EPUB/{name}.xhtml"])


def words_of(element: Element) -> str:
    """The text of an element, space by space."""
    return " ".join("".join(element.itertext()).split())


def tags(page: Element, tag: str) -> list[Element]:
    """The elements of a page by their name."""
    return list(page.iter(f"{{{XHTML}}}{tag}"))
