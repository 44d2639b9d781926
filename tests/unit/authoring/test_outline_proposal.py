"""A proposed outline is the true one but for lines that wait for a person, and its pages are those that people wrote."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from bluebook.authoring.outline_proposal import bare_heading, propose_outline
from bluebook.content.editions import Edition, Line
from bluebook.content.yaml_records import read_records
from tests.support.checkout import ROOT
from tests.support.source_text import SOURCES

EDITIONS = {e.year: e for e in read_records(ROOT / "data/editions.yml", ROOT, Edition, [])}
PASTED = ROOT / "tests/fixtures/pasted/bluebook-2019.txt"


def entry_of(line: Line) -> dict[str, Any]:
    """A line of a true outline as a proposal gives it."""
    given = {f.name: getattr(line, f.name) for f in fields(Line) if f.name not in ("origin", "decide")}
    return {name: int(value) if name == "level" else value for name, value in given.items() if value not in (None, ())}


def proposal(year: str) -> list[dict[str, Any]]:
    """What is proposed for an edition from its text and the other editions' names of pages, its own outline hidden."""
    others = (line for e in EDITIONS.values() if e.year != year for line in e.outline if line.level == 1)
    names = {bare_heading(line.words): line.page for line in others}
    return propose_outline((SOURCES / f"bluebook-{year}.txt").read_text(encoding="utf-8"), names)


def share_proposed(year: str) -> tuple[float, float]:
    """The shares of an edition's outline that are proposed without a mark and right, and that are marked."""
    true = [entry_of(line) for line in EDITIONS[year].outline]
    proposed = proposal(year)
    right = [entry for entry in proposed if "decide" not in entry and entry in true]
    return len(right) / len(true), sum("decide" in entry for entry in proposed) / len(true)


@pytest.mark.parametrize("year", EDITIONS)
def test_what_is_not_marked_is_the_true_outline(year: str) -> None:
    true = [entry_of(line) for line in EDITIONS[year].outline]
    assert [entry for entry in proposal(year) if "decide" not in entry and entry not in true] == []


@pytest.mark.parametrize("year", EDITIONS)
def test_every_line_of_the_outline_is_proposed_in_order(year: str) -> None:
    words = ("heading", "insert", "figure", "paragraph", "marker")
    proposed = [next(entry[word] for word in words if word in entry) for entry in proposal(year)]
    assert proposed == [line.words for line in EDITIONS[year].outline]


@pytest.mark.parametrize("year", EDITIONS)
def test_seven_lines_in_ten_need_no_person(year: str) -> None:
    right, marked = share_proposed(year)
    assert right >= 0.7 and right + marked == pytest.approx(1)


def test_another_text_with_other_numbering_is_proposed_right_but_for_a_page_s_name(tmp_path: Path) -> None:
    """A text that the patterns were not made for: paths, `i.`, `§`, a box announced by a line of its own."""
    third = ROOT / "tests/fixtures/third"
    (tmp_path / "outline.yml").write_text((third / "outline.yml").read_text(encoding="utf-8"), encoding="utf-8")
    (edition,) = read_records(tmp_path / "outline.yml", tmp_path, Edition, [])
    proposed = propose_outline((third / "bluebook-2021.txt").read_text(encoding="utf-8"), {})
    bare = [{name: value for name, value in entry.items() if name not in ("decide", "page")} for entry in proposed]
    true = [entry_of(line) for line in edition.outline]
    assert bare == [{name: value for name, value in entry.items() if name != "page"} for entry in true]
    assert [entry["page"] for entry in proposed if "decide" not in entry] == [
        entry["page"] for entry, one in zip(true, proposed, strict=True) if "decide" not in one
    ]


# Of the fixture's outline, what each kind of line is proposed as.
PASTED_LINES = [
    {"goes_on": "Board of Northland1. Further infor-", "join": "without hyphen"},
    {"not_text": "112"},
    {"not_text": "Harbour Yearbook 2019"},
    {"footnote": "1 A radar set here is"},
    {"goes_on": "for more information on counter-", "join": "with hyphen"},
    {"goes_on": "of Harbour Masters and Exchange", "join": "with space"},
    {"heading": "(A) Training of Harbour Masters and Exchange of Pilots", "level": 3, "id": "1-a-a"},
    {"heading": "b Exchange of Pilots", "level": 4, "id": "1-a-b-b"},
    {"title": "Courses by Harbour", "table": ["Harbour | Courses | Masters", "Osto | 3 | 45", "Vellby | 12 | 120"]},
    {"table": ["Harbour | Tons of mud | Cost", "Osto | 120 | 15", "Vellby | 80 | 9", "Kronby | 75 | 8"]},
    {"figure": "Pilots at work off Osto (Photo: Harbour Board)", "kind": "photo"},
    {"insert": "A Night with the Pilot of Osto (ANPO)", "kind": "Feature", "marker": "FEATURE", "page": "feature-anpo"},
    {"heading": "What does a pilot do?", "level": 2, "id": "what-does-a-pilot-do", "page": "feature-anpo"},
    {"paragraph": "Ito Hanako,", "page": "feature-anpo"},
    {"heading": "(2) The Cleaning of Harbours", "level": 1, "id": "2", "page": "2-cleaning-of-harbours"},
]


@pytest.mark.parametrize("wanted", PASTED_LINES, ids=lambda wanted: next(iter(wanted.values())))
def test_what_is_pasted_into_a_text_is_proposed_as_what_it_is(wanted: dict[str, Any]) -> None:
    proposed = propose_outline(PASTED.read_text(encoding="utf-8"), {})
    assert [entry for entry in proposed if wanted.items() <= entry.items()]


def test_what_may_be_something_else_is_marked() -> None:
    """A number alone in its list, a table, a caption, a note without a bullet; never what the numbering settles."""
    proposed = propose_outline(PASTED.read_text(encoding="utf-8"), {})
    marked = [next(k for k in entry if k not in ("page", "decide")) for entry in proposed if "decide" in entry]
    assert {"footnote", "table", "figure", "insert", "paragraph"} <= set(marked)
    alone = propose_outline("T\nC\nD\nP\n(1) One\nText.\nA Part\nText.\n(2) Two\nText.", {})
    assert [entry["heading"] for entry in alone if "decide" in entry] == ["A Part"]
