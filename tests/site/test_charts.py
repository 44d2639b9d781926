"""The charts as a reader meets them: every record drawn once, every mark a way to its row, nothing added up."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from decimal import Decimal
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import page_path
from bluebook.content.records import Contribution
from bluebook.render.charts.contributions import OFF_SCALE
from bluebook.render.charts.meetings import month_of, months_of
from tests.support import every
from tests.support.pages import SitePages

SVG = "{http://www.w3.org/2000/svg}"


def figure(pages: SitePages, name: str) -> Element:
    """A chart of the page of charts."""
    found = [f for f in pages.trees["/data/charts/"].iter("figure") if f"bb-chart-{name}" in f.get("class", "")]
    assert len(found) == 1
    return found[0]


def marks(chart: Element, name: str) -> Counter[str]:
    """The records that the marks of a chart link to, without those of its tables and lists."""
    drawn = next(e for e in chart.iter("div") if e.get("class") == "bb-panels")
    lists = {a for details in drawn.iter("details") for a in details.iter("a")}
    links = [a for tag in ("a", f"{SVG}a") for a in drawn.iter(tag) if a not in lists]
    led = [urljoin("/data/charts/", a.get("href", "")) for a in links]
    assert all(address.startswith(f"/data/{name}/#") for address in led)
    return Counter(address.rpartition("#")[2] for address in led)


def money(library: Library, unit: str) -> list[Contribution]:
    """The sums in a currency."""
    return [r for r in library.records.contributions if r.kind == "money" and r.unit == unit and r.amount is not None]


def test_each_meeting_with_a_month_is_one_block(pages: SitePages, library: Library) -> None:
    drawn = [
        m.id
        for edition in library.chapters.editions.values()
        for m in library.records.meetings
        if m.id.startswith(edition.year) and month_of(m) in months_of(edition, library.records.meetings)
    ]
    assert marks(figure(pages, "meetings"), "meetings") == Counter(drawn)


def test_meetings_without_a_block_are_named_below(pages: SitePages, library: Library) -> None:
    chart = figure(pages, "meetings")
    led = {
        urljoin("/data/charts/", a.get("href", "")).rpartition("#")[2]
        for d in chart.iter("details")
        for a in d.iter("a")
    }
    assert led | set(marks(chart, "meetings")) == {m.id for m in library.records.meetings}


def test_the_table_of_meetings_counts_each_one(pages: SitePages, library: Library) -> None:
    table = next(t for t in figure(pages, "meetings").iter("table"))
    cells = [int("".join(td.itertext())) for td in table.iter("td")]
    assert sum(cells) == len(library.records.meetings)


@pytest.mark.parametrize("unit", ["USD", "JPY"])
def test_each_sum_is_one_bar_and_totals_are_apart(unit: str, pages: SitePages, library: Library) -> None:
    chart = figure(pages, unit.lower())
    assert marks(chart, "contributions") == Counter(r.id for r in money(library, unit))
    totals = {r.id for r in money(library, unit) if r.cumulative}
    for panel in every(e for e in chart.iter("div") if "bb-panel" in e.get("class", "").split()):
        for row in every(panel.iter("li")):
            link = row.find("a")
            assert link is not None
            total = link.get("href", "").rpartition("#")[2] in totals
            marks_of_row = list(row.iter(f"{SVG}rect"))
            hatched = [r for r in marks_of_row if r.get("class") == "bb-mark-total"]
            assert total == ("in total" in "".join(row.itertext()))
            assert bool(hatched) == (total and bool(marks_of_row))
        kinds = {link.get("href", "").rpartition("#")[2] in totals for link in panel.iter("a")}
        assert len(kinds) == 1
    assert "never converted and never added" in "".join(chart.itertext())


@pytest.mark.parametrize("unit", ["USD", "JPY"])
def test_all_sums_of_a_chart_have_one_scale(unit: str, pages: SitePages, library: Library) -> None:
    amounts = {r.id: r.amount or Decimal(0) for r in money(library, unit)}
    scales = set()
    drawn = set()
    for row in figure(pages, unit.lower()).iter("li"):
        for mark in row.iter(f"{SVG}rect"):
            id = row.find("a").get("href", "").rpartition("#")[2]  # type: ignore[union-attr]
            width = float(mark.get("width", "").rstrip("%"))
            scales.add(round(float(amounts[id]) / width, -5) if width > 1 else None)
            drawn.add(id)
    assert len(scales - {None}) == 1
    beyond = set(amounts) - drawn
    said = " ".join("".join(figure(pages, unit.lower()).find("figcaption").itertext()).split())  # type: ignore[union-attr]
    assert len(beyond) <= 1 and bool(beyond) == ("has no bar" in said)
    assert all(amounts[id] > 10 * max(amounts[other] for other in drawn) for id in beyond)


def test_a_sum_that_has_no_bar_is_given_in_words(pages: SitePages, library: Library) -> None:
    """That for Afghanistan, as long as no other comes near it."""
    said = " ".join("".join(figure(pages, "usd").find("figcaption").itertext()).split())  # type: ignore[union-attr]
    first, second = sorted((record.amount or 0 for record in money(library, "USD")), reverse=True)[:2]
    assert ("One sum has no bar" in said) == (first > OFF_SCALE * second)
    assert first <= OFF_SCALE * second or "about 5.5 billion US dollars in total, paid, for Afghanistan" in said


@pytest.mark.parametrize("unit", ["USD", "JPY"])
def test_a_sum_that_is_not_reported_as_paid_is_an_outline(unit: str, pages: SitePages, library: Library) -> None:
    payments = {r.id: r.payment for r in money(library, unit)}
    for row in figure(pages, unit.lower()).iter("li"):
        payment = payments[row.find("a").get("href", "").rpartition("#")[2]]  # type: ignore[union-attr]
        outlines = [r for r in row.iter(f"{SVG}rect") if "bb-mark-promised" in r.get("class", "")]
        assert bool(outlines) == (payment != "paid")


TITLES = {
    "pairs-figures": "How do the editions’ figures differ?",
    "pairs-ordinals": "How many times had these meetings been held?",
    "meetings": "In which months does each edition report meetings, and at what level?",
    "usd": "Which sums in US dollars are reported, and which of them as paid?",
    "jpy": "Which sums in Japanese yen are reported, and which of them as paid?",
    "piracy": "Piracy and armed robbery cases off the coast of Somalia and the Gulf of Aden: 237 in 2011, 9 in 2017",
    "missions": "Which missions and programmes were under way, and since when?",
}


@pytest.mark.parametrize("name", TITLES)
def test_a_chart_is_called_by_its_question_or_its_finding(name: str, site: Path, pages: SitePages) -> None:
    title = figure(pages, name).find("figcaption/b")
    assert title is not None and title.text == TITLES[name]
    assert f"**{TITLES[name]}**" in (site / "data/charts/index.md").read_text(encoding="utf-8")


def test_a_mission_whose_end_the_text_does_not_give_is_drawn_so(pages: SitePages, library: Library) -> None:
    chart = figure(pages, "missions")
    missions = {m.id: m for m in library.records.missions if m.start}
    unknown = {m.id for m in missions.values() if not m.end and m.status != "under way"}
    assert unknown
    for row in (li for li in chart.iter("li") if li.find("a") is not None):
        id = row.find("a").get("href", "").rpartition("#")[2]  # type: ignore[union-attr]
        dashed = [e for e in row.iter(f"{SVG}line") if e.get("class") == "bb-unknown"]
        signs = [e.text for e in row.iter(f"{SVG}text")]
        assert bool(dashed) == (signs == ["?"]) == (id in unknown)
        assert ("end not given" in "".join(row.itertext())) == (id in unknown)
    (key,) = [ul for ul in chart.iter("ul") if ul.get("class") == "bb-chart-key"]
    assert "the text does not say whether it has ended" in "".join(key.itertext())


@pytest.mark.parametrize("path", ["/data/charts/", "/data/", "/data/who/", "/compare/", "/compare/expressions/"])
def test_counts_of_the_editions_say_why_they_cannot_be_compared(path: str, site: Path, pages: SitePages) -> None:
    copy = (site / path.strip("/") / "index.md").read_text(encoding="utf-8")
    for words in (" ".join("".join(pages.trees[path].itertext()).split()), copy):
        assert words.count("Do not compare the counts of the editions: the 2015 text has about 5,600 words") == 1


def test_piracy_is_shown_year_by_year(pages: SitePages) -> None:
    said = [" ".join("".join(row.itertext()).split()) for row in figure(pages, "piracy").iter("li")]
    for words in (
        "2011: 237 cases",
        "2013: the text gives no number",
        "2015: 0 cases",
        "2017: 9 cases",
        "2017: 76 cases",
    ):
        assert [row for row in said if words in row], words


def test_each_mission_with_a_date_is_on_the_time_line(pages: SitePages, library: Library) -> None:
    assert marks(figure(pages, "missions"), "missions") == Counter(m.id for m in library.records.missions if m.start)


@pytest.mark.parametrize("shown", ["figures", "ordinals"])
def test_each_pair_of_figures_has_a_panel_linked_to_both_paragraphs(
    shown: str, pages: SitePages, library: Library
) -> None:
    chart = figure(pages, f"pairs-{shown}")
    panels = {e.get("id"): e for e in chart.iter("div") if e.get("class") == "bb-panel"}
    pairs = [p for p in library.figure_pairs if (p.kind == "ordinal") == (shown == "ordinals")]
    assert list(panels) == [p.id for p in every(pairs)]
    for pair in pairs:
        rows = every(panels[pair.id].iter("li"))
        links = [urljoin("/data/charts/", row.find("a").get("href", "")) for row in rows]  # type: ignore[union-attr]
        assert links == [f"/{page_path(passage)}" for passage in pair.passages]
        for row, (edition, printed) in zip(rows, pair.figures.items(), strict=True):
            words = " ".join("".join(row.itertext()).split())
            assert printed.printed in words and printed.date_words in words and edition in words
        said = " ".join("".join(panels[pair.id].itertext()).split())
        assert pair.caveat in said


def test_the_year_that_is_added_to_a_month_is_that_of_the_meeting(pages: SitePages, library: Library) -> None:
    editions, added = library.chapters.editions, 0
    chart = "".join(pages.trees["/data/charts/"].itertext())
    for edition, figure in ((e, f) for pair in library.figure_pairs for e, f in pair.figures.items()):
        year = editions[edition].year_covered
        dated = [
            f"{figure.date} {m.date[:4]}"
            for m in library.records.meetings
            if m.date and (figure.quote in m.quote or m.quote in figure.quote)
        ]
        added += (shown := f"{figure.date} [{year}]") in chart
        assert shown not in chart or set(dated) <= {f"{figure.date} {year}"}, figure.quote
    assert added > 5


def test_each_pair_has_a_scale_of_its_own_and_a_rank_no_bar(pages: SitePages, library: Library) -> None:
    for pair in library.figure_pairs:
        (panel,) = [e for e in pages.trees["/data/charts/"].iter("div") if e.get("id") == pair.id]
        widths = [float(r.get("width", "").rstrip("%")) for r in panel.iter(f"{SVG}rect")]
        if pair.kind == "rank":
            assert widths == []
        else:
            most = max(figure.value for figure in pair.figures.values())
            assert widths == [pytest.approx(float(100 * f.value / most), abs=0.01) for f in pair.figures.values()]


def test_the_pairs_of_figures_are_in_the_tables_the_copy_and_the_downloads(
    site: Path, pages: SitePages, library: Library
) -> None:
    copy = (site / "data/charts/index.md").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO((site / "data/figure-pairs.csv").read_text(encoding="utf-8-sig"))))
    told = json.loads((site / "data/figure-pairs.json").read_text(encoding="utf-8"))
    assert [one["pair"] for one in told] == [pair.id for pair in every(library.figure_pairs)]
    assert [(row["pair"], row["edition"]) for row in rows] == [
        (pair.id, edition) for pair in library.figure_pairs for edition in sorted(pair.figures)
    ]
    for pair in library.figure_pairs:
        for printed in pair.figures.values():
            assert f"[{printed.printed}](" in copy and f"({printed.date_words}" in copy
            assert [r for r in rows if r["quote"] == printed.quote and r["value"] == f"{printed.value:f}"]


def test_every_drawing_has_a_title_and_a_description_and_every_chart_a_table(pages: SitePages) -> None:
    charts = [f for f in pages.trees["/data/charts/"].iter("figure") if "bb-chart" in f.get("class", "")]
    assert len(charts) == 7
    for chart in charts:
        assert chart.find(".//table") is not None
        for svg in every(svg for svg in chart.iter(f"{SVG}svg") if svg.get("role")):
            title, desc = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
            assert title is not None and desc is not None and title.text and desc.text
