"""Every page in a browser: no complaint, nothing wider than the window or the sheet, the keyboard always seen."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page

from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import Readers

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


def test_no_page_complains_or_asks_another_host(pages: SitePages, reader: Readers) -> None:
    one = reader()
    for path, _ in one.each(pages.trees):
        assert one.complaints == [], path
    assert {urlsplit(url).netloc for url in one.requests} == {urlsplit(one.base).netloc}


def test_no_page_scrolls_sideways(pages: SitePages, reader: Readers) -> None:
    sideways = []
    for path, page in reader().each(pages.trees):
        for width in (320, 390, 1400):  # the next page is opened wide, and so is drawn at once
            page.set_viewport_size({"width": width, "height": 900})
            wide = page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
            sideways += [f"{path} at {width}"] if wide else []
    assert sideways == []


# Pixels between the margins of a sheet of A4, upright and lying.
UPRIGHT, LYING = 665, 1016
LYING_PAGES = ["/data/meetings/", "/data/contributions/", "/data/missions/"]


def laid_out(page: Page, width: int = UPRIGHT) -> Page:
    """An opened page, laid out for a sheet."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(media="print")
    return page


def test_no_column_is_cut_on_paper(pages: SitePages, reader: Readers) -> None:
    """Every page, at the width of its sheet; rows do not break, and heads are repeated on every sheet."""
    script = """width => [...document.querySelectorAll("article *")]
        .filter(e => e.getClientRects().length && !e.closest("svg") && e.getBoundingClientRect().right > width + 1)
        .map(e => e.outerHTML.slice(0, 100)).slice(0, 3)"""
    cut = []
    for path, page in reader(scripts=False).each(pages.trees):
        width = LYING if path in LYING_PAGES else UPRIGHT
        laid_out(page, width)
        cut += [f"{path}: {found}" for found in page.evaluate(script, width)]
        lying = page.locator("link[media=print][href*='css/landscape.']").count()
        assert lying == (path in LYING_PAGES), path
    assert cut == []
