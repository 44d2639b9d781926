"""Links that several pages share: to a passage, to a record's row, to a section, and the mark of an edition."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import Location, place, short_place, unbroken_place
from bluebook.content.chapters import (
    Block,
    Page,
    find_block,
)
from bluebook.content.kinds import KINDS
from bluebook.errors import BadData, Origin
from bluebook.render.html import element, join
from bluebook.render.tables import NOT_STATED, distinct_name, record_count, timed_measure
from bluebook.render.view import View


def record_link(kind: str, records: list[Any], view: View, href: str, where: object = None) -> Markup:
    """A link to a row, then what it is, `: meeting, August 2017`; or under its series, `: August 2017, ` and where."""
    first = records[0]
    one = [] if where else [KINDS[kind].one]
    given = timed_measure(kind, first)
    what = [
        *([record_count(kind, len(records))] if len(records) > 1 else one),
        *([] if given == NOT_STATED else [given]),
        *([where] if where else []),
    ]
    link = element("a", first.title, href=href, aria_label=distinct_name(kind, first))
    return element("li", link, element("span", ": ", join(what, ", ")))


def section_link(page: Page, here: Location) -> Markup:
    """A link to a section; editions have some of one title, so its name gives the edition too."""
    label = page.title.label
    return element("a", label, href=here.link(page.address), aria_label=f"{label}, {page.edition}")


def block_link(address: str, view: View) -> Markup:
    """A link to a block, named by its edition and place."""
    b = view.library.chapters.blocks[address]
    page = view.library.chapters.pages[f"{b.edition}/{b.page}"]
    return element("a", f"{b.edition} {unbroken_place(place(page, b))}", href=view.here.link(address))


def place_link(address: str, view: View) -> Markup:
    """A link to a block of an edition that its heading names: `(2) B, ¶ 16`."""
    b = view.library.chapters.blocks[address]
    words = unbroken_place(place(view.library.chapters.pages[f"{b.edition}/{b.page}"], b))
    return element("a", words, href=view.here.link(address), aria_label=f"{b.edition} {words}")


def said_words(view: View, address: str, words: str) -> Markup:
    """Printed words in quotation marks and a link to their block; raises BadData where they do not appear there."""
    check_said(view, address, words)
    return join(["“", element("q", words, class_="bb-said"), "” (", block_link(address, view), ")"])


def check_said(view: View, address: str, words: str) -> None:
    """Raise BadData where a block does not print these words."""
    edition, _, source = address.partition("/")
    found = find_block(view.library.chapters, edition, source)
    origin = Origin(f"docs/{view.here.page}.md", 1)
    if isinstance(found, str):
        raise BadData([origin.mistake("", found)])
    if words not in found.text:
        raise BadData([origin.mistake("", f"`{words}` is not in `{address}`; copy the words as printed")])


def edition_mark(edition: str) -> Markup:
    """An edition's year in its colour."""
    return element("span", edition, class_=f"bb-year bb-of-{edition}")


def mention_item(address: str, blocks: Sequence[Block], view: View) -> Markup:
    """A page, and links to its blocks: `2018 (5) Cyber: ¶ 2, ¶ 6`."""
    page = view.library.chapters.pages[address]
    links = [
        element(
            "a",
            short_place(b),
            href=view.here.link(b.address),
            aria_label=f"{short_place(b)}, {b.edition} {page.title.label}",
        )
        for b in blocks
    ]
    return element("li", edition_mark(page.edition), f" {page.title.label}: ", join(links, ", "))
