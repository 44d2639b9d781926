"""Meetings, contributions, missions and figures: what a record is.

The record types below are the schema of data/<edition>/*.yml, of the data dictionary and of the editors' checks. The
rules of bluebook/content/checks/records.py hold each record to the passages that it quotes.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from bluebook.content.editions import FRAGMENT, PAGE
from bluebook.content.fields import Choice, Flag, Number, Text
from bluebook.content.ordinals import ordinal_forms
from bluebook.content.record_words import (
    CONTRIBUTION_KINDS,
    LEVELS,
    MISSION_KINDS,
    NAME_KINDS,
    PAYMENTS,
    QUALIFIERS,
    STATUSES,
)
from bluebook.content.yaml_records import Many, Record, optional, required
from bluebook.errors import Origin

ID = Text(r"\d{4}(-[a-z0-9]+)+", "an id: the edition and words in small letters and digits, joined by hyphens")
SLUG = Text(r"[a-z0-9]+(-[a-z0-9]+)*", "an id of small letters, digits and hyphens")
DATE = Text(r"\d{4}(-\d{2}(-\d{2})?)?", "a date written YYYY, YYYY-MM or YYYY-MM-DD")
SOURCE = Text(
    rf"{PAGE}#(p|fn-|fig-|table-)\d+[a-z]?", "a page and a paragraph, such as `5-cyber#p6`, `#fn-7` or `#fig-1`"
)
COUNTRY_CODE = Text(r"[A-Z]{3}|none", "a code of three capital letters, such as `JPN`, or `none`")
BLOCK_ADDRESS = Text(rf"\d{{4}}/{PAGE}#{FRAGMENT}", "an edition, page and id, such as `2018/5-cyber#p6`")

HOST = "Japan"


def hash_of_id(self: RecordType | Name) -> int:
    """The hash of what is looked up often: equal ones have the same id, and all their fields need not be read."""
    return hash(self.id)


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A passage that proves a record."""

    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "its words, exactly as printed")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """Something a passage says of a mission."""

    label: str = required(Text(), "what the statement is about")
    value: str = required(Text(), "what it says")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    origin: Origin = field(compare=False)


class RecordType:
    """What every record can be asked, whichever its kind; a record type gives what it has a field or property for."""

    id: str
    source: str
    quote: str
    also: tuple[Passage, ...]
    note: str | None
    origin: Origin
    name: str = ""
    start: str | None = None  # when it was or began
    end: str | None = None
    place: str | None = None
    participants: tuple[str, ...] | None = None  # names of data/names.yml; None where its words name who has a part
    facts: tuple[Statement, ...] = ()
    amount: Decimal | None = None
    unit: str | None = None
    period: str | None = None
    qualifier: str | None = None
    cumulative: bool = False
    level: str | None = None
    kind: str | None = None
    payment: str | None = None

    @property
    def title(self) -> str:
        """What it is called."""
        return self.name

    @property
    def own_words(self) -> list[str | None]:
        """Its words that may name somebody."""
        return [self.title, self.place]

    @property
    def party_words(self) -> list[str | None]:
        """Those of its words that name who has a part in it, where no field lists them."""
        return [self.title]

    @property
    def summary(self) -> tuple[str | None, ...]:
        """What it says in a line after its dates or its amount."""
        return (self.place,)

    @property
    def years(self) -> list[str]:
        """The years that it belongs to: those of its dates and between them, or those that its period names."""
        years = [int(date[:4]) for date in (self.start, self.end) if date]
        named = set(re.findall(r"(?<!\d)\d{4}(?!\d)", self.period or ""))
        return sorted(named | {str(year) for year in range(min(years, default=0), max(years, default=-1) + 1)})

    @property
    def is_open(self) -> bool:
        """Whether its period says since when, and no more."""
        return (self.period or "").startswith("since ") and len(self.years) < 2


