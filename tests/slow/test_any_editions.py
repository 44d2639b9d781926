"""Whole sites of one, two, three and ten made-up editions: every sentence of ours says which and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bluebook.collection import read_library
from bluebook.content.edition_words import NAMES, edition_words
from tests.support import every
from tests.support.build import build, succeed
from tests.support.collection import make_collection
from tests.support.pages import parse
from tests.support.server import Server

YEARS = [(1998,), (1998, 2001), (1996, 1998, 2001), tuple(range(1987, 1997))]
SHOWN = ("aria-label", "placeholder", "title", "alt", "content")  # attributes that readers see or hear
OTHERS_WORDS = re.compile(r"assets/(javascripts|stylesheets|vendor)/")  # what the theme and others say
COUNT = re.compile(r"\b(?:two|both)\b", re.IGNORECASE)
YEAR = re.compile(r"(?<![\d./#-])(?:19|20)\d\d(?![\d./]|-\d{3})")
PLACEHOLDER = re.compile(rf"\$(?:{'|'.join(NAMES)})\b")
OF_EDITIONS = re.compile(
    r"\b(?:two|both|either|neither|(?:one|each) of the two) (?:editions?|chapters?|texts?)\b|\b201[4578]\b"
)
COMPUTED = {2: ("both editions", "two editions")}  # what two editions are called; any other number is called otherwise
FORM_OF_LINK = "ctx_ver=Z39.88-2004"  # a standard, in what reference managers read


@pytest.fixture(scope="module", params=YEARS, ids=lambda years: f"{len(years)} editions")
def collection(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path, tuple[int, ...]]:
    """A project of so many editions, its built site, and the years."""
    base = tmp_path_factory.mktemp("editions")
    root = make_collection(base / "project", request.param)
    succeed(build(root, base / "site"))
    return root, base / "site", request.param


def said_on(path: Path) -> Iterator[str]:
    """What a file says to a reader: lines of a text, and of a page its words and the attributes that are read out."""
    if path.suffix != ".html":
        yield from path.read_text(encoding="utf-8").splitlines()
        return
    for element in parse(path).iter():
        if element.tag not in {"script", "style", "code"}:
            yield from (value for name in SHOWN if (value := element.get(name)))
            own = [element.text, *(child.tail for child in element)]
            yield " ".join("".join(part for part in own if part).split())


def files(site: Path) -> list[Path]:
    """Every page, every Markdown copy and every other text of a site."""
    found = (path for path in sorted(site.rglob("*")) if path.suffix in {".html", ".md", ".txt", ".xml"})
    return every((path for path in found if not OTHERS_WORDS.match(path.relative_to(site).as_posix())), 60)


def test_no_page_says_a_number_or_a_year_that_is_not_computed(collection: tuple[Path, Path, tuple[int, ...]]) -> None:
    root, site, years = collection
    known = {*years, *(year - 1 for year in years), *(change.date.year for change in read_library(root).changes)}
    wrong = []
    for path in files(site):
        for words in said_on(path):
            told = words.replace(FORM_OF_LINK, "")
            for computed in COMPUTED.get(len(years), ()):
                told = told.replace(computed, "")
            found = [*COUNT.findall(told), *PLACEHOLDER.findall(told)]
            found += [year for year in YEAR.findall(told) if int(year) not in known]
            wrong += [f"{path.relative_to(site)}: {word} in {words[:120]!r}" for word in found]
    assert wrong == []


def test_every_page_that_names_the_editions_names_these(collection: tuple[Path, Path, tuple[int, ...]]) -> None:
    root, site, _ = collection
    words = edition_words(read_library(root).chapters.editions)
    for page, form in (
        ("index.html", f"The full text of “Global Security” in {words['the_editions']}."),
        ("index.html", f"What changed {words['between_years']}?"),
        ("about/index.html", f"in {words['number_of_editions']}:"),
        ("check/index.html", f"is checked against {words['all_editions']},"),
        ("compare/piracy/index.html", f"What did Japan say about piracy {words['in_years']}?"),
        ("data/meetings/index.html", f"Bluebook {words['years']} report"),
        ("llms.txt", f"Diplomatic Bluebook, {words['years']}, word for word"),
        ("opensearch.xml", f"Diplomatic Bluebook, {words['years']}, by paragraph"),
    ):
        assert any(form in said for said in said_on(site / page)), (page, form)


def test_every_list_of_editions_has_all_of_them_in_order(collection: tuple[Path, Path, tuple[int, ...]]) -> None:
    _, site, years = collection
    for page, link, order in (
        ("index.html", r'<section class="bb-card" data-edition="(\d{4})"', years),
        ("index.html", r'contents of (?:.*?)href="(\d{4})/"', years[:1]),
        ("search/index.html", r'<a href="\.\./(\d{4})/">\1</a>', years),
        ("about/index.html", r'<td><a href="\.\./(\d{4})/">', years),
        ("index.html", r'<li class="md-tabs__item">\s*<a href="(\d{4})/"', years),
    ):
        html = (site / page).read_text(encoding="utf-8")
        assert re.findall(link, html) == [str(year) for year in order], (page, link)


def test_marks_of_a_comparison_are_explained_by_years_only_where_these_are_the_same(
    collection: tuple[Path, Path, tuple[int, ...]],
) -> None:
    """Between three editions each pair has years of its own."""
    _, site, years = collection
    page = (site / "compare/coast/index.md").read_text(encoding="utf-8")
    expected = {1: [], 2: ["1998", "2001"]}.get(len(years), ["earlier", "later"])
    assert re.findall(r"only in the (\w+) passage", page) == expected


def test_no_script_says_how_many_editions_there_are(collection: tuple[Path, Path, tuple[int, ...]]) -> None:
    _, site, _ = collection
    scripts = [
        path for path in (site / "assets/js").rglob("*.js") if not OTHERS_WORDS.match(path.relative_to(site).as_posix())
    ]
    told = {
        f"{path.name}: {found.group()}"
        for path in every(scripts, 30)
        for found in OF_EDITIONS.finditer(path.read_text(encoding="utf-8"))
    }
    assert told == set()


@pytest.mark.parametrize("page", ["/", "/search/", "/compare/", "/compare/coast/", "/data/meetings/", "/about/"])
def test_no_page_grows_wider_than_the_window(
    collection: tuple[Path, Path, tuple[int, ...]], browser: Browser, page: str
) -> None:
    """A column for each of ten editions would."""
    serving = Server(collection[1])
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    tab = context.new_page()
    tab.goto(serving.url + page)
    assert tab.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    context.close()
    serving.stop()
