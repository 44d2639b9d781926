"""Arriving within a chapter: the heading above is seen, a bar marks the place, the header says where the reader is."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Browser, Route, expect

from bluebook.collection import Library
from bluebook.content.chapters import number_path
from tests.support import every
from tests.support.reader import Readers, background, by_id, stands_clear, style
from tests.support.rings import some
from tests.support.server import Server

SEA = "/2018/4-oceans-and-seas/"
CYBER = "/2018/5-cyber/"
# What has moved in sight, not by the reader's doing: how much of the window, and what.
JUMPS = """window.jumps = [];
new PerformanceObserver((list) => list.getEntries().forEach((one) => jumps.push([one.value, one.sources.map(String)])))
  .observe({ type: "layout-shift", buffered: true });"""


@pytest.mark.parametrize("width", some([390, 1400], 1))
def test_the_heading_above_a_paragraph_is_seen_or_the_header_names_it(
    library: Library, reader: Readers, width: int
) -> None:
    """Every second paragraph on a desk, the others on a phone: some headings are in the window, some far above it."""
    chapter, seen = library.chapters.pages[SEA.strip("/")], []
    paragraphs = every((block for block in chapter.blocks if block.kind == "paragraph"), 15)[width < 1000 :: 2]
    arrivals = [f"{SEA}?{at}#{block.id}" for at, block in enumerate(paragraphs)]  # each of them is loaded
    for block, (_, page) in zip(paragraphs, reader(width).each(arrivals), strict=True):
        stands_clear(page, f"#{block.id}")
        top = page.locator(by_id(block.under)).bounding_box()
        header = page.locator(".md-header").bounding_box()
        assert top and header
        seen.append(top["y"] >= header["y"] + header["height"] - 1)
        if not seen[-1]:
            expect(page.locator(".bb-here")).to_have_text(f"2018 {number_path(chapter, block)}")
    assert sum(seen) >= 4 and not all(seen)


def test_without_scripts_the_heading_right_above_a_paragraph_is_seen(reader: Readers) -> None:
    page = reader(390, scripts=False).open(f"{SEA}#p13")
    stands_clear(page, by_id("4-b-a-c"))


def test_a_place_is_marked_by_a_bar_and_no_slab(reader: Readers) -> None:
    page = reader().open(f"{SEA}#p13")
    assert style(page, "#p13", "box-shadow") != "none"
    assert background(page, "#p13") == background(page, "#p12")
    page.emulate_media(forced_colors="active")
    assert style(page, "#p13", "outline-style") == "solid"
    assert style(page, "#p12", "outline-style") == "none"


@pytest.mark.parametrize("width", some([320, 390], 1))
def test_on_a_phone_the_sites_name_is_whole(reader: Readers, width: int) -> None:
    page = reader(width).open("/")
    name = page.locator(".md-header__topic").first.locator(".md-ellipsis")
    expect(name).to_have_text("Diplomatic Bluebook: Security")
    assert name.evaluate("e => e.scrollWidth <= e.clientWidth && e.scrollHeight <= e.clientHeight")
    page.locator(".bb-menu-button").click()
    title = page.locator(".md-nav__title[for=__drawer]")
    expect(title).to_be_in_viewport()
    assert title.evaluate("e => e.scrollWidth <= e.clientWidth")


def test_the_arrow_of_the_phones_menu_says_where_it_leads(reader: Readers) -> None:
    page = reader(390).open("/data/meetings/")
    page.locator(".bb-menu-button").click()
    back = page.locator(".md-nav__title", has_text="Data")
    expect(back).to_be_in_viewport()
    assert back.evaluate("e => getComputedStyle(e, '::before').content") == '"All pages"'
    back.click()
    expect(page.locator(".md-nav--primary > .md-nav__list > li > a", has_text="Home")).to_be_in_viewport()


def test_on_a_phone_the_header_names_the_place_whole(reader: Readers) -> None:
    page = reader(390).open(f"{SEA}#p13")
    here = page.locator(".bb-here")
    expect(here).to_have_text("2018 (4) B (A) c")
    expect(here).to_be_in_viewport()
    title = page.locator("[data-md-component=header-topic] .md-ellipsis")
    assert title.evaluate("e => e.scrollWidth <= e.clientWidth")
    page.evaluate("document.getElementById('p15').scrollIntoView()")
    expect(here).to_have_text("2018 (4) B (B)")


def test_past_the_text_the_header_names_the_section(reader: Readers) -> None:
    page = reader().open("/2015/2-peacekeeping-and-peacebuilding/#2-c")
    expect(page.locator(".bb-here")).to_have_text("2015 (2) C")
    words = page.locator(".bb-here-words")
    expect(words).to_have_text("The Program for Human Resource Development for Peacebuilding")
    page.evaluate("document.querySelector('#facts').closest('details').open = true; location.hash = '#facts'")
    expect(words).to_have_text("Peacekeeping and Peacebuilding")


@pytest.mark.parametrize("width", [390, 1400])
def test_the_way_back_to_the_top_is_at_the_end_and_nothing_lies_over_the_text(reader: Readers, width: int) -> None:
    """The theme's button lay over the lines that were being read."""
    page = reader(width).open(SEA)
    page.evaluate("scrollTo(0, 4000)")
    page.evaluate("scrollTo(0, 3000)")  # upwards, at which it appeared
    points = """() => [0.15, 0.3, 0.5, 0.7, 0.85].flatMap((x) => [0.4, 0.6, 0.8, 0.95].map((y) =>
        document.elementFromPoint(x * innerWidth, y * innerHeight))).filter((e) => !e.closest(".md-main"))
        .map((e) => e.outerHTML.slice(0, 100))"""
    assert page.evaluate(points) == []
    page.get_by_role("link", name="Back to top").click()
    expect(page.locator("h1")).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0


