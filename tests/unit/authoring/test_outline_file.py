"""A proposal is written into data/editions.yml where people look for it, and is read back as it was proposed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bluebook.authoring.outline_file import write_outline
from bluebook.authoring.split import split_source
from bluebook.content.editions import Edition
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData
from tests.support.checkout import ROOT
from tests.support.source_text import SOURCES

PASTED = ROOT / "tests/fixtures/pasted/bluebook-2019.txt"
KNOWN = sorted(edition.year for edition in read_records(ROOT / "data/editions.yml", ROOT, Edition, []))
FREE = next(str(year) for year in range(int(KNOWN[0]) + 1, 3000) if str(year) not in KNOWN)
ENTRY = f"""
- year: {FREE}
  title: Harbour Yearbook 2019
  covers: 2018
  year_covered: 2018
  chapter: Chapter 4
  chapter_title: As it was the year before
  part: 4 Safe Harbours
  outline: []
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with the editions."""
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/editions.yml", tmp_path / "data")
    return tmp_path


def editions(root: Path) -> list[Edition]:
    """The editions of a folder; each is read without a mistake."""
    mistakes: list = []
    found = read_records(root / "data/editions.yml", root, Edition, mistakes)
    assert mistakes == []
    return found


def pasted_edition(root: Path) -> Edition:
    """The edition of the pasted text, among those of a folder."""
    return next(edition for edition in editions(root) if edition.year == "2019")


def test_a_new_edition_is_written_in_the_order_of_years(root: Path) -> None:
    told = write_outline(root, PASTED, FREE)
    assert [edition.year for edition in editions(root)] == sorted([*KNOWN, FREE])
    assert next(e for e in editions(root) if e.year == FREE).chapter_title == "Harbours That Hold"
    assert any("wait for a person" in line for line in told) and any("`Japanfs` looks wrong" in line for line in told)


def test_an_entry_that_is_there_gets_the_outline(root: Path) -> None:
    path = root / "data/editions.yml"
    path.write_text(path.read_text(encoding="utf-8") + ENTRY, encoding="utf-8")
    write_outline(root, PASTED, FREE)
    assert editions(root)[-1].outline and editions(root)[-1].covers == "2018"
    before = [edition.outline for edition in read_records(ROOT / "data/editions.yml", ROOT, Edition, [])]
    assert [edition.outline for edition in editions(root)[:-1]] == before
    given = next(edition for edition in editions(root) if edition.title == "Harbour Yearbook 2019")
    assert given.chapter_title == "Harbours That Hold"  # as the text has it, not as the entry had


def test_an_outline_is_never_overwritten(root: Path) -> None:
    with pytest.raises(BadData, match="has an outline already"):
        write_outline(root, SOURCES / "bluebook-2018.txt", "2018")


def test_split_waits_until_each_doubt_is_decided(root: Path) -> None:
    """And the same outline without its doubts gives the pages."""
    write_outline(root, PASTED, "2019")
    with pytest.raises(BadData, match=r"`Ito Hanako,` waits for a person: a by-line, or .+\? Then remove `decide`"):
        split_source(PASTED, pasted_edition(root))
    path = root / "data/editions.yml"
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text(
        "\n".join(line.partition(", decide:")[0] + "}" * (", decide:" in line) for line in lines), encoding="utf-8"
    )
    pages = split_source(PASTED, pasted_edition(root))
    assert "Further information on the sets" in pages["1-safety-at-sea"]
    assert "| Osto | 3 | 45 |\n| Vellby | 12 | 120 |\n{: #table-1 }" in pages["1-safety-at-sea"]
    assert "[^1]: A radar set here" in pages["1-safety-at-sea"] and "112" not in pages["1-safety-at-sea"]
