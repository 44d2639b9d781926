"""What the briefing list saves: a Word file, Markdown with footnotes, sources for reference managers, and the list itself."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.changes import version
from bluebook.export.citation_files import csl, ris
from tests.support.briefing import ITEMS, collect, expect_addresses, saved, stored
from tests.support.reader import Readers
from tests.support.rings import some
from tests.support.word_files import W, paragraphs, parts_of


@pytest.fixture
def page(reader: Readers) -> Page:
    """A list of three passages of both editions, two of them of one paragraph, with a title and a note."""
    one = reader()
    page = one.open("/2018/5-cyber/")
    collect(page, "p6", "p2")
    page.goto(one.base + "/2015/1-regional-security/")
    collect(page, "p1")
    page.goto(one.base + "/briefing/")
    expect(page.locator(ITEMS)).to_have_count(3)
    page.fill("input[name=title]", "Cyber & Küche: “2018/19”")
    page.locator("textarea").first.fill("# Not a heading\n1. Not a list <b>*\n\nSecond paragraph")
    return page


def test_a_word_file_has_each_quotation_with_its_footnote_and_is_named_after_the_list(page: Page) -> None:
    page.select_option("select[name=style]", "oscola")
    page.select_option("select[name=group]", "edition")
    file = saved(page, "docx")
    assert file.name == "cyber-kuche-2018-19.docx"
    parts = parts_of(file.read_bytes())
    notes = [words for _, words in paragraphs(parts["word/footnotes.xml"]) if words.strip()]
    assert len(notes) == 3
    assert all("ch 3, s 1" in note and "accessed" in note for note in notes)
    body = paragraphs(parts["word/document.xml"])
    assert [words for style, words in body if style == "Heading1"][:2] == [
        "Diplomatic Bluebook 2015",
        "Diplomatic Bluebook 2018",
    ]
    assert len([1 for style, _ in body if style == "Quote"]) == 3
    assert ("", "Second paragraph") in body
    assert len(list(parts["word/document.xml"].iter(f"{W}footnoteReference"))) == 3
    assert any("Version of text and data: 20" in words for _, words in body)


def test_markdown_has_a_footnote_for_each_quotation_and_takes_no_word_for_a_sign(page: Page) -> None:
    text = saved(page, "markdown").read_text(encoding="utf-8")
    assert text.startswith("# Cyber & Küche: “2018/19”\n")
    assert re.findall(r"^> .*(\[\^\d\])$", text, re.M) == ["[^1]", "[^2]", "[^3]"]
    assert re.findall(r"^\[\^(\d)\]: (Ministry .*)", text, re.M)[1][0] == "2"
    assert "*Diplomatic Bluebook 2015* (2015, covering" in text
    assert "\\# Not a heading\\\n1\\. Not a list \\<b\\>\\*\n\nSecond paragraph" in text
    assert "Version of text and data: 20" in text


def gone(edition: str) -> dict[str, Any]:
    """An item whose address is no more, with what its last citation knew."""
    return {"address": "2015/9-gone#p1", "cited": {"place": "9, ¶ 1", "edition": edition, "note": "As it was"}}


LISTS = [
    ("2015", ["2015/1-regional-security#p1", "data/meetings#2015-japan-us-rok-foreign-ministers-2014-08"]),
    ("2018", ["2018/5-cyber#p6"]),
    ("2015", [gone("2015")]),
    ("", [gone("")]),
    ("2015 and 2018", ["2018/5-cyber#p6", "2015/1-regional-security#p1"]),
    ("2015 and 2018", ["compare/cyber#attacks"]),
]


@pytest.mark.parametrize(("years", "items"), LISTS)
def test_files_name_only_the_editions_of_what_is_in_them(
    reader: Readers, library: Library, years: str, items: list[Any]
) -> None:
    """Their ends named every edition of the site."""
    page = reader().open("/briefing/")
    page.evaluate("items => localStorage.setItem('bluebook.briefing', JSON.stringify({version: 1, items}))", items)
    page.reload()
    expect(page.locator(ITEMS)).to_have_count(len(items))
    source = f"Diplomatic Bluebook {years}".strip() + ", Public Data License 1.0"
    others = [f"Diplomatic Bluebook {year}" for year in library.chapters.editions if year not in years]
    body = [words for _, words in paragraphs(parts_of(saved(page, "docx").read_bytes())["word/document.xml"])]
    texts = ["\n".join(body), saved(page, "markdown").read_text(encoding="utf-8")]
    assert all(source in text for text in texts)
    texts += [saved(page, "ris").read_bytes().decode(), saved(page, "csl").read_text(encoding="utf-8")]
    assert [other for other in others for text in texts if other in text] == []


def test_a_statement_of_ours_is_no_quotation_in_any_file(reader: Readers, library: Library) -> None:
    """In Word it had the style of the ministry's words. What proves it is quoted, each passage with its own footnote."""
    one = reader()
    page = one.open("/compare/cyber/")
    (statement,) = (s for t in library.themes if t.slug == "cyber" for s in t.statements if s.id == "attacks")
    page.locator("#attacks .bb-statement-link").click()
    page.get_by_role("dialog").locator("[data-action=collect]").click()
    expect(page.locator(".bb-status")).to_contain_text("Added")
    page.goto(one.base + "/briefing/")
    expect(page.locator(".bb-collected-statement")).to_have_text(f"Comparison by this site: {statement.text}")
    parts = parts_of(saved(page, "docx").read_bytes())
    body = paragraphs(parts["word/document.xml"])
    assert ("Statement", f"Comparison by this site: {statement.text}") in body
    assert [words for style, words in body if style == "Quote"] == [part.quote for part in statement.quotes]
    assert len(list(parts["word/document.xml"].iter(f"{W}footnoteReference"))) == 1 + len(statement.quotes)
    markdown = saved(page, "markdown").read_text(encoding="utf-8")
    assert f"> {statement.text[:20]}" not in markdown and f"> {statement.quotes[0].quote[:20]}" in markdown
    assert f"“{statement.text}”" not in saved(page, "ris").read_bytes().decode()


