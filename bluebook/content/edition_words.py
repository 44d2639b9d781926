"""The words by which our sentences name the editions, derived from data/editions.yml: no page says which ones there are.

A page's front matter and data/themes.yml write `$years`; a page's text calls the macro `editions("years")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from string import Template

from bluebook.content.editions import Edition
from bluebook.errors import nearest

LISTED = 3  # so many years are written out; of more, the first and the last
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
PLACEHOLDER = re.compile(r"\$(?P<name>[a-z_]+)")


def number_word(number: int) -> str:
    """A number as prose writes it: `three`, `13`."""
    return NUMBERS[number] if number < len(NUMBERS) else f"{number:,}"


def and_list(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def things_counted(number: int, one: str) -> str:
    """`one column`, `two columns`."""
    return f"{number_word(number)} {one if number == 1 else f'{one}s'}"


@dataclass(frozen=True)
class EditionWords:
    """The forms of words that name the editions, each by its name."""

    years: str  # `2015 and 2018`; of many, `1998 to 2018`
    in_years: str  # `in 2015 and 2018`
    between_years: str  # `between 2015 and 2018`
    the_editions: str  # `the 2015 and 2018 editions`
    all_editions: str  # `both editions`
    number_of_editions: str  # `two editions`
    first_year: str
    last_year: str
    last_year_covered: str  # the year that a bare month in the last edition means
    last_covers: str  # the time on which the last edition reports


NAMES = tuple(field.name for field in fields(EditionWords))


def edition_words(editions: Mapping[str, Edition]) -> dict[str, str]:
    """The words for the editions of a collection, by the names of their forms."""
    years = sorted(editions)
    first, last = years[0], years[-1]
    many, listed = len(years) > 1, len(years) <= LISTED
    named = and_list(years) if listed else f"{first} to {last}"
    number = number_word(len(years))
    return asdict(
        EditionWords(
            years=named,
            in_years=f"in {named}" if listed else f"from {named}",
            between_years=f"between {first} and {last}" if many else "between editions",
            the_editions=f"the {named} edition{'s' if many else ''}",
            all_editions=f"all {number} editions" if len(years) > 2 else "both editions" if many else "the edition",
            number_of_editions=things_counted(len(years), "edition"),
            first_year=first,
            last_year=last,
            last_year_covered=editions[last].year_covered,
            last_covers=editions[last].covers,
        )
    )


def fill_words(text: str, words: Mapping[str, str]) -> str:
    """A text with what stands for each `$name`; a sign that names nothing stays."""
    return Template(text).safe_substitute(words)


def unknown_placeholders(text: str) -> Iterator[str]:
    """A message for each placeholder of a text that is not known, with its cure."""
    for found in PLACEHOLDER.finditer(text):
        if found["name"] not in NAMES:
            cure = nearest(found["name"], NAMES) or f"; write one of ${', $'.join(NAMES)}"
            yield f"`{found[0]}` names no words for the editions{cure}"
