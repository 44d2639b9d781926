"""One edition beside another, theme by theme: the pairs of data/themes.yml marked word by word, and counted.

What corresponds was decided by reading and is in data/themes.yml; which words are kept is computed by
bluebook/content/alignment.py. That a passage has no counterpart means that this chapter of the other edition has none,
not that the policy was new or given up.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from bluebook.content.addresses import place
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, Alignment, Run, align, word_counts
from bluebook.content.chapters import Block, Chapters
from bluebook.content.themes import Pair, Theme


@dataclass(frozen=True)
class Side:
    """One edition's passages of a pair; their words are aligned when first asked for."""

    edition: str
    blocks: tuple[Block, ...]
    pair: tuple[tuple[str, ...], tuple[str, ...]]  # the texts of the earlier edition's passages, and of the later one's
    position: int  # of this side in the pair

    @functools.cached_property
    def runs(self) -> tuple[tuple[Run, ...], ...]:
        """The runs of each passage."""
        found = align_once(*self.pair)
        return (found.before, found.after)[self.position]

    @functools.cached_property
    def counts(self) -> list[dict[str, int]]:
        """How many words of each passage met with each change."""
        return [word_counts(runs) for runs in self.runs]

    def words(self, *changes: str) -> int:
        """How many of its words met with any of the changes."""
        return sum(counts[change] for counts in self.counts for change in changes)


@dataclass(frozen=True)
class Comparison:
    """A pair of passages, marked word by word."""

    id: str  # its address on the theme's page: `pair-1`
    name: str | None  # what both sides are about
    before: Side
    after: Side

    @functools.cached_property
    def kept_share(self) -> float:
        """The share of the words of both sides that are in both."""
        return kept_share_of([self])

    @property
    def sides(self) -> tuple[Side, Side]:
        """The earlier edition's side, then the later one's."""
        return self.before, self.after


def kept_share_of(pairs: Iterable[Comparison]) -> float:
    """The share of the words of some pairs that are in both sides of theirs; 0 where there are none."""
    sides = [side for pair in pairs for side in pair.sides]
    words = sum(side.words(KEPT, REWORDED, GONE, NEW) for side in sides)
    return sum(side.words(KEPT) for side in sides) / words if words else 0


@dataclass(frozen=True)
class Coverage:
    """What an edition has on a theme: passages paired in it, paired in another theme, and without a counterpart."""

    edition: str
    paired: tuple[Block, ...]
    elsewhere: tuple[Block, ...]
    alone: tuple[Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All of its passages."""
        return self.paired + self.elsewhere + self.alone


def compare_theme(theme: Theme, chapters: Chapters) -> tuple[Comparison, ...]:
    """The pairs of a theme, marked."""
    return tuple(compare_pair(pair, chapters) for pair in theme.pairs)


def compare_pair(pair: Pair, chapters: Chapters) -> Comparison:
    """A pair, marked."""
    first, last = sorted(pair.passages)
    blocks = [tuple(chapters.blocks[f"{edition}/{s}"] for s in pair.passages[edition]) for edition in (first, last)]
    texts = (tuple(block.text for block in blocks[0]), tuple(block.text for block in blocks[1]))
    return Comparison(pair.id, pair.name, Side(first, blocks[0], texts, 0), Side(last, blocks[1], texts, 1))


@functools.lru_cache(maxsize=10_000)
def align_once(before: tuple[str, ...], after: tuple[str, ...]) -> Alignment:
    """An alignment, kept for the next time that a preview needs it: after an edit, nearly all are as they were."""
    return align(before, after)


def pair_title(chapters: Chapters, pair: Comparison) -> str:
    """The heading of a pair, by which the register knows it: its name, or else where its passages are,
    `2015 (2) B, ¶ 14; 2018 (2) B, ¶ 9`."""
    return pair.name or re.sub(r"(¶|n\.|fig\.) ", "\\1\N{NO-BREAK SPACE}", pair_places(chapters, pair))


def pair_places(chapters: Chapters, pair: Comparison) -> str:
    """Where the passages of a pair are, edition by edition."""
    return "; ".join(side_place(chapters, side) for side in pair.sides)


def side_place(chapters: Chapters, side: Side) -> str:
    """An edition, and where its first passage is."""
    first = side.blocks[0]
    where = place(chapters.pages[f"{first.edition}/{first.page}"], first)
    more = f" and {len(side.blocks) - 1} more" if len(side.blocks) > 1 else ""
    return f"{side.edition} {where}{more}"
