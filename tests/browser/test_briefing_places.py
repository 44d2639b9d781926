"""What can be collected: every kind of place, from its own menu or from the search, and each is found again on the list."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from bluebook.collection import Library
from tests.support.briefing import ITEMS, addresses, expect_addresses, saved, stored
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.word_files import paragraphs, parts_of

# Page, what opens the menu, and what is then on the list: its address, its kind and words of its quotation.
MENUS = [
    ("/2018/5-cyber/", ".bb-cite-page", "2018/5-cyber/", "Heading", ""),
    ("/data/meetings/", ".bb-record .bb-row-link", "/data/meetings/#", "Fact", " "),
    ("/compare/cyber/", "#attacks .bb-statement-link", "compare/cyber/#attacks", "What changed", "WannaCry"),
    ("/compare/piracy/", "#pair-1 .bb-anchor", "compare/piracy/#pair-1", "Comparison", "pirac"),
    ("/2018/4-oceans-and-seas/", "h2 .bb-anchor", "2018/4-oceans-and-seas/#4-a", "Heading", "Order at Sea"),
    ("/2018/5-cyber/", ".bb-note .bb-anchor", "2018/5-cyber/#fn-7", "Footnote", "computer security incidents"),
    ("/2018/2-peacekeeping-and-peacebuilding/", "#fig-1 .bb-number", "#fig-1", "Figure", " "),
    ("/compare/cyber/", "h1 .bb-anchor", "compare/cyber/", "Comparison", ""),
]


def add_from_menu(page: Page, trigger: str) -> None:
    """Add what the first of some triggers cites."""
    page.locator(trigger).first.click()
    page.get_by_role("dialog").locator("[data-action=collect]").click()
    expect(page.locator(".bb-status")).to_contain_text("Added to your briefing list")


@pytest.mark.parametrize(
    ("path", "trigger", "address", "kind", "words"), some(MENUS, 3, ids=[m[0] + m[1][:12] for m in MENUS])
)
def test_each_kind_of_place_is_added_from_its_menu(
    reader: Readers, path: str, trigger: str, address: str, kind: str, words: str
) -> None:
    one = reader()
    page = one.open(path)
    add_from_menu(page, trigger)
    page.goto(one.base + "/briefing/")
    expect(page.locator(ITEMS)).to_have_count(1)
    assert address in "/" + addresses(page)[0]
    item = page.locator(ITEMS)
    expect(item.locator(".bb-collected-kind")).to_contain_text(kind)
    expect(item.locator(".bb-collected-state")).to_have_count(0)
    expect(item.locator(".bb-collected-cite")).to_contain_text("Ministry of Foreign Affairs of Japan")
    expect(item.locator(".bb-collected-cite")).to_contain_text(addresses(page)[0])
    if words:
        expect(item.locator("blockquote, .bb-collected-statement").first).to_contain_text(words)
    link = item.locator("b a")
    place = addresses(page)[0]
    link.click()
    page.wait_for_url(f"**/{place}*")


def select(page: Page, first: str, last: str) -> None:
    """Select from the start of a block to some letters into another."""
    page.evaluate(
        """([first, last]) => {
            const text = (id) => [...document.getElementById(id).childNodes].find((n) => n.nodeType === 3 && n.data.length > 60);
            document.activeElement.blur();
            getSelection().setBaseAndExtent(text(first), 10, text(last), 50);
        }""",
        [first, last],
    )
    page.wait_for_timeout(300)  # until the offer is for these words
    page.get_by_role("button", name="Cite selection").click()
    page.get_by_role("dialog").locator("[data-action=collect]").click()
    page.keyboard.press("Escape")


def test_selected_words_are_added_with_a_link_that_marks_them(reader: Readers) -> None:
    one = reader()
    page = one.open("/2018/5-cyber/")
    select(page, "p2", "p2")
    select(page, "p2", "p3")
    page.goto(one.base + "/briefing/")
    expect_addresses(page, "2018/5-cyber/#p2", "2018/5-cyber/#p2")
    words = [item["words"] for item in stored(page)["items"]]
    assert len(words[0]) < 45 and "\n" in words[1]
    expect(page.locator("b a").first).to_have_attribute(
        "href", f"{one.base}/2018/5-cyber/#p2{stored(page)['items'][0]['marks']}"
    )
    assert ":~:text=" in stored(page)["items"][0]["marks"]
    expect(page.locator("b a").last).to_have_text("2018 (5), ¶ 2–3")
    expect(page.locator(".bb-collected-cite").last).to_contain_text("paras. 2–3")
    expect(page.locator(".bb-collected-state")).to_have_count(0)


def test_the_list_loads_what_is_known_of_its_items_alone(reader: Readers, library: Library) -> None:
    statement = next(one for theme in library.themes for one in theme.statements if one.id == "attacks")
    one = reader()
    page = one.open("/briefing/")
    assert not [url for url in one.requests if "/briefing/sources" in url]
    seen = set(one.requests)
    page.goto(one.base + "/compare/cyber/")
    add_from_menu(page, "#attacks .bb-statement-link")
    page.goto(one.base + "/2018/6-outer-space/")
    add_from_menu(page, ".bb-cite-page")
    page.click(".bb-briefing-link")
    expect(page.locator(ITEMS)).to_have_count(2)
    asked = [url.split("/assets/js/briefing/")[1] for url in one.requests if url not in seen and "/js/briefing/" in url]
    data = {name for name in asked if "/" in name}
    proof = {f"{quote.edition}/{quote.source.split('#')[0]}.js" for quote in statement.quotes}
    assert data == {"compare/cyber.js", "2018/6-outer-space.js"} | proof


def test_search_results_are_added_with_the_sentence_shown(reader: Readers) -> None:
    one = reader()
    page = one.open("/search/?q=how many people went to South Sudan")
    result = page.locator("#results li").filter(has=page.locator("p.bb-result-text")).first
    expect(result).to_be_visible()
    shown = result.locator(".bb-result-text").inner_text()
    result.locator("[data-action=collect]").click()
    expect(page.locator(".bb-briefing-count")).to_have_text("1")
    expect(result.get_by_role("button", name=re.compile("^On your briefing list: 20"))).to_be_focused()
    page.goto(one.base + "/search/?q=2018 (5), para. 3")
    page.locator("#results [data-action=collect]").first.click()
    expect(page.locator(".bb-briefing-count")).to_have_text("2")
    page.goto(one.base + "/search/?q=https://bluebook.example/compare/cyber/%23attacks")
    page.locator("#results [data-action=collect]").first.click()
    expect(page.locator(".bb-briefing-count")).to_have_text("3")
    page.click(".bb-briefing-link")
    expect(page.locator(ITEMS)).to_have_count(3)
    expect(page.locator("#collection blockquote").first).to_have_text(shown)
    assert addresses(page)[1:] == ["2018/5-cyber/#p3", "compare/cyber/#attacks"]
    expect(page.locator(".bb-collected-state")).to_have_count(0)


@pytest.mark.parametrize("width", some([390, 1400], 1))
def test_from_a_question_to_a_word_file_in_five_actions(reader: Readers, width: int) -> None:
    """Ask, add two results, open the list, save; from an empty page to a file with two footnotes."""
    page = reader(width=width).open("/search/")
    page.locator("input[name=q]").fill("piracy off Somalia")  # 1, and Enter
    page.keyboard.press("Enter")
    page.locator("#results [data-action=collect]").nth(0).click()  # 2
    page.locator("#results [data-action=collect]").nth(1).click()  # 3
    page.locator(".bb-briefing-link").click()  # 4
    file = saved(page, "docx")  # 5
    notes = [words for _, words in paragraphs(parts_of(file.read_bytes())["word/footnotes.xml"]) if words.strip()]
    assert len(notes) == 2
    assert all("Ministry of Foreign Affairs of Japan" in note for note in notes)


def test_from_a_question_to_a_word_file_by_keyboard_alone(reader: Readers) -> None:
    page = reader().open("/search/")
    page.keyboard.press("Tab")
    tab_to(page, "input[name=q]")
    page.keyboard.type("piracy off Somalia")
    page.keyboard.press("Enter")
    expect(page.locator("#results [data-action=collect]").first).to_be_visible()
    for _ in range(2):
        tab_to(page, "#results [data-action=collect]")
        page.keyboard.press("Enter")
    expect(page.locator(".bb-briefing-count")).to_have_text("2")
    tab_to(page, ".bb-briefing-link", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.locator(ITEMS)).to_have_count(2)
    tab_to(page, "button[name=docx]")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "briefing-list.docx"


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press a key until what it reaches matches, beginning with the next element."""
    for _ in range(200):
        page.keyboard.press(key)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not reached by {key}")


