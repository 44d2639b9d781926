"""Page numbers and running heads are set apart, and lines are joined as their words are printed elsewhere."""

from __future__ import annotations

import re

import pytest

from bluebook.authoring.source_parts import BEGUN_PART, NO_TEXT_PART, TEXT_PART, LinePart, source_parts

FRONT = "Yearbook 2019\nChapter 4\nHarbours\n4 Safe Harbours\n"


def parts(text: str) -> list[LinePart]:
    """The parts of a text after a front."""
    return source_parts(FRONT + text)


@pytest.mark.parametrize(
    "line",
    ["188", "- 12 -", "p. 7", "Yearbook 2019", "Chapter 4 Harbours", "Yearbook 2019 | 188", "Safe Harbours     188"],
)
def test_a_page_number_or_running_head_is_no_text(line: str) -> None:
    assert [part.kind for part in parts(f"It is so.\n{line}\nIt is not so.")] == [TEXT_PART, NO_TEXT_PART, TEXT_PART]


def test_page_numbers_that_do_not_rise_are_doubtful() -> None:
    found = parts("It is so.\n188\nIt is.\n12\nIt is not.")
    assert [bool(part.doubt) for part in found if part.kind == NO_TEXT_PART] == [True, True]


def test_a_number_that_is_no_page_s_does_not_make_the_pages_doubtful() -> None:
    found = parts("It is so.\n188\nIt is.\n354\nIt was.\n189\nIt will be.\n190\nIt is not.")
    doubts = {part.words: bool(part.doubt) for part in found if part.kind == NO_TEXT_PART}
    assert doubts == {"188": False, "354": True, "189": False, "190": False}


def test_years_on_lines_of_their_own_are_doubtful_as_pages() -> None:
    found = parts("It is so.\n2020\nIt is.\n2021\nIt was.\n2022\nIt is not.")
    assert [bool(part.doubt) for part in found if part.kind == NO_TEXT_PART] == [True] * 3


JOINED = {
    "The infor-\nmation is information.": ("without hyphen", False, "The information is information."),
    "The counter-\nterror is counter-terror.": ("with hyphen", False, "The counter-terror is counter-terror."),
    "The Secretary-\nGeneral came.": ("with hyphen", False, "The Secretary-General came."),
    "The under-\nwriter came.": ("without hyphen", True, "The underwriter came."),
    "The harbours of the northern coast of Osto are safe for all ships that\ncome.": ("with space", False, ""),
}


@pytest.mark.parametrize("text", JOINED)
def test_a_line_that_goes_on_is_joined(text: str) -> None:
    join, doubtful, whole = JOINED[text]
    part, line = parts(text)
    assert (part.kind, part.join, bool(part.doubt)) == (BEGUN_PART, join, doubtful)
    assert not whole or line.words == whole


def test_a_heading_in_small_letters_ends_the_line_before_it() -> None:
    assert [part.kind for part in parts("(B) The Order of the Sea and Its Keepers\na Situation at Sea\nIt is so.")] == [
        TEXT_PART
    ] * 3


def test_a_text_broken_into_lines_of_one_width_is_joined_by_paragraphs() -> None:
    """Where a sentence ends with a line too, and where the next line opens on a capital."""
    paragraph = (
        "In March 2018 the third Meeting of Harbour Masters was held in the town of\n"
        "Osto on the coast of Northland, and masters of all its harbours took part.\n"
        "They asked for more courses. Japan, which had given two before, was thanked\n"
        "by the Board."
    )
    texts = [re.sub("2018|town|masters|courses|Board", word, paragraph) for word in ("one", "two", "three")]
    found = parts(f"\n(1) Harbour Masters\n\n{texts[0]}\n\n(2) Pilots\n\n{texts[1]}\n\n{texts[2]}\n")
    first, *others = [" ".join(text.split("\n")) for text in texts]
    assert [part.words for part in found if part.kind == TEXT_PART] == [
        "(1) Harbour Masters",
        first,
        "(2) Pilots",
        *others,
    ]
    assert not any(part.doubt for part in found)
