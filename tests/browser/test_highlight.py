"""Words marked where a reader arrives: from a table's source, from a search result, in several tabs at once."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from bluebook.collection import Library
from tests.support.citing import load_citing
from tests.support.reader import Readers

REFUSED = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("refused", "SecurityError"); } });"""


def marked(page: Page) -> str:
    """The words that are marked."""
    return " ".join(page.evaluate("[...document.querySelectorAll('mark')].map(m => m.textContent).join('')").split())


def in_new_tab(page: Page, link: Locator, **how: object) -> Page:
    """The tab that a click with the Control key or the middle button opens."""
    with page.context.expect_page() as opened:
        link.click(**(how or {"modifiers": ["Control"]}))  # type: ignore[arg-type]
    return opened.value


def sources(page: Page) -> list[tuple[Locator, str]]:
    """Links to sources of one quotation each, with its words; two link to the same paragraph."""
    found: list[tuple[str, str]] = page.evaluate(
        """() => [...document.querySelectorAll(".bb-record:not([hidden]) .bb-passage")]
            .filter((passage) => passage.querySelectorAll("blockquote").length === 1 && !/\\d\\s/.test(passage.textContent.slice(-2)))
            .map((passage) => [passage.closest(".bb-record").id, passage.querySelector("blockquote").textContent])"""
    )
    rows = list(dict(found).items())[10:16]
    return [
        (
            page.locator(f"[id='{id}'] .bb-passage:has(blockquote:only-of-type) .bb-source").first,
            " ".join(words.split()),
        )
        for id, words in rows
    ]


def test_a_source_opened_from_its_menu_is_marked_and_what_nobody_came_for_is_dropped(reader: Readers) -> None:
    """What the browser's own menu opens gives the page nothing but that the menu was asked for."""
    one = reader()
    page = one.open("/data/meetings/?edition=2018")
    link, words = sources(page)[0]
    link.click(button="right")
    tab = one.new_page()
    tab.goto(link.evaluate("link => link.href"))
    tab.wait_for_selector("mark.bb-quoted", state="attached")
    assert marked(tab) == words
    again = one.open(re.sub("^https?://[^/]*", "", tab.url))
    assert marked(again) == ""
    page.evaluate("for (let n = 0; n < 90; n++) localStorage.setItem(`bb-mark ${Date.now() - n * 20_000}`, '{}')")
    link.click(button="right")
    assert page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('bb-mark')).length") <= 41


def test_words_found_are_marked_in_a_new_tab_too_and_gone_elsewhere(reader: Readers) -> None:
    page = reader().open("/search/?q=piracy+Somalia")
    first = page.locator("#results a.result").first
    first.wait_for()
    tab = in_new_tab(page, first)
    tab.wait_for_selector("mark.bb-found", state="attached")
    first.click()
    page.wait_for_selector(":target mark.bb-found")
    place = page.url.partition("#")[2]
    elsewhere: list[Callable[[], object]] = [
        lambda: page.evaluate("location.hash = '#p1'"),
        lambda: page.locator("#p2 > .bb-number").click(),
        lambda: page.locator(".md-content h2 .bb-anchor").first.click(),
        lambda: page.goto(page.url.partition("#")[0] + "#p3"),
    ]
    for go in elsewhere:
        go()
        expect(page.locator("mark")).to_have_count(0)
        page.keyboard.press("Escape")
        page.evaluate("place => { location.hash = '#p1'; location.hash = place; }", place)
        expect(page.locator("mark")).to_have_count(0)  # who comes back by another way did not search
        page.go_back()
    tab.reload()
    tab.wait_for_selector(":target mark.bb-found")  # kept with the tab


def test_the_sentence_that_was_shown_is_marked_on_arrival_and_in_view(reader: Readers, library: Library) -> None:
    page = reader().open("/search/?q=how+much+did+Japan+give+Somalia+in+total")
    result = page.locator("#results a.result").last
    result.wait_for()
    first = page.locator("#results .bb-result").first
    said = " ".join(first.locator(".bb-result-text").inner_text().split())
    assert "456.3 million" in said
    first.locator("a.result").click()
    page.wait_for_selector(":target mark.bb-quoted")
    marks = page.evaluate("[...document.querySelectorAll(':target mark.bb-quoted')].map((m) => m.textContent).join('')")
    assert " ".join(marks.split()) == said
    assert page.locator(":target mark.bb-found").count() > 1
    expect(page.locator(":target mark.bb-quoted").first).to_be_in_viewport()


def test_on_a_telephone_the_reader_arrives_at_the_sentence_that_answers(reader: Readers) -> None:
    page = reader(width=390).open("/search/?q=who+attended+the+global+conference+on+cyberspace")
    page.set_viewport_size({"width": 390, "height": 664})
    first = page.locator("#results .bb-result").first
    first.wait_for()
    page.locator("#results[aria-busy]").wait_for(state="detached")
    first.locator("a.result").click()
    quoted = page.locator(":target mark.bb-quoted")
    expect(quoted.first).to_be_in_viewport()
    expect(page.locator(":target mark.bb-found").first).to_be_attached()
    assert "Meeting" not in page.locator(":target mark.bb-found").all_inner_texts()  # another word for what was typed


def test_going_back_and_forward_each_place_has_its_own_marks(reader: Readers, library: Library) -> None:
    page = reader().open("/2018/5-cyber/")
    page.locator("summary:has(#facts)").click()
    links = page.locator(".bb-passage:first-child .bb-source[href^='#']")
    first, second = links.first, links.last
    first.click()
    expect(page.locator(":target mark.bb-quoted").first).to_be_visible()
    before = marked(page)
    second.click()
    expect(page.locator(":target mark.bb-quoted").first).to_be_visible()
    assert marked(page) != before
    page.go_back()
    expect(page.locator(":target mark.bb-quoted").first).to_be_visible()
    assert marked(page) == before
    page.go_back()
    expect(page.locator("mark")).to_have_count(0)


def test_where_storage_is_refused_links_open_their_places(reader: Readers) -> None:
    one = reader()
    one.context.add_init_script(REFUSED)
    page = one.open("/data/meetings/?edition=2018")
    page.locator(".bb-record:visible .bb-source").first.click()
    page.wait_for_url("**/2018/**#*")
    expect(page.locator(":target")).to_be_in_viewport()
    page.goto(f"{one.base}/2018/5-cyber/")
    page.locator("summary:has(#facts)").click()
    page.locator(".bb-passage .bb-source[href^='#']").first.click()
    expect(page.locator(":target mark.bb-quoted").first).to_be_visible()  # within a page nothing is stored


def test_addresses_with_slips_of_servers_and_readers_hold(reader: Readers) -> None:
    """`index.html`, a doubled slash: the place is reached, words are marked, what is copied is right."""
    page = reader().open("/")
    base = page.url.rstrip("/")
    for path in ("/2018/5-cyber/index.html", "//2018/5-cyber/"):
        page.goto(f"{base}{path}#p6:~:text=Meeting%20of%20the%20ARF")
        expect(page.locator("#p6")).to_be_in_viewport()
        public = load_citing(page).evaluate("bluebook.cite.find('p6').address")
        assert public.endswith("/2018/5-cyber/#p6") and "index.html" not in public, path
        page.goto(f"{base}{path}")
        page.locator("summary:has(#facts)").click()
        page.locator(".bb-passage .bb-source[href='#p6']").first.click()
        expect(page.locator("#p6 mark.bb-quoted").first).to_be_visible()
