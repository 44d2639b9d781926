"""What machines read: metadata, share images, data sets, Markdown copies, robots.txt, llms.txt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.changes import version
from bluebook.content.citations import AUTHOR
from bluebook.content.kinds import KINDS
from bluebook.export.markdown_copies import page_markdown
from tests.support import every
from tests.support.pages import SitePages
from tests.support.reader import section_paths


def test_the_page_for_lost_addresses_lists_both_editions_without_scripts(pages: SitePages, library: Library) -> None:
    leads = {a.get("href") for a in pages.trees["/404.html"].iter("a")}
    assert leads >= set(section_paths(library))


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


def test_every_page_has_the_share_image(pages: SitePages, site: Path) -> None:
    for path in pages.trees:
        head = dict(metas(pages, path))
        image = site / head["og:image"].removeprefix(PREVIEW)
        assert image.name == "share.png" and image.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n", path
        assert head["og:title"] and head["og:description"], path


def test_every_page_announces_the_feed_of_changes(pages: SitePages, site: Path) -> None:
    for path in every(pages.trees, 20):
        (feed,) = [link for link in pages.trees[path].iter("link") if link.get("type") == "application/atom+xml"]
        assert feed.get("rel") == "alternate" and feed.get("title")
        assert (site / urljoin(path, feed.get("href", "")).lstrip("/")).name == "changes.xml"
    assert (site / "changes.xml").is_file()


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
        words = re.sub(r"\[[^]]*\]\([^)]*\)|\\|\||---", "", twin)
        assert all(b.text.replace("\\", "") in re.sub(r"\s+", " ", words) for b in page.blocks if "[" not in b.text)


def test_every_other_page_has_a_markdown_twin_with_full_addresses(site: Path, library: Library) -> None:
    gone = {f"{record.page}/index.html" for record in library.redirects if not record.fragment}
    for page in site.rglob("index.html"):
        if page.relative_to(site).as_posix() not in gone:
            twin = page.with_suffix(".md").read_text(encoding="utf-8")
            assert twin.count("# ") and all(a.startswith("http") for a in re.findall(r"(?<!\\)\]\(([^)]*)", twin)), page
    for edition, e in library.chapters.editions.items():
        whole = (site / edition / "print/index.md").read_text(encoding="utf-8")
        assert all(page_markdown(e, page, version(library.changes)) in whole for page in library.chapters.of(edition))
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
