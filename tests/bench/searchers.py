"""Typing into the searches of the sites that are compared, in a real browser, and reading what they show."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from playwright.sync_api import Page

# Notes the last key and the last change of the results.
WATCH = """([input, list]) => {
  const seen = (window.seen = { key: 0, change: 0 });
  document.querySelector(input).addEventListener("keydown", () => { seen.key = performance.now(); seen.change = 0; }, true);
  new MutationObserver(() => { seen.change = performance.now(); })
    .observe(document.querySelector(list), { childList: true, subtree: true, characterData: true });
}"""
# Waits until the results have not changed for a while, or gives up.
SETTLED = """([quiet, patience]) => new Promise((done) => {
  const start = performance.now();
  const look = () => {
    const now = performance.now(), last = window.seen.change;
    if ((last && now - last > quiet) || now - start > patience) done(last ? last - window.seen.key : null);
    else setTimeout(look, 10);
  };
  look();
})"""


@dataclass(frozen=True)
class Search:
    """How one search is used. `links` gives its results in the order shown, folded ones and mere headers left out."""

    name: str
    start: str  # the page to begin on
    key: str  # opens it; empty where it is open
    input: str
    list: str
    links: str
    shown: str  # gives the text of its first result: link and snippet
    files: str  # what it loads, by path
    quiet: int  # milliseconds without a change after which it has answered


OURS = Search(
    name="This site",
    start="/search/",
    key="",
    input="input[name=q]",
    list="#results",
    links="() => [...document.querySelectorAll('#results a.result')].map((a) => a.href)",
    shown="() => document.querySelector('#results a.result')?.closest('li').innerText || ''",
    files=r"/assets/js/(search|lib/text)",
    quiet=60,
)
# The same from any page, as a reader who does not know the search page comes to it.
BOX = replace(
    OURS,
    start="/",
    key="/",
    input="dialog.bb-search-box input[name=q]",
    list="dialog.bb-search-box",
    links="() => [...document.querySelectorAll('dialog.bb-search-box a.result')].map((a) => a.href)",
    shown="() => document.querySelector('dialog.bb-search-box a.result')?.closest('li').innerText || ''",
)
# A page's link above the links to its sections is their header unless it is itself the best of them.
MATERIAL = Search(
    name="Material’s search",
    start="/",
    key="/",
    input="[data-md-component=search-query]",
    list="[data-md-component=search-result]",
    links="""() => [...document.querySelectorAll(".md-search-result__item")].flatMap((item) => {
      const score = (link) => Number(link.querySelector("[data-md-score]")?.dataset.mdScore || 0);
      const links = [...item.querySelectorAll("a.md-search-result__link")];
      const best = Math.max(...links.map(score));
      return links
        .filter((link, at) => at || links.length === 1 || score(link) >= best)
        .filter((link) => !link.closest("details:not([open])"))
        .map((link) => link.href);
    })""",
    shown="() => document.querySelector('.md-search-result__item')?.innerText || ''",
    files=r"/search/search_index\.json|/workers/search|/lunr/",
    quiet=120,
)
PAGEFIND = Search(
    name="Pagefind",
    start="/find.html",
    key="",
    input=".pagefind-ui__search-input",
    list="#search",
    links="""() => [...document.querySelectorAll(".pagefind-ui__result")].flatMap((result) => {
      const links = [...result.querySelectorAll(".pagefind-ui__result-link")];
      return (links.length > 1 ? links.slice(1) : links).map((link) => link.href);
    })""",
    shown="() => document.querySelector('.pagefind-ui__result')?.innerText || ''",
    files=r"/pagefind/",
    quiet=200,
)


class Typist:
    """A reader who types into a search."""

    def __init__(self, page: Page, url: str, search: Search):
        self.page = page
        self.search = search
        self.came = time.monotonic()
        page.goto(url + search.start, wait_until="load")

    def open(self) -> None:
        """Open the search and watch it."""
        if self.search.key:
            self.page.keyboard.press(self.search.key)
        self.page.wait_for_selector(self.search.input, state="visible")
        self.page.evaluate(WATCH, [self.search.input, self.search.list])
        self.page.focus(self.search.input)

    def settle(self, patience: int) -> float | None:
        """Wait for the answer; milliseconds from the last key to the last change, None where nothing changed."""
        waited: float | None = self.page.evaluate(SETTLED, [self.search.quiet, patience])
        return waited

    def ask(self, words: str, patience: int = 1500) -> tuple[list[str], float | None, str]:
        """The links shown for a query, milliseconds from its last key to the last change of the results, and the text of
        the first result."""
        if words[:-1]:
            self.page.evaluate("() => { seen.change = 0; }")
            self.page.fill(self.search.input, words[:-1])
            self.page.dispatch_event(self.search.input, "keyup")  # what one of them listens to
            self.settle(400)
        self.page.keyboard.type(words[-1])
        waited = self.settle(patience)
        return self.page.evaluate(self.search.links), waited, self.page.evaluate(self.search.shown)

    def first(self, words: str) -> float:
        """Milliseconds from coming to the page to the answer of the first query, typed at once: one of the searches
        loads with its page, the others when they are opened."""
        self.open()
        self.page.fill(self.search.input, words)
        self.page.dispatch_event(self.search.input, "keyup")
        self.page.wait_for_function(f"() => ({self.search.links})().length > 0", polling=20)
        return 1000 * (time.monotonic() - self.came)
