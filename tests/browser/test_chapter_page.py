"""The chapter's page is the chapter: what is between its blocks, how much of its height they take, what can be turned off."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support import every
from tests.support.reader import Readers, section_paths
from tests.support.rings import some

SEA = "/2018/4-oceans-and-seas/"
PEACE = "/2015/2-peacekeeping-and-peacebuilding/"

# For the blocks of a page in order of place: the visible words of ours between each and the next, and the share of the
# article's height, from its title on, that blocks and the space between them (at most 40 px) take. Words beside blocks do
# not count, nor does the link to a boxed text, nor, in a narrow window, one line of at most 40 letters.
MEASURE = r"""() => {
    const article = document.querySelector("article"), box = (e) => e.getBoundingClientRect();
    const isText = (e) => /^(p|fig-|fn-|table-)\d+[a-z]?$/.test(e.id);
    const isHeading = (e) => /^H[1-6]$/.test(e.tagName) && e.id && !e.matches(".bb-ours-heading");
    const blocks = [...article.querySelectorAll("[id]")].filter((e) => (isText(e) || isHeading(e)) && box(e).height);
    blocks.sort((a, b) => box(a).top - box(b).top);
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT), ours = [];
    const boxed = "a[href*='column-'], a[href*='feature-']";
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || blocks.some((b) => b.contains(parent))) continue;
        if (parent.closest(boxed) || parent.closest("p")?.querySelector(boxed)) continue;
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const place = box(range);
        if (place.width > 2 && place.height > 2) ours.push({ place, words: walker.currentNode.data.trim() });
    }
    const between = [];
    let taken = box(blocks[0]).height, end = box(blocks[0]).bottom;
    for (const [at, block] of blocks.slice(1).entries()) {
        const [before, here] = [box(blocks[at]), box(block)];
        const found = ours.filter(({ place: p }) => p.top >= before.bottom - 2 && p.bottom <= here.top + 2 &&
            p.left < Math.max(before.right, here.right) - 8 && p.right > Math.min(before.left, here.left) + 8);
        const words = found.map((one) => one.words).join(" ");
        const lines = Math.max(...found.map((o) => o.place.bottom)) - Math.min(...found.map((o) => o.place.top));
        if (words && !(innerWidth < 600 && words.length <= 40 && lines <= 22)) between.push([block.id, words]);
        taken += Math.max(0, here.bottom - Math.max(end, here.top)) + Math.min(40, Math.max(0, here.top - end));
        end = Math.max(end, here.bottom);
    }
    return { between, share: taken / (box(article).bottom - box(blocks[0]).top) };
}"""


MANY = 12  # blocks of a page from which its text is most of it


def test_nothing_of_ours_stands_between_two_blocks(library: Library, reader: Readers) -> None:
    shares: dict[int, list[float]] = {1400: [], 390: []}
    for path, page in reader().each(section_paths(library)):
        for width, of_width in shares.items():
            page.set_viewport_size({"width": width, "height": 900})
            found = page.evaluate(MEASURE)
            assert found["between"] == [], (path, width)
            if len(library.chapters.pages[path.strip("/")].blocks) >= MANY:
                of_width.append(found["share"])
    for width, of_width in shares.items():
        assert min(of_width) >= 0.8, width
        assert sum(of_width) / len(of_width) >= 0.9, width


def test_the_measure_sees_what_stands_between(reader: Readers) -> None:
    page = reader().open(SEA)
    page.evaluate(
        "document.getElementById('p2').before(Object.assign(document.createElement('p'), {textContent: 'Ours'}))"
    )
    assert page.evaluate(MEASURE)["between"] == [["p2", "Ours"]]


def test_markers_are_in_the_margin_of_a_wide_window(reader: Readers) -> None:
    """Beside the first line, between the text and the contents; the text is as wide with a marker as without."""
    page = reader().open("/2018/3-security-threats/")
    script = """() => {
        const box = (e) => e.getBoundingClientRect(), rail = box(document.querySelector(".md-sidebar--secondary")).left;
        const widths = new Set([...document.querySelectorAll(".bb-paragraph")].map((e) => Math.round(box(e).width)));
        return [widths.size, ...[...document.querySelectorAll(".bb-marker a:first-child")].map((link) => {
            const paragraph = box(document.getElementById(link.parentNode.dataset.from)), place = box(link);
            return place.left >= paragraph.right && place.right <= rail && Math.abs(place.top - paragraph.top) < 12;
        })];
    }"""
    for width in (1400, 1000, 960):
        page.set_viewport_size({"width": width, "height": 900})
        widths, *beside = page.evaluate(script)
        assert widths == 1, width
        assert all(every(beside, 8)), width


@pytest.mark.parametrize(("width", "lines"), [(1400, 2), (390, 1)])
def test_the_numbers_of_a_marker_stay_together(reader: Readers, width: int, lines: int) -> None:
    """In the margin, what does not fit goes on with the sign of the paragraph, never between a sign and its number."""
    page = reader(width).open(PEACE)
    script = """links => links.map((link) => {
        const range = document.createRange(), text = link.firstChild, before = text.data.indexOf(" ¶") + 1;
        const tops = (from, to) => { range.setStart(text, from); range.setEnd(text, to);
            return new Set([...range.getClientRects()].filter((r) => r.width > 1).map((r) => Math.round(r.top))).size; };
        return [text.data, tops(0, text.data.length), before ? tops(0, before) : 1, tops(before, text.data.length)]; })"""
    found = page.locator(".bb-marker a").evaluate_all(script)
    assert any(re.search(r"–\d+$", words) for words, *_ in found)
    for words, all_lines, *of_parts in every(found, 8):
        assert (all_lines <= lines, of_parts) == (True, [1, 1]), words


def test_a_marker_is_one_line_of_a_phone(library: Library, reader: Readers) -> None:
    """However many editions it names."""
    script = """all => all.map((marker) => {
        const links = [...marker.querySelectorAll("a")];
        return [links.map((a) => a.textContent).join(" · "), new Set(links.map((a) => a.offsetTop)).size]; })"""
    for path, page in reader(390).each(section_paths(library)):
        found = page.locator(".bb-marker").evaluate_all(script)
        assert [words for words, lines in found if lines > 1 or len(words) > 40] == [], path


def test_a_switch_hides_the_markers_and_is_remembered(reader: Readers) -> None:
    one = reader()
    page = one.open(SEA)
    switch = page.get_by_label(re.compile("Links to .*2015.* and facts"))
    expect(switch).to_be_checked()
    expect(page.locator(".bb-marker").first).to_be_visible()
    switch.uncheck()
    expect(page.locator(".bb-marker").first).to_be_hidden()
    other = one.open(PEACE)
    expect(other.locator(".bb-marker").first).to_be_hidden()
    other.get_by_label(re.compile("Links to .*2018.* and facts")).check()
    page.reload()
    expect(page.locator(".bb-marker").first).to_be_visible()


def test_without_scripts_the_markers_are_shown_and_nothing_promises_more(reader: Readers) -> None:
    page = reader(scripts=False).open(SEA)
    expect(page.locator(".bb-marker").first).to_be_visible()
    for selector in (".bb-marker-switch", ".bb-hint"):
        expect(page.locator(selector)).to_be_hidden()
    page.locator(".bb-cite-page").click()
    expect(page.locator("#cite")).to_be_in_viewport()
    page.locator("summary:has(#cite)").click()
    expect(page.locator("dd[data-style=chicago]")).to_be_visible()


def test_the_hint_is_shown_until_somebody_knows(reader: Readers) -> None:
    for learn in (".bb-hint-close", "#p2 > .bb-number"):
        one = reader()
        page = one.open(SEA)
        expect(page.locator(".bb-hint")).to_be_visible()
        page.locator(learn).click()
        expect(one.open(PEACE).locator(".bb-hint")).to_be_hidden()


# --- what belongs to a paragraph ----------------------------------------------------------------------------------------


def apart(page: Page, selector: str) -> bool:
    """Whether the open menu leaves what it cites free."""
    script = """block => {
        const a = block.getBoundingClientRect(), b = document.querySelector(".bb-menu").getBoundingClientRect();
        return b.left >= a.right || b.right <= a.left || b.top >= a.bottom || b.bottom <= a.top;
    }"""
    return bool(page.locator(selector).evaluate(script))


def test_a_menu_does_not_cover_what_it_cites(reader: Readers) -> None:
    page = reader().open(SEA)
    for width in (1400, 1000, 390):
        page.set_viewport_size({"width": width, "height": 900})
        for place in ("#p1", "#p3", "[id='4-b-a-b']", "#p13", "#fig-1"):
            sign = page.locator(place).locator(".bb-number, .bb-anchor").first
            sign.click()
            expect(page.locator(".bb-menu")).to_be_in_viewport()
            free = place if width > 390 else f":is({place}) > :is(.bb-number, .bb-anchor)"
            assert apart(page, free), (place, width)
            page.keyboard.press("Escape")


@pytest.mark.parametrize(("width", "height"), some([(320, 568), (390, 844), (1000, 800)], 1))
def test_opening_a_menu_leaves_the_reader_where_they_were(width: int, height: int, reader: Readers) -> None:
    """The page moved back by half a window, and a menu as high as the window had nothing to close it by."""
    page = reader(width).open(SEA)
    page.set_viewport_size({"width": width, "height": height})
    for where in ("start", "center", "end"):
        page.locator("#p9").evaluate("(block, where) => block.scrollIntoView({ block: where })", where)
        sign = page.locator("#p9 > .bb-number")
        sign.scroll_into_view_if_needed()
        before = page.evaluate("scrollY")
        sign.click()
        expect(page.locator(".bb-menu")).to_be_in_viewport(ratio=0.99)
        expect(sign).to_be_in_viewport()
        assert page.evaluate("scrollY") == before, where
        page.get_by_role("dialog").get_by_role("button", name="Close").click()
        expect(page.locator(".bb-menu")).to_have_count(0)


def test_the_menu_of_a_paragraph_tells_all_that_belongs_to_it(reader: Readers) -> None:
    page = reader().open(PEACE)
    page.locator("#p16 > .bb-number").click()
    menu = page.get_by_role("dialog", name="Cite paragraph 16")
    expect(menu).to_be_visible()
    items = menu.locator(".bb-menu-item:visible").all_inner_texts()
    copies = ["Copy footnote", "Copy link", "Copy quotation with footnote", "Copy quotation as Markdown"]
    assert items == [*copies, "Add to briefing list", "Send by e-mail"]
    assert menu.locator(".bb-menu-facts a").count() == 2
    expect(menu).to_contain_text("In 2018: (2) B, ¶ 12")
    expect(menu.get_by_role("link", name=re.compile("^The Peacebuilding Commission and Fund"))).to_be_visible()
    mail = menu.get_by_role("link", name="Send by e-mail").get_attribute("href") or ""
    assert mail.startswith("mailto:?subject=") and "2-peacekeeping-and-peacebuilding%2F%23p16" in mail


def test_a_page_is_cited_from_its_head(reader: Readers) -> None:
    page = reader(390).open(SEA)
    page.locator(".bb-cite-page").click()
    menu = page.get_by_role("dialog", name="Cite this page")
    expect(menu.locator(".bb-menu-preview")).to_contain_text("The Oceans and Seas")
    items = menu.locator(".bb-menu-item").all_inner_texts()
    assert items == ["Copy footnote", "Copy link", "Add to briefing list", "Send by e-mail"]
    page.keyboard.press("Escape")
    expect(page.locator(".bb-cite-page")).to_be_focused()
