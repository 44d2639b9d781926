"""The site in a real browser, under its final policy: what a reader sees, reaches by keyboard, opens by address, prints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Page, expect

from bluebook.collection import Library
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import LATE, Reader, drawn, section_paths, withhold
from tests.support.server import Server

Readers = Callable[..., Reader]

# One page of each kind; `/2018/5-cyber/` has a footnote, `/2018/4-oceans-and-seas/` figures and headings of each depth.
KINDS = [
    "/",
    "/2018/",
    "/2018/4-oceans-and-seas/",
    "/2018/5-cyber/",
    "/2015/column-balkan-region/",
    "/data/",
    "/data/meetings/",
    "/data/contributions/",
    "/data/missions/",
    "/compare/",
    "/compare/peacebuilding-commission/",
    "/compare/series/",
    "/compare/expressions/",
    "/search/",
    "/about/",
    "/about/known-slips/",
    "/about/abbreviations/",
    "/about/how-to-cite/",
    "/about/performance/",
    "/404.html",
]
SECTION = "/2018/5-cyber/"
FRAME = ".md-header, .md-tabs, .md-sidebar, .md-footer__inner, .md-top, .md-skip"


# --- a reader's eyes ----------------------------------------------------------------------------------------------


def run_together(text: str) -> str:
    """A text without its white space, which a browser lays out as it likes."""
    return "".join(text.split())


def words_of(element: Element) -> Iterator[str]:
    """The words of a built page's element that a reader shall see at once: what is folded or hidden is left out."""
    if element.tag in {"script", "style", "template"} or element.get("hidden") is not None:
        return
    if element.get("class") == "bb-on-page":  # which a wide screen shows beside the text
        return
    folded = element.tag == "details" and element.get("open") is None
    yield "" if folded else element.text or ""
    for child in element:
        if not folded or child.tag == "summary":
            yield from words_of(child)
            yield "" if folded else child.tail or ""


def visible_text(page: Page, selector: str = "article") -> str:
    """The words that a browser shows."""
    return str(page.eval_on_selector(selector, "element => element.innerText"))


def style(page: Page, selector: str, name: str, part: str | None = None) -> str:
    """A computed property of an element, or of its `::before`."""
    script = "(element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name)"
    return str(page.eval_on_selector(selector, script, [name, part]))


def edges(page: Page, selector: str) -> dict[str, float]:
    """Where an element stands in the window."""
    return dict(page.eval_on_selector(selector, "element => element.getBoundingClientRect().toJSON()"))


def by_id(id: str) -> str:
    """A selector for an id, which may open with a digit."""
    return f'[id="{id}"]'


def stands_clear(page: Page, selector: str) -> None:
    """An element's first line is in the window, and not beneath the header."""
    expect(page.locator(selector)).to_be_in_viewport()
    assert edges(page, selector)["top"] >= edges(page, ".md-header")["bottom"], f"{selector} is beneath the header"


# --- every page ---------------------------------------------------------------------------------------------------


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


