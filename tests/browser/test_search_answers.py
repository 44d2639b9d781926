"""What is said above the results, before them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.search import Searcher


@pytest.mark.parametrize(
    ("query", "said", "leads_to"),
    [
        ("meetings with Australia 2017", "meetings in 2017 name Australia", "/data/meetings/?year=2017&who=australia"),
        ("contributions to UNODC", "contributions name UNODC", "/data/contributions/?who=unodc"),
        ("missions in the 2015 edition", "missions and programmes in the 2015", "/data/missions/?edition=2015"),
        ("list of missions", "missions and programmes", "/data/missions/"),
    ],
)
def test_a_question_about_a_table_is_answered_by_its_filtered_rows(
    searcher: Searcher, query: str, said: str, leads_to: str
) -> None:
    searcher.ask(query)
    link = searcher.page.locator(".bb-search-answer a")
    link.wait_for()
    answer = searcher.page.locator(".bb-search-answer").inner_text()
    number = re.match(r"\d+", answer)
    assert said in answer and (link.get_attribute("href") or "").endswith(leads_to)
    table = searcher.page.context.new_page()
    table.goto(link.evaluate("a => a.href"))
    expect(table.locator(".bb-shown")).to_have_text(re.compile(rf"^{number[0] if number else 'none'} "))
    table.close()


@pytest.mark.parametrize(
    ("query", "theme"),
    [
        ("what changed in the fight against trafficking in persons", "trafficking"),
        ("is Japan still fighting piracy", "piracy"),
        ("is Japan still in South Sudan", "peacekeeping"),
    ],
)
def test_a_question_about_what_changed_is_answered_by_a_statement_of_its_theme(
    searcher: Searcher, library: Library, query: str, theme: str
) -> None:
    searcher.ask(query)
    link = searcher.page.locator(".bb-search-answer a")
    link.wait_for()
    assert (link.get_attribute("href") or "").endswith(f"/compare/{theme}/")
    change = next(one.changes["2018"] for one in library.themes if one.slug == theme)
    said = searcher.page.locator(".bb-search-answer strong").inner_text()
    assert said in [change.summary, *(statement.text for statement in change.statements)]


def test_a_statement_answers_where_no_table_does_whatever_was_asked_before(reader: Readers) -> None:
    page = reader().open("/search/?q=what+did+fast+deployment+to+Africa+cost")
    page.locator(".bb-search-answer a[href$='/compare/peacekeeping/']").wait_for()
    page.fill("input[name=q]", "money OR Security")  # no question
    page.locator(".bb-search-status", has_text="money OR Security").wait_for()
    page.locator("#results[aria-busy]").wait_for(state="detached")
    expect(page.locator(".bb-search-answer")).to_have_text("")


def test_an_abbreviation_that_no_text_prints_is_read_by_initials(searcher: Searcher, library: Library) -> None:
    texts = [block.text for block in library.chapters.blocks.values()]
    assert not any("ASSW" in text for text in texts)
    for typed in ("ASS", "ASSW", "Space Security Workshop", "ASSW"):  # also after names were looked for without it
        searcher.ask(typed)
    found = searcher.ask("ASSW")
    assert found and "ARF Space Security Workshop" in library.chapters.blocks[found[0]].text
    assert searcher.ask("AUKUS") == searcher.ask("TPP") == searcher.ask("assw") == []


@pytest.mark.parametrize(
    "query", ["Australia 2017", "meetings about piracy", "meetings with Australia and India", "cyber"]
)
def test_nothing_stands_above_the_results_where_no_table_answers(searcher: Searcher, query: str) -> None:
    searcher.ask("meetings with Australia 2017")
    searcher.page.locator(".bb-search-answer a").wait_for()
    searcher.ask(query)
    expect(searcher.page.locator(".bb-search-answer a")).to_have_count(0)
