"""Every function by keyboard."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.support.reader import FOCUS, Readers, stands_clear
from tests.support.rings import some

CYBER = "/2018/5-cyber/"


def press(page: Page, *keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    """The element that has the keyboard, as it is written."""
    return str(page.evaluate("document.activeElement.outerHTML"))


def test_nothing_moves_for_a_reader_who_asked_for_that(reader: Readers) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter((e) => {
        const style = getComputedStyle(e);
        return style.animationName !== "none" || style.scrollBehavior === "smooth"
            || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
    }).map((e) => e.outerHTML.slice(0, 80))"""
    one = reader(1400)
    for path in ("/", CYBER, "/data/missions/", "/search/?q=piracy"):
        page = one.open(path)
        assert page.evaluate(moving) == [], path
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) != []


def test_the_header_search_by_keyboard(reader: Readers) -> None:
    page = reader().open(CYBER)
    page.locator(".bb-find").focus()
    press(page, "Enter")
    page.keyboard.type("budapest convention")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("budapest convention”")
    press(page, "ArrowDown")
    assert 'class="result' in focused(page)
    press(page, "Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".bb-find")).to_be_focused()
    press(page, "/")
    page.keyboard.type("budapest convention")
    expect(page.locator("dialog .bb-search-status")).to_contain_text("budapest convention”")
    press(page, "ArrowDown", "Enter")
    page.wait_for_url("**/2018/**#p*")


def test_the_search_page_and_its_filters_by_keyboard(reader: Readers) -> None:
    page = reader().open("/search/")
    page.focus("input[name=q]")
    page.keyboard.type("piracy")
    expect(page.locator("#results a.result").first).to_be_visible()
    while not page.evaluate("document.activeElement.matches('.bb-filters select')"):
        press(page, "Tab")
        assert page.evaluate("document.activeElement !== document.body")
    press(page, "ArrowDown")
    page.wait_for_url("**edition=*")
    expect(page.locator("#results a.result").first).to_be_visible()


def test_a_table_is_filtered_copied_and_cleared_by_keyboard(reader: Readers) -> None:
    one = reader()
    one.allow_clipboard()
    page = one.open("/data/meetings/")
    rows = page.locator(".bb-record:visible")
    everything = rows.count()
    page.focus("select[name=edition]")
    press(page, "ArrowDown")
    assert 0 < rows.count() < everything
    page.get_by_role("button", name="Copy table").focus()
    press(page, "Enter")
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    page.get_by_role("button", name="Clear filters").focus()
    press(page, "Space")
    assert rows.count() == everything


@pytest.mark.parametrize(
    ("path", "fold"),
    some(
        [
            (CYBER, ".bb-fold"),
            ("/data/meetings/", ".bb-record .bb-quote"),
            ("/data/who/", "#australia"),
            ("/data/charts/", "#usd-table"),
        ],
        1,
    ),
)
def test_a_fold_opens_by_keyboard(reader: Readers, path: str, fold: str) -> None:
    page = reader().open(path)
    page.locator(f"{fold} > summary").first.focus()
    press(page, "Enter")
    expect(page.locator(fold).first).to_have_attribute("open", "")
    press(page, "Space")
    expect(page.locator(fold).first).not_to_have_attribute("open", "")


def test_names_are_filtered_by_keyboard(reader: Readers) -> None:
    page = reader().open("/data/who/")
    page.locator(".bb-name-filter input").focus()
    page.keyboard.type("rok")
    expect(page.locator(".bb-shown")).to_contain_text(" of ")
    press(page, "Tab")
    assert re.search(r"<(a|summary)", focused(page))


def test_the_phones_menu_by_keyboard(reader: Readers) -> None:
    page = reader(390).open(CYBER)
    button = page.get_by_role("button", name="Menu")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    press(page, "Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-nav__toggle:focus")).to_have_count(1)  # back to the list of everything
    press(page, "Tab")
    assert "1-regional-security" in focused(page)
    press(page, "Shift+Tab", "Space")
    expect(page.locator(".md-nav--primary .md-nav__link:visible", has_text="Check quotations")).to_be_in_viewport()
    press(page, "Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    press(page, "Enter", "Shift+Tab")
    expect(button).to_have_attribute("aria-expanded", "false")  # leaving it closes it


def test_the_phones_menu_by_keyboard_without_scripts(reader: Readers) -> None:
    page = reader(390, scripts=False).open(CYBER)
    press(page, "Tab", "Space")
    expect(page.get_by_role("checkbox", name="Menu")).to_be_checked()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()


@pytest.mark.parametrize("width", some([390, 1400], 1))
def test_a_closed_menu_is_out_of_the_keyboards_reach(reader: Readers, width: int) -> None:
    page = reader(width).open(CYBER)
    inside = set()
    for _ in range(40):
        press(page, "Tab")
        inside.add(page.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null"))
        assert page.evaluate("document.activeElement.getBoundingClientRect().right") > 0
    assert inside == ({True, False} if width == 1400 else {False})  # the sidebar of a wide window is no menu


SECTION = "/2018/5-cyber/"


def test_a_keyboard_reader_can_skip_the_frame(reader: Readers) -> None:
    page = reader().open(SECTION)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    expect(page.locator(".md-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    stands_clear(page, "article h1")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("path", some([SECTION, "/data/meetings/", "/"], 1))
def test_a_keyboard_reader_always_sees_where_they_are(reader: Readers, path: str) -> None:
    page = reader().open(path)
    stops, unseen = 0, []
    while stops < 40:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):  # the end of a short page
            break
        stops += 1
        unseen += page.evaluate(FOCUS)
    assert unseen == []
    assert stops > 20


def test_a_paragraphs_number_works_by_keyboard(reader: Readers) -> None:
    page = reader().open(SECTION)
    page.focus("#p1 > a.bb-number")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Cite paragraph 1")).to_be_visible()
    assert page.url.endswith("#p1")
    stands_clear(page, "#p1:target")