@dataclass(frozen=True, kw_only=True)
class Meeting(RecordType):
    """One occurrence of a meeting, visit, exercise or workshop that the text identifies."""

    __hash__ = hash_of_id

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "the meeting's name, without its ordinal")
    ordinal: Decimal | None = optional(Number(), "which of a series it was: Fifth is 5")
    date: str | None = optional(DATE, "when it was or began, as precise as the text")
    end: str | None = optional(DATE, "when it ended")
    place: str | None = optional(Text(), "where, as the text says")
    participants: tuple[str, ...] = optional(Many(Text()), "who took part: names from the list of names", ())
    level: str = required(Choice(LEVELS), "who met")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what we added and why")
    origin: Origin = field(compare=False)

    @property
    def title(self) -> str:
        """Its name with its ordinal."""
        return f"{ordinal_forms(int(self.ordinal))[0]} {self.name}" if self.ordinal is not None else self.name

    @property
    def start(self) -> str | None:  # type: ignore[override]
        """When it was or began."""
        return self.date


@dataclass(frozen=True, kw_only=True)
class Contribution(RecordType):
    """Something that Japan gives or does."""

    __hash__ = hash_of_id

    id: str = required(ID, "its permanent address")
    kind: str = required(Choice(CONTRIBUTION_KINDS), "what is given or done")
    amount: Decimal | None = optional(Number(fraction=True), "the figure in full")
    unit: str | None = optional(Text(), "what the figure counts: JPY, USD, people, vessels …")
    qualifier: str | None = optional(Choice(QUALIFIERS), "how exact the text is")
    payment: str | None = optional(Choice(PAYMENTS), "whether money was paid; every record of money says it")
    cumulative: bool = optional(Flag(), "true for a total over several years", False)
    recipient: str | None = optional(Text(), "who receives")
    channel: str | None = optional(Text(), "through whom")
    purpose: str | None = optional(Text(), "what for")
    period: str | None = optional(Text(), "the time or budget it belongs to")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what we added and why")
    origin: Origin = field(compare=False)

    @property
    def title(self) -> str:
        """What it is for, or who receives it, whichever the text gives."""
        name = self.purpose or self.recipient or self.channel or self.kind
        return name[:1].upper() + name[1:]

    @property
    def own_words(self) -> list[str | None]:
        """Who receives, through whom, and what for."""
        return [self.recipient, self.channel, self.purpose]

    @property
    def party_words(self) -> list[str | None]:
        """Who receives, and through whom; what aid is for may name those whom it is against."""
        return [self.recipient, self.channel]

    @property
    def summary(self) -> tuple[str | None, ...]:
        """To whom, where its title does not say so, and when."""
        return (None if self.purpose is None else self.recipient, self.period)


@dataclass(frozen=True, kw_only=True)
class Mission(RecordType):
    """A mission or programme that Japan runs, joins or supports over time."""

    __hash__ = hash_of_id

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "its name")
    acronym: str | None = optional(Text(), "its abbreviation")
    kind: str = required(Choice(MISSION_KINDS), "what it is")
    place: str | None = optional(Text(), "where, as the text says")
    start: str | None = optional(DATE, "when it, or Japan's part in it, began")
    end: str | None = optional(DATE, "when it, or Japan's part in it, ended")
    status: str | None = optional(Choice(STATUSES), "its status when the text was written")
    facts: tuple[Statement, ...] = optional(Many(Record(Statement)), "what else the text says of it", ())
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what we added and why")
    origin: Origin = field(compare=False)

    @property
    def title(self) -> str:
        """Its name with its abbreviation."""
        return f"{self.name} ({self.acronym})" if self.acronym and self.acronym not in self.name else self.name

    @property
    def own_words(self) -> list[str | None]:
        """Its name and where it is."""
        return [self.name, self.place]

    @property
    def party_words(self) -> list[str | None]:
        """Its name, where it is, and what is said of it."""
        return [self.title, self.place, *(fact.value for fact in self.facts)]


@dataclass(frozen=True, kw_only=True)
class Figure(RecordType):
    """A figure that the text gives and that is not Japan's own."""

    __hash__ = hash_of_id

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "what is counted")
    amount: Decimal = required(Number(fraction=True), "the figure in full")
    unit: str = required(Text(), "what the figure counts: countries, people, cases …")
    qualifier: str = required(Choice(QUALIFIERS), "how exact the text is")
    period: str | None = optional(Text(), "the time it belongs to")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what we added and why")
    origin: Origin = field(compare=False)

    @property
    def summary(self) -> tuple[str | None, ...]:
        """When it was counted."""
        return (self.period,)


