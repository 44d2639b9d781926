"""Does the first result answer, how fast, and what does it load: three searches over the same chapters.

Each query of both sets is typed into each search. A result counts when its link lands on the text of a target, by the
rule of landing.py. Queries that must find nothing are told apart: their success is an empty list.
"""

from __future__ import annotations

import math
import re
import statistics
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bluebook.library import Library
from tests.bench.landing import Landing
from tests.bench.queries import Query, read_queries
from tests.bench.searchers import MATERIAL, OURS, PAGEFIND, Search, Typist
from tests.bench.serving import Serving
from tests.bench.sites import add_pagefind, build_ours, build_stock, write_stock
from tests.conftest import ROOT

DEPTH = 10  # results that are looked at
FIRST_USE = ("piracy", "how much did Japan contribute to the Peacebuilding Fund", "WPS")
QUICK = 6  # with --quick, every sixth query


@dataclass(frozen=True)
class Answer:
    """How well a search answered a query: the first right result's place (0: none), and its nDCG."""

    query: Query
    place: int
    ndcg: float
    shown: int
    milliseconds: float | None


def discounted(gains: Iterable[float]) -> float:
    """The discounted cumulative gain of results in order."""
    return sum(gain / math.log2(at + 2) for at, gain in enumerate(gains))


def judge(query: Query, links: Sequence[str], landing: Landing, milliseconds: float | None) -> Answer:
    """The answer of a search; each target is gained once, where it is first shown."""
    gains, seen, place = [], set(), 0
    for at, link in enumerate(links[:DEPTH], 1):
        text = landing.region(link).letters
        held = {t for t in query.targets if any(opening in text for opening in t.opens)}
        gains.append(sum(t.grade for t in held - seen))
        seen |= held
        place = place or (at if held else 0)
    ideal = discounted(sorted((t.grade for t in query.targets), reverse=True)[:DEPTH])
    return Answer(query, place, min(1.0, discounted(gains) / ideal) if ideal else 0.0, len(links), milliseconds)


def scores(answers: Sequence[Answer]) -> dict[str, Any]:
    """The averages of a class; queries that must find nothing have only a success."""
    if not answers[0].query.targets:
        return {"queries": len(answers), "success1": mean([not a.shown for a in answers])}
    return {
        "queries": len(answers),
        "success1": mean([a.place == 1 for a in answers]),
        "success3": mean([0 < a.place <= 3 for a in answers]),
        "mrr": mean([1 / a.place if a.place else 0 for a in answers]),
        "ndcg": mean([a.ndcg for a in answers]),
    }


def mean(values: Sequence[float]) -> float:
    """The average, to three places."""
    return round(sum(values) / len(values), 3)


def by_class(answers: Sequence[Answer]) -> dict[str, Any]:
    """The scores of each class, and of all queries that have an answer."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        found[answer.query.kind].append(answer)
    whole = [a for a in answers if a.query.targets]
    return {kind: scores(some) for kind, some in found.items()} | {"all": scores(whole)}


def speed(answers: Sequence[Answer]) -> dict[str, float]:
    """From the last key to the last change of the results, in milliseconds."""
    waited = sorted(a.milliseconds for a in answers if a.milliseconds is not None)
    return {"median_ms": round(statistics.median(waited), 1), "p95_ms": round(waited[int(0.95 * len(waited))], 1)}


def first_use(browser: Browser, serving: Serving, search: Search) -> dict[str, int]:
    """Compressed bytes and requests of a first search with nothing cached: the middle of three."""
    found = []
    for words in FIRST_USE:
        context = browser.new_context()
        serving.sent.clear()
        typist = Typist(context.new_page(), serving.url, search)
        typist.page.wait_for_timeout(500)  # what a page loads of its own accord for its search belongs to it
        before = [one for one in serving.sent if re.search(search.files, one.path)]
        serving.sent.clear()
        typist.open()
        typist.ask(words, 4000)
        typist.page.wait_for_timeout(300)
        loaded = {one.path: one.size for one in (*before, *serving.sent) if "favicon" not in one.path}
        found.append((sum(loaded.values()), len(loaded)))
        context.close()
    size, requests = sorted(found)[1]
    return {"first_use_bytes": size, "first_use_requests": requests}


def measure(browser: Browser, site: Path, search: Search, queries: Sequence[Query]) -> dict[str, Any]:
    """Everything about one search."""
    landing = Landing(site)
    with Serving(site) as serving:
        loaded = first_use(browser, serving, search)
        context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        typist = Typist(context.new_page(), serving.url, search)
        typist.open()
        typist.ask("warm-up", 4000)
        answers = [judge(query, *swapped(typist.ask(query.words), landing)) for query in queries]
        context.close()
    dead = len(landing.dead)
    return {"name": search.name, "classes": by_class(answers), **speed(answers), **loaded, "dead_links": dead}


def swapped(asked: tuple[list[str], float | None], landing: Landing) -> tuple[list[str], Landing, float | None]:
    """What was shown, and where it lands."""
    return asked[0], landing, asked[1]


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `search`."""
    queries = read_queries(library)[:: QUICK if quick else 1]
    tell("building this site, a stock one, and Pagefind's index")
    ours = build_ours(ROOT, to / "ours")
    stock = build_stock(write_stock(ROOT, to / "stock-project", list(library.chapters.pages)), to / "stock")
    add_pagefind(stock)
    found = []
    for site, search in ((ours, OURS), (stock, MATERIAL), (stock, PAGEFIND)):
        tell(f"{search.name}: {len(queries)} queries")
        found.append(measure(browser, site, search, queries))
    return {"queries": len(queries), "runs": 1, "searches": found}
