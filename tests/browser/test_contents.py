"""The contents of a section: beside the text a rail that follows the reader, on a phone a fold above it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.pages import SitePages
from tests.support.reader import Readers, by_id, stands_clear
from tests.support.rings import some

LONG = "/2018/4-oceans-and-seas/"
RAIL = ".md-sidebar--secondary"
FOLD = ".bb-on-page"


def ids_of_headings(library: Library, path: str) -> list[str]:
    """The headings below a section's title, in order."""
    _, *headings = [b.id for b in library.chapters.pages[path.strip("/")].blocks if b.kind == "heading"]
    return headings


def active(page: Page, id: str) -> None:
    """The rail marks the link to a heading and no other, and shows it."""
    marked = page.locator(f"{RAIL} .md-nav__link--active")
    expect(marked).to_have_count(1)
    expect(marked).to_have_attribute("href", f"#{id}")
    expect(marked).to_be_in_viewport()


def test_the_rail_marks_the_heading_of_its_link(library: Library, reader: Readers) -> None:
    page = reader().open(LONG)
    for id in ids_of_headings(library, LONG):
        page.click(f'{RAIL} a[href="#{id}"]')
        active(page, id)


@pytest.mark.parametrize("height", some([900, 400], 1))
def test_the_rail_follows_the_reader(library: Library, reader: Readers, height: int) -> None:
    """Each paragraph in turn is brought beneath the header, as by reading on: the rail marks the heading above it."""
    page = reader().open(LONG)
    page.set_viewport_size({"width": 1400, "height": height})
    title = library.chapters.pages[LONG.strip("/")].title.id
    script = """element => {
        const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
        scrollTo(0, element.getBoundingClientRect().top + scrollY - header);
        return scrollY + innerHeight < document.body.scrollHeight - 1;
    }"""
    paragraphs = [b for b in library.chapters.pages[LONG.strip("/")].blocks if b.kind == "paragraph"]
    followed = 0
    for block in paragraphs:
        if not page.locator(by_id(block.id)).evaluate(script):
            break  # at the page's end the rail marks its last entry
        followed += 1
        if block.under == title:
            expect(page.locator(f"{RAIL} .md-nav__link--active")).to_have_count(0)
        else:
            active(page, block.under)
    assert followed > 12


def test_on_a_phone_the_contents_open_above_the_text_without_scripts(library: Library, reader: Readers) -> None:
    page = reader(390, scripts=False).open(LONG)
    link = page.locator(f'{FOLD} a[href="#4-b-a-b"]')
    expect(page.locator(FOLD)).to_be_in_viewport()
    expect(link).to_be_hidden()
    page.click(f"{FOLD} summary")
    expect(link).to_be_visible()
    assert (link.bounding_box() or {})["height"] >= 24
    link.click()
    assert page.url.endswith("#4-b-a-b")
    stands_clear(page, by_id("4-b-a-b"))


def test_on_a_phone_the_contents_open_by_keyboard(reader: Readers) -> None:
    page = reader(390).open(LONG)
    page.focus(f"{FOLD} summary")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(f"{FOLD} a").first).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#4-a")


def test_the_contents_name_every_heading_in_order(library: Library, pages: SitePages) -> None:
    for page in library.chapters.pages.values():
        tree = pages.trees[f"/{page.address}/"]
        fold = next(e for e in tree.iter("details") if e.get("class") == "bb-on-page")
        listed = [a.get("href", "").removeprefix("#") for a in fold.iter("a")]
        assert listed == [*ids_of_headings(library, page.address), "facts", "compared", "cite"]


def test_the_contents_are_shown_once_on_a_screen_and_not_on_paper(reader: Readers) -> None:
    page = reader().open(LONG)
    for width, rail in ((1400, True), (960, True), (959, False), (320, False)):
        page.set_viewport_size({"width": width, "height": 900})
        expect(page.locator(RAIL)).to_be_visible(visible=rail)
        expect(page.locator(FOLD)).to_be_visible(visible=not rail)
    page.emulate_media(media="print")
    expect(page.locator(FOLD)).to_be_hidden()
    expect(page.locator(RAIL)).to_be_hidden()
