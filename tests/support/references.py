"""The one reader of references, in a page of the site."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.support.reader import Readers

LOAD = "() => bluebook.scripts.loadReader()"

READ = """texts => texts.map((text) => bluebook.references.read(text, bluebook.places).places.map((place) =>
  place.page + (place.id ? "#" + place.id : "") + (place.last ? ".." + place.last : "")).join(" | "))"""

BATCH = 4000


def loaded(reader: Readers) -> Page:
    """A page with the reader of references."""
    page = reader().open("/check/")
    page.evaluate(LOAD)
    return page


def read(page: Page, texts: list[str]) -> list[str]:
    """The place that each text is read as."""
    return [place for at in range(0, len(texts), BATCH) for place in page.evaluate(READ, texts[at : at + BATCH])]
