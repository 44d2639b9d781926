"""The site in a real browser, under its final policy: what a reader sees, reaches by keyboard, opens by address, prints."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.render.tables import group_alike
from tests.support.reader import (
    Readers,
    background,
    by_id,
    edges,
    stands_clear,
    style,
    visible_text,
)
from tests.support.rings import some

SECTION = "/2018/5-cyber/"


# --- every page ---------------------------------------------------------------------------------------------------


# --- for everyone -------------------------------------------------------------------------------------------------


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


# --- by address ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "scheme"), some([(390, "dark"), (1400, "light")], 1))
def test_an_opened_address_is_marked(library: Library, reader: Readers, width: int, scheme: str) -> None:
    meetings = library.records.meetings
    shared = next(rows for rows in group_alike(meetings) if len(rows) > 1)
    places = [
        (f"{SECTION}#p6", "#p6", "#p5"),
        ("/2018/4-oceans-and-seas/#fig-1", by_id("fig-1"), by_id("fig-2")),
        (f"{SECTION}#fn-7", by_id("fn-7"), "#p5"),
        ("/2018/4-oceans-and-seas/#4-b-a-b", by_id("4-b-a-b"), by_id("4-b-a-a")),
        (f"/data/meetings/#{meetings[40].id}", f"tbody{by_id(meetings[40].id)}", f"tbody{by_id(meetings[0].id)}"),
        ("/about/abbreviations/#unclos", "tr#unclos", "tr#asean"),
        (f"/data/meetings/#{shared[-1].id}", f"tbody{by_id(shared[0].id)}", f"tbody{by_id(meetings[0].id)}"),
    ]  # never two of one page in turn: a change of the address within a page would not load it
    pages = reader(width, scheme).each(path for path, _, _ in places)
    for (_, selector, neighbour), (path, page) in zip(places, pages, strict=True):
        stands_clear(page, selector)
        assert style(page, selector, "box-shadow") != style(page, neighbour, "box-shadow"), path
        if not selector.startswith("t"):  # a bar beside the block, and no slab of colour
            assert background(page, selector) == background(page, neighbour), path
