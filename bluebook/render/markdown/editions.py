"""The editions in a Markdown copy: their cards, their contents, and how our sentences name them."""

from __future__ import annotations

from collections.abc import Sequence

from bluebook.content.chapters import Block, Page, kind_of_page, parent_section, printed_section
from bluebook.content.markdown import escape
from bluebook.render.markdown.words import bullets, link, paragraphs, pipe_table
from bluebook.render.naming import COVERAGE_HEADS, coverage_rows, linked_editions
from bluebook.render.view import View


def edition_link_list(view: View, page: str = "") -> str:
    """The editions as links: `2015 and 2018`."""
    return linked_editions(view, page, link)


def last_edition_words(view: View, words: str) -> str:
    """A link to the last edition."""
    return link(words, max(view.library.chapters.editions))


def coverage_table(view: View) -> str:
    """The editions as a table: the time that each covers and what of it is here."""
    rows = [(link(year, year), escape(covers), note) for year, covers, note in coverage_rows(view.library.chapters)]
    return pipe_table(COVERAGE_HEADS, rows)


def edition_bullets(view: View) -> str:
    """Each edition with its title, the time it covers and links to its sections."""
    chapters = view.library.chapters
    return paragraphs(
        paragraphs(
            [
                f"## {link(edition.title, edition.year)}",
                f"covers {escape(edition.covers)}",
                bullets(link(page.title.label, page.address) for page in chapters.of(edition.year)),
            ]
        )
        for edition in chapters.editions.values()
    )


def outline_bullets(view: View, edition: str) -> str:
    """The whole printed numbering of an edition as a linked list, with its inserts and figures."""
    chapters = view.library.chapters
    pages = chapters.of(str(edition))
    sections = [page for page in pages if not parent_section(chapters, page)]
    inserts = {s.address: [p for p in pages if parent_section(chapters, p) == s] for s in sections}
    return "\n".join(line for s in sections for line in section_lines(view, s, inserts[s.address]))


def section_lines(view: View, page: Page, inserts: Sequence[Page], depth: int = 0) -> list[str]:
    """A section with its headings nested, then its figures, columns and features."""
    title, *headings = [b for b in page.blocks if b.kind == "heading"]
    kind = "" if printed_section(page) else f"{kind_of_page(view.library.chapters, page)} "
    lines = [f"{'  ' * depth}- {kind}{link(title.label, page.address)}"]
    levels: list[int] = []
    for b in headings:
        levels = [*(level for level in levels if level < b.level), b.level]
        lines.append(f"{'  ' * (depth + len(levels))}- {link(b.label, b.address)}")
    figures = [b for b in page.blocks if b.kind == "figure"]
    lines += [f"{'  ' * (depth + 1)}- {figure_label(b)} {link(b.text, b.address)}" for b in figures]
    return lines + [line for insert in inserts for line in section_lines(view, insert, [], depth + 1)]


def figure_label(b: Block) -> str:
    """`Fig. 1`."""
    return f"Fig. {b.id.rpartition('-')[2]}"
