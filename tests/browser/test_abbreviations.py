"""The long form of an abbreviation, and what is said of a part that is not here, by mouse, keyboard and touch."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from bluebook.render.markdown_extension import OUTSIDE
from tests.support import every
from tests.support.reader import FOCUS, Readers
from tests.support.rings import some
from tests.support.server import Server

SECTION = "/2018/5-cyber/"


def test_an_abbreviation_shows_its_long_form(reader: Readers) -> None:
    page = reader().open(SECTION)
    popup, abbreviation = page.locator(".bb-note-popup"), page.locator("article abbr").first
    words = abbreviation.get_attribute("title")
    assert words
    for ask in (abbreviation.hover, abbreviation.click):
        ask()
        expect(popup).to_have_text(words)
        expect(popup).to_be_in_viewport()
        expect(abbreviation).not_to_have_attribute("title", words)  # not told twice
        page.mouse.move(0, 0)
        expect(popup).to_have_count(0)
        expect(abbreviation).to_have_attribute("title", words)


def test_an_abbreviation_is_asked_by_keyboard(reader: Readers) -> None:
    page = reader().open(SECTION)
    popup, abbreviation = page.locator(".bb-note-popup"), page.locator("#p6 abbr").first
    words = abbreviation.get_attribute("title") or ""
    page.focus("#p6 > a.bb-number")
    page.keyboard.press("Tab")
    expect(abbreviation).to_be_focused()
    expect(popup).to_have_text(words)
    assert page.evaluate(FOCUS) == []
    expect(abbreviation).to_have_accessible_description(words)
    expect(abbreviation).to_have_attribute("aria-expanded", "true")
    page.mouse.move(5, 5)
    popup.hover()  # it may be pointed at, and stays as long as the abbreviation has the keyboard
    page.mouse.move(5, 5)
    page.wait_for_timeout(300)
    expect(popup).to_be_visible()
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)
    expect(abbreviation).to_be_focused()
    for key in ("Enter", " "):
        page.keyboard.press(key)
        expect(popup).to_have_text(words)
        page.keyboard.press(key)
        expect(popup).to_have_count(0)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(abbreviation).to_have_attribute("title", words)
    expect(abbreviation).to_have_attribute("aria-expanded", "false")


def test_who_comes_back_at_once_still_has_the_answer(reader: Readers) -> None:
    page = reader().open(SECTION)
    abbreviation = page.locator("article abbr").first
    words = abbreviation.get_attribute("title") or ""
    abbreviation.hover()
    page.mouse.move(0, 0)
    abbreviation.hover()
    page.wait_for_timeout(400)  # longer than the pointer may take on its way to the popup
    expect(page.locator(".bb-note-popup")).to_have_text(words)


def test_an_abbreviation_is_asked_by_touch(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server.url + SECTION)
    popup = page.locator(".bb-note-popup")
    for abbreviation in [page.locator("article abbr").first, *every(page.locator("#p6 abbr, #p8 abbr").all(), 2)]:
        words = abbreviation.get_attribute("title") or ""
        abbreviation.tap()
        expect(popup).to_have_text(words)
        box = popup.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
        page.locator("#p3").tap(position={"x": 5, "y": 45})  # beside its number, in the second line
        expect(popup).to_have_count(0)
    context.close()


def test_without_scripts_abbreviations_have_titles_and_nothing_else(reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    abbreviation = page.locator("article abbr").first
    assert abbreviation.get_attribute("title") and abbreviation.get_attribute("role") is None
    assert abbreviation.get_attribute("tabindex") is None


@pytest.mark.parametrize("width", some([390, 1400], 1))
def test_a_mention_of_another_part_is_the_sources_words_until_it_is_asked(reader: Readers, width: int) -> None:
    page = reader(width).open("/2018/4-oceans-and-seas/")
    asked = every(page.locator("article .bb-outside").all(), 2)
    for part in asked:
        assert part.evaluate("e => getComputedStyle(e, '::after').content") == "none"
        part.focus()
        expect(page.locator(".bb-note-popup")).to_have_text(OUTSIDE)
        expect(part).to_have_accessible_description(OUTSIDE)
        page.keyboard.press("Escape")
        expect(page.locator(".bb-note-popup")).to_have_count(0)
