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
from tests.support.source_text import MEASURED, SOURCES

EDITIONS = {e.year: e for e in read_records(ROOT / "data/editions.yml", ROOT, Edition, []) if e.year in MEASURED}
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


FRONT = "Diplomatic Bluebook 1994\nChapter 2\nJapan and the World\nPeace\n"


def roles(text: str, names: dict[str, str] | None = None) -> list[tuple[str, ...]]:
    """What is proposed for a text after a front: of each line its kind, its words, and its level, id and page."""
    found = []
    for entry in propose_outline(FRONT + text, names or {}):
        kind = next(name for name in entry if name != "page")
        level = f"{entry['level']} {entry['id']} {entry['page']}" if "level" in entry else ""
        found.append((kind, entry[kind], level) if level else (kind, entry[kind]))
    return found


def test_a_page_has_the_printed_number_and_not_that_of_another_edition() -> None:
    assert roles("(4) Cyber\nText.\n", {"Cyber": "5-cyber"}) == [("heading", "(4) Cyber", "1 4 4-cyber")]


def test_parts_with_roman_numbers_hold_the_numbers_that_begin_again() -> None:
    text = "Part I SECURITY\n1. TREATIES\nText.\n2. TALKS\nText.\nPart II TRADE\n1. TARIFFS\nText.\na) Cars\nText.\nb) Rice\nText.\n"
    assert roles(text)[2:6] == [
        ("heading", "2. TALKS", "2 i-2 i-security"),
        ("heading", "Part II TRADE", "1 ii ii-trade"),
        ("heading", "1. TARIFFS", "2 ii-1 ii-trade"),
        ("heading", "a) Cars", "3 ii-1-a ii-trade"),
    ]


def test_a_running_head_is_known_in_capitals_and_beside_a_page_s_number() -> None:
    text = "(1) One\nText.\nDIPLOMATIC BLUEBOOK 1994 47\nText.\n48 DIPLOMATIC BLUEBOOK 1994\nText.\n(2) Two\nText."
    heads = ["DIPLOMATIC BLUEBOOK 1994 47", "48 DIPLOMATIC BLUEBOOK 1994"]
    assert roles(text)[1:3] == [("not_text", head) for head in heads]


def test_a_heading_with_the_words_of_the_part_is_no_running_head() -> None:
    text = "(1) One\nText.\nA Peace\nText.\nB War\nText.\n"
    assert [words for kind, words, *_ in roles(text) if kind == "heading"] == ["(1) One", "A Peace", "B War"]


def test_a_text_without_numbers_has_headings_and_no_features() -> None:
    text = "Overview\nText.\nDisarmament\nThe Conference\nText.\nAsia\nText.\n"
    assert roles(text) == [
        ("heading", "Overview", "1 overview overview"),
        ("heading", "Disarmament", "1 disarmament disarmament"),
        ("heading", "The Conference", "2 the-conference disarmament"),
        ("heading", "Asia", "1 asia asia"),
    ]
    capitals = roles("OVERVIEW\nText.\nThe Year\nText.\nASIA\nText.\nThe Seas\nText.\n")
    assert [place[0] for *_, place in capitals] == ["1", "2", "1", "2"]


def test_a_conclusion_after_numbered_headings_is_a_heading() -> None:
    assert roles("1. One\nText.\n2. Two\nText.\nCONCLUSION\nText.")[-1] == (
        "heading",
        "CONCLUSION",
        "1 conclusion conclusion",
    )


def test_notes_at_the_end_of_all_pages_are_on_the_pages_that_call_them() -> None:
    text = "Yearbook 2019\nChapter 4\nHarbours\n4 Safe Harbours\n1. Wind\nIt blows1.\n2. Rain\nIt falls2.\n"
    notes = [one for one in propose_outline(f"{text}1 At night.\n2 In May.\n", {}) if "footnote" in one]
    assert [(note["page"], note["footnote"]) for note in notes] == [("1-wind", "1 At night."), ("2-rain", "2 In May.")]


def test_notes_after_bullets_are_listed_where_another_page_calls_them() -> None:
    """Split knows the others without the outline; in a text of wrapped lines a call need not be in a paragraph's last line."""
    text = "Yearbook 2019\nChapter 4\nHarbours\n4 Safe Harbours\n1. Wind\nIt blows1 from the sea,\nand is cold.\n2. Rain\nIt falls2.\n"
    notes = [one for one in propose_outline(f"{text} • 1 At night.\n • 2 In May.\n", {}) if "footnote" in one]
    assert notes == [{"page": "1-wind", "footnote": "1 At night."}]


@pytest.mark.parametrize("heading", ["II. Wind and Rain", "(2) Wind and Rain", "②Wind and Rain", "1.2 Wind and Rain"])
def test_a_page_is_named_by_its_heading_s_words_without_any_of_its_number(heading: str) -> None:
    assert bare_heading(heading) == "Wind and Rain"


def test_a_note_with_a_list_and_a_sentence_with_an_asterisk_are_whole() -> None:
    text = "(1) One\nText1.\n • 1 Two things are meant:\n  • the sea\n  • the land\nJapan gave much.*\n* In 1993.\n(2) Two\nText."
    assert [kind for kind, *_ in roles(text)] == ["heading", "heading"]


def test_a_feature_is_one_whatever_word_is_before_it_and_its_lines_stay_on_its_page() -> None:
    """An article opens no level `A`, on the feature's page or after it."""
    text = "(1) One\nText.\nA Part\nText.\nSpecial Feature\nTwenty Years of Ships\nA road to the sea\nText.\nText.\n(2) Two\nText."
    feature = next(entry for entry in propose_outline(FRONT + text, {}) if "insert" in entry)
    assert (feature["kind"], feature["marker"]) == ("Feature", "Special Feature")
    assert ("heading", "A road to the sea", f"2 a-road-to-the-sea {feature['page']}") in roles(text)


def test_an_author_in_capitals_and_the_rank_below_are_no_headings() -> None:
    found = roles("(1) One\nText.\nColumn\nA Storm\nKATO Ichiro\nCommander of a Ship\nText.\n(2) Two\nText.")
    assert [words for kind, words, *_ in found if kind == "paragraph"] == ["KATO Ichiro", "Commander of a Ship"]


def test_an_author_below_the_head_of_a_column_is_no_heading() -> None:
    found = roles("(1) One\nText.\nColumn\nA Storm\nBy an observer of elections\nText.\n(2) Two\nText.")
    assert ("paragraph", "By an observer of elections") in found
