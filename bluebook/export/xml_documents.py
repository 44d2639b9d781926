"""XML written from a tree, so that every text is escaped: the feed, the e-books and the TEI editions."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"  # of xml:id and xml:lang, whose prefix is always known
Child = Element | str | None


def xml_node(tag: str, attributes: dict[str, str] | None = None, /, *children: Child) -> Element:
    """An element with attributes, elements and texts in the order given; None is left out."""
    made = Element(tag, attributes or {})
    for child in children:
        if isinstance(child, str):
            add_text(made, child)
        elif child is not None:
            made.append(child)
    return made


def add_text(parent: Element, text: str) -> None:
    """Add a text after what an element holds so far."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def on_lines(*children: Element | None) -> list[Child]:
    """Elements, each on a line of its own; for content where white space says nothing."""
    return ["\n", *(part for child in children if child is not None for part in (child, "\n"))]


def xml_document(root: Element, doctype: str = "") -> bytes:
    """A whole document in UTF-8."""
    head = '<?xml version="1.0" encoding="utf-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return f"{head}{ElementTree.tostring(root, encoding='unicode')}\n".encode()
