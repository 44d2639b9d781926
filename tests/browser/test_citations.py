"""From a paragraph to a correct footnote: the menu, its styles, a real clipboard."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from bluebook.content.citation_styles import STYLES
from bluebook.content.citations import CitedPlace, sentence
from bluebook.content.kinds import KINDS
from bluebook.export.briefing_sources import source_files
from bluebook.render.citations import cited_record
from tests.support import every
from tests.support.citing import CYBER, SEA, address, choose, load_citing, pasted, thing
from tests.support.reader import Readers, style
from tests.support.rings import some

DAY = date(2026, 11, 5)


# --- the same sentences ---------------------------------------------------------------------------------------------
def in_styles(thing: CitedPlace) -> list[str]:
    """A citation in every style, as Python writes it."""
    return [sentence(style, thing, DAY) for style in STYLES.values()]


def test_the_menu_turns_quotation_marks_as_python_does(library: Library, reader: Readers) -> None:
    page, found = load_citing(reader().open(CYBER)), thing(library, "2018/5-cyber#p6")
    for heading in (
        "The “rule of ‘law’” at sea",
        'Japan’s "new" role',
        "What next?",
        "‘Peace’, Japan’s way",
        "No. 7 (U.S.).",
    ):
        made = {"edition": "2018", "heading": heading, "number": found.number, "block": "p6", "address": found.address}
        script = """([made, day]) => Object.keys(window.bluebook.cite.styles).map((style) =>
            window.bluebook.cite.footnote(made, style, new Date(...day)).plain)"""
        told = page.evaluate(script, [made, [DAY.year, DAY.month - 1, DAY.day]])
        assert told == in_styles(replace(found, heading=heading))


# --- the clipboard ----------------------------------------------------------------------------------------------------


def test_the_clipboard_has_rich_text_plain_text_and_markdown(library: Library, reader: Readers) -> None:
    page = reader().allow_clipboard().open(CYBER)
    choose(page, "p7", "Copy quotation with footnote")
    expect(page.get_by_role("status").filter(has_text="Quotation with footnote copied.")).to_be_visible()
    forms = pasted(page)
    text = library.chapters.blocks["2018/5-cyber#p7"].text
    note = sentence(STYLES["chicago"], thing(library, "2018/5-cyber#p7"))
    assert forms["text/plain"] == f"“{text}” [1]\n[1] {note}"
    assert f"“{text}”" in forms["text/html"] and "<i>Diplomatic Bluebook 2018</i>" in forms["text/html"]
    assert 'class="sdfootnoteanc"' in forms["text/html"] and "mso-element:footnote" in forms["text/html"]
    assert forms["text/markdown"].startswith(f"“{text}”[^2018-5-cyber-p7]\n\n[^2018-5-cyber-p7]: Ministry of")
    assert (
        "*Diplomatic Bluebook 2018*" in forms["text/markdown"] and f"<{address(CYBER, 'p7')}>" in forms["text/markdown"]
    )


PLACES = {
    "a record where it was drawn from": ("/2018/1-regional-security/", "2018-arf-ministerial-24"),
    "a paragraph": (SEA, "p12"),
    "a heading": (SEA, "4-b-a-b"),
    "a figure": (SEA, "fig-1"),
    "a footnote": (CYBER, "fn-7"),
    "a record": ("/data/meetings/", "2018-arf-ministerial-24"),
}


@pytest.mark.parametrize("place", some(PLACES, 2))
def test_each_place_offers_link_footnote_and_quotation(place: str, library: Library, reader: Readers) -> None:
    path, id = PLACES[place]
    page = reader().allow_clipboard().open(path)
    record = next((r for r in library.records.meetings if r.id == id), None)
    public = address("/data/meetings/", id) if record else address(path, id)
    expected = cited_record(library, "meetings", record) if record else thing(library, f"{path.strip('/')}#{id}")
    quoted = record.quote if record else library.chapters.blocks[f"{path.strip('/')}#{id}"].text
    choose(page, id, "Copy link")
    assert pasted(page)["text/plain"] == public
    choose(page, id, "Copy footnote")
    assert pasted(page)["text/plain"] == sentence(STYLES["chicago"], expected)
    choose(page, id, "Copy quotation with footnote")
    row = f"Site record: {record.title}. " if record else ""
    assert pasted(page)["text/plain"].startswith(row or f"“{quoted}” [1]\n")
    assert f"“{quoted}” [1]\n" in pasted(page)["text/plain"]
    choose(page, id, "Copy quotation as Markdown")
    assert "[^" in pasted(page)["text/plain"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_is_copied_in_the_words_that_a_briefing_list_has(kind: str, library: Library, reader: Readers) -> None:
    files = {name: data for name, (_, data) in source_files(library).items() if name.startswith(f"data/{kind}-")}
    known = {address.partition("#")[2]: entry[3:] for data in files.values() for address, entry in data.items()}
    page = load_citing(reader().open(f"/data/{kind}/"))
    rows = page.evaluate("ids => ids.map(id => bluebook.selection.row(id))", list(known))
    assert [[row["name"], row["words"]] for row in rows] == list(known.values())


def test_a_statement_of_ours_is_not_copied_as_the_ministrys_words(library: Library, reader: Readers) -> None:
    """It was copied in quotation marks, above a note that names the Ministry."""
    page = reader().allow_clipboard().open("/compare/cyber/")
    statement = next(one for theme in library.themes if theme.slug == "cyber" for one in theme.statements)
    for action in ("Copy statement with footnote", "Copy statement as Markdown"):
        page.locator(f"#{statement.id} .bb-statement-link").click()
        menu = page.get_by_role("dialog")
        menu.get_by_role("button", name=action, exact=True).click()
        text = pasted(page)["text/plain"]
        assert text.startswith(f"Comparison by this site: {statement.text[:20]}"), action
        assert f"“{statement.text}" not in text
        assert all(f"“{part.quote}”" in text for part in statement.quotes), "with what proves it"


def test_a_style_is_chosen_once_and_kept(library: Library, reader: Readers) -> None:
    one = reader().allow_clipboard()
    page = one.open(CYBER)
    today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv')"))  # as 2026-11-05
    choose(page, "p6", "Copy footnote", style="oscola")
    expect(page.locator(".bb-menu-preview cite")).to_have_text("Diplomatic Bluebook 2018")
    page.keyboard.press("Escape")
    assert pasted(page)["text/plain"] == sentence(STYLES["oscola"], thing(library, "2018/5-cyber#p6"), today)
    other = one.open(SEA)
    choose(other, "p1", "Copy footnote")
    assert "ch 3, s 1, 3 (4), para 1 (site numbering) <" in pasted(other)["text/plain"]


def test_a_browser_that_keeps_nothing_still_copies(reader: Readers) -> None:
    one = reader()
    one.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });"
    )
    page = one.allow_clipboard().open(CYBER)
    choose(page, "p6", "Copy footnote", style="apa")
    assert "para. 6" in pasted(page)["text/plain"]


def test_a_refused_clipboard_gives_a_text_to_copy_by_hand(reader: Readers) -> None:
    one = reader()
    one.context.add_init_script(
        "document.execCommand = () => false; if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
    )
    for path, id in (("/data/figures/", "2018-wannacry-countries"), (CYBER, "p6")):
        page = one.open(path)
        choose(page, id, "Copy link")
        area = page.get_by_label("Copy this text")
        expect(area).to_have_value(address(path, id))
        label = page.locator("label.bb-by-hand")
        assert label.evaluate("e => e.scrollWidth <= e.clientWidth && getComputedStyle(e).whiteSpace") == "normal", path
    expect(area).to_be_focused()
    assert page.evaluate("() => { const a = document.activeElement; return a.selectionEnd - a.selectionStart; }") > 20


def test_copied_links_are_public_also_from_a_folder(site: Path, reader: Readers) -> None:
    page = reader(base=site.as_uri()).allow_clipboard().open(CYBER + "index.html")
    choose(page, "p6", "Copy link")
    assert pasted(page)["text/plain"] == address(CYBER, "p6")


def test_from_the_search_box_to_the_clipboard(reader: Readers) -> None:
    """In three actions: search, open, copy."""
    page = reader().allow_clipboard().open("/search/")
    page.locator("input[name=q]").fill("WannaCry ransomware")
    page.locator("#results a.result").first.click()  # Enter would open it too
    page.wait_for_url(re.compile(r"#p\d+"))
    id = page.url.rpartition("#")[2]
    choose(page, id, "Copy quotation with footnote")
    forms = pasted(page)
    assert (
        "WannaCry" in forms["text/plain"] and "WannaCry" in forms["text/html"] and "WannaCry" in forms["text/markdown"]
    )


# --- by keyboard, by touch, without scripts ---------------------------------------------------------------------------


def test_the_menu_is_reached_and_left_by_keyboard(reader: Readers) -> None:
    page = reader().allow_clipboard().open(CYBER)
    number = page.locator("#p6 .bb-number")
    number.focus()
    page.keyboard.press("Enter")
    menu = page.get_by_role("dialog", name="Cite paragraph 6")
    expect(menu.locator(".bb-menu-item").first).to_be_focused()
    expect(number).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(menu.get_by_role("button", name="Copy link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    expect(number).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(menu.get_by_role("button", name="Copy link")).to_be_focused()
    assert pasted(page)["text/plain"] == address(CYBER, "p6")


@pytest.mark.parametrize("width", [390, 1400])
def test_a_menu_stays_for_a_second_copy_and_marks_the_last_one(reader: Readers, width: int) -> None:
    """It closed at the first: who wanted footnote and link had to find the number again."""
    page = reader(width).open(CYBER)
    status = page.locator(".bb-status")
    for place, where in (
        ("#p1", "start"),
        ("#p6", "end"),
    ):  # on a phone the menu is at the foot of the window, or at its head
        page.locator(place).evaluate("(block, where) => block.scrollIntoView({ block: where })", where)
        page.locator(f"{place} > .bb-number").click()
        menu = page.get_by_role("dialog", name=f"Cite paragraph {place[2:]}, 2018 (5)")
        for label in ("Copy footnote", "Copy link"):
            menu.get_by_role("button", name=label, exact=True).click()
            expect(status).to_have_text(label.removeprefix("Copy ").capitalize() + " copied.")
            expect(menu.locator(".bb-menu-done")).to_have_text([label])
            own, over = status.bounding_box(), menu.bounding_box()
            assert own and over
            assert own["y"] >= over["y"] + over["height"] or own["y"] + own["height"] <= over["y"] or width > 390
        page.keyboard.press("Escape")
        expect(page.locator(f"{place} > .bb-number")).to_be_focused()


@pytest.mark.parametrize("width", [390, 1400])
def test_a_menu_of_which_more_is_below_shows_a_sign_until_its_end(reader: Readers, width: int) -> None:
    """One that is shown whole has none."""
    page = reader(width).open("/2018/1-regional-security/")
    menu = page.get_by_role("dialog")

    def is_signed() -> bool:
        expect(menu).to_be_visible()
        hidden = "menu => menu.scrollHeight - menu.scrollTop - menu.clientHeight > 1"
        shown = style(page, ".bb-menu", "content", "::after") != "none"
        assert shown == menu.evaluate(hidden)
        return shown

    page.locator("#p2 > .bb-number").click()
    assert is_signed()
    menu.evaluate("menu => menu.scrollTo(0, menu.scrollHeight)")
    expect(menu).not_to_have_class(re.compile("bb-menu-more"))
    assert not is_signed()
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    page.set_viewport_size({"width": 1400, "height": 3000})
    page.locator("#p3 > .bb-number").click()
    assert not is_signed()


def test_the_menu_opens_by_touch_and_fits_a_phone(browser: object, server: object) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(server.url + CYBER)  # type: ignore[attr-defined]
    page.locator("#p6 .bb-number").tap()
    box = page.get_by_role("dialog", name="Cite paragraph 6").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    for item in every(page.locator(".bb-menu-item:visible").all(), 3):
        size = item.bounding_box()
        assert size and size["height"] >= 24
    page.get_by_role("button", name="Copy link", exact=True).tap()
    expect(page.get_by_role("status").filter(has_text="Link copied.")).to_be_visible()
    context.close()


def test_a_footnotes_number_leads_back_to_its_call(reader: Readers) -> None:
    page = reader().open(CYBER)
    page.locator("#fn-7 .bb-note-number").click()
    assert page.url.endswith("#fnref-7")
    expect(page.locator(".bb-menu")).to_have_count(0)


def test_without_scripts_the_number_is_the_link_and_the_page_ends_with_its_citation(
    library: Library, reader: Readers
) -> None:
    page = reader(scripts=False).open(CYBER)
    assert page.locator("#p6 .bb-number").get_attribute("href") == "#p6"
    page.locator(".bb-cite-page").click()
    page.locator("summary:has(#cite)").click()
    shown = [entry.inner_text() for entry in page.locator("dd.bb-citation").all()]
    assert shown == [sentence(style, thing(library, "2018/5-cyber#5")) for style in STYLES.values()]
    assert page.locator(".bb-menu, .bb-offer").count() == 0


def test_with_scripts_the_citations_on_a_page_name_the_day_of_access(library: Library, reader: Readers) -> None:
    one = reader()
    for path, blocks in {
        CYBER: ["2018/5-cyber#5"],
        "/about/how-to-cite/": ["2018/4-oceans-and-seas#p12"],
    }.items():
        page = one.open(path)
        today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv')"))
        shown = page.locator("dd.bb-citation").all_text_contents()
        for block in blocks:
            assert set(shown) >= {sentence(style, thing(library, block), today) for style in STYLES.values()}
