"""What readers type: nothing they can type or paste blocks the page, and every way of typing it is understood."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.test_search import Readers

# Types a query in the page's own field; the milliseconds until its results are there.
TIME = """query => {
  const input = document.querySelector("input[name=q]");
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input"));
  return performance.now() - start;
}"""


@pytest.fixture
def page(reader: Readers) -> Page:
    """The search page, ready to answer."""
    page = reader().open("/search/?q=piracy")
    page.wait_for_selector("#results a.result")
    return page


@pytest.mark.parametrize(
    "typed",
    [
        "What did Japan contribute to UN peacekeeping?",  # 40 letters took 4 s when each way to part them was tried
        "Who signed the agreement on port calls - Manila",
        "the role of Japan in the Six Party Talks: what changed",
        "a" * 46 + "!",
        "2018 3 (4) B (A) b " * 8 + "?",
    ],
)
def test_a_query_that_is_nearly_a_citation_does_not_block_the_page(page: Page, typed: str) -> None:
    for length in range(len(typed) - 4, len(typed) + 1):
        assert page.evaluate(TIME, typed[:length]) < 500


# --- the keyboard shortcut ----------------------------------------------------------------------------------------------

KEYS = [*"abcdefghijklmnopqrstuvwxyz", *"0123456789", *",.;:-+=[]'?!*#", "Backspace", "Delete"]
CHAPTER = "/2018/5-cyber/"  # a page between two others


def opened(page: Page) -> bool:
    """Whether the search box is open; closes it."""
    box = page.locator("dialog.bb-search-box")
    if not box.count():
        return False
    page.keyboard.press("Escape")
    expect(box).to_have_count(0)
    return True


def test_no_single_key_but_the_slash_does_anything(reader: Readers) -> None:
    page = reader().open(CHAPTER)
    address = page.url
    page.evaluate("window.here = true")
    for place in ("body", "a.md-logo", ".bb-find"):
        page.evaluate("place => { document.activeElement.blur(); document.querySelector(place).focus(); }", place)
        for key in KEYS:
            page.keyboard.press(key)
            page.keyboard.press(f"Shift+{key}")
        assert not opened(page), place
    page.wait_for_timeout(300)
    assert page.url == address and page.evaluate("window.here") is True
    for modifier in ("Control", "Alt", "Meta"):
        page.keyboard.press(f"{modifier}+/")
        assert not opened(page), modifier
    page.keyboard.press("/")
    assert opened(page)


def test_the_slash_can_be_switched_off_in_the_search_and_on_the_accessibility_page(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/accessibility/")
    switch = page.get_by_label("Keyboard shortcut /")
    expect(switch).to_be_checked()
    switch.uncheck()
    page.locator("h1").click()
    page.keyboard.press("/")
    assert not opened(page)
    expect(page.locator(".bb-find kbd")).to_be_hidden()
    page.goto(one.base + CHAPTER)
    expect(page.locator(".bb-find kbd")).to_be_hidden()
    expect(page.locator(".bb-find")).not_to_have_attribute("aria-keyshortcuts", "/")
    page.keyboard.press("/")
    assert not opened(page)
    page.locator(".bb-find").click()
    page.keyboard.type("2/3 ")
    box = page.locator("dialog.bb-search-box")
    expect(box.locator("input[name=q]")).to_have_value("2/3 ")
    expect(box.get_by_label("Keyboard shortcut /")).not_to_be_checked()
    box.get_by_label("Keyboard shortcut /").check()
    assert opened(page)
    page.keyboard.press("/")
    assert opened(page)
    page.goto(f"{one.base}/search/")
    page.focus("input[name=q]")
    expect(page.get_by_label("Keyboard shortcut /")).to_be_checked()


def test_the_switch_holds_on_its_page_where_the_browser_keeps_nothing(reader: Readers) -> None:
    one = reader()
    refuse = (
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('refused', 'SecurityError'); }})"
    )
    one.context.add_init_script(refuse)
    page = one.open("/about/accessibility/")
    page.get_by_label("Keyboard shortcut /").uncheck()
    page.locator("h1").click()
    page.keyboard.press("/")
    assert not opened(page)
    page.get_by_label("Keyboard shortcut /").check()
    page.locator("h1").click()
    page.keyboard.press("/")
    assert opened(page)
