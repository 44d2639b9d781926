"""What a reader without scripts has: every word, every number, every row."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support.pages import SitePages
from tests.support.reader import (
    Readers,
    by_id,
    edges,
    run_together,
    section_paths,
    stands_clear,
    style,
    visible_text,
)

SECTION = "/2018/5-cyber/"
NOT_HERE = {
    "bb-on-page",
    "bb-marker-switch",
    "bb-hint",
}  # a wide screen has the contents beside the text; the others need scripts


def words_of(element: Element) -> Iterator[str]:
    """The words of a built page's element that a reader shall see at once: what is folded or hidden is left out."""
    if element.tag in {"script", "style", "template"} or element.get("hidden") is not None:
        return
    if element.get("class") in NOT_HERE:
        return
    folded = element.tag == "details" and element.get("open") is None
    yield "" if folded else element.text or ""
    for child in element:
        if not folded or child.tag == "summary":
            yield from words_of(child)
            yield "" if folded else child.tail or ""


def test_without_scripts_every_word_of_the_text_is_shown(library: Library, reader: Readers) -> None:
    for path, page in reader(scripts=False).each(section_paths(library)):
        blocks = library.chapters.pages[path.strip("/")].blocks
        script = "(all, ids) => ids.map(id => document.getElementById(id).innerText)"
        shown = page.eval_on_selector_all("article [id]", script, [block.id for block in blocks])
        article = run_together(visible_text(page))
        for block, text in zip(blocks, shown, strict=True):
            assert run_together(block.printed) in run_together(text), block.address
            assert run_together(block.printed) in article, block.address


def test_without_scripts_no_word_of_ours_is_missing(pages: SitePages, reader: Readers) -> None:
    paths = ["/", "/2015/", "/2018/", SECTION, "/data/", "/data/meetings/", "/about/", "/about/how-to-cite/"]
    for path, page in reader(scripts=False).each(paths):
        article = pages.trees[path].find(".//article")
        assert article is not None
        assert run_together(visible_text(page)) == run_together("".join(words_of(article))), path


def test_without_scripts_nothing_that_needs_them_is_offered(reader: Readers) -> None:
    for path, page in reader(scripts=False).each(["/search/", "/data/meetings/", "/compare/", "/data/who/"]):
        assert page.locator("article form").evaluate_all("all => all.filter(e => e.checkVisibility()).length") == 0, (
            path
        )
    for path, page in reader().each(["/search/", "/data/meetings/", "/compare/", "/data/who/"]):
        expect(page.locator("article form").first, path).to_be_visible()


def test_without_scripts_a_paragraphs_number_is_its_address(library: Library, reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    paragraphs = [b.id for b in library.chapters.pages[SECTION.strip("/")].blocks if b.kind == "paragraph"]
    for id in paragraphs:
        number = f"{by_id(id)} > a.bb-number"
        assert page.get_attribute(number, "href") == f"#{id}"
        assert style(page, number, "content", "::before") == f'"{id.removeprefix("p")}"'
        assert edges(page, number)["width"] > 0
    page.click(f"{by_id('p6')} > a.bb-number")
    assert page.url.endswith(f"{SECTION}#p6")
    stands_clear(page, "#p6:target")


def test_without_scripts_a_footnote_is_reached_and_left(reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    page.click(f"{by_id('fnref-7')} > a")
    assert page.url.endswith("#fn-7")
    stands_clear(page, f"{by_id('fn-7')}:target")
    page.click(f"{by_id('fn-7')} .bb-note-number")
    assert page.url.endswith("#fnref-7")
    stands_clear(page, by_id("fnref-7"))


@pytest.mark.parametrize("width", [1400, 390])
def test_without_scripts_a_rows_sentence_opens(library: Library, reader: Readers, width: int) -> None:
    page = reader(width, scripts=False).open("/data/meetings/")
    meeting = library.records.meetings[0]
    quote = page.locator(by_id(meeting.id)).get_by_text(meeting.quote).first
    expect(quote).to_be_hidden()
    page.click(f"{by_id(meeting.id)} summary")
    expect(quote).to_be_visible()