def test_a_fold_opens_for_what_is_in_it(reader: Readers) -> None:
    page = reader().open(f"{CYBER}#2018-cyber-consultations-uk")
    expect(page.locator(f"tbody{by_id('2018-cyber-consultations-uk')}")).to_be_in_viewport()
    page = reader().open(CYBER)
    page.locator("[data-from=p6] .bb-count-link").click()
    link = page.locator(".bb-menu-facts a").last
    href = link.get_attribute("href") or ""
    link.click()
    expect(page.locator(f"tbody{by_id(href[1:])}")).to_be_in_viewport()


def test_every_handle_is_shown_on_touch_and_large_enough(browser: Browser, server: Server) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(server.url + SEA)
    script = """handles => handles.map(e => [e.getBoundingClientRect().width >= 24 && e.getBoundingClientRect().height >= 24
        && getComputedStyle(e).opacity === "1", e.getAttribute("aria-label")])"""
    found = page.locator("article :is(.bb-number, .bb-anchor, .bb-marker a)").evaluate_all(script)
    assert [name for large, name in every(found, 30) if not large] == []
    context.close()


def test_a_handle_is_shown_where_a_paragraph_is_pointed_at(reader: Readers) -> None:
    page = reader().open(SEA)
    assert style(page, "#p2 > .bb-number", "content", "::before") == '"2"'
    page.hover("#p2")
    assert "⋯" in style(page, "#p2 > .bb-number", "content", "::before")
    page.hover(by_id("4-a"))
    expect(page.locator(f"{by_id('4-a')} > .bb-anchor")).to_have_css("opacity", "1")


def test_what_a_result_leads_to_is_in_the_upper_part_of_the_window(reader: Readers) -> None:
    """The heading above was shown at the cost of the paragraph, which was at the foot of the window."""
    page = reader().open("/search/?q=peacebuilding+fund")
    page.locator("a[href*='/2015/2-peacekeeping-and-peacebuilding/#p16']").first.click()
    page.wait_for_url("**/2015/2-peacekeeping-and-peacebuilding/#p16*")
    expect(page.locator("#p16 mark").first).to_be_visible()
    page.wait_for_load_state("load")
    assert page.locator("#p16").evaluate("e => e.getBoundingClientRect().top / innerHeight") < 0.6


@pytest.mark.parametrize("path", ["/briefing/", "/search/?q=piracy"])
def test_nothing_in_sight_jumps_when_scripts_show_the_list_or_the_results(reader: Readers, path: str) -> None:
    one = reader(390)
    one.context.add_init_script(JUMPS)
    one.context.route(re.compile(r"/assets/js/"), late)
    page = one.open(path)
    expect(page.locator("#results a.result, #briefing-empty").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert page.evaluate("jumps") == []


def late(route: Route) -> None:
    """Let a script come after the page has been seen."""
    time.sleep(0.05)
    route.continue_()
