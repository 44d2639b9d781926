"""A whole edition on one page: word for word, and no second answer to a search."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from tests.support import every
from tests.support.pages import SitePages
from tests.support.source_text import departures, words


def whole(pages: SitePages, edition: str) -> Element:
    """An edition's page to print."""
    return pages.trees[f"/{edition}/print/"]


def sections(pages: SitePages, edition: str) -> dict[str, Element]:
    """The sections of an edition's page, by name."""
    return {e.get("id", ""): e for e in whole(pages, edition).iter("section") if e.get("data-page")}


def section_blocks(section: Element) -> list[str]:
    """The blocks of a section in order, as a reader sees them."""
    found = []
    for element in section.iter():
        id = element.get("id", "").removeprefix(f"{section.get('id')}-")
        if re.fullmatch(r"p\d+[a-z]?", id) or re.fullmatch(r"h[1-6]", str(element.tag)) or element.tag == "figcaption":
            found.append(words("".join(element.itertext())))
        elif element.get("class") == "bb-note":
            found.extend(words("".join(part.itertext())) for part in element.iter() if part.tag in {"p", "li"})
    return found


@pytest.mark.parametrize("edition", ["2015", "2018"])
def test_the_whole_edition_is_the_source_word_for_word(pages: SitePages, library: Library, edition: str) -> None:
    found = {name: section_blocks(section) for name, section in sections(pages, edition).items()}
    assert list(found) == [page.name for page in library.chapters.of(edition)]
    front = library.chapters.editions[edition]
    found["front"] = [front.chapter_title, front.part]  # which the edition's own page shows
    assert departures(edition, found) == []


def test_a_number_on_the_whole_edition_links_to_the_permanent_address(pages: SitePages, library: Library) -> None:
    for edition in library.chapters.editions:
        for name, section in every(sections(pages, edition).items(), 4):
            paragraphs = [b for b in library.chapters.pages[f"{edition}/{name}"].blocks if b.kind == "paragraph"]
            by_id = {e.get("id"): e for e in section.iter()}
            for block in paragraphs:
                number = by_id[f"{name}-{block.id}"].find("a")
                assert number is not None and number.get("data-number") == block.id.removeprefix("p")
                assert urljoin(f"/{edition}/print/", number.get("href", "")) == f"/{edition}/{name}/#{block.id}"


def test_the_whole_edition_is_no_second_answer_to_a_search(pages: SitePages, site: Path, library: Library) -> None:
    """Its address is its own, for what readers save and annotate there; the site's map and its search leave it out, and
    servers ask search engines to."""
    for edition in library.chapters.editions:
        named = [e.get("href") for e in whole(pages, edition).iter("link") if e.get("rel") == "canonical"]
        assert named == [f"{PREVIEW}{edition}/print/"]
        assert f"/{edition}/print/*\n  X-Robots-Tag: noindex\n" in (site / "_headers").read_text(encoding="utf-8")
    assert "/print/" not in (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "/2018/5-cyber/" in (site / "sitemap.xml").read_text(encoding="utf-8")
    packed = gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode()
    assert packed == (site / "sitemap.xml").read_text(encoding="utf-8")
    assert ElementTree.fromstring(packed).tag.endswith("urlset")
    for script in every((site / "assets/js/search").glob("*.js"), 3):
        assert "print/" not in script.read_text(encoding="utf-8"), script
    assert "print" not in (site / "llms.txt").read_text(encoding="utf-8")
