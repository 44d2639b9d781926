"""How our pages name the editions: phrases, links, examples of citations and tables, all from data/editions.yml."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from bluebook.content.chapters import Chapters, Page, insert_kind, numbering, printed_section
from bluebook.content.edition_words import NAMES, and_list, things_counted
from bluebook.content.markdown import escape
from bluebook.errors import BadData, Mistake, nearest
from bluebook.render.html import element
from bluebook.render.view import View


def edition_phrase(view: View, name: str) -> str:
    """A form of words that names the editions; raises BadData for a name that there is none of."""
    if name not in NAMES:
        cure = nearest(name, NAMES) or f"; give one of {', '.join(NAMES)}"
        raise BadData([Mistake(f"docs/{view.here.page}.md", 1, f"`{name}` names no words for the editions{cure}")])
    return view.library.edition_words[name]


def edition_covers(view: View, edition: object) -> str:
    """The time on which an edition reports."""
    return view.library.chapters.editions[str(edition)].covers


def linked_editions(view: View, page: str, link: Callable[[str, str], str]) -> str:
    """Every edition as a link to its own page or to a page of a name in it, the first one first: `2015 and 2018`."""
    return and_list([link(year, f"{year}/{page}".strip("/")) for year in sorted(view.library.chapters.editions)])


def edition_links(view: View, page: str = "") -> Markup:
    """The editions as links: `2015 and 2018`."""
    return Markup(linked_editions(view, page, lambda year, to: str(element("a", year, href=view.here.link(to)))))


def last_edition_link(view: View, words: str) -> Markup:
    """A link to the last edition."""
    return element("a", words, href=view.here.link(max(view.library.chapters.editions)))


def example_citation(view: View) -> str:
    """A short citation that the search reads, in the last edition: `2018 (4) B`."""
    return example_of(view.library.chapters)


def example_of(chapters: Chapters) -> str:
    """The last heading of the section that has fewest, or a section without any: `2018 (4) B`."""
    year = max(chapters.editions)
    sections = [page for page in chapters.of(year) if printed_section(page)]
    below = {page.name: headings for page in sections if (headings := second_headings(page))}
    if not sections:
        return year
    page = min(sections, key=lambda page: (page.name not in below, len(below.get(page.name, ()))))
    number = below.get(page.name, [""])[-1]
    return f"{year} {printed_section(page)} {number}".strip()


def second_headings(page: Page) -> list[str]:
    """The printed numbers of the headings right below a section's own."""
    found = (numbering(b.id, b.printed).rstrip(".") for b in page.blocks if b.kind == "heading" and b.level == 2)
    return [number for number in found if number]


def example_source(view: View) -> str:
    """How a draft may name a source: `Diplomatic Bluebook 2018, (5), ¶ 6`."""
    chapters = view.library.chapters
    edition = chapters.editions[max(chapters.editions)]
    pages = chapters.of(edition.year)
    page = next((p for p in reversed(pages) if not second_headings(p) and printed_section(p)), pages[0])
    last = [b for b in page.blocks if b.kind == "paragraph"][-1]
    return ", ".join(filter(None, [edition.title, printed_section(page), f"¶ {last.id.removeprefix('p')}"]))


def compare_title(view: View) -> str:
    """What the page of all themes is called."""
    return f"What changed {view.library.edition_words['between_years']}"


def coverage_rows(chapters: Chapters) -> list[tuple[str, str, str]]:
    """Each edition: its year, the time it covers and what of it is published here, `six sections and two features`."""
    return [(e.year, e.covers, contents_words(chapters, e.year)) for e in chapters.editions.values()]


def contents_words(chapters: Chapters, edition: str) -> str:
    """What an edition has here: `three sections and one column`."""
    kinds = [insert_kind(chapters.editions[edition], page).lower() or "section" for page in chapters.of(edition)]
    return and_list([things_counted(kinds.count(kind), kind) for kind in dict.fromkeys(kinds)])


COVERAGE_HEADS = ("Edition", "Covers", "Published here")


def coverage(view: View) -> str:
    """The editions as a table in Markdown: the time that each covers and what of it is here."""
    rows = [
        (str(element("a", year, href=view.here.link(year))), escape(covers), note)
        for year, covers, note in coverage_rows(view.library.chapters)
    ]
    lines = [COVERAGE_HEADS, ["---"] * len(COVERAGE_HEADS), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
