"""The site in the oldest engines that it is made for, Chrome 107, Firefox 107 and Safari 16.0: what they do not know is
taken from a Chromium, and every function is still there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.support import every
from tests.support.server import Server

PHONE = {"width": 390, "height": 800}
DESK = {"width": 1400, "height": 900}
CYBER, MEETINGS, COMPARED = "/2018/5-cyber/", "/data/meetings/", "/compare/peacekeeping/"
KINDS = ["/", CYBER, "/2018/print/", MEETINGS, "/data/charts/", "/data/who/", "/data/dictionary/", COMPARED, "/check/"]

# In style sheets: what is written, and what these engines make of it.
STYLES = {
    ":has()": {r":has\(": ":unknown("},
    "container queries": {"@container": "@unknown", r"container-type": "unknown-type"},
    "newer properties": {
        r"content-visibility|contain-intrinsic-size|text-wrap": "unknown",
        r"[\w-]+:[^:;{}]*dvh": "unknown:0",
        r"content:[^;{}]*/ *\"[^;{}]*": "unknown:0",
        r"scripting: *enabled": "unknown",
        r"::details-content": "::unknown",
        r"text-decoration:[^;{} ]+ +[^;{}]+": "unknown:0",  # in one declaration with style or thickness: no Safari yet
    },
}
UNUSED = {r"text-decoration:[^;{} ]+ +[^;{}]+": "p{text-decoration:underline dotted}"}  # and may not come back
# In scripts: what these engines, or one of them, lack.
LACKING = {
    "window": ["navigation", "ClipboardItem", "requestIdleCallback", "Highlight", "structuredClone"],
    "Document.prototype": ["fragmentDirective"],
    "Intl": ["Segmenter"],
    "Element.prototype": ["checkVisibility"],
    "Array.prototype": ["toSorted", "toReversed", "toSpliced", "with"],
    "Object": ["groupBy"],
}
NO_SCRIPT_FEATURES = "".join(f"delete {on}.{name};" for on, names in LACKING.items() for name in names)
WITHOUT = [":has()", "all newer features"]  # Firefox 110 to 120; the oldest

Visit = Callable[..., Page]


@pytest.fixture(params=WITHOUT)
def visit(request: pytest.FixtureRequest, browser: Browser, server: Server) -> Iterator[Visit]:
    """Opens pages in an engine without a feature, in one tab; none of its scripts may throw."""
    names = [request.param] if request.param in STYLES else list(STYLES)
    patterns = [pair for name in names for pair in STYLES[name].items()]
    context = browser.new_context(viewport=DESK, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    changed: list[int] = []
    thrown: list[str] = []

    def rewrite(route: Route) -> None:
        text = route.fetch().text()
        for pattern, to in patterns:
            text, times = re.subn(pattern, to, text)
            changed.append(times)
        route.fulfill(body=text, content_type="text/css")

    context.route("**/*.css", rewrite)
    if request.param == "all newer features":
        context.add_init_script(NO_SCRIPT_FEATURES)
    context.on("weberror", lambda error: thrown.append(str(error.error)))
    page = context.new_page()

    def go(path: str, size: dict[str, int] = DESK) -> Page:
        page.set_viewport_size(size)  # type: ignore[arg-type]
        page.goto(server.url + path)
        return page

    yield go
    context.close()
    assert sum(changed) > 0, "nothing was taken away"
    assert thrown == []


@pytest.mark.parametrize("taken", [False, True], ids=["as it is", "taken away"])
def test_what_is_taken_away_is_in_use_and_then_gone(browser: Browser, server: Server, site: Path, taken: bool) -> None:
    """A pattern that no style sheet has, or a feature that cannot be deleted, would take nothing away."""
    sheets = "\n".join(every(path.read_text(encoding="utf-8") for path in (site / "assets/css").glob("*.css")))
    assert [pattern for pattern in UNUSED if re.search(pattern, sheets)] == []
    for pattern, to in (pair for pairs in STYLES.values() for pair in pairs.items()):
        left = re.sub(pattern, to, UNUSED.get(pattern, sheets)) if taken else UNUSED.get(pattern, sheets)
        assert bool(re.search(pattern, left)) != taken, pattern
    context = browser.new_context()
    context.add_init_script(NO_SCRIPT_FEATURES if taken else "")
    page = context.new_page()
    page.goto(server.url + "/404.html")
    for on, names in LACKING.items():
        assert [name for name in names if page.evaluate(f"'{name}' in {on}") == taken] == [], on
    context.close()


NUMBERS = """[...document.querySelectorAll('p > .bb-number')].map((number) => {
    const own = number.getBoundingClientRect(), text = number.parentNode.getBoundingClientRect();
    return { id: number.parentNode.id, left: own.left, gap: text.left - own.right, top: own.top - text.top,
        font: getComputedStyle(number.parentNode).fontFamily.slice(0, 8), width: text.width };
})"""


def test_numbers_stay_beside_their_paragraphs_and_open_the_menu(visit: Visit) -> None:
    page = visit(CYBER)
    numbers = page.evaluate(NUMBERS)
    assert len(numbers) > 5
    assert [n for n in numbers if n["left"] < 0 or not 0 < n["gap"] < 60 or not 0 < n["top"] < 20] == []
    assert {n["font"] for n in numbers} == {'"Iowan O'} and max(n["width"] for n in numbers) < 800
    page.locator("#p6 > .bb-number").click()
    expect(page.locator(".bb-menu-item").first).to_be_focused()
    page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1000, "height": 900})  # the only sidebar is on the right
    assert min(n["left"] for n in page.evaluate(NUMBERS)) > 0
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    assert {n["left"] > 0 for n in page.evaluate(NUMBERS)} == {True}


def test_results_take_the_place_of_the_contents(visit: Visit) -> None:
    page = visit("/search/?q=piracy")
    expect(page.locator("#results a.result").first).to_be_visible()
    for element in every(page.locator("#outline, #outline + ul").all()):
        expect(element).to_be_hidden()


def test_nothing_is_wider_than_a_phone(visit: Visit) -> None:
    wide = "document.scrollingElement.scrollWidth - innerWidth"
    assert {path: over for path in KINDS if (over := visit(path, PHONE).evaluate(wide)) > 0} == {}


def test_rows_of_tables_are_cards_on_a_phone(visit: Visit) -> None:
    page = visit(MEETINGS, PHONE)
    assert page.evaluate("getComputedStyle(document.querySelector('tbody tr')).display") == "block"
    assert page.evaluate("getComputedStyle(document.querySelector('tbody td'), '::before').content").startswith('"')
    page.locator(".bb-filter-fold summary").click()
    page.locator(".bb-refine input[name=q]").fill("manila")
    expect(page.locator(".bb-shown")).to_contain_text(" of ")
    assert 0 < page.locator(".bb-record:visible").count() < 50
    page.locator(".bb-sort").first.click()
    expect(page.locator("th[aria-sort]").first).to_be_visible()


def test_a_fields_letters_are_never_so_small_that_a_phone_enlarges_the_page(visit: Visit) -> None:
    fields = """[...document.querySelectorAll('input, select, textarea')]
        .filter((field) => !['checkbox', 'radio', 'hidden'].includes(field.type))
        .map((field) => [field.name || field.className, parseFloat(getComputedStyle(field).fontSize)])"""
    seen = []
    for path in ("/", "/search/", "/check/", MEETINGS, "/data/who/", CYBER, "/404.html"):
        page = visit(path, PHONE)
        if path == CYBER:
            page.locator("#p6 > .bb-number").click()
        if path == "/search/":
            page.locator("input[name=q]").fill("piracy")
            page.locator("#results a.result").first.wait_for()
        seen += [(path, name, size) for name, size in page.evaluate(fields)]
    assert len(seen) > 10
    assert [field for field in seen if field[2] < 16] == []


LINES = """(selector) => [...document.querySelectorAll(selector)].slice(0, 20).map((e) => {
    const style = getComputedStyle(e);
    return [style.textDecorationLine, style.textDecorationStyle].join(" ");
})"""


def test_what_became_of_a_word_is_drawn_as_a_line(visit: Visit) -> None:
    page = visit(COMPARED)
    assert set(page.evaluate(LINES, ".bb-legend del")) == {"underline dotted"}
    assert set(page.evaluate(LINES, ".bb-compared del")) == {"underline dotted"}
    assert set(page.evaluate(LINES, ".bb-compared ins")) == {"underline solid"}
    assert set(visit(CYBER).evaluate(LINES, "#p1 abbr, #p2 abbr")) == {"underline dotted"}


def test_search_copying_tables_and_check_work(visit: Visit) -> None:
    page = visit(CYBER)
    page.keyboard.press("/")
    page.keyboard.type("budapest convention")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("budapest convention”")
    page.keyboard.press("Escape")
    page.locator("#p6 > .bb-number").click()
    page.get_by_role("button", name="Copy link", exact=True).click()
    expect(page.locator(".bb-status")).to_have_text("Link copied.")
    page = visit(MEETINGS)
    page.locator(".bb-refine input[name=q]").fill("manila")
    expect(page.locator(".bb-shown")).to_contain_text(" of ")
    rows = page.locator(".bb-record:visible")
    assert 0 < rows.count() < 50
    page.locator(".bb-sort").first.click()
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).not_to_be_empty()
    rows.first.locator(".bb-row-link").click()
    expect(page.locator(".bb-menu")).to_be_visible()
    page = visit("/check/")
    page.fill("textarea[name=draft]", "“the threat of cyber attacks is becoming more serious” (Bluebook 2018).")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#findings [data-verdict]")).to_have_count(1)


def test_a_tablets_fields_have_letters_of_16_px_too(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 1024, "height": 768}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server.url + MEETINGS)
    assert page.evaluate("matchMedia('(pointer: coarse)').matches")
    sizes = page.evaluate(
        "[...document.querySelectorAll('.bb-refine :is(input, select)')].map((e) => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert len(sizes) > 3 and min(sizes) >= 16
    context.close()
