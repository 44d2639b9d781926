"""Ordinals as the texts print them."""

from __future__ import annotations

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
