"""Readers of the site in a browser, and what their pages show them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from playwright.sync_api import BrowserContext, Page, Route, expect

from bluebook.collection import Library
from tests.support.tabs import Log, UsedTab, UsedTabs, own_context, watch

# What has the focus, where nothing shows that it has.
FOCUS = """() => {
    const visible = style => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    const element = document.activeElement, label = element.nextElementSibling;
    const shown = visible(getComputedStyle(element))
        || (element.matches(".md-option") && label && visible(getComputedStyle(label)));
    return shown ? [] : [element.outerHTML.slice(0, 120)];
}"""


def section_paths(library: Library) -> list[str]:
    """The pages of the chapters' text."""
    return [f"/{page.address}/" for page in library.chapters.pages.values()]


def withhold(context: BrowserContext, pattern: str, body: str | None = None) -> list[str]:
    """Let no page of a reader have the files whose address holds a pattern: refused, or replaced by `body`.

    Returns the addresses withheld so far: a test asserts that there are some, else it has tried nothing.
    """
    withheld: list[str] = []

    def answer(route: Route) -> None:
        withheld.append(route.request.url)
        route.abort() if body is None else route.fulfill(body=body)

    context.route(re.compile(pattern), answer)
    return withheld


def screen(width: int = 1400, scheme: str = "light", scripts: bool = True) -> dict[str, Any]:
    """The options of a reader's browser."""
    viewport = {"width": width, "height": 900}
    return {"viewport": viewport, "color_scheme": scheme, "java_script_enabled": scripts, "reduced_motion": "reduce"}


class Reader:
    """Opens pages of the site and keeps every complaint of the browser: errors, blocked content, foreign requests.

    Its first page is in a tab that other tests have used and left clean, which takes half the time of a new one. What
    a tab would keep (a script, a route, a clock, a listener) is for a context of its own: `context`, before any page.
    """

    def __init__(self, base: str, tabs: UsedTabs, options: dict[str, Any]):
        self.base = base
        self.tabs = tabs
        self.options = options
        self.used: UsedTab | None = None
        self.own: BrowserContext | None = None
        self.log = Log()
        self.complaints = self.log.complaints
        self.requests = self.log.requests

    @property
    def context(self) -> BrowserContext:
        """A context that no other test sees."""
        assert self.used is None, "ask for the context before the first page: its tab goes back to other tests"
        if self.own is None:
            self.own = own_context(self.tabs.browser, self.options)
            watch(self.own, lambda: self.log)
        return self.own

    def open(self, path: str) -> Page:
        """A new tab on a page of the site."""
        page = self.new_page()
        page.goto(self.base + path)
        return page

    def each(self, paths: Iterable[str]) -> Iterator[tuple[str, Page]]:
        """Every page in turn, in one tab: opening a tab takes longer than opening a page in it."""
        tab = self.new_page()
        for path in paths:
            tab.goto(self.base + path)
            yield path, tab

    def new_page(self) -> Page:
        """A tab on no page of the site yet."""
        is_first = self.used is None
        context = self.shared_context()
        return self.used.page if self.used and is_first else context.new_page()

    def shared_context(self) -> BrowserContext:
        """The context of its pages: of the tab that it uses after other tests, unless it has one of its own."""
        if self.own is not None or self.base != self.tabs.base:
            return self.context
        self.used = self.used or self.tabs.take(self.log, self.options)
        return self.used.context

    def allow_clipboard(self) -> Reader:
        """Let pages read the clipboard, which the tests need and the site does not."""
        self.shared_context().grant_permissions(["clipboard-read", "clipboard-write"])
        return self

    def leave(self) -> None:
        """Close what no other test sees, and clean what they will use."""
        if self.own is not None:
            self.own.close()
        if self.used is not None:
            self.tabs.give_back(self.used, self.options["java_script_enabled"])


def run_together(text: str) -> str:
    """A text without its white space, which a browser lays out as it likes."""
    return "".join(text.split())


def visible_text(page: Page, selector: str = "article") -> str:
    """The words that a browser shows."""
    return str(page.eval_on_selector(selector, "element => element.innerText"))


def style(page: Page, selector: str, name: str, part: str | None = None) -> str:
    """A computed property of an element, or of its `::before`."""
    script = "(element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name)"
    return str(page.eval_on_selector(selector, script, [name, part]))


def edges(page: Page, selector: str) -> dict[str, float]:
    """Where an element is in the window."""
    return dict(page.eval_on_selector(selector, "element => element.getBoundingClientRect().toJSON()"))


def by_id(id: str) -> str:
    """A selector for an id, which may open with a digit."""
    return f'[id="{id}"]'


def stands_clear(page: Page, selector: str) -> None:
    """An element's first line is in the window, and not beneath the header."""
    expect(page.locator(selector)).to_be_in_viewport()
    assert edges(page, selector)["top"] >= edges(page, ".md-header")["bottom"], f"{selector} is beneath the header"


def background(page: Page, selector: str) -> str:
    """The colour behind an element, through what is clear in front of it."""
    return style(page, selector, "background-color")


Readers = Callable[..., Reader]

# Pixels between the margins of a sheet of A4, upright and lying.
UPRIGHT, LYING = 665, 1016


def laid_out(page: Page, width: int = UPRIGHT) -> Page:
    """An opened page, laid out for a sheet."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")
    return page
