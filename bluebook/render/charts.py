"""The records as small inline SVG charts, made at build time, each with the table that it shows.

The words of a chart are HTML, so that they wrap, zoom and print; its marks are SVG in percent of the column's width.
Each mark leads to the row it stands for. A contribution is drawn as the text gives it: dollars and yen have charts of
their own, totals over several years and single figures panels of their own, and nothing is converted or added.
"""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.chapters import Edition
from bluebook.content.records import CURRENCIES, LEVELS, Contribution, Meeting, Mission, edition_of
from bluebook.errors import BadData
from bluebook.render.html import block, data_table, element, join
from bluebook.render.tables import (
    Context,
    amount_words,
    distinct_name,
    group_alike,
    period_words,
    record_count,
    record_dates,
)

MONTHS = [name[:3] for name in calendar.month_name]


@dataclass(frozen=True)
class Bar:
    """A row of a chart: what it stands for, its figure in words, and where its mark begins and ends, in percent."""

    label: object
    figure: object
    start: float = 0
    end: float = 0
    edition: str = ""
    record: str = ""  # the address of its row; none for a row without a figure
    total: bool = False  # a total over several years, drawn hatched
    open: bool = False  # going on when the text was written, drawn with an arrow


def percent(number: float) -> str:
    """A length as an SVG attribute."""
    return f"{number:.3f}".rstrip("0").rstrip(".") + "%"


def share(part: Decimal | int, whole: Decimal | int) -> float:
    """How much of the whole a part is, in percent; 0 of nothing."""
    return float(100 * part / whole) if whole else 0.0


# --- the frame of a chart -----------------------------------------------------------------------------------------


def chart(name: str, title: str, about: str, panels: Sequence[Markup | None], table: Markup) -> str:
    """A chart: its title, how to read it, its panels, and its table."""
    caption = element(
        "figcaption", element("b", title, id=f"{name}-title"), element("span", about, class_="bb-chart-about")
    )
    skip = element("a", f"Go to the figures as a table: {title}", href=f"#{name}-table", class_="bb-chart-skip")
    words = element("summary", "The figures as a table")
    fold = element("details", words, "\n", table, id=f"{name}-table", class_="bb-chart-table")
    drawn = element("div", join(list(panels), "\n"), class_="bb-panels")
    return block(
        element(
            "figure",
            caption,
            "\n",
            skip,
            "\n",
            drawn,
            "\n",
            fold,
            class_=f"bb-chart bb-chart-{name}",
            aria_labelledby=f"{name}-title",
        )
    )


def panel(title: str, about: str, body: Markup, edition: str = "") -> Markup:
    """A part of a chart with a scale of its own."""
    head = element("p", element("b", title), " ", element("span", about), class_="bb-panel-head")
    return element("div", head, "\n", body, class_="bb-panel", data_edition=edition or None)


# --- bars ---------------------------------------------------------------------------------------------------------


def bars(rows: Sequence[Bar], here: Location, grid: Sequence[float] = ()) -> Markup:
    """Rows of words, each with its mark beneath; a row that stands for a record is a link to it."""
    return element("ol", join([bar_row(row, here, grid) for row in rows], "\n"), class_="bb-bars")


def bar_row(row: Bar, here: Location, grid: Sequence[float]) -> Markup:
    """One row; without a record, words alone."""
    figure = element("span", row.figure, class_="bb-bar-figure")
    edition = element("span", row.edition, class_="bb-bar-edition") if row.edition else None
    words = element("span", join([figure, edition], " "), " ", element("span", row.label, class_="bb-bar-label"))
    if not row.record:
        return element("li", words)
    told = None if row.edition else element("span", f"{row.record.rpartition('#')[2][:4]} edition", class_="bb-unseen")
    link = element("a", words, " ", told, bar_mark(row, grid), href=here.link(row.record))
    return element("li", link, class_=f"bb-of-{row.edition}" if row.edition else None)


