"""BENCHMARKS.md shows what was measured, and what measures it judges fairly."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bluebook.collection import Library
from tests.bench.drafts import draft
from tests.bench.figures import FIGURES
from tests.bench.landing import Landing
from tests.bench.lighthouse import WANTED, Run, page_figures
from tests.bench.queries import Query, Target
from tests.bench.report import PAGE, PARTS, report
from tests.bench.search import judge
from tests.support.answers import shows
from tests.support.checkout import ROOT


def test_the_report_shows_the_figures_of_every_part() -> None:
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    page = PAGE.read_text(encoding="utf-8")
    assert report(figures, page) == page
    assert "Not measured yet" not in page and set(figures) == set(PARTS)
    assert all(f"Measured on {part['date']}" in page for part in figures.values())
    ours = next(s for s in figures["search"]["searches"] if s["name"] == "This site")
    assert f"| This site | {ours['classes']['all']['success1']:.2f} |" in page
    assert "Not measured yet" in report({}, page)


def test_the_figures_name_no_place_on_the_machine_that_made_them() -> None:
    figures = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert {tuple(sorted(part["machine"])) for part in figures.values()} == {("cores", "memory_gb")}
    pages = [figures["visit"].pop("section"), *(one.pop("page").strip("/") for one in figures["lighthouse"]["pages"])]
    assert not re.search(r"/|127\.0\.0\.1", json.dumps(figures))
    assert all((ROOT / f"docs/{page}.md").exists() or (ROOT / f"docs/{page}/index.md").exists() for page in pages)


# --- what judges the searches -----------------------------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("address", "lands_on"),
    [
        ("/a/#p1", "onetwo"),
        ("/a/#in", "onetwo"),
        ("/a/#s", "sectionunderthree"),  # headings with no text between them belong together
        ("/a/#u", "underthree"),
        ("/a/#e", "endfour"),
        ("/a/", "abovetitleonetwo"),
        ("/a/#gone", "abovetitleonetwo"),
        ("http://127.0.0.1:1/a/?q=x#p2", "three"),
    ],
)
def test_a_link_is_judged_by_the_text_that_it_lands_on(landing: Landing, address: str, lands_on: str) -> None:
    assert landing.region(address).letters == lands_on
    assert landing.dead == ({"/a/#gone"} if "gone" in address else set())


def test_a_result_is_right_at_its_place_and_each_target_counts_once(landing: Landing) -> None:
    query = Query("q", "plain", "three", (Target(("three",), 2), Target(("four",), 1)))
    wrong, right, again, other = "/a/#p1", "/a/#p2", "/a/#u", "/a/#p3"
    assert judge(query, [right, other], landing, 1.0).ndcg == pytest.approx(1)
    found = judge(query, [wrong, right, again], landing, 1.0)
    assert found.place == 2 and found.ndcg == pytest.approx((2 / 1.585) / (2 + 1 / 1.585), rel=0.01)
    assert judge(query, [wrong], landing, 1.0).place == 0


def test_a_result_answers_where_it_shows_the_figures_and_most_of_the_words(landing: Landing) -> None:
    query = Query("q", "amount", "three", (Target(("three",), 2),), ("a total of 48.5 million US dollars",))
    said = "As of December 2017, Japan has contributed a total of 48.5 million US dollars (2.5 million in 2017)."
    assert judge(query, ["/a/#p2"], landing, 1.0, said).answered
    for wrong in (
        "a total of 42.5 million US dollars",
        "48.5 million",
        "48.5 yen" + " and so on" * 9 + " US dollars",
        "",
    ):
        assert judge(query, ["/a/#p2"], landing, 1.0, wrong).answered is False
    assert judge(Query("q", "plain", "three", ()), [], landing, 1.0, said).answered is None
    assert shows("It gave $5 million, and 12,500 people.", "5 million US dollars")
    assert shows("It gave $5 million, and 12,500 people.", "12500 people")


# --- what the builds and the check are measured with ------------------------------------------------------------------


def test_the_draft_is_of_200_pages_and_the_same_every_time(library: Library) -> None:
    text, quotations = draft(library)
    assert draft(library) == (text, quotations)
    assert 100_000 <= len(text.split()) < 101_000 and quotations > 300 and text.count("It said that “") == quotations


# --- which runs of Lighthouse count ------------------------------------------------------------------------------------


def lighthouse_run(mark: int, taken: float) -> Run:
    """A run with a mark for performance, of which the host took a share."""
    audit = {"id": "speed", "score": mark / 100, "displayValue": f"{mark} ms"}
    category = {"score": mark / 100, "auditRefs": [{"id": "speed", "weight": 1}]}
    full = {"score": 1, "auditRefs": []}
    categories = {name: category if name == "performance" else full for name in WANTED}
    return Run({"categories": categories, "audits": {"speed": audit}}, taken)


def test_the_middle_of_the_runs_that_nothing_disturbed_is_reported() -> None:
    made = [lighthouse_run(*run) for run in [(60, 0.3), (97, 0.01), (70, 0.2), (88, 0.05), (99, 0.0)]]
    found = page_figures(made, 3)
    assert found["marks"] == {"performance": 97, "accessibility": 100, "best-practices": 100, "seo": 100}
    assert (found["runs_made"], found["undisturbed"], found["lost_by"]) == (5, 3, [])


def test_runs_of_a_busy_host_are_reported_as_such() -> None:
    found = page_figures([lighthouse_run(*run) for run in [(95, 0.5), (60, 0.3), (70, 0.2), (99, 0.01)]], 3)
    assert (found["marks"]["performance"], found["undisturbed"], found["lost_by"]) == (70, 1, ["speed 70 ms"])
