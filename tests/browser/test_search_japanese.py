"""A query in Japanese finds what the English texts print."""

from __future__ import annotations

import gzip
import time
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.reader import Readers, withhold
from tests.support.search import ASK

READ = "text => { const { text: english, left } = bluebook.japanese.read(text); return [english.trim().replace(/ +/g, ' '), left]; }"


@pytest.fixture(scope="module")
def reading(page: Page) -> Page:
    """The search page with the Japanese terms, as the fixture leaves it."""
    return page


@pytest.mark.parametrize(
    ("typed", "english", "left"),
    [
        ("南スーダン", "South Sudan", []),
        ("みなみすーだん", "South Sudan", []),
        ("南ｽｰﾀﾞﾝの国連ＰＫＯ", "South Sudan UN peacekeeping operations", []),
        ("海における法の支配", "rule of law at sea", []),
        ("尖閣と尖閣諸島", "Senkaku Islands Senkaku Islands", []),
        ("日豪", "Japan Australia", []),
        ("日米豪印協議", "Japan United States Australia India consultations", []),
        ("日・ASEAN", "Japan ASEAN", []),
        ("日本と中東", "Japan Middle East", []),
        ("第15回日中安保対話", "15th Japan China Security Dialogue", []),
        ("2017年12月", "2017 December", []),
        ("450億円", "45000000000 yen", []),
        ("ドローンの規制について", "", ["ドローン", "規制"]),
        ("つまりマリ", "Mali", ["つまり"]),
        ("“法の支配” Somalia", '“ rule of law ” Somalia', []),
    ],
)  # fmt: skip
def test_a_query_is_cut_into_the_longest_terms(reading: Page, typed: str, english: str, left: list[str]) -> None:
    assert reading.evaluate(READ, typed) == [english, left]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("南スーダン", "/2018/2-peacekeeping-and-peacebuilding/#p2"),
        ("海賊対処", "/2018/4-oceans-and-seas/#p12"),
        ("宇宙ゴミ", "/2018/6-outer-space/#p1"),
        ("河野外相 マナーマ対話", "/2018/2-peacekeeping-and-peacebuilding/#p5"),
        ("人身取引", "/2018/3-security-threats/#p14"),
        ("日仏ツープラスツー", "/2018/1-regional-security/#p2"),
    ],
)
def test_a_japanese_query_finds_the_english_text(reading: Page, typed: str, address: str) -> None:
    assert address in reading.evaluate(ASK, typed)[:3]


def test_what_was_read_and_what_was_not_is_said(reading: Page) -> None:
    found = reading.evaluate(ASK, "ソマリア沖の海賊とドローン")
    assert found
    note = reading.locator(".bb-japanese")
    expect(note).to_have_text(
        "Read as ソマリア (Somalia), 沖 (off the coast), 海賊 (piracy). Not in the list of terms: ドローン."
    )
    assert found == reading.evaluate(ASK, "ソマリア沖の海賊")
    reading.evaluate(ASK, "Somalia")
    expect(note).to_have_count(0)


def test_a_term_finds_all_the_words_that_it_leads_to(reading: Page) -> None:
    texts = reading.evaluate(
        "bluebook.answers.search('積極的平和主義', null, new Set()).results.map(r => r.block.text).join()"
    )
    assert "proactive contribution to peace" in texts and "Proactive Contributor to Peace" in texts


def test_every_term_and_reading_finds_something(reading: Page, library: Library) -> None:
    forms = [form for term in library.search_terms.japanese for form in (*term.japanese, *term.reading)]
    run = "all => all.filter(text => !bluebook.answers.search(text, null, new Set()).results.length)"
    assert len(library.search_terms.japanese) > 300
    assert reading.evaluate(run, forms) == []


def test_terms_are_loaded_only_for_japanese_and_readings_only_for_kana(reader: Readers, site: Path) -> None:
    for one in (reader(), reader(base=site.as_uri())):
        page = one.open("/search/index.html?q=piracy")
        expect(page.locator("#results a.result").first).to_be_visible()
        names = ("japanese.js", "readings.js", "terms.js")
        loaded = lambda: sorted({url.rsplit("/", 1)[1] for url in one.requests} & set(names))  # noqa: E731, B023
        assert loaded() == []
        page.fill("input[name=q]", "海賊対処")
        expect(page.locator(".bb-japanese")).to_contain_text("anti-piracy")
        assert loaded() == ["japanese.js", "terms.js"]
        page.fill("input[name=q]", "かいぞくたいしょ")
        expect(page.locator(".bb-japanese")).to_contain_text("anti-piracy")
        assert loaded() == ["japanese.js", "readings.js", "terms.js"]


def test_the_terms_are_small(site: Path) -> None:
    sizes = [
        len(gzip.compress((site / f"assets/js/search/{n}.js").read_bytes(), 6))
        for n in ("japanese", "terms", "readings")
    ]
    assert sum(sizes[:2]) <= 10_000 and sizes[2] <= 3_000, sizes


def test_without_its_terms_a_japanese_query_is_one_of_unknown_words(reader: Readers) -> None:
    one = reader()
    withheld = withhold(one.context, "/search/terms")
    page = one.open("/search/?q=海賊対処")
    expect(page.locator(".bb-search-status")).to_contain_text("“海賊対処”")
    assert withheld
    one.complaints.clear()


def test_any_japanese_is_read_in_time(reading: Page) -> None:
    for text in ("日" * 5000, "の" * 5000, "1億" * 2500, "南" * 5000, "ー" * 5000, "つまり" * 1700, "İ南スーダン"):
        start = time.perf_counter()
        reading.evaluate(READ, text)
        assert time.perf_counter() - start < 0.5
