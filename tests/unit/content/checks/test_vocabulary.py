"""Words that find each other: each group leads to words that a text prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.collection import Library
from bluebook.content.vocabulary import PrintedWords, WordGroup, related_forms
from bluebook.errors import Origin
from tests.support.checkout import write
from tests.support.miniature import cases_of, mistakes_in

WORDS = "data/words.yml"
GROUPS = {  # a group → what is reported
    "printed": ("same: [lighthouses, beacons]", []),
    "inflected": ("related: [beacon, lighthouse]", []),
    "not-printed": (
        "same: [pharos, beacon]",
        [f"{WORDS}:1: no edition prints `pharos`, `beacon`; add the words that the texts print, or remove the group"],
    ),
    "not-printed-related": (
        "related: [pharos, beacon]",
        [f"{WORDS}:1: no edition prints `pharos`, `beacon`; add the words that the texts print, or remove the group"],
    ),
    "alone": (
        "same: [lighthouse]",
        [f"{WORDS}:1: `lighthouse` is alone in its group; add the words that it finds, or remove the group"],
    ),
    "both": (
        "same: [lighthouse, beacon]\n  related: [lighthouse, buoy]",
        [f"{WORDS}:1: a group has either `same` or `related`; keep the one that is right"],
    ),
    "neither": ("", [f"{WORDS}:1: a group has either `same` or `related`; add one of them"]),
    "contradiction": (
        "same: [lighthouse, beacon]\n  why: One.\n- related: [buoy, beacon, lighthouse]",
        [f"{WORDS}:3: `beacon` and `lighthouse` are the same in line 1; keep one of the two groups"],
    ),
}


@cases_of(GROUPS)
def test_a_wrong_group_of_words_is_reported(miniature: Path, case: tuple[str, list[str]]) -> None:
    group, expected = case
    write(miniature, WORDS, f"- {group}\n  why: Readers say so.\n" if group else "- why: Readers say so.\n")
    assert mistakes_in(miniature) == expected


EVERYDAY = "data/everyday.yml"
LINES = {  # a line → what is reported
    "right": ("{printed: lighthouse, everyday: [lamp]}", []),
    "not-printed": (
        "{printed: pharos, everyday: [lamp]}",
        [f"{EVERYDAY}:1: no edition prints `pharos`; write a word that the texts print"],
    ),
    "twice": (
        "{printed: lighthouse, everyday: [lamp]}\n- {printed: lighthouse, everyday: [light]}",
        [f"{EVERYDAY}:2: `lighthouse` is in line 1 too; write all its words there"],
    ),
    "repeated": (
        "{printed: lighthouse, everyday: [lamp, lamp]}",
        [f"{EVERYDAY}:1: `lamp` is given here twice; remove one"],
    ),
    "related": (
        "{printed: lighthouse, everyday: [buoy]}",
        [f"{EVERYDAY}:1: `lighthouse` and `buoy` are related in line 1 of data/words.yml; keep one of the two"],
    ),
}


@cases_of(LINES)
def test_a_wrong_line_of_everyday_words_is_reported(miniature: Path, case: tuple[str, list[str]]) -> None:
    line, expected = case
    write(miniature, WORDS, "- related: [lighthouses, buoy]\n  why: Readers confuse them.\n")
    write(miniature, EVERYDAY, f"- {line}\n")
    assert mistakes_in(miniature) == expected


@pytest.mark.parametrize(
    ("phrase", "held"),
    [
        ("lines of communication", True),
        ("LINE of communications", True),
        ("communication sea", False),
        ("sea lane", True),
        ("navies", True),
        ("", False),
    ],
)
def test_a_phrase_is_held_as_whole_words_of_one_text_in_any_inflection(phrase: str, held: bool) -> None:
    assert PrintedWords(["The navy keeps lines of communication.", "Sea-lanes"]).hold(phrase) is held


def test_related_words_bring_the_words_for_the_same_thing() -> None:
    def group(**words: tuple[str, ...]) -> WordGroup:
        return WordGroup(why="", origin=Origin("", 1, {}), **words)

    same = group(same=("displaced persons", "IDPs"))
    related = group(related=("refugees", "displaced persons"))
    assert related_forms(related, [same, related]) == ("refugees", "displaced persons", "IDPs")


def test_every_group_of_the_collection_says_why(library: Library) -> None:
    assert len([group for group in library.search_terms.words if group.related]) > 40
    assert all(group.why for group in library.search_terms.words)
