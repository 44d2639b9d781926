"""The readers' journeys in three engines, Chromium, Firefox and WebKitGTK (Safari's), from a server under the site's
policy and from the unpacked folder for a closed network. Written once; no page may complain."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.site_files import ZIP
from bluebook.deploy.offline import write_bundle
from tests.peers.chromium import Chromium
from tests.peers.engine import PATIENCE, Engine
from tests.peers.firefox import Firefox
from tests.peers.webkit import WebKit, listen
from tests.support import debian
from tests.support.office_files import call, notes, packed, paragraph, run, word_parts
from tests.support.offline import AWKWARD, unpacked
from tests.support.server import Server
from tests.support.word_files import item

CYBER, OCEANS, REGIONAL = "2018/5-cyber/", "2018/4-oceans-and-seas/", "2018/1-regional-security/"
MEETINGS, COMPARED = "data/meetings/", "compare/peacekeeping/"
KINDS = ["", "2018/", CYBER, MEETINGS, "data/missions/", "data/charts/", "data/who/", "compare/", COMPARED, "search/"]
KINDS += ["check/", "about/how-to-cite/"]


@dataclass
class Journey:
    """An engine, and the address from which it reads the site."""

    engine: Engine
    base: str
    file: str  # what a folder's page is called, where no server finds it

    def visit(self, page: str, rest: str = "") -> Engine:
        """Open a page of the site."""
        self.engine.open(self.address(page, rest))
        return self.engine

    def address(self, page: str, rest: str = "") -> str:
        """Where a page of the site is read from."""
        return f"{self.base}{page}{self.file}{rest}"


@pytest.fixture(scope="module")
def site_with_ears(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, its pages keeping their complaints for the engine that has no console."""
    copy = Path(shutil.copytree(site, tmp_path_factory.mktemp("ears") / "site"))
    listen(copy)
    return copy


@pytest.fixture(scope="module")
def origins(
    site: Path, site_with_ears: Path, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[tuple[str, bool], str]]:
    """Where the site is read from: by a server or a folder, and with or without pages that keep their complaints."""
    place = tmp_path_factory.mktemp("folder")
    write_bundle(site, place / ZIP, library)
    folder, eared = unpacked(place / ZIP, place / AWKWARD), unpacked(place / ZIP, place / "eared")
    listen(eared)
    plain, framed = Server(site), Server(site_with_ears, framed=True)
    yield {
        ("server", False): f"{plain.url}/",
        ("server", True): f"{framed.url}/",
        ("folder", False): f"{folder.as_uri()}/",
        ("folder", True): f"{eared.as_uri()}/",
    }
    plain.stop()
    framed.stop()


def started(name: str, browser: Browser, place: Path) -> Engine:
    """An engine, installed from Debian where the machine has none."""
    if name == "Chromium":
        return Chromium(browser)
    if name == "Firefox":
        return Firefox(
            debian.program("firefox-esr") or pytest.fail("Firefox could not be installed"), place / "profile"
        )
    driver, screen = debian.program("WebKitWebDriver"), debian.program("Xvfb")
    assert driver and screen, "WebKitGTK’s driver or Xvfb could not be installed"
    return WebKit(driver, screen, place / "narrow.html")


