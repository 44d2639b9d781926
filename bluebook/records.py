"""Meetings, contributions and missions: what a record is, and the proof of each one in the text.

The record types below are the schema of data/<edition>/*.yml, of the data dictionary and of the editors' checks. The
rules after them hold each record to the passages it quotes; what breaks a rule is told with file and line.
"""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

from bluebook.chapters import FRAGMENT, PAGE, Block, Chapters, Edition, find_block
from bluebook.reading import (
    Choice,
    Flag,
    Many,
    Mistake,
    Number,
    Origin,
    Record,
    Text,
    nearest,
    optional,
    read_records,
    required,
    visible,
)

ID = Text(r"\d{4}(-[a-z0-9]+)+", "an id: the edition and words in small letters and digits, joined by hyphens")
SLUG = Text(r"[a-z0-9]+(-[a-z0-9]+)*", "an id of small letters, digits and hyphens")
DATE = Text(r"\d{4}(-\d{2}(-\d{2})?)?", "a date such as 2017, 2017-08 or 2017-08-07")
SOURCE = Text(rf"{PAGE}#(p|fn-|fig-)\d+[a-z]?", "a page and a paragraph, such as `5-cyber#p6`, `#fn-7` or `#fig-1`")
BLOCK = Text(rf"\d{{4}}/{PAGE}#{FRAGMENT}", "an edition, page and id, such as `2018/5-cyber#p6`")

LEVELS = {
    "leaders": "heads of state or government",
    "ministers": "ministers, foreign ministers as a rule",
    "2+2 ministers": "foreign and defence ministers together",
    "vice-ministers": "vice-ministers, “2+2” vice-ministerial talks included",
    "senior officials": "senior officials of ministries",
    "politico-military": "politico-military dialogue between foreign and defence authorities",
    "multilateral conference": "a conference of many states or bodies",
    "UN body session": "a session of a body of the United Nations",
    "workshop or training": "a workshop, seminar or training course",
    "other": "anything else, such as exercises, visits and delegations",
}
CONTRIBUTION_KINDS = {
    "money": "money given, decided, announced or pledged",
    "personnel": "people sent",
    "training": "people trained",
    "equipment": "equipment and vessels",
    "operations": "escorts, flights and other operations",
    "context": "a figure that is not Japan's own",
}
QUALIFIERS = {"exact": "the figure as it stands", "about": "about, approximately", "more than": "more than, over"}
MISSION_KINDS = {
    "UN mission": "a mission of the United Nations",
    "national operation": "an operation of Japan's own",
    "programme": "a programme over several years",
    "fund": "a fund that Japan pays into",
    "institution": "a centre, commission or court",
    "initiative": "an office, role or undertaking over several years",
    "space mission": "a mission in outer space",
}
STATUSES = {"under way": "going on as the text was written", "concluded": "ended", "planned": "announced"}
NAME_KINDS = {
    "country": "a country or territory",
    "organisation": "a body with members or staff",
    "forum": "a series of meetings",
    "group": "a group of states or of persons",
}


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A passage that proves a record."""

    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "its words, exactly as printed")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something a passage says of a mission."""

    label: str = required(Text(), "what the fact is about")
    value: str = required(Text(), "the fact")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """One occurrence of a meeting, visit, exercise or workshop that the text identifies."""

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "the meeting's name, without its ordinal")
    ordinal: Decimal | None = optional(Number(), "which of a series it was: Fifth is 5")
    date: str | None = optional(DATE, "when it was or began, as precise as the text")
    end: str | None = optional(DATE, "when it ended")
    place: str | None = optional(Text(), "where, as the text says")
    participants: tuple[str, ...] = optional(Many(Text()), "who took part: names of data/names.yml", ())
    level: str = required(Choice(LEVELS), "who met")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what is ours and why")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Contribution:
    """Something that Japan gives or does, or a figure that puts it in context."""

    id: str = required(ID, "its permanent address")
    kind: str = required(Choice(CONTRIBUTION_KINDS), "what is given or done")
    amount: Decimal | None = optional(Number(fraction=True), "the figure in full")
    unit: str | None = optional(Text(), "what the figure counts: JPY, USD, people, vessels …")
    qualifier: str | None = optional(Choice(QUALIFIERS), "how exact the text is")
    cumulative: bool = optional(Flag(), "true for a total over several years", False)
    recipient: str | None = optional(Text(), "who receives")
    channel: str | None = optional(Text(), "through whom")
    purpose: str | None = optional(Text(), "what for")
    period: str | None = optional(Text(), "the time or budget it belongs to")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what is ours and why")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Mission:
    """A mission or programme that Japan runs, joins or supports over time."""

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "its name")
    acronym: str | None = optional(Text(), "its abbreviation")
    kind: str = required(Choice(MISSION_KINDS), "what it is")
    place: str | None = optional(Text(), "where, as the text says")
    start: str | None = optional(DATE, "when it, or Japan's part in it, began")
    end: str | None = optional(DATE, "when it, or Japan's part in it, ended")
    status: str | None = optional(Choice(STATUSES), "how it stood when the text was written")
    facts: tuple[Fact, ...] = optional(Many(Record(Fact)), "what else the text says of it", ())
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple[Passage, ...] = optional(Many(Record(Passage)), "further passages about the same thing", ())
    note: str | None = optional(Text(), "what is ours and why")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Printed:
    """The forms of a name that one edition prints."""

    edition: str = required(Text(r"\d{4}", "an edition"), "the edition")
    words: tuple[str, ...] = required(Many(Text()), "the forms, each exactly as printed")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Name:
    """A country or organisation that the texts name."""

    id: str = required(SLUG, "its permanent address")
    name: str = required(Text(), "the name used on this site")
    kind: str = required(Choice(NAME_KINDS), "what it is")
    short: tuple[str, ...] = optional(Many(Text()), "its short forms", ())
    printed: tuple[Printed, ...] = optional(Many(Record(Printed)), "the forms that each edition prints", ())
    other: tuple[str, ...] = optional(Many(Text()), "forms that readers use and the texts do not", ())
    origin: Origin = field(compare=False)

    @property
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
    printed_at: str | None = optional(BLOCK, "a block that prints the expansion; none means that it is ours")
    also_printed: str | None = optional(Text(), "another expansion that the texts print")
    first: tuple[str, ...] = required(Many(BLOCK), "the first block of each edition that prints the abbreviation")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class SameWords:
    """Words that find each other in the search."""

    same: tuple[str, ...] = required(Many(Text()), "the words, each in its plain form")
    why: str = required(Text(), "the reason")
    origin: Origin = field(compare=False)


