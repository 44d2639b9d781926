"""Whether a text shows an answer: all figures of a fragment, and most of its words in their order, close together."""

from __future__ import annotations

import math
import re
import unicodedata

MOST = 0.6  # of a fragment's words and figures
SLACK = 1.5  # words among which a fragment may be spread, for each of its own
# One way to write a number, an abbreviation and a sum: 12,500, U.S. and $5 million.
PLAIN = (
    (re.compile(r"(?<=\d),(?=\d{3})"), ""),
    (re.compile(r"\b([a-z])\.(?=[a-z]\b)"), r"\1"),
    (re.compile(r"(?:us)?\$\s*([\d.]+(?: [mb]illion)?)"), r"\1 us dollars"),
    (re.compile(r"¥\s*([\d.]+(?: [mb]illion)?)"), r"\1 yen"),
)


def words_of(text: str) -> list[str]:
    """The words and figures of a text, folded."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text).lower() if not unicodedata.combining(c))
    for pattern, form in PLAIN:
        plain = pattern.sub(form, plain)
    return re.findall(r"\d+(?:\.\d+)?|[a-z]+", plain.replace("’", "").replace("'", ""))


def in_order(sought: list[str], given: list[str]) -> int:
    """How many of the words sought are given in their order."""
    row = [0] * (len(given) + 1)
    for word in sought:
        last = row[:]
        for at, other in enumerate(given, 1):
            row[at] = last[at - 1] + 1 if word == other else max(last[at], row[at - 1])
    return row[-1]


def shows(text: str, fragment: str) -> bool:
    """Whether some stretch of a text, not much longer than the fragment, says what it says."""
    sought, given = words_of(fragment), words_of(text)
    figures = sorted(word for word in sought if word[0].isdigit())
    words = [word for word in sought if not word[0].isdigit()]
    length = math.ceil(SLACK * len(sought)) + 2
    for start in range(len(given)):
        stretch = given[start : start + length]
        if any(stretch.count(figure) < figures.count(figure) for figure in figures):
            continue
        if in_order(words, stretch) + len(figures) >= MOST * len(sought):
            return True
    return False
