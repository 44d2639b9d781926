"""The queries of the tests, and a reader at the search page."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import yaml
from playwright.sync_api import Page

from bluebook.collection import Library
from tests.support.checkout import ROOT
from tests.support.reader import Reader
from tests.support.source_text import MEASURED

# Types a query in the page's own field and reads the links as they are rendered.
ASK = """query => {
  const input = document.querySelector("input[name=q]");
  input.value = query;
  input.dispatchEvent(new Event("input"));
  return [...document.querySelectorAll("#results a.result")].map(a => a.pathname + a.hash);
}"""
SHOWN = "[...document.querySelectorAll('#results a.result')].map(a => [a.pathname, a.closest('li').innerText])"
# Loads all that queries need only sometimes, so that what is typed is answered at once; common English aside. A small
# collection comes in one file some time after the first answer, as it does for readers.
LOAD_ALL = """() => Promise.all([
  bluebook.later.load(["operators", "operator-notes", "headings", "addresses", "terms", "japanese", "readings"]),
  bluebook.later.loadUnprinted(),
]).then(() => {
  const c = bluebook.collection.ready();
  const { initials } = bluebook.unprinted;
  const under = (folder, names) => Array.from(names, (name) => folder + name);
  const { starts, seconds } = bluebook.unprinted;
  const all = [
    ...under("words/-", new Set(c.words.files.values())), ...c.pages.flatMap((page) => page.files.map((file) => file.name)),
    ...under("initials/", initials),
  ];
  const slips = [...under("printed/", starts), ...under("printed/-", seconds)];
  const records = () =>
    Array.from(new Set(c.texts.filter((b) => b.isRecorded).map((b) => bluebook.collection.recordsOf(b))));
  const load = () => bluebook.later.loadParts(slips).then(() => bluebook.later.loadParts(records()));
  const { connection } = navigator;
  if (!bluebook.index.whole || (connection && connection.saveData)) return bluebook.later.loadParts(all).then(load);
  bluebook.later.loadWholeSoon();
  return new Promise((done) => {
    const wait = () => (bluebook.later.hasParts(all) ? done() : setTimeout(wait, 20));
    wait();
  }).then(load);
}).then(() => null)"""

# A reader who saves data: what is lacking comes by need only, not all of it after the first answer.
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"


@dataclass(frozen=True)
class Query:
    """A query with the addresses that answer it; none must find nothing. `answers` are fragments of which the first
    result must show one, where one sentence answers."""

    id: str
    kind: str
    words: str
    targets: frozenset[str]
    split: str
    answers: tuple[str, ...] = ()


def letters(text: str) -> str:
    """A text's letters and digits, by which the given queries name their paragraphs."""
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def given_queries(library: Library, name: str = "queries") -> Iterator[Query]:
    """The 64 queries that the project was given, or `desk`, the 50 as people type them: targets by edition and opening
    words."""
    blocks = [(b, letters(b.text)) for b in library.chapters.blocks.values() if b.kind != "heading"]
    for q in yaml.safe_load((ROOT / f"tests/search/{name}.yml").read_text(encoding="utf-8"))["queries"]:
        starts = [(str(t["edition"]), letters(start)) for t in q["targets"] for start in t["paragraph_starts"]]
        found = {b.address for edition, start in starts for b, said in blocks if b.edition == edition and start in said}
        assert len(found) >= len(q["targets"]), q["id"]
        yield Query(
            q["id"], q["class"], str(q["query"]), frozenset(found), q.get("split", ""), tuple(q.get("answer", ()))
        )


def own_queries(name: str = "own") -> Iterator[Query]:
    """The queries of tests/search/own.yml, or `desk-own`, those as people type them: targets by address."""
    for q in yaml.safe_load((ROOT / f"tests/search/{name}.yml").read_text(encoding="utf-8"))["queries"]:
        answers = tuple(q.get("answer", ()))
        yield Query(q["id"], q["class"], str(q["query"]), frozenset(q["targets"]), q["split"], answers)


def is_measured(address: str) -> bool:
    """Whether an address is none of a section of an edition that was added."""
    year = address.partition("/")[0]
    return not year.isdigit() or year in MEASURED


def added_words(library: Library) -> set[str]:
    """The words that only editions print which were added to the ones for which the queries were written."""
    words: dict[bool, set[str]] = {True: set(), False: set()}
    for block in library.chapters.blocks.values():
        words[block.edition in MEASURED].update(re.findall(r"\w+", block.text))
    return words[False] - words[True]


class Searcher:
    """A reader at the search page, whose records, Japanese terms and common English are loaded."""

    def __init__(self, page: Page):
        self.page = page
        page.fill("input[name=q]", "how much for Somalia")
        page.wait_for_selector(".bb-result-fact")
        page.fill("input[name=q]", "海賊")
        page.wait_for_selector(".bb-japanese")
        page.evaluate(LOAD_ALL)
        page.evaluate("bluebook.later.loadEnglish(bluebook.spelling.ENGLISH)")

    def ask(self, query: str) -> list[str]:
        """The addresses of the results in rendered order, such as `2018/5-cyber#p6`."""
        return [link.lstrip("/").replace("/#", "#") for link in self.page.evaluate(ASK, query)]

    def rank(self, query: str) -> list[str]:
        """The same without those of editions that were added to the ones for which the queries were written: for what a
        test says of the order alone."""
        return [address for address in self.ask(query) if is_measured(address)]

    def shown(self) -> str:
        """The text of the first result that is ranked: its place and the sentence that is shown."""
        shown = self.page.evaluate(SHOWN)
        return next((str(text) for path, text in shown if is_measured(path.lstrip("/"))), "")

    def status(self) -> str:
        """What is said about the last query."""
        return self.page.locator(".bb-search-status").inner_text()


@pytest.fixture(scope="module")
def searcher(module_reader: Reader) -> Searcher:
    """One search page for all queries of a module; nothing that it does may raise a complaint."""
    return Searcher(module_reader.open("/search/"))


def ready_to_answer(one: Reader) -> Page:
    """A search page that answers at once what is typed, records and common English aside."""
    page = one.open("/search/?q=piracy")
    page.wait_for_selector("#results a.result")
    page.evaluate(LOAD_ALL)
    return page


def slip(word: str, chance: random.Random) -> str:
    """A word with one slip after its first letter: a letter left out, doubled, wrong, or two changed round."""
    at, letter = chance.randrange(1, len(word) - 1), chance.choice("aeiounrst")
    changed = [word[at + 1 :], word[at] + word[at:], letter + word[at + 1 :], word[at + 1] + word[at] + word[at + 2 :]]
    return word[:at] + chance.choice(changed)
