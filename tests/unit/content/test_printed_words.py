"""Whole words, abbreviations and years, as a text prints them."""

from __future__ import annotations

import pytest

from bluebook.content.printed_words import abbreviation_pattern, contains_words, prints_year


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("Japan", "Japan and India", True),
        ("India", "Japan-India", True),
        ("Niger", "Nigeria", False),
        ("Niger", "Nigeria and Niger", True),
        ("Mali", "Somali pirates", False),
        ("U.S.", "Japan-U.S.-ROK", True),
    ],
)
def test_words_are_found_whole(words: str, text: str, found: bool) -> None:
    assert contains_words(words, text) is found


@pytest.mark.parametrize(
    ("abbreviation", "text", "found"),
    [
        ("PKO", "PKOs", True),
        ("PKO", "PKOA", False),
        ("FY", "FY2014", True),
        ("UN", "UNMISS", False),
        ("UN", "the UN", True),
    ],
)
def test_an_abbreviation_is_a_word_in_the_plural_or_before_a_year(abbreviation: str, text: str, found: bool) -> None:
    assert bool(abbreviation_pattern(abbreviation).search(text)) is found


@pytest.mark.parametrize(
    ("year", "text", "found"), [(2017, "in 2017", True), (2017, "20170", False), (201, "2017", False)]
)
def test_a_year_is_printed_alone(year: int, text: str, found: bool) -> None:
    assert prints_year(year, text) is found
