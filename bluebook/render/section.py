"""What the site adds around a chapter's text: where the reader is, and the facts and citations at a section's end."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, place
from bluebook.content.chapters import (
    Page,
    counterpart,
    kind_of_page,
    parent_section,
    printed_section,
)
from bluebook.content.kinds import KINDS
from bluebook.content.records import passages
from bluebook.render import cross_links as across
from bluebook.render.citations import page_citation
from bluebook.render.contents import nested_items
from bluebook.render.html import block, element, join, template
from bluebook.render.links import record_link
from bluebook.render.markdown_extension import RECORD_FOLDS
from bluebook.render.redirects import notices
from bluebook.render.tables import (
    group_alike,
    table,
)
from bluebook.render.view import View

# What the site adds at the end of a section: ids and headings.
ADDED_SECTIONS = {"facts": "Facts in this section", "cite": "Cite this page"}


def section_head(view: View) -> str:
    """Where the reader is: edition, time covered, chapter, printed number, and the way to the other editions."""
    chapters = view.library.chapters
    page = chapters.pages[view.here.page]
    edition = chapters.editions[page.edition]
    above = parent_section(chapters, page)
    return block(
        template(
            "section_head.html",
            page=page,
            edition=edition,
            here=view.here,
            above=above,
            above_number=printed_section(above) if above else "",
            number=printed_section(page),
            kind=f"{kind_of_page(chapters, page)} {printed_section(page)}".strip(),
            others=[(e, counterpart(chapters, page, e.year)) for e in chapters.editions.values() if e != edition],
        )
    ) + on_this_page(page)


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
    """The facts drawn from a page, how to cite it, and what its old addresses say."""
    page = view.library.chapters.pages[view.here.page]
    records = {kind: records_on_page(view.library, page, kind) for kind in KINDS}
    tables = [block(table(kind, found, KINDS[kind].heading, view)) for kind, found in records.items() if found]
    none = block(element("p", "No meeting, contribution or mission is reported here.", class_="bb-empty"))
    facts = f"\n\n## {ADDED_SECTIONS['facts']} {{ #facts .bb-ours-heading }}\n\n" + ("".join(tables) or none)
    cite = page_citation(view, page, records)
    after = (
        f"\n\n## {ADDED_SECTIONS['cite']} {{ #cite .bb-ours-heading }}\n\n"
        + cite
        + notices(view.library.redirects, view.here)
    )
    return record_folds(view.library, page, records) + across.lines(view.library, page) + facts + after


def record_folds(library: Library, page: Page, records: dict[str, list[Any]]) -> str:
    """For each block of a page the facts drawn from it, folded; bluebook.render.markdown_extension puts each under its block."""
    view = View(library, Location(page.address, page.address))
    folds = []
    quoting = {kind: [(r, {source for source, _ in passages(r)}) for r in some] for kind, some in records.items()}
    for b in page.blocks:
        source = f"{page.name}#{b.id}"
        found = {kind: [r for r, sources in some if source in sources] for kind, some in quoting.items()}
        if any(found.values()):
            folds.append(block(record_fold(place(page, b), b.id, found, view)))
    return "".join(folds)


def record_fold(where: str, id: str, found: dict[str, list[Any]], view: View) -> Markup:
    """`3 facts`, which opens on links to their rows."""
    number = sum(len(records) for records in found.values())
    count = f"{number} {'fact' if number == 1 else 'facts'}"
    items = [
        record_link(kind, rows, view, f"#{rows[0].id}")
        for kind, records in found.items()
        for rows in group_alike(records)
    ]
    return element(
        "details",
        element("summary", count, aria_label=f"{count} drawn from {where}"),
        element("ul", items),
        class_=RECORD_FOLDS,
        data_from=id,
    )
