"""A table of records in use."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from playwright.sync_api import Locator, Page


def shown(page: Page) -> list[str]:
    """The ids of the rows that are shown, in order."""
    return page.locator(".bb-table :is(.bb-record, [data-records]):visible").evaluate_all(
        "rows => rows.map(row => row.id)"
    )


def count(page: Page) -> Locator:
    """The line that says how many rows are shown."""
    return page.locator(".bb-shown")


def saved(page: Page) -> list[dict[str, str]]:
    """The shown rows as the file that the page saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Download these rows (CSV)").click()
    path = download.value.path()
    assert download.value.suggested_filename.endswith(".csv")
    raw = Path(path).read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def read_clipboard(page: Page, kind: str) -> str:
    """What is on the clipboard in one of its flavours."""
    return page.evaluate(
        "kind => navigator.clipboard.read().then(([item]) => item.getType(kind)).then(blob => blob.text())", kind
    )