AnyRecord = Meeting | Contribution | Mission
KINDS: dict[str, type[Any]] = {"meetings": Meeting, "contributions": Contribution, "missions": Mission}


@dataclass(frozen=True)
class Facts:
    """Every record with the vocabularies it is held to."""

    meetings: list[Meeting]
    contributions: list[Contribution]
    missions: list[Mission]
    names: list[Name]
    abbreviations: list[Abbreviation]

    def of(self, kind: str) -> list[Any]:
        """The records of a kind: meetings, contributions or missions."""
        return list(getattr(self, kind))

    def all(self) -> list[Any]:
        """The records of every kind."""
        return [record for kind in KINDS for record in self.of(kind)]


def edition_of(record: AnyRecord) -> str:
    """The edition that a record belongs to: the first part of its id."""
    return record.id.partition("-")[0]


def passages(record: AnyRecord) -> list[tuple[str, str]]:
    """(source, quote) of a record and of all that it says, the first being its own."""
    return [(part.source, part.quote) for part in proofs(record)]


def proofs(record: AnyRecord) -> list[Any]:
    """The record itself, its further passages and its facts: everything that has a source and a quote."""
    return [record, *record.also, *(record.facts if isinstance(record, Mission) else ())]


def whole(words: str, text: str) -> bool:
    """Whether words stand in a text beginning and ending as words do."""
    at = text.find(words)
    while at >= 0:
        beside = text[max(at - 1, 0) : at] + text[at + len(words) : at + len(words) + 1]
        if not any(c.isalnum() or c == "_" for c in beside):
            return True
        at = text.find(words, at + 1)
    return False


@functools.cache
def abbreviated(abbreviation: str) -> re.Pattern[str]:
    """A pattern for an abbreviation as a word, in the plural (PKOs) or before a year (FY2014)."""
    return re.compile(rf"(?<!\w){re.escape(abbreviation)}(?=s?(?!\w)|(?<=[A-Z])\d{{4}})")


# --- the rules: each yields what breaks it -----------------------------------------------------------------------


