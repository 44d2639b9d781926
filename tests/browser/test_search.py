"""The search in a real browser: the first result answers, every way to it works, and nothing a reader types breaks it."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from bluebook.collection import Library
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader
from tests.support.server import Server

Readers = Callable[..., Reader]
FIRST_USE = 66_000  # bytes, compressed, of all that searching loads
LEAST = 0.95
# Types a query in the page's own field and reads the links as they are rendered.
ASK = """query => {
  const input = document.querySelector("input[name=q]");
  input.value = query;
  input.dispatchEvent(new Event("input"));
  return [...document.querySelectorAll("#results a.result")].map(a => a.pathname + a.hash);
}"""


@dataclass(frozen=True)
class Query:
    """A query with the addresses that answer it; none must find nothing."""

    id: str
    kind: str
    words: str
    targets: frozenset[str]
    split: str


def letters(text: str) -> str:
    """A text's letters and digits, by which the given queries name their paragraphs."""
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def given_queries(library: Library) -> Iterator[Query]:
    """The 64 queries that the project was given: targets by edition and opening words."""
    blocks = [(b, letters(b.text)) for b in library.chapters.blocks.values() if b.kind != "heading"]
    for q in yaml.safe_load((ROOT / "tests/search/queries.yml").read_text(encoding="utf-8"))["queries"]:
        starts = [(str(t["edition"]), letters(start)) for t in q["targets"] for start in t["paragraph_starts"]]
        found = {b.address for edition, start in starts for b, said in blocks if b.edition == edition and start in said}
        assert len(found) >= len(q["targets"]), q["id"]
        yield Query(q["id"], q["class"], str(q["query"]), frozenset(found), q["split"])


def own_queries() -> Iterator[Query]:
    """The queries of tests/search/own.yml: targets by address."""
    for q in yaml.safe_load((ROOT / "tests/search/own.yml").read_text(encoding="utf-8"))["queries"]:
        yield Query(q["id"], q["class"], str(q["query"]), frozenset(q["targets"]), q["split"])


class Searcher:
    """A reader at the search page, whose records are loaded."""

    def __init__(self, page: Page):
        self.page = page
        page.fill("input[name=q]", "how much for Somalia")
        page.wait_for_selector(".bb-result-fact")

    def ask(self, query: str) -> list[str]:
        """The addresses of the results in rendered order, such as `2018/5-cyber#p6`."""
        return [link.lstrip("/").replace("/#", "#") for link in self.page.evaluate(ASK, query)]

    def status(self) -> str:
        """What is said about the last query."""
        return self.page.locator(".bb-search-status").inner_text()


