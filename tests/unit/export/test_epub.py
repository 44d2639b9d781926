"""The e-books: every word in order, numbers, notes that lead both ways, contents, and the same bytes each time."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.chapters import Page
from bluebook.export.epub import epub
from bluebook.export.epub_text import element_id, section_xhtml
from tests.support import every
from tests.support.epubs import TYPE, files_of, page_of, tags, words_of

EDITIONS = ("2015", "2018")


@pytest.fixture(scope="module")
def books(library: Library) -> dict[str, bytes]:
    """The e-book of each edition."""
    return {year: epub(library, library.chapters.editions[year]) for year in EDITIONS}


@pytest.mark.parametrize("year", EDITIONS)
def test_every_block_is_there_word_for_word_and_in_order(year: str, books: dict[str, bytes], library: Library) -> None:
    for page in library.chapters.of(year):
        read = page_of(books[year], page.name)
        ids = [e.get("id") for e in read.iter() if e.get("id") and not (e.get("id") or "").startswith("fnref")]
        assert ids == [element_id(block.id) for block in page.blocks]
        found = {e.get("id"): e for e in read.iter()}
        for block in page.blocks:
            element = found[element_id(block.id)]
            whole = element if block.kind == "heading" else element[-1] if block.kind != "footnote" else element
            assert words_of(whole) == " ".join(block.printed.split()), block.address


@pytest.mark.parametrize("year", EDITIONS)
def test_each_call_leads_to_its_note_and_back(year: str, books: dict[str, bytes], library: Library) -> None:
    notes = 0
    for page in library.chapters.of(year):
        read = page_of(books[year], page.name)
        ids = {e.get("id") for e in read.iter() if e.get("id")}
        links = tags(read, "a")
        calls = [a for a in links if a.get(TYPE) == "noteref"]
        backs = [a for a in links if a.get(TYPE) == "backlink"]
        assert {(a.get("href") or "")[1:] for a in (*calls, *backs)} <= ids
        assert len(backs) == sum(block.kind == "footnote" for block in page.blocks) <= len(calls)
        notes += len(backs)
    assert notes > 1


@pytest.mark.parametrize("year", EDITIONS)
def test_each_paragraph_has_its_number_with_its_permanent_address(
    year: str, books: dict[str, bytes], library: Library
) -> None:
    for page in library.chapters.of(year):
        numbers = [a for a in tags(page_of(books[year], page.name), "a") if a.get("class") == "number"]
        paragraphs = [block for block in page.blocks if block.kind == "paragraph"]
        assert [a.text for a in numbers] == [block.id[1:] for block in paragraphs]
        assert [a.get("href") for a in numbers] == [public(block.address) for block in paragraphs]


@pytest.mark.parametrize("year", EDITIONS)
def test_the_contents_name_every_heading_and_every_link_has_its_target(
    year: str, books: dict[str, bytes], library: Library
) -> None:
    files = files_of(books[year])
    pages = {name: ElementTree.fromstring(files[name]) for name in files if name.endswith(".xhtml")}
    places = {name.removeprefix("EPUB/") for name in pages} | {
        f"{name.removeprefix('EPUB/')}#{e.get('id')}"
        for name, read in pages.items()
        for e in read.iter()
        if e.get("id")
    }
    for name, read in pages.items():
        for href in (a.get("href") or "" for a in tags(read, "a")):
            inside = f"{name.removeprefix('EPUB/')}{href}" if href.startswith("#") else href
            assert inside in places or href.startswith("https://"), (name, href)
    headings = [b.label for page in library.chapters.of(year) for b in page.blocks if b.kind == "heading"]
    assert [words_of(a) for a in tags(pages["EPUB/nav.xhtml"], "a")] == ["Title page", *headings]


def test_the_same_text_gives_the_same_bytes_and_its_type_comes_first(library: Library) -> None:
    book = epub(library, library.chapters.editions["2018"])
    assert book == epub(library, library.chapters.editions["2018"])
    assert book[30:58] == b"mimetypeapplication/epub+zip"


def test_the_package_says_what_the_book_is_whose_and_of_which_version(
    books: dict[str, bytes], library: Library
) -> None:
    for year, book in books.items():
        package = files_of(book)["EPUB/package.opf"].decode()
        day = max(change.date for change in library.changes if change.is_dated).isoformat()
        assert re.findall(r"dcterms:modified\">([^<]*)", package) == [f"{day}T00:00:00Z"]
        for words in (year, "Ministry of Foreign Affairs of Japan", "Public Data License", "unofficial", "accessMode"):
            assert words in package, words
    assert (
        len({re.findall(r"urn:uuid:[0-9a-f-]+", files_of(b)["EPUB/package.opf"].decode())[0] for b in books.values()})
        == 2
    )


def test_words_of_the_text_are_text_and_a_second_call_has_an_id_of_its_own(library: Library) -> None:
    page = library.chapters.pages["2018/5-cyber"]
    block = next(b for b in page.blocks if b.kind == "paragraph")
    hostile = replace(block, markdown="A \\<b> &amp; ]]&gt;[^7] [c](5-cyber.md#5)[^7]")
    read = ElementTree.fromstring(section_xhtml(with_blocks(page, hostile)))
    (words,) = tags(read, "p")
    assert words_of(words) == "A \\<b> & ]]>7 c7"
    assert [a.get("id") or a.get("href") for a in every(tags(words, "a"), 3)] == [
        "fnref-7",
        "5-cyber.xhtml#h-5",
        "fnref-7-2",
    ]


def with_blocks(page: Page, *blocks: object) -> Page:
    """The page with its title and other blocks."""
    return replace(page, blocks=(page.title, *blocks))  # type: ignore[arg-type]
