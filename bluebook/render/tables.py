"""Records as accessible HTML tables: one row for each, its dates and amounts as data, its sentence at hand."""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from decimal import Decimal
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import place, short_place, unbroken_place
from bluebook.content.checks.figures import singular_and_plural
from bluebook.content.kinds import KINDS, TableColumn
from bluebook.content.printed_words import prints_year
from bluebook.content.record_words import CURRENCIES
from bluebook.content.records import Contribution, Figure, Meeting, RecordType, edition_of, passages, quoted_text
from bluebook.render.html import element, join, template
from bluebook.render.view import View

SPANS = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
ONE_OF = {"people": "person"}  # units whose singular is another word
NOT_STATED = Markup('<span class="bb-none">not stated</span>')  # the style sheet shows a dash for it
NO_MONEY = Markup('<span class="bb-not-money">not money</span>')  # nothing is missing


Cell = Callable[[Any, View], object]


# --- cells --------------------------------------------------------------------------------------------------------


def date_words(date: str) -> list[str]:
    """The parts of an ISO date as printed, day first: `2017-08-07` → 7, August, 2017."""
    year, *month_day = date.split("-")
    shown = [calendar.month_name[int(month)] for month in month_day[:1]] + [year]
    return [str(int(day)) for day in month_day[1:]] + shown


def date_shown(date: str, quotes: str) -> str:
    """A date for a reader; a year that its quotes do not print is added by us, in brackets: August [2017]."""
    *rest, year = date_words(date)
    shown = year if prints_year(year, quotes) else f"[{year}]"
    return " ".join([*rest, shown])


def time_element(start: str | None, end: str | None, quotes: str) -> Markup:
    """A date or a span of dates, or a mark that the text gives none."""
    if not start and not end:
        return NOT_STATED
    times = [element("time", date_shown(d, quotes), datetime=d) if d else Markup("") for d in (start, end)]
    return times[0] if not end else join(times, " – ")


def record_dates(record: RecordType) -> Markup:
    """The dates of a meeting or mission."""
    return time_element(record.start, record.end, quoted_text(record))


def occasion(record: RecordType) -> Markup:
    """When and where a meeting or mission was: `May 2017, Taormina`."""
    dates = record_dates(record)
    given = None if dates is NOT_STATED else from_beginning(record, dates)
    return join([part for part in (given, record.place) if part], ", ") or NOT_STATED


def from_beginning(record: RecordType, dates: Markup) -> Markup:
    """The dates of what may still be under way, by when it began: `since 2009`; other dates as they are."""
    if not hasattr(record, "status") or record.end:
        return dates
    return join(["since " if record.status == "under way" else "from ", dates])


def unit_words(amount: Decimal, unit: str) -> str:
    """What a figure counts, one of it in the singular: `1 officer`."""
    if amount != 1 or unit in CURRENCIES:
        return CURRENCIES.get(unit, unit)
    counted, of, what = unit.partition(" of ")
    return ONE_OF.get(counted, next((w for w in singular_and_plural(counted) if w != counted), counted)) + of + what


def amount_words(amount: Decimal, unit: str) -> str:
    """A figure as the text would print it: `48.5 million US dollars`, `2,000 people`."""
    scale, word = next(((s, w) for s, w in SPANS if amount >= s), (Decimal(1), ""))
    figure = f"{amount / scale:,f}"
    figure = figure.rstrip("0").rstrip(".") if "." in figure else figure
    return " ".join(part for part in (figure, word, unit_words(amount, unit)) if part)


def amount_element(record: Contribution | Figure) -> Markup:
    """The amount with its qualifier; a total over several years says so."""
    if record.amount is None:
        return NOT_STATED
    data = element("data", amount_words(record.amount, record.unit or ""), value=f"{record.amount:f}")
    qualifier = "" if record.qualifier == "exact" else f"{record.qualifier} "
    return join([qualifier, data, " in total" if record.cumulative else ""])


def payment_cell(record: Contribution, view: View) -> str | Markup:
    """Whether money was paid; of what is not money, that it is not."""
    return record.payment or NO_MONEY


def period_words(record: RecordType) -> str:
    """The period of a contribution; a year that its quotes do not print is added by us, in brackets: May [2014]."""
    if not record.period:
        return ""
    quotes = quoted_text(record)
    return re.sub(r"(?<!\d)\d{4}(?!\d)", lambda m: m[0] if prints_year(m[0], quotes) else f"[{m[0]}]", record.period)


