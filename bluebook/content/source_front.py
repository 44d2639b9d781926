"""The first lines of a source text: the edition's title, chapter, section and part, each on one line or sharing some."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bluebook.content.editions import Edition

FRONT_LINES = 4  # lines of a front that has title, chapter, chapter's title and part on one each
FIELDS = ("title", "chapter", "chapter_title", "section", "section_title", "part")
NUMBERED_LINE = r"(?P<number>{} (?:\d{{1,2}}|[IVX]+|[A-Z]))(?:[.:]|\s[–—-](?=\s))?(?:\s+(?P<title>\S.*))?"
CHAPTER_LINE, SECTION_LINE = (re.compile(NUMBERED_LINE.format(name), re.IGNORECASE) for name in ("Chapter", "Section"))
BETWEEN_FIELDS = r"[.:–—-]?\s*(?:[–—-]\s+)?"  # what a line prints between two fields
PROSE = 200  # characters from which a line is no heading


@dataclass(frozen=True)
class SourceFront:
    """What the first lines of a text say of its edition, by the names of its fields, and how many lines they are."""

    fields: Mapping[str, str]
    length: int


def filled_lines(text: str) -> list[str]:
    """The lines of a text that are not empty, without the space at their edges."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def read_front(text: str) -> SourceFront:
    """The front of a text whose edition is not described yet."""
    lines = filled_lines(text)
    found: dict[str, str] = {}
    at = 0
    if lines and not CHAPTER_LINE.fullmatch(lines[0]):
        found["title"], at = lines[0], 1
    at = read_numbered(lines, at, CHAPTER_LINE, "chapter", found)
    if at < len(lines) and SECTION_LINE.fullmatch(lines[at]):
        section: dict[str, str] = {}
        after = read_numbered(lines, at, SECTION_LINE, "section", section)
        if is_part(lines, after):
            found, at = found | section, after
    if at < len(lines):
        found["part"], at = lines[at], at + 1
    return SourceFront(found, at)


def read_numbered(lines: Sequence[str], at: int, pattern: re.Pattern[str], name: str, found: dict[str, str]) -> int:
    """Add the number and title of a chapter or section, from one line or two; the place after them."""
    if at >= len(lines):
        return at
    match = pattern.fullmatch(lines[at])
    found[name] = match["number"] if match else lines[at]
    if match and match["title"]:
        found[f"{name}_title"] = match["title"]
        return at + 1
    if at + 1 < len(lines):
        found[f"{name}_title"] = lines[at + 1]
    return min(at + 2, len(lines))


def is_part(lines: Sequence[str], at: int) -> bool:
    """Whether the line after a section's title is the part's, and not the first heading, which has prose below it."""
    return at + 1 < len(lines) and max(map(len, lines[at : at + 2])) < PROSE


def front_length(text: str, edition: Edition) -> int:
    """How many of a text's first lines are the front of an edition; 0 where they are not as it has them."""
    lines = filled_lines(text)
    for length in range(1, len(FIELDS) + 1):
        printed = "\n".join(lines[:length])
        if any(re.fullmatch(pattern, printed) for pattern in front_patterns(edition)):
            return length
    return 0


def front_patterns(edition: Edition) -> Iterator[str]:
    """The forms in which a text may print the front of an edition: its title in capitals, too, or left out; without the
    section; each field on a line, or several on one."""
    title, section = ["title"], ["section", "section_title"]
    for names in ([*title, "chapter", "chapter_title"], ["chapter", "chapter_title"]):
        for more in ([], section):
            given = [(name, getattr(edition, name)) for name in (*names, *more, "part")]
            if all(value for _, value in given):
                yield BETWEEN_FIELDS.join(
                    f"(?i:{words_pattern(v)})" if name == "title" else words_pattern(v) for name, v in given
                )


def words_pattern(value: str) -> str:
    """A pattern of the words of a field, with any space between them."""
    return r"\s+".join(map(re.escape, value.split()))


def front_departure(text: str, edition: Edition) -> tuple[int, str, str]:
    """Where the front of a text first departs from an edition's: the number of the line, its words, and those wanted."""
    numbered = [(number, line.strip()) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    wanted = [edition.title, edition.chapter, edition.chapter_title, edition.part]
    for (number, line), words in zip(numbered, wanted, strict=False):
        if line != words:
            return number, line, words
    return (numbered[-1][0] if numbered else 1), "", wanted[-1]
