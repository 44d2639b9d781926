"""What a page shows of an edition: its front, and a card with its sections."""

from __future__ import annotations

from bluebook.collection import Library
from bluebook.content.chapters import printed_section
from bluebook.content.editions import Edition
from bluebook.content.markdown import escape
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
        f"# {escape(e.title)} {{ #edition }}\n{block(covers)}"
        f"{escape(e.chapter)}\n{{: #chapter .bb-front }}\n\n{escape(e.chapter_title)}\n{{: #chapter-title .bb-front }}\n\n"
        f"{escape(e.part)}\n{{: #part .bb-front }}\n"
    )
    return (
        front
        + section_of_part(e)
        + block(element("div", data_edition=edition, class_="bb-edition-mark"))
        + edition_entry(library, e)
    )


def section_of_part(e: Edition) -> str:
    """The section of the chapter that holds the part, which citations name and the lines above the part do not."""
    if not e.section:
        return ""
    title = f", “{e.section_title}”" if e.section_title else ""
    return block(element("p", f"This part is in {e.section} of the chapter{title}."))


def edition_cards(view: View) -> str:
    """A card for each edition with its title, the time it covers and links to its sections."""
    chapters = view.library.chapters
    cards = [
        (edition, [(section_link(page, view.here), not printed_section(page)) for page in chapters.of(edition.year)])
        for edition in chapters.editions.values()
    ]
    return block(template("edition_cards.html", cards=cards, here=view.here))