def bar_mark(row: Bar, grid: Sequence[float]) -> Markup:
    """The mark of a row as SVG, with its title, and in its description what is drawn."""
    title = element("title", join([row.label, ": ", row.figure]).striptags())
    name = "hatch-" + row.record.rpartition("#")[2]
    width = max(row.end - row.start, 0)
    described = f"The mark runs from {row.start:.0f} to {row.end:.0f} percent of the width of the chart."
    shape = element(
        "rect",
        x=percent(row.start),
        y=2,
        width=percent(width),
        height=10,
        fill=f"url(#{name})" if row.total else None,
        class_="bb-mark-total" if row.total else "bb-mark",
    )
    lines = [element("line", x1=percent(x), x2=percent(x), y1=0, y2=14, class_="bb-grid") for x in grid]
    track = element("line", x1="0%", x2="100%", y1=12, y2=12, class_="bb-grid")
    parts = [title, element("desc", described), hatch(name) if row.total else None, lines, track, shape]
    return element("svg", parts, arrow(row) if row.open else None, role="img", class_="bb-mark-row")


def hatch(name: str) -> Markup:
    """The pattern of a total over several years."""
    line = element("path", d="M0 0v6", class_="bb-hatch")
    size = {"width": 5, "height": 6, "patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"}
    return element("defs", element("pattern", line, id=name, **size))


def arrow(row: Bar) -> Markup:
    """The head of a mark that goes on."""
    head = element("path", d="M0 0l8 7l-8 7z", class_="bb-mark-head")
    return element("svg", head, x=percent(row.end), y=0, class_="bb-arrow")


# --- meetings by month and level ----------------------------------------------------------------------------------


def months_of(edition: Edition, meetings: Sequence[Meeting]) -> list[str]:
    """The months of the year that an edition covers, and those after it in which it reports meetings."""
    year = int(edition.year_covered)
    after = [m.date[:7] for m in meetings if m.date and m.date.startswith(f"{year + 1}-")]
    last = max(after, default=f"{year}-12")
    both = [f"{y}-{month:02}" for y in (year, year + 1) for month in range(1, 13)]
    return [month for month in both if month <= last]


def month_of(meeting: Meeting) -> str:
    """The month in which a meeting was or began; empty where the text gives none."""
    return meeting.date[:7] if meeting.date and len(meeting.date) >= 7 else ""


def meetings_chart(library: Library, here: Location) -> str:
    """Each meeting as a block in its month, a strip for each level and a panel for each edition."""
    editions = {
        edition: [m for m in library.records.meetings if edition_of(m) == edition.year]
        for edition in library.chapters.editions.values()
    }
    context = Context(library.chapters, here)
    heights = tallest(editions)
    panels = [meetings_panel(e, meetings, heights, context) for e, meetings in editions.items()]
    rows = [row for e, meetings in editions.items() for row in month_rows(e, meetings)]
    return chart(
        "meetings",
        "Meetings by month and level",
        "One block is one meeting; it leads to its row. The text does not tell the month of all of them.",
        panels,
        data_table(("Edition and month", *LEVELS), caption="Meetings by month and level", rows=rows),
    )


def tallest(editions: dict[Edition, list[Meeting]]) -> dict[str, int]:
    """The most meetings in one month, by level: strips of one level are as high in every edition."""
    found = dict.fromkeys(LEVELS, 0)
    for edition, meetings in editions.items():
        months = set(months_of(edition, meetings))
        counts = Counter((m.level, month_of(m)) for m in meetings)
        for (level, month), number in counts.items():
            if month in months:
                found[level] = max(found[level], number)
    return found


