"""What sentences print that records are made of: sentences by block, dates, ordinals, figures with what they count."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bluebook.content.alignment import sentences
from bluebook.content.chapters import Block, Chapters
from bluebook.content.checks.figures import FIGURE_WORDS, figures, qualifier_before
from bluebook.content.ordinals import ORDINALS

MONTH_NUMBERS = {name: number for number, name in enumerate(calendar.month_name) if name}
MONTH = "|".join(MONTH_NUMBERS)
# A month, with its day before or after it and its year where they are printed.
MONTH_DATE = re.compile(
    rf"(?:(?<!\d)(?P<before>\d{{1,2}}) )?\b(?P<month>{MONTH})\b(?: (?P<day>\d{{1,2}})(?![\d,]*\d))?(?:,? (?P<year>(?:19|20)\d\d)\b)?"
)
YEAR_ALONE = re.compile(r"(?<![\d,.-])(?:in|In|since|Since|by|of|from|until|during|the|FY)\s?((?:19|20)\d\d)(?!\d|,\d)")
BETWEEN = re.compile(rf"[\s,]*(?:and|to|until|–|-)?[\s,]*(?:(?:{MONTH})\b[\s,]*(?:and|to|–|-)?[\s,]*)*")
ORDINAL = re.compile(rf"\b(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(ORDINALS)}))\b", re.IGNORECASE)
RANGE = re.compile(r"\s*(?:to|until|–|-|through)\s*$")


@dataclass(frozen=True)
class PrintedSentence:
    """A sentence of a block that is no heading."""

    block: Block
    text: str
    before: str = ""  # the sentences of its block before it

    @property
    def source(self) -> str:
        """Its page and block, as records name them."""
        return f"{self.block.page}#{self.block.id}"


@dataclass(frozen=True)
class PrintedDate:
    """A date of a sentence, or the first and last day of a time, as records have it; and where it is printed."""

    start: str
    end: str | None
    at: int
    to: int


@dataclass(frozen=True)
class CountedFigure:
    """A figure of a sentence, the words after it, and how it is qualified."""

    value: Decimal
    qualifier: str
    counted: str  # the words that follow, up to a sign
    at: int
    to: int


def edition_sentences(chapters: Chapters, edition: str) -> list[PrintedSentence]:
    """The sentences of an edition's paragraphs, captions and footnotes, in printed order."""
    found: list[PrintedSentence] = []
    for block in chapters.blocks.values():
        if block.edition == edition and block.kind not in ("heading", "table"):
            before = ""
            for text in sentences(block.text):
                found.append(PrintedSentence(block, text.strip(), before))
                before += text
    return found


def printed_dates(text: str, year: str) -> list[PrintedDate]:
    """The dates of a sentence in printed order; a month without a year is one of `year`, or of that of its list."""
    found: list[PrintedDate] = []
    matches = list(MONTH_DATE.finditer(text))
    for at, match in enumerate(matches):
        named = match["year"] or next((m["year"] for m in year_after(matches, at, text)), None) or year
        day = match["day"] or match["before"]
        date = f"{named}-{MONTH_NUMBERS[match['month']]:02}" + (f"-{int(day):02}" if day and 0 < int(day) < 32 else "")
        before = found[-1] if found else None
        if before and not before.end and RANGE.fullmatch(text[before.to : match.start()]) and before.start < date:
            found[-1] = PrintedDate(before.start, date, before.at, match.end())
        else:
            found.append(PrintedDate(date, None, match.start(), match.end()))
    return found


def year_after(matches: list[re.Match[str]], at: int, text: str) -> Iterator[re.Match[str]]:
    """The next date with a year in the list of months that a month without one is in: `April and August 2017`."""
    for one, other in zip(matches[at:], matches[at + 1 :], strict=False):
        if not BETWEEN.fullmatch(text[one.end() : other.start()]):
            return
        if other["year"]:
            yield other


def printed_years(text: str) -> list[str]:
    """The years of a sentence that are printed without a month."""
    return YEAR_ALONE.findall(text)


def printed_ordinal(text: str) -> int | None:
    """The first ordinal of some words, such as 17 of `the 17th`; none that is a day or a century."""
    for match in ORDINAL.finditer(text):
        if not re.match(r" (?:century|anniversary|time)\b", text[match.end() :]):
            return int(match["digits"]) if match["digits"] else ORDINALS.index(match["word"].lower()) + 1
    return None


def printed_figures(text: str) -> Iterator[CountedFigure]:
    """The figures of a sentence that count something: no year, day, ordinal or number of a name."""
    values = {start: value for value, start in figures(text)}
    dates = [(m.start(), m.end()) for m in MONTH_DATE.finditer(text)]
    for match in FIGURE_WORDS.finditer(text):
        inside = any(start <= match.start() < end for start, end in dates)
        digits = match["digits"]
        if inside or re.fullmatch(r"(?:19|20)\d\d,?", digits) or match.start() not in values:
            continue
        if re.search(r"(?:\bNo\. ?|[#/(+“-]|[A-Za-z]-|\b[Tt]he (?:new |other )?)$", text[: match.start()]):
            continue
        counted = re.match(r"[\s-]*((?:[\w’'.-]+ ?){1,8})", text[match.end() :])
        words = counted[1].strip() if counted else ""
        yield CountedFigure(
            values[match.start()], qualifier_before(text[: match.start()]), words, match.start(), match.end()
        )
