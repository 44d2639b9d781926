"""The kinds of records: what the site says and does with each, beside the fields of its record type.

A further kind is one record type, one entry here, and one file data/<edition>/<kind>.yml: its tables, filters, downloads,
part of the data dictionary and place in the search follow from these.
"""

from __future__ import annotations

from dataclasses import dataclass

from bluebook.content.records import Contribution, Figure, Meeting, Mission, RecordType


@dataclass(frozen=True)
class TableColumn:
    """A column of a table: its head, which field or cell it shows, and by what its rows can be sorted."""

    head: str
    shows: str  # a field, or one of `CELLS` in bluebook/render/tables.py
    sort: str | None = None  # name, date or amount


@dataclass(frozen=True)
class RecordKind:
    """A kind of record; its name, by which KINDS has it, is its file, its page under /data/, and its plural."""

    type: type[RecordType]
    title: str  # of its page and its files
    one: str  # `1 meeting`
    many: str  # `4 meetings`
    heading: str  # over its table at the end of a section
    role: str  # over its records on the page of names
    dataset: str  # what its records are, for search engines of data
    columns: tuple[TableColumn, ...]
    filters: tuple[str, ...]  # fields by whose words its table is filtered
    measure: str  # the cell that tells a record from others of its title: dates or amount
    words: tuple[str, ...]  # what a query calls all of them
    asked_for: str  # what a query asks for where it asks for such records: a date, or an amount
    dated: str = "dated"  # `3 figures dated 2017`
    who: str = "Who"  # whom its table is filtered by
    of_host: bool = False  # whether all of its records are Japan's own

    def __post_init__(self) -> None:
        assert self.asked_for in ASKED_FOR


ASKED_FOR = ("date", "amount")  # what a query asks for that records of a kind answer
KINDS = {
    "meetings": RecordKind(
        Meeting,
        title="Meetings",
        one="meeting",
        many="meetings",
        heading="Meetings reported here",
        role="Meetings",
        dataset="Meetings, visits, exercises and workshops reported in the security chapters of Japan’s Diplomatic Bluebook",
        columns=(
            TableColumn("Meeting", "title", "name"),
            TableColumn("Date and place", "occasion", "date"),
            TableColumn("Who took part", "participants"),
            TableColumn("Level", "level"),
        ),
        filters=("level",),
        measure="dates",
        words=("meeting", "talk"),
        asked_for="date",
        dated="held in",
    ),
    "contributions": RecordKind(
        Contribution,
        title="Contributions",
        one="contribution",
        many="contributions",
        heading="Contributions reported here",
        role="Contributions",
        dataset="Contributions of Japan reported in the security chapters of the Diplomatic Bluebook",
        columns=(
            TableColumn("What for", "title", "name"),
            TableColumn("Amount", "amount", "amount"),
            TableColumn("Payment", "payment"),
            TableColumn("Kind", "kind"),
            TableColumn("Recipient", "recipient"),
            TableColumn("Period", "period"),
        ),
        filters=("kind", "payment"),
        measure="amount",
        words=("contribution", "donation", "grant", "aid", "assistance", "funding", "money"),
        asked_for="amount",
        who="Recipient or partner",
        of_host=True,
    ),
    "missions": RecordKind(
        Mission,
        title="Missions",
        one="mission or programme",
        many="missions and programmes",
        heading="Missions and programmes reported here",
        role="Missions and programmes",
        dataset="Missions and programmes reported in the security chapters of Japan’s Diplomatic Bluebook",
        columns=(
            TableColumn("Mission or programme", "title", "name"),
            TableColumn("Kind", "kind"),
            TableColumn("Dates and place", "occasion", "date"),
        ),
        filters=("kind",),
        measure="dates",
        words=("mission", "programme", "program", "deployment"),
        asked_for="date",
        dated="under way in",
        of_host=True,
    ),
    "figures": RecordKind(
        Figure,
        title="Other figures",
        one="figure",
        many="figures",
        heading="Other figures reported here",
        role="Other figures",
        dataset="Figures other than Japan’s own reported in the security chapters of Japan’s Diplomatic Bluebook",
        columns=(
            TableColumn("What is counted", "title", "name"),
            TableColumn("Figure", "amount", "amount"),
            TableColumn("When", "period"),
        ),
        filters=(),
        measure="amount",
        words=("figure", "statistic"),
        asked_for="amount",
    ),
}
