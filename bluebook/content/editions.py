"""An edition of the Bluebook: its title, what it covers, and its outline, as data/editions.yml gives them."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.fields import Choice, Number, Text
from bluebook.content.yaml_records import Many, Record, optional, read_records, required
from bluebook.errors import Mistake, Origin

PAGE = r"[a-z0-9]+(-[a-z0-9]+)*"
FRAGMENT = r"[a-z0-9]+(-[a-z0-9]+)*"
WEB = Text(r"https?://[^\s/]+/\S*", "a web address")
YEAR = Text(r"\d{4}", "a year of four digits")
JOINS = {
    "without hyphen": "the hyphen at its end is left out: `infor-` and `mation`",
    "with hyphen": "the hyphen stays, without a space: `counter-` and `terrorism`",
    "with space": "a space comes between",
}


@dataclass(frozen=True, kw_only=True)
class Line:
    """A printed line that is not running prose: a heading, the head of an insert, a figure's title, a by-line; and what
    becomes of a line that is no text, or that is only a part of one."""

    page: str = required(Text(PAGE, "the name of a page"), "the page that contains it")
    heading: str | None = optional(Text(), "a heading's words as printed")
    insert: str | None = optional(Text(), "the heading of a column or feature, which opens a page of its own")
    figure: str | None = optional(Text(), "a figure's title or caption that the source prints only once")
    paragraph: str | None = optional(Text(), "a line of text that does not end as a sentence does")
    table: tuple[str, ...] = optional(
        Many(Text()), "a table's rows as printed, with ` | ` between cells; heads first", ()
    )
    title: str | None = optional(Text(), "a table's title, printed on the line before its rows")
    footnote: str | None = optional(
        Text(), "the first words of a footnote, with its number, where no bullet precedes it or another page calls it"
    )
    not_text: str | None = optional(Text(), "a page number, running head or other line that is no text; it is left out")
    goes_on: str | None = optional(Text(), "the last words of a line that goes on in the next one")
    join: str | None = optional(Choice(JOINS), "how a line that goes on is joined to the next")
    decide: str | None = optional(Text(), "what a person must still decide of this line; then it is taken out")
    level: int | None = optional(Number(), "a heading's depth; 1 opens a page")
    id: str | None = optional(Text(FRAGMENT, "an id of small letters, digits and hyphens"), "a heading's address")
    kind: str | None = optional(Text(), "what the edition calls an insert: Column, Feature")
    marker: str | None = optional(Text(), "a line of the source that announces an insert and is dropped")
    origin: Origin = field(compare=False)

    @property
    def words(self) -> str:
        """The line as printed, or the words by which it is known."""
        whole = self.heading or self.insert or self.figure or self.paragraph or self.not_text
        return whole or self.footnote or self.goes_on or self.title or "".join(self.table[:1])

    @property
    def roles(self) -> list[str]:
        """What it is said to be: the names of its fields that say so."""
        kinds = ("heading", "insert", "figure", "paragraph", "table", "footnote", "not_text", "goes_on")
        return [kind for kind in kinds if getattr(self, kind)]

    @property
    def is_shown(self) -> bool:
        """Whether it becomes a block of its page."""
        return not (self.not_text or self.goes_on)


@dataclass(frozen=True, kw_only=True)
class CrossReference:
    """A mention of another part of the Bluebook: a place in this collection, or one that is not in it."""

    in_: str = required(Text(f"{PAGE}#{FRAGMENT}", "a page and an id, such as `4-oceans-and-seas#p3`"), "its block")
    words: str = required(Text(), "the mention as printed")
    to: str | None = optional(Text(f"{PAGE}(#{FRAGMENT})?", "a page of this edition"), "where it leads")
    outside: str | None = optional(Text(), "the printed number of a part that is not in this collection")
    address: str | None = optional(WEB, "the ministry's own page of that part, where it is known")
    decide: str | None = optional(Text(), "what a person must still decide of it; then it is taken out")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Edition:
    """An edition of the Bluebook and its outline."""

    year: str = required(YEAR, "the year in its title, and the folder of its pages")
    title: str = required(Text(), "its title as printed")
    covers: str = required(Text(), "the time it reports on")
    year_covered: str = required(YEAR, "the year that a bare month means")
    chapter: str = required(Text(), "the chapter's number as printed")
    chapter_title: str = required(Text(), "the chapter's title as printed")
    part: str = required(Text(), "the heading of the part published here, as printed")
    section: str | None = optional(Text(), "the number of the chapter's section that holds the part")
    section_title: str | None = optional(Text(), "that section's title")
    original: str | None = optional(WEB, "the ministry's own page of the part, not checked from here")
    outline: tuple[Line, ...] = optional(
        Many(Record(Line), empty=True, again=True), "every line that is not running prose, in order", ()
    )
    references: tuple[CrossReference, ...] = optional(Many(Record(CrossReference)), "mentions of other parts", ())
    origin: Origin = field(compare=False)

    @property
    def chapter_and_section(self) -> str:
        """Where the book has the part published here, as citations name it: `Chapter 3, Section 1`."""
        return ", ".join(filter(None, [self.chapter, self.section]))

    @property
    def pages(self) -> tuple[str, ...]:
        """The names of its pages, in printed order of their first lines."""
        return tuple(dict.fromkeys(line.page for line in self.outline if line.is_shown))

    @functools.cached_property
    def insert_kinds(self) -> dict[str, str]:
        """What it calls each page that is no section, Column or Feature, by the page's name."""
        return {line.page: line.kind or "Insert" for line in reversed(self.outline) if line.insert}


def read_editions(root: Path, mistakes: list[Mistake]) -> dict[str, Edition]:
    """The editions by year, in order; what is wrong is added to `mistakes`."""
    editions: dict[str, Edition] = {}
    for edition in read_records(root / "data/editions.yml", root, Edition, mistakes):
        if edition.year in editions:
            message = f"the edition `{edition.year}` is given twice; correct the year of one, or remove it"
            mistakes.append(edition.origin.mistake("year", message))
        editions.setdefault(edition.year, edition)
    return dict(sorted(editions.items()))