def test_a_fact_has_its_name_and_parties_in_every_file(reader: Readers, library: Library) -> None:
    """A meeting was a fragment of a sentence, “at the seventh … held in April”, without who met."""
    meeting = next(m for m in library.records.meetings if m.id == "2018-japan-australia-2plus2-7")
    one = reader()
    page = one.open("/data/meetings/")
    page.locator(f'[id="{meeting.id}"] .bb-row-link').click()
    page.get_by_role("dialog").locator("[data-action=collect]").click()
    expect(page.locator(".bb-status")).to_contain_text("Added")
    page.goto(one.base + "/briefing/")
    row = "Date and place: April [2017]. Who took part: Japan, Australia. Level: 2+2 ministers."
    expect(page.locator(ITEMS)).to_contain_text(row)
    body = paragraphs(parts_of(saved(page, "docx").read_bytes())["word/document.xml"])
    record = f"Site record: {meeting.title}. {row}"
    assert body[1:3] == [("", record), ("Quote", meeting.quote)]
    added = "[2017]: year added by us; the text does not print it."
    assert added in [words for _, words in body]
    markdown = saved(page, "markdown").read_text(encoding="utf-8").replace("\\", "")
    assert f"\n\n{record.replace('Site record:', '**Site record:**')}\n\n> {meeting.quote}[^1]\n" in markdown
    assert added in markdown
    assert f"N1  - {record}\r\n" in saved(page, "ris").read_bytes().decode()
    assert record in json.loads(saved(page, "csl").read_text(encoding="utf-8"))[0]["note"].split("\n")


def test_ris_has_the_fields_of_the_sites_own_files(page: Page, library: Library) -> None:
    text = saved(page, "ris").read_bytes().decode()
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in text.split("\r\n")[:-1])
    entries = [entry.split("\r\n") for entry in text.split("ER  - \r\n")[:-1]]
    assert [entry[0] for entry in entries] == ["TY  - CHAP"] * 3
    assert len({entry[1] for entry in entries}) == 3
    chapters = library.chapters
    own = ris(chapters.editions["2018"], chapters.pages["2018/5-cyber"], version(library.changes))
    mine = set(entries[0])
    assert set(own.split("\r\n")) - mine == {"ID  - bluebook-2018-5-cyber", "UR  - https://bluebook.example/2018/5-cyber/", "ER  - "}  # fmt: skip
    assert "UR  - https://bluebook.example/2018/5-cyber/#p6" in mine
    assert "N1  - # Not a heading 1. Not a list <b>* Second paragraph" in mine


