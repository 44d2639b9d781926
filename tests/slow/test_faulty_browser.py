"""Pages in browsers that fail: a script missing, storage or the clipboard refused, pictures gone, features too new.

Whatever fails, the text and the tables stand there to be read, and nothing throws.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, TimeoutError, expect

from bluebook.collection import Library
from bluebook.deploy.fingerprint import HASHED
from tests.support.pages import SitePages
from tests.support.reader import withhold
from tests.support.server import Server

CYBER = "/2018/5-cyber/"
MEETINGS = "/data/meetings/?edition=2018"


@dataclass
class Faulty:
    """A reader whose browser fails in some way; what its pages throw is kept."""

    context: BrowserContext
    base: str
    thrown: list[str] = field(default_factory=list)

    def open(self, path: str) -> Page:
        """A new tab on a page of the site."""
        page = self.context.new_page()
        page.goto(self.base + path)
        return page


@pytest.fixture
def faulty(browser: Browser, server: Server) -> Iterator[Callable[[str], Faulty]]:
    """Makes readers whose browser runs a script before any page does; nothing may be thrown."""
    made: list[Faulty] = []

    def make(script: str = "", **options: object) -> Faulty:
        context = browser.new_context(reduced_motion="reduce", **options)  # type: ignore[arg-type]
        context.set_default_timeout(30_000)
        one = Faulty(context, server.url)
        context.on("weberror", lambda error: one.thrown.append(str(error.error)))
        context.add_init_script(script)
        made.append(one)
        return one

    yield make
    for one in made:
        one.context.close()
    assert [thrown for one in made for thrown in one.thrown] == []


def reads(page: Page, library: Library) -> None:
    """The whole text of a chapter's page stands there to be read."""
    shown = "".join(page.inner_text("article").split())
    for block in library.chapters.pages[CYBER.strip("/")].blocks:
        assert "".join(block.text.split())[:60] in shown, block.address


def lists(page: Page, library: Library) -> None:
    """Every meeting of the table stands there to be read."""
    rows = page.locator("tbody tr:visible")
    names = page.locator("tbody tr:visible .bb-name").all_inner_texts()
    assert rows.count() == len(names) > 50
    assert {m.place for m in library.records.meetings if m.place} >= {"Manila, the Philippines"}
    expect(page.get_by_text("Manila, the Philippines").first).to_be_visible()


def use(page: Page) -> None:
    """What a reader would try: a number, a key of the search, a fold."""
    page.locator("#p6 > .bb-number").click()
    page.locator("#p6 + .bb-drawn > summary").click()
    page.keyboard.press("Escape")
    page.evaluate("getSelection().selectAllChildren(document.getElementById('p2'))")
    page.mouse.move(200, 200)
    page.keyboard.press("/")
    page.wait_for_timeout(100)  # what would throw throws late


# --- scripts that cannot be had -----------------------------------------------------------------------------------------


def on_a_chapter(page: Page) -> None:
    """What a reader does with a section: numbers, folds, the search's key."""
    use(page)


def on_a_table(page: Page) -> None:
    """What a reader does with a table: filter, sort."""
    page.get_by_label("Words in the row or its quotes").press_sequentially("man")
    page.locator("thead th").first.click()


def on_the_search(page: Page) -> None:
    """Searches, for records too, and with a slip."""
    for query, answer in (
        ("how much money in 2017", "#results a.result"),
        ("when did the ministers meet", "#results a.result"),
        ("peacekeping in Sudan", ".bb-meant"),
    ):
        page.fill("input[name=q]", query)
        page.locator(f"{answer}, .bb-search-failed").first.wait_for()
    page.wait_for_timeout(100)


def on_the_check(page: Page) -> None:
    """Checks a quotation."""
    page.fill("textarea[name=draft]", "“the threat of cyber attacks is becoming more serious” (Bluebook 2018).")
    page.click("button[name=check]")
    found, told = page.locator("#findings [data-verdict]"), page.locator("#check-state", has_text="could not be loaded")
    found.or_(told).first.wait_for()


def on_any(page: Page) -> None:
    """Nothing more than reading."""
    page.wait_for_timeout(100)  # what would throw throws late


ACTS: dict[str, Callable[[Page], None]] = {
    CYBER: on_a_chapter,
    "/data/meetings/": on_a_table,
    "/search/": on_the_search,
    "/check/": on_the_check,
}


def plain_name(url: str) -> str:
    """The path of a script without the hash in its name: `/assets/js/tables/filter.js`."""
    return HASHED.sub("", urlsplit(url).path)


def loaded(pages: SitePages) -> dict[str, str]:
    """Every script that a page's tags load, by its plain name, with a page that does: one on which we act if any."""
    found: dict[str, str] = {}
    for path, tree in sorted(pages.trees.items(), key=lambda one: one[0] not in ACTS):
        for script in tree.iter("script"):
            if source := script.get("src"):
                found.setdefault(plain_name(urljoin(path, source)), path)
    return found


def asked_for(one: Faulty, paths: Iterable[str]) -> dict[str, str]:
    """Every script that pages ask for when they are used, by its plain name, with the page."""
    found: dict[str, str] = {}
    page = one.context.new_page()
    at = ""
    page.on("request", lambda r: r.resource_type == "script" and found.setdefault(plain_name(r.url), at))
    for path in paths:
        at = path
        page.goto(one.base + path)
        ACTS.get(path, on_any)(page)
    page.close()
    return found


