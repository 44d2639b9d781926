"""The briefing list where the browser refuses, lacks room, or has kept something that cannot be read: reported, and nothing lost."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.support.briefing import ITEMS, STORED, collect, expect_addresses, saved, stored
from tests.support.reader import Readers, withhold
from tests.support.rings import some

REFUSED = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
FULL = """Storage.prototype.setItem = function (key) {
    if (key.startsWith('bluebook.briefing')) throw new DOMException('full', 'QuotaExceededError'); }"""
CYBER = "2018/5-cyber/#p"


def keep(page: Page, text: str, key: str = STORED) -> None:
    """Put a text where the browser keeps the list."""
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


@pytest.mark.parametrize(("script", "said"), some([(FULL, "storage is full"), (REFUSED, "stores nothing")], 1))
def test_a_list_that_is_not_stored_goes_from_page_to_page_in_its_tab(reader: Readers, script: str, said: str) -> None:
    one = reader()
    one.context.add_init_script(script)
    page = one.open("/2018/5-cyber/")
    collect(page, "p6")
    expect(page.locator(".bb-status")).to_contain_text(said)
    page.goto(one.base + "/2018/4-oceans-and-seas/")
    collect(page, "p1")
    expect(page.locator(".bb-briefing-count")).to_have_text("2")
    page.click(".bb-briefing-link")
    expect_addresses(page, CYBER + "6", "2018/4-oceans-and-seas/#p1")
    expect(page.get_by_role("alert")).to_contain_text(said)
    page.locator("#collection textarea").first.fill("Mine")
    assert len(json.loads(saved(page, "export").read_text())["items"]) == 2
    page.reload()
    expect_addresses(page, CYBER + "6", "2018/4-oceans-and-seas/#p1")
    expect(page.locator("#collection textarea").first).to_have_value("Mine")


def test_a_list_that_had_no_room_is_stored_when_there_is_room_again(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    page.evaluate("() => { Storage.prototype.real = Storage.prototype.setItem; }")
    page.evaluate("() => { " + FULL + " }")
    collect(page, "p6")
    assert page.evaluate("key => localStorage.getItem(key)", STORED) is None
    page.evaluate("() => { Storage.prototype.setItem = Storage.prototype.real; }")
    collect(page, "p2")
    assert [item["address"] for item in stored(page)["items"]] == ["2018/5-cyber#p6", "2018/5-cyber#p2"]
    assert page.evaluate("window.name") == ""


@pytest.mark.parametrize("junk", some(["{ not JSON", '"a text"', '{"version": 1, "items": "none"}', "null"], 1))
def test_a_stored_list_that_cannot_be_read_is_set_aside_as_it_was(reader: Readers, junk: str) -> None:
    one = reader()
    page = one.open("/2018/5-cyber/")
    keep(page, junk)
    page.reload()
    collect(page, "p6")
    page.click(".bb-briefing-link")
    expect_addresses(page, CYBER + "6")
    expect(page.get_by_role("alert")).to_contain_text("could not be read completely")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save what was kept aside").click()
    assert Path(download.value.path()).read_text() == junk
    page.reload()
    expect(page.get_by_role("alert")).to_contain_text("could not be read completely")
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    page.reload()
    expect_addresses(page, CYBER + "6")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_second_list_that_cannot_be_read_is_not_overwritten(reader: Readers) -> None:
    """The place aside is taken: what is stored stays as it is, and new items go with the tab."""
    one = reader()
    page = one.open("/2018/5-cyber/")
    keep(page, "first junk", STORED + ".aside")
    keep(page, "second junk")
    page.reload()
    collect(page, "p6")
    assert page.evaluate("key => localStorage.getItem(key)", STORED) == "second junk"
    page.click(".bb-briefing-link")
    expect_addresses(page, CYBER + "6")


def test_a_list_of_a_newer_version_is_left_as_it_is(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    newer = '{"version": 2, "things": [], "items": []}'
    keep(page, newer)
    page.reload()
    collect(page, "p6")
    page.click(".bb-briefing-link")
    expect_addresses(page, CYBER + "6")
    expect(page.get_by_role("alert")).to_contain_text("made by a newer version")
    assert page.evaluate("key => localStorage.getItem(key)", STORED) == newer


@pytest.mark.parametrize(
    "older", some(['["2018/5-cyber#p6", "/2018/5-cyber/#p2"]', '[{"address": "https://bluebook.example/2018/5-cyber/#p6"}, {"address": "2018/5-cyber#p2", "note": "N"}]'], 1)
)  # fmt: skip
def test_a_list_of_an_older_version_is_read(reader: Readers, older: str) -> None:
    page = reader().open("/briefing/")
    keep(page, older)
    page.reload()
    expect_addresses(page, CYBER + "6", CYBER + "2")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert stored(page)["version"] == 1


def test_an_address_that_is_gone_or_moved_and_a_text_that_changed_are_told(reader: Readers) -> None:
    page = reader().open("/briefing/")
    items = [
        {"address": "2018/9-gone#p1", "words": "Lost words.", "note": "Mine", "cited": {"place": "2018 (9), ¶ 1", "edition": "2018", "note": "Ministry, “Gone,” para. 1."}},
        {"address": "data/contributions#2015-arf-members", "words": ""},
        {"address": "2018/5-cyber#p2", "words": "Japan is an exception.", "whole": False},
        {"address": "2018/5-cyber#p3", "words": "Cyberattacks are characterized as being highly anonymous", "whole": False},
    ]  # fmt: skip
    keep(page, json.dumps({"version": 1, "items": items}))
    page.reload()
    expect(page.locator(ITEMS)).to_have_count(4)
    gone, moved, changed, same = (page.locator(ITEMS).nth(at) for at in range(4))
    expect(gone.locator(".bb-collected-state")).to_contain_text("no longer on this site")
    expect(gone.locator("blockquote")).to_have_text("Lost words.")
    expect(gone.locator("textarea")).to_have_value("Mine")
    expect(gone.locator(".bb-collected-cite")).to_have_text("Ministry, “Gone,” para. 1.")
    expect(moved).to_have_attribute("data-address", "https://bluebook.example/data/figures/#2015-arf-members")
    expect(moved.locator(".bb-collected-state")).to_have_count(0)
    expect(changed.locator(".bb-collected-state")).to_contain_text("The text has changed since you added it")
    expect(changed.locator(".bb-collected-now")).to_contain_text("Japan is no exception, and has been")
    expect(changed.locator("blockquote").last).to_have_text("Japan is an exception.")
    expect(same.locator(".bb-collected-state")).to_have_count(0)
    text = saved(page, "markdown").read_text()
    assert "> Lost words.[^1]" in text and "[^1]: Ministry, “Gone,” para. 1." in text
    assert re.search(r"It now reads: Japan is no exception", text)
    assert "Lost words." in saved(page, "ris").read_text()
    with page.expect_download():
        page.click("button[name=docx]")


@pytest.mark.parametrize("lost", some(["briefing/2018", "lib/zip", "briefing/sources", "briefing/docx"], 2))
def test_what_does_not_load_is_told_and_loses_nothing(reader: Readers, lost: str) -> None:
    one = reader()
    context = one.context
    page = one.open("/2018/5-cyber/")
    collect(page, "p6")
    assert withhold(context, lost, body="") == []
    page.click(".bb-briefing-link")
    if lost in ("briefing/sources", "briefing/2018"):
        expect(page.locator("#briefing-late")).to_contain_text("Nothing is lost")
        page.click("button[name=markdown]")
        expect(page.locator("#briefing-done")).to_contain_text("The file could not be made")
        assert json.loads(saved(page, "export").read_text())["items"][0]["address"] == "2018/5-cyber#p6"
    else:
        page.click("button[name=docx]")
        expect(page.locator("#briefing-done")).to_contain_text("The file could not be made")
        assert saved(page, "markdown").name == "briefing-list.md"
    assert [item["address"] for item in stored(page)["items"]] == ["2018/5-cyber#p6"]


def test_from_a_folder_the_list_is_kept_and_its_limits_are_said(reader: Readers, site: Path) -> None:
    one = reader(base="file://" + site.as_posix())
    page = one.open("/2018/5-cyber/index.html")
    collect(page, "p6")
    page.goto(one.base + "/2015/1-regional-security/index.html")
    collect(page, "p1")
    page.click(".bb-briefing-link")
    expect_addresses(page, CYBER + "6", "2015/1-regional-security/#p1")
    expect(page.locator("#briefing-folder")).to_be_visible()
    assert saved(page, "docx").name == "briefing-list.docx"
    page.locator("b a").first.click()
    page.wait_for_url("**/2018/5-cyber/index.html#p6")
