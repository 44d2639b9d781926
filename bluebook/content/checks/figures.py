"""Figures in a text, in digits or words, and the rule that holds an amount to its quote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from bluebook.content.checks.proof import Proof
from bluebook.content.records import Contribution, Figure
from bluebook.errors import Mistake

NUMBER_WORDS = {
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
FIGURE_WORDS = re.compile(
    rf"(?<![\w.])(?<!\d,)(?<![A-Z]-)(?P<digits>\d[\d,]*(\.\d+)?|{'|'.join(NUMBER_WORDS)})"
    r"(?: (?P<scale>thousand|million|billion|trillion))?(?![\w%]|[.,]\d)",
    re.I,
)
QUALIFYING = {
    "about": re.compile(r"\b(about|approximately|around|some|nearly|almost|close to)( a total of)?(?: \w+)?$", re.I),
    "more than": re.compile(r"\b(?<!no )(more than|over|in excess of)( a total of)?$", re.I),
    "up to": re.compile(r"\b(up to|at most|a maximum of|no more than)( a total of)?$", re.I),
}
LONGEST_QUALIFIER = 100  # characters, with the words that may follow it
UNITS = {
    "USD": r"dollars?|\$",
    "JPY": r"yen|¥",
    "people": r"people|persons?|personnel|experts?|officers?|officials?|instructors?|trainees?|practitioners?",
}


def figures(text: str) -> Iterator[tuple[Decimal, int]]:
    """Each figure in a text, in digits or words, with the place where it begins."""
    for match in FIGURE_WORDS.finditer(text):
        digits = match["digits"].replace(",", "").lower()
        value = NUMBER_WORDS[digits] if digits in NUMBER_WORDS else Decimal(digits)
        yield value * SCALES[(match["scale"] or "").lower()], match.start()


def check_amount(record: Contribution | Figure, proof: Proof) -> Iterator[Mistake]:
    """An amount has a unit and a qualifier; its figure and unit are in the quote, qualified as it says."""
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
    """How the words before a figure qualify it, as a record says it: exact, about, more than or up to."""
    before = text[-LONGEST_QUALIFIER:].rstrip()
    return next((name for name, pattern in QUALIFYING.items() if pattern.search(before)), "exact")
