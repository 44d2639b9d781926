"""The briefing list as a reader of the site uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

STORED = "bluebook.briefing"
ITEMS = "#collection [data-address]"
SITE = "https://bluebook.example/"


def collect(page: Page, *ids: str) -> None:
    """Add blocks of the open section from the menus at their numbers."""
    for id in ids:
        page.click(f'[id="{id}"] > .bb-number')
        page.get_by_role("dialog").locator("[data-action=collect]").click()
        expect(page.locator(".bb-status")).to_contain_text("your briefing list")


def addresses(page: Page) -> list[str]:
    """What is on the list, in the order shown, without the site's own address."""
    expect(page.locator("#briefing")).to_be_visible()
    found = page.locator(ITEMS).evaluate_all("all => all.map(one => one.dataset.address)")
    return [str(address).removeprefix(SITE) for address in found]


def expect_addresses(page: Page, *wanted: str) -> None:
    """The list holds these places in this order."""
    for at, address in enumerate(wanted):
        expect(page.locator(f"{ITEMS} >> nth={at}")).to_have_attribute("data-address", SITE + address)
    expect(page.locator(ITEMS)).to_have_count(len(wanted))


def stored(page: Page) -> dict[str, Any]:
    """The list as the browser keeps it."""
    return dict(json.loads(page.evaluate("key => localStorage.getItem(key)", STORED)))


def saved(page: Page, name: str) -> Path:
    """The file that a button of the page saves, under the name that it is given."""
    with page.expect_download() as download:
        page.click(f"button[name={name}]")
    path = Path(download.value.path())
    return path.rename(path.with_name(download.value.suggested_filename))
