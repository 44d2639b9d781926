"""Ways to the search and back: its box, its filters, from a folder, without scripts, without an index."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from bluebook.collection import Library
from tests.support.reader import Readers, withhold
from tests.support.rings import some
from tests.support.search import SAVES_DATA
from tests.support.server import Server

PLAIN = 50_000  # bytes, compressed, of all that a query of printed words loads
FIRST_USE = 70_000  # of all that any other query loads
OTHERS = 0.1  # more for each edition after the second


def test_filters_are_in_the_address_and_narrow_the_results(reader: Readers) -> None:
    page = reader().open("/search/?q=training&edition=2018&kind=feature")
    links = page.locator("#results a.result")
    expect(links.first).to_be_visible()
    assert all("/2018/feature-" in href for href in links.evaluate_all("all => all.map(a => a.href)"))
    page.get_by_label("Kind", exact=True).select_option("record")
    page.get_by_label("Section", exact=True).select_option("2018/2-peacekeeping-and-peacebuilding")
    page.wait_for_url("**kind=record**section=2018**")
    expect(page.locator(".bb-result-fact").first).to_be_visible()
    page.reload()
    expect(page.get_by_label("Kind")).to_have_value("record")
    expect(page.locator(".bb-result-fact").first).to_be_visible()


def below_the_header(page: Page) -> bool:
    """Whether the place that was opened is below the header, on screen."""
    return page.evaluate(
        """() => {
        const top = document.querySelector(":target").getBoundingClientRect().top;
        return top >= document.querySelector(".md-header").getBoundingClientRect().bottom && top < innerHeight }"""
    )


@pytest.mark.parametrize("width", [1400, 390])
def test_the_box_links_to_the_marked_paragraph_and_back_to_the_results(reader: Readers, width: int) -> None:
    page = reader(width=width).open("/about/")
    page.keyboard.press("/")
    box = page.locator("dialog.bb-search-box")
    expect(box.locator("input[name=q]")).to_be_focused()
    page.keyboard.type("international cooperation anti-piracy")
    expect(box.locator(".bb-search-status")).to_contain_text("anti-piracy”")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(chosen)
    expect(box).to_have_count(0)
    expect(page.locator(":target mark.bb-found").first).to_be_visible()
    assert below_the_header(page) and "?" not in page.url
    page.go_back()
    expect(box.locator("input[name=q]")).to_have_value("international cooperation anti-piracy")
    page.wait_for_function("chosen => document.activeElement.href === chosen", arg=chosen)


def test_a_result_on_the_same_page_closes_the_box_and_is_marked(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    page.keyboard.press("/")
    page.keyboard.type("WannaCry")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("WannaCry”")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#p2 mark.bb-found")).to_have_text("WannaCry")
    expect(page.locator("dialog")).to_have_count(0)
    assert below_the_header(page)


def test_going_back_to_the_search_page_returns_to_the_results(reader: Readers) -> None:
    page = reader().open("/search/")
    page.fill("input[name=q]", "human rights")
    link = page.locator("#results a.result").nth(1)
    link.click()
    page.wait_for_url(re.compile(r"/20\d\d/"))
    page.go_back()
    page.wait_for_url("**/search/?q=human+rights")
    expect(page.locator("#results a.result").nth(1)).to_be_focused()


def test_the_result_in_focus_keeps_it_when_others_come_late(reader: Readers) -> None:
    page = reader().open("/about/")
    page.keyboard.press("/")
    page.keyboard.type("piracy s")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("piracy s”")
    page.locator("dialog a.result").nth(1).focus()
    chosen = page.evaluate("document.activeElement.href")
    page.evaluate("""() => { const input = document.querySelector("dialog input[name=q]");
        input.value = "piracy so"; input.dispatchEvent(new Event("input", { bubbles: true })); }""")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("piracy so”")
    assert page.evaluate("[...document.querySelectorAll('dialog a.result')].map((a) => a.href)").index(chosen) != 1
    assert page.evaluate("document.activeElement.href") == chosen


def test_escape_closes_the_box_and_arrows_return_to_the_words(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".bb-find").click()
    page.keyboard.type("piracy")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("piracy”")
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.result").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("dialog input[name=q]")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".bb-find")).to_be_focused()


def results_of(page: Page, words: str) -> None:
    """The page of results for some words."""
    page.wait_for_url(f"**/search/?q={words}")
    expect(page.locator("input[name=q]")).to_have_value(words)
    expect(page.locator("#results a.result").first).to_be_visible()


@pytest.mark.parametrize(
    ("at", "by"), some([("/", "button"), ("/about/", "Enter"), ("/", "Enter"), ("/about/", "button")], 2)
)
def test_enter_and_the_button_of_every_box_open_the_page_of_results(reader: Readers, at: str, by: str) -> None:
    one = reader()
    page = one.open(at)
    box = "form.bb-search" if at == "/" else "dialog form"
    if at == "/about/":
        page.keyboard.press("/")
    page.fill(f"{box} input", "piracy")
    if at == "/about/":
        expect(page.locator("dialog a.result").first).to_be_visible()
    page.focus(f"{box} input")
    page.keyboard.press("Enter") if by == "Enter" else page.click(f"{box} button >> text=Search")
    results_of(page, "piracy")
    page.go_back()
    expect(page).to_have_url(one.base + at)
    expect(page.locator("dialog")).to_have_count(0)


def test_all_results_lead_from_the_box_to_the_page(reader: Readers) -> None:
    page = reader().open("/about/")
    page.keyboard.press("/")
    page.keyboard.type("training edition:2018")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("edition:2018”")
    suggested = page.locator("dialog a.result")
    expect(suggested.first).to_be_visible()
    assert suggested.count() <= 6
    page.get_by_role("link", name=re.compile(r"All \d+ results")).click()
    page.wait_for_url("**/search/?q=training+edition%3A2018")
    expect(page.locator("#results a.result").nth(6)).to_be_visible()


def test_enter_opens_a_result_only_where_one_is_highlighted(reader: Readers) -> None:
    page = reader().open("/search/?q=piracy")
    links = page.locator("#results a.result")
    expect(links.first).to_be_visible()
    page.focus("input[name=q]")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert "/search/?q=piracy" in page.url
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = links.nth(1).evaluate("link => link.href")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(chosen)


def test_back_returns_to_the_query_before_and_its_filters(reader: Readers) -> None:
    page = reader().open("/search/?q=piracy")
    field, results = page.locator("input[name=q]"), page.locator("#results a.result")
    expect(results.first).to_be_visible()
    before = results.count()
    page.get_by_label("Edition", exact=True).focus()
    page.get_by_label("Edition", exact=True).select_option("2018")
    page.wait_for_url("**/search/?q=piracy&edition=2018")
    expect(page.get_by_label("Edition", exact=True)).to_be_focused()
    field.fill("cyber")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=cyber&edition=2018")
    page.go_back()
    expect(field).to_have_value("piracy")
    expect(page.get_by_label("Edition", exact=True)).to_have_value("2018")
    page.go_back()
    expect(page).to_have_url(re.compile(r"/search/\?q=piracy$"))
    expect(results).to_have_count(before)
    page.go_forward()
    expect(page.get_by_label("Edition", exact=True)).to_have_value("2018")
    page.keyboard.type(" x")  # what is only typed leaves one entry
    page.wait_for_timeout(400)
    page.keyboard.type(" y")
    page.wait_for_timeout(400)
    page.go_back()
    expect(field).to_have_value("piracy")


def test_an_address_as_others_write_it_is_no_further_step_back(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/")
    page.goto(one.base + "/search/?q=piracy%20Somalia&edition=1999&from=mail")
    expect(page.locator("#results a.result").first).to_be_visible()
    page.wait_for_timeout(400)
    assert page.url == one.base + "/search/?q=piracy+Somalia"
    page.go_back()
    expect(page).to_have_url(one.base + "/about/")


def test_nothing_slides_over_the_home_pages_form(reader: Readers) -> None:
    page = reader().open("/")
    page.click("form.bb-search input")
    page.keyboard.type("piracy")
    page.wait_for_timeout(200)
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator("form.bb-search input")).to_have_value("piracy")


def test_enter_opens_the_results_before_the_search_is_loaded(reader: Readers) -> None:
    one = reader()
    one.context.route("**/assets/js/search/index*.js", lambda route: None)  # it never comes
    page = one.open("/about/")
    page.keyboard.press("/")
    page.keyboard.type("piracy")
    one.context.unroute_all()
    page.keyboard.press("Enter")
    results_of(page, "piracy")


def test_keys_typed_into_a_field_do_not_open_the_box(reader: Readers) -> None:
    page = reader().open("/search/")
    page.focus("input[name=q]")
    page.keyboard.type("s/s")
    expect(page.locator("input[name=q]")).to_have_value("s/s")
    expect(page.locator("dialog")).to_have_count(0)


# A query → what it loads at most, and of what it loads a part.
FIRST_QUERIES = {
    "piracy": (PLAIN, "passages"),
    "Senkaku Islands": (PLAIN, "words"),
    "how much for the Peacebuilding Fund": (FIRST_USE, "records"),
    "when was the Manama Dialogue": (FIRST_USE, "records"),
    "meetings with Australia 2017": (FIRST_USE, "tables"),
    "what changed on piracy": (FIRST_USE, "changes"),
    "海賊対処": (FIRST_USE, "terms"),
    "かいぞく": (FIRST_USE, "readings"),
    "WPS": (FIRST_USE, "unprinted"),
    "FOIP": (FIRST_USE, "initials"),
    "piracy -Somalia": (FIRST_USE, "operators"),
    "“rule of law”": (FIRST_USE, "passages"),
    "pirasy": (FIRST_USE, "printed"),
    "zeppelin marzipan": (FIRST_USE, "nothing"),
    "2018 (4) para 3": (FIRST_USE, "citation"),
    "https://bluebook.example/2018/5-cyber/#p6": (FIRST_USE, "citation"),
}


@pytest.mark.parametrize("query", some(FIRST_QUERIES, 4))
def test_first_use_is_small_and_nothing_is_loaded_before(
    reader: Readers, site: Path, library: Library, query: str
) -> None:
    one = reader()
    one.context.add_init_script(SAVES_DATA)  # what comes a second after the answer is for later queries
    page = one.open("/2018/5-cyber/")
    assert not [url for url in one.requests if "/assets/js/search/" in url]
    before = set(one.requests)
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    expect(page.locator("dialog").locator("a.result, .bb-nothing-said").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    loaded = {urlsplit(url).path for url in one.requests if url not in before}
    size = sum(len(gzip.compress((site / path.lstrip("/")).read_bytes(), 6)) for path in loaded)
    most, part = FIRST_QUERIES[query]
    assert any(re.search(rf"/search/{part}\b", path) for path in loaded)
    assert size <= most * (1 + OTHERS * (len(library.chapters.editions) - 2)), loaded
    assert all(url.startswith(one.base) for url in one.requests)


def test_typing_a_query_loads_little_of_what_its_beginnings_find(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/")
    page.keyboard.press("/")
    page.keyboard.type("how much for the Peacebuilding Fund", delay=20)
    expect(page.locator("dialog .bb-search-status")).to_contain_text("Fund”")
    passages = [url for url in one.requests if "/search/passages/" in url]
    assert 0 < len(passages) < len(page.evaluate("bluebook.index.pages.flatMap((page) => page[4])"))


def test_what_comes_late_for_an_earlier_query_does_not_replace_the_answer(reader: Readers) -> None:
    one = reader()
    late: list[Route] = []
    one.context.route(re.compile(r"/search/passages/2018/5-cyber"), lambda route: late.append(route))
    page = one.open("/search/")
    page.fill("input[name=q]", "WannaCry")
    page.wait_for_function("() => document.querySelector('script[src*=\"2018/5-cyber\"]') !== null")
    page.fill("input[name=q]", "piracy")
    expect(page.locator(".bb-search-status")).to_contain_text("“piracy”")
    for route in late:
        route.continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".bb-search-status")).to_contain_text("“piracy”")


def test_once_a_reader_rests_later_queries_wait_for_nothing(reader: Readers) -> None:
    one = reader()
    page = one.open("/search/?q=piracy")
    page.wait_for_function("() => bluebook.whole && !bluebook.collection.ready().texts.some((b) => !b.tokens)")
    before = len(one.requests)
    page.fill("input[name=q]", "Senkaku Islands")
    expect(page.locator(".bb-search-status")).to_contain_text("“Senkaku Islands”")
    expect(page.locator("#results a.result").first).to_be_visible()
    assert one.requests[before:] == []


@pytest.mark.parametrize("part", ["words", "passages"])
def test_a_missing_part_is_reported_and_the_rest_answers(browser: Browser, server: Server, part: str) -> None:
    context = browser.new_context()
    context.set_default_timeout(30_000)
    withhold(context, rf"/search/{part}/(-pi|2018/4-oceans-and-seas-[0-9])\.js$", None)
    page = context.new_page()
    page.goto(f"{server.url}/search/?q=piracy+Somalia")
    expect(page.locator(".bb-search-failed")).to_contain_text("could not be loaded")
    if part == "passages":
        expect(page.locator("#results a.result").first).to_be_visible()
    context.close()


def test_it_works_from_a_folder(reader: Readers, site: Path) -> None:
    page = reader(base=site.as_uri()).open("/search/index.html?q=Djibuti")
    link = page.locator("#results a.result").first
    assert (link.get_attribute("href") or "").endswith("/2018/4-oceans-and-seas/index.html#p13")
    link.click()
    expect(page.locator(":target mark.bb-found").first).to_have_text("Djibouti")


@pytest.mark.parametrize(
    "body", some(["window.bluebook.index={}", None, "(window.bluebook=window.bluebook||{}).index={broken"], 1)
)
def test_a_missing_or_damaged_index_is_reported_and_leaves_the_contents(
    browser: Browser, server: Server, body: str | None
) -> None:
    context = browser.new_context()
    context.set_default_timeout(30_000)
    withheld = withhold(context, r"/search/index\.js$", body)
    page = context.new_page()
    page.goto(f"{server.url}/search/?q=piracy")
    expect(page.get_by_role("alert")).to_contain_text("index is missing or damaged")
    expect(page.locator("#outline + ul a").first).to_be_visible()
    page.goto(f"{server.url}/2018/5-cyber/")
    page.keyboard.press("/")
    expect(page.locator("dialog").get_by_role("link")).to_have_attribute("href", f"{server.url}/search/#outline")
    assert len(withheld) >= 2  # on both pages
    context.close()


def test_without_scripts_the_page_leads_to_the_contents(reader: Readers, library: Library) -> None:
    page = reader(scripts=False).open("/")
    page.fill("form.bb-search input", "piracy")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=piracy")
    leads = page.locator("#outline + ul a").all()
    assert [link.inner_text() for link in leads[: len(library.chapters.editions)]] == list(library.chapters.editions)
    expect(page.locator("#bb-search-page")).to_contain_text("The search needs JavaScript")
    other = reader(scripts=False).open("/2018/5-cyber/")
    other.locator(".bb-find").click()
    other.wait_for_url("**/search/")
