"""Meetings by month and level: each is a block in its month, which links to its row."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Sequence

from markupsafe import Markup

from bluebook.content.editions import Edition
from bluebook.content.record_words import LEVELS
from bluebook.content.records import Meeting
from bluebook.render.charts.frame import ChartTable, Panel, chart, percent
from bluebook.render.counts import counts_caveat
from bluebook.render.html import template
from bluebook.render.tables import distinct_name, group_alike, record_count, record_dates
from bluebook.render.view import View

MONTHS = [name[:3] for name in calendar.month_name]


def meetings_chart(view: View) -> str:
    """Each meeting as a block in its month, a strip for each level and a panel for each edition."""
    editions = by_edition(view)
    heights = tallest(editions)
    panels = [meetings_panel(e, meetings, heights, view) for e, meetings in editions.items()]
    return chart("meetings", panels, meetings_table(view), "Meetings by month and level")


def meetings_table(view: View) -> ChartTable:
    """How many meetings of each level were in each month."""
    about = (
        "Each block is a meeting and links to its row. Meetings without a month are listed below the blocks. "
        f"{counts_caveat(view)}"
    )
    rows = [row for e, meetings in by_edition(view).items() for row in month_rows(e, meetings)]
    return (
        "In which months does each edition report meetings, and at what level?",
        about.strip(),
        ("Edition and month", *LEVELS),
        rows,
    )


def by_edition(view: View) -> dict[Edition, list[Meeting]]:
    """The meetings of each edition."""
    return {
        edition: view.library.records.of_edition("meetings", edition.year)
        for edition in view.library.chapters.editions.values()
    }


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


def meetings_panel(edition: Edition, meetings: Sequence[Meeting], heights: dict[str, int], view: View) -> Panel:
    """The strips of one edition, between two rows of months, and the meetings that have no place in them."""
    months = months_of(edition, meetings)
    rest = [m for m in meetings if month_of(m) not in months]
    body = template(
        "strips.html",
        title=edition.title,
        axis=month_axis(months),
        ticks=[percent(100 * n / len(months)) for n, month in enumerate(months) if int(month[5:]) % 3 == 1],
        width=percent(100 / len(months)),
        strips=[strip(edition, level, meetings, months, height, view) for level, height in heights.items()],
        others=[
            other_meeting(m, f", {n} of {len(rows)}", view) for rows in group_alike(rest) for n, m in enumerate(rows, 1)
        ],
        others_count=record_count("meetings", len(rest)),
    )
    shown = f"{record_count('meetings', len(meetings))}, {len(meetings) - len(rest)} of them in a month shown here"
    return Panel(edition.title, shown, body, edition.year)


def other_meeting(meeting: Meeting, which: str, view: View) -> dict[str, object]:
    """A link to a meeting with its date; `which` tells it from those that the text reports in the same words."""
    return {
        "name": meeting.title,
        "href": view.here.link(f"data/meetings#{meeting.id}"),
        "label": distinct_name("meetings", meeting) + which.replace(", 1 of 1", ""),
        "dates": record_dates(meeting) if meeting.date else "no date given",
    }


def month_axis(months: Sequence[str]) -> Markup:
    """The names of the months over their columns; January with its year."""
    width = 100 / len(months)
    ticks = [
        {
            "x": percent(width * (n + 0.5)),
            "month": MONTHS[int(month[5:])],
            "year": month[:4] if month[5:] == "01" else "",
            "between": int(month[5:]) % 2 == 0,
        }
        for n, month in enumerate(months)
    ]
    return template("axis.html", ticks=ticks, **{"class": "bb-axis"})


def strip(
    edition: Edition, level: str, meetings: Sequence[Meeting], months: Sequence[str], height: int, view: View
) -> dict[str, object]:
    """The meetings of one level in one edition, a block each, piled up in their months."""
    found = [m for m in meetings if m.level == level]
    shown = {month: [m for m in found if month_of(m) == month] for month in months}
    counts = [f"{len(pile)} in {calendar.month_name[int(m[5:])]} {m[:4]}" for m, pile in shown.items() if pile]
    here = sum(map(len, shown.values()))
    return {
        "level": level,
        "name": f"strip-{edition.year}-{level.replace(' ', '-').replace('+', '-')}".lower(),
        "number": len(found),
        "counts": str(len(found)) if here == len(found) else f"{here} of {len(found)} shown",
        "description": ", ".join(counts) or "no meeting in a month shown here",
        "height": max(height, 1),
        "blocks": [
            meeting_block(m, percent(100 / len(months) * n), height - 1 - up, view)
            for n, pile in enumerate(shown.values())
            for up, m in enumerate(pile)
        ],
    }


def meeting_block(meeting: Meeting, x: str, row: int, view: View) -> dict[str, str]:
    """A block for a meeting in its month's column, `row` blocks below the strip's upper edge."""
    words = f"{meeting.title}, {record_dates(meeting).striptags()}"
    return {"words": words, "href": view.here.link(f"data/meetings#{meeting.id}"), "x": x, "y": f"{row * 2}em"}


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
