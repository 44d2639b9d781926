"""From a paragraph to a correct footnote: the same sentences from Python and in the browser, on a real clipboard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, Location
from bluebook.content.citation_styles import OLD_STYLES, STYLES, Style, with_quotation_marks
from bluebook.content.citations import AUTHOR, CitedPlace, cited_place, sentence
from bluebook.content.records import KINDS
from bluebook.export.markdown_copies import page_markdown
from bluebook.render.citations import cited_record
from bluebook.render.tables import Context, measured_name
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.pages import SitePages
from tests.support.reader import Reader, section_paths

DAY = date(2026, 11, 5)
CYBER = "/2018/5-cyber/"
SEA = "/2018/4-oceans-and-seas/"

Readers = Callable[..., Reader]


def address(path: str, id: str) -> str:
    """The public address of a place."""
    return f"{PREVIEW}{path.lstrip('/')}#{id}"


# --- the same sentences ---------------------------------------------------------------------------------------------

IN_BROWSER = """(day) => {
    const { cite, words } = window.bluebook, styles = Object.keys(cite.styles);
    const data = Array.from(document.querySelectorAll("script.bb-cite-data"), (e) => JSON.parse(e.textContent));
    const ids = data.flatMap((d) => [...Object.keys(d.numbers || {}), ...Object.keys(d.records)]);
    const said = (id) => styles.map((s) => cite.footnote(cite.find(id), s, new Date(...day)).plain);
    return Object.fromEntries(ids.map((id) => [id, said(id)]));
}"""


def in_styles(thing: CitedPlace) -> list[str]:
    """A citation in every style, as Python writes it."""
    return [sentence(style, thing, DAY) for style in STYLES.values()]


def test_buttons_and_pages_write_the_same_citations(library: Library, reader: Readers) -> None:
    chapters, one = library.chapters, reader()
    day = [DAY.year, DAY.month - 1, DAY.day]
    for path, shown in one.each(section_paths(library)):
        found, page = shown.evaluate(IN_BROWSER, day), chapters.pages[path.strip("/")]
        for block in page.blocks:
            assert found[block.id] == in_styles(cited_place(chapters.editions[page.edition], page, block))
    for kind, (_, shown) in zip(KINDS, one.each(f"/data/{kind}/" for kind in KINDS), strict=True):
        found = shown.evaluate(IN_BROWSER, day)
        for record in library.records.of(kind):
            assert found[record.id] == in_styles(cited_record(library, kind, record))


def test_a_quotation_is_the_words_that_records_are_held_to(library: Library, reader: Readers) -> None:
    script = """() => Object.fromEntries(window.bluebook.words.blocks().map((e) =>
        [e.id, window.bluebook.words.text(e.querySelector("figcaption") || e)]))"""
    for path, shown in reader().each(section_paths(library)):
        assert shown.evaluate(script) == {b.id: b.text for b in library.chapters.pages[path.strip("/")].blocks}


# A paragraph in every style, as the style's own manual orders the parts.
PARAGRAPH = {
    "chicago": "Ministry of Foreign Affairs of Japan, “The Oceans and Seas,” chap. 3, sec. 1, 3 (4) B (A) b, in Diplomatic "
    "Bluebook 2018 (2018, covering 2017 to early 2018), para. 12 (site numbering), {}.",
    "apa": "Ministry of Foreign Affairs of Japan. (2018). The Oceans and Seas. In Diplomatic Bluebook 2018 (covering 2017 to "
    "early 2018; Chapter 3, Section 1, 3 (4) B (A) b, para. 12 (site numbering)). {}",
    "mla": "Ministry of Foreign Affairs of Japan. “The Oceans and Seas.” Diplomatic Bluebook 2018 (covering 2017 to early "
    "2018), 2018, ch. 3, sec. 1, 3 (4) B (A) b, par. 12 (site numbering), {}. Accessed 5 Nov. 2026.",
    "oscola": "Ministry of Foreign Affairs of Japan, ‘The Oceans and Seas’ in Diplomatic Bluebook 2018 (2018, covering 2017 to "
    "early 2018) ch 3, s 1, 3 (4) B (A) b, para 12 (site numbering) <{}> accessed 5 November 2026.",
    "harvard": "Ministry of Foreign Affairs of Japan (2018) ‘The Oceans and Seas’, in Diplomatic Bluebook 2018 (covering 2017 "
    "to early 2018), ch. 3, sec. 1, 3 (4) B (A) b, para. 12 (site numbering). Available at: {} (Accessed: 5 November 2026).",
    "plain": "Ministry of Foreign Affairs of Japan: “The Oceans and Seas”, in Diplomatic Bluebook 2018 (2018, covering 2017 to "
    "early 2018), chapter 3, section 1, 3 (4) B (A) b, paragraph 12 (site numbering). {}",
}
# The same place in the forms that briefings hold already.
OLD_PARAGRAPH = {
    "chicago": "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018 (covering 2017 to early 2018), chapter 3, "
    "3 (4) B (A) b, ¶ 12, {}.",
    "apa": "Ministry of Foreign Affairs of Japan. (2018). Diplomatic Bluebook 2018 (covering 2017 to early 2018; Chapter 3, "
    "3 (4) B (A) b, para. 12). {}",
    "mla": "Ministry of Foreign Affairs of Japan. Diplomatic Bluebook 2018 (covering 2017 to early 2018), 2018, ch. 3, "
    "3 (4) B (A) b, par. 12, {}. Accessed 5 Nov. 2026.",
    "oscola": "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018) ch 3, "
    "3 (4) B (A) b, para 12 <{}> accessed 5 November 2026.",
    "plain": "Ministry of Foreign Affairs of Japan: Diplomatic Bluebook 2018 (covering 2017 to early 2018), chapter 3, "
    "3 (4) B (A) b, paragraph 12. {}",
}


@pytest.mark.parametrize(("styles", "expected"), [(STYLES, PARAGRAPH), (OLD_STYLES, OLD_PARAGRAPH)])
def test_each_style_orders_the_parts_as_its_manual_does(
    styles: dict[str, Style], expected: dict[str, str], library: Library
) -> None:
    found = thing(library, "2018/4-oceans-and-seas#p12")
    told = {key: sentence(style, found, DAY) for key, style in styles.items()}
    assert told == {key: words.format(address(SEA, "p12")) for key, words in expected.items()}


def test_without_a_day_nothing_stands_in_its_place(library: Library) -> None:
    found = thing(library, "2018/4-oceans-and-seas#p12")
    told = {key: sentence(style, found) for key, style in STYLES.items()}
    assert told["mla"].endswith(f"{address(SEA, 'p12')}.") and told["oscola"].endswith(f"<{address(SEA, 'p12')}>.")
    assert told["harvard"].endswith(f"Available at: {address(SEA, 'p12')}.")
    assert not any("ccessed" in words or "[" in words or "{" in words for words in told.values())
    assert sentence(OLD_STYLES["oscola"], found).endswith("accessed [day of access].")


def test_headings_and_inserts_are_cited_by_their_own_words(library: Library) -> None:
    told = {
        block: sentence(STYLES["oscola"], thing(library, block))
        for block in (
            "2015/2-peacekeeping-and-peacebuilding#2-a",
            "2018/feature-untoc#p1",
            "2018/feature-untoc#what-is-the-untoc",
        )
    }
    start = "Ministry of Foreign Affairs of Japan, "
    untoc = "Conclusion of the UN Convention against Transnational Organized Crime (UNTOC)"
    later = " in Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018) ch 3, s 1, 3, feature"
    first, second, third = told.values()
    assert first.startswith(f"{start}‘On-the-Ground Initiatives’ in Diplomatic Bluebook 2015") and " 3 (2) A <" in first
    assert second.startswith(f"{start}‘{untoc}’{later}, para 1 (site numbering) <")
    assert third.startswith(f"{start}‘What is the UNTOC?’{later} ‘{untoc}’ <")
    mla = sentence(STYLES["mla"], thing(library, "2018/feature-untoc#what-is-the-untoc"))
    assert "Japan. “What is the UNTOC?” Diplomatic Bluebook" in mla


def test_quotation_marks_within_a_title_become_the_other_kind() -> None:
    assert with_quotation_marks("The “rule of law” at sea", "‘’") == "The ‘rule of law’ at sea"
    assert with_quotation_marks('Japan’s "new" role', "‘’") == "Japan’s ‘new’ role"
    assert (
        with_quotation_marks("A “plan for ‘peace’” in Japan’s words", "‘’") == "A ‘plan for “peace”’ in Japan’s words"
    )
    assert with_quotation_marks("‘Japan’s path’, 1 “step”", "“”") == "“Japan’s path”, 1 “step”"


def test_the_menu_turns_quotation_marks_as_python_does(library: Library, reader: Readers) -> None:
    page, found = reader().open(CYBER), thing(library, "2018/5-cyber#p6")
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


def test_a_record_is_cited_with_its_name_and_its_date_or_amount(library: Library) -> None:
    for kind in KINDS:
        for record in library.records.of(kind):
            found = cited_record(library, kind, record)
            context = Context(library.chapters, Location("", ""))
            name, figure = record.title, measured_name(kind, record, context)
            assert found.record == figure and figure.startswith(name)
            assert len(figure) > len(name) or not (getattr(record, "amount", None) or getattr(record, "date", None))
            said = sentence(STYLES["chicago"], found)
            assert f"site record “{with_quotation_marks(figure, '‘’')},” " in said and said.endswith(
                f" {PREVIEW}data/{kind}/#{record.id}."
            )


# --- the clipboard ----------------------------------------------------------------------------------------------------


def allowed(one: Reader) -> Reader:
    """A reader whose browser lets pages read the clipboard, which the tests need and the site does not."""
    one.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return one


def pasted(page: Page) -> dict[str, str]:
    """What a program gets that pastes: type → text."""
    page.evaluate("""() => {
        const area = document.body.appendChild(document.createElement("textarea"));
        area.id = "paste-here";
        area.addEventListener("paste", (event) => {
            window.pasted = Object.fromEntries(Array.from(event.clipboardData.types, (t) => [t, event.clipboardData.getData(t)]));
        });
        area.focus();
    }""")
    page.keyboard.press("Control+v")
    page.wait_for_function("window.pasted")
    found: dict[str, str] = page.evaluate("window.pasted")
    page.evaluate("() => { delete window.pasted; document.getElementById('paste-here').remove(); }")
    return found


def choose(page: Page, id: str, action: str, style: str = "") -> None:
    """Open the menu of a place and use it."""
    page.locator(f"[id='{id}']").locator(".bb-number, .bb-anchor, .bb-row-link, .bb-note-number").first.click()
    if style:
        page.get_by_label("Style").select_option(style)
    page.get_by_role("dialog").get_by_role("button", name=action, exact=True).click()


def test_the_clipboard_holds_rich_text_plain_text_and_markdown(library: Library, reader: Readers) -> None:
    page = allowed(reader()).open(CYBER)
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


def thing(library: Library, block: str) -> CitedPlace:
    """What a citation of a block names."""
    found = library.chapters.blocks[block]
    page = library.chapters.pages[f"{found.edition}/{found.page}"]
    return cited_place(library.chapters.editions[found.edition], page, found)


PLACES = {
    "a heading": (SEA, "4-b-a-b"),
    "a paragraph": (SEA, "p12"),
    "a figure": (SEA, "fig-1"),
    "a footnote": (CYBER, "fn-7"),
    "a record": ("/data/meetings/", "2018-arf-ministerial-24"),
    "a record where it was drawn from": ("/2018/1-regional-security/", "2018-arf-ministerial-24"),
}


@pytest.mark.parametrize("place", PLACES)
def test_each_place_offers_link_footnote_and_quotation(place: str, library: Library, reader: Readers) -> None:
    path, id = PLACES[place]
    page = allowed(reader()).open(path)
    record = next((r for r in library.records.meetings if r.id == id), None)
    public = address("/data/meetings/", id) if record else address(path, id)
    expected = cited_record(library, "meetings", record) if record else thing(library, f"{path.strip('/')}#{id}")
    quoted = record.quote if record else library.chapters.blocks[f"{path.strip('/')}#{id}"].text
    choose(page, id, "Copy link")
    assert pasted(page)["text/plain"] == public
    choose(page, id, "Copy as footnote")
    assert pasted(page)["text/plain"] == sentence(STYLES["chicago"], expected)
    choose(page, id, "Copy quotation with footnote")
    assert pasted(page)["text/plain"].startswith(f"“{quoted}” [1]\n")
    choose(page, id, "Copy quotation as Markdown")
    assert "[^" in pasted(page)["text/plain"]


def test_a_style_is_chosen_once_and_kept(library: Library, reader: Readers) -> None:
    one = allowed(reader())
    page = one.open(CYBER)
    today = date.fromisoformat(page.evaluate("new Date().toLocaleDateString('sv')"))  # as 2026-11-05
    choose(page, "p6", "Copy as footnote", style="oscola")
    page.locator("#p6 .bb-number").click()
    expect(page.locator(".bb-menu-preview cite")).to_have_text("Diplomatic Bluebook 2018")
    page.keyboard.press("Escape")
    assert pasted(page)["text/plain"] == sentence(STYLES["oscola"], thing(library, "2018/5-cyber#p6"), today)
    other = one.open(SEA)
    choose(other, "p1", "Copy as footnote")
    assert "ch 3, s 1, 3 (4), para 1 (site numbering) <" in pasted(other)["text/plain"]


def test_a_browser_that_keeps_nothing_still_copies(reader: Readers) -> None:
    one = allowed(reader())
    one.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } });"
    )
    page = one.open(CYBER)
    choose(page, "p6", "Copy as footnote", style="apa")
    assert "para. 6" in pasted(page)["text/plain"]
    assert set(one.complaints) <= {"refused"}
    one.complaints.clear()  # the theme's own


def test_a_refused_clipboard_gives_a_text_to_copy_by_hand(reader: Readers) -> None:
    one = reader()
    one.context.add_init_script(
        "document.execCommand = () => false; if (navigator.clipboard) navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));"
    )
    page = one.open(CYBER)
    choose(page, "p6", "Copy link")
    area = page.get_by_label("Copy this text")
    expect(area).to_have_value(address(CYBER, "p6"))
    expect(area).to_be_focused()
    assert page.evaluate("() => { const a = document.activeElement; return a.selectionEnd - a.selectionStart; }") > 20


def test_copied_links_are_public_also_from_a_folder(site: Path, reader: Readers) -> None:
    page = allowed(reader(base=site.as_uri())).open(CYBER + "index.html")
    choose(page, "p6", "Copy link")
    assert pasted(page)["text/plain"] == address(CYBER, "p6")


def test_from_the_search_box_to_the_clipboard(reader: Readers) -> None:
    """In three actions: search, open, copy."""
    page = allowed(reader()).open("/search/")
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
    page = allowed(reader()).open(CYBER)
    number = page.locator("#p6 .bb-number")
    number.focus()
    page.keyboard.press("Enter")
    menu = page.get_by_role("dialog", name="Cite paragraph 6")
    expect(menu.get_by_role("button").first).to_be_focused()
    expect(number).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(menu.get_by_role("button", name="Copy as footnote")).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_have_count(0)
    expect(number).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(number).to_be_focused()
    assert pasted(page)["text/plain"] == address(CYBER, "p6")


def test_the_menu_opens_by_touch_and_fits_a_phone(browser: object, server: object) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(server.url + CYBER)  # type: ignore[attr-defined]
    page.locator("#p6 .bb-number").tap()
    box = page.get_by_role("dialog", name="Cite paragraph 6").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 360
    for item in every(page.locator(".bb-menu-item").all(), 3):
        size = item.bounding_box()
        assert size and size["height"] >= 24
    page.get_by_role("button", name="Copy link", exact=True).tap()
    expect(page.get_by_role("status").filter(has_text="Link copied.")).to_be_visible()
    context.close()


def test_a_footnote_still_leads_back_to_its_call(reader: Readers) -> None:
    page = reader().open(CYBER)
    page.locator("#fn-7 .bb-note-number").click()
    page.get_by_role("link", name="Back to the text", exact=True).click()
    assert page.url.endswith("#fnref-7")


def test_without_scripts_the_number_is_the_link_and_the_page_ends_with_its_citation(
    library: Library, reader: Readers
) -> None:
    page = reader(scripts=False).open(CYBER)
    assert page.locator("#p6 .bb-number").get_attribute("href") == "#p6"
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
        shown = page.locator("dd.bb-citation").all_inner_texts()
        for block in blocks:
            assert set(shown) >= {sentence(style, thing(library, block), today) for style in STYLES.values()}


# --- selected words -----------------------------------------------------------------------------------------------------

SELECT = """([from, start, to, end]) => {
    const point = (id, words, after) => {
        const walk = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.data.indexOf(words);
            if (at >= 0) return [node, at + (after ? words.length : 0)];
        }
    };
    getSelection().setBaseAndExtent(...point(from, start, false), ...point(to, end, true));
    document.getElementById(to).scrollIntoView({ block: "center" });
}"""

# What is selected: (page, from block, its first words, to block, its last words) and what is quoted, cited as.
SELECTIONS = {
    "words of a paragraph": (
        CYBER,
        "p2",
        "the Japan Pension Service",
        "p2",
        "personal information",
        "para. 2 (site numbering)",
    ),
    "two paragraphs": (
        CYBER,
        "p3",
        "cyber security is",
        "p4",
        "Against this backdrop",
        "paras. 3–4 (site numbering)",
    ),
    "words with a call": (
        "/2015/1-regional-security/",
        "p5",
        "maritime",
        "p5",
        "maritime security",
        "para. 5 (site numbering)",
    ),
    "a heading": (SEA, "4-a", "Order", "4-a", "Sea", "3 (4) A"),
    "a footnote": (CYBER, "fn-7", "A general term", "fn-7", "security incidents", "n. 7"),
}


def select(page: Page, case: str) -> None:
    """Select words, and wait for the offer to cite them."""
    page.evaluate(SELECT, list(SELECTIONS[case][1:5]))
    page.get_by_role("button", name="Cite selection").wait_for()


@pytest.mark.parametrize("case", SELECTIONS)
def test_selected_words_are_quoted_and_marked_by_their_link(case: str, library: Library, reader: Readers) -> None:
    path, first, start, _, end, place = SELECTIONS[case]
    one = allowed(reader())
    page = one.open(path)
    select(page, case)
    page.get_by_role("button", name="Cite selection").click()
    page.get_by_role("button", name="Copy quotation with footnote").click()
    plain = pasted(page)["text/plain"]
    quotes = re.findall(r"“(.*)”", plain.rpartition("\n")[0])
    blocks = library.chapters.blocks
    assert quotes and all(any(q in b.text for b in blocks.values() if b.page in path) for q in quotes)
    assert quotes[0].startswith(start) and quotes[-1].endswith(end) and f"{place}, " in plain
    select(page, case)
    page.get_by_role("button", name="Cite selection").click()
    page.get_by_role("button", name="Copy link to these words").click()
    link = pasted(page)["text/plain"]
    assert link.startswith(address(path, first) + ":~:text=")
    there = one.open(link.removeprefix(PREVIEW[:-1]))
    there.wait_for_load_state()
    assert there.locator(".bb-notice").count() == 0 and there.evaluate("location.hash") == f"#{first}"


def test_the_offer_is_the_next_stop_of_the_tab_key(reader: Readers) -> None:
    page = allowed(reader()).open(CYBER)
    page.locator("#p3").scroll_into_view_if_needed()
    box = page.locator("#p3").bounding_box()
    assert box
    page.mouse.move(box["x"] + 60, box["y"] + 12)
    page.mouse.down()
    page.mouse.move(box["x"] + 300, box["y"] + 12, steps=4)
    page.mouse.up()
    page.get_by_role("button", name="Cite selection").wait_for()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Cite selection")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Copy link to these words")).to_be_focused()


UNKNOWN = {
    f"{CYBER}#p99": "There is no paragraph 99 on this page. The nearest is paragraph 8.",
    f"{CYBER}#fn-3": "There is no footnote 3 on this page. The nearest is footnote 7.",
    f"{SEA}#fig-12": "There is no figure 12 on this page. The nearest is figure 4.",
    f"{CYBER}#9-z": "There is no place called “9-z” on this page.",
    "/data/meetings/#2018-nothing": "There is no place called “2018-nothing” on this page.",
    f"{CYBER}#%3Cb%3E%E0%A4": "There is no place called “<b>\ufffd” on this page.",
}


@pytest.mark.parametrize("path", UNKNOWN)
def test_a_link_to_an_unknown_place_opens_its_page_with_a_plain_notice(path: str, reader: Readers) -> None:
    page = reader().open(path)
    expect(page.get_by_role("alert")).to_contain_text(UNKNOWN[path])
    expect(page.get_by_role("alert")).to_be_in_viewport()
    page.evaluate("location.hash = '#p1'" if "data" not in path else "location.hash = ''")
    expect(page.get_by_role("alert")).to_have_count(0)


# --- addresses that lead nowhere ----------------------------------------------------------------------------------------

MISTYPED = {
    "/2018/cyber/#p6": f"{CYBER}#p6",
    "/2018/5-ciber/": CYBER,
    "/2015/regional-security": "/2015/1-regional-security/",
    "/2018/untoc/": "/2018/feature-untoc/",
    "/data/meeting.html": "/data/meetings/",
}


@pytest.mark.parametrize("asked", MISTYPED)
def test_a_mistyped_address_is_led_to_what_it_seems_to_mean(
    asked: str, browser: object, site: Path, server: object
) -> None:
    page = browser.new_context().new_page()  # type: ignore[attr-defined]
    body = (site / "404.html").read_text(encoding="utf-8")
    page.route(
        "**" + asked.partition("#")[0], lambda route: route.fulfill(status=404, content_type="text/html", body=body)
    )
    page.goto(server.url + asked)  # type: ignore[attr-defined]
    first = page.locator(".bb-guess a").first
    assert first.evaluate("a => a.pathname + a.hash") == MISTYPED[asked]
    assert page.locator(".bb-guess form input[name=q]").input_value()
    assert page.locator(".bb-guess form").get_attribute("action") == "/search/"
    page.context.close()


def test_the_page_for_lost_addresses_lists_both_editions_without_scripts(pages: SitePages, library: Library) -> None:
    leads = {a.get("href") for a in pages.trees["/404.html"].iter("a")}
    assert leads >= set(section_paths(library))


# --- what other software reads ------------------------------------------------------------------------------------------


def metas(pages: SitePages, path: str) -> Iterator[tuple[str, str]]:
    """(name, content) of a page's meta elements."""
    for meta in pages.trees[path].iter("meta"):
        yield meta.get("name") or meta.get("property") or "", meta.get("content") or ""


