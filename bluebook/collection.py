"""Everything the site is made of, read and proved once: the chapters and the facts drawn from them."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from bluebook.content.changes import Change, read_changes
from bluebook.content.chapters import Chapters, mistaken_blocks, read_chapters
from bluebook.content.checks.markdown import unfit_files
from bluebook.content.comparison import Compared, compared
from bluebook.content.expressions import Expression, mistaken_expressions, read_expressions
from bluebook.content.facts import read_facts
from bluebook.content.mentions import Who
from bluebook.content.records import KINDS, AnyRecord, Facts, SameWords, edition_of, passages
from bluebook.content.redirects import Moved, read_moved
from bluebook.content.series import Series, series_of
from bluebook.content.themes import Topic, missing_pages, mistaken_topics, read_topics
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData, Mistake


@dataclass(frozen=True)
class Library:
    """The chapters, the facts, the themes and expressions that editions share, the words that find each other, the
    addresses no longer in use, and the changes since the first publication."""

    chapters: Chapters
    facts: Facts
    words: list[SameWords]
    moved: tuple[Moved, ...] = ()
    topics: tuple[Topic, ...] = ()
    expressions: tuple[Expression, ...] = ()
    changes: tuple[Change, ...] = ()

    @functools.cached_property
    def who(self) -> Who:
        """Who is named where."""
        return Who(tuple(self.facts.names))

    @functools.cached_property
    def quoting(self) -> dict[tuple[str, str], list[AnyRecord]]:
        """The records that quote a page, by kind and the page's address."""
        found: dict[tuple[str, str], list[AnyRecord]] = {}
        for kind in KINDS:
            for record in self.facts.of(kind):
                for page in dict.fromkeys(source.partition("#")[0] for source, _ in passages(record)):
                    found.setdefault((kind, f"{edition_of(record)}/{page}"), []).append(record)
        return found

    @functools.cached_property
    def quoted(self) -> dict[tuple[str, str], list[int]]:
        """Which records quote a block, by kind and the block's address: their places among the records of the kind."""
        found: dict[tuple[str, str], list[int]] = {}
        for kind in KINDS:
            for at, record in enumerate(self.facts.of(kind)):
                for source in dict.fromkeys(source for source, _ in passages(record)):
                    found.setdefault((kind, f"{edition_of(record)}/{source}"), []).append(at)
        return found

    @functools.cached_property
    def themes(self) -> dict[str, list[Topic]]:
        """The themes in which each passage stands, by its address."""
        found: dict[str, list[Topic]] = {}
        for topic in self.topics:
            for address in dict.fromkeys(topic.addresses()):
                found.setdefault(address, []).append(topic)
        return found

    @functools.cached_property
    def pairs(self) -> dict[str, list[tuple[Topic, Compared]]]:
        """The pairs that use each passage, with their themes, by its address."""
        found: dict[str, list[tuple[Topic, Compared]]] = {}
        for topic in self.topics:
            for pair in self.compared[topic.slug]:
                for address in dict.fromkeys(block.address for side in pair.sides for block in side.blocks):
                    found.setdefault(address, []).append((topic, pair))
        return found

    @functools.cached_property
    def compared(self) -> dict[str, tuple[Compared, ...]]:
        """The pairs of every theme, marked word by word, by the theme's slug."""
        return {topic.slug: compared(topic, self.chapters) for topic in self.topics}

    @functools.cached_property
    def series(self) -> tuple[Series, ...]:
        """The meetings, funds and missions that more than one edition reports."""
        return series_of(self.facts, self.who)


_read: dict[Path, tuple[object, Library]] = {}


def read_library(root: Path) -> Library:
    """All of docs/<edition>/ and data/, proved. Raises BadData with every mistake at once.

    Reading is repeated only when a file has changed: one engine calls this for every page.
    """
    state = state_of(root)
    if root not in _read or _read[root][0] != state:
        mistakes: list[Mistake] = []
        chapters = read_chapters(root, mistakes)
        mistakes.extend(unfit_files(root))
        if not chapters.whole:  # records are proved against the text: one lost page would make a hundred mistakes more
            raise BadData(mistakes)
        mistakes.extend(mistaken_blocks(chapters))
        facts = read_facts(root, chapters, mistakes)
        words = read_records(root / "data/words.yml", root, SameWords, mistakes)
        moved = read_moved(root, mistakes)
        changes = read_changes(root, mistakes)
        topics = read_topics(root, mistakes)
        expressions = read_expressions(root, mistakes)
        if not mistakes:  # they are held to chapters that are right
            mistakes.extend(mistaken_topics(topics, chapters))
            mistakes.extend(missing_pages(topics, root))
            mistakes.extend(mistaken_expressions(expressions, chapters))
        if mistakes:
            raise BadData(mistakes)
        _read[root] = (state, Library(chapters, facts, words, moved, topics, expressions, changes))
    return _read[root][1]


def state_of(root: Path) -> tuple[tuple[str, int, int], ...]:
    """The name, time and size of every file that is read; raises BadData for one that leads nowhere."""
    found = []
    for folder in ("data", "docs"):
        for path in sorted((root / folder).rglob("*")):
            if not path.name.startswith("."):
                try:
                    stat = path.stat()
                except OSError as error:
                    message = f"the file cannot be read ({error.strerror}); restore it, or remove it"
                    raise BadData([Mistake(path.relative_to(root).as_posix(), 1, message)]) from None
                found.append((str(path), stat.st_mtime_ns, stat.st_size))
    return tuple(found)