def test_no_table_runs_beneath_its_neighbours(reader: Readers) -> None:
    script = """() => {
        document.querySelectorAll("article details").forEach(quote => { quote.open = true; });
        const edge = document.querySelector("article").getBoundingClientRect().right;
        return [...document.querySelectorAll("article .bb-table")]
            .filter(table => table.getBoundingClientRect().right > edge + 1).map(table => table.innerText.slice(0, 40));
    }"""
    paths = ["/2015/3-security-threats/", "/2018/4-oceans-and-seas/", "/data/contributions/", "/data/missions/"]
    for path, page in reader().each(paths):
        for width in (1400, 1240, 1000, 800, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(script) == [], f"{path} at {width}"
        assert every(page.locator("article .bb-table").all()), path


# --- for everyone -------------------------------------------------------------------------------------------------


def test_the_edition_is_told_in_words(library: Library, reader: Readers) -> None:
    for path, page in reader(390).each(section_paths(library)):
        edition = library.chapters.editions[path.split("/")[1]]
        shown = visible_text(page, ".bb-place")
        assert f"Diplomatic Bluebook {edition.year}" in shown, path
        assert f"covers {edition.covers}" in shown, path


# --- without scripts ----------------------------------------------------------------------------------------------


def test_without_scripts_every_word_of_the_text_is_shown(library: Library, reader: Readers) -> None:
    for path, page in reader(scripts=False).each(section_paths(library)):
        blocks = library.chapters.pages[path.strip("/")].blocks
        script = "(all, ids) => ids.map(id => document.getElementById(id).innerText)"
        shown = page.eval_on_selector_all("article [id]", script, [block.id for block in blocks])
        article = run_together(visible_text(page))
        for block, text in zip(blocks, shown, strict=True):
            assert run_together(block.printed) in run_together(text), block.address
            assert run_together(block.printed) in article, block.address


def test_without_scripts_no_word_of_ours_is_missing(pages: SitePages, reader: Readers) -> None:
    paths = ["/", "/2015/", "/2018/", SECTION, "/data/", "/data/meetings/", "/about/", "/about/how-to-cite/"]
    for path, page in reader(scripts=False).each(paths):
        article = pages.trees[path].find(".//article")
        assert article is not None
        assert run_together(visible_text(page)) == run_together("".join(words_of(article))), path


def test_without_scripts_a_paragraphs_number_is_its_address(library: Library, reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    paragraphs = [b.id for b in library.chapters.pages[SECTION.strip("/")].blocks if b.kind == "paragraph"]
    for id in paragraphs:
        number = f"{by_id(id)} > a.bb-number"
        assert page.get_attribute(number, "href") == f"#{id}"
        assert style(page, number, "content", "::before") == f'"{id.removeprefix("p")}"'
        assert edges(page, number)["width"] > 0
    page.click(f"{by_id('p6')} > a.bb-number")
    assert page.url.endswith(f"{SECTION}#p6")
    stands_clear(page, "#p6:target")


def test_without_scripts_a_footnote_is_reached_and_left(reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    page.click(f"{by_id('fnref-7')} > a")
    assert page.url.endswith("#fn-7")
    stands_clear(page, f"{by_id('fn-7')}:target")
    page.click(f"{by_id('fn-7')} .bb-note-number")
    assert page.url.endswith("#fnref-7")
    stands_clear(page, by_id("fnref-7"))


@pytest.mark.parametrize("width", [1400, 390])
def test_without_scripts_a_rows_sentence_opens(library: Library, reader: Readers, width: int) -> None:
    page = reader(width, scripts=False).open("/data/meetings/")
    meeting = library.records.meetings[0]
    quote = page.locator(by_id(meeting.id)).get_by_text(meeting.quote).first
    expect(quote).to_be_hidden()
    page.click(f"{by_id(meeting.id)} summary")
    expect(quote).to_be_visible()


# --- from a folder ------------------------------------------------------------------------------------------------


def test_a_page_opened_as_a_file_reads_as_it_should(site: Path, reader: Readers) -> None:
    one = reader(base=site.as_uri())
    for path, page in one.each([f"{SECTION}index.html", "/index.html", "/data/meetings/index.html"]):
        assert one.complaints == [], path
        assert len(visible_text(page)) > 500, path
        assert "Georgia" in style(page, "article h1", "font-family"), path
    page = one.open(f"{SECTION}index.html")
    assert "Georgia" in style(page, "#p1", "font-family")
    number = edges(page, "#p1 > a.bb-number")
    assert 0 < number["right"] <= edges(page, "#p1")["left"]
    page.focus(f"{by_id('fnref-7')} > a")
    expect(page.locator(".bb-note-popup")).to_be_visible()


# --- by keyboard --------------------------------------------------------------------------------------------------


FOCUS = """() => {
    const visible = style => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    const element = document.activeElement, label = element.nextElementSibling;
    const shown = visible(getComputedStyle(element))
        || (element.matches(".md-option") && label && visible(getComputedStyle(label)));
    return shown ? [] : [element.outerHTML.slice(0, 120)];
}"""


def test_a_keyboard_reader_can_skip_the_frame(reader: Readers) -> None:
    page = reader().open(SECTION)
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    expect(page.locator(".md-skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    stands_clear(page, "article h1")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("path", ["/", SECTION, "/data/meetings/"])
def test_a_keyboard_reader_always_sees_where_they_are(reader: Readers, path: str) -> None:
    page = reader().open(path)
    stops, unseen = 0, []
    while stops < 40:
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):  # the end of a short page
            break
        stops += 1
        unseen += page.evaluate(FOCUS)
    assert unseen == []
    assert stops > 20


def test_a_paragraphs_number_works_by_keyboard(reader: Readers) -> None:
    page = reader().open(SECTION)
    page.focus("#p1 > a.bb-number")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="Cite paragraph 1")).to_be_visible()
    assert page.url.endswith("#p1")
    stands_clear(page, "#p1:target")


def test_a_footnote_is_read_where_it_is_called(library: Library, reader: Readers) -> None:
    page = reader().open(SECTION)
    popup, call = page.locator(".bb-note-popup"), page.locator(f"{by_id('fnref-7')} > a")
    note = library.chapters.blocks[f"{SECTION.strip('/')}#fn-7"].text
    call.focus()
    expect(popup).to_contain_text(note)
    expect(popup).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)
    call.blur()
    call.hover()
    expect(popup).to_contain_text(note)
    popup.hover()
    page.wait_for_timeout(300)
    expect(popup).to_be_visible()
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)


