"""Figures, ordinals and qualifiers, read in words and in digits."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bluebook.content.checks.figures import figures, qualifier_before
from bluebook.content.ordinals import ordinal_forms
from tests.support.checkout import edit
from tests.support.miniature import HARBOURS, MEETINGS, mistakes_in

UNLESS_NOTED = "correct it, or say in `note` where it comes from"


@pytest.mark.parametrize("printed", ["Fifth", "5th", "fifth", "FIFTH"])
def test_an_ordinal_counts_in_words_and_in_figures(printed: str, miniature: Path) -> None:
    edit(miniature, HARBOURS, "The Fifth Lantern", f"The {printed} Lantern")
    edit(miniature, MEETINGS, "quote: The Fifth Lantern", f"quote: The {printed} Lantern")
    assert mistakes_in(miniature) == []


@pytest.mark.parametrize("printed", ["Fifteenth", "15th", "Five", "Twenty-fifths", "5"])
def test_an_ordinal_is_not_found_in_another(printed: str, miniature: Path) -> None:
    edit(miniature, HARBOURS, "The Fifth Lantern", f"The {printed} Lantern")
    edit(miniature, MEETINGS, "quote: The Fifth Lantern", f"quote: The {printed} Lantern")
    assert mistakes_in(miniature) == [f"{MEETINGS}:5: the quotes do not print the ordinal `5`; {UNLESS_NOTED}"]


ENGLISH = {
    1: "1st",
    2: "2nd",
    3: "3rd",
    4: "4th",
    11: "11th",
    12: "12th",
    13: "13th",
    21: "21st",
    101: "101st",
    111: "111th",
}


@pytest.mark.parametrize("number", ENGLISH)
def test_an_ordinal_in_figures_ends_as_english_does(number: int) -> None:
    assert ordinal_forms(number)[0] == ENGLISH[number]


FIGURES = {
    "zero ships": [0],
    "Four SDF officials": [4],
    "eleven missions and twelve funds": [11, 12],
    "48.5 million US dollars": [48_500_000],
    "45 billion yen, 2.5 trillion yen": [45_000_000_000, 2_500_000_000_000],
    "four million and 3 thousand": [4_000_000, 3_000],
    "about 12,500 personnel on 27 missions": [12_500, 27],
    "at 1.25 million.": [1_250_000],
    "30% of it": [],
    "no figure, none, often, someone": [],
}


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_counts_in_digits_in_words_and_with_its_scale(text: str) -> None:
    assert [value for value, _ in figures(text)] == [Decimal(value) for value in FIGURES[text]]


QUALIFIED = {
    "more than 12": "more than",
    "over 12": "more than",
    "More than a total of 12": "more than",
    "in excess of 12": "more than",
    "about 12": "about",
    "Approximately 12": "about",
    "a total of about 12": "about",
    "about US$ 12": "exact",
    "a total of 12": "exact",
    "moreover 12": "exact",
    "handover 12": "exact",
    "roundabout 12": "exact",
    "more than one of the 12": "exact",
    "12": "exact",
}


@pytest.mark.parametrize("text", QUALIFIED)
def test_about_and_more_than_are_read_off_the_words_before_a_figure(text: str) -> None:
    assert qualifier_before(text.removesuffix("12")) == QUALIFIED[text]


MISREAD = {
    "fourteen missions": [14],
    "sixteen": [16],
    "tension, Fourier, seventy": [],
    "12.5% and 1,000% of it": [],
    "the 22nd session, P-3C": [],
    "USD50,000": [],
}


@pytest.mark.parametrize("text", MISREAD)
def test_a_figure_is_not_found_within_a_word_or_another_figure(text: str) -> None:
    assert [value for value, _ in figures(text)] == [Decimal(value) for value in MISREAD[text]]
