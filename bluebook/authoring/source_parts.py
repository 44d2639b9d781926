"""The lines of a source text before its outline is known: running heads and page numbers set apart, parts joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bluebook.authoring.line_kinds import (
    HYPHEN,
    ITEM,
    LONG,
    OPEN_END,
    PAGE_NUMBER,
    SENTENCE_END,
    SOURCE_NOTE,
    is_caption,
    is_prose,
    single_caption,
)
from bluebook.authoring.numbered_headings import numbers_of
from bluebook.authoring.pasted_tables import PastedTable, find_tables
from bluebook.content.source_front import read_front
from bluebook.content.source_lines import join_lines

NO_TEXT_PART, BEGUN_PART, TABLE_PART, TEXT_PART = "no text", "part", "table", "text"


WRAPPED_SHARE = 0.5  # of the lines that have another right below them, from which a text is broken into lines
FEWEST_WRAPPED = 8
NARROWEST_WRAPPED, WIDEST_WRAPPED = 50, 140  # characters of a line that is broken for its width
PAGES_BETWEEN = 10  # at most, from one printed page number to the next
FULL_SHARE = 0.75  # of the usual width, from which a line is full


@dataclass
class LinePart:
    """A line of the source, or several joined, with what it was found to be."""

    words: str  # without the space at its edges; of a line that goes on, its last words
    raw: str
    kind: str = TEXT_PART
    join: str = ""  # how a part is joined to the next
    table: PastedTable | None = None
    doubt: str = field(default="")
    is_wrapped: bool = False  # whether a text that is broken into lines of one width breaks it here


def source_parts(text: str) -> list[LinePart]:
    """The parts of a source text after its front, in order."""
    filled = [raw for raw in text.split("\n") if raw.strip()]
    front = read_front(text)
    lines = filled[front.length :]
    heads = running_heads([line.strip() for line in lines], front.fields)
    tables = find_tables(["" if at in heads else line for at, line in enumerate(lines)])
    inside = {at for table in tables for at in range(table.start, table.end)}
    no_text = heads | find_no_text(
        ["" if at in heads or at in inside else line.strip() for at, line in enumerate(lines)]
    )
    wrapped = wrapped_lines(text)[front.length :]
    parts = [LinePart(line.strip(), line, is_wrapped=full) for line, full in zip(lines, wrapped, strict=True)]
    for at, doubt in no_text.items():
        parts[at].kind, parts[at].doubt = NO_TEXT_PART, doubt
    for table in tables:
        for at in range(table.start, table.end):
            if parts[at].kind == TEXT_PART:
                parts[at].kind = TABLE_PART
        parts[table.start].table = table
    return join_parts_of_lines(parts, set(re.findall(r"[\w’'-]+", text.casefold())))


def wrapped_lines(text: str) -> list[bool]:
    """For each filled line, whether it is broken only for its width: the text is of lines of one width, with empty ones
    between paragraphs, and the line is as wide and is not the last of its paragraph."""
    every = text.split("\n")
    filled = [at for at, raw in enumerate(every) if raw.strip()]
    above = [at + 1 < len(every) and bool(every[at + 1].strip()) for at in filled]
    widths = sorted(len(every[at].strip()) for at, joined in zip(filled, above, strict=True) if joined)
    usual = widths[len(widths) * 9 // 10] if widths else 0
    few = len(widths) < max(WRAPPED_SHARE * len(filled), FEWEST_WRAPPED)
    if few or not NARROWEST_WRAPPED <= usual <= WIDEST_WRAPPED:
        return [False] * len(filled)
    full = FULL_SHARE * usual
    return [joined and len(every[at].strip()) >= full for at, joined in zip(filled, above, strict=True)]


def running_heads(lines: Sequence[str], front: Mapping[str, str]) -> dict[int, str]:
    """The places of lines that print a field of the front again, or a number with its title, with or without the number of
    the page."""
    pairs = [f"{front.get(name)} {front.get(f'{name}_title')}" for name in ("chapter", "section")]
    printed = [*front.values(), *pairs]  # a part's head runs on without its number: “Global Security”
    heads = {line.casefold() for line in [*printed, *map(without_page, front.values())]} - {""}
    return {at: "" for at, line in enumerate(lines) if heads & {line.casefold(), without_page(line).casefold()}}


def without_page(line: str) -> str:
    """A line without the number of a page at one of its ends."""
    return re.sub(r"^\d{1,4}\s+|\s+\d{1,4}$|[|│]", "", line).strip()


def find_no_text(lines: Sequence[str]) -> dict[int, str]:
    """The places of page numbers and of heads that run on, each with the doubt about it, if any."""
    times = Counter(map(without_page, lines))
    found: dict[int, str] = {}
    for at, line in enumerate(lines):
        if PAGE_NUMBER.fullmatch(line):
            found[at] = ""
        elif (
            line and times[without_page(line)] > 1 and not is_prose(line) and not numbers_of(line) and len(line) < LONG
        ):
            found[at] = "it is in the text more than once: a running head, or a heading each time?"
    pages = {at: int(m[1]) for at in found if (m := PAGE_NUMBER.fullmatch(lines[at])) and m[1].isdigit()}
    years = {at for at, number in pages.items() if 1900 <= number < 2100}  # no chapter is so far into a book
    others = pages.keys() - rising_pages(pages) | years
    return found | dict.fromkeys(others, "a page number, or a part of a table?")


def rising_pages(pages: Mapping[int, int]) -> set[int]:
    """The places of the numbers that rise from page to page, most of all those that can be so; none where they are half of
    them or fewer."""
    best: dict[int, list[int]] = {}
    for at, number in pages.items():
        before = [chain for last, chain in best.items() if 0 < number - pages[last] <= PAGES_BETWEEN]
        best[at] = [*max(before, key=len, default=[]), at]
    longest = max(best.values(), key=len, default=[])
    return set(longest) if len(longest) > len(pages) / 2 else set()


def join_parts_of_lines(parts: Sequence[LinePart], known: set[str]) -> list[LinePart]:
    """The parts with each line joined to the one in which it goes on, before which it stays as a part."""
    found: list[LinePart] = []
    begun: LinePart | None = None
    for at, part in enumerate(parts):
        if part.kind in (NO_TEXT_PART, TABLE_PART):
            found.append(part)
            continue
        if begun:
            whole = join_lines(begun.raw, part.words, begun.join)
            part = LinePart(whole.strip(), whole, is_wrapped=part.is_wrapped)
            begun = None
        after = next((later for later in parts[at + 1 :] if later.kind != NO_TEXT_PART), None)
        how = how_it_goes_on(part, after, known)
        if how and after:
            last = " ".join(part.words.split(" ")[-5:])
            begun = LinePart(last, part.raw.rstrip(), BEGUN_PART, how[0], doubt=how[1])
            found.append(begun)
        else:
            found.append(part)
    return found


def how_it_goes_on(part: LinePart, after: LinePart | None, known: set[str]) -> tuple[str, str] | None:
    """How a line is joined to the one after it, and the doubt about it; None where it is whole."""
    line = part.words
    if after is None or after.kind != TEXT_PART or single_caption(line):
        return None
    if ITEM.fullmatch(after.raw) or SOURCE_NOTE.fullmatch(after.raw):
        return None
    if HYPHEN.search(line):
        return hyphen_join(line, after.words, known)
    heading = numbers_of(after.words) and not SENTENCE_END.search(after.words)
    if part.is_wrapped and not (heading and (numbers_of(line) or is_caption(line))):
        return "with space", ""
    if SENTENCE_END.search(line):
        return None
    if after.words[0].islower() and not heading:
        return "with space", "" if len(line) > LONG / 4 else "a line that goes on, or a line by itself?"
    if (
        len(line) > LONG
        or (OPEN_END.search(line) and len(line) > LONG / 4)
        or re.search(r"\b(?:and|of|the|to|for)$", line)
    ):
        return "with space", "does this line go on in the next one?"
    return None


def hyphen_join(line: str, after: str, known: set[str]) -> tuple[str, str]:
    """How a word is joined that a hyphen cuts in two: as the text prints it elsewhere, and with its hyphen before a capital."""
    first = re.findall(r"[\w’'-]+$", line)[-1]
    rest = (re.findall(r"^[\w’'-]+", after) or [""])[0]
    whole, with_hyphen = first.rstrip("-\N{SOFT HYPHEN}\N{HYPHEN}") + rest, f"{first[:-1]}-{rest}"
    if with_hyphen.casefold() in known or rest[:1].isupper():
        return "with hyphen", ""
    return "without hyphen", "" if whole.casefold() in known else f"is the word `{whole}` or `{with_hyphen}`?"