def test_an_abbreviation_tells_what_it_stands_for(reader: Readers) -> None:
    page = reader().open(SECTION)
    popup, abbreviation = page.locator(".bb-note-popup"), page.locator("article abbr").first
    words = abbreviation.get_attribute("title")
    assert words
    for ask in (abbreviation.hover, abbreviation.click):
        ask()
        expect(popup).to_have_text(words)
        expect(popup).to_be_in_viewport()
        expect(abbreviation).not_to_have_attribute("title", words)  # not told twice
        page.mouse.move(0, 0)
        expect(popup).to_have_count(0)
        expect(abbreviation).to_have_attribute("title", words)


REACHED = """() => [...document.querySelectorAll("article :is(p[id], .bb-note, figcaption, h1, h2, h3, h4)")].flatMap((block) => {
    const all = new Set([...block.querySelectorAll("abbr[title]")].map((a) => a.title));
    return [...all].filter((title) => [...block.querySelectorAll("abbr")].filter((a) => a.title === title && a.tabIndex === 0).length !== 1)
        .map((title) => [block.id, title]);
})"""


def test_every_abbreviation_of_a_paragraph_is_reached_once_by_keyboard(library: Library, reader: Readers) -> None:
    stops = {}
    for path, page in reader().each(section_paths(library)):
        assert page.evaluate(REACHED) == [], path
        stops[path] = page.locator("article abbr[tabindex='0']").count()
        assert page.locator("article [tabindex='0']").count() < 60, f"{path}: too many more stops of the Tab key"
    assert sum(stops.values()) > 100, stops


def test_an_abbreviation_is_asked_by_keyboard(reader: Readers) -> None:
    page = reader().open(SECTION)
    popup, abbreviation = page.locator(".bb-note-popup"), page.locator("#p6 abbr").first
    words = abbreviation.get_attribute("title") or ""
    page.focus("#p6 > a.bb-number")
    page.keyboard.press("Tab")
    expect(abbreviation).to_be_focused()
    expect(popup).to_have_text(words)
    assert page.evaluate(FOCUS) == []
    expect(abbreviation).to_have_accessible_description(words)
    expect(abbreviation).to_have_attribute("aria-expanded", "true")
    page.mouse.move(5, 5)
    popup.hover()  # it may be pointed at, and stays as long as the abbreviation has the keyboard
    page.mouse.move(5, 5)
    page.wait_for_timeout(300)
    expect(popup).to_be_visible()
    page.keyboard.press("Escape")
    expect(popup).to_have_count(0)
    expect(abbreviation).to_be_focused()
    for key in ("Enter", " "):
        page.keyboard.press(key)
        expect(popup).to_have_text(words)
        page.keyboard.press(key)
        expect(popup).to_have_count(0)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(abbreviation).to_have_attribute("title", words)
    expect(abbreviation).to_have_attribute("aria-expanded", "false")


