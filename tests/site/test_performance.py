"""The page of measurements, and the queries that measure the search."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.render.performance import FIGURES, PARTS
from tests.bench.landing import Landing
from tests.bench.queries import read_queries
from tests.support.checkout import ROOT
from tests.support.pages import SitePages

PAGE = "/about/performance/"


def cells(table: Element) -> list[list[str]]:
    """A table's words by row."""
    rows = table.findall(".//tbody/tr")
    return [["".join(cell.itertext()) for cell in row if cell.tag in ("th", "td")] for row in rows]


def test_the_page_shows_the_figures_of_every_part(pages: SitePages) -> None:
    figures = json.loads((ROOT / FIGURES).read_text(encoding="utf-8"))
    assert set(figures) == set(PARTS)
    said = "".join(pages.trees[PAGE].itertext())
    assert "Not measured yet" not in said
    assert all(f"Measured on {part['date']}" in said for part in figures.values())
    tables = {"".join(t.find("caption").itertext()): t for t in pages.trees[PAGE].iter("table")}  # type: ignore[union-attr]
    (searches,) = (cells(t) for caption, t in tables.items() if caption.startswith("Three searches"))
    shown = {row[0]: row[1] for row in searches}
    assert shown == {s["name"]: f"{s['classes']['all']['success1']:.2f}" for s in figures["search"]["searches"]}
    (visits,) = (cells(t) for caption, t in tables.items() if caption == "A first visit")
    home = next(v for v in figures["visit"]["visits"] if v["pages"] == "home")
    assert float(visits[0][3]) == pytest.approx(home["ours"]["bytes"] / home["stock"]["bytes"], rel=0.06)
    assert sum(caption.endswith(" pages") for caption in tables) == len(figures["growth"]["sizes"])


@pytest.fixture
def landing(tmp_path: Path) -> Landing:
    """A small built page."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_text(
        "<nav>alpha</nav><article><p>Above.</p><h1 id=t>Title</h1><p id=p1>One<sup>1</sup>. <a id=in>Two.</a></p>"
        "<h2 id=s>Section</h2><h3 id=u>Under</h3><p id=p2>Three.</p><h2 id=e>End</h2><p id=p3>Four.</p></article>",
        encoding="utf-8",
    )
    return Landing(tmp_path)


def test_every_query_has_targets_on_the_built_pages(library: Library, site: Path) -> None:
    landing = Landing(site)
    held = [landing.region(f"/{b.address.replace('#', '/#')}").letters for b in library.chapters.blocks.values()]
    assert not landing.dead
    queries = read_queries(library)
    assert len(queries) > 200
    assert not [q.id for q in queries for t in q.targets if not any(o in text for o in t.opens for text in held)]
