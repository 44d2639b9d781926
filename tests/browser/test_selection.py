"""Selected words, cited and marked by their link."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from tests.support.citing import CYBER, SEA, address, pasted
from tests.support.reader import Readers
from tests.support.rings import some

SELECT = """([from, start, to, end]) => {
    const point = (id, words, after) => {
        const walk = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) return [node, at + (after ? words.length : 0)];
        }
    };
    getSelection().setBaseAndExtent(...point(from, start, false), ...point(to, end, true));
    document.getElementById(to).scrollIntoView({ block: "center" });
}"""

# What is selected: (page, from block, its first words, to block, its last words) and what is quoted, cited as.
SELECTIONS = {
    "words of a paragraph": (
        CYBER,
        "p2",
        "the Japan Pension Service",
        "p2",
        "personal information",
        "para. 2 (site numbering)",
    ),
    "two paragraphs": (
        CYBER,
        "p3",
        "cyber security is",
        "p4",
        "Against this backdrop",
        "paras. 3–4 (site numbering)",
    ),
    "words with a call": (
        "/2015/1-regional-security/",
        "p5",
        "maritime",
        "p5",
        "maritime security",
        "para. 5 (site numbering)",
    ),
    "a heading": (SEA, "4-a", "Order", "4-a", "Sea", "3 (4) A"),
    "a footnote": (CYBER, "fn-7", "A general term", "fn-7", "security incidents", "n. 7"),
}


def select(page: Page, case: str) -> None:
    """Select words, and wait for the offer to cite them."""
    page.evaluate(SELECT, list(SELECTIONS[case][1:5]))
    page.get_by_role("button", name="Cite selection").wait_for()


@pytest.mark.parametrize("case", some(SELECTIONS, 2))
def test_selected_words_are_quoted_and_marked_by_their_link(case: str, library: Library, reader: Readers) -> None:
    path, first, start, _, end, place = SELECTIONS[case]
    one = reader().allow_clipboard()
    page = one.open(path)
    select(page, case)
    page.get_by_role("button", name="Cite selection").click()
    page.get_by_role("button", name="Copy quotation with footnote").click()
    plain = pasted(page)["text/plain"]
    quotes = re.findall(r"“(.*)”", plain.rpartition("\n")[0])
    blocks = library.chapters.blocks
    assert quotes and all(any(q in b.text for b in blocks.values() if b.page in path) for q in quotes)
    assert quotes[0].startswith(start) and quotes[-1].endswith(end) and f"{place}, " in plain
    select(page, case)
    page.get_by_role("button", name="Cite selection").click()
    page.get_by_role("button", name="Copy link to these words").click()
    link = pasted(page)["text/plain"]
    assert link.startswith(address(path, first) + ":~:text=")
    there = one.open(link.removeprefix(PREVIEW[:-1]))
    there.wait_for_load_state()
    assert there.locator(".bb-notice").count() == 0 and there.evaluate("location.hash") == f"#{first}"


def test_the_offer_is_the_next_stop_of_the_tab_key(reader: Readers) -> None:
    page = reader().allow_clipboard().open(CYBER)
    page.locator("#p3").scroll_into_view_if_needed()
    box = page.locator("#p3").bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + 300, box["y"] + 12, steps=4)
    page.mouse.up()
    page.get_by_role("button", name="Cite selection").wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Cite selection")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Copy footnote")).to_be_focused()
