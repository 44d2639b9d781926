"""The comparisons that have an address: each theme, its pairs and its statements, as a citation names them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.citations import CitedPlace, cited_edition
from bluebook.content.statements import ThemeStatement
from bluebook.content.themes import Theme


@dataclass(frozen=True, kw_only=True)
class CitedComparison:
    """A theme, a pair of passages or a statement."""

    name: str  # of its theme, by which it is cited
    id: str  # on the theme's page
    address: str
    editions: tuple[str, ...]
    text: str = ""  # a statement's sentence
    summary: str = ""  # a theme's
    passages: tuple[str, ...] = ()  # a pair's
    proof: tuple[tuple[str, str], ...] = ()  # a statement's: address and words
    absent: tuple[tuple[str, tuple[str, ...]], ...] = ()  # and which edition lacks which words

    def cited_editions(self, library: Library) -> list[CitedPlace]:
        """The editions that its citation names."""
        return [cited_edition(library.chapters.editions[edition]) for edition in self.editions]

    def script_entry(self) -> dict[str, Any]:
        """What the citation menu needs; a statement's menu calls it one."""
        entry = {"comparison": self.name, "address": public(self.address), "editions": self.editions}
        return entry | ({"statement": True} if self.text else {})


def cited_comparisons(library: Library, theme: Theme) -> Iterator[CitedComparison]:
    """A theme as a whole, then its pairs and its statements."""
    covered = tuple(side.edition for side in library.coverage(theme) if side.blocks)
    summary = theme.latest_change.summary if theme.latest_change else ""
    yield CitedComparison(name=theme.name, id="theme", address=theme.address, editions=covered, summary=summary)
    for pair in library.comparisons[theme.slug]:
        yield CitedComparison(
            name=theme.name,
            id=pair.id,
            address=f"{theme.address}#{pair.id}",
            editions=tuple(side.edition for side in pair.sides),
            passages=tuple(b.address for side in pair.sides for b in side.blocks),
        )
    for one in theme.statements:
        yield cited_statement(theme, one)


def cited_statement(theme: Theme, one: ThemeStatement) -> CitedComparison:
    """A statement with the editions that prove it."""
    editions = {part.edition for part in one.quotes} | {part.edition for part in one.absent}
    return CitedComparison(
        name=theme.name,
        id=one.id,
        address=f"{theme.address}#{one.id}",
        editions=tuple(sorted(editions)),
        text=one.text,
        proof=tuple((part.address, part.quote) for part in one.quotes),
        absent=tuple((str(part.edition), tuple(map(str, part.words))) for part in one.absent),
    )
