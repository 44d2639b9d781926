"""The markers beside paragraphs, for any number of editions."""

from __future__ import annotations

import re

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.chapters import Block
from bluebook.render.cross_links import MARKER_LETTERS, fullest_line, marker_forms
from bluebook.render.view import View


def words_of(library: Library, found: dict[str, list[Block]]) -> list[str]:
    """What the marker of a paragraph of 2018 says of passages, with the signs between its links."""
    b = library.chapters.blocks["2018/1-regional-security#p5"]
    view = View(library, Location("2018/1-regional-security", "2018/1-regional-security"))
    links = fullest_line(marker_forms(view, b, "5", found))
    return [link.striptags().replace("\N{NO-BREAK SPACE}", " ") for link in links]


def passages(library: Library, *numbers: int) -> list[Block]:
    """Paragraphs of a section of 2015."""
    return [library.chapters.blocks[f"2015/3-security-threats#p{number}"] for number in numbers]


@pytest.mark.parametrize(
    ("years", "numbers", "wanted"),
    [
        (["2015"], [2, 4], ["2015 (3) ¶ 2", "¶ 4"]),
        (["2015", "2017"], [2], ["2015 (3) ¶ 2", "2017 (3) ¶ 2"]),
        (["2015", "2017"], [2, 3, 4, 12, 14], ["2015 (3) ¶ 2–4", "2017 (3) ¶ 2–4", "4 more"]),
        (["2014", "2015", "2016"], [2, 3, 4, 12], ["2016 (3) ¶ 2–4", "9 more"]),
        (["2014", "2015", "2016", "2017", "2019"], [2], ["2017 (3) ¶ 2", "4 more"]),
    ],
)
def test_a_marker_names_what_fits_into_a_line(
    library: Library, years: list[str], numbers: list[int], wanted: list[str]
) -> None:
    """With a third edition some had 45 letters, which a phone breaks."""
    found = words_of(library, {year: passages(library, *numbers) for year in years})
    assert found == wanted
    assert len(" · ".join(found)) <= MARKER_LETTERS


def test_no_passage_is_hidden_without_being_counted(library: Library) -> None:
    for count in range(1, 9):
        found = {str(2010 + year): passages(library, 2, 3, 7, 9, 10) for year in range(count)}
        said = " ".join(words_of(library, found))
        shown = sum(int(to or at) - int(at) + 1 for at, to in re.findall(r"¶ (\d+)(?:–(\d+))?", said))
        assert shown + sum(map(int, re.findall(r"(\d+) more", said))) == 5 * count
