"""The depth of numbered headings, from the order of their numbers alone.

A numbering opens a level, goes on in one, or goes back to one: `(2)` after `(1)` goes on, `A` after `(2)` opens a
level, `(3)` after `C` goes back. Where a number could be read in two ways, the reading is taken in which most
headings follow on from another and a style of numbering keeps to one level; that others come near is reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ROMAN_NUMBERS = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "v": 5,
    "vi": 6,
    "vii": 7,
    "viii": 8,
    "ix": 9,
    "x": 10,
    "xi": 11,
    "xii": 12,
}
CIRCLED = {chr(0x2460 + at): at + 1 for at in range(20)}
# What a number is printed between: before, after. Words begin after it, with or without a space where a sign closes it.
FRAMES = {
    "()": r"\((?P<mark>{})\)\s*",
    ".": r"(?P<mark>{})\.\s*",
    ")": r"(?P<mark>{})\)\s*",
    " ": r"(?P<mark>{})[ \xa0]",
}
MARKS = {"digits": r"\d{1,2}", "capital": r"[A-Z]", "small": r"[a-z]", "roman": r"[ivx]{1,4}", "ROMAN": r"[IVX]{1,4}"}
NAMED = (
    r"(?P<name>§|(?i:Chapter|Section|Part|Article)\s)\s*(?P<mark>\d{1,2}|[IVX]{1,4}|[A-Z])(?:[.:]|\s[–—-](?=\s))?\s+"
)
PATH = r"(?P<mark>\d{1,2}(?:[-.]\d{1,2})+)\.?\s+"
WORDS = r"(?=[A-Z“\"‘'(\[]|[a-z]{3})"  # what follows a number
ARTICLE = re.compile(r"A[ \xa0][a-z]")  # no number: headings that are numbered by letters alone begin with a capital
BEAM = 300  # readings that are followed at once
NEAR = 0.6  # the cost by which another reading is still near
UNNUMBERED, GAP, OTHER_LEVEL, LATE = (
    2.5,
    3.0,
    1.0,
    4.0,
)  # costs; LATE: a level that opens on another number than the first


@dataclass(frozen=True)
class PrintedNumber:
    """One way to read a heading's number: how it is printed, which it is, and its part of an id."""

    style: str
    value: int
    id: str


@dataclass(frozen=True)
class HeadingPlace:
    """Where a heading is: its depth and its numbers from the top, joined; depth 0 is a heading without a number."""

    level: int = 0
    id: str = ""
    is_doubtful: bool = False


def numbers_of(line: str) -> list[PrintedNumber]:
    """The ways in which the number at the start of a line can be read; none where there is no number."""
    if match := re.match(PATH + WORDS, line):
        return [
            PrintedNumber(
                f"path of {match['mark'].count('-') + match['mark'].count('.')}",
                int(re.split(r"[-.]", match["mark"])[-1]),
                re.sub(r"\.", "-", match["mark"]),
            )
        ]
    if match := re.match(NAMED + WORDS, line):
        name, mark = match["name"].strip().casefold(), match["mark"]
        kinds = [kind for kind in ("digits", "ROMAN", "capital") if mark_value(kind, mark)]
        return [PrintedNumber(f"{name} {kind}", mark_value(kind, mark), mark.lower()) for kind in kinds]
    if line[:1] in CIRCLED:
        return [PrintedNumber("circled", CIRCLED[line[0]], str(CIRCLED[line[0]]))]
    found: list[PrintedNumber] = []
    if ARTICLE.match(line):
        return found
    for frame, pattern in FRAMES.items():
        for kind, mark in MARKS.items():
            match = re.match(pattern.format(mark) + WORDS, line)
            value = mark_value(kind, match["mark"]) if match else 0
            if match and value and not (frame == " " and kind.lower() == "roman"):
                found.append(PrintedNumber(f"{kind}{frame}", value, match["mark"].lower()))
        if found:
            break
    return found


def mark_value(kind: str, mark: str) -> int:
    """Which number a mark is; 0 where it is none."""
    if kind == "digits" or mark.isdigit():
        return int(mark) if kind == "digits" and mark.isdigit() else 0
    if kind.lower() == "roman":
        return ROMAN_NUMBERS.get(mark.lower(), 0)
    return ord(mark.lower()) - ord("a") + 1 if len(mark) == 1 else 0


@dataclass(frozen=True)
class Reading:
    """One reading of the headings so far."""

    cost: float
    open: tuple[PrintedNumber, ...]  # the numbers from the top down to the last heading
    levels: frozenset[tuple[str, int]]  # styles of numbering and the levels they have been used on
    places: tuple[tuple[int, str], ...]  # depth and id of each heading


def place_headings(headings: Sequence[Sequence[PrintedNumber]]) -> list[HeadingPlace]:
    """Where each of some headings is, in the cheapest reading of all of them together; each is given by the ways in
    which its number can be read. Doubtful is what another reading that is near has elsewhere, and a number alone."""
    readings = [Reading(0, (), frozenset(), ())]
    for numbers in headings:
        following = {(r.open, r.places): r for reading in readings for r in readings_after(reading, numbers)}
        readings = sorted(following.values(), key=lambda r: r.cost)[:BEAM]
    best = readings[0]
    near = [r for r in readings if r.cost <= best.cost + NEAR]
    families = Counter(id.rpartition("-")[0] for level, id in best.places if level > 1)
    return [
        HeadingPlace(level, id, len({r.places[at] for r in near}) > 1 or families[id.rpartition("-")[0]] == 1)
        for at, (level, id) in enumerate(best.places)
    ]


def readings_after(reading: Reading, numbers: Sequence[PrintedNumber]) -> Iterator[Reading]:
    """The readings of one more heading."""
    cost = UNNUMBERED if numbers else 0
    yield Reading(reading.cost + cost, reading.open, reading.levels, (*reading.places, (0, "")))
    for number in numbers:
        for depth in range(len(reading.open) + 1):
            if (step := step_cost(reading.open, depth, number)) is not None:
                level = depth + 1
                other = any(style == number.style for style, _ in reading.levels)
                new = (number.style, level) not in reading.levels
                cost = reading.cost + step + (OTHER_LEVEL if new and other else 0)
                opened = (*reading.open[:depth], number)
                place = (level, heading_id(opened))
                yield Reading(cost, opened, reading.levels | {(number.style, level)}, (*reading.places, place))


def step_cost(opened: tuple[PrintedNumber, ...], depth: int, number: PrintedNumber) -> float | None:
    """What it costs to read a number at a depth; None where it cannot be there."""
    if depth == len(opened):
        return 0 if number.value == 1 or not opened else LATE
    if opened[depth].style != number.style or number.value <= opened[depth].value:
        return None
    return 0 if number.value == opened[depth].value + 1 else GAP


def heading_id(numbers: Sequence[PrintedNumber]) -> str:
    """The numbers joined by hyphens; a printed path holds those above it."""
    last = max((at for at, number in enumerate(numbers) if "-" in number.id), default=0)
    return "-".join(number.id for number in numbers[last:])