@pytest.fixture(scope="module")
def searcher(browser: Browser, server: Server) -> Iterator[Searcher]:
    """One search page for all queries; nothing it does may raise a complaint."""
    context = browser.new_context(viewport={"width": 1400, "height": 900}, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    one = Reader(context, server.url)
    yield Searcher(one.open("/search/"))
    context.close()
    assert one.complaints == []


# --- the first result answers ---------------------------------------------------------------------------------------


def misses(searcher: Searcher, queries: list[Query]) -> dict[str, list[str]]:
    """The queries whose first result does not answer, by class."""
    found: dict[str, list[str]] = defaultdict(list)
    for query in queries:
        links = searcher.ask(query.words)
        good = links[0] in query.targets if links and query.targets else not links and not query.targets
        if not good:
            found[query.kind].append(f"{query.words} → {links[:1]}")
    return found


def test_the_first_result_answers_the_given_queries(searcher: Searcher, library: Library) -> None:
    queries = list(given_queries(library))
    missed = misses(searcher, queries)
    assert len(queries) == 64 and not missed["none"]
    assert sum(map(len, missed.values())) <= (1 - LEAST) * len(queries), missed
    assert all(len(found) <= 1 for found in missed.values()), missed


@pytest.mark.parametrize("split", ["tune", "held"])
def test_the_first_result_answers_our_own_queries(searcher: Searcher, split: str) -> None:
    queries = [query for query in own_queries() if query.split == split]
    missed = misses(searcher, queries)
    assert not missed["none"], missed
    assert sum(map(len, missed.values())) <= (1 - LEAST) * len(queries), missed


def test_our_own_queries_are_many_of_every_class_and_name_real_places(library: Library) -> None:
    queries = list(own_queries())
    assert len({query.words.lower() for query in queries}) == len(queries) >= 150
    assert {query.kind for query in queries} == {query.kind for query in given_queries(library)}
    assert {t for query in queries for t in query.targets} <= set(library.chapters.blocks)
    assert not {query.words for query in queries} & {query.words for query in given_queries(library)}


def test_both_editions_stand_among_the_first_three_where_both_answer(searcher: Searcher, library: Library) -> None:
    queries = [*given_queries(library), *own_queries()]
    for query in every((query for query in queries if query.kind == "both"), 10):
        assert {link[:4] for link in searcher.ask(query.words)[:3]} == {"2015", "2018"}, query.words


def test_every_result_leads_to_a_place_on_the_site(searcher: Searcher, pages: SitePages, library: Library) -> None:
    ids = {f"{path.strip('/')}#{e.get('id')}" for path, tree in pages.trees.items() for e in tree.iter() if e.get("id")}
    found = {link for query in [*given_queries(library), *own_queries()] for link in searcher.ask(query.words)}
    assert len(found) > 60 and found <= ids


# --- words and their forms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S. Vice President", "US Vice President"),
        ("counter-terrorism legislation", "counterterrorism legislation"),
        ("defence equipment", "defense equipment"),
        ("fifty-seventh session", "57th session"),
        ("45bn yen", "45 billion yen"),
        ("1.25 million cases", "1,250,000 cases"),
        ("Cote d’Ivoire", "Côte d'Ivoire"),
        ("$5 million Afghanistan", "5 million US dollars Afghanistan"),
        ("Japan–Russia relations", "Japan-Russia relations"),
        ("Sept 2017 General Assembly", "September 2017 General Assembly"),
    ],
)
def test_spellings_of_one_thing_find_the_same_first(searcher: Searcher, one: str, other: str) -> None:
    assert searcher.ask(one)[0] == searcher.ask(other)[0]


def test_an_abbreviation_that_is_also_a_word_counts_in_capitals_only(searcher: Searcher) -> None:
    assert searcher.ask("SEA")[0] == "2018/feature-peacekeeping-operations#p6"
    assert searcher.ask("sea")[0].startswith("2018/4-oceans-and-seas#")


def test_north_korea_is_not_found_as_korea(searcher: Searcher) -> None:
    found = searcher.ask("South Korea")
    assert "2018/1-regional-security#p2" in found and "2018/3-security-threats#p12" not in found
    assert "2018/3-security-threats#p12" in searcher.ask("North Korea")


def test_variants_are_shown_and_can_be_removed(searcher: Searcher) -> None:
    searcher.ask("South Korea")
    shown = searcher.page.locator(".bb-variant")
    assert "ROK ×" in shown.all_inner_texts() and "Republic of Korea ×" in shown.all_inner_texts()
    before = searcher.page.locator("#results a.result").count()
    for name in ("ROK", "Republic of Korea"):
        searcher.page.get_by_role("button", name=f"Do not search for {name}", exact=True).click()
    assert searcher.page.locator("#results a.result").count() < before
    searcher.page.get_by_role("button", name="Search for all variants again").click()
    assert searcher.page.locator("#results a.result").count() == before


def test_quotation_marks_mean_exactly_these_words(searcher: Searcher, library: Library) -> None:
    for typed in ('"change the status quo"', "“change the status quo”"):
        found = searcher.ask(typed)
        assert all("change the status quo" in library.chapters.blocks[a].text for a in every(found))
        assert len(found) == sum("change the status quo" in b.text for b in library.chapters.blocks.values())
    assert searcher.ask('"changes the status quo"') == []


def test_did_you_mean_only_where_nothing_is_so_written(searcher: Searcher) -> None:
    searcher.ask("pirracy Somalia")
    meant = searcher.page.locator(".bb-meant button")
    assert meant.inner_text() == "piracy Somalia"
    meant.click()
    expect(searcher.page.locator("input[name=q]")).to_have_value("piracy Somalia")
    expect(searcher.page.locator(".bb-meant")).to_have_count(0)
    searcher.ask("bribes")
    expect(searcher.page.locator(".bb-meant")).to_have_count(0)