def period_cell(record: RecordType, view: View) -> str | Markup:
    """The period of a contribution."""
    return period_words(record) or NOT_STATED


def title_cell(record: RecordType, view: View) -> str:
    """What a record is called."""
    return record.title


def recipient_cell(record: Contribution, view: View) -> Markup:
    """Who receives, and through whom."""
    through = f"through {record.channel}" if record.channel else None
    return join([p for p in (record.recipient, through) if p], ", ") or NOT_STATED


def field_cell(name: str) -> Cell:
    """A cell that shows a field as it is."""
    return lambda record, view: getattr(record, name) or NOT_STATED


def participants_cell(record: Meeting, view: View) -> Markup:
    """Who took part, each a link to where else it is named."""
    return join([who_link(name, view) for name in record.participants], ", ") or NOT_STATED


def who_link(participant: str, view: View) -> object:
    """A link to a name's place on the page of names; its words alone where the name is not known."""
    name = view.library.name_index.by_name.get(participant)
    return element("a", participant, href=view.here.link(f"data/who#{name.id}")) if name else participant


CELLS: dict[str, Cell] = {  # what a column shows where that is not a field as it is
    "title": title_cell,
    "dates": lambda record, view: record_dates(record),
    "occasion": lambda record, view: occasion(record),
    "amount": lambda record, view: amount_element(record),
    "payment": payment_cell,
    "recipient": recipient_cell,
    "period": period_cell,
    "participants": participants_cell,
}


def cell(column: TableColumn, record: Any, view: View) -> object:
    """What a column shows of a record."""
    return CELLS.get(column.shows, field_cell(column.shows))(record, view)


@functools.lru_cache(maxsize=2**16)  # a record is named on many pages
def measure(kind: str, record: Any) -> Markup:
    """The date or the amount of a record, by which its kind is distinguished."""
    return {"dates": record_dates, "amount": amount_element}[KINDS[kind].measure](record)


@functools.lru_cache(maxsize=2**16)
def timed_measure(kind: str, record: Any) -> Markup:
    """The date or the amount of a record with the time that it needs to be read alone, and what was only promised:
    `since 2009`, `2 cases, 2016`, `3.8 billion yen, decided`."""
    given = measure(kind, record)
    if given is NOT_STATED:
        return given
    if hasattr(record, "status") and not record.end:
        return from_beginning(record, given)
    period, payment = period_words(record), getattr(record, "payment", None)
    promised = payment if payment not in (None, "paid", "not stated") and payment not in period else ""
    return join([part for part in (given, promised, period) if part], ", ")


# --- sources --------------------------------------------------------------------------------------------------------


def source_items(record: RecordType, view: View) -> list[dict[str, object]]:
    """The passages of a record, each once, with what is stated there and the words that are quoted from it."""
    quotes: dict[str, list[str]] = {}
    for source, quote in dict.fromkeys(passages(record)):
        quotes.setdefault(source, []).append(quote)
    return [
        source_link(f"{edition_of(record)}/{source}", view)
        | {"quotes": said, "statements": [fact for fact in record.facts if fact.source == source]}
        for source, said in quotes.items()
    ]


def source_link(address: str, view: View) -> dict[str, object]:
    """Where a passage is: in full, and on its own page by its number alone; numbers stay on the line of their sign."""
    block = view.library.chapters.blocks[address]
    page = view.library.chapters.pages[f"{block.edition}/{block.page}"]
    label = short_place(block) if page.address == view.here.page else f"{block.edition} {place(page, block)}"
    return {"label": unbroken_place(label), "href": view.here.link(address)}


def key_of(rows: Sequence[dict[str, Any]]) -> dict[str, object]:
    """What the signs of a table mean, of those that it has: a year in brackets, and the dash."""
    cells = "".join(str(cell) for row in rows for cell in row["cells"])
    return {"year": re.search(r"\[\d{4}\]", cells), "none": NOT_STATED in cells}


# --- tables -------------------------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=2**16)  # a record is shown on many pages
def values_of(record: Any) -> tuple[Any, ...]:
    """What a record says, without its id: records equal in this are shown as one row."""
    return tuple(getattr(record, f.name) for f in fields(record) if f.name not in {"id", "origin"})


def group_alike(records: Sequence[Any]) -> list[list[Any]]:
    """Records in order, those that say the same but for their id gathered into one row."""
    rows: dict[object, list[Any]] = {}
    for record in records:
        rows.setdefault((edition_of(record), values_of(record)), []).append(record)
    return list(rows.values())


