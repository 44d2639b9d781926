"""References are proposed from what a text says, and lead where its numbers and titles say."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bluebook.authoring.outline_file import write_outline
from bluebook.authoring.reference_proposals import propose_references, reference_target, spoken_references
from bluebook.authoring.split import split_source
from bluebook.content.editions import CrossReference, Edition
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData
from tests.support.checkout import ROOT
from tests.support.source_text import MEASURED, SOURCES

EDITIONS = {e.year: e for e in read_records(ROOT / "data/editions.yml", ROOT, Edition, []) if e.year in MEASURED}


def entry_of(reference: CrossReference) -> dict[str, Any]:
    """A true reference as a proposal gives it."""
    given = {"in": reference.in_} | {name: getattr(reference, name) for name in ("words", "to", "outside", "address")}
    return {name: value for name, value in given.items() if value}


@pytest.mark.parametrize("year", EDITIONS)
def test_what_is_proposed_is_what_people_wrote(year: str) -> None:
    text = (SOURCES / f"bluebook-{year}.txt").read_text(encoding="utf-8")
    proposed = propose_references(text, "source.txt", replace(EDITIONS[year], references=()))
    assert proposed == [entry_of(reference) for reference in EDITIONS[year].references]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It rose (see 3-1-6 (2)).", ["see 3-1-6 (2)"]),
        ("It rose (see C.).", ["see C."]),
        ("It fell (cf. Part I, 1, a)).", ["cf. Part I, 1, a)"]),
        ("As set out (see (3) B), it fell (see “Column: A Captain”).", ["see (3) B", "see “Column: A Captain”"]),
        ("For more, see Chapter 2, Section 1, 2 (1).", ["see Chapter 2, Section 1, 2 (1)"]),
        ("We see the results of 5 years. They see it (See Chart 2).", []),
    ],
)
def test_mentions_end_where_their_bracket_or_sentence_does(text: str, words: list[str]) -> None:
    assert list(spoken_references(text)) == words


@pytest.mark.parametrize(
    ("words", "page", "to"),
    [
        ("see (3) B", "5-cyber", "3-security-threats#3-b"),
        ("see B (A) above", "4-oceans-and-seas", "4-oceans-and-seas#4-b-a"),
        ("see 3-1-3 (5)", "4-oceans-and-seas", "5-cyber"),
        ("see Section 6 B", "5-cyber", "6-outer-space#6-b"),
        ("see “Feature: Cooperation in Peacekeeping”", "5-cyber", "feature-peacekeeping-operations"),
        ("see (9) B", "5-cyber", None),
        ("see page 152", "5-cyber", None),
    ],
)
def test_numbers_and_titles_lead_into_the_edition(words: str, page: str, to: str | None) -> None:
    found = reference_target(words, page, EDITIONS["2018"])
    assert found.get("to") == to and ("decide" in found) == (to is None)


TEXT = """The Yearbook 2019

Chapter 3

Waters

3 Waters

(1) Rivers

A Upper Rivers

The upper rivers rise in the hills (see B and 3-1-6).

B Lower Rivers

The lower rivers are described elsewhere (see (2)).

(2) Lakes

Lakes are few.
"""


def test_an_outline_is_proposed_with_its_references(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/editions.yml", tmp_path / "data")
    source = tmp_path / "bluebook-2019.txt"
    source.write_text(TEXT, encoding="utf-8")
    assert "2 references" in write_outline(tmp_path, source, "2019")[0]
    mistakes: list = []
    (edition,) = (
        e for e in read_records(tmp_path / "data/editions.yml", tmp_path, Edition, mistakes) if e.year == "2019"
    )
    assert mistakes == [] and [r.to for r in edition.references] == [None, "2-lakes"]
    with pytest.raises(BadData, match="`see B and 3-1-6` waits for a person"):
        split_source(source, edition)
    decided = [replace(r, decide=None) for r in edition.references]
    pages = split_source(source, replace(edition, references=tuple(decided)))
    assert "(see (2))" not in pages["1-rivers"] and "([see (2)](2-lakes.md))" in pages["1-rivers"]
    moved = replace(decided[1], in_="1-rivers#p1")
    with pytest.raises(BadData, match="they are in `1-rivers#p2`"):
        split_source(source, replace(edition, references=(decided[0], moved)))