def meetings_panel(edition: Edition, meetings: Sequence[Meeting], heights: dict[str, int], context: Context) -> Markup:
    """The strips of one edition, between two rows of months, and the meetings that have no place in them."""
    months = months_of(edition, meetings)
    strips = [strip(edition, level, meetings, months, height, context) for level, height in heights.items()]
    rest = [m for m in meetings if month_of(m) not in months]
    body = element(
        "div", month_axis(edition, months), "\n", join(strips, "\n"), month_axis(edition, months), class_="bb-strips"
    )
    return panel(
        edition.title,
        f"{record_count('meetings', len(meetings))}, {len(meetings) - len(rest)} of them in a month shown here",
        join([body, "\n", other_meetings(rest, context)]),
        edition.year,
    )


def other_meetings(meetings: Sequence[Meeting], context: Context) -> Markup | None:
    """The meetings that the strips do not show, as links in words."""
    if not meetings:
        return None
    words = element("summary", f"{record_count('meetings', len(meetings))} without a month, or of other years")
    links = [
        meeting_item(m, f", {n} of {len(rows)}", context)
        for rows in group_alike(meetings)
        for n, m in enumerate(rows, 1)
    ]
    return element("details", words, "\n", element("ul", join(links, "\n")), class_="bb-chart-table")


def meeting_item(meeting: Meeting, which: str, context: Context) -> Markup:
    """A link to a meeting with its date; `which` tells it from those that the text reports in the same words."""
    name, address = meeting.title, context.here.link(f"data/meetings#{meeting.id}")
    label = distinct_name("meetings", meeting, context) + which.replace(", 1 of 1", "")
    dated = record_dates(meeting, context) if meeting.date else "no date given"
    return element("li", element("a", name, href=address, aria_label=label), ", ", dated)


def month_axis(edition: Edition, months: Sequence[str]) -> Markup:
    """The names of the months over their columns; January with its year."""
    width = 100 / len(months)
    labels = [
        element(
            "text",
            element("tspan", MONTHS[int(month[5:])]),
            element("tspan", month[:4], x=percent(width * (n + 0.5)), dy="1.15em", class_="bb-axis-year")
            if month[5:] == "01"
            else None,
            x=percent(width * (n + 0.5)),
            y="1em",
        )
        for n, month in enumerate(months)
    ]
    return element("svg", labels, class_="bb-axis", aria_hidden="true")


def strip(
    edition: Edition, level: str, meetings: Sequence[Meeting], months: Sequence[str], height: int, context: Context
) -> Markup:
    """The meetings of one level in one edition, a block each, piled up in their months."""
    found = [m for m in meetings if m.level == level]
    name = f"strip-{edition.year}-{level.replace(' ', '-').replace('+', '-')}".lower()
    shown = {month: [m for m in found if month_of(m) == month] for month in months}
    told = [f"{len(pile)} in {calendar.month_name[int(m[5:])]} {m[:4]}" for m, pile in shown.items() if pile]
    here = sum(map(len, shown.values()))
    number = str(len(found)) if here == len(found) else f"{len(found)}, {here} of them here"
    label = element("p", level, " ", element("span", number), class_="bb-strip-label")
    blocks = [
        meeting_block(m, n, len(months), height - 1 - up, context)
        for n, pile in enumerate(shown.values())
        for up, m in enumerate(pile)
    ]
    lines = [element("line", x1=percent(x), x2=percent(x), y1=0, y2="100%", class_="bb-grid") for x in ticks(months)]
    drawing = element(
        "svg",
        element("title", f"{level}, {edition.title}", id=f"{name}-title"),
        element("desc", (", ".join(told) or "no meeting in a month shown here") + ".", id=f"{name}-desc"),
        lines,
        element("line", x1="0%", x2="100%", y1="100%", y2="100%", class_="bb-grid"),
        join(blocks, "\n"),
        role="group" if blocks else "img",
        aria_labelledby=f"{name}-title",
        aria_describedby=f"{name}-desc",
        class_=f"bb-strip bb-strip-{max(height, 1)}",
    )
    return element("div", label, drawing, class_=None if found else "bb-strip-empty")


def ticks(months: Sequence[str]) -> list[float]:
    """Where the quarters begin, in percent."""
    return [100 * n / len(months) for n, month in enumerate(months) if month[5:] in {"01", "04", "07", "10"}]