def test_nothing_found_says_what_was_searched(searcher: Searcher, library: Library) -> None:
    searcher.ask("blockchain")
    paragraphs = sum(b.kind == "paragraph" for b in library.chapters.blocks.values())
    said = searcher.status()
    assert said.startswith(f"Nothing found for “blockchain”: searched {paragraphs} paragraphs, ")
    for edition in library.chapters.editions.values():
        assert f"{edition.title} (covering {edition.covers})" in said


def test_facts_come_first_where_a_query_asks_for_one(searcher: Searcher) -> None:
    found = searcher.ask("how much did Japan contribute to the Peacebuilding Fund")
    facts = searcher.page.locator("#results .bb-result-fact")
    assert facts.count() >= 2 and "48.5 million US dollars in total" in " ".join(facts.all_inner_texts())
    assert set(found[: facts.count()]) <= {
        "2018/2-peacekeeping-and-peacebuilding#p12",
        "2015/2-peacekeeping-and-peacebuilding#p16",
    }
    rows = facts.locator("a:not(.result)").evaluate_all("all => all.map(a => a.pathname + a.hash)")
    assert all(row.startswith("/data/contributions/#") for row in every(rows))
    searcher.ask("Peacebuilding Fund")
    assert facts.count() == 0


def test_a_result_says_where_it_stands_and_shows_its_sentence(searcher: Searcher) -> None:
    searcher.ask("Chiaki Mukai")
    result = searcher.page.locator(".bb-result").first
    said = result.inner_text()
    assert "2018" in said and "covers 2017 to early 2018" in said and "(6) A, ¶ 4" in said
    assert "Establishing the Rule of Law in Outer Space" in said
    assert result.locator("mark").all_inner_texts() == ["Chiaki", "Mukai"]


# --- by citation -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("2018 3(4)B", "2018/4-oceans-and-seas#4-b"),
        ("2018 (4) B (A) b", "2018/4-oceans-and-seas#4-b-a-b"),
        ("2015 ¶ 12 of (3)", "2015/3-security-threats#p12"),
        ("2018 3 (4) B (A) b, ¶ 12", "2018/4-oceans-and-seas#p12"),
        ("2015 (2) A (b) (ii)", "2015/2-peacekeeping-and-peacebuilding#2-a-b-ii"),
        ("footnote 6", "2018/2-peacekeeping-and-peacebuilding#fn-6"),
        ("2018 (4) fig. 1", "2018/4-oceans-and-seas#fig-1"),
        ("2018-pbf-total", "2018/2-peacekeeping-and-peacebuilding#p12"),
        ("https://bluebook.example/2018/5-cyber/#p6", "2018/5-cyber#p6"),
        ("https://bluebook.example/data/contributions/#2018-pbf-total", "2018/2-peacekeeping-and-peacebuilding#p12"),
        ("2018/5-cyber/#5", "2018/5-cyber#5"),
    ],
)
def test_a_citation_leads_straight_there(searcher: Searcher, typed: str, address: str) -> None:
    assert searcher.ask(typed) == [address]


@pytest.mark.parametrize("typed", ["2015", "12500 personnel", "a", "part 3 of the plan", "figures released by the IMB"])
def test_words_are_not_taken_for_a_citation(searcher: Searcher, typed: str) -> None:
    searcher.ask("2018 (5), ¶ 6")
    assert "reference" in searcher.status()
    searcher.ask(typed)
    assert searcher.status() and "reference" not in searcher.status()


# --- whatever is typed -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        " ", "the of and", "?!…—“”", '"', '""', "(((", "[a-z]*+?\\", "\\", "$&", "__proto__", "constructor toString",
        "<img src=x onerror=alert(1)>", "<b>piracy</b>", "&lt;script&gt;", "😀🏴‍☠️", "外務省 海賊", "ＰＫＯ", "\u202epiracy",
        "a" * 5000, "piracy " * 800, "1e309", "-1", "2018 ()()(", "¶", "#", "footnote 99999999999999999999", "İstanbul", "%s%n",
    ],
)  # fmt: skip
def test_any_string_gives_an_answer_or_an_honest_nothing(searcher: Searcher, typed: str) -> None:
    searcher.ask(typed)
    shown = searcher.page.locator("#results a.result").count()
    assert shown or not typed.strip() or re.match("Nothing found|There is no word", searcher.status())
    assert (
        searcher.page.locator(
            ":is(#results, .bb-search-status, .bb-search-notes) :is(img, script, b:not(li b))"
        ).count()
        == 0
    )


