"""The source texts, and what built pages show of them."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from bluebook.collection import Library
from bluebook.content.editions import Edition, Line
from bluebook.content.source_front import front_length
from bluebook.content.source_lines import SourceReader, row_words
from bluebook.content.yaml_records import read_records
from tests.support.checkout import ROOT
from tests.support.pages import SitePages

SOURCES = ROOT / "tests/sources"
MEASURED = ("2015", "2018")  # editions that people outlined, against which what is proposed is measured
ENTRIES = {edition.year: edition for edition in read_records(ROOT / "data/editions.yml", ROOT, Edition, [])}
OUTLINES = {year: edition.outline for year, edition in ENTRIES.items()}


def words(text: str) -> str:
    """A text with its white space made plain."""
    return " ".join(text.replace("\xa0", " ").split())


def once(line: str) -> str:
    """A caption that is printed twice on its line, once."""
    match = re.fullmatch(r"(.{10,}?) ?\1", line)
    return match[1] if match else line


def source_blocks(edition: str) -> list[str]:
    """The blocks of a source text in order, as a page must show them, after its title and the chapter's number: bullets
    are the page's own, and what the outline declares to be no text is left out."""
    lines = (SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8").split("\n")
    entry, length = ENTRIES[edition], front_length("\n".join(lines), ENTRIES[edition])
    shown = SourceReader(edition, OUTLINES[edition], length).read(lines)[length:]
    parts = [[entry.chapter_title], [entry.part]]
    parts += [table_lines(line.declared) if line.declared and line.declared.table else [line.raw] for line in shown]
    return [once(words(line).removeprefix("• ")) for part in parts for line in part]


def table_lines(table: Line) -> list[str]:
    """A table's title and rows, without the signs between its cells."""
    return [*([table.title] if table.title else []), *(row_words(row) for row in table.table)]


def shown_blocks(page: Element) -> list[str]:
    """The blocks of a built page in order: what is in the article under an address of the chapter."""
    article = page.find(".//article")
    assert article is not None
    found: list[str] = []
    for element in article.iter():
        paragraph = re.fullmatch(r"p\d+[a-z]?|chapter-title|part", element.get("id", ""))
        heading = re.fullmatch(r"h[1-4]", str(element.tag)) and "bb-ours-heading" not in element.get("class", "")
        if paragraph or heading or element.tag == "figcaption":
            found.append(words("".join(element.itertext())))
        elif element.tag == "table" and element.get("class") == "bb-text-table":
            found.extend(words(" ".join("".join(cell.itertext()) for cell in row)) for row in element.iter("tr"))
        elif element.get("class") == "bb-note":
            found.extend(words("".join(part.itertext())) for part in element.iter() if part.tag in {"p", "li"})
    return found


def chapter_pages(pages: SitePages, library: Library, edition: str) -> dict[str, Element]:
    """The built pages of an edition's text, by path."""
    paths = [f"/{edition}/", *(f"/{page.address}/" for page in library.chapters.of(edition))]
    return {path: pages.trees[path] for path in paths}


def departures(edition: str, shown: dict[str, list[str]]) -> list[str]:
    """Where the pages depart from the source: a block that is not its own, out of order, or missing."""
    source, taken, wrong = source_blocks(edition), set[int](), []
    for path, blocks in shown.items():
        last = -1
        for block in blocks:
            at = next((i for i, text in enumerate(source) if text == block and i > last and i not in taken), None)
            if at is None:
                wrong.append(f"{path} shows what the source does not have there: {block[:60]}")
            else:
                taken.add(at)
                last = at
    return wrong + [f"no page shows: {text[:60]}" for i, text in enumerate(source) if i not in taken]


def shown(pages: SitePages, library: Library, edition: str) -> dict[str, list[str]]:
    """The blocks of every page of an edition; the edition page has its own title and contents besides."""
    found = {path: shown_blocks(tree) for path, tree in chapter_pages(pages, library, edition).items()}
    front = library.chapters.editions[edition]
    found[f"/{edition}/"] = [b for b in found[f"/{edition}/"] if b in (front.chapter_title, front.part)]
    return found
