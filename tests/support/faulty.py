"""Readers whose browser fails in some way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.support.server import Server

CYBER = "/2018/5-cyber/"


@dataclass
class Faulty:
    """A reader whose browser fails in some way; what its pages throw is kept."""

    context: BrowserContext
    base: str
    thrown: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """A new tab on a page of the site."""
        page = self.context.new_page()
        page.goto(self.base + path)
        return page


@pytest.fixture
def faulty(browser: Browser, server: Server) -> Iterator[Callable[[str], Faulty]]:
    """Makes readers whose browser runs a script before any page does; nothing may be thrown."""
    made: list[Faulty] = []

    def make(script: str = "", **options: object) -> Faulty:
        context = browser.new_context(reduced_motion="reduce", **options)  # type: ignore[arg-type]
        context.set_default_timeout(30_000)
        one = Faulty(context, server.url)
        context.on("weberror", lambda error: one.thrown.append(str(error.error)))
        context.add_init_script(script)
        made.append(one)
        return one

    yield make
    for one in made:
        one.context.close()
    assert [thrown for one in made for thrown in one.thrown] == []


def use(page: Page) -> None:
    """What a reader would try: a number, a key of the search, a fold."""
    page.locator("#p6 > .bb-number").click()
    page.keyboard.press("Escape")
    page.locator("[data-from=p6] .bb-count-link").click()
    page.keyboard.press("Escape")
    page.evaluate("getSelection().selectAllChildren(document.getElementById('p2'))")
    page.mouse.move(200, 200)
    page.keyboard.press("/")
    page.wait_for_timeout(100)  # what would throw throws late
