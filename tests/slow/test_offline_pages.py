"""Every page of the offline folder opens from a disk."""

from __future__ import annotations

from pathlib import Path

from tests.support.reader import Reader


def test_every_page_opens_without_complaint(visitor: Reader, folder: Path) -> None:
    page = visitor.context.new_page()
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        assert visitor.complaints == [], path
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").find("Georgia") > 0, path
