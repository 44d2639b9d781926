"""The built site as a whole: no dead link, no id twice, every address stays."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library, require_addresses
from bluebook.content.addresses import PREVIEW
from bluebook.content.kinds import KINDS
from bluebook.content.register import OPENING, read_register
from bluebook.errors import BadData
from bluebook.render.markdown_extension import OUTSIDE
from bluebook.render.tables import group_alike
from tests.support import every
from tests.support.checkout import ROOT
from tests.support.pages import HOSTS, SitePages, ids, links, of_class, words


# Where links may lead outside the site: the ministry's series, and the licence of its text.
def test_no_link_is_dead(pages: SitePages) -> None:
    known = {path: set(ids(tree)) for path, tree in pages.trees.items()}
    dead = []
    for path, tree in pages.trees.items():
        for tag, value in links(tree):
            target = urlsplit(urljoin(f"https://bluebook.example{path}", value))
            if target.hostname != "bluebook.example":
                if target.hostname not in HOSTS or tag != "a":
                    dead.append(f"{path} leads to another host: {value}")
                continue
            file = pages.site / unquote(target.path).lstrip("/")
            if not (file / "index.html" if target.path.endswith("/") else file).is_file():
                dead.append(f"{path} leads nowhere: {value}")
            elif target.fragment and unquote(target.fragment) not in known.get(target.path, set()):
                dead.append(f"{path} leads to no such place: {value}")
    assert dead == []


def test_no_id_occurs_twice_on_a_page(pages: SitePages) -> None:
    twice = {path: [id for id, n in Counter(ids(tree)).items() if n > 1] for path, tree in pages.trees.items()}
    assert {path: found for path, found in twice.items() if found} == {}


def test_descriptions_are_the_pages_own(pages: SitePages) -> None:
    content = {path: tree for path, tree in pages.trees.items() if path != "/404.html"}
    descriptions = [tree.find(".//meta[@name='description']").get("content") for tree in content.values()]  # type: ignore[union-attr]
    assert [d for d, n in Counter(descriptions).items() if n > 1] == []
    assert all(every(descriptions, 50))


def test_no_page_carries_inline_styles_or_handlers(pages: SitePages) -> None:
    """The policy forbids them: a browser would drop them in silence."""
    for path, tree in pages.trees.items():
        for element in tree.iter():
            inline = [name for name in element.attrib if str(name) == "style" or str(name).startswith("on")]
            assert not inline, f"{path}: {element.tag} {inline}"
            assert element.tag != "style", path


def test_every_page_says_what_it_is(pages: SitePages) -> None:
    for path, tree in pages.trees.items():
        said = words(tree)
        assert "unofficial presentation" in said, path
        assert "Source: Ministry of Foreign Affairs of Japan, Diplomatic Bluebook" in said, path
        assert "Preview: do not cite links to this site yet" in said, path


def test_every_section_page_names_its_edition_and_the_time_it_covers(pages: SitePages, library: Library) -> None:
    for page in library.chapters.pages.values():
        edition = library.chapters.editions[page.edition]
        article = pages.trees[f"/{page.address}/"].find(".//article")
        assert article is not None
        said = words(article)
        assert edition.title in said and f"covers {edition.covers}" in said
        assert edition.part in said


def test_a_public_address_takes_the_place_of_the_preview(site_below: Path) -> None:
    """Citations and canonical links name the owner's host, and pages no longer call themselves a preview."""
    page = (site_below / "blue_book/2018/5-cyber/index.html").read_text(encoding="utf-8")
    assert 'rel="canonical" href="https://example.org/blue_book/2018/5-cyber/"' in page
    assert "https://example.org/blue_book/2018/5-cyber/." in page
    assert "Preview" not in page and PREVIEW not in page