@dataclass(frozen=True)
class Proof:
    """What a record is held to: its edition, the chapters, and the known names."""

    edition: Edition
    chapters: Chapters
    names: dict[str, Name]

    def block(self, source: str) -> Block | None:
        """The block of a source in this edition, if there is one."""
        found = find_block(self.chapters, self.edition.edition, source)
        return found if isinstance(found, Block) else None

    def evidence(self, record: AnyRecord) -> str:
        """The paragraphs that a record quotes, one after the other."""
        blocks = (self.block(source) for source, _ in passages(record))
        return "\n".join(dict.fromkeys(b.text for b in blocks if b))

    def section(self, record: AnyRecord) -> str:
        """The whole pages that a record quotes."""
        pages = dict.fromkeys(source.partition("#")[0] for source, _ in passages(record))
        found = (self.chapters.pages.get(f"{self.edition.edition}/{page}") for page in pages)
        return "\n".join(b.text for page in found if page for b in page.blocks)


def check_id(record: AnyRecord, proof: Proof) -> Iterator[Mistake]:
    """An id begins with the edition of its folder."""
    if edition_of(record) != proof.edition.edition:
        cure = f"begin it with `{proof.edition.edition}-`, or move the record"
        yield record.origin.mistake("id", f"the id `{record.id}` does not name the edition of its folder; {cure}")


def check_passages(record: AnyRecord, proof: Proof) -> Iterator[Mistake]:
    """Every source is a block of this edition, and every quote stands in its block word for word."""
    for part in proofs(record):
        found = find_block(proof.chapters, proof.edition.edition, part.source)
        if isinstance(found, str):
            yield part.origin.mistake("source", found)
        elif not stands(part.quote, found):
            yield part.origin.mistake("quote", unquoted(part.quote, found, proof))


def stands(quote: str, block: Block) -> bool:
    """Whether the words of a quote stand in a block, beginning and ending as words do."""
    return whole(" ".join(quote.split()), block.text)


def unquoted(quote: str, block: Block, proof: Proof) -> str:
    """The message for a quote that is not in its block: where it departs, or where it stands instead."""
    elsewhere = [b for b in proof.chapters.blocks.values() if b.edition == block.edition and stands(quote, b)]
    if elsewhere:
        right = f"{elsewhere[0].page}#{elsewhere[0].id}"
        return f"the quoted words are not in `{block.page}#{block.id}`; they stand in `{right}`"
    words = quote.split()
    good = next((n for n in range(len(words), 0, -1) if stands(" ".join(words[:n]), block)), 0)
    wrong = words[good] if good < len(words) else words[-1]
    cure = "copy the words exactly as printed"
    return f"the quoted words are not in `{block.page}#{block.id}`: they depart from it at `{visible(wrong)}`; {cure}"


def check_dates(record: AnyRecord, proof: Proof) -> Iterator[Mistake]:
    """Dates exist, end after they begin, and are printed part by part, or the note says where they come from.

    The year covered by the edition need not be printed: a bare month means it.
    """
    start_name = "start" if isinstance(record, Mission) else "date"
    dated = [] if isinstance(record, Contribution) else [(start_name, getattr(record, start_name)), ("end", record.end)]
    given = [(name, value) for name, value in dated if value]
    for name, value in given:
        year, month, day = (int(part) for part in (value + "-0-0").split("-")[:3])
        if not in_calendar(value):
            yield record.origin.mistake(name, f"`{value}` is no day of the calendar; correct it")
        elif not record.note:
            yield from unprinted_parts(record, name, (year, month, day), proof)
    if len(given) == 2 and given[1][1] < given[0][1][: len(given[1][1])]:
        yield record.origin.mistake("end", f"the end `{given[1][1]}` is before `{given[0][1]}`; correct one of them")
    if dated and dated[1][1] and not dated[0][1] and isinstance(record, Meeting):
        yield record.origin.mistake("end", f"an end `{record.end}` without a date; add the date")


def in_calendar(date: str) -> bool:
    """Whether the year, month and day of an ISO date, as far as given, exist."""
    year, month, day = (int(part) for part in (date + "-1-1").split("-")[:3])
    return year > 0 and 0 < month <= 12 and 0 < day <= calendar.monthrange(year, month)[1]