def test_an_abbreviation_is_asked_by_touch(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server.url + SECTION)
    popup = page.locator(".bb-note-popup")
    for abbreviation in every(page.locator("#p6 abbr, #p8 abbr").all(), 2):
        words = abbreviation.get_attribute("title") or ""
        abbreviation.tap()
        expect(popup).to_have_text(words)
        box = popup.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= 390
        page.locator("#p3").tap(position={"x": 5, "y": 5})
        expect(popup).to_have_count(0)
    context.close()


def test_without_scripts_abbreviations_have_titles_and_nothing_else(reader: Readers) -> None:
    page = reader(scripts=False).open(SECTION)
    abbreviation = page.locator("article abbr").first
    assert abbreviation.get_attribute("title") and abbreviation.get_attribute("role") is None
    assert abbreviation.get_attribute("tabindex") is None


def test_an_abbreviation_is_told_where_it_is_touched(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = drawn(Reader(context, server.url).open(SECTION))
    words = page.locator("article abbr").first.get_attribute("title")
    page.locator("article abbr").first.tap()
    expect(page.locator(".bb-note-popup")).to_have_text(words or "")
    page.locator("article h1").tap()
    expect(page.locator(".bb-note-popup")).to_have_count(0)
    context.close()


# --- by address ---------------------------------------------------------------------------------------------------


def background(page: Page, selector: str) -> str:
    """The colour behind an element, through what is clear in front of it."""
    return style(page, selector, "background-color")


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (390, "dark")])
def test_an_opened_address_is_marked(library: Library, reader: Readers, width: int, scheme: str) -> None:
    meetings = library.records.meetings
    shared = next(rows for rows in group_alike(meetings) if len(rows) > 1)
    places = [
        (f"{SECTION}#p6", "#p6", "#p5"),
        (f"{SECTION}#fn-7", by_id("fn-7"), "#p5"),
        ("/2018/4-oceans-and-seas/#fig-1", by_id("fig-1"), by_id("fig-2")),
        ("/2018/4-oceans-and-seas/#4-b-a-b", by_id("4-b-a-b"), by_id("4-b-a-a")),
        (f"/data/meetings/#{meetings[40].id}", f"tr{by_id(meetings[40].id)}", f"tr{by_id(meetings[0].id)}"),
        (f"/data/meetings/#{shared[-1].id}", f"tr{by_id(shared[0].id)}", f"tr{by_id(meetings[0].id)}"),
        ("/about/abbreviations/#unclos", "tr#unclos", "tr#asean"),
    ]
    one = reader(width, scheme)
    for path, selector, neighbour in places:
        page = one.open(path)  # in a tab of its own: a change of the address within a page would not load it
        stands_clear(page, selector)
        assert background(page, selector) != background(page, neighbour), path
        assert background(page, selector) != background(page, "body"), path
        page.close()


# --- colours, paper -----------------------------------------------------------------------------------------------


