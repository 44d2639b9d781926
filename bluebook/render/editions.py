"""What a page shows of an edition: its front, and a card with its sections."""

from __future__ import annotations

from bluebook.collection import Library
from bluebook.content.chapters import (
    printed_section,
)
from bluebook.render.citations import edition_entry
from bluebook.render.html import block, element, template
from bluebook.render.links import section_link
from bluebook.render.view import View


def edition_head(library: Library, edition: str) -> str:
    """The front of an edition: its title, the time it covers, and the lines printed above the part published here."""
    e = library.chapters.editions[edition]
    covers = element(
        "p",
        "Covers ",
        element("b", e.covers),
        ". Months given without a year are in ",
        e.year_covered,
        ".",
        class_="bb-lead",
    )
    front = (
        f"# {e.title} {{ #edition }}\n{block(covers)}"
        f"{e.chapter}\n{{: #chapter .bb-front }}\n\n{e.chapter_title}\n{{: #chapter-title .bb-front }}\n\n"
        f"{e.part}\n{{: #part .bb-front }}\n"
    )
    return front + block(element("div", data_edition=edition, class_="bb-edition-mark")) + edition_entry(library, e)


def edition_cards(view: View) -> str:
    """A card for each edition with its title, the time it covers and links to its sections."""
    chapters = view.library.chapters
    cards = [
        (edition, [(section_link(page, view.here), not printed_section(page)) for page in chapters.of(edition.year)])
        for edition in chapters.editions.values()
    ]
    return block(template("edition_cards.html", cards=cards, here=view.here))
