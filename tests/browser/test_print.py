"""On paper: every page is a document, and an edition is one page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.edition_words import and_list
from bluebook.render.print_edition import css_string
from tests.support import every
from tests.support.reader import (
    LYING,
    UPRIGHT,
    Reader,
    Readers,
    edges,
    laid_out,
    run_together,
    section_paths,
    style,
    visible_text,
)
from tests.support.rings import ONE_IN_EIGHT_OR_ALL, few_and_others, some

SECTION = "/2018/5-cyber/"


def on_paper(reader: Reader, path: str, width: int = UPRIGHT) -> Page:
    """A page as it is laid out for a sheet."""
    return laid_out(reader.open(path), width)


def margin_words(page: Page) -> dict[str, str]:
    """The words in the margins of a page's sheets, as the browser reads them."""
    script = """() => Object.fromEntries(["edition", "section", "address", "source"].map(name =>
        [name, getComputedStyle(document.documentElement).getPropertyValue("--bb-paper-" + name)]))"""
    return {name: text.strip().strip('"') for name, text in page.evaluate(script).items()}


# --- a page on paper ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ONE_IN_EIGHT_OR_ALL)
def test_the_margins_name_edition_section_address_and_source(library: Library, reader: Readers, part: slice) -> None:
    for path, shown in reader(scripts=False).each(section_paths(library)[part]):
        page = library.chapters.pages[path.strip("/")]
        edition = library.chapters.editions[page.edition]
        said = margin_words(laid_out(shown))
        assert said["edition"] == f"{edition.title} (covers {edition.covers})"
        assert said["section"] == page.title.label
        assert said["address"] == f"{PREVIEW}{page.address}/"
        assert "Ministry of Foreign Affairs of Japan, " + edition.title in said["source"]
        assert "Public Data License 1.0" in said["source"] and "Unofficial presentation" in said["source"]


def test_the_margins_of_other_pages_name_the_site_and_its_source(library: Library, reader: Readers) -> None:
    said = margin_words(on_paper(reader(), "/data/meetings/"))
    assert said["edition"] == "Diplomatic Bluebook: Security" and said["address"] == PREVIEW
    assert and_list([edition.title for edition in library.chapters.editions.values()]) in said["source"]


@pytest.mark.parametrize(
    ("years", "items"),
    [
        ("2018", ["2018/5-cyber#p6"]),
        ("2015", ["data/meetings#2015-japan-us-rok-foreign-ministers-2014-08"]),
        ("2015 and 2018", ["2018/5-cyber#p6", "2015/1-regional-security#p1"]),
    ],
)
def test_the_margins_of_a_briefing_list_name_the_editions_of_its_items(
    reader: Readers, years: str, items: list[str]
) -> None:
    """They named every edition of the site."""
    page = reader().open("/briefing/")
    page.evaluate("items => localStorage.setItem('bluebook.briefing', JSON.stringify({version: 1, items}))", items)
    page.reload()
    expect(page.locator("#collection [data-address]")).to_have_count(len(items))
    source = margin_words(laid_out(page))["source"]
    assert source.startswith(f"Source: Ministry of Foreign Affairs of Japan, Diplomatic Bluebook {years}. Text under")
    page.locator("[data-action=remove]").first.dispatch_event("click")
    expect(page.locator("#collection [data-address]")).to_have_count(len(items) - 1)
    assert margin_words(page)["source"] != source


@pytest.mark.parametrize("paths", few_and_others([SECTION, "/about/", "/2018/print/", "/data/meetings/", "/2015/"], 2))
def test_a_browser_without_words_in_the_margins_prints_them_with_the_text(reader: Readers, paths: list[str]) -> None:
    for path, page in reader().each(paths):
        laid_out(page)
        expect(page.locator(".bb-address"), path).to_be_visible()
        assert page.locator(".bb-address").inner_text() == PREVIEW + path.lstrip("/")
        foot = page.locator(".md-copyright")
        expect(foot, path).to_be_visible()
        assert "Source: Ministry of Foreign Affairs of Japan" in foot.inner_text(), path
        colour = "e => getComputedStyle(e).color"
        highlight = page.locator(".md-copyright__highlight").evaluate(colour)
        assert highlight == page.locator("h1").evaluate(colour), path


