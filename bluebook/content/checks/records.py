"""The rules that hold a record to the words that it quotes: each yields what breaks it.

A record proves itself: what it says is looked for in its own quotes (`quote`, `also` and the quotes of its facts). What
they do not print is added by us, and its note says so by name.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from bluebook.content.chapters import Block, find_block
from bluebook.content.characters import visible
from bluebook.content.checks.figures import check_amount
from bluebook.content.checks.kinds import check_contribution_kind, check_level, check_mission_kind, check_payment
from bluebook.content.checks.parties import check_host, check_mission_names, check_participants, check_recipient
from bluebook.content.checks.proof import Proof, accounts_for_field
from bluebook.content.ordinals import ordinal_forms
from bluebook.content.printed_words import contains_words, prints_year
from bluebook.content.records import (
    Contribution,
    Figure,
    Meeting,
    Mission,
    RecordType,
    edition_of,
    passages,
    proofs,
    quoted_text,
)
from bluebook.errors import Mistake

CURE = "correct it, or say in `note` where it comes from"


def check_id(record: RecordType, proof: Proof) -> Iterator[Mistake]:
    """An id begins with the edition of its folder."""
    if edition_of(record) != proof.edition.year:
        cure = f"begin it with `{proof.edition.year}-`, or move the record"
        yield record.origin.mistake("id", f"the id `{record.id}` does not name the edition of its folder; {cure}")


def check_passages(record: RecordType, proof: Proof) -> Iterator[Mistake]:
    """Every source is a block of this edition, and every quote is in its block word for word."""
    for part in proofs(record):
        found = find_block(proof.chapters, proof.edition.year, part.source)
        if isinstance(found, str):
            yield part.origin.mistake("source", found)
        elif not is_quoted(part.quote, found):
            yield part.origin.mistake("quote", quotation_mistake(part.quote, found, proof))


def is_quoted(quote: str, block: Block) -> bool:
    """Whether the words of a quote are in a block, beginning and ending as words do."""
    return contains_words(" ".join(quote.split()), block.text)


def quotation_mistake(quote: str, block: Block, proof: Proof) -> str:
    """The message for a quote that is not in its block: where it departs, or where it is instead."""
    elsewhere = [b for b in proof.chapters.blocks.values() if b.edition == block.edition and is_quoted(quote, b)]
    if elsewhere:
        right = f"{elsewhere[0].page}#{elsewhere[0].id}"
        return f"the quoted words are not in `{block.page}#{block.id}`; they are in `{right}`"
    words = quote.split()
    good = next((n for n in range(len(words), 0, -1) if is_quoted(" ".join(words[:n]), block)), 0)
    wrong = words[good] if good < len(words) else words[-1]
    if good < len(words) and (rest := next_block(block, words[:good], words[good:], proof)):
        place = f"`{block.page}#{block.id}` ends before `{visible(wrong)}`"
        return f"the quote runs over two paragraphs: {place}; quote the rest under `also`, from `{rest.page}#{rest.id}`"
    cure = "copy the words exactly as printed"
    return f"the quoted words are not in `{block.page}#{block.id}`: they depart from it at `{visible(wrong)}`; {cure}"


def next_block(block: Block, end: Sequence[str], words: Sequence[str], proof: Proof) -> Block | None:
    """The paragraph after a block, where the one ends on the first words of a quote and the other opens on its rest."""
    blocks = proof.chapters.pages[f"{block.edition}/{block.page}"].blocks
    at = blocks.index(block) + 1
    after = next((b for b in blocks[at:] if b.kind == block.kind), None)
    goes_on = after and block.text.endswith(" ".join(end)) and after.text.startswith(" ".join(words))
    return after if goes_on else None


# --- dates, places, ordinals --------------------------------------------------------------------------------------


def check_dates(record: Meeting | Mission, proof: Proof) -> Iterator[Mistake]:
    """Dates exist, end after they begin, and are quoted part by part, or the note says where they come from.

    The year covered by the edition need not be printed: a bare month means it.
    """
    start_name = "date" if isinstance(record, Meeting) else "start"
    dated = [(start_name, record.start), ("end", record.end)]
    given = [(name, value) for name, value in dated if value]
    for name, value in given:
        if is_calendar_date(value):
            yield from missing_date_parts(record, name, value, proof)
        else:
            yield record.origin.mistake(name, f"`{value}` is no day of the calendar; correct it")
    if len(given) == 2 and given[1][1] < given[0][1][: len(given[1][1])]:
        yield record.origin.mistake("end", f"the end `{given[1][1]}` is before `{given[0][1]}`; correct one of them")
    if record.end and not dated[0][1] and isinstance(record, Meeting):
        yield record.origin.mistake("end", f"an end `{record.end}` without a date; add the date")


def is_calendar_date(date: str) -> bool:
    """Whether the year, month and day of an ISO date, as far as given, exist."""
    year, month, day = (int(part) for part in (date + "-1-1").split("-")[:3])
    return year > 0 and 0 < month <= 12 and 0 < day <= calendar.monthrange(year, month)[1]


def missing_date_parts(record: RecordType, name: str, date: str, proof: Proof) -> Iterator[Mistake]:
    """The year, month or day of a date that the record's quotes do not print and its note does not name."""
    text = quoted_text(record)
    year, month, day = (int(part) for part in (date + "-0-0").split("-")[:3])
    month_name = calendar.month_name[month]
    printed = {
        "year": (year, str(year) == proof.edition.year_covered or prints_year(year, text)),
        "month": (month_name, not month or contains_words(month_name, text)),
        "day": (day, not day or bool(re.search(rf"(?<!\d){day}(?!\d)", text))),
    }
    for part, (value, there) in printed.items():
        if not there and not accounts_for_field(record.note, part, name, f"{part}s", "date", "dates", str(value)):
            yield record.origin.mistake(name, f"the quotes do not print the {part} `{value}`; {CURE}")