def test_csl_json_has_the_fields_of_the_sites_own_files(page: Page, library: Library) -> None:
    items = json.loads(saved(page, "csl").read_text(encoding="utf-8"))
    chapters = library.chapters
    own = csl(chapters.editions["2018"], chapters.pages["2018/5-cyber"], version(library.changes))
    differing = {name for name in own | items[0] if own.get(name) != items[0].get(name)}
    assert differing == {"id", "URL", "note"}
    assert items[0]["note"].startswith(own["note"])
    assert items[0]["URL"] == "https://bluebook.example/2018/5-cyber/#p6"


def test_the_list_is_taken_to_another_browser_and_the_day_of_export_is_shown(page: Page, reader: Readers) -> None:
    expect(page.locator("#briefing-exported")).to_have_text("You have not exported it yet.")
    file = saved(page, "export")
    assert file.name == "cyber-kuche-2018-19.briefing.json"
    expect(page.locator("#briefing-exported")).to_contain_text("You last exported it on ")
    other = reader().open("/briefing/")
    expect(other.locator("#briefing-empty")).to_be_visible()
    other.set_input_files("input[name=import]", file)
    other.get_by_role("button", name="Import", exact=True).click()
    expect_addresses(other, "2018/5-cyber/#p6", "2018/5-cyber/#p2", "2015/1-regional-security/#p1")
    keep = ("address", "words", "note", "title")
    for mine, theirs in zip(stored(page)["items"], stored(other)["items"], strict=True):
        assert {name: mine.get(name) for name in keep} == {name: theirs.get(name) for name in keep}
    expect(other.locator("input[name=title]")).to_have_value("Cyber & Küche: “2018/19”")


def test_an_import_adds_or_replaces_as_the_reader_decides_and_can_be_undone(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text(json.dumps({"version": 1, "items": ["2018/5-cyber#p1", "/2018/5-cyber/#p6"]}))
    before = ("2018/5-cyber/#p6", "2018/5-cyber/#p2", "2015/1-regional-security/#p1")
    page.set_input_files("input[name=import]", file)
    expect(page.get_by_role("group", name="Import a list")).to_contain_text("The file has 2 items.")
    page.get_by_role("button", name="Cancel").click()
    expect_addresses(page, *before)
    page.set_input_files("input[name=import]", file)
    page.click("button[name=merge]")
    expect_addresses(page, *before, "2018/5-cyber/#p1", "2018/5-cyber/#p6")
    page.click("button[name=undo]")
    expect_addresses(page, *before)
    page.set_input_files("input[name=import]", file)
    page.click("button[name=replace]")
    expect_addresses(page, "2018/5-cyber/#p1", "2018/5-cyber/#p6")
    page.click("button[name=undo]")
    expect_addresses(page, *before)


@pytest.mark.parametrize(
    ("content", "said"),
    some(
        [
            ('{"items": 3}', "not a briefing list, or it is damaged"),
            ("{ not JSON", "not a briefing list, or it is damaged"),
            ("", "not a briefing list, or it is damaged"),
            ('{"version": 99, "items": []}', "made by a newer version"),
        ],
        1,
    ),
)
def test_a_damaged_file_is_told_and_changes_nothing(page: Page, tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "list.json"
    file.write_text(content)
    page.set_input_files("input[name=import]", file)
    expect(page.get_by_role("alert")).to_contain_text(said)
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(page.locator(ITEMS)).to_have_count(3)


def test_what_of_a_file_names_no_place_is_left_out_and_the_rest_is_taken(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "list.json"
    wrong = [None, 7, {"address": "javascript:alert(1)"}, {"address": "2018/5-cyber#<b>"}]
    file.write_text(
        json.dumps({"version": 1, "items": [*wrong, {"address": "2018/5-cyber#p3", "note": "<b>mine</b>"}]})
    )
    page.set_input_files("input[name=import]", file)
    expect(page.get_by_role("group", name="Import a list")).to_contain_text(
        "The file has 1 item. 4 entries name no place of this site and are left out."
    )
    page.click("button[name=replace]")
    expect_addresses(page, "2018/5-cyber/#p3")
    expect(page.locator("#collection textarea")).to_have_value("<b>mine</b>")
