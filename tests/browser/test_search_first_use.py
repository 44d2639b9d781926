"""What a first query loads: little, nothing before it, and nothing that cannot answer."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Route, expect

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.search import SAVES_DATA

PLAIN = 52_000  # bytes, compressed, of all that a query of printed words loads
FIRST_USE = 70_000  # of all that any other query loads
OTHERS = 0.1  # more for each edition after the second

# A query → what it loads at most, and of what it loads a part.
FIRST_QUERIES = {
    "piracy": (PLAIN, "passages"),
    "Senkaku Islands": (PLAIN, "words"),
    "Japan": (FIRST_USE, "passages"),
    "Tokyo pledges fresh relief for Syria and its neighbours as foreign minister speaks": (FIRST_USE, "spelling"),
    "how much for the Peacebuilding Fund": (FIRST_USE, "records"),
    "when was the Manama Dialogue": (FIRST_USE, "records"),
    "meetings with Australia 2017": (FIRST_USE, "tables"),
    "what changed on piracy": (FIRST_USE, "changes"),
    "海賊対処": (FIRST_USE, "terms"),
    "かいぞく": (FIRST_USE, "readings"),
    "WPS": (FIRST_USE, "unprinted"),
    "FOIP": (FIRST_USE, "initials"),
    "piracy -Somalia": (FIRST_USE, "operators"),
    "“rule of law”": (FIRST_USE, "passages"),
    "pirasy": (FIRST_USE, "printed"),
    # the heaviest of the query sets: a headline, and questions with many records or words that no text prints
    "Tokyo, Kuala Lumpur and Singapore win backing for new ASEAN forum working group on ICT security": (
        FIRST_USE,
        "printed",
    ),
    "african countries with peacekeeping centres paid by japan how many": (FIRST_USE, "records"),
    "how many soldiers and police serve under the un flag worldwide at the end of 2017": (FIRST_USE, "changes"),
    "zeppelin marzipan": (FIRST_USE, "nothing"),
    "2018 (4) para 3": (FIRST_USE, "citation"),
    "https://bluebook.example/2018/5-cyber/#p6": (FIRST_USE, "citation"),
}


@pytest.mark.parametrize("query", some(FIRST_QUERIES, 4))
def test_first_use_is_small_and_nothing_is_loaded_before(
    reader: Readers, site: Path, library: Library, query: str
) -> None:
    one = reader()
    one.context.add_init_script(SAVES_DATA)  # what comes a second after the answer is for later queries
    page = one.open("/2018/5-cyber/")
    assert not [url for url in one.requests if "/assets/js/search/" in url]
    before = set(one.requests)
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    expect(page.locator("dialog").locator("a.result, .bb-nothing-said").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    loaded = {urlsplit(url).path for url in one.requests if url not in before}
    size = sum(len(gzip.compress((site / path.lstrip("/")).read_bytes(), 6)) for path in loaded)
    most, part = FIRST_QUERIES[query]
    assert any(re.search(rf"/search/{part}\b", path) for path in loaded)
    assert size <= most * (1 + OTHERS * (len(library.chapters.editions) - 2)), loaded
    assert all(url.startswith(one.base) for url in one.requests)


@pytest.mark.parametrize(
    ("query", "unneeded"),
    [
        ("asean anti terror meetings 2014", "/search/tables"),
        ("Japan and France agree on logistics at two-plus-two talks", "/search/box"),
        ("piracy section:4 edition:2018", "/references/"),
    ],
)
def test_what_cannot_answer_is_not_loaded(reader: Readers, query: str, unneeded: str) -> None:
    one = reader()
    one.context.add_init_script(SAVES_DATA)
    page = one.open("/search/")
    page.fill("input[name=q]", query)
    expect(page.locator("#results a.result").first).to_be_visible()
    expect(page.locator("#results[aria-busy]")).to_have_count(0)
    assert not [url for url in one.requests if unneeded in url]


def test_of_very_many_passages_the_likeliest_are_listed_and_the_others_on_request(reader: Readers) -> None:
    one = reader()
    one.context.add_init_script(SAVES_DATA)
    page = one.open("/search/?q=Japan")
    links = page.locator("#results a.result")
    expect(page.locator(".bb-earlier")).to_contain_text(
        re.compile(r"Very many passages hold these words: .* more results may")
    )
    expect(links.nth(9)).to_be_visible()
    first = links.evaluate_all("all => all.slice(0, 10).map((a) => a.href)")
    page.get_by_role("button", name="List all").click()
    expect(page.locator(".bb-earlier")).to_have_count(0)
    expect(page.locator("#results[aria-busy]")).to_have_count(0)
    # further down, where words are beside each other may change places
    assert links.evaluate_all("all => all.slice(0, 5).map((a) => a.href)") == first[:5]
    assert page.evaluate("bluebook.collection.ready().texts.filter((b) => b.tokens).length > 100")


def test_typing_a_query_loads_little_of_what_its_beginnings_find(reader: Readers) -> None:
    one = reader()
    page = one.open("/about/")
    page.keyboard.press("/")
    page.keyboard.type("how much for the Peacebuilding Fund", delay=20)
    expect(page.locator("dialog .bb-search-status")).to_contain_text("Fund”")
    passages = [url for url in one.requests if "/search/passages/" in url]
    assert 0 < len(passages) < len(page.evaluate("bluebook.collection.ready().pages.flatMap((page) => page.files)"))


def test_what_comes_late_for_an_earlier_query_does_not_replace_the_answer(reader: Readers) -> None:
    one = reader()
    late: list[Route] = []
    one.context.route(re.compile(r"/search/passages/2018/5-cyber"), lambda route: late.append(route))
    page = one.open("/search/")
    page.fill("input[name=q]", "WannaCry")
    page.wait_for_function("() => document.querySelector('script[src*=\"2018/5-cyber\"]') !== null")
    page.fill("input[name=q]", "piracy")
    expect(page.locator(".bb-search-status")).to_contain_text("“piracy”")
    for route in late:
        route.continue_()
    page.wait_for_load_state("networkidle")
    expect(page.locator(".bb-search-status")).to_contain_text("“piracy”")


def test_once_a_reader_rests_later_queries_wait_for_nothing(reader: Readers) -> None:
    one = reader()
    page = one.open("/search/?q=piracy")
    page.wait_for_function("() => bluebook.whole && !bluebook.collection.ready().texts.some((b) => !b.tokens)")
    before = len(one.requests)
    page.fill("input[name=q]", "Senkaku Islands")
    expect(page.locator(".bb-search-status")).to_contain_text("“Senkaku Islands”")
    expect(page.locator("#results a.result").first).to_be_visible()
    assert one.requests[before:] == []
