"""The search loads what a query needs, and answers as if it had loaded everything."""

from __future__ import annotations

import random
from collections.abc import Iterator
from difflib import unified_diff

from playwright.sync_api import Page

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.search import LOAD_ALL, SAVES_DATA, given_queries, own_queries

FRESH = 40  # queries after which a reader begins anew, with nothing loaded
# What is shown for a query once what it needs has come, records and what answers above the results included.
SHOWN = """([query, still]) => new Promise((done) => {
  const input = document.querySelector("input[name=q]"), all = () => document.querySelectorAll("#results li, .bb-search-status, .bb-search-notes, .bb-search-answer");
  let before = "", since = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input"));
  const look = () => {
    const now = Array.from(all(), (one) => one.innerText).join("\\n");
    const busy = document.querySelector("#results[aria-busy]");
    if (busy || now !== before) since = performance.now();
    before = now;
    if (performance.now() - since > still) done(now);
    else setTimeout(look, 10);
  };
  look();
})"""
FORMS = (
    "{0}", "{1} {0}", '"{0} {1}"', "{0} -{1}", "{0} OR {1}", "{0} edition:2018", "{0} in:notes", "when {0} {1}", "{2}", "{3}",
)  # fmt: skip


def drawn_queries(library: Library) -> Iterator[str]:
    """Queries of the texts' own words, whole, begun, joined and with operators."""
    chance = random.Random(1957)
    words = [word for block in library.chapters.blocks.values() for word in block.text.split() if word.isalpha()]
    for at in range(150):
        one, other = chance.choice(words), chance.choice(words)
        yield FORMS[at % len(FORMS)].format(one, other, one[: chance.randint(2, 5)], one.lower() + other.lower())


def all_queries(library: Library) -> list[str]:
    """The queries of all sets, and drawn ones."""
    given = [query for name in ("queries", "desk") for query in given_queries(library, name)]
    own = [query for name in ("own", "desk-own", "desk-held") for query in own_queries(name)]
    return list(dict.fromkeys([query.words for query in (*given, *own)] + list(drawn_queries(library))))


def opened(readers: Readers) -> Page:
    """The search page with what every query needs, and common English, which is no part of the index."""
    one = readers()
    one.context.add_init_script(SAVES_DATA)
    page = one.open("/search/")
    page.focus("input[name=q]")
    page.wait_for_selector(".bb-search-body", state="attached")
    page.evaluate("bluebook.later.loadUnprinted().then(() => bluebook.later.loadEnglish(bluebook.spelling.ENGLISH))")
    return page


def test_what_is_loaded_by_need_answers_like_everything(reader: Readers, library: Library) -> None:
    whole = opened(reader)
    whole.evaluate(LOAD_ALL)
    different = {}
    for at, query in enumerate(all_queries(library)):
        if at % FRESH == 0:
            page = opened(reader)
        if page.evaluate(SHOWN, [query, 50]) == whole.evaluate(SHOWN, [query, 50]):
            continue
        page = opened(reader)  # a part may have come late on a busy machine: asked anew, and watched for longer
        shown, expected = page.evaluate(SHOWN, [query, 1000]), whole.evaluate(SHOWN, [query, 1000])
        if shown != expected:
            different[query] = list(unified_diff(expected.splitlines(), shown.splitlines(), lineterm="", n=0))[2:6]
    assert different == {}, "\n".join(f"{query}: {lines}" for query, lines in different.items())
