"""Bytes and requests of a first visit with nothing cached: this site beside stock Material on the same pages.

What a page asks of other hosts is counted and not answered, so its bytes are missing from the stock figures.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Route

from bluebook.collection import Library
from tests.bench.serving import Serving
from tests.bench.sites import build_ours, build_stock, write_stock
from tests.support.checkout import ROOT

HOME, DATA = "/", "/data/meetings/"


def refuse_others(context: BrowserContext, base: str) -> list[str]:
    """The requests to other hosts, which are refused; the list grows as they are made."""
    asked: list[str] = []

    def decide(route: Route) -> None:
        if route.request.url.startswith(base):
            route.continue_()
        else:
            asked.append(route.request.url)
            route.abort()

    context.route("**/*", decide)
    return asked


def visit(browser: Browser, site: Path, paths: list[str]) -> dict[str, int]:
    """Compressed bytes and requests of opening pages one after the other in a new browser."""
    with Serving(site) as serving:
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        others = refuse_others(context, serving.url)
        page = context.new_page()
        for path in paths:
            page.goto(serving.url + path, wait_until="load")
            page.wait_for_timeout(700)  # what scripts ask for after the page has loaded
        context.close()
        sent = {one.path: one.size for one in serving.sent}
        return {"bytes": sum(sent.values()), "requests": len(sent), "other_hosts": len(set(others))}


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `visit`."""
    sections = sorted(library.chapters.pages.values(), key=lambda page: sum(len(b.text) for b in page.blocks))
    middle, longest = (f"/{page.address}/" for page in (sections[len(sections) // 2], sections[-1]))
    tell("building this site and a stock one")
    ours = build_ours(ROOT, to / "ours")
    stock = build_stock(write_stock(ROOT, to / "stock-project"), to / "stock")
    visits = {"home": [HOME], "section": [middle], "longest": [longest], "data": [DATA], "both": [HOME, middle]}
    return {
        "section": middle.strip("/"),
        "runs": 1,
        "visits": [
            {"pages": name, "ours": visit(browser, ours, paths), "stock": visit(browser, stock, paths)}
            for name, paths in visits.items()
        ],
    }
