"""The folder for a closed network: one ZIP that opens from disk and does all that the site does, with nothing asked of
any network. It is read here under the site's own policy as a page can carry it, from a folder with an awkward name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.site_files import MANIFEST
from bluebook.deploy.offline import COVER
from bluebook.render.offline import CHECKS
from tests.support import axe
from tests.support.reader import Reader, Readers, background
from tests.support.rings import some
from tests.support.server import Server

# --- what is in it --------------------------------------------------------------------------------------------------


def test_the_cover_shows_the_commands_of_every_system(visitor: Reader) -> None:
    shown = visitor.open(f"/{COVER}").locator("main code").all_inner_texts()
    assert {*CHECKS.values(), f"certutil -hashfile {MANIFEST} SHA256"} <= set(shown)


# --- what it does ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "scheme"), some([(320, "dark"), (1400, "light")], 2))
def test_axe_has_no_violations_on_the_cover(folder: Path, reader: Readers, width: int, scheme: str) -> None:
    served = Server(folder)  # from a disk, the checker may not read the style sheets
    page = reader(width, scheme=scheme, base=served.url).open(f"/{COVER}")
    assert (background(page, "html") == "rgb(253, 252, 249)") == (scheme == "light")
    assert axe.violations(page, axe.RULES) == []
    assert not page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
    served.stop()


def lands_on_a_paragraph(page: Page, folder: Path, address: str) -> None:
    """The page of an address is open at its paragraph, and its scripts have run."""
    path, _, id = address.partition("#")
    page.wait_for_load_state()
    expect(page.locator(f"[id='{id}']")).to_be_in_viewport()
    assert page.url.split(":~:")[0] == f"{folder.as_uri()}/{path}/index.html#{id}"


def test_the_search_page_links_to_the_paragraph(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/search/index.html")
    page.fill("input[name=q]", "WannaCry")
    page.locator("#results a.result").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")


def test_the_search_box_of_a_page_links_to_the_paragraph_and_its_row(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/2015/1-regional-security/index.html")
    page.keyboard.press("/")
    page.fill("dialog input[name=q]", "WannaCry")
    page.locator("dialog a.result").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")
    page.keyboard.press("/")
    page.fill("dialog input[name=q]", "how many countries were hit by WannaCry")
    page.locator("dialog a.bb-row").first.click()
    page.wait_for_url(f"{folder.as_uri()}/data/figures/index.html#*")
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_in_viewport()


def test_without_scripts_the_search_leads_to_the_contents(folder: Path, reader: Readers) -> None:
    page = reader(base=folder.as_uri(), scripts=False).open("/index.html")
    page.fill("#home-q", "cyber")
    page.click(".bb-search button")
    assert page.url == f"{folder.as_uri()}/search/index.html?q=cyber"
    page.locator("#outline + ul a").first.click()
    expect(page.locator("article h1")).to_be_visible()


def test_filters_work_and_are_in_the_address(visitor: Reader, library: Library) -> None:
    page = visitor.open("/data/meetings/index.html")
    rows = page.locator(".bb-meetings .bb-record:visible")
    before = rows.count()
    page.locator("select[name=edition]").select_option("2015")
    expect(page.locator(".bb-shown")).to_contain_text(
        str(sum(m.id.startswith("2015") for m in library.records.meetings))
    )
    assert 0 < rows.count() < before
    expect(page).to_have_url(re.compile(r"index\.html\?edition=2015$"))
    page.reload()
    expect(page.locator("select[name=edition]")).to_have_value("2015")


def test_a_row_links_to_its_words(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/data/figures/index.html#2018-wannacry-countries")
    page.click("[id='2018-wannacry-countries'] .bb-source")
    expect(page.locator("mark.bb-quoted").first).to_be_in_viewport()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")


def test_a_copied_citation_names_the_public_address(visitor: Reader) -> None:
    visitor.allow_clipboard()
    page = visitor.open("/2018/5-cyber/index.html")
    page.click("#p6 > .bb-number")
    for label in ("Copy link", "Copy footnote"):
        page.locator(".bb-menu").get_by_role("button", name=label, exact=True).click()
        expect(page.locator(".bb-status")).to_contain_text("copied")
        assert f"{PREVIEW}2018/5-cyber/#p6" in page.evaluate("navigator.clipboard.readText()")


def test_copied_rows_name_public_addresses(visitor: Reader) -> None:
    visitor.allow_clipboard()
    page = visitor.open("/data/missions/index.html")
    page.get_by_role("button", name=re.compile("^Copy")).first.click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert PREVIEW in copied and "file:" not in copied and "index.html" not in copied


def test_the_quotation_check_works_and_its_links_open(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/check/index.html")
    page.fill(
        "textarea[name=draft]",
        "As the Bluebook 2018 says, “Year by year, as cyberspace is becoming an essential platform”.",
    )
    page.click("button[name=check]")
    expect(page.locator("#findings [data-verdict]")).to_have_attribute("data-verdict", "exact")
    expect(page.locator(".bb-finding-footnote")).to_contain_text(f"{PREVIEW}2018/5-cyber/#p1")
    page.locator("#findings a").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p1")
