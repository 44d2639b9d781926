"""What a page shows of an edition: its front, and a card with its sections."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.chapters import (
    Chapters,
    Edition,
    printed_section,
)
from bluebook.render.citations import edition_entry
from bluebook.render.html import block, element
from bluebook.render.links import section_link


def edition_head(library: Library, edition: str) -> str:
    """The front of an edition: its title, the time it covers, and the lines printed above the part published here."""
    e = library.chapters.editions[edition]
    covers = element(
        "p",
        "Covers ",
        element("b", e.covers),
        ". A bare month in the text means ",
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


def edition_cards(library: Library, here: Location) -> str:
    """A card for each edition with its sections."""
    return block(
        element(
            "div",
            [edition_summary(library.chapters, e, here) for e in library.chapters.editions.values()],
            class_="bb-cards",
        )
    )


def edition_summary(chapters: Chapters, edition: Edition, here: Location) -> Markup:
    """An edition's title, the time it covers and its pages."""
    items = [
        element(
            "li",
            section_link(p, here),
            class_=None if printed_section(p) else "bb-card-insert",
        )
        for p in chapters.of(edition.year)
    ]
    title = element("a", edition.title, href=here.link(edition.year))
    return element(
        "section",
        element("h2", title, id=f"edition-{edition.year}"),
        element("p", f"covers {edition.covers}", class_="bb-covers"),
        element("ul", items),
        "\n",
        class_="bb-card",
        data_edition=edition.year,
    )