def test_results_can_be_added_however_late_what_adds_them_comes(reader: Readers) -> None:
    one = reader()
    held: list[Route] = []
    one.context.route("**/briefing/collect*.js", lambda route: held.append(route))
    page = one.new_page()
    with page.expect_request("**/briefing/collect*.js"):
        page.goto(one.base + "/search/?q=piracy", wait_until="commit")
    page.wait_for_timeout(1000)  # else nothing would be there to come first
    held[0].continue_()
    expect(page.locator("#results [data-action=collect]").first).to_be_visible()
    expect(page.get_by_role("button", name="Add the results shown to briefing list")).to_be_visible()


def test_the_results_shown_are_added_in_one_action_and_all_are_saved_as_csv(reader: Readers) -> None:
    one = reader()
    page = one.open("/search/?q=support edition:2018")
    page.get_by_role("button", name="Add the results shown to briefing list").click()
    shown = page.locator("#results a.result").count()
    expect(page.locator(".bb-briefing-count")).to_have_text(str(shown))
    with page.expect_download() as download:
        page.get_by_role("button", name="Save all results (CSV)").click()
    assert download.value.suggested_filename == "bluebook-search-support-edition-2018.csv"
    rows = read_csv(download.value.path())
    assert len(rows) > shown
    assert [row["Number"] for row in rows] == [str(at + 1) for at in range(len(rows))]
    first = rows[0]
    assert "support" in first["Words"].lower() and first["Query"] == "support edition:2018"
    assert first["Link"].startswith("https://bluebook.example/2018/")
    assert all(row["Version"].startswith("20") and row["Edition"] == "2018" for row in rows)
    page.click(".bb-briefing-link")
    expect(page.locator(ITEMS)).to_have_count(shown)
    links = [row["Link"].removeprefix("https://bluebook.example/") for row in rows[:shown]]
    assert addresses(page) == links