def test_the_chosen_colours_are_kept(reader: Readers) -> None:
    one = reader()
    page = one.open("/")
    body = page.locator("body")
    for shown in ("default", "slate"):
        page.locator(".bb-colors label:visible").click()
        expect(body).to_have_attribute("data-md-color-scheme", shown)
    light, dark = background(one.open(SECTION), "body"), background(page, "body")
    assert light == dark
    page.goto(one.base + SECTION)
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.locator(".bb-colors label:visible").click()
    page.locator(".bb-colors label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    assert background(page, "body") != dark


def test_a_first_visit_has_the_systems_colours_before_anything_is_drawn(reader: Readers) -> None:
    for scheme, named in (("light", "default"), ("dark", "slate")):
        one = reader(scheme=scheme)
        withheld = withhold(one.context, "bundle", body="")
        page = one.open("/")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", named)
        expect(page.locator("meta[name=color-scheme]")).to_have_attribute("content", scheme)
        assert withheld
        page.emulate_media(color_scheme="light" if scheme == "dark" else "dark")  # as when evening falls
        expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", named)


def test_the_colours_are_switched_by_keyboard(reader: Readers) -> None:
    page = reader().open("/")
    page.locator(".bb-colors input").first.focus()
    for shown, told in (
        ("default", "Switch to dark colours"),
        ("slate", "Follow"),
        ("default", "Switch to light colours"),
    ):
        page.keyboard.press("Enter")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", shown)
        expect(page.locator(".bb-colors label:visible")).to_have_attribute("title", re.compile(told))
        assert page.evaluate("document.activeElement.checked")


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
    page.locator("#p6 + .bb-drawn > summary").click()
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
    own = page.locator("article > .bb-drawn:not(#p6 + *) > summary").first
    own.click()
    own.click()  # closed by the reader and opened again: theirs now
    page.evaluate(PRINTING, "beforeprint")
    page.evaluate(PRINTING, "afterprint")
    after = page.evaluate(OPEN)
    assert sum(after) == sum(before) + 1
    assert own.evaluate("summary => summary.parentNode.open")


# --- a slow phone -------------------------------------------------------------------------------------------------

NEVER_IDLE = "window.requestIdleCallback = () => {}"


def test_a_phone_draws_a_long_page_little_by_little_and_then_wholly(reader: Readers) -> None:
    waiting, phone = reader(390), reader(390)
    waiting.context.add_init_script(NEVER_IDLE)
    for path in (SECTION, "/2018/print/", "/data/meetings/", "/data/who/"):
        page = waiting.context.new_page()
        page.goto(waiting.base + path)
        assert page.evaluate(LATE), path
        page.emulate_media(media="print")
        assert not page.evaluate(LATE), path
        assert not phone.open(path).evaluate(LATE), path
    wide = reader(1400)
    wide.context.add_init_script(NEVER_IDLE)
    assert not wide.open(SECTION).evaluate(LATE)


def test_a_place_that_is_asked_for_does_not_move(reader: Readers) -> None:
    """A page opened at a place, or again, is drawn whole at once; a link to a place has the rest drawn first."""
    one = reader(390)
    one.context.add_init_script(NEVER_IDLE)
    page = one.context.new_page()
    page.goto(f"{one.base}{SECTION}#p6")
    assert not page.evaluate(LATE)
    page.goto(one.base + "/about/")
    page.goto(one.base + SECTION)
    assert page.evaluate(LATE)
    page.locator(".bb-on-page summary").click()
    page.locator(".bb-on-page a").last.click()
    assert not page.evaluate(LATE)
    page.goto(one.base + "/about/")
    page.goto(one.base + SECTION)
    page.reload()
    assert not page.evaluate(LATE)


def test_a_table_made_narrow_is_not_drawn_anew(reader: Readers) -> None:
    page = reader(1400).open("/data/meetings/")
    expect(page.locator("tbody tr").last).to_have_attribute("style", re.compile("content-visibility: visible"))
    page.set_viewport_size({"width": 390, "height": 900})
    assert not page.evaluate(LATE)


def test_without_the_frames_script_a_phone_draws_everything(reader: Readers) -> None:
    for script in ("frame", "bundle"):
        one = reader(390)
        withheld = withhold(one.context, rf"/{script}\.")
        page = one.open(SECTION)
        assert withheld
        expect(page.locator("html")).not_to_have_class(re.compile("bb-little-by-little"))
        assert not page.evaluate(LATE)
        one.complaints.clear()  # the browser's own word of the missing file
