"""The editions in TEI: every word in order, each note once at its first call, and a header that says whose it is."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.inline_spans import divisions
from bluebook.export.tei import TEI, PageNotes, division_tei, tei
from bluebook.export.xml_documents import XML_NAMESPACE
from tests.support import every

ID = f"{{{XML_NAMESPACE}}}id"
EDITIONS = ("2015", "2018")


def read(library: Library, year: str) -> Element:
    """An edition as it is read back."""
    return ElementTree.fromstring(tei(library, library.chapters.editions[year]))


def own_words(element: Element) -> str:
    """The words of an element without the notes in it."""
    parts = [element.text or ""]
    for child in element:
        parts += ["" if child.tag == f"{{{TEI}}}note" else own_words(child), child.tail or ""]
    return " ".join("".join(parts).split())


@pytest.mark.parametrize("year", EDITIONS)
def test_every_block_is_there_once_word_for_word(year: str, library: Library) -> None:
    found = {element.get("corresp"): element for element in read(library, year).iter() if element.get(ID)}
    blocks = every([b for page in library.chapters.of(year) for b in page.blocks], 50)
    assert len(found) == len(blocks)
    for block in blocks:
        element = found[public(block.address)]
        head = element.find(f"{{{TEI}}}head")
        assert own_words(element if head is None else head) == block.text, block.address


@pytest.mark.parametrize("year", EDITIONS)
def test_paragraphs_and_divisions_are_in_printed_order(year: str, library: Library) -> None:
    body = read(library, year).find(f".//{{{TEI}}}body")
    assert body is not None
    order = [e.get("corresp") for e in body.iter() if e.get(ID) and e.tag != f"{{{TEI}}}note"]
    blocks = [b for page in library.chapters.of(year) for b in page.blocks if b.kind != "footnote"]
    assert order == [public(block.address) for block in blocks]


@pytest.mark.parametrize("year", EDITIONS)
def test_each_note_is_inside_what_calls_it(year: str, library: Library) -> None:
    notes = {b.address for page in library.chapters.of(year) for b in page.blocks if b.kind == "footnote"}
    found = every([e for e in read(library, year).iter(f"{{{TEI}}}note") if e.get(ID)])
    assert {e.get("corresp") for e in found} == {public(address) for address in notes}


def test_the_header_names_source_licence_responsibility_and_version(library: Library) -> None:
    header = " ".join("".join(read(library, "2018")[0].itertext()).split())
    for words in ("Diplomatic Bluebook 2018", "Public Data License 1.0", "numbering of paragraphs", "Covers 2017"):
        assert words in header
    assert f"Version of {max(c.date for c in library.changes if c.is_dated)}" in header


def test_the_same_text_gives_the_same_bytes(library: Library) -> None:
    edition = library.chapters.editions["2015"]
    assert tei(library, edition) == tei(library, edition)


def test_a_note_that_is_called_twice_is_written_once_and_then_referred_to(library: Library) -> None:
    page = library.chapters.pages["2018/5-cyber"]
    call = next(block for block in page.blocks if "[^7]" in block.markdown)
    twice = replace(
        page, blocks=tuple(replace(b, markdown=f"{b.markdown}[^7]") if b == call else b for b in page.blocks)
    )
    made = division_tei(PageNotes(twice), divisions(twice)[0])
    (note,) = made.iter("note")
    assert [ref.get("target") for ref in made.iter("ref") if ref.get("type") == "note"] == [f"#{note.get('xml:id')}"]
