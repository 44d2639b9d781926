"""Every function by keyboard, every page heard and enlarged: what a reader without a mouse, without sight, or with
large letters meets. What axe-core sees stands in test_barriers.py."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from collections.abc import Callable
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Page, expect

from tests.support import axe, every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader

Readers = Callable[..., Reader]

CYBER = "/2018/5-cyber/"
# One page of each kind; long tables are filtered, their rows are alike.
KINDS = [
    "/",
    "/2018/",
    "/2018/4-oceans-and-seas/",
    CYBER,
    "/data/",
    "/data/meetings/?edition=2015",
    "/data/contributions/?edition=2015",
    "/data/missions/",
    "/data/who/",
    "/data/charts/",
    "/data/disagreements/",
    "/data/dictionary/",
    "/search/?q=piracy",
    "/check/",
    "/about/",
    "/about/known-slips/",
    "/about/abbreviations/",
    "/about/how-to-cite/",
    "/about/accessibility/",
    "/404.html",
]


def press(page: Page, *keys: str) -> None:
    """Press keys, one after the other."""
    for key in keys:
        page.keyboard.press(key)


def focused(page: Page) -> str:
    """The element that has the keyboard, as it is written."""
    return str(page.evaluate("document.activeElement.outerHTML"))


# --- seen by keyboard -------------------------------------------------------------------------------------------------

# Elements are focused from last to first, as Shift+Tab does, each after it was scrolled half beneath the header.
UNSEEN = """() => {
    const header = document.querySelector(".md-header"), faults = [];
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
        .filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const step = Math.max(1, Math.floor(all.length / 40)); // of the many alike, some
    for (let at = all.length - 1; at >= 0; at -= step) {
        const element = all[at], shown = element.matches(".md-option") ? element.nextElementSibling : element;
        document.activeElement.blur();
        scrollBy(0, shown.getBoundingClientRect().top - header.offsetHeight / 2);
        element.focus({ focusVisible: true });
        const box = shown.getBoundingClientRect(), style = getComputedStyle(shown);
        const sticky = element.closest(".md-header, .bb-find-place, .md-sidebar");
        const name = element.outerHTML.slice(0, 100);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) faults.push("no outline: " + name);
        if (!sticky && box.top < header.getBoundingClientRect().bottom - 1) faults.push("beneath the header: " + name);
        if (box.right <= 0 || box.left >= innerWidth || box.top >= innerHeight) faults.push("outside the window: " + name);
    }
    return [all.length, faults];
}"""


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_what_has_the_keyboard_is_seen(reader: Readers, width: int, scripts: bool) -> None:
    for path, page in reader(width, scripts=scripts).each(KINDS):
        stops, faults = page.evaluate(UNSEEN)
        assert faults == [], path
        assert stops > 3, path


def test_what_has_the_keyboard_is_seen_in_forced_colours(reader: Readers) -> None:
    """In colours of the reader's own, the outline and every button's edge stay; a box to tick is drawn by the browser."""
    edges = """() => [...document.querySelectorAll("button, select, input:not(.md-option, .md-toggle, .bb-slash), .bb-find")]
        .filter((e) => e.checkVisibility() && !e.closest(".md-header__inner, th, .bb-menu, .bb-search-notes"))
        .map((e) => [parseFloat(getComputedStyle(e).borderTopWidth), e.outerHTML.slice(0, 90)])"""
    one, edged = reader(1400), []
    for path, page in one.each(KINDS):
        page.emulate_media(forced_colors="active", reduced_motion="reduce")
        assert page.evaluate("matchMedia('(forced-colors: active)').matches")
        stops, faults = page.evaluate(UNSEEN)
        assert faults == [] and stops > 3, path
        edged += [(width, path, words) for width, words in page.evaluate(edges)]
    assert [edge for edge in every(edged, 20) if edge[0] < 1] == []


def test_nothing_moves_for_a_reader_who_asked_for_that(reader: Readers) -> None:
    moving = """() => [...document.querySelectorAll("*")].filter((e) => {
        const style = getComputedStyle(e);
        return style.animationName !== "none" || style.scrollBehavior === "smooth"
            || style.transitionDuration.split(",").some((time) => parseFloat(time) > 0.01);
    }).map((e) => e.outerHTML.slice(0, 80))"""
    one = reader(1400)
    for path in ("/", CYBER, "/data/missions/", "/search/?q=piracy"):
        page = one.open(path)
        assert page.evaluate(moving) == [], path
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) != []


# --- enlarged -----------------------------------------------------------------------------------------------------------

SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll("article *")]
    .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.checkVisibility())
    .filter((e) => e === document.scrollingElement || /auto|scroll/.test(getComputedStyle(e).overflowX))
    .map((e) => e.outerHTML.slice(0, 80))"""