def unprinted_parts(record: AnyRecord, name: str, date: tuple[int, int, int], proof: Proof) -> Iterator[Mistake]:
    """The year, month or day of a date that the record's paragraphs do not print."""
    text, (year, month, day) = proof.evidence(record), date
    cure = "correct it, or say in `note` where it comes from"
    if str(year) != proof.edition.year_covered and not re.search(rf"(?<!\d){year}(?!\d)", text):
        yield record.origin.mistake(name, f"its paragraphs do not print the year `{year}`; {cure}")
    if month and not whole(calendar.month_name[month], text):
        yield record.origin.mistake(
            name, f"its paragraphs do not print the month `{calendar.month_name[month]}`; {cure}"
        )
    if day and not re.search(rf"(?<!\d){day}(?!\d)", text):
        yield record.origin.mistake(name, f"its paragraphs do not print the day `{day}`; {cure}")


def check_period(record: Contribution, proof: Proof) -> Iterator[Mistake]:
    """The years of a period are printed in the paragraphs, unless they are the year covered."""
    for year in re.findall(r"\d{4}", record.period or ""):
        printed = re.search(rf"(?<!\d){year}(?!\d)", proof.evidence(record))
        if year != proof.edition.year_covered and not printed and not record.note:
            cure = "correct it, or say in `note` where it comes from"
            yield record.origin.mistake("period", f"its paragraphs do not print the year `{year}`; {cure}")


ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]


def ordinal_forms(number: int) -> list[str]:
    """The ways an ordinal is printed: 5 → `5th`, `fifth`."""
    last = number % 100 if 10 < number % 100 < 14 else number % 10
    figure = f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"
    return [figure] + ([ORDINALS[number - 1]] if 0 < number <= len(ORDINALS) else [])


def check_ordinal(record: Meeting, proof: Proof) -> Iterator[Mistake]:
    """An ordinal is printed in the paragraphs, in figures or in words."""
    if record.ordinal is None or record.note:
        return
    text = proof.evidence(record)
    if not any(re.search(rf"(?<!\w){form}(?!\w)", text, re.I) for form in ordinal_forms(int(record.ordinal))):
        cure = "correct it, or say in `note` where it comes from"
        yield record.origin.mistake("ordinal", f"its paragraphs do not print the ordinal `{record.ordinal}`; {cure}")


def check_place(record: Meeting | Mission, proof: Proof) -> Iterator[Mistake]:
    """Each part of a place is printed in the paragraphs."""
    text = proof.evidence(record).casefold()
    for part in re.split(r", | and ", record.place or ""):
        if part and not record.note and not whole(part.removeprefix("the ").casefold(), text):
            cure = "correct it, or say in `note` where it comes from"
            yield record.origin.mistake("place", f"its paragraphs do not print the place `{part}`; {cure}")


def check_participants(record: Meeting, proof: Proof) -> Iterator[Mistake]:
    """Participants are known names, and their paragraphs or their section name them."""
    evidence = proof.evidence(record) + "\n" + proof.section(record)
    for participant in record.participants:
        name = proof.names.get(participant)
        if name is None:
            cure = nearest(participant, proof.names) or "; add it to data/names.yml"
            yield record.origin.mistake("participants", f"the name `{visible(participant)}` is unknown{cure}")
        elif not record.note and not any(whole(form, evidence) for form in name.forms):
            cure = "remove it, or say in `note` why it took part"
            message = f"neither its paragraphs nor its section name `{participant}`; {cure}"
            yield record.origin.mistake("participants", message)


# --- figures ------------------------------------------------------------------------------------------------------

WORDS = {
    word: Decimal(i)
    for i, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
}
SCALES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
FIGURE = re.compile(
    rf"(?<![\w.])(?<!\d,)(?<![A-Z]-)(?P<digits>\d[\d,]*(\.\d+)?|{'|'.join(WORDS)})"
    r"(?: (?P<scale>thousand|million|billion|trillion))?(?![\w%]|[.,]\d)",
    re.I,
)
QUALIFYING = {
    "about": re.compile(r"\b(about|approximately|around|some|nearly|almost|close to)( a total of)?(?: \w+)?$", re.I),
    "more than": re.compile(r"\b(more than|over|in excess of)( a total of)?$", re.I),
}
UNITS = {
    "USD": r"dollars?",
    "JPY": r"yen",
    "people": r"people|persons?|personnel|experts?|officers?|officials?|instructors?|trainees?|practitioners?",
}


def figures(text: str) -> Iterator[tuple[Decimal, int]]:
    """Each figure in a text, in digits or words, with the place where it begins."""
    for match in FIGURE.finditer(text):
        digits = match["digits"].replace(",", "").lower()
        value = WORDS[digits] if digits in WORDS else Decimal(digits)
        yield value * SCALES[(match["scale"] or "").lower()], match.start()


