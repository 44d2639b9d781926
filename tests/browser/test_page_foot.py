"""The foot of a page where the owner has set an address for reports."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page, expect

from tests.support.hosts import SUBPATH

CYBER = "https://example.org/blue_book/2018/5-cyber/"
AT_NOTE = re.compile("%23fn-7")


def reported(tab: Page) -> tuple[str, str]:
    """The subject and the first line of the report that the link opens."""
    asked = parse_qs(urlsplit(tab.locator("a.bb-report").get_attribute("href") or "").query)
    return asked["subject"][0], asked["body"][0].split("\n")[0]


def test_a_report_names_the_paragraph_at_which_the_reader_is(hosts: dict[str, str], tab: Page) -> None:
    tab.goto(f"{hosts[SUBPATH]}/2018/5-cyber/#p6")
    assert reported(tab) == (f"Error on {CYBER}#p6", f"Page: {CYBER}#p6")
    tab.evaluate("location.hash = 'fn-7'")
    expect(tab.locator("a.bb-report")).to_have_attribute("href", AT_NOTE)
    tab.evaluate("location.hash = 'no-such-place'")
    expect(tab.locator("a.bb-report")).not_to_have_attribute("href", AT_NOTE)
    assert reported(tab) == (f"Error on {CYBER}", f"Page: {CYBER}")


def test_the_menu_at_a_number_reports_the_same(hosts: dict[str, str], tab: Page) -> None:
    tab.goto(f"{hosts[SUBPATH]}/2018/5-cyber/")
    tab.locator("#p6 > .bb-number").click()
    menu = tab.get_by_role("dialog", name="Cite paragraph 6")
    link = menu.get_by_role("link", name="Report an error in this paragraph")
    expect(link).to_be_visible()
    expect(tab.locator("a.bb-report")).to_have_attribute("href", link.get_attribute("href") or "")
    assert reported(tab)[0] == f"Error on {CYBER}#p6"
