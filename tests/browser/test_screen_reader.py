"""What a screen reader is given of a page: numbers, headings, tables."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from playwright.sync_api import Page

from bluebook.collection import Library
from bluebook.render.markdown_extension import MISSING
from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import Readers, run_together, section_paths
from tests.support.rings import ONE_IN_EIGHT_OR_ALL, some

CYBER = "/2018/5-cyber/"


def heard(page: Page) -> list[tuple[str, str]]:
    """What a screen reader is given of a page: roles and names, in order."""
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    return [(n["role"]["value"], n.get("name", {}).get("value", "")) for n in nodes if not n.get("ignored")]


def heard_in_order(page: Page) -> list[tuple[str, str]]:
    """The same in the order of reading; a link is its name alone."""
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    nodes = {n["nodeId"]: n for n in tree}
    found: list[tuple[str, str]] = []

    def read(node: dict[str, Any]) -> None:
        role, name = node.get("role", {}).get("value", ""), node.get("name", {}).get("value", "")
        if not node.get("ignored") and role in {"StaticText", "link", "button", "checkbox", "heading"}:
            found.append((role, name))
        for child in node.get("childIds", []) if role not in {"link", "StaticText"} else []:
            read(nodes[child])

    read(next(iter(nodes.values())))
    return found


OURS = re.compile(
    r"Paragraph (\d+)|.* (?:paragraph) (\d+)|Link to this heading: .*|Cite footnote \d+|(?:Figure|Table) \d+|\d+, back to the text|Footnote \d+"
)


@pytest.mark.parametrize("part", ONE_IN_EIGHT_OR_ALL)
def test_from_the_first_to_the_last_paragraph_only_the_chapter_is_heard(
    library: Library, reader: Readers, part: slice
) -> None:
    """Beside the words a number for each paragraph, at most one marker, and signs of headings, each by a name of its own.

    Every second section is read on a phone."""
    for at, (path, page) in enumerate(reader().each(section_paths(library)[part])):
        page.set_viewport_size({"width": 390 if at % 2 else 1400, "height": 900})
        blocks = library.chapters.pages[path.strip("/")].blocks
        numbers = [b.id.removeprefix("p") for b in blocks if b.kind == "paragraph"]
        said = heard_in_order(page)
        said = said[said.index(("link", "Paragraph 1")) : said.index(("link", f"Paragraph {numbers[-1]}"))]
        chapter = run_together("".join(b.printed for b in blocks)) + run_together("".join(MISSING.values()))
        marked: list[str] = []
        for role, name in every(said, 2):
            if role != "link":
                assert run_together(name) in chapter, (path, name)
            elif not (match := OURS.fullmatch(name)):
                assert run_together(name) in chapter or "column" in name.lower() or "feature" in name.lower(), (
                    path,
                    name,
                )
            elif match[2]:
                marked.append(match[2])
        links = [name for role, name in said if role == "link" and OURS.fullmatch(name)]
        assert len(links) == len(set(links)), path
        assert [n for n in numbers[:-1] if f"Paragraph {n}" not in links] == []
        others = len(library.chapters.editions) - 1
        most = 2 * others + 1  # of one marker: two links for each other edition at most, and one for the facts
        assert all(marked.count(n) <= most for n in marked), path


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
    for path, page in reader().each((CYBER, "/2018/4-oceans-and-seas/", "/data/dictionary/")):
        names = [name for role, name in heard(page) if role == "heading"]
        shown = page.eval_on_selector_all(
            "article :is(h1, h2, h3, h4)",
            "all => all.map(h => [...h.childNodes].map(n => n.nodeName === 'A' && n.matches('.bb-anchor') ? '' : n.textContent).join('').trim())",
        )
        assert [n for n in names if n in shown] == every(shown, 3), path
        assert not [n for n in names if "Link to" in n], path


@pytest.mark.parametrize("scripts", some([True, False], 1, ids=["with scripts", "without scripts"]))
def test_a_table_is_announced_with_its_heads(reader: Readers, scripts: bool) -> None:
    """Also where its rows are shown as cards."""
    for path, page in reader(1400, scripts=scripts).each(
        ("/data/missions/", "/2018/5-cyber/", "/about/abbreviations/")
    ):
        for fold in page.locator("summary:has(#facts)").all():
            fold.click()
        rows = page.eval_on_selector_all("article .bb-table tbody tr:not(.bb-proof)", "rows => rows.length")
        heads = page.eval_on_selector_all("article .bb-table thead th", "heads => heads.length")
        assert rows > 5 and heads > 2, path
        for width in (1400, 390):
            page.set_viewport_size({"width": width, "height": 900})
            said = heard(page)
            roles = Counter(role for role, _ in said)
            assert (roles["rowheader"], roles["columnheader"]) == (rows, heads), (path, width)
            assert not [name for role, name in said if role == "rowheader" and "Link to" in name], (path, width)
        page.set_viewport_size({"width": 1400, "height": 900})
