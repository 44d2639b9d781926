"""A phone draws a long page little by little, and then wholly."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.support.reader import LATE, Readers, withhold

SECTION = "/2018/5-cyber/"
NEVER_IDLE = "window.requestIdleCallback = () => {}"


def test_a_phone_draws_a_long_page_little_by_little_and_then_wholly(reader: Readers) -> None:
    waiting, phone = reader(390), reader(390)
    waiting.context.add_init_script(NEVER_IDLE)
    for path in (SECTION, "/2018/print/", "/data/meetings/", "/data/who/"):
        page = waiting.context.new_page()
        page.goto(waiting.base + path)
        assert page.evaluate(LATE), path
        page.emulate_media(media="print")
        assert not page.evaluate(LATE), path
        assert not phone.open(path).evaluate(LATE), path
    wide = reader(1400)
    wide.context.add_init_script(NEVER_IDLE)
    assert not wide.open(SECTION).evaluate(LATE)


def test_a_place_that_is_asked_for_does_not_move(reader: Readers) -> None:
    """A page opened at a place, or again, is drawn whole at once; a link to a place has the rest drawn first."""
    one = reader(390)
    one.context.add_init_script(NEVER_IDLE)
    page = one.context.new_page()
    page.goto(f"{one.base}{SECTION}#p6")
    assert not page.evaluate(LATE)
    page.goto(one.base + "/about/")
    page.goto(one.base + SECTION)
    assert page.evaluate(LATE)
    page.locator(".bb-on-page summary").click()
    page.locator(".bb-on-page a").last.click()
    assert not page.evaluate(LATE)
    page.goto(one.base + "/about/")
    page.goto(one.base + SECTION)
    page.reload()
    assert not page.evaluate(LATE)


def test_a_table_made_narrow_is_not_drawn_anew(reader: Readers) -> None:
    page = reader(1400).open("/data/meetings/")
    expect(page.locator("tbody tr").last).to_have_attribute("style", re.compile("content-visibility: visible"))
    page.set_viewport_size({"width": 390, "height": 900})
    assert not page.evaluate(LATE)


def test_without_the_frames_script_a_phone_draws_everything(reader: Readers) -> None:
    for script in ("frame", "bundle"):
        one = reader(390)
        withheld = withhold(one.context, rf"/{script}\.")
        page = one.open(SECTION)
        assert withheld
        expect(page.locator("html")).not_to_have_class(re.compile("bb-little-by-little"))
        assert not page.evaluate(LATE)
        one.complaints.clear()  # the browser's own word of the missing file
