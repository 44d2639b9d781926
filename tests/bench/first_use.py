"""What a first search, a first check and a first briefing list load as the collection grows by editions: this site's beside Pagefind's.

The editions are made of today's words, each with a text of its own (`grow_texts` in `editions.py`). Bytes and requests do not depend on the machine; the time of the first
answer is in the part `growth`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bluebook.collection import Library
from tests.bench.editions import grow_texts
from tests.bench.search import first_use
from tests.bench.searchers import BOX, PAGEFIND
from tests.bench.serving import Serving
from tests.bench.sites import add_pagefind, build_ours, build_stock, write_stock

EDITIONS = (2, 3, 10, 30)
DRAFT = "Japan says: “piracy off the coast of Somalia and in the Gulf of Aden” (Diplomatic Bluebook 2018)."
CHECK_FILES = r"/assets/js/(check|references|lib)/"
LIST_FILES = r"/assets/js/(briefing|check|cite)/"
QUICK = 2  # sizes of a sample


def at_size(browser: Browser, to: Path, editions: int) -> dict[str, Any]:
    """What each search loads for its first answer in a collection of so many editions."""
    root = grow_texts(to / "checkout", editions)
    ours = build_ours(root, to / "ours")
    stock = add_pagefind(build_stock(write_stock(root, to / "stock-project"), to / "stock"))
    found: dict[str, Any] = {"editions": editions}
    for search, site in ((BOX, ours), (PAGEFIND, stock)):
        with Serving(site) as serving:
            found[search.name] = first_use(browser, serving, search)
    with Serving(ours) as serving:
        found["check"] = first_check(browser, serving)
        found["list"] = first_list(browser, serving)
    return found


def first_check(browser: Browser, serving: Serving) -> dict[str, int]:
    """Compressed bytes and requests of a first check of a quotation, its page and what every page loads left out."""
    page = browser.new_page()
    page.goto(f"{serving.url}/check/", wait_until="load")
    page.fill("textarea[name=draft]", DRAFT)
    page.click("button[name=check]")
    page.wait_for_selector("#check-results:not([hidden])", timeout=60_000)
    page.close()
    return loaded_files(serving, CHECK_FILES)


def first_list(browser: Browser, serving: Serving) -> dict[str, int]:
    """The same of a first briefing list, with one paragraph."""
    serving.sent.clear()
    page = browser.new_page()
    page.goto(f"{serving.url}/search/?q=piracy", wait_until="load")
    page.click("#results [data-action=collect]")
    page.wait_for_selector(".bb-briefing-link:not([hidden])")
    page.goto(f"{serving.url}/briefing/", wait_until="load")
    page.wait_for_selector("#collection [data-address]", timeout=60_000)
    page.close()
    return loaded_files(serving, LIST_FILES)


def loaded_files(serving: Serving, of: str) -> dict[str, int]:
    """Compressed bytes and number of the files that were sent below some folders, each once."""
    loaded = {one.path: one.size for one in serving.sent if re.search(of, one.path)}
    return {"first_use_bytes": sum(loaded.values()), "first_use_requests": len(loaded)}


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `loading`; --quick measures the smaller sizes only."""
    found = []
    for editions in EDITIONS[:QUICK] if quick else EDITIONS:
        tell(f"making {editions} editions")
        found.append(at_size(browser, to / str(editions), editions))
        tell(f"{editions} editions: {found[-1]}")
        shutil.rmtree(to / str(editions))
    return {"runs": 3, "collections": found}
