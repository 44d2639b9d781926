"""Today's terms find what the texts call otherwise; what lawyers keep apart is related, not the same."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.export.search_analysis import COMMON_WORDS, tokens, word_stem
from bluebook.export.search_words import SearchWords
from tests.support.search import ASK, added_words

RUN = """text => {
  const found = bluebook.answers.search(text, null, new Set());
  return { related: found.related, variants: found.variants,
           results: found.results.map(r => ({ text: r.block.text, related: r.related, near: r.near })) };
}"""


def test_both_languages_agree_on_the_common_words(page: Page) -> None:
    assert set(page.evaluate("Array.from(bluebook.analysis.COMMON)")) == COMMON_WORDS


@pytest.mark.parametrize(
    ("term", "printed"),
    [
        ("FOIP", "Free and Open Indo-Pacific"),
        ("FONOPs", "Freedom of Navigation Operations"),
        ("P/CVE", "violent extremism"),
        ("SLOCs", "sea lanes"),
        ("AML/CFT", "money laundering"),
        ("the Quad", "Japan-Australia-India-U.S. Consultations"),
        ("Palermo Protocol", "Trafficking in Persons Protocol"),
        ("kaketsuke-keigo", "come to the aid"),
        ("HADR", "disaster relief"),
        ("EEZ", "Exclusive Economic Zone"),
    ],
)
def test_todays_terms_find_what_the_texts_print(page: Page, term: str, printed: str) -> None:
    found = page.evaluate(RUN, term)
    first = found["results"][0]
    assert printed.lower() in first["text"].lower() and not first["related"]
    assert any(printed.lower() in form.lower() for form in found["variants"])


@pytest.mark.parametrize(
    ("typed", "everyday", "shown", "printed"),
    [
        ("space is getting crowded", "crowded", "outer space has become congested", "congested"),
        ("isil has lost ground in iraq", "lost", "reduced the areas dominated by ISIL", "dominated"),
        ("Russian generals in Tokyo", "Russian", "General Gerasimov", "Russia"),
    ],
)
def test_everyday_words_find_what_the_texts_say_and_are_told(
    page: Page, library: Library, typed: str, everyday: str, shown: str, printed: str
) -> None:
    if everyday in added_words(library):
        pytest.skip(f"an edition that was added prints {everyday}, which finds itself then")
    found = page.evaluate(RUN, typed)
    assert shown in found["results"][0]["text"] and not found["results"][0]["near"]
    assert printed in found["variants"]
    assert page.evaluate(RUN, printed)["variants"].count("crowded") == 0  # nobody who types the printed word


@pytest.mark.parametrize(
    ("typed", "own", "kept_apart"),
    [
        ("people smuggling", "smuggl", "trafficking in persons"),
        ("refugees", "refugee", "displaced persons"),
        ("warship", "warship", "destroyer"),
        ("malware", "malware", "ransomware"),
        ("ODA Charter", "ODA Charter", "Development Cooperation Charter"),
    ],
)
def test_words_that_lawyers_keep_apart_are_related_and_come_last(
    page: Page, typed: str, own: str, kept_apart: str
) -> None:
    found = page.evaluate(RUN, typed)
    marks = [result["related"] for result in found["results"]]
    assert kept_apart.lower() in [form.lower() for form in found["related"]]
    assert kept_apart.lower() not in [form.lower() for form in found["variants"]]
    assert any(marks) and marks == sorted(marks)
    for result in found["results"]:
        assert result["related"] is not bool(re.search(own, result["text"], re.I)), result["text"]


def test_a_term_is_not_the_beginning_of_other_words(page: Page) -> None:
    texts = page.evaluate("bluebook.answers.search('CERT training', null, new Set()).results.map(r => r.block.text)")
    assert "CSIRT" in texts[0]
    assert not any("certificate" in text and "CSIRT" not in text for text in texts)


def test_related_results_are_counted_apart(page: Page) -> None:
    status = page.locator(".bb-search-status")
    page.evaluate(ASK, "piracy")
    expect(status).not_to_contain_text("related")
    page.evaluate(ASK, "warship")
    expect(status).to_contain_text(re.compile(r"^Nothing found for “warship” as typed; \d+ related results?\.$"))
    page.evaluate(ASK, "refugees")
    expect(status).to_contain_text(re.compile(r"^\d results? for “refugees”.*; \d related results?\.$"))
    heads = page.locator("#results h2")
    expect(heads.nth(0)).to_contain_text("Text (")
    expect(heads.nth(1)).to_contain_text("Related (")
    expect(page.locator("#results [data-group=related]")).to_contain_text("displaced")


def test_every_word_of_the_vocabulary_finds_something(page: Page, library: Library) -> None:
    forms = [form for group in library.search_terms.words for form in (*group.same, *group.related)]
    run = "all => all.filter(text => !bluebook.answers.search(text, null, new Set()).results.length)"
    assert page.evaluate(run, forms) == []


READ = """texts => texts.map(text => bluebook.analysis.tokens(text).map(
  t => [t.form, t.raw, t.written, t.start, t.end, t.hyphen, t.value || "", bluebook.analysis.stem(t.form)]))"""
HARD = "The fifty-seventh, twenty five 2+2 talks of FY2014: 45bn, 3.5 million US$, U.S.-Japan’s P-3C; programmes, labour’s défense."


def test_the_vocabulary_reads_words_as_the_search_does(page: Page, library: Library) -> None:
    texts = [HARD, *(block.text for block in library.chapters.blocks.values())]
    named = [word for forms in SearchWords.of(library).groups.values() for group in forms for word in group]
    for some in (texts, named):
        mine = [
            [[t.form, t.raw, t.written, t.start, t.end, t.hyphen, t.value, word_stem(t.form)] for t in tokens(text)]
            for text in some
        ]
        assert page.evaluate(READ, some) == mine


ROWS = """words => words.map(word => bluebook.collection.ready().words.passages(word).slice())"""


def test_rows_name_the_passages_that_print_a_word(page: Page, library: Library) -> None:
    texts = page.evaluate("bluebook.collection.ready().texts.map((b) => b.page.address + '#' + b.id)")
    for word, row in zip(words := ["japan", "piracy", "wannacry", "2018"], page.evaluate(ROWS, words), strict=True):
        printed = [
            at for at, a in enumerate(texts) if word in [t.form for t in tokens(library.chapters.blocks[a].text)]
        ]
        assert row == printed, word
