"""Rows copied and saved from a table."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.records import edition_of
from tests.support.reader import Readers
from tests.support.tables import read_clipboard, saved, shown

KINDS = ("meetings", "contributions", "missions", "figures")


def test_the_shown_rows_are_copied_as_a_table_and_as_text(reader: Readers) -> None:
    visitor = reader()
    visitor.allow_clipboard()
    page = visitor.open("/data/contributions/?edition=2018&q=peacebuilding+fund")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    lines = [line.split("\t") for line in read_clipboard(page, "text/plain").split("\r\n")]
    assert lines[0][:2] == ["What for", "Amount"] and lines[0][-2:] == ["Source", "Link"]
    assert len(lines) - 1 == len(shown(page)) and {len(line) for line in lines} == {len(lines[0])}
    total = next(line for line in lines if "48.5 million US dollars in total" in line)
    assert total[-2].startswith("2018 (2)")
    assert total[-1].startswith(f"{PREVIEW}2018/2-peacekeeping-and-peacebuilding/#p")
    html = read_clipboard(page, "text/html")
    assert html.count("<tr>") == len(lines) and f'<a href="{total[-1]}">{total[-1]}</a>' in html
    assert "Quote" not in html


def test_a_row_of_several_meetings_says_so_on_the_clipboard(reader: Readers) -> None:
    visitor = reader()
    visitor.allow_clipboard()
    page = visitor.open("/data/meetings/")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    assert re.search(r" \(\d meetings\)\t", read_clipboard(page, "text/plain"))


def test_where_the_clipboard_is_refused_the_rows_are_there_to_copy(reader: Readers) -> None:
    page = reader().open("/data/missions/?edition=2015")
    page.evaluate(
        """() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
          document.execCommand = () => false;
        }"""
    )
    page.get_by_role("button", name="Copy table").click()
    area = page.get_by_label("The rows as text, to copy by hand")
    expect(area).to_be_focused()
    assert len(area.input_value().split("\n")) - 1 == len(shown(page))
    assert area.evaluate("a => a.selectionEnd - a.selectionStart === a.value.length")
    expect(page.locator(".bb-table-status")).to_contain_text("press Ctrl+C")


def test_an_older_way_of_copying_serves_where_the_newer_is_missing(reader: Readers) -> None:
    """A server without https has no clipboard interface."""
    visitor = reader()
    visitor.allow_clipboard()
    page = visitor.open("/data/missions/?edition=2015")
    page.evaluate("window.ClipboardItem = undefined")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    assert "<table" in read_clipboard(page, "text/html")


@pytest.mark.parametrize("kind", KINDS)
def test_the_shown_rows_are_saved_as_csv(reader: Readers, library: Library, kind: str) -> None:
    """One line for each record, with its date or amount as data, its quotes, and public addresses."""
    page = reader().open(f"/data/{kind}/?edition=2018")
    lines = {line["Id"]: line for line in saved(page)}
    records = {r.id: r for r in library.records.of(kind) if edition_of(r) == "2018"}
    assert set(lines) == set(records)
    for id, record in records.items():
        line = lines[id]
        page_name, _, fragment = record.source.partition("#")
        assert line["Quote"].startswith(record.quote)
        assert line["Link"].split()[0] == f"{PREVIEW}2018/{page_name}/#{fragment}"
        assert line["Row"] == f"{PREVIEW}data/{kind}/#{id}" and line["Edition"] == "2018"
        if kind == "meetings":
            assert line["Date (ISO)"] == (record.date or "")
        if kind in {"contributions", "figures"}:
            assert line["Amount in figures"] == ("" if record.amount is None else f"{record.amount:f}")
            assert line["Unit"] == (record.unit or "")


@pytest.mark.parametrize(
    ("filters", "name"),
    [
        ("", "bluebook-contributions.csv"),
        ("?sort=-amount", "bluebook-contributions.csv"),
        ("?who=afghanistan", "bluebook-contributions-afghanistan.csv"),
        ("?q=Peacebuilding+fund/..", "bluebook-contributions-peacebuilding-fund.csv"),
    ],
)
def test_a_file_of_rows_is_named_after_their_filters(reader: Readers, filters: str, name: str) -> None:
    page = reader().open("/data/contributions/" + filters)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these rows (CSV)").click()
    assert download.value.suggested_filename == name


def test_a_chosen_filter_is_not_in_the_colour_of_errors(reader: Readers) -> None:
    """Its frame has the colour of links, which is read against the page; an unchosen one has not."""
    page = reader().open("/data/contributions/?edition=2018")
    colours = """name => [getComputedStyle(document.querySelector(`.bb-refine [name=${name}]`)).borderTopColor,
        getComputedStyle(document.querySelector(".bb-downloads a")).color]"""
    chosen, link = page.evaluate(colours, "edition")
    assert chosen == link
    unchosen, link = page.evaluate(colours, "year")
    assert unchosen != link


def test_a_file_of_rows_has_what_the_page_says_of_it(reader: Readers) -> None:
    page = reader().open("/data/contributions/?edition=2018&q=peacebuilding+fund")
    expect(page.locator(".bb-downloads")).to_contain_text("each file has the rows’ notes, quotes and links too")
    heads = page.eval_on_selector_all("thead th", "all => all.map(one => one.dataset.head || one.textContent)")
    assert {*heads, "Id", "Note", "Quote", "Link"} <= set(saved(page)[0])
