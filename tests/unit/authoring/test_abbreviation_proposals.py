"""Abbreviations are proposed with the words that the text prints for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.abbreviation_proposals import expansions, propose_abbreviations
from bluebook.collection import Library
from bluebook.content.checks.names import check_abbreviations
from bluebook.content.records import Abbreviation
from bluebook.content.yaml_records import read_records
from tests.support.rings import some

EXPANDED = {
    "the UN Mission in Cambodia (UNMIC)": [("UNMIC", "UN Mission in Cambodia")],
    "of the Peacebuilding Commission (PBC) and": [("PBC", "Peacebuilding Commission")],
    "chemical weapons and UNTAC (UN Transitional Authority in Cambodia)": [
        ("UNTAC", "UN Transitional Authority in Cambodia")
    ],
    "a plan (ABC) of a thing": [],
    "the Asian-African Buoy Organization (AABO)": [("AABO", "Asian-African Buoy Organization")],
    "the Norland-Asian Buoy Office (ABO)": [("ABO", "Asian Buoy Office")],
    "two words (July)": [],
}


@pytest.mark.parametrize("text", EXPANDED)
def test_an_abbreviation_is_made_of_the_letters_of_the_words(text: str) -> None:
    assert list(expansions(text)) == EXPANDED[text]


@pytest.mark.parametrize("edition", some(["2018", "2015"], 1))
def test_what_is_proposed_is_proved_when_it_is_accepted(library: Library, edition: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data/abbreviations.yml"
    path.write_text("# None yet.\n", encoding="utf-8")
    propose_abbreviations(tmp_path, replace(library, records=replace(library.records, abbreviations=[])), edition)
    mistakes: list = []
    assert read_records(path, tmp_path, Abbreviation, mistakes) == []
    path.write_text(path.read_text(encoding="utf-8").replace("#? ", ""), encoding="utf-8")
    accepted = read_records(path, tmp_path, Abbreviation, mistakes)
    assert len(accepted) >= 20 and mistakes == [] and list(check_abbreviations(accepted, library.chapters)) == []


@pytest.mark.parametrize("edition", ["2015", "2018"])
def test_two_in_three_of_those_spelled_out_are_found_as_people_wrote_them(library: Library, edition: str) -> None:
    blocks = [b for b in library.chapters.blocks.values() if b.edition == edition]
    found = {(short, words.casefold()) for block in blocks for short, words in expansions(block.text)}
    here = [a for a in library.records.abbreviations if (a.printed_at or "").startswith(edition)]
    right = [a for a in here if {(a.abbreviation, w.casefold()) for w in (a.expansion, a.also_printed or "")} & found]
    assert len(right) >= 0.65 * len(here)
