"""What a screen reader is given of a page: numbers, headings, tables."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import Readers

CYBER = "/2018/5-cyber/"


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
        for fold in page.locator("summary:has(#facts)").all():
            fold.click()
        rows = page.eval_on_selector_all("article .bb-table tbody tr", "rows => rows.length")
        heads = page.eval_on_selector_all("article .bb-table thead th", "heads => heads.length")
        roles = Counter(role for role, _ in heard(page))
        assert rows > 5 and heads > 2
        assert (roles["rowheader"], roles["columnheader"]) == (rows, heads), path
        assert not [name for role, name in heard(page) if role == "rowheader" and "Link to" in name], path