def test_nothing_scrolls_sideways_however_it_is_enlarged(reader: Readers) -> None:
    """At 200 % of 1520, 1400 and 1280 pixels, at 400 % of 1280, and with letters of twice their size."""
    for path, page in reader(1400).each(KINDS):
        for width in (760, 700, 640, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate(SIDEWAYS) == [], f"{path} at {width}"
        page.set_viewport_size({"width": 1400, "height": 800})
        page.evaluate("document.documentElement.style.fontSize = '250%'")  # the theme's 125 % is twice that
        assert page.evaluate(SIDEWAYS) == [], f"{path} with large letters"


# --- by keyboard --------------------------------------------------------------------------------------------------------


def test_the_header_search_by_keyboard(reader: Readers) -> None:
    page = reader().open(CYBER)
    page.locator(".bb-find").focus()
    press(page, "Enter")
    page.keyboard.type("budapest convention")
    expect(page.locator("dialog a.result").first).to_be_visible()
    press(page, "ArrowDown")
    assert 'class="result' in focused(page)
    press(page, "Escape")
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator(".bb-find")).to_be_focused()
    press(page, "/")
    page.keyboard.type("budapest convention")
    expect(page.locator("dialog a.result").first).to_be_visible()
    press(page, "ArrowDown", "Enter")
    page.wait_for_url("**/2018/**#p*")


def test_the_search_page_and_its_filters_by_keyboard(reader: Readers) -> None:
    page = reader().open("/search/")
    page.focus("input[name=q]")
    page.keyboard.type("piracy")
    expect(page.locator("#results a.result").first).to_be_visible()
    while not page.evaluate("document.activeElement.matches('.bb-filters select')"):
        press(page, "Tab")
        assert page.evaluate("document.activeElement !== document.body")
    press(page, "ArrowDown")
    page.wait_for_url("**edition=*")
    expect(page.locator("#results a.result").first).to_be_visible()


def test_a_table_is_filtered_copied_and_cleared_by_keyboard(reader: Readers) -> None:
    one = reader()
    one.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = one.open("/data/meetings/")
    rows = page.locator("tbody tr:visible")
    everything = rows.count()
    page.focus("select[name=edition]")
    press(page, "ArrowDown")
    assert 0 < rows.count() < everything
    page.get_by_role("button", name="Copy table").focus()
    press(page, "Enter")
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    page.get_by_role("button", name="Clear filters").focus()
    press(page, "Space")
    assert rows.count() == everything


@pytest.mark.parametrize(
    ("path", "fold"),
    [
        (CYBER, "#p6 + .bb-drawn"),
        ("/data/meetings/", "tbody tr .bb-quote"),
        ("/data/who/", "#australia"),
        ("/data/charts/", "#usd-table"),
    ],
)
def test_a_fold_opens_by_keyboard(reader: Readers, path: str, fold: str) -> None:
    page = reader().open(path)
    page.locator(f"{fold} > summary").first.focus()
    press(page, "Enter")
    expect(page.locator(fold).first).to_have_attribute("open", "")
    press(page, "Space")
    expect(page.locator(fold).first).not_to_have_attribute("open", "")


def test_names_are_filtered_by_keyboard(reader: Readers) -> None:
    page = reader().open("/data/who/")
    page.locator(".bb-name-filter input").focus()
    page.keyboard.type("rok")
    expect(page.locator(".bb-shown")).to_contain_text(" of ")
    press(page, "Tab")
    assert re.search(r"<(a|summary)", focused(page))


def test_colours_are_switched_by_keyboard(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".md-option").first.focus()
    for scheme in ("default", "slate"):
        press(page, "ArrowRight")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


