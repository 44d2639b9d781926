"""Forms of known names and new names are proposed from a text, and the proof takes them when they are accepted."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.name_proposals import found_forms, propose_names
from bluebook.collection import Library
from bluebook.content.checks.names import check_country_codes, check_names
from bluebook.content.records import Name
from bluebook.content.yaml_records import read_records
from tests.support.checkout import ROOT


def without_forms(library: Library, edition: str) -> list[Name]:
    """The known names without what is known of one edition."""
    names = library.records.names
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
    assert [printed.edition for printed in japan.printed] == ["2015", "2018"]
    assert len(accepted) > len(before)
    assert mistakes == [] and [*check_names(accepted, library.chapters), *check_country_codes(accepted)] == []


def test_an_edition_whose_forms_are_known_gets_none(library: Library, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/names.yml", tmp_path / "data")
    propose_names(tmp_path, library, "2018")
    propose_names(tmp_path, library, "2018")
    text = (tmp_path / "data/names.yml").read_text(encoding="utf-8")
    assert "#? - {edition: 2018" not in text and text.count("not known, as far as") == 1
