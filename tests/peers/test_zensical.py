"""The same sources built by a second engine, Zensical: the same words and the same addresses on every page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest

from tests.support.checkout import BUILT_FROM, ROOT, copy_checkout
from tests.support.pages import SitePages, is_retired

ZENSICAL = ROOT / ".venv-peers/bin/zensical"
# Ids that an engine gives for its own use, not addresses of ours.
ENGINES_OWN = {"__skip"}


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> SitePages:
    """The pages as `make zensical` builds them, from a copy of the sources."""
    if not ZENSICAL.exists():
        pytest.fail("Zensical is not set up: run `make peers`")
    root = copy_checkout(tmp_path_factory.mktemp("zensical"), *BUILT_FROM)
    environment = {**os.environ, "PYTHONPATH": str(root)}
    environment.pop("SITE_URL", None)
    engine = ["env", "SITE_DIR={}", str(ZENSICAL), "build", "--config-file", "mkdocs.yml", "--clean"]
    command = [sys.executable, "-m", "bluebook", "aside", "site-zensical", "--publish", "--", *engine]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return SitePages(root / "site-zensical")


def article(page: Element) -> Element:
    """What a page says, without the engine's frame."""
    found = page.find(".//article")
    assert found is not None
    return found


def test_both_engines_make_the_same_pages(pages: SitePages, second: SitePages) -> None:
    assert set(pages.trees) == set(second.trees)


def test_both_engines_show_the_same_words(pages: SitePages, second: SitePages) -> None:
    for path, tree in pages.trees.items():
        first, other = (" ".join("".join(article(t).itertext()).split()) for t in (tree, second.trees[path]))
        assert first == other, path


def test_both_engines_name_the_editions_in_the_heads(pages: SitePages, second: SitePages) -> None:
    """Titles and descriptions have words for the editions, which a macro puts in: `$years` is left in none."""
    heads = [
        [
            (path, "".join(tree.find(".//title").itertext()), tree.find(".//meta[@name='description']").get("content"))
            for path, tree in built.trees.items()
            if path != "/404.html"
        ]
        for built in (pages, second)
    ]
    assert heads[0] == heads[1]
    assert "$" not in str(heads) and sum("2015 and 2018" in f"{title}{about}" for _, title, about in heads[0]) > 30


def test_both_engines_give_the_same_addresses(pages: SitePages, second: SitePages) -> None:
    for path, tree in pages.trees.items():
        first, other = (
            [e.get("id") for e in article(t).iter() if e.get("id") and e.get("id") not in ENGINES_OWN]
            for t in (tree, second.trees[path])
        )
        assert first == other, path


def test_both_engines_link_to_the_same_places(pages: SitePages, second: SitePages) -> None:
    for path, tree in pages.trees.items():
        first, other = (
            [urljoin(f"https://bluebook.example{path}", a.get("href")) for a in article(t).iter("a") if a.get("href")]
            for t in (tree, second.trees[path])
        )
        assert path == "/404.html" or first == other, path


def test_both_engines_search_the_same(pages: SitePages, second: SitePages) -> None:
    for name in ("index.js", "whole.js", "tables.js", "changes.js", "parts.js"):
        path = f"assets/js/search/{name}"
        assert (pages.site / path).read_bytes() == (second.site / path).read_bytes(), name
    for path, tree in second.trees.items():
        boxes = [e.get("href") for e in tree.iter("a") if e.get("class") == "bb-find"]
        assert path == "/404.html" or [urljoin(path, box) for box in boxes if box] == ["/search/"], path


# What the engines make themselves, each in its own way: the theme's files, its search,
# and what names the hashes of the theme's inline scripts. ARCHITECTURE says so ("Two engines").
DIFFERENT = re.compile(
    r"assets/(javascripts|stylesheets|images)/.*|search/search_index\.json|search\.json|objects\.inv"
    r"|_headers|.*\.html"
)


def test_both_engines_are_followed_by_the_same_files(pages: SitePages, second: SitePages) -> None:
    """Downloads, search, quotation check, Markdown twins, citations: byte by byte."""
    first, other = (
        {
            name: path.read_bytes()
            for path in built.site.rglob("*")
            if path.is_file() and not DIFFERENT.fullmatch(name := path.relative_to(built.site).as_posix())
        }
        for built in (pages, second)
    )
    assert sorted(first) == sorted(other)
    assert [name for name in first if first[name] != other[name]] == []
    needed = {"data/meetings.csv", "data/missions.xlsx", "data/datapackage.json", "2018/5-cyber/index.md", "llms.txt"}
    assert needed <= set(first) and len(first) > 80


def cells(page: Element) -> list[list[list[str]]]:
    """The tables of a page: each row's cells by their words, with what kind of cell each is."""
    return [
        [
            [f"{cell.tag} {cell.get('scope')} {' '.join(''.join(cell.itertext()).split())}" for cell in row]
            for row in table.iter("tr")
        ]
        for table in article(page).iter("table")
    ]


def test_both_engines_show_the_same_tables(pages: SitePages, second: SitePages) -> None:
    tables = {path: cells(tree) for path, tree in pages.trees.items() if path != "/404.html"}
    assert len(tables["/data/meetings/"][0]) > 100
    assert [path for path, found in tables.items() if found != cells(second.trees[path])] == []


def test_both_engines_pages_are_guarded(second: SitePages) -> None:
    """The policy is computed from the pages of the engine that built them."""
    for path, tree in second.trees.items():
        policies = [e.get("content", "") for e in tree.iter("meta") if e.get("http-equiv") == "Content-Security-Policy"]
        assert len(policies) == 1 and policies[0].startswith("default-src 'none'; script-src 'self'"), path


def test_the_comparison_is_of_the_whole_site(pages: SitePages, site: Path) -> None:
    assert len(pages.trees) == sum(not is_retired(page) for page in site.rglob("*.html")) > 20
