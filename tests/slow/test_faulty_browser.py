"""Pages in browsers that fail: a script missing, storage or the clipboard refused, pictures gone, features too new.

Whatever fails, the text and the tables can be read, and nothing throws.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support.faulty import CYBER, Faulty, use

MEETINGS = "/data/meetings/?edition=2018"


def reads(page: Page, library: Library) -> None:
    """The whole text of a chapter's page can be read."""
    shown = "".join(page.inner_text("article").split())
    for block in library.chapters.pages[CYBER.strip("/")].blocks:
        assert "".join(block.text.split())[:60] in shown, block.address


def lists(page: Page, library: Library) -> None:
    """Every meeting of the table can be read."""
    rows = page.locator(".bb-record:visible")
    names = page.locator(".bb-record:visible .bb-name").all_inner_texts()
    assert rows.count() == len(names) > 50
    assert {m.place for m in library.records.meetings if m.place} >= {"Manila, the Philippines"}
    expect(page.get_by_text("Manila, the Philippines").first).to_be_visible()


# --- scripts that cannot be had -----------------------------------------------------------------------------------------


REFUSED = """for (const name of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, name, { configurable: true, get() { throw new DOMException("refused", "SecurityError"); } });"""

FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""

# Whether it is so indeed: where storage is refused, the page puts an object of its own in its place.
IS_REFUSED = "!(localStorage instanceof Storage) && !(sessionStorage instanceof Storage)"
IS_FULL = "(() => { try { localStorage.setItem('a', 'b'); return false; } catch (full) { return true; } })()"


@pytest.mark.parametrize(("storage", "holds"), [(REFUSED, IS_REFUSED), (FULL, IS_FULL)], ids=["refused", "full"])
def test_without_storage_everything_works_for_the_page(
    faulty: Callable[..., Faulty], library: Library, storage: str, holds: str
) -> None:
    one = faulty(storage)
    page = one.open(CYBER)
    assert page.evaluate(holds)
    reads(page, library)
    page.locator(".bb-colors label:visible").click()
    page.locator("#p6 > .bb-number").click()
    page.get_by_label("Style").select_option(index=1)
    page.keyboard.press("Escape")
    page.locator("[data-from=p6] .bb-count-link").click()
    page.locator(".bb-menu-facts a").first.click()
    page = one.open(MEETINGS)
    lists(page, library)
    page.locator(".bb-record:visible .bb-source").first.click()
    page.wait_for_url("**/2018/**")
    page.keyboard.press("/")
    page.keyboard.type("piracy")
    page.locator("dialog a.result").first.click()
    page.wait_for_url("**#*")


# What browsers of some years ago do not have, each taken away before a page runs.
MISSING = {
    "newer methods": """for (const [on, name] of [[Array.prototype, "at"], [Array.prototype, "findLast"], [Array.prototype, "findLastIndex"], [Array.prototype, "toSorted"],
        [String.prototype, "at"], [String.prototype, "replaceAll"], [Object, "hasOwn"], [window, "structuredClone"]]) delete on[name];""",
    "dialogs": "delete window.HTMLDialogElement.prototype.showModal; delete window.HTMLDialogElement;",
    "the clipboard": """Object.defineProperty(navigator, "clipboard", { value: undefined }); delete window.ClipboardItem;""",
    "marks and navigation": """delete window.Highlight; delete CSS.highlights; delete window.navigation; delete Document.prototype.fragmentDirective;""",
    "the selector :has": """for (const on of [Document.prototype, Element.prototype, DocumentFragment.prototype])
        for (const name of ["querySelector", "querySelectorAll", "matches", "closest"]) {
            const own = on[name];
            if (own) on[name] = function (selector) {
                if (/:has\\(/.test(selector)) throw new DOMException(selector, "SyntaxError");
                return own.call(this, selector);
            };
        }""",
}

# Whether each is missing indeed: what a browser does not let be deleted would be there all the same.
IS_MISSING = {
    "newer methods": "![].at && ![].findLast && ![].findLastIndex && ![].toSorted && !''.at && !''.replaceAll && !Object.hasOwn && !window.structuredClone",
    "dialogs": "!window.HTMLDialogElement && !document.createElement('dialog').showModal",
    "the clipboard": "!navigator.clipboard && !window.ClipboardItem",
    "marks and navigation": "!window.Highlight && !CSS.highlights && !window.navigation && !document.fragmentDirective",
    "the selector :has": "(() => { try { return !document.querySelector('body:has(a)'); } catch (error) { return true; } })()",
}


@pytest.mark.parametrize("missing", MISSING)
def test_an_older_browser_reads_and_searches(faulty: Callable[..., Faulty], library: Library, missing: str) -> None:
    one = faulty(MISSING[missing])
    page = one.open(CYBER)
    assert page.evaluate(IS_MISSING[missing])
    reads(page, library)
    use(page)
    page = one.open(MEETINGS)
    lists(page, library)
    page.get_by_label("Search this table").fill("manila")
    expect(page.locator(".bb-shown")).to_have_attribute("data-filters", re.compile("manila"))
    assert 0 < page.locator(".bb-record:visible").count() < 50
    page = one.open("/search/?q=piracy")
    expect(page.locator("#results a.result").first).to_be_visible()
    page = one.open("/check/")
    page.fill("textarea[name=draft]", "“the threat of cyber attacks is becoming more serious” (Bluebook 2018).")
    page.click("button[name=check]")
    expect(page.locator("#findings [data-verdict]")).to_have_count(1)


def test_without_dialogs_the_search_key_opens_the_search(faulty: Callable[..., Faulty]) -> None:
    page = faulty(MISSING["dialogs"]).open(CYBER)
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
