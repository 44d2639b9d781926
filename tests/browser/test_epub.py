"""The pages of an e-book as a reader's renderer shows them: Chromium, given the files as XHTML."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.support.epubs import files_of


def test_a_section_of_the_e_book_is_shown_with_numbers_and_notes(browser: Browser, site: Path, tmp_path: Path) -> None:
    for name, content in files_of((site / "books/2018.epub").read_bytes()).items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    page = browser.new_page(viewport={"width": 390, "height": 700})
    page.goto((tmp_path / "EPUB/5-cyber.xhtml").as_uri())
    assert page.locator("h1").inner_text().startswith("(5) Cyber")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    number, words = page.locator("#p1 .number").bounding_box(), page.locator("#p1 p").bounding_box()
    assert number and words and number["width"] > 0 and number["y"] < words["y"] + words["height"] / 2
    page.locator("#fnref-7").click()
    assert page.url.endswith("#fn-7")
    page.locator("#fn-7 a[role=doc-backlink]").click()
    assert page.url.endswith("#fnref-7")
    page.goto((tmp_path / "EPUB/nav.xhtml").as_uri())
    page.get_by_role("link", name="(5) Cyber").click()
    assert page.locator("#p1").is_visible()
    page.close()
