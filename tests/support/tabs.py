"""Tabs that tests use one after another: a page opens in one in half the time that a new tab takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NoReturn

from playwright.sync_api import Browser, BrowserContext, CDPSession, Error, Page

# What would outlast a test in its tab.
LASTING = {"add_init_script", "expose_binding", "expose_function", "once", "route", "set_offline"}
# Forgets what a page keeps, and says whether scripts have replaced the browser's own clock.
FORGET = """() => {
    localStorage.clear();
    sessionStorage.clear();
    window.name = "";
    return setTimeout.toString().includes("[native code]");
}"""


@dataclass
class Log:
    """What happened while a reader read: the browser's complaints, and the addresses asked for."""

    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)


def watch(context: BrowserContext, log: Callable[[], Log]) -> None:
    """Write down what happens in a context, in the log of the moment."""
    context.on("request", lambda request: log().requests.append(request.url))
    context.on("console", lambda message: message.type == "error" and log().complaints.append(message.text))
    context.on("weberror", lambda error: log().complaints.append(str(error.error)))


def own_context(browser: Browser, options: dict[str, Any]) -> BrowserContext:
    """A context that no other test sees."""
    context = browser.new_context(**options)
    context.set_default_timeout(30_000)
    return context


def refuse(*_: object, **__: object) -> NoReturn:
    """Fail where a test would leave something in a tab that others use."""
    raise AssertionError("this stays in a tab that other tests use: open the page by the reader's `context`")


class UsedTab:
    """A tab in a context of its own, which forgets what a test did in it. What it could not forget is refused."""

    def __init__(self, browser: Browser, options: dict[str, Any]):
        self.log = Log()
        self.undo: list[Callable[[], object]] = []
        self.context = own_context(browser, options)
        watch(self.context, lambda: self.log)
        self.page = self.context.new_page()
        self.new_session = self.context.new_cdp_session
        self.history = self.new_session(self.page)
        self.listen = self.page.on
        for thing in (self.context, self.page):
            for name in LASTING.intersection(dir(thing)):
                setattr(thing, name, refuse)
        self.context.new_cdp_session = self.session  # type: ignore[method-assign]
        self.page.on = self.until_left  # type: ignore[method-assign, assignment]

    def session(self, page: Page) -> CDPSession:
        """A session that ends with the test."""
        session = self.new_session(page)
        self.undo.append(session.detach)
        return session

    def until_left(self, event: str, act: Callable[..., object]) -> None:
        """Listen to the page until the end of the test."""
        self.listen(event, act)  # type: ignore[call-overload]
        self.undo.append(lambda: self.page.remove_listener(event, act))

    def is_clean(self, quiet: str) -> bool:
        """Forget what a test has left; false where it cannot all be forgotten. `quiet` is a page without scripts."""
        try:
            for page in self.context.pages[1:]:
                page.close()
            self.page.goto(quiet)
            while self.undo:
                self.undo.pop()()
            self.history.send("Page.resetNavigationHistory")
            self.page.mouse.move(0, 0)
            self.context.clear_permissions()
            return bool(self.page.evaluate(FORGET))
        except Error:
            return False


class UsedTabs:
    """The tabs of a worker that are free, by whether their pages run scripts."""

    def __init__(self, browser: Browser, base: str):
        self.browser = browser
        self.base = base
        self.free: dict[bool, list[UsedTab]] = {True: [], False: []}

    def take(self, log: Log, options: dict[str, Any]) -> UsedTab:
        """A clean tab with a reader's screen, which writes into the reader's log."""
        free = self.free[options["java_script_enabled"]]
        tab = free.pop() if free else UsedTab(self.browser, options)
        tab.log = log
        tab.page.set_viewport_size(options["viewport"])
        media = {"media": "null", "forced_colors": "null", "contrast": "null"}
        tab.page.emulate_media(**media, color_scheme=options["color_scheme"], reduced_motion=options["reduced_motion"])
        return tab

    def give_back(self, tab: UsedTab, scripts: bool) -> None:
        """Let other tests use a tab, where it is clean."""
        if tab.is_clean(f"{self.base}/robots.txt"):
            self.free[scripts].append(tab)
        else:
            tab.context.close()
