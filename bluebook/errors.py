"""A mistake: its file, its line, the word that is wrong, and the cure. All mistakes are raised together."""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Iterable
from dataclasses import dataclass

TOLD = 500  # mistakes shown at once


@dataclass(frozen=True, order=True)
class Mistake:
    """Something wrong in a file, in one sentence that names the word and the cure."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class BadData(Exception):
    """All the mistakes found, in the order of files and lines; nothing has been written."""

    def __init__(self, mistakes: Iterable[Mistake]):
        self.mistakes = sorted(set(mistakes))
        many = "1 mistake" if len(self.mistakes) == 1 else f"{len(self.mistakes)} mistakes"
        more = [f"… and {len(self.mistakes) - TOLD} more"] if len(self.mistakes) > TOLD else []
        super().__init__("\n".join([f"{many} in the data or the text:", *map(str, self.mistakes[:TOLD]), *more]))


@dataclass(frozen=True)
class Origin:
    """Where a record is: its file and the line of each of its fields."""

    file: str
    line: int
    lines: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)

    def mistake(self, field: str, message: str) -> Mistake:
        """A mistake at the line of `field`, or of the record where the field is not given."""
        return Mistake(self.file, self.lines.get(field, self.line), message)


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean …?` with the known word most like this one, or nothing where none is."""
    choices = list(known)
    folded = {choice.casefold(): choice for choice in choices}
    best = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    return f"; did you mean `{folded[best[0]]}`?" if best else ""
