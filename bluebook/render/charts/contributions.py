"""Contributions as bars: dollars and yen have charts of their own, totals over several years and single figures panels of
their own, and nothing is converted or added. The cases of piracy that the text counts, by sea and year.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.record_words import CURRENCIES
from bluebook.content.records import Contribution, Figure, edition_of
from bluebook.errors import BadData
from bluebook.render.charts.frame import Bar, ChartTable, Panel, bars, chart, share
from bluebook.render.html import element, join
from bluebook.render.tables import amount_words, period_words
from bluebook.render.view import View

OFF_SCALE = 10  # times the next largest figure, from which one would leave no length to the others' bars


def contributions_chart(view: View, unit: str) -> str:
    """Money in one currency on one scale: totals over several years apart from single figures, and a figure that would
    leave no length to the others in words."""
    totals, singles = money_in(view, unit)
    beyond = beyond_scale([*totals, *singles])
    most = max((r.amount or Decimal(0) for r in [*totals, *singles] if r not in beyond), default=Decimal(0))
    panels = [
        *contributions_panel("Totals over several years", "hatched", totals, most, view.here),
        *contributions_panel("Single figures", "of a year, a budget, a package or an aim", singles, most, view.here),
    ]
    return chart(unit.lower(), panels, contributions_table(view, unit))


def contributions_table(view: View, unit: str) -> ChartTable:
    """Money in one currency, a row for each figure."""
    totals, singles = money_in(view, unit)
    large = "".join(f" {off_scale_words(r)}" for r in beyond_scale([*totals, *singles]))
    about = (
        "As printed, never converted and never added: a single figure may be part of a total, and several editions may "
        "report one sum. A filled or hatched bar is a sum reported as paid, an outlined bar one that is not. All bars have "
        f"one scale.{large} Each bar links to its row."
    )
    heads = ("Recipient", "Purpose", "Figure", "Payment", "Counted", "Period", "Edition")
    rows = [contribution_row(r, view.here) for figures in (totals, singles) for r in largest_first(figures)]
    title = f"Which sums in {CURRENCIES.get(unit, unit)} are reported, and which of them as paid?"
    return title, about, heads, rows


def beyond_scale(records: Sequence[Contribution]) -> list[Contribution]:
    """The largest figure, if it is so large that on its scale no other bar could be seen."""
    largest = largest_first(records)[:2]
    amounts = [r.amount or Decimal(0) for r in largest]
    return largest[:1] if len(amounts) == 2 and amounts[0] > OFF_SCALE * amounts[1] else []


def off_scale_words(record: Contribution) -> str:
    """What is said of a figure that has no bar."""
    who = record.recipient or record.channel or "a recipient not named"
    return f"One sum has no bar, since it would dwarf all others: {figure_words(record)}, for {who}."


def money_in(view: View, unit: str) -> tuple[list[Contribution], list[Contribution]]:
    """The money in a currency: totals over several years, and single figures."""
    money = [
        r for r in view.library.records.contributions if r.kind == "money" and r.unit == unit and r.amount is not None
    ]
    return [r for r in money if r.cumulative is True], [r for r in money if r.cumulative is False]


def check_comparable(records: Sequence[Contribution]) -> None:
    """Figures on one scale have one unit, and are either all totals over several years or none; else BadData.

    A yearly figure may be a part of a total beside it: a reader would add the two.
    """
    first = next(iter(records), None)
    mistakes = []
    for record in records:
        if first and record.unit != first.unit:
            message = f"`{record.id}` in {record.unit} cannot be added to `{first.id}` in {first.unit}"
            mistakes.append(record.origin.mistake("unit", f"{message}; give each unit a chart"))
        elif first and record.cumulative != first.cumulative:
            message = f"`{record.id}` and `{first.id}` cannot be added up: one is a total over several years"
            mistakes.append(record.origin.mistake("cumulative", f"{message}, the other is not; give each a chart"))
    if mistakes:
        raise BadData(mistakes)


def largest_first(records: Sequence[Contribution]) -> list[Contribution]:
    """Contributions by their figures."""
    return sorted(records, key=lambda r: (-(r.amount or 0), r.id))


def contributions_panel(
    title: str, about: str, records: Sequence[Contribution], most: Decimal, here: Location
) -> list[Panel]:
    """The bars of figures that can be shown side by side; `most` is as wide as the panel, and what is more has no bar."""
    if not records:
        return []
    check_comparable(records)
    rows = [
        Bar(
            label=purpose_and_recipient(r),
            figure=figure_words(r),
            end=share(r.amount or Decimal(0), most),
            edition=edition_of(r),
            record=f"data/contributions#{r.id}",
            total=r.cumulative,
            promised=r.payment != "paid",
            drawn=(r.amount or 0) <= most,
        )
        for r in largest_first(records)
    ]
    scale = f"{about}; scale: 0 to {amount_words(most, records[0].unit or '')}"
    return [Panel(title, scale, bars(rows, here))]


def purpose_and_recipient(record: Contribution) -> Markup:
    """Who receives, and what for, with the period."""
    who = element("b", record.recipient or record.channel or "Recipient not named")
    rest = [part for part in (record.purpose, period_words(record)) if part]
    return join([who, *(f"; {part}" for part in rest)])


def figure_words(record: Contribution) -> str:
    """A figure as the text qualifies it, and whether it was paid."""
    qualifier = "" if record.qualifier == "exact" else f"{record.qualifier} "
    total = " in total" if record.cumulative else ""
    promised = {None: "", "not stated": ", payment not stated"}.get(record.payment, f", {record.payment}")
    return f"{qualifier}{amount_words(record.amount or Decimal(0), record.unit or '')}{total}{promised}"


def contribution_row(record: Contribution, here: Location) -> list[object]:
    """A contribution as a row of its chart's table."""
    who = record.recipient or record.channel or "not named"
    counted_as = "total over several years" if record.cumulative else "single figure"
    parts = (who, figure_words(record), record.purpose, period_words(record), f"{edition_of(record)} edition")
    label = ", ".join(part for part in parts if part)
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


