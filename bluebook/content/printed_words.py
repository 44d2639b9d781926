"""Whether a text prints words, an abbreviation or a year: whole words, as they are printed."""

from __future__ import annotations

import functools
import re


def contains_words(words: str, text: str) -> bool:
    """Whether words are in a text beginning and ending as words do."""
    at = text.find(words)
    while at >= 0:
        beside = text[max(at - 1, 0) : at] + text[at + len(words) : at + len(words) + 1]
        if not any(c.isalnum() or c == "_" for c in beside):
            return True
        at = text.find(words, at + 1)
    return False


@functools.cache
def abbreviation_pattern(abbreviation: str) -> re.Pattern[str]:
    """A pattern for an abbreviation as a word, in the plural (PKOs) or before a year (FY2014)."""
    return re.compile(rf"(?<!\w){re.escape(abbreviation)}(?=s?(?!\w)|(?<=[A-Z])\d{{4}})")


def prints_year(year: int | str, text: str) -> bool:
    """Whether a text prints a year."""
    return str(year) in text and bool(re.search(rf"(?<!\d){year}(?!\d)", text))
