"""Each script of the site cannot be had in turn: the text stays, and nothing throws."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

from playwright.sync_api import BrowserContext, Page, Route, TimeoutError

from bluebook.deploy.fingerprint import HASHED
from tests.support.faulty import CYBER, Faulty, use
from tests.support.office_files import open_document, packed, paragraph, run, word_parts
from tests.support.pages import SitePages
from tests.support.search import SAVES_DATA

# What brings all of a small index after the first answer, and what it brings: not to readers who save data.
AHEAD = {"/assets/js/search/ahead.js", "/assets/js/search/whole.js"}


def on_a_chapter(page: Page) -> None:
    """What a reader does with a section: numbers, folds, the search's key."""
    use(page)


def on_a_table(page: Page) -> None:
    """What a reader does with a table: filter, sort, take along."""
    page.get_by_label("Search this table").press_sequentially("man")
    page.locator("thead th").first.click()
    for save in page.get_by_role("button", name="Download these rows (CSV)").all():
        save.click()
    page.wait_for_timeout(300)


def on_the_search(page: Page) -> None:
    """Searches, for records and a citation too, with an operator, a slip, initials, in Japanese, and for what is not there."""
    for query, answer in (
        ("how much money in 2017", "#results a.result"),
        ("when did the ministers meet", "#results a.result"),
        ("peacekeping in Sudan", ".bb-search-status"),
        ("FOIP", "#results a.result"),
        ("CTAP", ".bb-search-status"),
        ("what changed on piracy", "#results a.result"),
        ("piracy -Somalia", "#results a.result"),
        ("2018 (5), para. 3", "#results a.result"),
        ("かいぞく", ".bb-search-status"),
        ("zeppelin marzipan", ".bb-search-status"),
    ):
        page.fill("input[name=q]", query)
        page.locator(f"{answer}, .bb-search-failed").first.wait_for()
        page.wait_for_timeout(600)  # what helps comes after a pause
    page.fill("input[name=q]", "piracy")
    for save in page.get_by_role("button", name="Save all results (CSV)").all():
        save.click()
    page.wait_for_timeout(2000)  # then all of a small index


def on_the_check(page: Page) -> None:
    """Checks a quotation, then a file of each kind."""
    page.fill("textarea[name=draft]", "“the threat of cyber attacks is becoming more serious” (Bluebook 2018).")
    page.click("button[name=check]")
    found, told = page.locator("#findings [data-verdict]"), page.locator("#check-state", has_text="could not be loaded")
    found.or_(told).first.wait_for()
    files = packed(word_parts(paragraph(run("Words")))), packed(open_document("<text:p>Words</text:p>"))
    for at, content in enumerate(files):
        name = f"{at}.docx"
        page.set_input_files("#draft-file", {"name": name, "mimeType": "", "buffer": content})
        said = page.locator("#check-state", has_text=f"{name}” was read. 0").or_(told)
        said.or_(page.locator(".bb-check-file:not(:visible)")).first.wait_for(state="attached")


def on_the_briefing(page: Page) -> None:
    """Opens a list of a paragraph, a record and a comparison, and saves it as a Word file."""
    places = ["2018/5-cyber#p6", "data/contributions#2018-pbf-total", "compare/piracy#pair-1"]
    page.evaluate("places => localStorage.setItem('bluebook.briefing', JSON.stringify(places))", places)
    page.reload()
    late = "#briefing-late:not([hidden])"
    page.locator(f"#collection li, {late}").first.wait_for(state="attached")
    if not page.locator(late).count():
        page.click("button[name=docx]")
        page.locator("#briefing-done", has_text=re.compile("Saved as|could not")).wait_for()


def on_the_charts(page: Page) -> None:
    """Saves a chart as a picture, where that is offered."""
    for save in page.locator("button[name=svg]").all()[:1]:
        save.click()


def on_any(page: Page) -> None:
    """Nothing more than reading."""
    page.wait_for_timeout(100)  # what would throw throws late


ACTS: dict[str, Callable[[Page], None]] = {
    CYBER: on_a_chapter,
    "/data/meetings/": on_a_table,
    "/search/": on_the_search,
    "/check/": on_the_check,
    "/briefing/": on_the_briefing,
    "/data/charts/": on_the_charts,
}


def saving(one: Faulty) -> Faulty:
    """A reader who gets each script by need."""
    one.context.add_init_script(SAVES_DATA)
    return one


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
    used = asked_for(saving(faulty()), [*ACTS, *dict.fromkeys(scripts.values())]) | asked_for(faulty(), ["/search/"])
    scripts |= {name: path for name, path in used.items() if name not in scripts}
    ours = {
        f"/{path.relative_to(site).as_posix()}" for path in site.glob("assets/**/*.js") if not HASHED.search(path.name)
    }
    # Of redirected pages, of which there is none (tests/unit/content/test_register.py), of all retired ones
    # (tests/browser/test_colours.py), and where errors can be reported (tests/browser/test_page_foot.py).
    ours -= {f"/assets/js/page/{name}.js" for name in ("redirect", "colours", "report")}
    # Words by letters, passages, records and citations by page, statements by theme, and what a briefing list needs are
    # alike: each query, page or list asks for its own, and the first of each that is asked for is tried for all.
    by_letter = ("/english/", "/search/words/", "/search/initials/")
    by_item = ("/briefing/20", "/briefing/data/", "/briefing/compare/")
    by_page = ("/search/passages/", "/search/records/", "/search/changes-", "/search/printed/", "/cite/places/")
    folders = (*by_letter, *by_item, *by_page)
    for folder in folders:
        alike = {name for name in ours | set(scripts) if folder in name}
        asked = [name for name in scripts if name in alike]
        assert asked, folder
        ours -= alike
        for name in asked[1:]:
            del scripts[name]
    theirs = {name for name in ours if name.startswith("/assets/javascripts/")}
    assert ours - theirs <= set(scripts), "is it ever used?"
    wrong = {}
    for name, path in scripts.items():
        if faults := without(faulty(), name, path, pages.trees[path]):
            wrong[f"{name} on {path}"] = faults
    assert wrong == {}, "\n".join(f"{where}: {faults}" for where, faults in wrong.items())


def without(one: Faulty, name: str, path: str, tree: Element) -> list[str]:
    """What goes wrong on a page that cannot have a script; that it was never asked for is wrong too."""
    if name not in AHEAD:
        saving(one)
    one.context.set_default_timeout(10_000)
    blocked = refuse(one.context, name)
    page = one.open(path)
    faults = [f"lost: {words}" for words in stays(page, tree)]
    try:
        ACTS.get(path, on_any)(page)
    except TimeoutError as error:
        if name != f"/assets/js/{path.strip('/')}/page.js":  # the page's own: what it does cannot be done without
            faults.append(f"cannot be used: {error}"[:300])
    for _ in range(50):  # what is loaded a second after the first answer
        if not blocked:
            page.wait_for_timeout(100)
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
