"""Every place of the site that can be cited or collected: what its menu, its page and the list write of it."""

from __future__ import annotations

from playwright.sync_api import Page

from bluebook.collection import Library
from bluebook.content.citation_styles import STYLES
from bluebook.content.citations import cited_place
from bluebook.content.kinds import KINDS
from bluebook.render.citations import cited_record, comparison_html
from bluebook.render.cited_comparisons import cited_comparisons
from tests.browser.test_citations import DAY, in_styles
from tests.support.citing import load_citing
from tests.support.reader import Reader, Readers, section_paths


def test_statements_and_pairs_are_cited_as_python_cites_them(library: Library, reader: Readers) -> None:
    """In every style, without the day of access, which Python's pages leave to the script."""
    script = """() => Object.fromEntries(Object.keys(JSON.parse(document.querySelector("script.bb-cite-data").textContent).comparisons)
        .map((id) => [id, Object.keys(bluebook.cite.styles).map((key) => bluebook.cite.footnote(bluebook.cite.find(id), key, null).plain)]))"""
    themes = {f"/{theme.address}/": theme for theme in library.themes}
    for path, page in reader().each(themes):
        found = load_citing(page).evaluate(script)
        for one in cited_comparisons(library, themes[path]):
            cited = [
                comparison_html(style, one.name, one.address, one.cited_editions(library)) for style in STYLES.values()
            ]
            assert found[one.id] == [html.striptags() for html in cited], one.address


def test_every_place_that_can_be_added_is_known_to_the_list(library: Library, reader: Readers) -> None:
    """With its words as they were collected: none is said to have changed, and none to be gone."""
    one = reader()
    tab = one.open("/2018/5-cyber/")
    script = """() => bluebook.selection.blocks().map((e) => ({
        address: bluebook.briefing.placeOf(bluebook.offers.thingAt(e.id)).address,
        words: bluebook.selection.original(e.id)}))"""
    rows = """() => [...document.querySelectorAll(".bb-record[id] .bb-row-link, [data-statement], h3[id^=pair]")].map((e) => {
        const id = e.closest("[id]").id;
        return bluebook.briefing.placeOf(bluebook.offers.thingAt(id)); })"""
    found = [place for path in section_paths(library) for place in visit(one, tab, path, script)]
    pages = [f"/data/{kind}/" for kind in ("meetings", "contributions", "missions", "figures")]
    found += [
        place for path in [*pages, "/compare/cyber/", "/compare/piracy/"] for place in visit(one, tab, path, rows)
    ]
    assert len(found) > 500
    tab.goto(one.base + "/briefing/")
    odd = tab.evaluate(
        """async (found) => {
            const { briefing } = bluebook;
            const items = found.map(briefing.itemOf);
            await briefing.load(items);
            return items.map((item) => [item, briefing.find(item)])
                .filter(([item, now]) => now.gone || briefing.changed(item, now)).map(([item]) => item.address);
        }""",
        found,
    )
    assert odd == []


def visit(one: Reader, tab: Page, path: str, script: str) -> list[dict[str, str]]:
    """What a script gives on a page."""
    tab.goto(one.base + path)
    tab.evaluate("bluebook.scripts.load(['briefing/store', 'briefing/adding'])")
    return list(load_citing(tab).evaluate(script))


def test_every_quote_can_be_marked_in_its_paragraph(reader: Readers, library: Library) -> None:
    """The words are found on the built page as they are in the text, across footnote calls and abbreviations."""
    tried = 0
    for path, page in reader().each(section_paths(library)):
        found = page.evaluate(
            """() => [...document.querySelectorAll(".bb-passage")].map(passage => {
                 const link = passage.querySelector("a.bb-source");
                 const quotes = [...passage.querySelectorAll("blockquote")].map(quote => quote.textContent);
                 if (new URL(link.href).pathname !== location.pathname) return null;
                 link.click();
                 const marks = [...document.querySelectorAll(`${link.hash} mark`)].filter(m => !m.parentNode.closest("mark"));
                 const said = marks.map(m => m.textContent).join("").replace(/\\s+/g, " ");
                 return [quotes.length > 0 && quotes.every(quote => said.includes(quote)), link.hash, quotes, said];
               }).filter(Boolean)"""
        )
        assert [one for one in found if not one[0]] == [], path
        tried += len(found)
    assert tried > 150


IN_BROWSER = """(day) => {
    const { cite, words } = window.bluebook, styles = Object.keys(cite.styles);
    const data = window.bluebook.citedPlaces;
    const ids = [...Object.keys(data.numbers || {}), ...Object.keys(data.records)];
    const said = (id) => styles.map((s) => cite.footnote(cite.find(id), s, new Date(...day)).plain);
    return Object.fromEntries(ids.map((id) => [id, said(id)]));
}"""


def test_buttons_and_pages_write_the_same_citations(library: Library, reader: Readers) -> None:
    chapters, one = library.chapters, reader()
    day = [DAY.year, DAY.month - 1, DAY.day]
    for path, shown in one.each(section_paths(library)):
        found, page = load_citing(shown).evaluate(IN_BROWSER, day), chapters.pages[path.strip("/")]
        for block in page.blocks:
            assert found[block.id] == in_styles(cited_place(chapters.editions[page.edition], page, block))
    for kind, (_, shown) in zip(KINDS, one.each(f"/data/{kind}/" for kind in KINDS), strict=True):
        found = load_citing(shown).evaluate(IN_BROWSER, day)
        for record in library.records.of(kind):
            assert found[record.id] == in_styles(cited_record(library, kind, record))


def test_a_quotation_is_the_words_that_records_are_checked_against(library: Library, reader: Readers) -> None:
    script = """() => Object.fromEntries(window.bluebook.selection.blocks().map((e) =>
        [e.id, window.bluebook.selection.text(e.querySelector("figcaption") || e)]))"""
    for path, shown in reader().each(section_paths(library)):
        assert load_citing(shown).evaluate(script) == {
            b.id: b.text for b in library.chapters.pages[path.strip("/")].blocks
        }