def check_amount(record: Contribution, proof: Proof) -> Iterator[Mistake]:
    """An amount has a unit and a qualifier; its figure and unit stand in the quote, qualified as it says."""
    if record.amount is None:
        for name in ("unit", "qualifier"):
            if getattr(record, name):
                message = f"there is a {name} `{getattr(record, name)}` without an amount; add the amount, or remove it"
                yield record.origin.mistake(name, message)
        return
    for name in ("unit", "qualifier"):
        if not getattr(record, name):
            yield record.origin.mistake("amount", f"the amount `{record.amount:f}` has no {name}; add it")
    if not record.unit:
        return
    starts = [start for value, start in figures(record.quote) if value == record.amount]
    if not starts:
        cure = "correct it, or quote the words that give it"
        yield record.origin.mistake("amount", f"the quote does not give the figure `{record.amount:f}`; {cure}")
        return
    stem = UNITS.get(record.unit) or "|".join(re.escape(w) for w in singular_and_plural(record.unit))
    if not re.search(rf"(?<![a-z])({stem})(?![a-z])", record.quote, re.I):
        cure = "correct it, or quote the words that give it"
        yield record.origin.mistake("unit", f"the quote does not name the unit `{record.unit}`; {cure}")
    said = {qualifier_before(record.quote[:start]) for start in starts}
    if record.qualifier and record.qualifier not in said:
        printed = " or ".join(sorted(said))
        message = f"the quote gives the figure as `{printed}`, not as `{record.qualifier}`; correct it"
        yield record.origin.mistake("qualifier", message)


def singular_and_plural(unit: str) -> list[str]:
    """The printed forms of a unit given as a plural: `vessels` → vessels, vessel."""
    return [unit, re.sub(r"ies$", "y", unit), re.sub(r"s$", "", unit)]


def qualifier_before(text: str) -> str:
    """How the words before a figure qualify it: exact, about or more than."""
    before = text.rstrip()
    return next((name for name, pattern in QUALIFYING.items() if pattern.search(before)), "exact")


RULES: dict[type[Any], tuple[Callable[..., Iterator[Mistake]], ...]] = {
    Meeting: (check_id, check_passages, check_dates, check_ordinal, check_place, check_participants),
    Contribution: (check_id, check_passages, check_period, check_amount),
    Mission: (check_id, check_passages, check_dates, check_place),
}


# Rules that hold a record to other things than the paragraphs it names; the rest wait until all of these are found.
WITHOUT_EVIDENCE = (check_id, check_passages, check_amount)


def broken_rules(record: AnyRecord, proof: Proof) -> Iterator[Mistake]:
    """What breaks any rule of the record's type; a wrong source is told alone, without its consequences."""
    sound = all(proof.block(source) for source, _ in passages(record))
    for rule in RULES[type(record)]:
        if sound or rule in WITHOUT_EVIDENCE:
            yield from rule(record, proof)


def check_names(names: Iterable[Name], chapters: Chapters) -> Iterator[Mistake]:
    """Each printed form of a name stands in its edition; no name, form or id is taken twice."""
    taken: dict[str, Name] = {}
    ids: dict[str, Name] = {}
    texts = {e: "\n".join(b.text for b in chapters.blocks.values() if b.edition == e) for e in chapters.editions}
    for name in names:
        if name.id in ids:
            yield name.origin.mistake(
                "id", f"the id `{name.id}` is taken by line {ids[name.id].origin.line}; give this name another"
            )
        ids.setdefault(name.id, name)
        for form in name.forms:
            if form in taken and taken[form] is not name:
                line = taken[form].origin.line
                yield name.origin.mistake("name", f"`{form}` already stands for the name in line {line}; remove one")
            taken.setdefault(form, name)
        for printed in name.printed:
            for form in printed.words:
                if not whole(form, texts.get(printed.edition, "")):
                    message = (
                        f"the {printed.edition} edition does not print `{form}`; correct it, or move it to `other`"
                    )
                    yield printed.origin.mistake("words", message)


