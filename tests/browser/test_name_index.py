"""The name index: reached from a row, filtered by any form of a name."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.support.reader import Readers
from tests.support.tables import count


def test_a_participant_links_to_its_place_and_the_place_opens(reader: Readers) -> None:
    page = reader().open("/data/meetings/#2018-arf-ministerial-24")
    page.locator("[id='2018-arf-ministerial-24']").get_by_role("link", name="Singapore").click()
    expect(page).to_have_url(re.compile("/data/who/#singapore$"))
    expect(page.locator("#singapore .bb-forms")).to_be_visible()
    expect(page.locator("#singapore")).to_be_in_viewport()
    page.locator("#singapore").get_by_role("link", name="as a table").first.click()
    expect(page).to_have_url(re.compile(r"/data/meetings/\?who=singapore$"))
    expect(count(page)).to_contain_text(" of ")


def test_a_name_is_found_by_any_of_its_forms(reader: Readers) -> None:
    page = reader().open("/data/who/")
    page.get_by_label("Find a country").fill("south korea")
    expect(page.locator("details.bb-who:visible")).to_have_count(1)
    expect(page.locator("#republic-of-korea")).to_be_visible()
    expect(count(page)).to_have_text(re.compile(r"^1 of \d+ names$"))
    page.goto(page.url + "#viet-nam")
    expect(page.locator("#viet-nam .bb-forms")).to_be_visible()
    expect(page.get_by_label("Find a country")).to_have_value("")


def test_groups_and_letters_without_a_name_are_left_out(reader: Readers) -> None:
    page = reader().open("/data/who/")
    headings, letters = page.locator("article h2:not(#counting):visible"), page.locator(".bb-alphabet a:visible")
    all_headings, all_letters = headings.count(), letters.count()
    assert all_headings > 2 and all_letters > 20
    page.get_by_label("Find a country").fill("south korea")
    expect(headings).to_have_text([re.compile("^Countries")])
    expect(letters).to_have_text(["R"])
    page.get_by_label("Find a country").fill("no such name")
    expect(headings).to_have_count(0)
    page.get_by_label("Find a country").fill("")
    assert (headings.count(), letters.count()) == (all_headings, all_letters)


def test_links_that_follow_each_other_are_large_enough_for_a_finger(reader: Readers) -> None:
    page = reader(390).open("/data/who/#asean")
    small = page.locator("#asean li a").evaluate_all(
        "all => all.map(a => a.getClientRects()[0]).filter(r => r.width < 24 || r.height < 24).length"
    )
    assert page.locator("#asean li a").count() > 10 and small == 0