def test_the_preview_address_is_the_same_everywhere(pages: SitePages) -> None:
    """mkdocs.yml and citations.py each name it."""
    assert f'!ENV [SITE_URL, "{PREVIEW}"]' in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    named = {path: tree.find(".//link[@rel='canonical']") for path, tree in pages.trees.items()}
    assert [path for path, canonical in named.items() if canonical is None] == ["/404.html"]
    for path, canonical in named.items():
        assert canonical is None or canonical.get("href") == PREVIEW + path.lstrip("/"), path


def test_the_contents_of_an_edition_link_to_every_heading_column_feature_and_figure(
    pages: SitePages, library: Library
) -> None:
    for edition in library.chapters.editions:
        tree = pages.trees[f"/{edition}/"]
        outline = next(e for e in tree.iter("ol") if e.get("class") == "bb-outline")
        reached = {urljoin(f"/{edition}/", a.get("href", "")) for a in outline.iter("a")}
        for page in library.chapters.of(edition):
            for block in page.blocks:
                address = f"/{page.address}/" if block is page.title else f"/{page.address}/#{block.id}"
                if block.kind in {"heading", "figure"}:
                    assert address in reached


def test_a_column_or_feature_is_linked_from_where_it_stood(pages: SitePages, library: Library) -> None:
    inserts = [(e.year, line.page) for e in library.chapters.editions.values() for line in e.outline if line.insert]
    for edition, insert in every(inserts, 3):
        leading = [
            path for path, tree in pages.trees.items() for a in tree.iter("a")
            if a.get("class") == "bb-insert" and urljoin(path, a.get("href", "")) == f"/{edition}/{insert}/"
        ]  # fmt: skip
        assert len(leading) == 1 and leading[0].startswith(f"/{edition}/")


def test_references_to_other_parts_are_links_or_marked_as_outside(pages: SitePages, library: Library) -> None:
    editions = library.chapters.editions.values()
    for edition, reference in every([(of, one) for of in editions for one in of.references]):
        page, _, id = reference.in_.partition("#")
        tree = pages.trees[f"/{edition.year}/{page}/"]
        block = next(e for e in tree.iter() if e.get("id") == id)
        if reference.to:
            link = next(a for a in block.iter("a") if words(a) == reference.words)
            path, _, fragment = reference.to.partition("#")
            assert urljoin(f"/{edition.year}/{page}/", link.get("href", "")) == (
                f"/{edition.year}/{path}/" + (f"#{fragment}" if fragment else "")
            )
        else:
            mark = next(s for s in block.iter("span") if s.get("class") == "bb-outside")
            assert words(mark) == reference.words and mark.get("title") == OUTSIDE


def test_known_slips_are_where_the_page_says(pages: SitePages, library: Library) -> None:
    rows = [tr for tr in pages.trees["/about/known-slips/"].iter("tr") if tr.find("td") is not None]
    assert len(rows) > 15
    for row in rows:
        printed, link = words(row.findall("td")[0]), row.find(".//a")
        assert link is not None
        address = urljoin("/about/known-slips/", link.get("href", "")).lstrip("/").replace("/#", "#")
        assert printed in library.chapters.blocks[address].text


def test_every_row_links_to_its_paragraph_and_shows_its_words(pages: SitePages, library: Library) -> None:
    for kind in KINDS:
        rows = {e.get("id"): e for e in pages.trees[f"/data/{kind}/"].iter() if e.get("id")}
        for record in (
            shared[0] for shared in group_alike(library.records.of(kind))
        ):  # of those that share a row, the first
            row = rows[record.id]
            assert row.tag == "tbody", record.id
            leads = [urljoin(f"/data/{kind}/", a.get("href", "")) for a in row.iter("a")]
            page, _, id = record.source.partition("#")
            assert f"/{record.id[:4]}/{page}/#{id}" in leads
            assert record.quote in [words(quote) for quote in row.iter("blockquote")]


def test_the_facts_of_a_section_are_at_its_end(pages: SitePages, library: Library) -> None:
    for record in library.records.all():
        page = pages.trees[f"/{record.id[:4]}/{record.source.partition('#')[0]}/"]
        assert record.id in ids(page)


