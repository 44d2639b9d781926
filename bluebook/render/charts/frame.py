"""The frame of a chart: its title, panels and table, and bars whose marks link to the rows that they are of.

The words of a chart are HTML, so that they wrap, zoom and print; its marks are SVG in percent of the column's width.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.render.html import block, data_table, join, template


@dataclass(frozen=True)
class Panel:
    """A part of a chart with a scale of its own."""

    title: str
    about: str
    body: Markup
    edition: str = ""
    id: str = ""  # its permanent address on the page, if it has one


@dataclass(frozen=True)
class Bar:
    """A row of a chart: what it is of, its figure in words, and where its mark begins and ends, in percent."""

    label: object
    figure: object
    start: float = 0
    end: float = 0
    edition: str = ""
    record: str = ""  # the address of its row; none for a row without a figure
    total: bool = False  # a total over several years, drawn hatched
    promised: bool = False  # not reported as paid, drawn as an outline
    drawn: bool = True  # has a mark; a rank has none, since a longer bar would say more
    open: bool = False  # going on when the text was written, drawn with an arrow
    unknown: bool = False  # without an end in the text, drawn as a dashed line to a question mark

    @property
    def id(self) -> str:
        """The id of its record."""
        return self.record.rpartition("#")[2]

    @property
    def title(self) -> str:
        """Its words, as the title of its mark."""
        return join([self.label, ": ", self.figure]).striptags()

    @property
    def description(self) -> str:
        """What is drawn, for who does not see it."""
        if self.unknown:
            return f"The mark begins at {self.start:.0f} percent of the width of the chart; its end is unknown."
        return f"The mark runs from {self.start:.0f} to {self.end:.0f} percent of the width of the chart."

    @property
    def x(self) -> str:
        """Where its mark begins, as an SVG length."""
        return percent(self.start)

    @property
    def tip(self) -> str:
        """Where its mark ends, as an SVG length."""
        return percent(self.end)

    @property
    def width(self) -> str:
        """How long its mark is, as an SVG length."""
        return percent(max(self.end - self.start, 0))


def percent(number: float) -> str:
    """A length as an SVG attribute."""
    return f"{number:.3f}".rstrip("0").rstrip(".") + "%"


def share(part: Decimal | int, whole: Decimal | int) -> float:
    """How much of the whole a part is, in percent; 0 of nothing."""
    return float(100 * part / whole) if whole else 0.0


# What a chart shows without its marks: its title, how to read it, and the heads and rows of its table.
ChartTable = tuple[str, str, Sequence[str], list[list[object]]]


def chart(name: str, panels: Sequence[Panel], shown: ChartTable, caption: str = "", key: Markup | str = "") -> str:
    """A chart: its title, how to read it, the key to its marks, its panels, and its table, which has a title of its own
    or the chart's."""
    title, about, heads, rows = shown
    table = data_table(heads, rows, caption or title)
    return block(template("chart.html", name=name, title=title, about=about, key=key, panels=panels, table=table))


def bars(rows: Sequence[Bar], here: Location, grid: Sequence[float] = ()) -> Markup:
    """Rows of words, each with its mark beneath; a row that is of a record is a link to it."""
    return template("bars.html", bars=rows, here=here, grid=[percent(x) for x in grid])
