"""Every button that copies, where browsers have no other way than the old command: over plain http."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import expect

from tests.support.citing import pasted
from tests.support.reader import Readers


def test_over_plain_http_every_button_copies(reader: Readers) -> None:
    """A host that is neither https nor the reader's own machine has no clipboard interface."""
    probe = reader()
    one = reader(base=probe.base.replace("127.0.0.1", "0.0.0.0"))
    page = one.open("/2018/5-cyber/")
    assert not page.evaluate("isSecureContext || 'clipboard' in navigator")
    page.click("#p6 > .bb-number")
    page.get_by_role("button", name="Copy link", exact=True).click()
    assert pasted(page)["text/plain"].endswith("/2018/5-cyber/#p6")
    page.goto(f"{one.base}/data/meetings/?edition=2015")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    assert "<table" in pasted(page)["text/html"]
    page.goto(f"{one.base}/check/")
    page.fill(
        "textarea[name=draft]", "“Japan is no exception, and has been increasingly exposed to the cyber threats.”"
    )
    page.click("button[name=check]")
    page.click("#findings .bb-copy >> nth=0")
    expect(page.locator("#findings .bb-copy >> nth=0")).to_have_text("Footnote copied")
    assert "Diplomatic Bluebook 2018" in pasted(page)["text/plain"]


# Texts that a spreadsheet would make something else of, and such as it may take as they are.
KEPT = [
    "August 2017",
    "11 July 2017",
    "1-2",
    "001",
    "3/4",
    "2017-08",
    "1e5",
    "Mar. 3",
    "12:30",
    "00.5",
    "May 2017 – 2018",
]
NUMBERS = ["18", "2018", "1,200", "3.5"]


def test_dates_and_figures_stay_as_they_are_in_a_spreadsheet(reader: Readers, site: Path) -> None:
    """The table says that its cells are text; where only the text is taken, a space that does not break does it."""
    texts = iter(KEPT + NUMBERS)
    html = (site / "data/meetings/index.html").read_text(encoding="utf-8")
    html = re.sub(r'(?<=<span class="bb-name">)[^<]*', lambda name: next(texts, name[0]), html)
    one = reader()
    one.context.route("**/data/meetings/", lambda route: route.fulfill(body=html, content_type="text/html"))
    one.allow_clipboard()
    page = one.open("/data/meetings/")
    page.get_by_role("button", name="Copy table").click()
    expect(page.locator(".bb-table-status")).to_contain_text("Copied")
    copied = pasted(page)
    rows = [line.split("\t")[0] for line in copied["text/plain"].split("\r\n")][1:]
    assert rows[: len(KEPT)] == [text + "\u00a0" for text in KEPT]
    assert rows[len(KEPT) : len(KEPT) + len(NUMBERS)] == NUMBERS
    assert 'mso-number-format: "\\@"' in copied["text/html"]
    for text in KEPT:
        assert f'<td class="bb-text">{text}</td>' in copied["text/html"]
    for text in NUMBERS:
        assert f"<td>{text}</td>" in copied["text/html"]
