"""Operators of the search, and words that only look like them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.search import Searcher


def texts(searcher: Searcher, library: Library, query: str) -> list[str]:
    """The texts that a query's results link to, in small letters."""
    return [library.chapters.blocks[address].text.lower() for address in searcher.ask(query)]


def operator_notes(searcher: Searcher) -> list[str]:
    """What is said of each operator of the last query."""
    return searcher.page.locator(".bb-operator").all_inner_texts()


def test_a_hyphen_before_a_word_leaves_out_its_forms_and_says_how_many(searcher: Searcher, library: Library) -> None:
    both = texts(searcher, library, "piracy")
    kept = [text for text in both if "somalia" not in text]
    assert 0 < len(kept) < len(both)
    for typed in ("piracy -Somalia", "piracy －Somalia", "-Somalia piracy", "piracy ＂piracy＂ −Somalia"):
        assert sorted(texts(searcher, library, typed)) == sorted(kept), typed
        assert operator_notes(searcher)[0].endswith(f"leaves out {len(both) - len(kept)} results."), typed
    phrase = texts(searcher, library, 'Aden -"armed robbery"')
    assert phrase and not [text for text in phrase if "armed robbery" in text]


@pytest.mark.parametrize(
    ("operator", "cure"),
    [("in:foo", "facts, text, notes or captions"), ("edition:now", "a year"), ("section:zebra", "words of a heading")],
)
def test_an_operator_with_a_value_that_there_is_not_is_named_and_empties_nothing(
    searcher: Searcher, operator: str, cure: str
) -> None:
    assert set(searcher.ask("piracy")) <= set(searcher.ask(f"piracy {operator}")), operator
    assert re.fullmatch(rf"{operator} is searched as words: .*{cure}\.", operator_notes(searcher)[0])


def test_operators_belong_to_japanese_words_too(reader: Readers) -> None:
    page = reader().open("/search/?q=海賊 -ソマリア")
    expect(page.locator(".bb-operator")).to_contain_text(re.compile(r"-Somalia leaves out [1-9]"))
    page.goto(page.url.partition("?")[0] + "?q=海賊　－国連安保理")
    expect(page.locator(".bb-operator")).to_contain_text("leaves out")


def test_or_finds_what_either_word_finds(searcher: Searcher) -> None:
    found = {query: set(searcher.ask(query)) for query in ("Djibouti", "Mongolia", "Djibouti OR Mongolia")}
    assert found["Djibouti OR Mongolia"] == found["Djibouti"] | found["Mongolia"]
    both = set(searcher.ask('"outer space" OR "status quo" edition:2018'))
    assert both == {
        address for words in ("outer space", "status quo") for address in searcher.ask(f'"{words}" edition:2018')
    }


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("training edition:2018", r"2018/"),
        ("training ｅｄｉｔｉｏｎ：２０１８", r"2018/"),
        ("Edition:2018 training", r"2018/"),
        ("training -edition:2018", r"(?!2018)\d{4}/"),
        ("training edition:2015 edition:2018", r"20"),
        ("cooperation section:4", r"\d{4}/4-"),
        ("cooperation section:(4)", r"\d{4}/4-"),
        ("cooperation section:2 edition:2015", r"2015/2-"),
        ("cooperation section:cyber", r"\d{4}/5-cyber"),
        ("cooperation section:feature", r"\d{4}/feature-"),
        ("training in:captions", r".*#fig-"),
        ("ASEAN OR Japan in:notes", r".*#fn-"),
        ("training in:text", r".*#p\d"),
    ],
)
def test_fields_keep_what_they_name(searcher: Searcher, typed: str, kept: str) -> None:
    found = searcher.ask(typed)
    assert found and [address for address in found if not re.match(kept, address)] == []
    assert operator_notes(searcher)


def test_in_facts_keeps_records_and_reads_their_own_words(searcher: Searcher) -> None:
    shown = searcher.page.locator("#results .bb-result-fact")
    searcher.ask("Somalia in:facts")
    every_fact = shown.all_inner_texts()
    assert len(every_fact) > 3 and len(every_fact) == searcher.page.locator("#results a.result").count()
    searcher.ask("Somalia in:facts -total")
    assert shown.all_inner_texts() == [said for said in every_fact if "total" not in said]
    searcher.ask("South Sudan in:facts in:text")
    counts = re.match(r"(\d+) results .*; (\d+) facts\)", searcher.status())
    assert counts and int(counts[1]) > int(counts[2]) > 0


def test_what_names_no_edition_or_section_is_said_to(searcher: Searcher) -> None:
    for typed, said in {"piracy edition:2016": "edition 2016", "piracy section:9": "section 9"}.items():
        assert searcher.ask(typed) == []
        assert f"There is no {said} here." in operator_notes(searcher)[0]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("piracy - Somalia", "piracy Somalia"),
        ("piracy -", "piracy"),
        ("anti-piracy", "anti‐piracy"),
        ("piracy or Somalia", "piracy Somalia"),
        ("piracy and/or Somalia", "piracy and or Somalia"),
        ("OR piracy", "piracy"),
        ("piracy OR", "piracy"),
        ("note: piracy", "note piracy"),
        ("in: Somalia", "in Somalia"),
        ("in:Somalia", "in Somalia"),
        ("in: 2018 piracy", "in 2018 piracy"),
        ("in:the piracy", "in the piracy"),
        ("Somalia —piracy", "Somalia piracy"),
    ],
)
def test_a_word_that_only_looks_like_an_operator_is_a_word(searcher: Searcher, typed: str, words: str) -> None:
    found = searcher.ask(typed)
    assert all("searched as words" in note for note in operator_notes(searcher))
    assert set(found) == set(searcher.ask(words)) and found


def number_found(searcher: Searcher, query: str) -> int:
    """How many results are said to be found, listed or not."""
    searcher.ask(query)
    said = re.match(r"(\d+) results? for ", searcher.status())
    return int(said[1]) if said else 0


def test_what_an_operator_left_out_is_told_by_edition(searcher: Searcher, library: Library) -> None:
    others = [year for year in library.chapters.editions if year != "2018"]
    left = [number_found(searcher, f"training edition:{year}") for year in others]
    assert min(left) > 1
    searcher.ask("training edition:2018")
    said = f"edition:2018 leaves out {sum(left)} results of {' and '.join(others)}."
    assert operator_notes(searcher)[0].strip() == said
