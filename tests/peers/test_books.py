"""The books read back with pypdf: tagged, with bookmarks, and the text of their sections word for word and in order."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.chapters import Page
from bluebook.content.site_files import MADE_VARIABLE, book
from bluebook.deploy.file_sizes import size_words
from bluebook.deploy.pdf import books
from tests.support import chromium, every
from tests.support.build import build
from tests.support.checkout import ROOT
from tests.support.pages import SitePages

PYTHON = ROOT / ".venv-peers/bin/python"
# What pypdf finds in a PDF, as JSON.
READ = """
import json, sys, pypdf
def titles(outline, depth=0):
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry, depth + 1)
        else:
            yield [depth, entry.title]
reader = pypdf.PdfReader(sys.argv[1])
root = reader.trailer["/Root"]
def links(page):
    return [link.get_object().get("/A", {}).get("/URI") for link in page.get("/Annots", [])]
print(json.dumps({
    "marked": bool(root["/MarkInfo"]["/Marked"]), "tree": "/StructTreeRoot" in root, "language": root["/Lang"],
    "title": reader.metadata.title, "outline": list(titles(reader.outline)),
    "text": [page.extract_text() for page in reader.pages],
    "links": [link for page in reader.pages for link in links(page) if link],
}))
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with its books, as `make books` makes it."""
    site = tmp_path_factory.mktemp("books") / "site"
    done = build(ROOT, site, **{MADE_VARIABLE: "books"})
    assert done.returncode == 0, done.stderr
    print_books(site)
    return site


def print_books(site: Path) -> None:
    """Print a site's books by the command."""
    environment = {**os.environ, "CHROMIUM": chromium.find() or ""}
    environment.pop("SITE_URL", None)
    command = [sys.executable, "-m", "bluebook", "books", str(site)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def read(pdf: Path) -> dict[str, Any]:
    """What pypdf reads in a book."""
    if not PYTHON.exists():
        pytest.fail("the peers are not set up: run `make peers`")
    done = subprocess.run([PYTHON, "-c", READ, pdf], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def run_together(text: str) -> str:
    """A text without white space and ligatures, which are a matter of setting."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def body(found: dict[str, Any]) -> str:
    """The text of a book without the margins of its sheets."""
    sheets = []
    for at, sheet in enumerate(found["text"], 1):
        number = f"\n{at} / {len(found['text'])}\n"
        assert number in sheet, "a sheet without its number"
        head, _, rest = sheet.partition(number)
        address, source, text = re.split(r"(?s)(Source: Ministry .*?Uno\S+cial presentation\.)", rest, maxsplit=1)
        assert head.startswith("Diplomatic Bluebook 20") and PREVIEW in address
        assert "Public Data License 1.0" in source
        sheets.append(text)
    return run_together("\n".join(sheets))


def missing(text: str, page: Page) -> list[str]:
    """The blocks of a section that a text does not have after the one before; a paragraph opens with its number."""
    at, lost = 0, []
    for block in page.blocks:
        number = block.id.removeprefix("p") if block.kind == "paragraph" else ""
        found = text.find(number + run_together(block.printed), at)
        lost += [block.address] if found < 0 else []
        at = max(at, found)
    return lost


def test_an_edition_lists_each_of_its_books_with_its_size(printed: Path, library: Library) -> None:
    for edition in library.chapters.editions:
        page = (printed / edition / "index.html").read_text(encoding="utf-8")
        own = [name for address, name in books(library) if address.split("/")[0] == edition]
        assert len(own) > 3
        for name in own:
            size = size_words(printed / name)
            assert f'href="../{name}"' in page and f'data-file="{name}">{size}<' in page and "B)" in size


def test_every_book_is_tagged_and_has_a_title_a_language_and_bookmarks(printed: Path, library: Library) -> None:
    for address, name in books(library):
        found = read(printed / name)
        assert found["marked"] and found["tree"] and found["language"] == "en", name
        assert address[:4] in found["title"], name
        assert found["outline"][0][0] == 0 and len(found["outline"]) > 1, name


def test_a_section_is_printed_word_for_word_with_its_numbers(printed: Path, library: Library) -> None:
    for page in library.chapters.pages.values():
        assert missing(body(read(printed / book(page.address))), page) == []


def test_an_edition_is_printed_word_for_word_with_a_bookmark_for_each_heading(printed: Path, library: Library) -> None:
    for edition in library.chapters.editions:
        found = read(printed / book(edition))
        text, pages = body(found), library.chapters.of(edition)
        assert [lost for page in pages for lost in missing(text, page)] == []
        headings = [(b.level, b.printed) for page in pages for b in page.blocks if b.kind == "heading"]
        assert [(depth, " ".join(title.split())) for depth, title in found["outline"][1:]] == headings


def test_a_changed_word_or_order_is_found(printed: Path, library: Library) -> None:
    page = library.chapters.pages["2018/5-cyber"]
    text = body(read(printed / book(page.address)))
    assert missing(text.replace("WannaCry", "WannaTry"), page) == ["2018/5-cyber#p2"]
    first, second = (run_together(page.blocks[at].printed) for at in (1, 2))
    assert missing(text.replace(first, "…").replace(second, second + "1" + first), page)


def test_every_link_of_a_book_links_to_a_public_address(printed: Path, library: Library) -> None:
    hosts = ("https://www.mofa.go.jp/", "https://www.digital.go.jp/")
    for _, name in every(books(library), 10):
        found = every(read(printed / name)["links"])
        assert [link for link in found if not link.startswith((PREVIEW, *hosts))] == []
    numbers = read(printed / book("2018"))["links"]
    assert f"{PREVIEW}2018/5-cyber/#p6" in numbers


def test_pages_link_to_their_books_only_where_they_were_made(printed: Path, site: Path, library: Library) -> None:
    with_books, without = SitePages(printed), SitePages(site)
    for address, name in books(library):
        assert [href.lstrip("./") for href in book_links(with_books.trees[f"/{address}/"])] == [name]
        assert book_links(without.trees[f"/{address}/"]) == []
        assert (printed / name).read_bytes().startswith(b"%PDF-")
    assert list((site / "books").glob("*.pdf")) == []


def test_the_page_of_an_edition_lists_its_files_with_their_sizes(printed: Path, library: Library) -> None:
    for edition in library.chapters.editions:
        (listed,) = [p for p in SitePages(printed).trees[f"/{edition}/"].iter("p") if p.get("class") == "bb-downloads"]
        sizes = {(printed / f"books/{edition}.{form}").stat().st_size for form in ("epub", "xml", "pdf")}
        said = re.findall(r"\((\d+) kB\)", "".join(listed.itertext()))
        assert sorted(map(int, said)) == sorted(round(size / 1000) for size in sizes)


def book_links(page: Element) -> list[str]:
    """The links of a page to books."""
    return [a.get("href", "") for a in page.iter("a") if a.get("type") == "application/pdf"]


def test_the_same_text_gives_the_same_book(printed: Path, library: Library, tmp_path: Path) -> None:
    before = {name: (printed / name).read_bytes() for _, name in books(library)}
    print_books(printed)
    assert [name for name in before if (printed / name).read_bytes() != before[name]] == []
