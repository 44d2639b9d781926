"""Keys: the slash and its switch, input methods, dead keys."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.search import ASK

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


# What a key might change: where the page is, what has the keyboard, what is ticked or open, what is there to be read.
STATE = """() => [location.href, scrollY, document.activeElement.outerHTML.slice(0, 99),
    document.querySelectorAll(":checked, [open]").length, document.body.innerText]"""


def test_no_single_key_but_the_slash_does_anything(reader: Readers) -> None:
    page = reader().open(CHAPTER)
    address = page.url
    page.evaluate("window.here = true")
    for place in ("body", "a.md-logo", ".bb-find"):
        page.evaluate("place => { document.activeElement.blur(); document.querySelector(place).focus(); }", place)
        before = page.evaluate(STATE)
        for key in KEYS:
            page.keyboard.press(key)
            page.keyboard.press(f"Shift+{key}")
        assert page.evaluate(STATE) == before and not opened(page), place
    page.wait_for_timeout(300)
    assert page.url == address and page.evaluate("window.here") is True
    for modifier in ("Control", "Alt", "Meta"):
        page.keyboard.press(f"{modifier}+/")
        assert not opened(page), modifier
    page.keyboard.press("/")
    assert opened(page)
    for _ in range(5):  # held down for long, as a hand that shakes does
        page.keyboard.down("/")
    page.keyboard.up("/")
    expect(page.locator("dialog input[name=q]")).to_have_value("")
    page.keyboard.type("2/3")
    expect(page.locator("dialog input[name=q]")).to_have_value("2/3")
    assert opened(page)


def test_the_slash_can_be_switched_off_in_the_search_and_on_the_accessibility_page(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/accessibility/")
    switch = page.get_by_label("Keyboard shortcut /")
    expect(switch).to_be_checked()
    expect(page.locator(".bb-find kbd")).to_be_visible()
    expect(page.locator(".bb-find")).to_have_attribute("aria-keyshortcuts", "/")
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


# --- input methods ------------------------------------------------------------------------------------------------------


# A key that belongs to an input method: as Chromium and Firefox report it, and as Safari does after the composition.
OWN_KEY = """([place, key, init]) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  document.querySelector(place).dispatchEvent(event);
}"""

# Whether the page keeps such a key from the browser.
STOPPED = """([place, key, init]) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  return !document.querySelector(place).dispatchEvent(event);
}"""

INITS = ({"isComposing": True, "keyCode": 229}, {"isComposing": False, "keyCode": 229})


def compose(page: Page, words: str) -> None:
    """Compose words with an input method, and commit them."""
    session = page.context.new_cdp_session(page)
    for end in range(1, len(words) + 1):
        session.send("Input.imeSetComposition", {"text": words[:end], "selectionStart": end, "selectionEnd": end})
    session.send("Input.insertText", {"text": words})


@pytest.mark.parametrize("place", ["/search/", "/2018/5-cyber/"])
def test_keys_of_an_input_method_leave_words_and_results_alone(reader: Readers, place: str) -> None:
    page = reader().open(place)
    field = "#q" if place == "/search/" else "dialog input[name=q]"
    page.focus(field) if place == "/search/" else page.keyboard.press("/")
    compose(page, "piracy")
    results = page.locator("#results a.result" if place == "/search/" else "dialog a.result")
    expect(results.first).to_be_visible()
    here = page.url
    for init in INITS:
        for key in ("Enter", "ArrowDown", "ArrowUp", "Escape"):
            page.evaluate(OWN_KEY, [field, key, init])
            assert page.evaluate("field => document.activeElement === document.querySelector(field)", field), (
                key,
                init,
            )
            expect(page.locator(field)).to_have_value("piracy")
    results.nth(1).focus()
    for key in ("ArrowDown", "ArrowUp", "Escape"):
        page.evaluate(OWN_KEY, ["a.result:focus", key, INITS[1]])
        expect(results.nth(1)).to_be_focused()
    assert page.url.split("?")[0] == here.split("?")[0]
    session = page.context.new_cdp_session(page)
    page.focus(field)
    session.send("Input.dispatchKeyEvent", {"type": "keyDown", "key": "Escape", "windowsVirtualKeyCode": 229})
    expect(page.locator(field)).to_have_value("piracy")
    page.keyboard.press("ArrowDown")
    expect(results.first).to_be_focused()


def dead_key(page: Page, sign: str, letter: str) -> None:
    """A dead key, which types nothing by itself, and the letter under its sign."""
    session = page.context.new_cdp_session(page)
    session.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", "key": "Dead", "windowsVirtualKeyCode": 229})
    session.send("Input.imeSetComposition", {"text": sign, "selectionStart": 1, "selectionEnd": 1})
    session.send("Input.insertText", {"text": letter})


@pytest.mark.parametrize("place", ["/search/", "/2018/5-cyber/", "/"])
def test_letters_of_dead_keys_are_letters(reader: Readers, place: str) -> None:
    page = reader().open(place)
    page.keyboard.press("/")
    field = page.locator("#q" if place == "/search/" else "dialog input[name=q]")
    expect(field).to_be_focused()
    page.keyboard.type("C")
    dead_key(page, "^", "ô")
    page.keyboard.type("te d")
    dead_key(page, "´", "’")  # with the space bar
    page.keyboard.type("Ivoire")
    expect(field).to_have_value("Côte d’Ivoire")
    results = page.locator("#results a.result" if place == "/search/" else "dialog a.result")
    expect(results.first.locator("xpath=..").locator("mark")).to_have_text("Cote d'Ivoire")


def test_a_dead_key_moves_nothing(reader: Readers) -> None:
    page = reader().open("/search/?q=piracy")
    result = page.locator("#results a.result").nth(1)
    result.focus()
    page.evaluate(OWN_KEY, ["a.result:focus", "Dead", INITS[0]])
    page.evaluate(OWN_KEY, ["a.result:focus", "/", INITS[0]])  # the sign that a dead key and the next one make
    expect(result).to_be_focused()
    expect(page.locator("#q")).to_have_value("piracy")


def test_the_enter_that_ends_a_composition_does_not_leave_the_home_page(reader: Readers) -> None:
    page = reader().open("/")
    field = page.locator("form.bb-search input")
    field.focus()
    compose(page, "détente")
    for init in INITS:
        assert page.evaluate(STOPPED, ["form.bb-search input", "Enter", init]), init
    expect(field).to_have_value("détente")


# --- whatever is typed or pasted, in linear time --------------------------------------------------------------------------


def test_a_long_query_says_what_was_left_out(page: Page, library: Library) -> None:
    paragraph = max((b for b in library.chapters.blocks.values() if b.kind == "paragraph"), key=lambda b: len(b.text))
    found = page.evaluate(ASK, paragraph.text[:1000])
    assert found[0].strip("/").replace("/#", "#") == paragraph.address
    assert len(page.locator(".bb-search-status").inner_text()) < 250
    left = page.locator(".bb-left-out")
    expect(left).to_have_count(1)
    left.locator("summary").click()
    said = left.inner_text().lower()
    assert "japan" in said
    page.evaluate(ASK, "What did Japan contribute to South Sudan?")
    expect(left).to_have_count(0)
