"""A mistake: its file, its line, the word that is wrong, and the cure. All mistakes are raised together."""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

MOST_SHOWN = 500  # mistakes shown at once
# What the other data are held to, the first to be mended first.
CAUSES = tuple(map(re.compile, (r"docs/\d{4}/", r"data/editions\.yml", r"data/names\.yml")))
FOLLOWING = "These may follow from the mistakes above; mend those first:"


@dataclass(frozen=True, order=True)
class Mistake:
    """Something wrong in a file, in one sentence that names the word and the cure."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def rank(mistake: Mistake) -> int:
    """The place of a mistake's file among what may be wrong because of it; the last for what nothing is held to."""
    return next((place for place, start in enumerate(CAUSES) if start.match(mistake.file)), len(CAUSES))


class BadData(Exception):
    """All the mistakes found, in the order of files and lines; nothing has been written.

    Where the text has mistakes, these come first: what the data say of a text may be wrong only because of them."""

    def __init__(self, mistakes: Iterable[Mistake]):
        found = sorted(set(mistakes))
        groups = [[m for m in found if rank(m) == place] for place in range(len(CAUSES) + 1)]
        self.mistakes = [mistake for group in groups for mistake in group]
        causes, *following = [group for group in groups if group] or [[]]
        others = [mistake for group in following for mistake in group]
        many = "1 mistake" if len(found) == 1 else f"{len(found)} mistakes"
        lines = [*map(str, causes), *([FOLLOWING] if others else []), *map(str, others)]
        more = [f"… and {len(lines) - MOST_SHOWN} more"] if len(lines) > MOST_SHOWN else []
        super().__init__("\n".join([f"{many} in the data or the text:", *lines[:MOST_SHOWN], *more]))


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