def test_results_that_show_two_sentences_are_added_with_both(reader: Readers) -> None:
    """As they are shown: with the sign of what is left out between them, which is no change of the text."""
    one = reader()
    page = one.open("/search/?q=training in Africa")
    shown = page.locator("#results .bb-result-text")
    expect(shown.filter(has_text=" … ").first).to_be_visible()
    page.get_by_role("button", name="Add the results shown to briefing list").click()
    expect(page.locator(".bb-briefing-count")).to_have_text(str(shown.count()))
    words = shown.all_inner_texts()
    page.click(".bb-briefing-link")
    expect(page.locator("#collection blockquote")).to_have_text(words)
    expect(page.locator(".bb-collected-state")).to_have_count(0)


def test_the_rows_that_a_filter_leaves_are_added_in_one_action(reader: Readers) -> None:
    one = reader()
    page = one.open("/data/contributions/?edition=2018&q=peacebuilding+fund")
    records = page.eval_on_selector_all(".bb-record:not([hidden])", "rows => rows.flatMap(row => bluebook.idsOf(row))")
    page.get_by_role("button", name=f"Add {len(records)} rows to briefing list").click()
    expect(page.locator(".bb-briefing-count")).to_have_text(str(len(records)))
    page.click(".bb-briefing-link")
    expect_addresses(page, *(f"data/contributions/#{id}" for id in records))
    expect(page.locator("#collection blockquote")).to_have_count(len(records))
    expect(page.locator(".bb-collected-state")).to_have_count(0)


def test_many_rows_are_added_only_when_the_reader_says_so_and_can_be_taken_back(reader: Readers) -> None:
    page = reader().open("/data/contributions/?edition=2018")
    page.evaluate(
        "() => { window.asked = []; window.confirm = (words) => asked.push(words) > 1; }"
    )  # yes at the second
    number = page.evaluate("bluebook.shownRows().flatMap(bluebook.idsOf).length")
    assert number > 20
    adding = page.locator("[data-act=collect]")
    expect(adding).to_have_text(f"Add {number} rows to briefing list")
    adding.click()
    page.wait_for_function("asked.length === 1")
    assert page.evaluate("localStorage.getItem('bluebook.briefing')") is None
    adding.click()
    status = page.locator(".bb-status")
    expect(status).to_contain_text(f"{number} items added to your briefing list, which has {number} items.")
    assert all(f"Add all {number} rows" in words for words in page.evaluate("asked"))
    status.get_by_role("button", name="Undo").click()
    expect(status).to_contain_text("which has 0 items")
    page.click("button[type=reset]")
    expect(adding).to_have_text(re.compile(r"Add all \d+ rows to briefing list"))


def test_what_a_rows_sign_does_is_said_on_it(reader: Readers) -> None:
    page = reader().open("/data/contributions/")
    sign = page.locator(".bb-row-link").first
    expect(sign).to_have_attribute("title", "Cite or add this row")
    expect(sign).to_have_accessible_name(re.compile("^Cite or add this contribution: "))


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a file by their heads."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