def meeting_block(meeting: Meeting, column: int, columns: int, row: int, context: Context) -> Markup:
    """A block for a meeting in its month's column, `row` blocks below the strip's upper edge."""
    width = 100 / columns
    dates = record_dates(meeting, context).striptags()
    words = f"{meeting.title}, {dates}"
    shape = element(
        "rect", x=percent(width * column), y=f"{row * 2}em", width=percent(width), height="2em", class_="bb-block"
    )
    return element(
        "a", element("title", words), shape, href=context.here.link(f"data/meetings#{meeting.id}"), aria_label=words
    )


def month_rows(edition: Edition, meetings: Sequence[Meeting]) -> list[list[object]]:
    """How many meetings of each level were in each month, for the chart's table."""
    months = months_of(edition, meetings)
    named = {f"{edition.year}: {calendar.month_name[int(m[5:])]} {m[:4]}": {m} for m in months}
    others = {month_of(m) for m in meetings if month_of(m) and month_of(m) not in months}
    named |= {f"{edition.year}: months of other years": others, f"{edition.year}: no month given": {""}}
    return [
        [name, *(sum(m.level == level and month_of(m) in held for m in meetings) for level in LEVELS)]
        for name, held in named.items()
    ]


# --- contributions ------------------------------------------------------------------------------------------------


def check_comparable(records: Sequence[Contribution]) -> None:
    """Figures on one scale have one unit, and are either all totals over several years or none; else BadData.

    A yearly figure may be a part of a total beside it: a reader would add the two.
    """
    first = next(iter(records), None)
    mistakes = []
    for record in records:
        if first and record.unit != first.unit:
            message = f"`{record.id}` in {record.unit} cannot stand in one sum with `{first.id}` in {first.unit}"
            mistakes.append(record.origin.mistake("unit", f"{message}; give each unit a chart"))
        elif first and record.cumulative != first.cumulative:
            message = f"`{record.id}` and `{first.id}` cannot stand in one sum: one is a total over several years"
            mistakes.append(record.origin.mistake("cumulative", f"{message}, the other is not; give each a chart"))
    if mistakes:
        raise BadData(mistakes)


def contributions_chart(library: Library, unit: str, here: Location) -> str:
    """Money in one currency: a bar for each figure, totals over several years apart from single figures."""
    money = [r for r in library.records.contributions if r.kind == "money" and r.unit == unit and r.amount is not None]
    currency = CURRENCIES.get(unit, unit)
    totals, singles = ([r for r in money if r.cumulative is sort] for sort in (True, False))
    return chart(
        unit.lower(),
        f"Contributions in {currency}",
        "As the text gives them, never converted and never added: a single figure may be part of a total, and the two "
        "editions overlap. The money was paid unless the bar says that it was pledged, decided or announced, or that "
        "payment is not stated. Figures in other currencies are not here. Each panel has its own scale. Each bar "
        "links to its row.",
        [
            contributions_panel("Totals over several years", "hatched, “in total”", totals, here),
            contributions_panel("Single figures", "of a year, a budget, a package or an aim", singles, here),
        ],
        data_table(
            ("Recipient", "Purpose", "Figure", "Payment", "Counted", "Period", "Edition"),
            caption=f"Contributions in {currency}",
            rows=[contribution_row(r, here) for r in [*largest_first(totals), *largest_first(singles)]],
        ),
    )


def largest_first(records: Sequence[Contribution]) -> list[Contribution]:
    """Contributions by their figures."""
    return sorted(records, key=lambda r: (-(r.amount or 0), r.id))


