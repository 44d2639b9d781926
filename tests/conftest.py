"""The real site, built once and served under its final Content-Security-Policy, and a real browser to read it with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from bluebook.collection import Library, read_library
from tests.support import chromium
from tests.support.build import build, once, succeed
from tests.support.checkout import ROOT
from tests.support.citation_forms import forms
from tests.support.faulty import faulty
from tests.support.hostile import root, usual
from tests.support.hosts import hosts, tab
from tests.support.offline import folder, visitor
from tests.support.pages import SitePages
from tests.support.reader import Reader, Readers, screen
from tests.support.search import ready_to_answer, searcher
from tests.support.server import Server
from tests.support.tabs import UsedTabs

# Fixtures of some tests.
__all__ = ["faulty", "folder", "forms", "hosts", "root", "searcher", "tab", "usual", "visitor"]
expect.set_options(timeout=20_000)  # what comes in milliseconds, on a busy machine too


@pytest.fixture(scope="session")
def library() -> Library:
    """The chapters and the facts."""
    return read_library(ROOT)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    return once(tmp_path_factory, "site", lambda to: succeed(build(ROOT, to)))


@pytest.fixture(scope="session")
def site_below(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the site in its folder `blue_book`, built for a public address that ends there, by a named publisher."""
    owner = {
        "SITE_URL": "https://example.org/blue_book/",
        "SITE_PUBLISHER": "The Institute",
        "SITE_CONTACT": "desk@example.org",
        "SITE_REPORTS": "errors@example.org",
        "SITE_REPOSITORY": "https://git.example.org/blue-book",
        "SITE_EDIT_PATH": "edit/main/docs/",
    }
    return once(tmp_path_factory, "below", lambda to: succeed(build(ROOT, to / "blue_book", **owner)))


@pytest.fixture(scope="session")
def pages(site: Path) -> SitePages:
    """The pages of the built site, parsed as a browser does."""
    return SitePages(site)


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


@pytest.fixture(scope="session")
def tabs(browser: Browser, server: Server) -> UsedTabs:
    """The tabs that the tests of this worker use one after another."""
    return UsedTabs(browser, server.url)


@pytest.fixture
def reader(tabs: UsedTabs) -> Iterator[Readers]:
    """Makes readers of a given screen: width, colour scheme, with or without scripts; none may be left with complaints."""
    readers: list[Reader] = []

    def make(width: int = 1400, scheme: str = "light", scripts: bool = True, base: str = tabs.base) -> Reader:
        readers.append(Reader(base, tabs, screen(width, scheme, scripts)))
        return readers[-1]

    yield make
    for one in readers:
        one.leave()
    assert not [complaint for one in readers for complaint in one.complaints]


@pytest.fixture(scope="module")
def module_reader(tabs: UsedTabs) -> Iterator[Reader]:
    """A reader whose pages the tests of a module share, since all of them ask the same page."""
    one = Reader(tabs.base, tabs, screen())
    assert one.context.pages == []  # of its own, so that nothing of it is in a tab of other tests
    yield one
    one.leave()
    assert one.complaints == []


@pytest.fixture(scope="module")
def page(module_reader: Reader) -> Page:
    """The search page of a module, ready to answer."""
    return ready_to_answer(module_reader)
