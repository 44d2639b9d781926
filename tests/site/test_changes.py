"""The page Changes and the dates of the site map."""

from __future__ import annotations

import gzip
from pathlib import Path
from xml.etree import ElementTree

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.export.sitemap import last_changed
from tests.support.pages import SitePages

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_page_shows_each_change_by_its_address(pages: SitePages, library: Library) -> None:
    tree = pages.trees["/about/changes/"]
    sections = [e for e in tree.iter("section") if e.get("class") == "bb-change"]
    headings = [section.find("h2") for section in sections]
    assert [h.get("id") for h in headings if h is not None] == [one.id for one in library.changes]
    assert "first" in [h.get("id") for h in headings if h is not None]
    for section, one in zip(sections, library.changes, strict=True):
        said = " ".join("".join(section.itertext()).split())
        assert all(words in said for words in [one.title, one.why, *one.what.values()])
        assert [e.get("datetime") for e in section.iter("time")] == [one.date.isoformat()]


def test_the_site_map_names_every_page_with_that_day(site: Path, pages: SitePages, library: Library) -> None:
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    entries = {
        entry.findtext(f"{SITEMAP}loc", "").removeprefix(PREVIEW): entry.findtext(f"{SITEMAP}lastmod", "")
        for entry in ElementTree.fromstring(text).iter(f"{SITEMAP}url")
    }
    content = {path.strip("/") for path in pages.trees if not path.endswith(("/print/", "404.html"))}
    assert {page.strip("/") for page in entries} == content and len(content) > 50
    assert entries == {page: str(last_changed(page.strip("/"), library)) for page in entries}
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode() == text


def test_the_list_of_changes_changes_with_each_of_them(library: Library) -> None:
    assert last_changed("about/changes", library) == max(one.date for one in library.changes if one.is_dated)
