"""What a reader with assistive technology relies on in every page: heads, headings, link names, language."""

from __future__ import annotations

import itertools
import json
import re
from collections import Counter
from urllib.parse import urljoin

from tests.support import axe, every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages, words


def test_every_table_names_its_heads(pages: SitePages) -> None:
    tables = [(path, table) for path, tree in pages.trees.items() for table in tree.iter("table")]
    for path, table in tables:
        assert table.find(".//th") is not None, path
    ours = [(path, table) for path, table in tables if "bb-table" in table.get("class", "").split()]
    for path, table in every(ours, 40):
        assert {th.get("scope") for th in table.iter("th")} <= {"col", "row"}, path


def test_each_page_has_one_main_part_and_its_headings_in_order(pages: SitePages) -> None:
    for path, tree in pages.trees.items():
        tags = Counter(element.tag for element in tree.iter() if isinstance(element.tag, str))
        assert (tags["main"], tags["header"], tags["footer"], tags["h1"]) == (1, 1, 1, 1), path
        levels = [int(e.tag[1]) for e in tree.iter() if isinstance(e.tag, str) and re.fullmatch(r"h[1-6]", e.tag)]
        assert levels[0] == 1 and all(b <= a + 1 for a, b in itertools.pairwise(levels)), path


def test_a_link_makes_sense_alone(pages: SitePages) -> None:
    """One name opens one place, and no name is empty or says only `here`."""
    tried = 0
    for path, tree in pages.trees.items():
        if path.endswith("/print/"):  # sections one after the other on paper, each with its own paragraph 1
            continue
        article = tree.find(".//article")
        assert article is not None
        places: dict[str, set[str]] = {}
        hidden = {id(link) for part in article.iter() if part.get("hidden") is not None for link in part.iter("a")}
        for link in article.iter("a"):
            if link.get("href") is not None and id(link) not in hidden:
                name = link.get("aria-label") or words(link)
                places.setdefault(name, set()).add(urljoin(path, link.get("href", "")))
        assert {name: found for name, found in places.items() if len(found) > 1} == {}, path
        assert not [n for n in places if re.fullmatch(r"(here|this|link|more|read more|click here|)", n, re.I)], path
        tried += len(places)
    assert tried > 1000


def test_the_page_says_its_language_and_title(pages: SitePages) -> None:
    titles = Counter(words(title) for tree in pages.trees.values() for title in tree.findall(".//head/title"))
    assert all(tree.get("lang") == "en" for tree in pages.trees.values())
    assert [title for title, count in titles.items() if count > 1 or not title] == []
    assert len(titles) == len(pages.trees)


def test_the_statement_names_what_is_tested_with(pages: SitePages) -> None:
    """The versions are those in use, the widths and colours those of the tests."""
    article = pages.trees["/about/accessibility/"].find(".//article")
    assert article is not None
    said = words(article)
    version = re.search(r"axe v([\d.]+)", axe.SCRIPT.read_text(encoding="utf-8")[:200])
    checker = json.loads((ROOT / "tests/peers/package.json").read_text(encoding="utf-8"))["devDependencies"]["vnu-jar"]
    assert version and f"axe-core {version[1]}" in said
    assert f"Nu Html Checker {checker}" in said
    assert {"wcag2aa", "wcag21aa", "wcag22aa", "best-practice"} <= set(axe.RULES)
    assert "1400 and 390 pixels" in said