def stays(page: Page, tree: Element) -> list[str]:
    """The paragraphs and headings of a page that are no longer there to be read, of those that it was built with."""
    article = tree.find(".//article")
    assert article is not None
    shown = "".join((page.locator("article").first.text_content() or "").split())
    for unread in article.iter("noscript"):
        unread.clear()
    written = ["".join("".join(e.itertext()).split()) for tag in ("h1", "h2", "p", "th") for e in article.iter(tag)]
    assert written
    return [words for words in written if words not in shown]


def test_any_missing_script_takes_nothing_from_the_text(
    faulty: Callable[..., Faulty], pages: SitePages, site: Path
) -> None:
    """Each script that any page loads or asks for, taken from the pages themselves, cannot be had in turn."""
    scripts = loaded(pages)
    used = asked_for(faulty(), [*ACTS, *dict.fromkeys(scripts.values())])
    scripts |= {name: path for name, path in used.items() if name not in scripts}
    ours = {
        f"/{path.relative_to(site).as_posix()}" for path in site.glob("assets/**/*.js") if not HASHED.search(path.name)
    }
    ours.discard(
        "/assets/js/page/redirect.js"
    )  # of redirected pages, of which there is none: tests/unit/content/test_register.py
    assert {name for name in ours if not name.startswith("/assets/javascripts/")} <= set(scripts), "is it ever used?"
    wrong = {}
    for name, path in scripts.items():
        if faults := without(faulty(), name, path, pages.trees[path]):
            wrong[f"{name} on {path}"] = faults
    assert wrong == {}, "\n".join(f"{where}: {faults}" for where, faults in wrong.items())


def without(one: Faulty, name: str, path: str, tree: Element) -> list[str]:
    """What goes wrong on a page that cannot have a script; that it was never asked for is wrong too."""
    one.context.set_default_timeout(10_000)
    blocked = refuse(one.context, name)
    page = one.open(path)
    faults = [f"lost: {words}" for words in stays(page, tree)]
    try:
        ACTS.get(path, on_any)(page)
    except TimeoutError as error:
        if name != f"/assets/js/{path.strip('/')}/page.js":  # the page's own: what it does cannot be done without
            faults.append(f"cannot be used: {error}"[:300])
    faults += [f"thrown: {error}" for error in one.thrown]
    one.thrown.clear()
    one.context.close()
    return faults if blocked else [*faults, "never asked for"]


def refuse(context: BrowserContext, name: str) -> list[str]:
    """Let no page of a reader have a script, by its plain name; the addresses refused, one after the other."""
    refused: list[str] = []

    def abort(route: Route) -> None:
        refused.append(route.request.url)
        route.abort()

    context.route(lambda url: plain_name(url) == name, abort)
    return refused


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
    page.locator("#p6 + .bb-drawn > summary").click()
    page.locator("#p6 + .bb-drawn a").first.click()
    page = one.open(MEETINGS)
    lists(page, library)
    page.locator("tbody tr:visible .bb-source").first.click()
    page.wait_for_url("**/2018/**")
    page.keyboard.press("/")
    page.keyboard.type("piracy")
    page.locator("dialog a.result").first.click()
    page.wait_for_url("**#*")


NO_CLIPBOARD = """document.execCommand = () => false;
    Object.defineProperty(navigator, "clipboard", { value: { write: () => Promise.reject(new Error("refused")),
        writeText: () => Promise.reject(new Error("refused")) } });"""


def test_where_the_clipboard_is_refused_the_words_stand_there(faulty: Callable[..., Faulty]) -> None:
    one = faulty(NO_CLIPBOARD)
    page = one.open(CYBER)
    page.locator("#p6 > .bb-number").click()
    page.get_by_role("button", name="Copy link", exact=True).click()
    expect(page.locator(".bb-by-hand textarea")).to_have_value(re.compile(r"/2018/5-cyber/#p6$"))
    page = one.open(MEETINGS)
    page.get_by_role("button", name="Copy table").click()
    expect(page.get_by_label("The rows as text, to copy by hand")).to_be_focused()


def test_without_its_pictures_every_page_reads(faulty: Callable[..., Faulty], library: Library) -> None:
    one = faulty()
    withheld = withhold(one.context, r"\.(png|svg|ico)$")
    reads(one.open(CYBER), library)
    for name in ("Search", "Check quotations"):
        expect(one.open("/").get_by_role("link", name=name).first).to_be_visible()
    assert withheld


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
    page.get_by_label("Words in the row or its quotes").fill("manila")
    assert 0 < page.locator("tbody tr:visible").count() < 50
    page = one.open("/search/?q=piracy")
    expect(page.locator("#results a.result").first).to_be_visible()
    page = one.open("/check/")
    page.fill("textarea[name=draft]", "“the threat of cyber attacks is becoming more serious” (Bluebook 2018).")
    page.click("button[name=check]")
    expect(page.locator("#findings [data-verdict]")).to_have_count(1)


def test_without_dialogs_the_search_key_leads_to_the_search(faulty: Callable[..., Faulty]) -> None:
    page = faulty(MISSING["dialogs"]).open(CYBER)
    page.keyboard.press("/")
    page.wait_for_url("**/search/")
