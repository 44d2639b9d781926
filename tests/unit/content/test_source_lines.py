"""A source text is read as the outline declares it: nothing is left out, joined or made a row that is not declared."""

from __future__ import annotations

import pytest

from bluebook.content.editions import Line
from bluebook.content.source_front import front_length
from bluebook.content.source_lines import SourceReader
from bluebook.errors import Origin
from tests.support.source_text import ENTRIES, OUTLINES, SOURCES

HERE = Origin("data/editions.yml", 1)
LINES = """188
Japan gives infor-
Diplomatic Bluebook 2017
mation to counter-
terrorism bodies in
Europe.
Missions by year
Mission	People
UNDOF 45

UNMIS
188
12
The end."""


def declared(**fields: object) -> Line:
    """A line of an outline."""
    return Line(page="1-page", origin=HERE, **fields)  # type: ignore[arg-type]


OUTLINE = [
    declared(not_text="188"),
    declared(goes_on="Japan gives infor-", join="without hyphen"),
    declared(not_text="Diplomatic Bluebook 2017"),
    declared(goes_on="counter-", join="with hyphen"),
    declared(goes_on="bodies in", join="with space"),
    declared(title="Missions by year", table=("Mission | People", "UNDOF | 45", "UNMIS | 12")),
    declared(not_text="188"),
]


def read(text: str, outline: list[Line]) -> tuple[list[str], list[str]]:
    """The words of each line of text, and what departs from the outline."""
    reader = SourceReader("source.txt", outline, front=0)
    found = [line.words for line in reader.read(text.split("\n"))]
    return found, [str(mistake) for mistake in reader.mistakes]


@pytest.mark.parametrize("edition", OUTLINES)
def test_every_line_of_a_source_is_read_but_for_markers_and_what_is_declared(edition: str) -> None:
    lines = (SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8").split("\n")
    outline = OUTLINES[edition]
    left_out = {line.marker for line in outline} | {line.not_text for line in outline}
    joined = [line for line in outline if line.goes_on or line.table]
    reader = SourceReader(edition, outline, front_length("\n".join(lines), ENTRIES[edition]))
    found = [line.raw for line in reader.read(lines)]
    assert reader.mistakes == []
    if not joined:
        assert found == [line for line in lines if line.strip() and line.strip() not in left_out]


def test_parts_of_a_line_are_joined_over_what_is_no_text() -> None:
    found, mistakes = read(LINES, OUTLINE)
    assert mistakes == []
    assert found[0] == "Japan gives information to counter-terrorism bodies in Europe."


def test_rows_are_read_line_by_line_or_cell_by_cell() -> None:
    found, _ = read(LINES, OUTLINE)
    assert found[1:] == ["Missions by year", "The end."]


TROUBLES = {
    "a row changed": ("UNDOF 45", "UNDOF 46", "`UNDOF 46` is inside a table; its next row in data/editions.yml"),
    "a running head lost": ("Diplomatic Bluebook 2017\n", "", "`Diplomatic Bluebook 2017` is missing before"),
    "a line that goes on lost": ("Japan gives infor-\n", "", "`Japan gives infor-` is missing before"),
    "the last row lost": ("UNMIS\n188\n12\nThe end.", "188", "`UNMIS | 12` is not in the text"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_what_departs_from_the_declarations_is_told(trouble: str) -> None:
    old, new, message = TROUBLES[trouble]
    assert old in LINES
    assert any(message.replace(" | ", " ") in told for told in read(LINES.replace(old, new), OUTLINE)[1])
