"""Ways to the search and back: its box, its filters, from a folder, without scripts, without an index."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bluebook.collection import Library
from tests.support.reader import Readers, withhold
from tests.support.rings import some
from tests.support.server import Server


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


BY = {
    "Back": lambda page: page.evaluate("history.back()"),
    "Escape": lambda page: page.keyboard.press("Escape"),
    "Close": lambda page: page.get_by_role("button", name="Close").click(),
    "beside it": lambda page: page.mouse.click(2, 2),
}


def opened_box(page: Page) -> None:
    """Opens the box; by its key, since a click would move the page to the button."""
    page.keyboard.press("/")
    expect(page.locator("dialog input[name=q]")).to_be_focused()


@pytest.mark.parametrize("by", BY)
def test_back_closes_the_box_once_and_every_way_out_leaves_the_history_as_it_was(reader: Readers, by: str) -> None:
    one = reader(width=390)
    page = one.open("/about/")
    page.goto(one.base + "/2018/5-cyber/")
    page.evaluate("scrollTo(0, 300)")
    for _ in range(2):
        opened_box(page)
        BY[by](page)
        expect(page.locator("dialog")).to_have_count(0)
        page.wait_for_function("!(history.state && history.state.bluebookSearch)")
    assert page.url == one.base + "/2018/5-cyber/" and page.evaluate("scrollY") == 300
    page.go_back()
    expect(page).to_have_url(one.base + "/about/")
    expect(page.locator("dialog")).to_have_count(0)


HIDDEN_MARKS = """list => list.filter(text => {
  const mark = text.querySelector("mark");
  return mark && mark.getBoundingClientRect().bottom > text.getBoundingClientRect().bottom + 1;
}).length"""


@pytest.mark.parametrize("width", [390, 1400])
def test_the_first_word_found_is_seen_in_each_suggestion(reader: Readers, width: int) -> None:
    page = reader(width).open("/2018/5-cyber/")
    page.keyboard.press("/")
    page.locator("dialog input[name=q]").fill("capacity building africa police")
    texts = page.locator("dialog .bb-result-text")
    expect(texts.filter(has_text="… ").first).to_be_visible()
    assert texts.evaluate_all(HIDDEN_MARKS) == 0


def test_back_from_a_suggestion_returns_to_the_box_and_then_to_the_page(reader: Readers) -> None:
    one = reader(width=390)
    page = one.open("/about/")
    page.goto(one.base + "/2018/6-outer-space/")
    opened_box(page)
    page.keyboard.type("WannaCry")
    page.locator("dialog a.result").first.click()
    page.wait_for_url("**/2018/5-cyber/#p2")
    page.go_back()
    expect(page.locator("dialog a.result").first).to_be_focused()
    page.go_back()
    expect(page).to_have_url(one.base + "/2018/6-outer-space/")
    expect(page.locator("dialog")).to_have_count(0)
    page.go_back()
    expect(page).to_have_url(one.base + "/about/")


def test_a_box_opened_again_at_once_is_closed_by_back_too(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/")
    page.goto(one.base + "/2018/5-cyber/")
    page.evaluate("""() => {
        const box = () => document.querySelector("dialog");
        bluebook.search.open("");
        box().addEventListener("close", () => bluebook.search.open("again"));
        box().close();
    }""")
    expect(page.locator("dialog input[name=q]")).to_have_value("again")
    page.wait_for_timeout(300)  # until the history is where it was
    expect(page.locator("dialog input[name=q]")).to_have_value("again")
    page.go_back()
    expect(page.locator("dialog")).to_have_count(0)
    assert page.url == one.base + "/2018/5-cyber/"
    page.go_back()
    expect(page).to_have_url(one.base + "/about/")


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


@pytest.mark.parametrize("width", [1400, 390])
def test_back_to_the_results_finds_the_place_that_was_left_last(reader: Readers, width: int) -> None:
    """A result far down the page, then a link of the page itself from its top, then a result that is followed by a key."""
    page = reader(width=width).open("/search/?q=security")
    results = page.locator("#results a.result")
    page.locator(".bb-search-more").click()
    to_the_middle = "link => { link.focus(); link.scrollIntoView({block: 'center'}); }"
    ways = (
        (results.nth(14), to_the_middle, "link => link.click()"),
        (page.locator("nav a[href*='2018']").first, "() => scrollTo(0, 0)", "link => link.click()"),
        (results.nth(12), to_the_middle, "link => link.click()"),
        (page.locator("article"), "() => scrollTo(0, 900)", "() => setTimeout(() => { location = '/about/' }, 500)"),
    )
    for element, go, leave in ways:
        element.evaluate(go)
        place = page.evaluate("scrollY")
        element.evaluate(leave)
        page.wait_for_url(lambda url: "/search/?q" not in url)
        page.go_back()
        expect(results.nth(14)).to_be_attached()
        page.wait_for_function("place => Math.abs(scrollY - place) < 2", arg=place)


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


def test_on_a_phone_the_filters_are_folded_until_one_is_set(reader: Readers) -> None:
    page = reader(390).open("/search/?q=piracy")
    edition, fold = page.locator("select[name=edition]"), page.locator(".bb-filter-fold summary")
    first = page.locator("#results a.result").first
    expect(first).to_be_visible()
    expect(edition).to_be_hidden()
    top = first.evaluate("link => link.getBoundingClientRect().top")
    assert top < 844 * 0.67  # a longer line of counts, with more editions, included
    fold.click()
    edition.select_option("2018")
    page.wait_for_url("**edition=2018")
    page.reload()
    expect(edition).to_be_visible()
    expect(edition).to_have_value("2018")
    page = reader(1400).open("/search/?q=piracy")
    expect(page.locator("select[name=edition]")).to_be_visible()
    expect(page.locator(".bb-filter-fold summary")).to_be_hidden()
