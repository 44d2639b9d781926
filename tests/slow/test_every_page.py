"""Every page in a browser: no complaint, nothing wider than the window or the sheet, the keyboard always seen."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import LYING, UPRIGHT, Reader, Readers, laid_out

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

# Elements are focused from last to first, as Shift+Tab does, each after it was scrolled half beneath the header. What lies
# outside the window is looked at again two frames later: the theme's scripts move the side columns after a scroll.
UNSEEN = """async () => {
    const header = document.querySelector(".md-header"), faults = [];
    const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
        .filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const step = Math.max(1, Math.floor(all.length / 40)); // of the many alike, some
    for (let at = all.length - 1; at >= 0; at -= step) {
        const element = all[at], shown = element.matches(".md-option") ? element.nextElementSibling : element;
        document.activeElement.blur();
        scrollBy(0, shown.getBoundingClientRect().top - header.offsetHeight / 2);
        element.focus({ focusVisible: true });
        const outside = (box) => box.right <= 0 || box.left >= innerWidth || box.top >= innerHeight;
        if (outside(shown.getBoundingClientRect()))
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const box = shown.getBoundingClientRect(), style = getComputedStyle(shown);
        const sticky = element.closest(".md-header, .bb-find-place, .md-sidebar");
        const name = element.outerHTML.slice(0, 100);
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) faults.push("no outline: " + name);
        if (!sticky && box.top < header.getBoundingClientRect().bottom - 1) faults.push("beneath the header: " + name);
        if (outside(box)) faults.push("outside the window: " + name);
    }
    return [all.length, faults];
}"""

EDGES = """() => [...document.querySelectorAll("button, select, input:not(.md-option, .md-toggle, [type=checkbox]), .bb-find")]
    .filter((e) => e.checkVisibility() && !e.closest(".md-header__inner, th, .bb-menu, .bb-search-notes"))
    .map((e) => [parseFloat(getComputedStyle(e).borderTopWidth), e.outerHTML.slice(0, 90)])"""
SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll("article *")]
    .filter((e) => e.scrollWidth > e.clientWidth + 1 && e.checkVisibility())
    .filter((e) => e === document.scrollingElement || /auto|scroll/.test(getComputedStyle(e).overflowX))
    .map((e) => e.outerHTML.slice(0, 80))"""


def unseen(page: Page, path: str) -> list[str]:
    """What has the keyboard on a page and is not seen."""
    stops, faults = page.evaluate(UNSEEN)
    assert stops > 3, path
    return [f"{path} at {page.viewport_size}: {fault}" for fault in faults]


@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_focus_is_visible_and_nothing_scrolls_sideways(reader: Readers, scripts: bool, half: int) -> None:
    """One page of each kind, in one visit: by keyboard, in colours of the reader's own, enlarged, and on a phone."""
    faults, edged = [], []
    for path, page in reader(scripts=scripts).each(KINDS[half::2]):
        page.set_viewport_size({"width": 1400, "height": 900})
        faults += unseen(page, path)
        if scripts:
            page.emulate_media(forced_colors="active", reduced_motion="reduce")
            assert page.evaluate("matchMedia('(forced-colors: active)').matches")
            faults += unseen(page, path)
            edged += [(width, path, words) for width, words in page.evaluate(EDGES)]
            page.emulate_media(forced_colors="none", reduced_motion="reduce")
            faults += enlarged(page, path)
        page.set_viewport_size({"width": 390, "height": 900})
        faults += unseen(page, path)
    assert faults == []
    assert [edge for edge in every(edged, 10 if scripts else 0) if edge[0] < 1] == []


def test_side_columns_fit_the_window_before_the_theme_measures_them(reader: Readers) -> None:
    """On a slow machine the theme's scripts measure late: what has the keyboard in a long list of contents is seen."""
    page = reader().open("/data/disagreements/")
    page.set_viewport_size({"width": 1400, "height": 900})
    columns = page.locator(".md-sidebar__scrollwrap")
    assert columns.evaluate_all("all => all.map((e) => e.style.removeProperty('height')).length") == 2
    assert unseen(page, "/data/disagreements/") == []


def enlarged(page: Page, path: str) -> list[str]:
    """What scrolls sideways at 200 % of 1520, 1400 and 1280 pixels, at 400 % of 1280, and with letters of twice their
    size."""
    found = []
    for width in (760, 700, 640, 320):
        page.set_viewport_size({"width": width, "height": 800})
        found += [f"{path} at {width}: {fault}" for fault in page.evaluate(SIDEWAYS)]
    page.set_viewport_size({"width": 1400, "height": 800})
    page.evaluate("document.documentElement.style.fontSize = '250%'")  # the theme's 125 % is twice that
    found += [f"{path} with large letters: {fault}" for fault in page.evaluate(SIDEWAYS)]
    page.evaluate("document.documentElement.style.fontSize = ''")
    return found


LYING_PAGES = ["/data/meetings/", "/data/contributions/", "/data/missions/", "/data/figures/"]

CUT = """width => [...document.querySelectorAll("article *")]
    .filter(e => e.getClientRects().length && !e.closest("svg") && e.getBoundingClientRect().right > width + 1)
    .map(e => e.outerHTML.slice(0, 100)).slice(0, 3)"""


@pytest.mark.parametrize("half", [0, 1])
def test_no_page_complains_or_is_too_wide(pages: SitePages, reader: Readers, half: int) -> None:
    """Every page, in one visit: no complaint, no request to another host, nothing sideways at any width."""
    one, sideways = reader(), []
    for path, page in one.each(list(pages.trees)[half::2]):
        assert one.complaints == [], path
        for width in (320, 390, 1400):  # the next page is opened wide, and so is drawn at once
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
                sideways.append(f"{path} at {width}")
    assert sideways == []
    assert {urlsplit(url).netloc for url in one.requests} == {urlsplit(one.base).netloc}


@pytest.mark.parametrize("half", [0, 1])
def test_no_column_is_cut_on_paper(pages: SitePages, reader: Readers, half: int) -> None:
    """Every page, at the width of its sheet."""
    cut = []
    for path, page in reader(scripts=False).each(list(pages.trees)[half::2]):
        width = LYING if path in LYING_PAGES else UPRIGHT
        laid_out(page, width)
        cut += [f"{path}: {found}" for found in page.evaluate(CUT, width)]
        lying = page.locator("link[media=print][href*='css/landscape.']").count()
        assert lying == (path in LYING_PAGES), path
    assert cut == []


def test_every_page_of_the_offline_folder_opens_without_complaint(visitor: Reader, folder: Path) -> None:
    page = visitor.context.new_page()
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        assert visitor.complaints == [], path
        font = page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")
        styled = page.locator("link[rel=stylesheet]").count() > 0  # retired pages have no style
        assert styled == ("Georgia" in font), path