# --- the register -----------------------------------------------------------------------------------------------------


def place(pages: SitePages, address: str) -> Element:
    """What is at an address of the built site."""
    path, _, fragment = address.partition("#")
    tree = pages.trees[path]
    if not fragment:
        heading = tree.find(".//h1")
        assert heading is not None
        return heading
    return next(element for element in tree.iter() if element.get("id") == fragment)


def opens_on(element: Element, opening: str) -> bool:
    """Whether a place opens on the words of the register; a caption, a note and a row each have their own way in."""
    is_captioned = element.tag == "figure" and element.find(".//table") is None
    found = element.find(".//figcaption") if is_captioned else element
    found = found.find(".//th") if found is not None and found.tag in {"tr", "tbody"} else found
    assert found is not None
    said = words(found)
    return " ".join(re.sub(r"^\d+ ", "", said).split()[:OPENING]) == opening or said.startswith(opening)


def test_every_address_on_the_register_resolves_and_opens_on_its_words(pages: SitePages, library: Library) -> None:
    register = read_register(ROOT)
    retired = {record.address: record for record in library.redirects}
    current = {address: words for address, words in register.items() if address not in retired}
    assert current == library.published_addresses, "run `python -m bluebook register`"
    kinds = [library.records.of(kind) for kind in KINDS]
    shared = {record.id for records in kinds for rows in group_alike(records) for record in rows[1:]}
    for address, opening in current.items():
        there = place(pages, address)
        if there.tag == "span" and there.get("id") in shared:
            continue  # a record that shares its row with others
        assert opens_on(there, opening), f"{address} opens on: {words(there)[:80]}"


def test_a_retired_address_still_leads_to_what_it_opened_on(pages: SitePages, library: Library) -> None:
    """Whoever follows an old link reads, without scripts, where its text is now; and it is the same text."""
    register = read_register(ROOT)
    for record in every([record for record in library.redirects if record.fragment and record.to], 22):
        tombstone = place(pages, record.address)
        (link,) = tombstone.iter("a")
        assert urljoin(record.address.partition("#")[0], link.get("href", "")) == record.to
        assert opens_on(place(pages, str(record.to)), register[record.address]), record.address


def test_the_page_at_a_retired_address_looks_like_the_site(site: Path, library: Library) -> None:
    for record in every([record for record in library.redirects if not record.fragment], 2):
        page = site / record.page / "index.html"
        sheet = re.search(r'<link rel="?stylesheet"? href="?([^" >]+)', page.read_text(encoding="utf-8"))
        assert sheet and (page.parent / sheet[1]).is_file(), record.address


def test_a_missing_register_is_named(tmp_path: Path, library: Library) -> None:
    """An empty register would let every address go in silence."""
    with pytest.raises(BadData, match=r"data/addresses.txt:1: the file cannot be read .*; restore it"):
        require_addresses(tmp_path, dataclasses.replace(library))


def test_a_section_says_where_the_book_has_what_its_citations_number(pages: SitePages, library: Library) -> None:
    """Citations name chapter, section and part by their numbers: the way to the page, and the end of its citations, too."""
    for address, page in library.chapters.pages.items():
        edition = library.chapters.editions[page.edition]
        tree = pages.trees[f"/{address}/"]
        (trail,) = (words(e) for e in of_class(tree, "bb-trail"))
        assert f"{edition.title}{edition.chapter}, {edition.section}{edition.part}" in trail, address
        said = next(words(e) for e in of_class(tree, "bb-cite-files"))
        assert said.startswith(f"The numbers are those of the book: {edition.chapter}, {edition.section}, part 3 “"), (
            said
        )
        assert page.title.label in said, address
    for year, edition in library.chapters.editions.items():
        assert f"{edition.section} of the chapter, “{edition.section_title}”" in words(pages.trees[f"/{year}/"])
