"""Reading every page: which edition it is of, tables beside their neighbours, abbreviations by keyboard."""

from __future__ import annotations

from bluebook.collection import Library
from tests.support import every
from tests.support.reader import Readers, section_paths, visible_text


def test_no_table_runs_beneath_its_neighbours(reader: Readers) -> None:
    script = """() => {
        document.querySelectorAll("article details").forEach(quote => { quote.open = true; });
        const edge = document.querySelector("article").getBoundingClientRect().right;
        return [...document.querySelectorAll("article .bb-table")]
            .filter(table => table.getBoundingClientRect().right > edge + 1).map(table => table.innerText.slice(0, 40));
    }"""
    paths = ["/2015/3-security-threats/", "/2018/4-oceans-and-seas/", "/data/contributions/", "/data/missions/"]
    for path, page in reader().each(paths):
        for width in (1400, 1240, 1000, 800, 390):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate(script) == [], f"{path} at {width}"
        assert every(page.locator("article .bb-table").all()), path


def test_the_edition_is_named_in_words(library: Library, reader: Readers) -> None:
    for path, page in reader(390).each(section_paths(library)):
        edition = library.chapters.editions[path.split("/")[1]]
        shown = visible_text(page, ".bb-place")
        assert f"Diplomatic Bluebook {edition.year}" in shown, path
        assert f"covers {edition.covers}" in shown, path


REACHED = """() => [...document.querySelectorAll("article :is(p[id], .bb-note, figcaption, h1, h2, h3, h4)")].flatMap((block) => {
    const all = new Set([...block.querySelectorAll("abbr[title]")].map((a) => a.title));
    return [...all].filter((title) => [...block.querySelectorAll("abbr")].filter((a) => a.title === title && a.tabIndex === 0).length !== 1)
        .map((title) => [block.id, title]);
})"""


def test_every_abbreviation_of_a_paragraph_is_reached_once_by_keyboard(library: Library, reader: Readers) -> None:
    stops = {}
    for path, page in reader().each(section_paths(library)):
        assert page.evaluate(REACHED) == [], path
        stops[path] = page.locator("article abbr[tabindex='0']").count()
        assert page.locator("article [tabindex='0']").count() < 60, f"{path}: too many more stops of the Tab key"
    assert sum(stops.values()) > 100, stops