def test_the_phones_menu_by_keyboard(reader: Readers) -> None:
    page = reader(390).open(CYBER)
    button = page.get_by_role("button", name="Menu")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.focus()
    press(page, "Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-nav__toggle:focus")).to_have_count(1)  # back to the list of everything
    press(page, "Tab")
    assert "1-regional-security" in focused(page)
    press(page, "Shift+Tab", "Space")
    expect(page.locator(".md-nav--primary .md-nav__link:visible", has_text="Check quotations")).to_be_in_viewport()
    press(page, "Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    press(page, "Enter", "Shift+Tab")
    expect(button).to_have_attribute("aria-expanded", "false")  # leaving it closes it


def test_the_phones_menu_by_keyboard_without_scripts(reader: Readers) -> None:
    page = reader(390, scripts=False).open(CYBER)
    press(page, "Tab", "Space")
    expect(page.get_by_role("checkbox", name="Menu")).to_be_checked()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()


@pytest.mark.parametrize("width", [1400, 390])
def test_a_closed_menu_is_out_of_the_keyboards_reach(reader: Readers, width: int) -> None:
    page = reader(width).open(CYBER)
    inside = set()
    for _ in range(40):
        press(page, "Tab")
        inside.add(page.evaluate("document.activeElement.closest('.md-sidebar--primary') !== null"))
        assert page.evaluate("document.activeElement.getBoundingClientRect().right") > 0
    assert inside == ({True, False} if width == 1400 else {False})  # the sidebar of a wide window is no menu


# --- heard --------------------------------------------------------------------------------------------------------------


def heard(page: Page) -> list[tuple[str, str]]:
    """What a screen reader is given of a page: roles and names, in order."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [(n["role"]["value"], n.get("name", {}).get("value", "")) for n in nodes if not n.get("ignored")]


def test_a_paragraphs_number_is_heard_in_two_words(reader: Readers) -> None:
    """Before each paragraph its number, as a plain link; no state, no second telling."""
    page = reader().open(CYBER)
    numbers = page.locator("p > .bb-number")
    for at, number in enumerate(every(numbers.all(), 8), 1):
        told = number.aria_snapshot()
        assert told.splitlines()[0] == f'- link "Paragraph {at}":'
        said = number.evaluate("e => e.getAttributeNames().filter(n => n.startsWith('aria-'))")
        assert said == ["aria-label"]


def test_a_heading_is_heard_as_it_is_printed(pages: SitePages, reader: Readers) -> None:
    for path in (CYBER, "/2018/4-oceans-and-seas/", "/data/dictionary/"):
        page = reader().open(path)
        names = [name for role, name in heard(page) if role == "heading"]
        shown = page.eval_on_selector_all(
            "article :is(h1, h2, h3, h4)",
            "all => all.map(h => [...h.childNodes].map(n => n.nodeName === 'A' && n.matches('.bb-anchor') ? '' : n.textContent).join('').trim())",
        )
        assert [n for n in names if n in shown] == every(shown, 3), path
        assert not [n for n in names if "Link to" in n], path


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_table_is_announced_with_its_heads(reader: Readers, width: int, scripts: bool) -> None:
    """Also where its rows are shown as cards."""
    for path in ("/data/missions/", "/2018/5-cyber/", "/about/abbreviations/"):
        page = reader(width, scripts=scripts).open(path)
        rows = page.eval_on_selector_all("article .bb-table tbody tr", "rows => rows.length")
        heads = page.eval_on_selector_all("article .bb-table thead th", "heads => heads.length")
        roles = Counter(role for role, _ in heard(page))
        assert rows > 5 and heads > 2
        assert (roles["rowheader"], roles["columnheader"]) == (rows, heads), path
        assert not [name for role, name in heard(page) if role == "rowheader" and "Link to" in name], path


def test_every_table_names_its_heads(pages: SitePages) -> None:
    tables = [(path, table) for path, tree in pages.trees.items() for table in tree.iter("table")]
    for path, table in tables:
        assert table.find(".//th") is not None, path
    ours = [(path, table) for path, table in tables if "bb-table" in table.get("class", "").split()]
    for path, table in every(ours, 50):
        assert {th.get("scope") for th in table.iter("th")} <= {"col", "row"}, path


def words(element: Element) -> str:
    """An element's words."""
    return " ".join("".join(element.itertext()).split())


def test_each_page_has_one_main_part_and_its_headings_in_order(pages: SitePages) -> None:
    for path, tree in pages.trees.items():
        tags = Counter(element.tag for element in tree.iter() if isinstance(element.tag, str))
        assert (tags["main"], tags["header"], tags["footer"], tags["h1"]) == (1, 1, 1, 1), path
        levels = [int(e.tag[1]) for e in tree.iter() if isinstance(e.tag, str) and re.fullmatch(r"h[1-6]", e.tag)]
        assert levels[0] == 1 and all(b <= a + 1 for a, b in itertools.pairwise(levels)), path


def test_a_link_makes_sense_alone(pages: SitePages) -> None:
    """One name leads to one place, and no name is empty or says only `here`."""
    tried = 0
    for path, tree in pages.trees.items():
        if path.endswith("/print/"):  # sections one after the other on paper, each with its own paragraph 1
            continue
        article = tree.find(".//article")
        assert article is not None
        places: dict[str, set[str]] = {}
        for link in article.iter("a"):
            if link.get("href") is not None:
                name = link.get("aria-label") or words(link)
                places.setdefault(name, set()).add(urljoin(path, link.get("href", "")))
        assert {name: found for name, found in places.items() if len(found) > 1} == {}, path
        assert not [n for n in places if re.fullmatch(r"(here|this|link|more|read more|click here|)", n, re.I)], path
        tried += len(places)
    assert tried > 1000


def test_the_page_says_its_language_and_title(pages: SitePages) -> None:
    titles = Counter(words(title) for tree in pages.trees.values() for title in tree.findall(".//head/title"))
    assert all(tree.get("lang") == "en" for tree in pages.trees.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []
    assert len(titles) == len(pages.trees)


# --- and said -----------------------------------------------------------------------------------------------------------


def test_the_statement_names_what_is_tested_with(pages: SitePages) -> None:
    """The versions are those in use, the widths and colours those of the tests."""
    article = pages.trees["/about/accessibility/"].find(".//article")
    assert article is not None
    said = words(article)
    version = re.search(r"axe v([\d.]+)", axe.SCRIPT.read_text(encoding="utf-8")[:200])
    checker = json.loads((ROOT / "tests/peers/package.json").read_text(encoding="utf-8"))["devDependencies"]["vnu-jar"]
    assert version and f"axe-core {version[1]}" in said
    assert f"Nu Html Checker {checker}" in said
    assert {"wcag2aa", "wcag21aa", "wcag22aa", "best-practice"} <= set(axe.RULES)
    assert "1400 and 390 pixels" in said
