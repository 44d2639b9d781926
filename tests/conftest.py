"""The real site, built once and served under its final Content-Security-Policy, and a real browser to read it with."""

from __future__ import annotations

import functools
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import html5lib
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect, sync_playwright

from bluebook.collection import Library, read_library
from bluebook.deploy.csp import content_security_policy
from tests.support import chromium

ROOT = Path(__file__).resolve().parent.parent
EPOCH = "1514764800"
expect.set_options(timeout=20_000)  # what comes in milliseconds, on a busy machine too


Thing = TypeVar("Thing")


def every(things: Iterable[Thing], least: int = 1) -> list[Thing]:
    """All of the things, to be checked one by one; fails where there are fewer than the least: none pass any check."""
    found = list(things)
    assert len(found) >= least, f"only {len(found)} of at least {least} found: is what the test asks for still in use?"
    return found


def build(root: Path, to: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Build the site of a checkout into a folder, as `make site` does, with variables of the environment."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(to)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"}
    environment.pop("SITE_URL", None)
    environment.update(variables)
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)


@pytest.fixture(scope="session")
def library() -> Library:
    """The chapters and the facts."""
    return read_library(ROOT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    to = tmp_path_factory.mktemp("built") / "site"
    done = build(ROOT, to)
    assert done.returncode == 0, done.stderr
    return to


class SitePages:
    """The pages of the built site as parsed trees, by their path from the root."""

    def __init__(self, site: Path):
        self.site = site
        self.trees = {
            "/" + path.relative_to(site).as_posix().removesuffix("index.html"): html5lib.parse(
                path.read_text(encoding="utf-8"), namespaceHTMLElements=False
            )
            for path in every(sorted(site.rglob("*.html")), 20)
        }


@pytest.fixture(scope="session")
def pages(site: Path) -> SitePages:
    """Every page of the built site, parsed as a browser does."""
    return SitePages(site)


class Server:
    """Serves a folder on 127.0.0.1 with the site's own policy, and keeps what was asked for."""

    def __init__(self, folder: Path, framed: bool = False):
        policy = content_security_policy(folder)
        if framed:  # for windows that cannot be narrow: a frame may show the pages
            policy = "; ".join(part for part in policy.split("; ") if not part.startswith("frame-ancestors"))

        class Handler(http.server.SimpleHTTPRequestHandler):
            def log_message(self, *args: object) -> None:
                pass

            def end_headers(self) -> None:
                self.send_header("Content-Security-Policy", policy)
                super().end_headers()

        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder))
        )
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        """Stop serving and give the port back."""
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    """The built site on a real server."""
    running = Server(site)
    yield running
    running.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A real Chromium."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        yield running
        running.close()


NOT_DRAWN = "[...document.querySelectorAll('article *')].filter(e => getComputedStyle(e).contentVisibility === 'auto')"
LATE = f"{NOT_DRAWN}.length > 0"


def drawn(page: Page) -> Page:
    """A page all of which is drawn; phones draw it little by little."""
    if (page.viewport_size or {"width": 0})["width"] < 900:
        for _ in range(600):
            if not page.evaluate(LATE):
                return page
            page.wait_for_timeout(50)
        raise AssertionError(f"{page.url} is never wholly drawn: {page.evaluate(f'{NOT_DRAWN}.map(e => e.outerHTML)')}")
    return page


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
        return drawn(page)

    def each(self, paths: Iterable[str]) -> Iterator[tuple[str, Page]]:
        """Every page in turn, in one tab: opening a tab takes longer than opening a page in it."""
        tab = self.context.new_page()
        for path in paths:
            tab.goto(self.base + path)
            yield path, drawn(tab)


@pytest.fixture
def reader(browser: Browser, server: Server) -> Iterator[Callable[..., Reader]]:
    """Makes readers of a given screen: width, colour scheme, with or without scripts; none may be left with complaints."""
    readers: list[Reader] = []

    def make(width: int = 1400, scheme: str = "light", scripts: bool = True, base: str = server.url) -> Reader:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=scripts,  # type: ignore[arg-type]
            reduced_motion="reduce",
        )
        context.set_default_timeout(30_000)
        readers.append(Reader(context, base))
        return readers[-1]

    yield make
    for one in readers:
        one.context.close()
    assert not [complaint for one in readers for complaint in one.complaints]