# --- ways to it, and back ---------------------------------------------------------------------------------------------


def test_filters_stand_in_the_address_and_narrow_the_results(reader: Readers) -> None:
    page = reader().open("/search/?q=training&edition=2018&kind=feature")
    links = page.locator("#results a.result")
    expect(links.first).to_be_visible()
    assert all("/2018/feature-" in href for href in links.evaluate_all("all => all.map(a => a.href)"))
    page.get_by_label("Kind").select_option("record")
    page.get_by_label("Section").select_option("2018/2-peacekeeping-and-peacebuilding")
    page.wait_for_url("**kind=record**section=2018**")
    expect(page.locator(".bb-result-fact").first).to_be_visible()
    page.reload()
    expect(page.get_by_label("Kind")).to_have_value("record")
    expect(page.locator(".bb-result-fact").first).to_be_visible()


def below_the_header(page: Page) -> bool:
    """Whether the place that was led to stands below the header, on screen."""
    return page.evaluate(
        """() => {
        const top = document.querySelector(":target").getBoundingClientRect().top;
        return top >= document.querySelector(".md-header").getBoundingClientRect().bottom && top < innerHeight }"""
    )


@pytest.mark.parametrize("width", [1400, 390])
def test_the_box_leads_to_the_marked_paragraph_and_back_to_the_results(reader: Readers, width: int) -> None:
    page = reader(width=width).open("/about/")
    page.keyboard.press("/")
    box = page.locator("dialog.bb-search-box")
    expect(box.locator("input[name=q]")).to_be_focused()
    page.keyboard.type("international cooperation anti-piracy")
    expect(box.locator("a.result").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.evaluate("document.activeElement.href")
    page.keyboard.press("Enter")
    page.wait_for_url(chosen)
    expect(box).to_have_count(0)
    expect(page.locator(":target mark.bb-found").first).to_be_visible()
    assert below_the_header(page) and "?" not in page.url
    page.go_back()
    expect(box.locator("input[name=q]")).to_have_value("international cooperation anti-piracy")
    page.wait_for_function("chosen => document.activeElement.href === chosen", arg=chosen)


def test_a_result_on_the_same_page_closes_the_box_and_is_marked(reader: Readers) -> None:
    page = reader().open("/2018/5-cyber/")
    page.keyboard.press("/")
    page.keyboard.type("WannaCry")
    expect(page.locator("dialog a.result").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#p2 mark.bb-found")).to_have_text("WannaCry")
    expect(page.locator("dialog")).to_have_count(0)
    assert below_the_header(page)


def test_going_back_to_the_search_page_returns_to_the_results(reader: Readers) -> None:
    page = reader().open("/search/")
    page.fill("input[name=q]", "human rights")
    link = page.locator("#results a.result").nth(1)
    link.click()
    page.wait_for_url(re.compile(r"/20\d\d/"))
    page.go_back()
    page.wait_for_url("**/search/?q=human+rights")
    expect(page.locator("#results a.result").nth(1)).to_be_focused()


def test_escape_closes_the_box_and_arrows_lead_back_to_the_words(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".bb-find").click()
    page.keyboard.type("piracy")
    expect(page.locator("dialog a.result").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator("dialog a.result").first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("dialog input[name=q]")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".bb-find")).to_be_focused()


def test_the_home_pages_form_opens_the_same_search(reader: Readers) -> None:
    page = reader().open("/")
    page.focus("form.bb-search input")
    page.keyboard.type("piracy")
    expect(page.locator("dialog input[name=q]")).to_have_value("piracy")
    expect(page.locator("dialog a.result").first).to_be_visible()


def test_keys_typed_into_a_field_do_not_open_the_box(reader: Readers) -> None:
    page = reader().open("/search/")
    page.focus("input[name=q]")
    page.keyboard.type("s/s")
    expect(page.locator("input[name=q]")).to_have_value("s/s")
    expect(page.locator("dialog")).to_have_count(0)


def test_the_number_of_results_is_announced(searcher: Searcher) -> None:
    searcher.ask("Fiery Cross Reef")
    status = searcher.page.locator(".bb-search-status")
    assert status.get_attribute("role") == "status" and status.inner_text() == "1 paragraph answers “Fiery Cross Reef”."


# --- where it runs -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "records"),
    [
        ("piracy", set()),
        ("how much for the Peacebuilding Fund", {"assets/js/search/given.js"}),
        ("when was the Manama Dialogue", {"assets/js/search/dated.js"}),
    ],
)
def test_first_use_is_small_and_nothing_is_loaded_before(
    reader: Readers, site: Path, query: str, records: set[str]
) -> None:
    one = reader()
    page = one.open("/2018/5-cyber/")
    assert not [url for url in one.requests if "/assets/js/search/" in url]
    page.keyboard.press("/")
    page.keyboard.type(query)
    expect(page.locator("dialog a.result").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    searching = ("/assets/js/search/", "/assets/js/lib/text.")
    loaded = {urlsplit(url).path.lstrip("/") for url in one.requests if any(name in url for name in searching)}
    assert loaded & {"assets/js/search/given.js", "assets/js/search/dated.js"} == records
    assert all(any(name in f"/{path}" for path in loaded) for name in searching[:2]), loaded
    assert sum(len(gzip.compress((site / path).read_bytes(), 6)) for path in loaded) <= FIRST_USE
    assert all(url.startswith(one.base) for url in one.requests)


def test_it_works_from_a_folder(reader: Readers, site: Path) -> None:
    page = reader(base=site.as_uri()).open("/search/index.html?q=Djibuti")
    link = page.locator("#results a.result").first
    assert (link.get_attribute("href") or "").endswith("/2018/4-oceans-and-seas/index.html#p13")
    link.click()
    expect(page.locator(":target mark.bb-found").first).to_have_text("Djibouti")


@pytest.mark.parametrize(
    "body", [None, "(window.bluebook=window.bluebook||{}).index={broken", "window.bluebook.index={}"]
)
def test_a_missing_or_damaged_index_is_told_and_leaves_the_outline(
    browser: Browser, server: Server, body: str | None
) -> None:
    context = browser.new_context()
    context.set_default_timeout(30_000)
    context.route("**/search/index.js", lambda route: route.fulfill(body=body) if body else route.abort())
    page = context.new_page()
    page.goto(f"{server.url}/search/?q=piracy")
    expect(page.get_by_role("alert")).to_contain_text("index is missing or damaged")
    expect(page.locator(".bb-outline").first).to_be_visible()
    page.goto(f"{server.url}/2018/5-cyber/")
    page.keyboard.press("/")
    expect(page.locator("dialog").get_by_role("link")).to_have_attribute("href", f"{server.url}/search/#outline")
    context.close()


def test_without_scripts_the_page_offers_the_outline_and_the_abbreviations(reader: Readers, library: Library) -> None:
    page = reader(scripts=False).open("/")
    page.fill("form.bb-search input", "piracy")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/?q=piracy")
    assert page.locator(".bb-outline").count() == len(library.chapters.editions)
    assert page.locator(".bb-abbreviation-list dt").count() == len(library.records.abbreviations)
    expect(page.locator("#bb-search-page")).to_contain_text("Searching needs scripts")
    other = reader(scripts=False).open("/2018/5-cyber/")
    other.locator(".bb-find").click()
    other.wait_for_url("**/search/")


def test_a_browser_can_add_the_site_as_a_search_engine(site: Path, pages: SitePages) -> None:
    description = (site / "opensearch.xml").read_text(encoding="utf-8")
    assert 'template="https://bluebook.example/search/?q={searchTerms}"' in description
    for path, tree in pages.trees.items():
        assert tree.find(".//link[@type='application/opensearchdescription+xml']") is not None, path


def test_another_engine_gets_the_same_search_by_command(site: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bluebook", "publish", str(tmp_path)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0
    for name in (
        "assets/js/search/index.js",
        "assets/js/search/dated.js",
        "assets/js/search/given.js",
        "opensearch.xml",
    ):
        assert (tmp_path / name).read_bytes() == (site / name).read_bytes()


def test_no_address_carries_more_than_the_query(searcher: Searcher) -> None:
    searcher.ask("<script> & “quotes” 100%")
    searcher.page.wait_for_timeout(400)
    assert unquote(urlsplit(searcher.page.url).query.replace("+", " ")) == "q=<script> & “quotes” 100%"
