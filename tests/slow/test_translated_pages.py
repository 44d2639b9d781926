"""A page that a machine has translated: nothing is put under the ministry's name but the ministry's own words."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.citing import pasted
from tests.support.reader import Readers
from tests.support.server import Server

CYBER = "/2018/5-cyber/"

# What translators do to a page: Google wraps words in <font> and sets a class, Firefox and Safari put other words into
# the text nodes, Edge marks each element. None of them touches what scripts hold.
TRANSLATORS = {
    "Google": """() => {
        document.documentElement.lang = "de";
        document.documentElement.classList.add("translated-ltr");
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = [];
        while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentNode.closest("script, style")) nodes.push(walker.currentNode);
        for (const node of nodes) {
            const outer = document.createElement("font"), inner = document.createElement("font");
            outer.style.verticalAlign = inner.style.verticalAlign = "inherit";
            inner.textContent = " Übersetzt: " + node.data;
            outer.append(inner);
            node.replaceWith(outer);
        }
    }""",
    "Firefox": """() => {
        document.documentElement.lang = "ja";
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentNode.closest("script, style")) walker.currentNode.data = "翻訳 " + walker.currentNode.data.slice(3);
    }""",
    "without a trace": """() => {
        for (const block of document.querySelectorAll("article p[id], article td, article blockquote")) {
            const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/the|and/g, "le");
        }
    }""",
}


def readers_page(reader: Readers, path: str) -> Page:
    """A page whose clipboard the test may read."""
    one = reader()
    one.allow_clipboard()
    return one.open(path)


@pytest.mark.parametrize("translator", TRANSLATORS)
def test_a_quotation_has_the_original_words(translator: str, reader: Readers, library: Library) -> None:
    page = readers_page(reader, CYBER)
    printed = library.chapters.blocks["2018/5-cyber#p6"].text
    page.evaluate(TRANSLATORS[translator])
    page.click("#p6 > .bb-number")
    menu = page.get_by_role("dialog")
    expect(menu).to_contain_text("This page was translated by a machine.")
    menu.get_by_role("button", name="Copy quotation with footnote").click()
    expect(page.locator(".bb-status")).to_contain_text("in the original English")
    copied = pasted(page)
    assert copied["text/plain"].startswith(f"“{printed}” [1]")
    assert printed.replace("&", "&amp;") in copied["text/html"]


@pytest.mark.parametrize("translator", TRANSLATORS)
def test_words_selected_are_quoted_as_their_whole_paragraph(translator: str, reader: Readers, library: Library) -> None:
    page = readers_page(reader, CYBER)
    page.evaluate(TRANSLATORS[translator])
    page.evaluate("getSelection().selectAllChildren(document.querySelector('#p8'))")
    page.get_by_role("button", name="Cite selection").click()
    menu = page.get_by_role("dialog")
    expect(menu).to_contain_text("the original English words of the whole paragraph")
    assert menu.get_by_role("button", name="Copy link to these words").count() == 0
    menu.get_by_role("button", name="Copy quotation as Markdown").click()
    assert "Computer Security Incident Response Team" in pasted(page)["text/plain"]


def test_a_page_that_came_translated_is_not_quoted(reader: Readers, server: Server) -> None:
    """A translating server sends other words at once: the original ones are not to be had."""
    one = reader()
    one.context.route(
        f"**{CYBER}",
        lambda route: route.fulfill(
            response=(got := route.fetch()), body=got.text().replace('lang="en"', 'lang="fr"', 1)
        ),
    )
    page = one.open(CYBER)
    page.click("#p6 > .bb-number")
    menu = page.get_by_role("dialog")
    expect(menu).to_contain_text("Open the original page to quote its words.")
    assert menu.get_by_role("button", name="Copy quotation with footnote").count() == 0
    assert menu.get_by_role("button", name="Copy footnote").count() == 1


@pytest.mark.parametrize("translator", TRANSLATORS)
def test_a_records_quotation_and_a_table_are_copied_in_the_original(
    translator: str, reader: Readers, library: Library
) -> None:
    page = readers_page(reader, "/data/meetings/?edition=2018")
    record = next(m for m in library.records.meetings if m.id == "2018-arf-ministerial-24")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    before = pasted(page)
    page.evaluate(TRANSLATORS[translator])
    page.get_by_role("button").nth(0).wait_for()
    page.locator("[data-act=copy]").click()
    expect(page.locator(".bb-table-status")).to_contain_text("in the original English")
    assert pasted(page) == before
    page.locator(f"[id='{record.id}'] .bb-row-link").first.click()
    page.get_by_role("dialog").get_by_role("button", name="Copy quotation with footnote").click()
    said, quoted, *_ = pasted(page)["text/plain"].splitlines()
    assert said.startswith("Site record: 24th ") and "Date and place: August" in said and "Level: ministers." in said
    assert quoted.startswith("“In August, the 24th ARF Ministerial Meeting was held")