def check_period(record: Contribution | Figure, proof: Proof) -> Iterator[Mistake]:
    """The years and months of a period are quoted, or are the year covered, or the note says where they come from."""
    text, period = quoted_text(record), record.period or ""
    years = [y for y in re.findall(r"\d{4}", period) if y != proof.edition.year_covered and not prints_year(y, text)]
    months = [
        month for month in calendar.month_name[1:] if contains_words(month, period) and not contains_words(month, text)
    ]
    for part, value in [*(("year", year) for year in years), *(("month", month) for month in months)]:
        if not accounts_for_field(record.note, "period", part, value):
            yield record.origin.mistake("period", f"the quotes do not print the {part} `{value}`; {CURE}")


def check_ordinal(record: Meeting, proof: Proof) -> Iterator[Mistake]:
    """An ordinal is quoted, in figures or in words, or the note says where it comes from."""
    if record.ordinal is None or accounts_for_field(record.note, "ordinal"):
        return
    if not any(
        re.search(rf"(?<!\w){form}(?!\w)", quoted_text(record), re.I) for form in ordinal_forms(int(record.ordinal))
    ):
        yield record.origin.mistake("ordinal", f"the quotes do not print the ordinal `{record.ordinal}`; {CURE}")


def check_place(record: Meeting | Mission, proof: Proof) -> Iterator[Mistake]:
    """Each part of a place is quoted, or the note names it and says where it comes from."""
    text = quoted_text(record).casefold()
    for part in re.split(r", | and ", record.place or ""):
        bare = part.removeprefix("the ")
        if part and not contains_words(bare.casefold(), text) and not accounts_for_field(record.note, bare, "place"):
            yield record.origin.mistake("place", f"the quotes do not print the place `{part}`; {CURE}")


# --- all of them --------------------------------------------------------------------------------------------------

ALWAYS = (check_id, check_passages)
RULES: dict[type[Any], tuple[Callable[..., Iterator[Mistake]], ...]] = {  # and those of each type
    Meeting: (check_dates, check_ordinal, check_place, check_participants, check_level),
    Contribution: (
        check_period,
        check_amount,
        check_recipient,
        check_host,
        check_contribution_kind,
        check_payment,
    ),
    Mission: (check_dates, check_place, check_host, check_mission_names, check_mission_kind),
    Figure: (check_period, check_amount),
}


# Rules that do not read the quotes as proof; the others wait until every passage is found.
BEFORE_PROOF = (check_id, check_passages, check_amount)


def check_record(record: RecordType, proof: Proof) -> Iterator[Mistake]:
    """What breaks any rule of the record's type; a wrong source is reported alone, without its consequences."""
    sound = all(proof.block(source) for source, _ in passages(record))
    for rule in (*ALWAYS, *RULES.get(type(record), ())):
        if sound or rule in BEFORE_PROOF:
            yield from rule(record, proof)
