"""The front of a source text is read from whole lines and shared ones, and held to the edition's entry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bluebook.collection import Library
from bluebook.content.editions import Edition
from bluebook.content.source_front import front_departure, front_length, read_front

HEADINGS = "(1) Regional Security\n\nJapan is at peace.\n"
WHOLE = {"title": "Bluebook 2017", "chapter": "Chapter 3", "chapter_title": "Japan in the World", "part": "3 Security"}
SECTION = {"section": "Section 1", "section_title": "Efforts for Peace"}
FRONTS = {
    "a field on each line": ("Bluebook 2017\n\nChapter 3\nJapan in the World\n3 Security\n", WHOLE, 4),
    "the chapter with its title": ("Bluebook 2017\nChapter 3 Japan in the World\n\n3 Security\n", WHOLE, 3),
    "a sign after the number": ("Bluebook 2017\nChapter 3: Japan in the World\n3 Security\n", WHOLE, 3),
    "a dash after the number": ("Bluebook 2017\nCHAPTER 3 – Japan in the World\n3 Security\n", WHOLE, 3),
    "no title": ("Chapter 3\nJapan in the World\n3 Security\n", WHOLE, 3),
    "a section": (
        "Bluebook 2017\nChapter 3\nJapan in the World\nSection 1\nEfforts for Peace\n3 Security\n",
        WHOLE | SECTION,
        6,
    ),
    "a section with its title": (
        "Bluebook 2017\nChapter 3 Japan in the World\nSection 1 Efforts for Peace\n3 Security\n",
        WHOLE | SECTION,
        4,
    ),
}


@pytest.fixture
def edition(library: Library) -> Edition:
    """An edition with the fields of the fronts here."""
    return replace(library.chapters.editions["2018"], **WHOLE, **SECTION)


@pytest.mark.parametrize("form", FRONTS)
def test_a_front_is_read_and_is_that_of_its_edition(edition: Edition, form: str) -> None:
    text, fields, length = FRONTS[form]
    front = read_front(text + HEADINGS)
    wanted = {name: value for name, value in fields.items() if form != "no title" or name != "title"}
    said = {name: value.replace("CHAPTER", "Chapter") for name, value in front.fields.items()}
    assert (said, front.length) == (wanted, length)
    if "CHAPTER" not in text:
        assert front_length(text + HEADINGS, edition) == length


def test_a_title_in_capitals_is_the_edition_s(edition: Edition) -> None:
    assert front_length(FRONTS["a field on each line"][0].replace("Bluebook", "BLUEBOOK"), edition) == 4


def test_a_section_right_before_the_text_is_the_part(edition: Edition) -> None:
    """As where a chapter has no parts: the first heading is not taken for one."""
    text = f"Bluebook 1994\nChapter 2\nThe World\nSection 1 Peace\n1. Talks\n{'Japan spoke at length. ' * 12}\n"
    front = read_front(text)
    assert (front.fields["part"], front.length, front.fields.get("section")) == ("Section 1 Peace", 4, None)


def test_the_first_line_that_departs_is_named_with_what_is_wanted(edition: Edition) -> None:
    text = "Bluebook 2017\n\nChapter 4\nJapan in the World\n3 Security\n"
    assert front_length(text, edition) == 0
    assert front_departure(text, edition) == (3, "Chapter 4", "Chapter 3")
    assert front_departure("", edition) == (1, "", "3 Security")
