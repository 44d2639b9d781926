"""Figures that more than one edition gives and that count the same thing.

data/figure_pairs.yml is the authority. That two figures count the same was decided by reading both texts;
bluebook/content/checks/figure_pairs.py holds each figure to its quote, and each quote to its paragraph.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from bluebook.content.fields import Choice, Number, Text
from bluebook.content.records import SLUG, SOURCE
from bluebook.content.themes import EDITIONS
from bluebook.content.yaml_records import Record, mapping_field, optional, read_records, required
from bluebook.errors import Mistake, Origin

FIGURE_PAIRS_FILE = "data/figure_pairs.yml"
FIGURE_PAIR_KINDS = {
    "total": "a sum that adds up over the years",
    "count": "a number at one date",
    "rank": "a place among others, of which the lower number is the better",
    "ordinal": "the number of a meeting in its series",
}


@dataclass(frozen=True, kw_only=True)
class PrintedFigure:
    """A figure as one edition prints it."""

    value: Decimal = required(Number(fraction=True), "the figure in full")
    printed: str = required(Text(), "the figure as printed, with its unit and its “about” or “more than”")
    date: str | None = optional(Text(), "the date that the quote gives for it, as printed")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of the edition")
    quote: str = required(Text(), "the words that prove it, exactly as printed")
    origin: Origin = field(compare=False)

    @property
    def date_words(self) -> str:
        """Its date as printed, or that there is none."""
        return self.date or "no date given"


@dataclass(frozen=True, kw_only=True)
class FigurePair:
    """Figures of two or more editions that count the same thing."""

    id: str = required(SLUG, "its permanent address on the page of charts")
    theme: str = required(SLUG, "the theme that it belongs to")
    kind: str = required(Choice(FIGURE_PAIR_KINDS), "how the figures can be compared")
    what: str = required(Text(), "what is counted")
    unit: str = required(
        Text(), "the unit: a currency’s code, or the plural of what is counted; what is ranked or numbered"
    )
    figures: Mapping[str, PrintedFigure] = mapping_field(
        EDITIONS, Record(PrintedFigure), "the figure that the edition prints"
    )
    caveat: str = required(Text(), "what a reader must know before comparing them; ours, in plain sentences")
    origin: Origin = field(compare=False)

    @property
    def address(self) -> str:
        """Its permanent address: `data/charts#peacebuilding-fund-total`."""
        return f"data/charts#{self.id}"

    @property
    def passages(self) -> list[str]:
        """The addresses of the passages that print its figures: `2018/5-cyber#p6`."""
        return [f"{edition}/{figure.source}" for edition, figure in self.figures.items()]


def read_figure_pairs(root: Path, mistakes: list[Mistake]) -> tuple[FigurePair, ...]:
    """The records of data/figure_pairs.yml, which may be absent; what is wrong by itself is added to `mistakes`."""
    path = root / FIGURE_PAIRS_FILE
    return tuple(read_records(path, root, FigurePair, mistakes)) if path.exists() else ()
