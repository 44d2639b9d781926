"""A source text as lines of text: what the outline declares to be no text is left out, parts of a line are joined.

A source text is never edited. That a line is a page number, that it goes on in the next one, or that several are the
rows of a table, is said in the outline in data/editions.yml; nothing is left out or joined that is not declared there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bluebook.content.editions import Line
from bluebook.content.source_front import FRONT_LINES
from bluebook.errors import Mistake


@dataclass(frozen=True)
class SourceLine:
    """A line of text, of one line of the source or of several, and the outline's line that speaks of it."""

    number: int  # of its first line in the source, from 1
    raw: str  # as the source has it, with the space at its edges
    declared: Line | None = None

    @property
    def words(self) -> str:
        """The line without the space at its edges."""
        return self.raw.strip()


def plain_words(text: str) -> str:
    """Words with single plain spaces, as printed lines are compared."""
    return " ".join(text.split())


def row_words(row: str) -> str:
    """A table's row without the signs between its cells."""
    return plain_words(row.replace("|", " "))


def row_cells(row: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip() for cell in row.split("|")]


class SourceReader:
    """Reads the lines of a source text in the order of an outline; what departs from it is in `mistakes`."""

    def __init__(self, file: str, outline: Sequence[Line], front: int = FRONT_LINES):
        self.file = file
        self.front = front  # lines before the outline begins
        self.expected = list(outline)
        self.mistakes: list[Mistake] = []
        self.found: list[SourceLine] = []
        self.begun: tuple[int, str, str] | None = None  # the line that goes on: number, words, how it is joined
        self.rows: list[str] = []  # of the table that is being read, those still to come
        self.row = ""  # words of the row that is being read

    def read(self, lines: Iterable[str]) -> list[SourceLine]:
        """The lines of text, in order."""
        number = 0
        for number, raw in enumerate(lines, 1):
            if raw.strip():
                self.take_line(number, raw)
        self.finish(number)
        return self.found

    def take_line(self, number: int, raw: str) -> None:
        """Sort one line that is not empty."""
        line = raw.strip()
        if len(self.found) < self.front:
            self.found.append(SourceLine(number, raw))
        elif self.expected and self.expected[0].marker == line:
            return
        elif self.rows and starts_row(self.rows[0], plain_words(f"{self.row} {row_words(line)}")):
            self.take_row(number, line)
        elif (at := next((i for i, one in enumerate(self.expected) if one.not_text == line), None)) is not None:
            self.take_declared(at, number, line)
        elif self.rows:
            self.take_row(number, line)
        else:
            self.take_text(number, raw)

    def take_text(self, number: int, raw: str) -> None:
        """Sort a line of text, joined to the one that goes on in it."""
        if self.begun:
            number, begun, join = self.begun
            raw = join_lines(begun, raw.strip(), join)
            self.begun = None
        line = raw.strip()
        at = next((i for i, one in enumerate(self.expected) if declares(one, line)), None)
        if at is None:
            self.found.append(SourceLine(number, raw))
            return
        one = self.take_declared(at, number, line)
        if one.goes_on:
            self.begun = (number, raw.rstrip(), one.join or "with space")
            return
        if one.table:
            self.rows = [row_words(row) for row in one.table]
            if line != one.title:
                self.take_row(number, line)
        self.found.append(SourceLine(number, raw, one))

    def take_declared(self, at: int, number: int, line: str) -> Line:
        """Take the outline's line up to which it has been read; those before it should have come earlier."""
        for missed in self.expected[:at]:
            lost = f"the outline's line `{missed.words}` is missing before `{line[:50]}`; see data/editions.yml"
            self.mistakes.append(Mistake(self.file, number, lost))
        one = self.expected[at]
        del self.expected[: at + 1]
        return one

    def take_row(self, number: int, line: str) -> None:
        """Take a line for a row of the table that is being read, or for a part of one."""
        self.row = plain_words(f"{self.row} {row_words(line)}")
        if self.row == self.rows[0]:
            self.rows, self.row = self.rows[1:], ""
        elif not starts_row(self.rows[0], self.row):
            cure = f"its next row in data/editions.yml is `{self.rows[0][:50]}`"
            self.mistakes.append(Mistake(self.file, number, f"`{line[:50]}` is inside a table; {cure}"))
            self.rows, self.row = [], ""

    def finish(self, last: int) -> None:
        """Tell what the text does not have up to its last line."""
        lost = [one.words for one in self.expected] + self.rows
        message = "the outline's line `{}` is not in the text; see data/editions.yml"
        self.mistakes.extend(Mistake(self.file, last, message.format(words)) for words in lost)
        if self.begun:
            self.mistakes.append(Mistake(self.file, last, f"`{self.begun[1][-50:]}` goes on, and the text ends there"))


def declares(one: Line, line: str) -> bool:
    """Whether an outline's line speaks of a line of text: by all of its words, or by its first or last ones."""
    if one.goes_on:
        return line.endswith(one.goes_on)
    if one.footnote:
        return without_bullet(line).startswith(without_bullet(one.footnote))
    if one.table:
        return line == one.title if one.title else starts_row(row_words(one.table[0]), row_words(line))
    return one.words == line


def without_bullet(line: str) -> str:
    """A line of plain spaces, the bullet before it left out."""
    return plain_words(line).removeprefix("• ")


def starts_row(row: str, words: str) -> bool:
    """Whether words are a row, or its first whole words."""
    return f"{row} ".startswith(f"{words} ")


def join_lines(begun: str, rest: str, join: str) -> str:
    """A line and the one in which it goes on, as one."""
    if join == "without hyphen":
        return begun.rstrip("-\N{SOFT HYPHEN}\N{HYPHEN}") + rest
    return begun + rest if join == "with hyphen" else f"{begun} {rest}"
