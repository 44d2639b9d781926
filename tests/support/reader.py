"""Readers of the site in a browser, and what their pages show them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from playwright.sync_api import BrowserContext, Page, Route, expect

from bluebook.collection import Library

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


class Reader:
    """Opens pages of the site and keeps every complaint of the browser: errors, blocked content, foreign requests."""

    def __init__(self, context: BrowserContext, base: str):
        self.context = context
        self.base = base
        self.complaints: list[str] = []
        self.requests: list[str] = []
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", lambda message: message.type == "error" and self.complaints.append(message.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def open(self, path: str) -> Page:
        """A new tab on a page of the site."""
        page = self.context.new_page()
        page.goto(self.base + path)
        return page

    def each(self, paths: Iterable[str]) -> Iterator[tuple[str, Page]]:
        """Every page in turn, in one tab: opening a tab takes longer than opening a page in it."""
        tab = self.context.new_page()
        for path in paths:
            tab.goto(self.base + path)
            yield path, tab


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