def check_abbreviations(abbreviations: Iterable[Abbreviation], chapters: Chapters) -> Iterator[Mistake]:
    """An abbreviation's first places are its first, and its expansion stands where it is said to be printed."""
    ids: dict[str, int] = {}
    forms: dict[str, int] = {}
    for a in abbreviations:
        if a.abbreviation in forms:
            message = f"the abbreviation `{a.abbreviation}` is given in line {forms[a.abbreviation]} too; remove one"
            yield a.origin.mistake("abbreviation", message)
        forms.setdefault(a.abbreviation, a.origin.line)
        if a.id in ids:
            message = f"the id `{a.id}` is taken by line {ids[a.id]}; give this abbreviation another"
            yield a.origin.mistake("id", message)
        ids.setdefault(a.id, a.origin.line)
        firsts = first_uses(a.abbreviation, chapters)
        if sorted(a.first) != sorted(firsts):
            message = f"`{a.abbreviation}` is first printed in `{', '.join(firsts) or 'no block'}`; correct it"
            yield a.origin.mistake("first", message)
        if a.printed_at:
            block = chapters.blocks.get(a.printed_at)
            if block is None or a.expansion.casefold() not in block.text.casefold():
                yield a.origin.mistake("printed_at", f"`{a.printed_at}` does not print `{a.expansion}`; correct it")


def first_uses(abbreviation: str, chapters: Chapters) -> list[str]:
    """The address of the first block of each edition that prints an abbreviation as a word."""
    found: dict[str, str] = {}
    for block in chapters.blocks.values():
        if block.edition not in found and abbreviated(abbreviation).search(block.text):
            found[block.edition] = block.address
    return list(found.values())


# --- reading the folder -------------------------------------------------------------------------------------------


def read_facts(root: Path, chapters: Chapters, mistakes: list[Mistake]) -> Facts:
    """Every record under data/, each proved; what is wrong is added to `mistakes`."""
    names = read_records(root / "data/names.yml", root, Name, mistakes)
    abbreviations = read_records(root / "data/abbreviations.yml", root, Abbreviation, mistakes)
    known = {name.name: name for name in names}
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    mistakes.extend(strange_files(root, chapters))
    for edition in chapters.editions.values():
        for kind, record_type in KINDS.items():
            records = read_records(root / "data" / edition.edition / f"{kind}.yml", root, record_type, mistakes)
            proof = Proof(edition, chapters, known)
            mistakes.extend(m for r in records for m in broken_rules(r, proof))
            found[kind].extend(records)
    mistakes.extend(check_names(names, chapters))
    mistakes.extend(check_abbreviations(abbreviations, chapters))
    mistakes.extend(taken_ids([record for records in found.values() for record in records]))
    return Facts(**found, names=names, abbreviations=abbreviations)


def taken_ids(records: list[AnyRecord]) -> Iterator[Mistake]:
    """No two records have one id."""
    first: dict[str, AnyRecord] = {}
    for record in records:
        other = first.setdefault(record.id, record)
        if other is not record:
            place = f"{other.origin.file}:{other.origin.line}"
            yield record.origin.mistake("id", f"the id `{record.id}` is taken by {place}; give this record another")


KNOWN_FILES = (
    "editions.yml",
    "names.yml",
    "abbreviations.yml",
    "topics.yml",
    "changes.yml",
    "expressions.yml",
    "words.yml",
    "moved.yml",
)


def strange_files(root: Path, chapters: Chapters) -> Iterator[Mistake]:
    """data/ holds nothing that the build does not read."""
    for path in sorted((root / "data").rglob("*")):
        inside = path.relative_to(root / "data")
        file = path.relative_to(root).as_posix()
        if path.name.startswith(".") or path.name.endswith("~"):
            continue
        if path.is_dir():
            if inside.as_posix() not in chapters.editions:
                yield Mistake(
                    file, 1, f"the folder `{inside.name}` is no edition of data/editions.yml; rename it, or add it"
                )
            continue
        known = KNOWN_FILES if len(inside.parts) == 1 else tuple(f"{kind}.yml" for kind in KINDS)
        if inside.name not in known and (len(inside.parts) == 1 or inside.parts[0] in chapters.editions):
            cure = nearest(inside.name, known) or f"; the files here are {', '.join(known)}"
            yield Mistake(file, 1, f"the file `{inside.name}` is not read by the build{cure}")


def values_of(record: AnyRecord) -> tuple[Any, ...]:
    """What a record says, without its id: records equal in this are shown as one row."""
    return tuple(getattr(record, f.name) for f in fields(record) if f.name not in {"id", "origin"})
