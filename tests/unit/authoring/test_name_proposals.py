"""Forms of known names and new names are proposed from a text, and the proof takes them when they are accepted."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.country_names import COUNTRY_NAMES
from bluebook.authoring.name_proposals import (
    found_forms,
    propose_names,
    taken_forms,
    unknown_countries,
    unknown_names,
)
from bluebook.collection import Library
from bluebook.content.checks.names import check_country_codes, check_names
from bluebook.content.country_codes import COUNTRY_CODES
from bluebook.content.records import Name
from bluebook.content.yaml_records import read_records
from tests.support.checkout import ROOT
from tests.support.source_text import MEASURED


def without_forms(library: Library, edition: str) -> list[Name]:
    """The known names of the measured editions without what is known of one edition."""
    names = [name for name in library.records.names if any(p.edition in MEASURED for p in name.printed)]
    names = [replace(n, printed=tuple(p for p in n.printed if p.edition in MEASURED)) for n in names]
    return [replace(n, printed=tuple(p for p in n.printed if p.edition != edition)) for n in names]


@pytest.mark.parametrize("edition", ["2015", "2018"])
def test_most_printed_forms_are_found_and_hardly_any_other(library: Library, edition: str) -> None:
    blocks = [b for b in library.chapters.blocks.values() if b.edition == edition]
    true = {(n.id, w) for n in library.records.names for p in n.printed if p.edition == edition for w in p.words}
    found = {(id, form) for id, forms in found_forms(without_forms(library, edition), blocks).items() for form in forms}
    assert len(found & true) >= 0.85 * len(true) and len(found - true) <= 2


def test_forms_are_accepted_by_taking_out_their_mark(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data/names.yml"
    shutil.copy(ROOT / "data/names.yml", path)
    text = re.sub(r"    - \{edition: 2018,.*\n", "", path.read_text(encoding="utf-8"))
    path.write_text(re.sub(r"  printed:\n(?!    - )", "", text), encoding="utf-8")
    mistakes: list = []
    hidden = replace(library, records=replace(library.records, names=read_records(path, tmp_path, Name, mistakes)))
    propose_names(tmp_path, hidden, "2018")
    before = read_records(path, tmp_path, Name, mistakes)
    assert [name.printed for name in before] == [name.printed for name in hidden.records.names]
    path.write_text(path.read_text(encoding="utf-8").replace("#? ", ""), encoding="utf-8")
    accepted = read_records(path, tmp_path, Name, mistakes)
    japan = next(name for name in accepted if name.id == "japan")
    assert [printed.edition for printed in japan.printed] == list(library.chapters.editions)
    assert len(accepted) > len(before)
    assert mistakes == [] and [*check_names(accepted, library.chapters), *check_country_codes(accepted)] == []


def test_an_edition_whose_forms_are_known_gets_none(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/names.yml", tmp_path / "data")
    few = replace(library, records=replace(library.records, names=library.records.names[:-1]))
    propose_names(tmp_path, few, "2018")
    first = (tmp_path / "data/names.yml").read_text(encoding="utf-8")
    propose_names(tmp_path, few, "2018")
    text = (tmp_path / "data/names.yml").read_text(encoding="utf-8")
    assert "#? - {edition: 2018" not in text and text == first


NEW_NAMES = {
    "It met the Working Group on the Long-term Use of Rivers and Lakes in Osaka.": [
        "Working Group on the Long-term Use of Rivers and Lakes"
    ],
    "The Program for Pilots for Harbours and Buoys trained 42 persons.": ["Program for Pilots for Harbours and Buoys"],
    "As President of the Harbour Council, it spoke; the Chief of the Buoy Agency and the Task Force heard it.": [],
    "It helped the Pilot Fund and the Buoy Council.": ["Pilot Fund", "Buoy Council"],
}


@pytest.mark.parametrize("text", NEW_NAMES)
def test_a_new_name_is_whole_and_no_office(library: Library, text: str) -> None:
    block = replace(next(iter(library.chapters.blocks.values())), text=text)
    assert list(unknown_names(library.records.names, (), [block])) == NEW_NAMES[text]


def test_the_cells_of_a_table_are_no_name(library: Library) -> None:
    block = replace(next(iter(library.chapters.blocks.values())), kind="table", text="Year Fund 2020 3.0")
    assert unknown_names(library.records.names, (), [block]) == {}


def test_countries_that_are_not_known_are_proposed_with_their_codes(library: Library) -> None:
    """But none inside a longer name, and none that is known in other words."""
    known = [
        name for name in library.records.names if name.name not in ("Guinea", "Ethiopia", "Nepal", "Papua New Guinea")
    ]
    text = "Peacekeepers of Ethiopia, Nepal and Papua New Guinea came; Viet Nam and Vietnam did not; see the Nepalese."
    block = replace(next(iter(library.chapters.blocks.values())), text=text)
    found = {name: code for name, (code, _) in unknown_countries(known, [block]).items()}
    assert found == {"Ethiopia": "ETH", "Nepal": "NPL", "Papua New Guinea": "PNG"}


def test_every_country_that_may_be_proposed_has_a_code_that_is_one() -> None:
    assert len(COUNTRY_NAMES) > 190 and set(COUNTRY_NAMES.values()) - {"none"} <= COUNTRY_CODES


def test_an_acronym_is_that_of_the_whole_name_and_a_pronoun_is_no_part_of_one(library: Library) -> None:
    text = "The Review Group of the UN Convention against Erosion (UNCAE) met. Its Harbour Sharing Centre did too."
    block = replace(next(iter(library.chapters.blocks.values())), text=text)
    found = unknown_names(library.records.names, (), [block])
    assert {name: acronym for name, (_, acronym, _) in found.items()} == {
        "Review Group of the UN Convention against Erosion": None,
        "Harbour Sharing Centre": None,
    }


def test_a_new_expansion_of_a_known_abbreviation_is_a_form_of_its_name(library: Library) -> None:
    block = replace(
        next(iter(library.chapters.blocks.values())),
        text="It met the Committee on the Peaceful Uses of Outer Space (COPUOS) in Vienna.",
    )
    forms = found_forms(library.records.names, [block])
    assert "Committee on the Peaceful Uses of Outer Space" in {form for found in forms.values() for form in found}
    assert unknown_names(library.records.names, (), [block], taken_forms(forms)) == {}


def test_a_country_whose_name_has_a_body_s_word_is_proposed_once(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/names.yml", tmp_path / "data")
    block = replace(library.chapters.blocks["2018/5-cyber#p1"], text="There it met the Soviet Union in May.")
    chapters = replace(library.chapters, blocks={block.address: block})
    propose_names(tmp_path, replace(library, chapters=chapters), "2018")
    text = (tmp_path / "data/names.yml").read_text(encoding="utf-8")
    assert text.count("id: soviet-union") == 1 and "kind: country" in text.partition("id: soviet-union")[2]
