"""The rules of data/editions.yml: what an outline says of each line, and where references lead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bluebook.content.chapters import LINK, Chapters, find_block
from bluebook.content.characters import visible
from bluebook.content.editions import Edition, Line
from bluebook.errors import Mistake


def check_outline(edition: Edition) -> Iterator[Mistake]:
    """What an outline says of a line is whole and decided; no address is given twice, and each page has an opening."""
    if not edition.outline:
        cure = f"propose one with `python -m bluebook split {edition.year} --propose`"
        yield edition.origin.mistake("outline", f"the edition `{edition.year}` has no outline; {cure}")
    taken: dict[tuple[str, str | None], int] = {}
    opened: set[str] = set()
    for line in edition.outline:
        yield from check_line(line)
        place = (line.page, line.id)
        if line.id and place in taken:
            yield line.origin.mistake("id", f"the id `{line.id}` is taken by line {taken[place]}; give another")
        taken.setdefault(place, line.origin.line)
        if line.is_shown and line.page not in opened and not line.insert and line.level not in (1, None):
            cure = "its first line is a heading of level 1, or an insert"
            yield line.origin.mistake("page", f"the page `{line.page}` opens on `{line.words}`; {cure}")
        if line.is_shown:
            opened.add(line.page)
    for reference in edition.references:
        if reference.decide:
            message = f"`{reference.words}` waits for a person: {reference.decide} Then remove `decide`"
            yield reference.origin.mistake("decide", message)


def check_line(line: Line) -> Iterator[Mistake]:
    """A line is one thing, has what that needs, and is decided."""
    words = line.words[:50]
    if len(line.roles) != 1:
        said = " and ".join(f"`{role}`" for role in line.roles) or "none of the kinds of line"
        yield line.origin.mistake("page", f"a line of the outline is one thing; this one is {said}; give it one")
    if line.heading and line.level is None:
        yield line.origin.mistake("heading", f"the heading `{words}` has no level; add `level: 2`, or 1 to open a page")
    if (line.heading or line.insert) and not line.id:
        cure = "add its numbering joined by hyphens, such as `id: 4-b`, or its words"
        yield line.origin.mistake("heading", f"the heading `{words}` has no id; {cure}")
    if line.goes_on and not line.join:
        yield line.origin.mistake("goes_on", f"`{words}` goes on; add how, such as `join: without hyphen`")
    if line.decide:
        yield line.origin.mistake("decide", f"`{words}` waits for a person: {line.decide} Then remove `decide`")


def check_chapter_links(chapters: Chapters) -> Iterator[Mistake]:
    """Every link in the text leads to a page or block of its edition, or to a part that is outside."""
    for block in chapters.blocks.values():
        for match in LINK.finditer(block.markdown):
            file, _, fragment = match[2].partition("#")
            page = file.removesuffix(".md") or block.page
            is_page = not fragment and f"{block.edition}/{page}" in chapters.pages
            if file.startswith("bluebook:") or is_page:
                continue
            if isinstance(found := find_block(chapters, block.edition, f"{page}#{fragment}"), str):
                yield block.origin.mistake("", f"the link `{visible(match[2])}` leads nowhere: {found}")


def check_references(chapters: Chapters) -> Iterable[Mistake]:
    """References of editions.yml whose block or target does not exist, or whose words their block does not print."""
    for edition in chapters.editions.values():
        for reference in edition.references:
            block = find_block(chapters, edition.year, reference.in_)
            if isinstance(block, str):
                yield reference.origin.mistake("in_", block)
            elif reference.words not in block.text:
                message = f"`{reference.in_}` does not print `{reference.words}`; correct it"
                yield reference.origin.mistake("words", message)
            target = reference.to or ""
            found = find_block(chapters, edition.year, target)
            if target and isinstance(found, str) and f"{edition.year}/{target}" not in chapters.pages:
                yield reference.origin.mistake("to", found)