def contributions_panel(title: str, about: str, records: Sequence[Contribution], here: Location) -> Markup | None:
    """The bars of figures that can stand side by side; the longest bar is as wide as the panel."""
    if not records:
        return None
    check_comparable(records)
    widest = max(r.amount or Decimal(0) for r in records)
    rows = [
        Bar(
            label=purpose_and_recipient(r),
            figure=figure_words(r),
            end=share(r.amount or Decimal(0), widest),
            edition=edition_of(r),
            record=f"data/contributions#{r.id}",
            total=r.cumulative,
        )
        for r in largest_first(records)
    ]
    scale = f"{about}; the full width is {amount_words(widest, records[0].unit or '')}"
    return panel(title, scale, bars(rows, here))


def purpose_and_recipient(record: Contribution) -> Markup:
    """Who receives, and what for, with the period."""
    who = element("b", record.recipient or record.channel or "Recipient not named")
    rest = [part for part in (record.purpose, period_words(record)) if part]
    return join([who, *(f"; {part}" for part in rest)])


def figure_words(record: Contribution) -> str:
    """A figure as the text qualifies it; money that is not said to be paid says what it is."""
    qualifier = "" if record.qualifier == "exact" else f"{record.qualifier} "
    total = " in total" if record.cumulative else ""
    promised = {None: "", "paid": "", "not stated": ", payment not stated"}.get(record.payment, f", {record.payment}")
    return f"{qualifier}{amount_words(record.amount or Decimal(0), record.unit or '')}{total}{promised}"


def contribution_row(record: Contribution, here: Location) -> list[object]:
    """A contribution as a row of its chart's table."""
    who = record.recipient or record.channel or "not named"
    counted_as = "total over several years" if record.cumulative else "single figure"
    told = (who, figure_words(record), record.purpose, period_words(record), f"{edition_of(record)} edition")
    label = ", ".join(part for part in told if part)
    return [
        element("a", who, href=here.link(f"data/contributions#{record.id}"), aria_label=label),
        record.purpose or "–",
        figure_words(record),
        record.payment or "–",
        counted_as,
        period_words(record) or "–",
        edition_of(record),
    ]


# --- piracy -------------------------------------------------------------------------------------------------------


def piracy_chart(library: Library, here: Location) -> str:
    """The numbers of piracy cases that the text gives, by sea and year; years without a number are shown as such."""
    cases = [
        r
        for r in library.records.contributions
        if r.kind == "context"
        and r.unit == "cases"
        and "pirac" in (r.purpose or "").casefold()
        and (r.period or "").isdigit()
    ]
    seas = {sea_name(r): [other for other in cases if sea_name(other) == sea_name(r)] for r in cases}
    most = max((r.amount or Decimal(0) for r in cases), default=Decimal(0))
    rows = [[r.period, sea_name(r), f"{r.amount:f}", edition_of(r)] for r in cases]
    return chart(
        "piracy",
        "Piracy cases that the text counts",
        "Numbers of the International Maritime Bureau, as the 2018 edition gives them; both panels have one scale.",
        [
            panel(name[:1].upper() + name[1:], f"the full width is {most:f} cases", bars(years(found, most), here))
            for name, found in seas.items()
        ],
        data_table(("Year", "Where", "Cases", "Edition"), caption="Piracy cases that the text counts", rows=rows),
    )


def sea_name(record: Contribution) -> str:
    """What is counted and where, without remarks."""
    return (record.purpose or "").partition(",")[0]


def years(records: Sequence[Contribution], most: Decimal) -> list[Bar]:
    """A bar for each year from the first to the last, without a mark where the text gives no number."""
    by_year = {int(r.period or 0): r for r in records}
    return [
        Bar(
            label="",
            figure=join([element("b", str(year)), f": {by_year[year].amount:f} cases"]),
            end=share(by_year[year].amount or Decimal(0), most),
            edition=edition_of(by_year[year]),
            record=f"data/contributions#{by_year[year].id}",
        )
        if year in by_year
        else Bar(label="", figure=join([element("b", str(year)), ": the text gives no number"]))
        for year in range(min(by_year), max(by_year) + 1)
    ]


# --- missions -----------------------------------------------------------------------------------------------------


