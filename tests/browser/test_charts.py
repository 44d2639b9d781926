"""The charts in a browser: legible without scripts, each mark a link to its row."""

from __future__ import annotations

import itertools

import pytest
from playwright.sync_api import Browser, expect

from tests.support import every
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.server import Server


@pytest.mark.parametrize(
    ("width", "scheme"),
    some([(320, "dark"), (1400, "light"), (390, "dark"), (320, "light"), (390, "light"), (1400, "dark")], 2),
)
def test_charts_are_legible_without_scripts(width: int, scheme: str, reader: Readers) -> None:
    page = reader(width=width, scheme=scheme, scripts=False).open("/data/charts/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = page.evaluate(
        "[...document.querySelectorAll('.bb-chart :is(text, span, p, b, summary, figcaption)')]"
        ".map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 11
    labels = page.evaluate(
        "[...document.querySelectorAll('.bb-axis')].map(axis => [axis, ...axis.querySelectorAll('text')]"
        ".map(t => (t.firstElementChild || t).getBoundingClientRect()).filter(b => b.width).map(b => [b.left, b.right]))"
    )
    for (start, _), *axis in every(labels, 6):
        assert len(axis) > 1 and all(left[1] <= right[0] for left, right in itertools.pairwise(axis)), (
            "labels run together"
        )
        assert width > 390 or axis[0][0] >= start, "a label sticks out of its chart"


def test_a_mark_links_to_its_row(reader: Readers) -> None:
    page = reader().open("/data/charts/")
    mark = page.locator(".bb-chart-meetings .bb-strip a").first
    target = mark.get_attribute("href")
    assert target is not None
    mark.click()
    page.wait_for_url("**/data/meetings/#*")
    assert page.url.endswith(target.rpartition("/")[2])


def test_a_mark_shows_its_words_when_it_is_focused(reader: Readers) -> None:
    page = reader().open("/data/charts/")
    mark = page.locator(".bb-chart-meetings .bb-strip a").nth(3)
    mark.focus()
    label = page.locator(".bb-mark-label")
    expect(label).to_contain_text(mark.get_attribute("aria-label") or "no name")
    page.keyboard.press("Escape")
    expect(label).to_have_count(0)


@pytest.mark.parametrize("width", some([390, 1400], 1))
def test_the_first_touch_of_a_mark_shows_its_words_and_the_second_follows_it(
    width: int, browser: Browser, server: Server
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{server.url}/data/charts/")
    for mark in every(page.locator(".bb-chart-meetings .bb-strip a").all()[::40], 2):
        mark.tap()
        label = page.locator(".bb-mark-label")
        expect(label).to_contain_text(f"{mark.get_attribute('aria-label')} – touch again to view in table")
        page.wait_for_timeout(400)  # a finger is gone at once, the words stay
        expect(label).to_be_visible()
        box = label.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    page.locator("h1").tap()
    expect(page.locator(".bb-mark-label")).to_have_count(0)
    mark.tap()
    mark.tap()
    page.wait_for_url("**/data/meetings/#*")
    context.close()


def test_every_mark_can_be_reached_by_keyboard_and_has_a_name(reader: Readers) -> None:
    page = reader(scripts=False).open("/data/charts/")
    names = page.evaluate(
        "[...document.querySelectorAll('.bb-panels a')].filter(a => a.tabIndex === 0)"
        ".map(a => a.getAttribute('aria-label') || a.textContent.trim())"
    )
    assert len(names) == page.locator(".bb-panels a").count()
    assert all(every(names, 100))