def test_the_head_of_a_page_names_the_book_its_part_and_its_corporate_author(
    pages: SitePages, library: Library
) -> None:
    for page in library.chapters.pages.values():
        edition = library.chapters.editions[page.edition]
        head = dict(metas(pages, f"/{page.address}/"))
        assert head["citation_inbook_title"] == edition.title and head["citation_title"]
        assert head["citation_author"] == f"{AUTHOR}," and head["citation_publisher"] == AUTHOR
        assert head["citation_publication_date"] == page.edition
        assert head["citation_public_url"] == head["og:url"] == f"{PREVIEW}{page.address}/"


def test_every_page_has_a_card_that_exists(pages: SitePages, site: Path) -> None:
    for path in pages.trees:
        head = dict(metas(pages, path))
        card = site / head["og:image"].removeprefix(PREVIEW)
        assert card.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" and head["og:title"] and head["og:description"], path
        year = re.match(r"/(\d{4})/", path)
        assert card.name == (f"card-{year[1]}.png" if year else "card.png")


def test_data_sets_are_described_for_search_engines(pages: SitePages) -> None:
    for kind in KINDS:
        found = [e.text for e in pages.trees[f"/data/{kind}/"].iter("script") if e.get("type") == "application/ld+json"]
        data = json.loads(found[0] or "")
        assert data["@type"] == "Dataset" and data["license"] and len(data["description"]) > 50
        assert data["url"] == f"{PREVIEW}data/{kind}/"
        assert f"{PREVIEW}data/{kind}.csv" in [d["contentUrl"] for d in data["distribution"]]