def year_fraction(date: str, end: bool = False) -> float:
    """A date as a number of years; the end of a year or month that is not told more precisely is its last day."""
    year, month, day = (int(part) for part in (date + "-0-0").split("-")[:3])
    if not month:
        return year + end
    if not day:
        return year + (month - 1 + end) / 12
    return year + (month - 1) / 12 + (day - 1 + end) / 366


def missions_chart(library: Library, here: Location) -> str:
    """Missions and programmes that have a date, on one time line for all editions."""
    context = Context(library.chapters, here)
    dated = sorted((m for m in library.records.missions if m.start), key=lambda m: (m.start or "", m.id))
    editions = library.chapters.editions
    first = int(min((year_fraction(m.start or "") for m in dated), default=0))
    last = max([year_fraction(m.end, end=True) for m in dated if m.end] + [int(e) + 1 for e in editions])
    axis = time_axis(first, last)
    panels = [
        panel(
            edition.title,
            f"as it stood in {edition.covers.rpartition(' to ')[2]}",
            element(
                "div", axis, bars(time_bars(found, edition, (first, last), context), here, grid(first, last)), axis
            ),
            edition.year,
        )
        for edition in editions.values()
        if (found := [m for m in dated if edition_of(m) == edition.year])
    ]
    without = len(library.records.missions) - len(dated)
    return chart(
        "missions",
        "Missions and programmes on a time line",
        f"From the date when each, or Japan’s part in it, began. An arrow: under way, with no end given. A short "
        f"mark: the text gives the beginning alone. {without} more have no date and are in the table of missions only.",
        panels,
        data_table(
            ("Mission or programme", "Dates", "Status", "Edition"),
            caption="Missions and programmes with a date",
            rows=[mission_row(m, context) for m in dated],
        ),
    )


def mission_row(mission: Mission, context: Context) -> list[object]:
    """A mission as a row of its chart's table."""
    name, label = mission.title, distinct_name("missions", mission, context)
    link = element("a", name, href=context.here.link(f"data/missions#{mission.id}"), aria_label=label)
    return [link, record_dates(mission, context), mission.status or "not said", edition_of(mission)]


def time_bars(missions: Sequence[Mission], edition: Edition, span: tuple[float, float], context: Context) -> list[Bar]:
    """A bar for each mission, from its beginning to its end, to the edition's own time, or of its first date alone."""
    now = int(edition.year) + 2 / 12  # both editions tell of February of their own year
    return [
        Bar(
            label=element("b", m.title),
            figure=mission_words(m, context),
            start=percent_along(year_fraction(m.start or ""), span),
            end=percent_along(mission_end(m, now), span),
            record=f"data/missions#{m.id}",
            open=m.status == "under way" and not m.end,
        )
        for m in missions
    ]


def mission_end(mission: Mission, now: float) -> float:
    """Where a mission's mark ends."""
    if mission.end:
        return year_fraction(mission.end, end=True)
    return now if mission.status == "under way" else year_fraction(mission.start or "", end=True)


def mission_words(mission: Mission, context: Context) -> str:
    """A mission's dates in words, and how it stood."""
    dates = record_dates(mission, context).striptags()
    told = dates if mission.end else f"from {dates}"
    return f"{told}, {mission.status}" if mission.status else told


def percent_along(time: float, span: tuple[float, float]) -> float:
    """Where a time stands between the first and the last, in percent."""
    return 100 * (time - span[0]) / (span[1] - span[0])


def grid(first: int, last: float) -> list[float]:
    """Where the fifth years stand, in percent."""
    return [percent_along(year, (first, last)) for year in range(first, int(last) + 1) if year % 5 == 0]


def time_axis(first: int, last: float) -> Markup:
    """Every fifth year over its place."""
    labels = [
        element("text", str(year), x=percent(percent_along(year, (first, last))), y="1em")
        for year in range(first, int(last) + 1)
        if year % 5 == 0
    ]
    return element("svg", labels, class_="bb-axis bb-axis-years", aria_hidden="true")