# What is for the screen alone and is shown.
FOR_THE_SCREEN = """() => [...document.querySelectorAll(
    "button, input, select, textarea, .md-header, .md-tabs, .md-sidebar, .md-footer__inner, .bb-to-top, .md-skip, .bb-find, .bb-on-page, .bb-anchor, .bb-row-link")]
    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && e.getClientRects().length && !e.matches(".bb-sort"))
    .map(e => e.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize(
    "paths", few_and_others([SECTION, "/data/contributions/", "/data/who/", "/2018/", "/search/", "/"], 3)
)
def test_menus_boxes_and_buttons_stay_off_the_paper(reader: Readers, paths: list[str]) -> None:
    """And dark colours with them."""
    faults = []
    for path, page in reader().each(paths):
        page.emulate_media(media="screen")
        assert every(page.evaluate(FOR_THE_SCREEN), 3), path  # on the screen they are there
        laid_out(page)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            faults += [f"{path} in {scheme} colours: {element}" for element in page.evaluate(FOR_THE_SCREEN)]
            if (behind := page.evaluate("getComputedStyle(document.body).backgroundColor")) != "rgba(0, 0, 0, 0)":
                faults.append(f"{path} in {scheme} colours: {behind} behind the text")
    assert faults == []


def test_how_to_print_is_not_printed(reader: Readers) -> None:
    page = reader().open("/2018/print/")
    how = page.get_by_text("save it as a PDF")
    expect(how).to_be_visible()
    colour = "e => getComputedStyle(e).color"
    assert how.evaluate(colour) == page.locator(".bb-lead").first.evaluate(colour), "it looks like a link"
    page.emulate_media(media="print")
    expect(how).to_be_hidden()


def test_an_open_menu_is_not_printed(reader: Readers) -> None:
    page = reader().open(SECTION)
    page.click("#p6 > .bb-number")
    expect(page.locator(".bb-menu")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(".bb-menu")).to_be_hidden()


@pytest.mark.parametrize("scripts", some([True, False], 1))
def test_folds_are_printed_where_the_text_does_not_say_them_already(reader: Readers, scripts: bool) -> None:
    """With scripts the theme opens every fold before printing: that must make no difference."""
    one = reader(scripts=scripts)
    for path, fold, shown in (
        (SECTION, ".bb-marker", False),
        (SECTION, ".bb-quote blockquote", False),
        ("/data/missions/", ".bb-quote blockquote", True),
        ("/data/who/", ".bb-who > ul", True),
        ("/compare/piracy/", "details.bb-proof blockquote", True),
        (SECTION, ".bb-citation", True),
    ):
        page = on_paper(one, path)
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        found = page.locator(fold)
        assert found.count() > 2
        assert [e.is_visible() for e in (found.first, found.last)] == [shown, shown], f"{path} {fold}"


@pytest.mark.parametrize("path", some(["/data/who/", SECTION, "/"], 2))
def test_no_sign_of_a_fold_is_printed(reader: Readers, path: str) -> None:
    """In the name index they were lines of their own: “▾”."""
    page = reader().open(path)
    signs = """() => [...document.querySelectorAll("summary")]
        .filter(e => e.checkVisibility() && !e.closest("nav"))
        .map(e => getComputedStyle(e, "::before"))
        .filter(style => style.display !== "none" && style.content.match(/[\u25b8\u25be]/)).length"""
    assert page.evaluate(signs) > 0
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(signs) == 0


def test_folds_are_open_while_a_page_is_printed(reader: Readers) -> None:
    """Also where a browser cannot open them by style; what was open before stays open."""
    page = reader().open("/data/meetings/?edition=2015")
    page.locator(".bb-record:visible .bb-quote summary").first.click()
    folds, opened = page.locator("details").count(), page.locator("details[open]").count()
    page.evaluate(
        "addEventListener('beforeprint', () => { window.printed = document.querySelectorAll('details[open]').length; })"
    )
    page.pdf()
    assert page.evaluate("window.printed") == folds > opened > 0
    assert page.locator("details[open]").count() == opened


def test_numbers_are_in_the_margin_and_footnotes_under_their_text(reader: Readers) -> None:
    for path, prefix in ((SECTION, ""), ("/2018/print/", "5-cyber-")):
        page = on_paper(reader(), path)
        number = page.locator(f'[id="{prefix}p6"] > .bb-number').bounding_box()
        text = page.locator(f'[id="{prefix}p6"]').bounding_box()
        assert number is not None and text is not None
        assert number["x"] >= 0 and number["x"] + number["width"] <= text["x"] and number["width"] > 0
        expect(page.locator(f'[id="{prefix}fn-7"]')).to_contain_text("A general term which refers to a group")
        expect(page.locator(f'[id="{prefix}fn-7"]')).to_be_visible()


def test_every_row_and_column_of_a_table_is_printed(reader: Readers) -> None:
    page = on_paper(reader(), "/data/meetings/", LYING)
    script = (
        """() => [...document.querySelectorAll(".bb-meetings :is(th, td)")].map(e => e.getClientRects().length > 0)"""
    )
    assert set(every(page.evaluate(script), 500)) == {True}
    display = page.evaluate("getComputedStyle(document.querySelector('.bb-meetings thead')).display")
    assert display == "table-header-group"
    assert page.evaluate("getComputedStyle(document.querySelector('.bb-meetings tbody tr')).breakInside") == "avoid"


def test_the_address_of_an_outside_link_is_printed(reader: Readers) -> None:
    page = on_paper(reader(), "/about/")
    link = page.locator("article a[href^='https://www.digital.go.jp']").first
    shown = link.evaluate("e => getComputedStyle(e, '::after').content")
    assert shown.count("https://www.digital.go.jp/en/resources/open_data/public_data_license_v1.0") == 1
    inside = page.locator("article a[href*='known-slips']").first
    assert inside.evaluate("e => getComputedStyle(e, '::after').content") == "none"


def test_nothing_in_a_title_ends_a_string_of_the_style_sheet(reader: Readers) -> None:
    hostile = 'a "quoted" \\ title\n</style>{} é'
    page = reader().open("/")
    page.evaluate("css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }",
                  f"body {{ --x: {css_string(hostile)}; }} body::after {{ content: {css_string(hostile)}; }}")  # fmt: skip
    shown = page.evaluate("getComputedStyle(document.body, '::after').content")
    assert shown.replace('\\"', '"').replace("\\\\", "\\").replace("\\a ", "\n") == f'"{hostile}"'


# --- an edition on one page ---------------------------------------------------------------------------------------


def test_a_footnote_of_the_whole_edition_is_reached_and_left(reader: Readers) -> None:
    page = reader(scripts=False).open("/2018/print/")
    page.click('[id="5-cyber-fnref-7"] > a')
    assert page.url.endswith("#5-cyber-fn-7")
    page.click('[id="5-cyber-fn-7"] .bb-note-number')
    assert page.url.endswith("#5-cyber-fnref-7")


FRAME = ".md-header, .md-tabs, .md-sidebar, .bb-to-top, .md-skip, .bb-turn, .bb-page-tools, .bb-hint, .bb-marker"


def test_paper_has_the_text_and_not_the_frame(library: Library, reader: Readers) -> None:
    page = reader(width=720).open(SECTION)
    page.emulate_media(media="print")
    for part in FRAME.split(", "):
        for element in every(page.locator(part).all()):
            expect(element).to_be_hidden()
    assert style(page, "#p6 > a.bb-number", "content", "::before") == '"6"'
    assert edges(page, "#p6 > a.bb-number")["width"] > 0
    shown = run_together(visible_text(page))
    for block in library.chapters.pages[SECTION.strip("/")].blocks:
        assert run_together(block.printed) in shown, block.address
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")


PRINTING = "name => dispatchEvent(new Event(name))"
OPEN = "[...document.querySelectorAll('details')].map(fold => fold.open)"


def test_folds_are_after_printing_as_they_were(reader: Readers) -> None:
    """Browsers may say twice that printing begins; readers may use a fold meanwhile, and what lies in it."""
    page = reader().open(SECTION)
    page.locator("summary:has(#facts)").click()
    page.evaluate(
        """() => {
            const outer = document.querySelector("article").appendChild(document.createElement("details"));
            outer.innerHTML = "<summary>Outer</summary><details open><summary>In an open one</summary></details><details><summary>Inner</summary></details>";
        }"""
    )
    before = page.evaluate(OPEN)
    for events in (
        ["beforeprint", "afterprint"],
        ["beforeprint", "beforeprint", "afterprint"],
        ["beforeprint", "afterprint", "afterprint"],
    ):
        for event in events:
            page.evaluate(PRINTING, event)
            assert event == "afterprint" or all(page.evaluate(OPEN))
        assert page.evaluate(OPEN) == before
    page.evaluate(PRINTING, "beforeprint")
    own = page.locator("summary:has(#cite)")
    own.click()
    own.click()  # closed by the reader and opened again: theirs now
    page.evaluate(PRINTING, "beforeprint")
    page.evaluate(PRINTING, "afterprint")
    after = page.evaluate(OPEN)
    assert sum(after) == sum(before) + 1
    assert own.evaluate("summary => summary.parentNode.open")


def test_the_edition_on_one_page_has_a_button_that_prints(reader: Readers) -> None:
    page = reader().open("/2018/print/")
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    button = page.get_by_role("button", name="Print", exact=True)
    button.click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(button).to_be_hidden()
