"""Missions and programmes on a time line: from the date when each, or Japan's part in it, began."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bluebook.content.editions import Edition
from bluebook.content.records import Mission, edition_of
from bluebook.render.charts.frame import Bar, ChartTable, Panel, bars, chart, percent
from bluebook.render.html import element, join, template
from bluebook.render.tables import distinct_name, record_dates
from bluebook.render.view import View


def missions_chart(view: View) -> str:
    """Missions and programmes that have a date, on one time line for all editions."""
    dated = dated_missions(view)
    editions = view.library.chapters.editions
    first = int(min((year_fraction(m.start or "") for m in dated), default=0))
    last = max([year_fraction(m.end, end=True) for m in dated if m.end] + [int(e) + 1 for e in editions])
    axis = time_axis(first, last)
    panels = [
        Panel(
            edition.title,
            f"as it stood in {edition.covers.rpartition(' to ')[2]}",
            element(
                "div", axis, bars(time_bars(found, edition, (first, last), view), view.here, grid(first, last)), axis
            ),
            edition.year,
        )
        for edition in editions.values()
        if (found := [m for m in dated if edition_of(m) == edition.year])
    ]
    return chart(
        "missions", panels, missions_table(view), "Missions and programmes with a date", template("missions_key.html")
    )


def missions_table(view: View) -> ChartTable:
    """Missions and programmes that have a date, with their dates and status."""
    dated = dated_missions(view)
    without = len(view.library.records.missions) - len(dated)
    about = (
        "Each bar begins when the mission, or Japan’s part in it, began. Several editions may report one mission. "
        f"{without} more have no date and are in the table of missions only."
    )
    heads = ("Mission or programme", "Dates", "Status", "Edition")
    return (
        "Which missions and programmes were under way, and since when?",
        about,
        heads,
        [mission_row(m, view) for m in dated],
    )


def dated_missions(view: View) -> list[Mission]:
    """The missions and programmes that have a date, the earliest first."""
    return sorted((m for m in view.library.records.missions if m.start), key=lambda m: (m.start or "", m.id))


def mission_row(mission: Mission, view: View) -> list[object]:
    """A mission as a row of its chart's table."""
    name, label = mission.title, distinct_name("missions", mission)
    link = element("a", name, href=view.here.link(f"data/missions#{mission.id}"), aria_label=label)
    dates = join([record_dates(mission), ", end not given" if has_unknown_end(mission) else None])
    return [link, dates, mission.status or "not said", edition_of(mission)]


def time_bars(missions: Sequence[Mission], edition: Edition, span: tuple[float, float], view: View) -> list[Bar]:
    """A bar for each mission, from its beginning to its end, or to the edition's own time where the text gives no end."""
    now = int(edition.year) + 2 / 12  # each edition tells of February of their own year
    return [
        Bar(
            label=element("b", m.title),
            figure=mission_words(m, view),
            start=percent_along(year_fraction(m.start or ""), span),
            end=percent_along(mission_end(m, now), span),
            record=f"data/missions#{m.id}",
            open=m.status == "under way" and not m.end,
            unknown=has_unknown_end(m),
        )
        for m in missions
    ]


def mission_end(mission: Mission, now: float) -> float:
    """Where a mission's mark ends: at its end, or where the edition's own time ends."""
    if mission.end:
        return year_fraction(mission.end, end=True)
    return now


def has_unknown_end(mission: Mission) -> bool:
    """Whether the text gives no end and does not say that a mission is under way."""
    return not mission.end and mission.status != "under way"


def mission_words(mission: Mission, view: View) -> str:
    """A mission's dates in words, and how it stood; of one under way, when it began and is to end."""
    dates = record_dates(mission).striptags()
    if mission.status == "under way":
        start, _, end = dates.partition(" – ")
        return f"since {start}, to end in {end}" if end else f"since {start}"
    words = dates if mission.end else f"from {dates}"
    words += ", end not given" if has_unknown_end(mission) else ""
    return f"{words}, {mission.status}" if mission.status else words


def year_fraction(date: str, end: bool = False) -> float:
    """A date as a number of years; the end of a year or month that is not given more precisely is its last day."""
    year, month, day = (int(part) for part in (date + "-0-0").split("-")[:3])
    if not month:
        return year + end
    if not day:
        return year + (month - 1 + end) / 12
    return year + (month - 1) / 12 + (day - 1 + end) / 366


def percent_along(time: float, span: tuple[float, float]) -> float:
    """Where a time is between the first and the last, in percent."""
    return 100 * (time - span[0]) / (span[1] - span[0])


def grid(first: int, last: float) -> list[float]:
    """Where the fifth years are, in percent."""
    return [percent_along(year, (first, last)) for year in range(first, int(last) + 1) if year % 5 == 0]


def time_axis(first: int, last: float) -> Markup:
    """The first year and every fifth over its place; the first is left out where it would touch the next."""
    years = [year for year in range(first, int(last) + 1) if year % 5 == 0 or (year == first and first % 5 in (1, 2))]
    ticks = [
        {"x": percent(percent_along(year, (first, last))), "month": "", "year": year, "between": year % 5 != 0}
        for year in years
    ]
    return template("axis.html", ticks=ticks, **{"class": "bb-axis bb-axis-years"})
