"""What the site adds around a chapter's text: where the reader is, and the facts and citations at a section's end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.chapters import (
    Page,
    counterpart,
    kind_of_page,
    parent_section,
    printed_section,
)
from bluebook.content.edition_words import LISTED
from bluebook.content.kinds import KINDS
from bluebook.content.records import passages
from bluebook.content.themes import Theme
from bluebook.render import cross_links
from bluebook.render.changes import correction_notes
from bluebook.render.citations import page_citation
from bluebook.render.contents import nested_items
from bluebook.render.html import block, element, join, template
from bluebook.render.markdown_extension import FOLDED
from bluebook.render.redirects import notices
from bluebook.render.tables import table
from bluebook.render.view import View

# What the site adds after the text of a section, folded: ids and headings.
ADDED_SECTIONS = {"facts": "Facts in this section", "compared": "Themes and comparisons", "cite": "Cite this page"}


def section_head(view: View) -> str:
    """Where the reader is: edition, time covered, chapter, printed number, and the way to the other editions."""
    chapters = view.library.chapters
    page = chapters.pages[view.here.page]
    edition = chapters.editions[page.edition]
    above = parent_section(chapters, page)
    others = [(e, counterpart(chapters, page, e.year)) for e in chapters.editions.values() if e != edition]
    return block(
        template(
            "section_head.html",
            page=page,
            edition=edition,
            here=view.here,
            above=above,
            above_number=printed_section(above) if above else "",
            number=printed_section(page),
            kind=printed_section(page) or kind_of_page(chapters, page),
            others=others,
            without=[other.year for other, found in others if not found],
            beside={year for b in page.blocks for year in cross_links.counterparts(view.library, b)},
            theme=theme_of_most(view.library, page),
            linked=named_editions([other.year for other, _ in others]),
        )
    ) + on_this_page(page)


def theme_of_most(library: Library, page: Page) -> Theme | None:
    """The theme that contains most of a page's paragraphs."""
    paragraphs = [b for b in page.blocks if b.kind == "paragraph"]
    found = Counter(theme.slug for b in paragraphs for theme in library.themes_of(b.address))
    slug, number = found.most_common(1)[0] if found else ("", 0)
    return next(theme for theme in library.themes if theme.slug == slug) if number > len(paragraphs) / 2 else None


def named_editions(years: Sequence[str]) -> str:
    """What links to some editions are called: by their years, or where these are many, in one."""
    return (", ".join(years) if len(years) <= LISTED else "other editions") or "comparisons"


def on_this_page(page: Page) -> str:
    """The contents of a section for screens without room for a rail beside the text, folded."""
    here = Location(page.address, page.address)
    _, *headings = [b for b in page.blocks if b.kind == "heading"]
    ours = [element("li", element("a", words, href=f"#{id}")) for id, words in ADDED_SECTIONS.items()]
    contents = element(
        "nav", element("ol", join([*nested_items(headings, here), *ours], "\n")), aria_label="On this page"
    )
    return block(element("details", element("summary", "On this page"), contents, class_="bb-on-page"))


def records_on_page(library: Library, page: Page, kind: str) -> list[Any]:
    """The records of a kind that quote a page, in the order of their first passage there."""
    order = {f"{page.name}#{b.id}": at for at, b in enumerate(page.blocks)}
    found = library.records_by_page.get((kind, page.address), [])
    return sorted(found, key=lambda record: min(order[s] for s, _ in passages(record) if s in order))


def section_foot(view: View) -> str:
    """The markers of the paragraphs; after the text the ways on, what old addresses say, and three folds: the facts drawn
    from the page, its comparisons, how to cite it."""
    page = view.library.chapters.pages[view.here.page]
    records = {kind: records_on_page(view.library, page, kind) for kind in KINDS}
    beside = cross_links.markers(
        View(view.library, Location(page.address, page.address)), page, facts_by_block(page, records)
    )
    compared = cross_links.connections(View(view.library, Location(page.address, page.address)), page)
    return "".join(
        [
            beside,
            turn_links(view, page),
            notices(view.library, view.here),
            correction_notes(view.library.changes, view.here),
            facts_fold(view, records),
            folded_section("compared", block(compared)) if compared else "",
            folded_section("cite", page_citation(view, page)),
        ]
    )


def facts_by_block(page: Page, records: dict[str, list[Any]]) -> Counter[str]:
    """How many records quote each block of a page, by the block's id."""
    sources = ({source for source, _ in passages(record)} for found in records.values() for record in found)
    here = f"{page.name}#"
    return Counter(source.removeprefix(here) for some in sources for source in some if source.startswith(here))


def folded_section(id: str, content: str, counts: str = "") -> str:
    """A section of ours as one line that opens; its heading is in the contents of the page."""
    label = ADDED_SECTIONS[id]
    words = f"{label.split()[0]}: {counts}" if counts else label
    return f'\n\n## {words} {{ #{id} .bb-ours-heading .{FOLDED} data-toc-label="{label}" }}\n\n{content}'


def facts_fold(view: View, records: dict[str, list[Any]]) -> str:
    """The tables of the records drawn from a page, and how many of each kind there are."""
    found = {kind: some for kind, some in records.items() if some}
    none = block(element("p", "No meeting, contribution or mission is reported here.", class_="bb-empty"))
    tables = "".join(block(table(kind, some, KINDS[kind].heading, view)) for kind, some in found.items())
    counts = ", ".join(
        f"{len(some)} {kind if len(some) > 1 else kind.removesuffix('s')}" for kind, some in found.items()
    )
    return folded_section("facts", tables or none, counts or "none")


def turn_links(view: View, page: Page) -> str:
    """The ways on at the end of a text: the page before, the edition's contents, the page after."""
    pages = view.library.chapters.of(page.edition)
    at = pages.index(page)
    before, after = pages[at - 1 : at] if at else [], pages[at + 1 : at + 2]
    links = {"before": before, "after": after}
    return block(template("turn_links.html", here=view.here, edition=page.edition, **links))
