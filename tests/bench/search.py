"""Does the first result answer, how fast, and what does it load: three searches over the same chapters.

Each query of all sets is typed into each search. A result counts when its link lands on the text of a target, by the
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

from bluebook.collection import Library
from tests.bench.landing import Landing
from tests.bench.queries import Query, read_queries
from tests.bench.searchers import MATERIAL, OURS, PAGEFIND, Search, Typist
from tests.bench.serving import Serving
from tests.bench.sites import add_pagefind, build_ours, build_stock, write_stock
from tests.support.answers import shows
from tests.support.checkout import ROOT

DEPTH = 10  # results that are looked at
LONG = 1000  # characters of the longest inputs that are pasted
# Pastes a text into the search, and answers how long the page did not: between two beats of a few milliseconds.
PASTE = """([field, words]) => new Promise((done) => {
  const input = document.querySelector(field), channel = new MessageChannel();
  let last = performance.now(), longest = 0, until = last + 250;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (now < until) channel.port2.postMessage(null);
    else done(longest);
  };
  channel.port2.postMessage(null);
  setTimeout(() => {
    input.value = words;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, 20);
})"""
FIRST_USE = ("piracy", "how much did Japan contribute to the Peacebuilding Fund", "WPS")
QUICK = 6  # with --quick, every sixth query


@dataclass(frozen=True)
class Answer:
    """How well a search answered a query: the first right result's place (0: none), its nDCG, and whether the first
    result shows the sentence that answers, where one does."""

    query: Query
    place: int
    ndcg: float
    shown: int
    milliseconds: float | None
    answered: bool | None = None


def discounted(gains: Iterable[float]) -> float:
    """The discounted cumulative gain of results in order."""
    return sum(gain / math.log2(at + 2) for at, gain in enumerate(gains))


def judge(query: Query, links: Sequence[str], landing: Landing, milliseconds: float | None, said: str = "") -> Answer:
    """The answer of a search; each target is gained once, where it is first shown."""
    gains, seen, place = [], set(), 0
    for at, link in enumerate(links[:DEPTH], 1):
        text = landing.region(link).letters
        held = {t for t in query.targets if any(opening in text for opening in t.opens)}
        gains.append(sum(t.grade for t in held - seen))
        seen |= held
        place = place or (at if held else 0)
    ideal = discounted(sorted((t.grade for t in query.targets), reverse=True)[:DEPTH])
    ndcg = min(1.0, discounted(gains) / ideal) if ideal else 0.0
    answered = any(shows(said, answer) for answer in query.answers) if query.answers else None
    return Answer(query, place, ndcg, len(links), milliseconds, answered)


def scores(answers: Sequence[Answer]) -> dict[str, Any]:
    """The averages of a class; queries that must find nothing have only a success."""
    if not answers[0].query.targets:
        return {"queries": len(answers), "success1": mean([not a.shown for a in answers])}
    return {
        "queries": len(answers),
        "success1": mean([a.place == 1 for a in answers]),
        "success3": mean([0 < a.place <= 3 for a in answers]),
        "answered": mean([a.answered for a in answers if a.answered is not None]),
        "mrr": mean([1 / a.place if a.place else 0 for a in answers]),
        "ndcg": mean([a.ndcg for a in answers]),
    }


def mean(values: Sequence[float]) -> float | None:
    """The average, to three places; None of nothing."""
    return round(sum(values) / len(values), 3) if values else None


def by_class(answers: Sequence[Answer]) -> dict[str, Any]:
    """The scores of each class, and of all queries of a set, and of all sets, that have an answer."""
    found: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        found[answer.query.kind].append(answer)
    whole = [a for a in answers if a.query.targets]
    for answer in whole:
        found[f"set {answer.query.of}"].append(answer)
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


def long_inputs(library: Library) -> dict[str, str]:
    """Texts of 1,000 characters that a search may find hard."""
    texts = [block.text for block in library.chapters.blocks.values() if block.kind == "paragraph"]
    words = sorted({word for text in texts for word in re.findall(r"[a-z]{5,}", text)})
    return {
        "a paragraph": (max(texts, key=len) * 2)[:LONG],
        "one word": ("Japan " * LONG)[:LONG],
        "common words": ("the of and in to for on with " * LONG)[:LONG],
        "slips": " ".join(word[:2] + word[3] + word[2] + word[4:] for word in words)[:LONG],
        "one-letter words": ("b c d e f g h " * LONG)[:LONG],
    }


def longest_block(browser: Browser, serving: Serving, search: Search, library: Library) -> float:
    """The longest that a search's page does not answer when 1,000 characters are pasted, in milliseconds; of each text
    the least of three times."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    typist = Typist(context.new_page(), serving.url, search)
    typist.open()
    typist.ask("warm-up", 4000)
    typist.page.wait_for_timeout(2000)
    found = []
    for words in long_inputs(library).values():
        found.append(min(typist.page.evaluate(PASTE, [search.input, words]) for _ in range(3)))
    context.close()
    return round(max(found), 1)


def measure(browser: Browser, site: Path, search: Search, queries: Sequence[Query], library: Library) -> dict[str, Any]:
    """Everything about one search."""
    landing = Landing(site)
    with Serving(site) as serving:
        loaded = first_use(browser, serving, search)
        context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
        typist = Typist(context.new_page(), serving.url, search)
        typist.open()
        typist.ask("warm-up", 4000)
        answers = [asked(typist, query, landing) for query in queries]
        context.close()
        blocked = longest_block(browser, serving, search, library)
    dead = len(landing.dead)
    return {
        "name": search.name,
        "classes": by_class(answers),
        **speed(answers),
        "blocked_ms": blocked,
        **loaded,
        "dead_links": dead,
    }


def asked(typist: Typist, query: Query, landing: Landing) -> Answer:
    """What a search answers to a query."""
    links, milliseconds, said = typist.ask(query.words)
    return judge(query, links, landing, milliseconds, said)


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
        found.append(measure(browser, site, search, queries, library))
    return {"queries": len(queries), "runs": 1, "searches": found}