def record_count(kind: str, number: int) -> str:
    """`1 meeting`, `4 meetings`."""
    return f"{number} {KINDS[kind].one if number == 1 else KINDS[kind].many}"


def distinct_name(kind: str, record: Any) -> str:
    """A record's name with what tells it from others of that name: its edition, its date or amount, its period."""
    return f"{measured_name(kind, record)}, {edition_of(record)} edition"


@functools.lru_cache(maxsize=2**16)
def measured_name(kind: str, record: Any) -> str:
    """A record's name with its date or amount, and its period."""
    parts = [record.title, measured_words(kind, record), period_words(record)]
    return ", ".join(part for part in parts if part)


@functools.lru_cache(maxsize=2**16)
def measured_words(kind: str, record: Any) -> str:
    """The date or the amount of a record in words; empty where the text gives none."""
    measured = measure(kind, record)
    return "" if measured is NOT_STATED else str(join([measured]).striptags())


def timed_words(kind: str, record: Any) -> str:
    """The date or the amount of a record with its time, in words; empty where the text gives none."""
    timed = timed_measure(kind, record)
    return "" if timed is NOT_STATED else str(timed.striptags())


def row_data(kind: str, records: Sequence[Any], view: View) -> dict[str, str | None]:
    """What scripts filter, sort and count a row by, as attributes; what the record does not say is left out."""
    first = records[0]
    return {
        "data-edition": edition_of(first),
        "data-year": " ".join(first.years) or None,
        "data-date": first.start,
        "data-end": first.end,
        "data-amount": None if first.amount is None else f"{first.amount:f}",
        "data-unit": first.unit,
        **{f"data-{field}": getattr(first, field) for field in KINDS[kind].filters},
        "data-who": " ".join(name.id for name in view.library.name_index.parties(first)) or None,
        "data-mentions": " ".join(name.id for name in view.library.name_index.only_mentioned(first)) or None,
        "data-records": " ".join(record.id for record in records) if len(records) > 1 else None,
    }


def row(kind: str, records: list[Any], view: View, with_series: bool) -> dict[str, object]:
    """What a row shows: its address is its first record's id, and it has the ids of all records that it shows."""
    first, *others = records
    return {
        "record": first,
        "edition": edition_of(first),
        "data": row_data(kind, records, view),
        "also": [record.id for record in others],
        "count": record_count(kind, len(records)),
        "cells": [join([cell(column, first, view)]) for column in KINDS[kind].columns],
        "passages": source_items(first, view),
        "series": series_link(records, view) if with_series else None,
        "href": view.here.link(f"data/{kind}#{first.id}"),
        "label": f"Cite or add this {KINDS[kind].one}: {distinct_name(kind, first)}",
        "title": "Cite or add this row",
    }


def row_line(kind: str, record: Any, view: View) -> str:
    """What a row says after its name, as sentences: what is stated under each head, and our note."""
    shown = [(column.head, join([cell(column, record, view)])) for column in KINDS[kind].columns[1:]]
    said = [f"{head}: {words.striptags()}" for head, words in shown if words not in (NOT_STATED, NO_MONEY)]
    return " ".join(part.removesuffix(".") + "." for part in [*said, record.note or ""] if part)


def series_link(records: Sequence[Any], view: View) -> dict[str, str] | None:
    """A link to the series in which a row's records are, where another edition reports it too."""
    by_record = view.library.series_by_record
    found = next((by_record[record.id] for record in records if record.id in by_record), None)
    if found is None:
        return None
    others = sorted({edition_of(record) for _, record in found.records} - {edition_of(records[0])})
    words = f"compare with {' and '.join(others)}"
    href = view.here.link(f"compare/series#{found.slug}")
    return {"words": words, "href": href, "label": f"{found.name}: {words}"}


def table(kind: str, records: Sequence[Any], caption: str, view: View, with_series: bool = False) -> Markup:
    """A table of records with its caption; without records, a sentence that says so."""
    if not records:
        return element("p", f"{caption}: none.", class_="bb-empty")
    columns = KINDS[kind].columns
    rows = [row(kind, alike, view, with_series) for alike in group_alike(records)]
    return template(
        "records_table.html",
        heads=[column.head for column in columns],
        sorts=[column.sort for column in columns],
        caption=caption,
        count=record_count(kind, len(records)),
        rows=rows,
        key=key_of(rows),
        **{"class": f"bb-table bb-{kind}"},
    )