@pytest.fixture(scope="module", params=["Chromium", "Firefox", "WebKitGTK"])
def engine(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    """One browser of each engine for all journeys."""
    running = started(request.param, browser, tmp_path_factory.mktemp("engine"))
    yield running
    running.stop()


@pytest.fixture(params=["server", "folder"])
def journey(request: pytest.FixtureRequest, engine: Engine, origins: dict[tuple[str, bool], str]) -> Iterator[Journey]:
    """A reader’s journey; it may be left with no complaint of any page, and no request to another host."""
    engine.resize(1400, 900)
    base = origins[request.param, engine.name == "WebKitGTK"]
    yield Journey(engine, base, "index.html" if request.param == "folder" else "")
    engine.run("1")  # what was still to be told
    told, engine.complaints = engine.complaints, []
    assert told == []
    asked, engine.requests = engine.requests, []
    assert {urlsplit(url).hostname for url in asked if urlsplit(url).scheme.startswith("http")} <= {"127.0.0.1"}


def test_what_a_page_complains_of_is_heard(journey: Journey) -> None:
    """Else no journey could fail by it: a word of a script, and what the policy blocks."""
    engine = journey.visit("about/")
    engine.run("console.error('heard') || 1")
    engine.run("document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' })) || 1")
    end = time.monotonic() + PATIENCE
    while not {"heard", "elsewhere"} <= set(re.findall("heard|elsewhere", " ".join(engine.complaints))):
        assert time.monotonic() < end, engine.complaints
        engine.run("1")
    if journey.base.startswith("http") and engine.name != "WebKitGTK":  # which tells of no requests
        assert any(url.startswith(journey.base) for url in engine.requests)
    engine.complaints, engine.requests = [], []


def in_sight(selector: str) -> str:
    """An expression: whether an element's beginning is in the window, beneath the header."""
    return f"""((e) => e && e.getBoundingClientRect().top > 40 && e.getBoundingClientRect().top < innerHeight - 20)(
        document.querySelector({json.dumps(selector)}))"""


def answered(words: str) -> str:
    """An expression: whether the results are those of all the words, not of the first letters."""
    return f"document.querySelector('dialog .bb-search-status').textContent.includes({json.dumps(words)} + '”')"


def test_the_search_links_to_marked_words_and_back(journey: Journey) -> None:
    engine = journey.visit("about/")
    engine.press("/")
    engine.wait("document.querySelector('dialog[open] input') === document.activeElement")
    engine.press(*"piracy somalia")
    engine.wait(answered("piracy somalia"))
    href = engine.wait("(document.querySelector('dialog a.result') || {}).href")
    engine.click("dialog a.result")
    engine.wait(f"location.href === {json.dumps(href)} && document.readyState === 'complete'")
    engine.wait(in_sight(":target"))
    assert engine.wait("document.querySelectorAll(':target mark').length")
    engine.back()
    assert engine.wait("(document.querySelector('dialog a.result') || {}).href") == href


def test_the_search_page_answers_in_words_where_nothing_is_found(journey: Journey) -> None:
    engine = journey.visit("search/", "?q=%E7%8C%AB")  # 猫: no term of data/japanese.yml
    engine.wait("document.querySelector('.bb-search-status').textContent.length > 5")
    assert engine.run("document.querySelectorAll('#results a.result').length") == 0


def test_the_menu_copies_and_gives_the_focus_back(journey: Journey) -> None:
    engine = journey.visit(CYBER)
    engine.click("#p6 > .bb-number")
    engine.wait("document.activeElement.closest('.bb-menu') !== null")
    engine.click(".bb-menu-item", "^Copy (as )?footnote")
    engine.wait("document.querySelector('.bb-menu-done') !== null")
    assert f"{PREVIEW}2018/5-cyber/#p6" in engine.paste()
    engine.click("#p6 > .bb-number")
    engine.wait("document.activeElement.closest('.bb-menu') !== null")
    engine.press("Escape")
    engine.wait("!document.querySelector('.bb-menu') && document.activeElement.matches('#p6 > .bb-number')")


def test_the_menu_is_whole_low_in_a_phones_window(journey: Journey) -> None:
    journey.engine.resize(500, 700)
    engine = journey.visit(OCEANS)
    engine.wait("document.querySelector('#p3 > .bb-number') !== null")
    engine.run(
        "scrollBy(0, document.querySelector('#p3 > .bb-number').getBoundingClientRect().bottom - innerHeight + 4)"
    )
    at = "((b) => [b.left + b.width / 2, b.top + b.height / 2])(document.querySelector('#p3 > .bb-number').getBoundingClientRect())"
    engine.tap(*engine.wait(at))
    engine.wait("document.activeElement.closest('.bb-menu') !== null")
    over = engine.run("document.querySelector('.bb-menu').getBoundingClientRect().bottom - innerHeight")
    assert over <= 0


SELECT = """((node) => getSelection().setBaseAndExtent(node, 10, node, 60))(
    [...document.querySelector('#p4').childNodes].find((n) => n.nodeType === 3 && n.data.length > 80))"""


def test_a_link_to_words_opens_at_them(journey: Journey) -> None:
    engine = journey.visit(CYBER)
    engine.run(SELECT)
    engine.click(".bb-offer")
    engine.click(".bb-menu button", "link to these words")
    engine.wait("document.querySelector('.bb-menu-done') !== null")
    copied = engine.paste()
    page, mark, rest = copied.removeprefix(PREVIEW).partition("#p4:~:text=")
    assert page == CYBER and mark and rest
    journey.visit("about/")
    journey.visit(page, mark + rest)
    engine.wait(in_sight("#p4"))
    assert engine.run("document.querySelectorAll('.bb-notice').length") == 0


def test_a_link_to_words_that_are_gone_opens_at_their_paragraph(journey: Journey) -> None:
    journey.visit("about/")
    engine = journey.visit(CYBER, "#p4:~:text=words%20that%20are%20gone")
    if engine.name != "WebKitGTK":  # which tells a page nothing of such words: the accessibility page says so
        engine.wait("document.querySelector('.bb-notice') !== null")
    engine.wait(in_sight("#p4"))


def test_a_draft_is_checked(journey: Journey, library: Library) -> None:
    words = library.chapters.blocks["2018/5-cyber#p4"].text.split()[:12]
    exact, near = " ".join(words).rstrip(","), " ".join([*words[:5], "hardly", *words[6:]]).rstrip(",")
    draft = f"“{exact}” (2018, ¶ 4). “{near}” (2018, ¶ 4). “{exact}” (2018 (5), ¶ 1). “These words of ours are nowhere” (2018)."
    engine = journey.visit("check/")
    engine.click("textarea[name=draft]")
    engine.run(f"(document.activeElement.value = {json.dumps(draft)})")
    engine.click("button[name=check]")
    verdicts = "[...document.querySelectorAll('#findings [data-verdict]')].map((f) => f.dataset.verdict)"
    assert engine.wait(f"((v) => v.length > 3 && v)({verdicts})") == ["exact", "near", "wrong-place", "absent"]


# Hands the check a file of these bytes, or what a promise gives.
CHOOSE = """Promise.resolve(%s).then((bytes) => {
    const data = new DataTransfer(), field = document.getElementById("draft-file");
    data.items.add(new File([new Uint8Array(bytes)], "draft.docx"));
    field.files = data.files;
    field.dispatchEvent(new Event("change"));
}) && null"""


def test_a_draft_is_read_from_a_word_file_and_from_our_own(journey: Journey, library: Library) -> None:
    """Packed by another program, and as the briefing list writes it."""
    words = " ".join(library.chapters.blocks["2018/5-cyber#p4"].text.split()[:12]).rstrip(",")
    packed_elsewhere = packed(word_parts(paragraph(run(f"“{words}”") + call("footnote", 1)), footnotes=notes("footnote", {1: "Bluebook 2015, (1)."})))  # fmt: skip
    ours = {"title": "A list", "groups": [{"heading": "One", "items": [item(1, quotation=words, citation="Bluebook 2018, (5), ¶ 4.")]}]}  # fmt: skip
    writing = f'bluebook.scripts.load(["briefing/docx"]).then(() => bluebook.briefing.wordDocument({json.dumps(ours)}))'
    engine = journey.visit("check/")
    verdict = "document.querySelector('#findings [data-verdict]')?.dataset.verdict"
    engine.run(CHOOSE % json.dumps(list(packed_elsewhere)))
    engine.wait(f"{verdict} === 'other-edition'")  # a draft of the test before may still be there
    engine.run(CHOOSE % writing)
    engine.wait(f"{verdict} === 'exact'")


# For rows that are seen: whether the point in the middle of a row's link lies in the row, and is the link's.
LINKS = """[...document.querySelectorAll('tbody .bb-row-link')].filter((a) => a.getClientRects().length).slice(0, 8)
    .map((link) => {
        link.scrollIntoView({ block: "center", behavior: "instant" });
        const box = link.getBoundingClientRect(), row = link.closest(".bb-record").getBoundingClientRect();
        const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return there === link && box.top >= row.top && box.bottom <= row.bottom + 1;
    })"""
SHOWN = "[...document.querySelectorAll('.bb-record')].filter((row) => row.getClientRects().length).map((row) => row.id)"


@pytest.mark.parametrize("width", [1400, 500])
def test_a_rows_link_is_in_its_row(journey: Journey, width: int) -> None:
    journey.engine.resize(width, 800)
    for page in (MEETINGS, "data/contributions/", REGIONAL):
        engine = journey.visit(page)
        engine.run("document.querySelectorAll('article details').forEach((fold) => (fold.open = true))")
        engine.wait(f"((found) => found.length && found.every(Boolean))({LINKS})")


def test_a_rows_link_opens_its_menu_by_mouse_and_by_keyboard(journey: Journey) -> None:
    engine = journey.visit(MEETINGS)
    engine.click("tbody:nth-of-type(3) .bb-row-link")
    engine.wait("document.activeElement.closest('.bb-menu') !== null")
    engine.press("Escape")
    engine.wait("!document.querySelector('.bb-menu')")
    row = "document.querySelectorAll('.bb-record')[40]"
    stops = "[...document.querySelectorAll('a[href], summary')].filter((stop) => stop.getClientRects().length)"
    engine.run(f"{row}.scrollIntoView({{ block: 'center', behavior: 'instant' }})")
    engine.run(f"((all) => all[all.indexOf({row}.querySelector('.bb-row-link')) - 1].focus())({stops})")
    before = engine.run("scrollY")
    engine.press("Tab")
    engine.wait(f"document.activeElement === {row}.querySelector('.bb-row-link')")
    assert abs(engine.run("scrollY") - before) < 300
    engine.press("Enter")
    engine.wait("document.activeElement.closest('.bb-menu') !== null")


def test_a_table_is_sorted_and_filtered(journey: Journey) -> None:
    engine = journey.visit(MEETINGS, "?edition=2018")
    rows = engine.wait(f"((ids) => ids.length < 140 && ids)({SHOWN})")
    assert rows and all(id.startswith("2018-") for id in rows)
    engine.click(".bb-refine input[name=q]")
    engine.press(*"asean")
    engine.wait("location.search.includes('q=asean')")  # not what its first letters left
    fewer = engine.wait(f"((ids) => ids.length < {len(rows)} && ids)({SHOWN})")
    assert fewer
    engine.click("th[data-sort] .bb-sort")
    engine.wait("document.querySelector('th[aria-sort]') !== null")
    assert sorted(engine.run(SHOWN)) == sorted(fewer)


LINE = "((s) => s.textDecorationLine + ' ' + s.textDecorationStyle)(getComputedStyle(document.querySelector(%s)))"


def line(engine: Engine, selector: str) -> Any:
    """The line drawn at the first element that a selector names."""
    return engine.run(LINE % json.dumps(selector))


def test_what_became_of_words_is_shown_by_lines(journey: Journey) -> None:
    engine = journey.visit(COMPARED)
    assert line(engine, ".bb-compared del") == line(engine, ".bb-legend del") == "underline dotted"
    assert line(engine, ".bb-compared ins") == "underline solid"
    assert line(journey.visit(CYBER), "#p1 abbr, #p2 abbr") == "underline dotted"


def test_dark_colours_are_kept_on_the_next_page(journey: Journey) -> None:
    engine = journey.visit("about/")
    scheme = "document.body.dataset.mdColorScheme"
    for _ in range(3):
        if engine.run(scheme) == "slate":
            break
        engine.click(".bb-colors label:not([hidden])")
    engine.wait(f"{scheme} === 'slate'")
    journey.visit(CYBER)
    assert engine.run(scheme) == "slate"
    light = "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every((part) => part < 60)"
    assert engine.run(light)
    engine.run("localStorage.clear()")


def test_nothing_is_wider_than_320_px(journey: Journey) -> None:
    over = {}
    for page in KINDS:
        journey.engine.open_narrow(journey.address(page))
        assert journey.engine.run("innerWidth") == 320
        over[page] = journey.engine.run("document.scrollingElement.scrollWidth - innerWidth")
    assert {page: by for page, by in over.items() if by > 0} == {}


def test_the_keyboard_skips_searches_and_chooses(journey: Journey) -> None:
    engine = journey.visit(CYBER)
    engine.press("Tab")
    assert engine.run("document.activeElement.matches('.md-skip')")
    engine.press("/")
    engine.wait("document.querySelector('dialog[open] input') === document.activeElement")
    engine.press("Escape")
    engine.wait("!document.querySelector('dialog')")
    engine.press("/")
    engine.press(*"wannacry")
    engine.wait(answered("wannacry"))
    engine.press("ArrowDown", "Enter")
    engine.wait("!document.querySelector('dialog[open]') && location.hash.startsWith('#p')")
    engine.wait(in_sight(":target"))


def test_every_word_of_a_section_is_shown_in_its_letters(journey: Journey, library: Library) -> None:
    engine = journey.visit(CYBER)
    shown = "".join(engine.run("document.querySelector('article').innerText").split())
    for block in library.chapters.pages[CYBER.strip("/")].blocks:
        assert "".join(block.printed.split()) in shown, block.address
    assert engine.run("getComputedStyle(document.querySelector('#p1')).fontFamily").startswith('"Iowan')


def test_a_phone_gets_tables_as_tables(journey: Journey) -> None:
    """Rows shown as cards are still rows to a screen reader: their parts say so."""
    journey.engine.resize(460, 800)
    engine = journey.visit("data/missions/")
    assert engine.run("getComputedStyle(document.querySelector('tbody tr')).display") == "block"
    assert engine.wait("document.querySelector('tbody td').getAttribute('role')") == "cell"


def test_words_of_a_link_are_marked_where_firefox_marks_none(server: Server, tmp_path: Path) -> None:
    """Before Firefox 131 and Safari 16.1: the address keeps what they do not know, and the page takes it."""
    program = debian.program("firefox-esr") or pytest.fail("Firefox could not be installed")
    firefox = Firefox(program, tmp_path / "profile", **{"dom.text_fragments.enabled": "false"})
    try:
        firefox.open(f"{server.url}/{CYBER}#p2:~:text=increasingly%20exposed")
        firefox.wait("(document.querySelector('#p2 mark') || {}).textContent === 'increasingly exposed'")
        assert firefox.run("location.hash") == "#p2"
        assert firefox.wait(in_sight("#p2"))
        firefox.open(f"{server.url}/{CYBER}?again#p2:~:text=words%20that%20are%20gone")
        assert "words that are gone" in firefox.wait("(document.querySelector('.bb-notice') || {}).textContent")
        assert firefox.complaints == []
    finally:
        firefox.stop()
