"""One edition beside another, theme by theme: the pairs of data/topics.yml marked word by word, and counted.

What corresponds was decided by reading and stands in data/topics.yml; which words are kept is computed by
bluebook/content/alignment.py. That a passage has no counterpart means that this chapter of the other edition has none, not that the
policy was new or given up.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bluebook.content.alignment import Run, align, word_count
from bluebook.content.chapters import Block, Chapters
from bluebook.content.themes import Pair, Topic, compared_editions

if TYPE_CHECKING:
    from bluebook.collection import Library


@dataclass(frozen=True)
class Side:
    """One edition's passages of a pair, each with its runs."""

    edition: str
    blocks: tuple[Block, ...]
    runs: tuple[tuple[Run, ...], ...]

    def words(self, *changes: str) -> int:
        """How many of its words met with any of the changes."""
        return sum(word_count(runs, change) for runs in self.runs for change in changes)


@dataclass(frozen=True)
class Compared:
    """A pair of passages, marked word by word."""

    id: str  # its address on the theme's page: `pair-1`
    before: Side
    after: Side

    @property
    def sides(self) -> tuple[Side, Side]:
        """The earlier edition's side, then the later one's."""
        return self.before, self.after


@dataclass(frozen=True)
class Treated:
    """What an edition has on a theme: passages paired in it, paired in another theme, and without a counterpart."""

    edition: str
    paired: tuple[Block, ...]
    elsewhere: tuple[Block, ...]
    alone: tuple[Block, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """All of its passages."""
        return self.paired + self.elsewhere + self.alone


def compared(topic: Topic, chapters: Chapters) -> tuple[Compared, ...]:
    """The pairs of a theme, marked."""
    return tuple(marked(id, pair, chapters) for id, pair in topic.numbered())


def marked(id: str, pair: Pair, chapters: Chapters) -> Compared:
    """A pair, marked."""
    first, last = sorted(pair.passages)
    blocks = [tuple(chapters.blocks[f"{edition}/{s}"] for s in pair.passages[edition]) for edition in (first, last)]
    found = align(*([block.text for block in side] for side in blocks))
    return Compared(id, Side(first, blocks[0], found.before), Side(last, blocks[1], found.after))


def pairs_with(library: Library, address: str) -> list[tuple[Topic, Compared]]:
    """Every pair that uses a passage, with its theme."""
    return library.pairs.get(address, [])


def themes_of(library: Library, address: str) -> list[Topic]:
    """The themes in which a passage stands."""
    return library.themes.get(address, [])


def treated(library: Library, topic: Topic) -> list[Treated]:
    """What each edition that is compared has on a theme, in the order of editions; one that has nothing, too."""
    return [treated_in(library, topic, edition) for edition in compared_editions(library.topics)]


def treated_in(library: Library, topic: Topic, edition: str) -> Treated:
    """What one edition has on a theme."""
    here = {b.address for pair in library.compared[topic.slug] for side in pair.sides for b in side.blocks}
    anywhere = library.pairs.keys()
    blocks = [library.chapters.blocks[f"{edition}/{source}"] for source in topic.passages.get(edition, ())]
    return Treated(
        edition,
        tuple(b for b in blocks if b.address in here),
        tuple(b for b in blocks if b.address in anywhere - here),
        tuple(b for b in blocks if b.address not in anywhere | here),
    )


def reason(library: Library, block: Block) -> str:
    """Why a passage is said to stand alone; empty where no reason is given."""
    source = f"{block.page}#{block.id}"
    told = (topic.alone.get(block.edition, {}) for topic in library.topics)
    return next((found[source] for found in told if source in found), "")  # type: ignore[index]


def facts_with(library: Library, blocks: Iterable[Block], kind: str) -> list[Any]:
    """The records of a kind that quote any of the passages."""
    found = {at for block in blocks for at in library.quoted.get((kind, block.address), ())}
    records = library.facts.of(kind)
    return [records[at] for at in sorted(found)]
