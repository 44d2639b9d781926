"""The contents of an edition: its whole printed numbering as a linked outline."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.chapters import (
    Block,
    Page,
    kind_of_page,
    parent_section,
    printed_section,
)
from bluebook.render.html import block, element, join
from bluebook.render.links import section_link
from bluebook.render.view import View


def outline(view: View, edition: str) -> str:
    """The whole printed numbering of an edition as a linked outline, with its inserts and figures."""
    pages = view.library.chapters.of(edition)
    sections = [page for page in pages if not parent_section(view.library.chapters, page)]
    items = [
        section_item(view, page, [p for p in pages if parent_section(view.library.chapters, p) == page])
        for page in sections
    ]
    return block(element("ol", join(items, "\n"), class_="bb-outline", data_edition=edition))


def section_item(view: View, page: Page, inserts: Sequence[Page]) -> Markup:
    """A section with its headings nested, then its figures, columns and features."""
    signs = {"figure": "Fig.", "table": "Table"}
    figures = [
        labelled_item(f"{signs[b.kind]} {b.id.rpartition('-')[2]}", b.printed.split("\n")[0], b.address, view.here)
        for b in page.blocks
        if b.kind in signs
    ]
    below = [element("li", figure) for figure in figures] + [section_item(view, p, []) for p in inserts]
    title, *headings = [b for b in page.blocks if b.kind == "heading"]
    kind = None if printed_section(page) else kind_of_page(view.library.chapters, page)
    link = labelled_item(kind, title.label, page.address, view.here) if kind else section_link(page, view.here)
    return item(link, [*nested_items(headings, view.here), *below])


def nested_items(headings: Sequence[Block], here: Location) -> list[Markup]:
    """Headings as list items, each with the deeper ones that follow it."""
    items: list[Markup] = []
    rest = list(headings)
    while rest:
        top = rest[0]
        size = next((i for i, b in enumerate(rest[1:], 1) if b.level <= top.level), len(rest))
        items.append(item(labelled_item(None, top.label, top.address, here), nested_items(rest[1:size], here)))
        rest = rest[size:]
    return items


def item(link: Markup, below: Sequence[Markup]) -> Markup:
    """A list item with a list of its own where there is something below it."""
    return element("li", link, element("ol", join(list(below), "\n")) if below else None)


def labelled_item(kind: str | None, words: str, address: str, here: Location) -> Markup:
    """A link, and before it what kind of thing it leads to; away from its edition its name gives the edition too, since
    several print some headings alike."""
    edition = address.partition("/")[0]
    name = None if here.page.startswith(edition) else f"{words}, {edition}"
    link = element("a", words, href=here.link(address), aria_label=name)
    return join([element("span", kind, class_="bb-kind"), " ", link]) if kind else link
