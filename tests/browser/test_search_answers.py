"""What is said above the results, before them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support.reader import Readers
from tests.support.search import Searcher


@pytest.mark.parametrize(
    ("query", "lacks"),
    [
        ("defence budget 2017", "“budget”"),
        ("military budget", "No passage has “military” and “budget” together; the first result has only “military”."),
        ("Japan defense spending", "“spending”"),
        ("defence budget 2017", "The first results do not give a sum of money."),
        ("orchestra in Cambodia", "“Cambodia”"),
        ("when did Japan ratify the Arms Trade Treaty", "the first result does not have “Trade”."),
        ("Japan coast guard vessels vietnam", "the first result does not have “vietnam”."),
    ],
)
def test_what_the_first_results_do_not_hold_is_said(searcher: Searcher, query: str, lacks: str) -> None:
    assert searcher.ask(query)
    said = searcher.page.locator(".bb-search-notes").inner_text()
    assert lacks in said and "Only these chapters are searched." in said
    assert "some of what was asked for" in searcher.status()
    for answered in ("how much did Japan give Somalia", "when was the FATF established", "piracy in Asia"):
        searcher.ask(answered)
        assert "first result" not in searcher.page.locator(".bb-search-notes").inner_text()
        assert f" for “{answered}”" in searcher.status()


@pytest.mark.parametrize(
    ("query", "said", "leads_to"),
    [
        (
            "meetings with Australia 2017",
            "meetings held in 2017 name Australia",
            "/data/meetings/?year=2017&who=australia",
        ),
        ("contributions to UNODC", "contributions name UNODC", "/data/contributions/?who=unodc"),
        ("missions in the 2015 edition", "missions and programmes in the 2015", "/data/missions/?edition=2015"),
        (
            "meetings with Australia edition:2018",
            "in the 2018 edition name",
            "/data/meetings/?edition=2018&who=australia",
        ),
        (
            "contributions in 2014 -edition:OTHERS",
            "dated 2014 in the 2015 edition",
            "/data/contributions/?edition=2015&year=2014",
        ),
        ("missions edition:2015", "missions and programmes in the 2015", "/data/missions/?edition=2015"),
        ("list of missions", "missions and programmes", "/data/missions/"),
    ],
)
def test_a_question_about_a_table_is_answered_by_its_filtered_rows(
    searcher: Searcher, library: Library, query: str, said: str, leads_to: str
) -> None:
    others = " -edition:".join(year for year in library.chapters.editions if year != "2015")
    searcher.ask(query.replace("OTHERS", others))
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
    ("query", "table", "kind", "dated"),
    [
        ("how many meetings with Australia 2018", "meetings", "meeting", "held in"),
        ("missions 2015", "missions", "mission", "under way in"),
        ("contributions 2015", "contributions", "contribution", "dated"),
        ("figures 2018", "figures", "figure", "dated"),
    ],
)
def test_a_year_that_is_an_edition_too_is_counted_both_ways(
    searcher: Searcher, query: str, table: str, kind: str, dated: str
) -> None:
    searcher.ask(query)
    box = searcher.page.locator(".bb-search-answer")
    box.locator("a").first.wait_for()
    year, who = query[-4:], "&who=australia" if "Australia" in query else ""
    edition, calendar = box.locator("p").all_inner_texts()
    assert kind in edition and f"in the {year} edition" in edition
    assert kind in calendar and f"{dated} {year}" in calendar
    for said, filtered in ((edition, f"edition={year}"), (calendar, f"year={year}")):
        href = f"/data/{table}/?{filtered}{who}"
        number = re.match(r"\d+", said)
        expect(box.locator(f"a[href$='{href}']")).to_have_count(1 if number else 0)
        shown = searcher.page.context.new_page()
        shown.goto(searcher.page.url.partition("/search/")[0] + href)
        expect(shown.locator(".bb-shown")).to_have_text(re.compile(rf"^{number[0] if number else 0} "))
        shown.close()


@pytest.mark.parametrize("operator", ["section:5", "-cyber", "in:notes"])
def test_no_count_answers_where_an_operator_keeps_what_no_table_does(searcher: Searcher, operator: str) -> None:
    searcher.ask("meetings with Australia")
    searcher.page.locator(".bb-search-answer a").wait_for()
    searcher.ask(f"meetings with Australia {operator}")
    expect(searcher.page.locator(".bb-search-answer a")).to_have_count(0)


def test_the_page_s_own_filter_binds_a_count(reader: Readers) -> None:
    page = reader().open("/search/?q=meetings+with+Australia&edition=2015")
    link = page.locator(".bb-search-answer a[href$='/data/meetings/?edition=2015&who=australia']")
    link.wait_for()
    assert "in the 2015 edition name" in page.locator(".bb-search-answer").inner_text()


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
    found = searcher.rank("ASSW")
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