@dataclass(frozen=True, kw_only=True)
class Printed:
    """The forms of a name that one edition prints."""

    edition: str = required(Text(r"\d{4}", "an edition"), "the edition")
    words: tuple[str, ...] = required(Many(Text()), "the forms, each exactly as printed")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Name:
    """A country or organisation that the texts name."""

    __hash__ = hash_of_id

    id: str = required(SLUG, "its permanent address")
    name: str = required(Text(), "the name used on this site")
    kind: str = required(Choice(NAME_KINDS), "what it is")
    code: str | None = optional(
        COUNTRY_CODE, "a country's code in ISO 3166-1 (alpha-3); `none` where it has none there"
    )
    short: tuple[str, ...] = optional(Many(Text()), "its short forms", ())
    printed: tuple[Printed, ...] = optional(Many(Record(Printed)), "the forms that each edition prints", ())
    other: tuple[str, ...] = optional(Many(Text()), "forms that readers use and the texts do not", ())
    origin: Origin = field(compare=False)

    @property
    def iso_code(self) -> str | None:
        """Its code in ISO 3166-1 (alpha-3), where it is a country that has one."""
        return None if self.code == "none" else self.code

    @functools.cached_property
    def forms(self) -> tuple[str, ...]:
        """Every form of the name, the site's own first."""
        said = [form for printed in self.printed for form in printed.words]
        return tuple(dict.fromkeys([self.name, *self.short, *said, *self.other]))


@dataclass(frozen=True, kw_only=True)
class Abbreviation:
    """An abbreviation that the texts print."""

    id: str = required(SLUG, "its permanent address")
    abbreviation: str = required(Text(), "as printed")
    expansion: str = required(Text(), "as printed, where the texts print it")
    printed_at: str | None = optional(BLOCK_ADDRESS, "a block that prints the expansion; none means that we added it")
    also_printed: str | None = optional(Text(), "another expansion that the texts print")
    origin: Origin = field(compare=False)


@dataclass(frozen=True)
class Records:
    """Every record, by kind, with the vocabularies it is held to."""

    by_kind: Mapping[str, list[Any]]
    names: list[Name]
    abbreviations: list[Abbreviation]

    @property
    def meetings(self) -> list[Meeting]:
        """The meetings."""
        return self.of("meetings")

    @property
    def contributions(self) -> list[Contribution]:
        """The contributions."""
        return self.of("contributions")

    @property
    def missions(self) -> list[Mission]:
        """The missions and programmes."""
        return self.of("missions")

    @property
    def figures(self) -> list[Figure]:
        """The figures that are not Japan's own."""
        return self.of("figures")

    def of(self, kind: str) -> list[Any]:
        """The records of a kind, such as meetings."""
        return self.by_kind[kind]

    def of_edition(self, kind: str, edition: str) -> list[Any]:
        """The records of a kind that an edition has."""
        return self.by_edition.get((kind, edition), [])

    @functools.cached_property
    def by_edition(self) -> dict[tuple[str, str], list[Any]]:
        """The records of each kind and edition."""
        found: dict[tuple[str, str], list[Any]] = {}
        for kind, records in self.by_kind.items():
            for record in records:
                found.setdefault((kind, edition_of(record)), []).append(record)
        return found

    def all(self) -> list[Any]:
        """The records of every kind."""
        return [record for records in self.by_kind.values() for record in records]


def edition_of(record: RecordType) -> str:
    """The edition that a record belongs to: the first part of its id."""
    return record.id.partition("-")[0]


def passages(record: RecordType) -> list[tuple[str, str]]:
    """(source, quote) of a record and of all that it says, the first being its own."""
    return [(part.source, part.quote) for part in proofs(record)]


def proofs(record: RecordType) -> list[Any]:
    """The record itself, its further passages and its facts: everything that has a source and a quote."""
    return [record, *record.also, *record.facts]


def quoted_text(record: RecordType) -> str:
    """All that a record quotes, a line for each passage."""
    return "\n".join(quote for _, quote in passages(record))
