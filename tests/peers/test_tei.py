"""The editions in TEI, held by jing to TEI's own schema, and to a profile that asks for what TEI leaves open."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.peers import GRAMMARS, PEERS, jing

TEI_ALL = PEERS / "tei/schemas/tei_all.rng"
PROFILE = GRAMMARS / "tei.rnc"
FAULTS = {
    "no licence": ("<licence ", "<p "),
    "an id given twice": ('xml:id="s-5-cyber.p2"', 'xml:id="s-5-cyber.p1"'),
    "a relative address": ('corresp="https://bluebook.example', 'corresp="'),
    "an element that TEI has not": ("<figDesc>", "<picture/><figDesc>"),
}


@pytest.mark.parametrize("year", ["2015", "2018"])
def test_each_edition_fits_teis_schema_and_the_profile(year: str, site: Path) -> None:
    assert jing(TEI_ALL, site / f"books/{year}.xml") == ""
    assert jing(PROFILE, site / f"books/{year}.xml") == ""


def test_teis_schema_refuses_an_element_that_it_has_not(site: Path, tmp_path: Path) -> None:
    text = (site / "books/2018.xml").read_text(encoding="utf-8")
    (tmp_path / "faulty.xml").write_text(text.replace("<figDesc>", "<picture/><figDesc>"), encoding="utf-8")
    assert 'element "picture" not allowed' in jing(TEI_ALL, tmp_path / "faulty.xml")


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_profile_refuses_a_faulty_file(fault: tuple[str, str], site: Path, tmp_path: Path) -> None:
    text = (site / "books/2018.xml").read_text(encoding="utf-8")
    assert fault[0] in text
    (tmp_path / "faulty.xml").write_text(text.replace(*fault), encoding="utf-8")
    assert "error" in jing(PROFILE, tmp_path / "faulty.xml")