def test_each_chapter_page_has_a_markdown_twin_with_every_address(site: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        twin = (site / page.address / "index.md").read_text(encoding="utf-8")
        for block in page.blocks:
            assert f"]({PREVIEW}{page.address}/#{block.id})" in twin
        words = re.sub(r"\[[^]]*\]\([^)]*\)|\\", "", twin)
        assert all(b.text.replace("\\", "") in re.sub(r"\s+", " ", words) for b in page.blocks if "[" not in b.text)


def test_every_other_page_has_a_markdown_twin_with_full_addresses(site: Path, library: Library) -> None:
    gone = {f"{record.page}/index.html" for record in library.redirects if not record.fragment}
    for page in site.rglob("index.html"):
        if page.relative_to(site).as_posix() not in gone:
            twin = page.with_suffix(".md").read_text(encoding="utf-8")
            assert twin.count("# ") and all(a.startswith("http") for a in re.findall(r"(?<!\\)\]\(([^)]*)", twin)), page
    for edition, e in library.chapters.editions.items():
        whole = (site / edition / "print/index.md").read_text(encoding="utf-8")
        assert all(page_markdown(e, page) in whole for page in library.chapters.of(edition))
    for kind in KINDS:
        twin = (site / "data" / kind / "index.md").read_text(encoding="utf-8")
        for record in library.records.of(kind):
            assert re.sub(r"\s", "", record.quote) in re.sub(r"\s|\\", "", twin), record.id


def test_robots_and_language_models_are_shown_the_way(site: Path, library: Library) -> None:
    assert f"Sitemap: {PREVIEW}sitemap.xml" in (site / "robots.txt").read_text()
    assert (site / "sitemap.xml").exists()
    told = (site / "llms.txt").read_text(encoding="utf-8")
    for target in every(re.findall(rf"\]\({re.escape(PREVIEW)}([^)]*)\)", told), 20):
        assert (site / unquote(target) / "index.html" if target.endswith("/") else site / target).exists(), target
    assert told.count("index.md") == len(library.chapters.pages) + len(KINDS) + len(library.themes)


def test_the_project_says_how_to_cite_itself() -> None:
    told = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert "cff-version: 1.2.0" in told and AUTHOR in told