def piracy_chart(view: View) -> str:
    """The numbers of piracy cases that the text gives, by sea and year; years without a number are shown as such."""
    cases = piracy_cases(view)
    seas = {sea_name(r): [other for other in cases if sea_name(other) == sea_name(r)] for r in cases}
    most = max((r.amount or Decimal(0) for r in cases), default=Decimal(0))
    panels = [
        Panel(name[:1].upper() + name[1:], f"scale: 0 to {most:f} cases", bars(years(found, most), view.here))
        for name, found in seas.items()
    ]
    return chart("piracy", panels, piracy_table(view))


def piracy_table(view: View) -> ChartTable:
    """The numbers of piracy cases that the text gives."""
    cases = piracy_cases(view)
    silent = [year for year in view.library.chapters.editions if year not in {edition_of(r) for r in cases}]
    about = "Numbers of the International Maritime Bureau, as printed; all panels have one scale."
    about += "".join(f" The {year} edition gives no numbers." for year in silent)
    rows: list[list[object]] = [[r.period, sea_name(r), f"{r.amount:f}", edition_of(r)] for r in cases]
    return piracy_title(cases), about, ("Year", "Where", "Cases", "Edition"), rows


def piracy_title(cases: Sequence[Figure]) -> str:
    """What the numbers show: the most cases in a year, and those of the same sea in the last year."""
    if not cases:
        return "How many cases of piracy are reported?"
    most = max(cases, key=lambda r: r.amount or Decimal(0))
    last = max((r for r in cases if sea_name(r) == sea_name(most)), key=lambda r: r.period or "")
    name = sea_name(most)
    ends = f"{most.amount:f} in {most.period}, {last.amount:f} in {last.period}"
    return f"{name[:1].upper()}{name[1:]}: {ends}"


def piracy_cases(view: View) -> list[Figure]:
    """The records that count cases of piracy in a year."""
    return [
        r
        for r in view.library.records.figures
        if r.unit == "cases" and "pirac" in r.name.casefold() and (r.period or "").isdigit()
    ]


def sea_name(record: Figure) -> str:
    """What is counted and where, without remarks."""
    return record.name.partition(",")[0]


def years(records: Sequence[Figure], most: Decimal) -> list[Bar]:
    """A bar for each year from the first to the last, without a mark where the text gives no number."""
    by_year = {int(r.period or 0): r for r in records}
    return [
        Bar(
            label="",
            figure=join([element("b", str(year)), f": {by_year[year].amount:f} cases"]),
            end=share(by_year[year].amount or Decimal(0), most),
            edition=edition_of(by_year[year]),
            record=f"data/figures#{by_year[year].id}",
        )
        if year in by_year
        else Bar(label="", figure=join([element("b", str(year)), ": the text gives no number"]))
        for year in range(min(by_year), max(by_year) + 1)
    ]
