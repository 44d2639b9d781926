"""The books: a tagged PDF of each section and of each edition, printed by a Chromium from the built site.

The browser is shown the pages at their public addresses, read from the folder, so that every link in a book leads to
where its target is published. A site links to its books only where it was built to have them (`made`).
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from bluebook.collection import Library
from bluebook.content.addresses import public, site_url
from bluebook.content.site_files import book

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Route

FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
# Chromium writes the time of printing, and counts elements from where it happens to be.
TIME = re.compile(rb"(?<=\(D:)\d{14}(?=[+-]\d\d'\d\d'\))")
NO_TIME = b"19700101000000"
NODE = re.compile(rb"(?<=\(node)\d{8}(?=\))")


def books(library: Library) -> Iterator[tuple[str, str]]:
    """Every book: the page that it is printed from, and its file."""
    for edition in library.chapters.editions:
        yield f"{edition}/print", book(edition)
        for page in library.chapters.of(edition):
            yield page.address, book(page.address)


def write_books(site: Path, library: Library, chromium: str | None) -> list[Path]:
    """Print every book into a built site; the files. `chromium` is the path of a browser, else Playwright's own."""
    from playwright.sync_api import sync_playwright  # needed for books only

    written = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        context = browser.new_context(java_script_enabled=False, color_scheme="light")
        serve_folder(context, site)
        for address, name in books(library):
            (site / name).parent.mkdir(exist_ok=True)
            (site / name).write_bytes(print_page(context, address))
            written.append(site / name)
        browser.close()
    return written


def serve_folder(context: BrowserContext, site: Path) -> None:
    """Answer requests for the site's public addresses from its folder, and no others."""

    def answer(route: Route) -> None:
        """The file that a request asks for; any other request is refused."""
        path = route.request.url.partition("#")[0].removeprefix(site_url())
        file = site / unquote(urlsplit(path).path)
        file = file / "index.html" if file.is_dir() else file
        if not route.request.url.startswith(site_url()) or not file.is_file():
            return route.abort()
        type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return route.fulfill(body=file.read_bytes(), content_type=type)

    context.route("**/*", answer)


def print_page(context: BrowserContext, address: str) -> bytes:
    """A page as a tagged PDF with bookmarks."""
    page = context.new_page()
    page.goto(public(address))
    pdf = page.pdf(format="A4", prefer_css_page_size=True, print_background=True, tagged=True, outline=True)
    page.close()
    return reproducible(pdf)


def reproducible(pdf: bytes) -> bytes:
    """Replace the time of printing and number the elements from 1, so that the same text gives the same bytes.

    No length changes, since a PDF refers to its parts by their offsets.
    """
    number = {node: b"%08d" % at for at, node in enumerate(sorted(set(NODE.findall(pdf))), 1)}
    return NODE.sub(lambda node: number[node[0]], TIME.sub(NO_TIME, pdf))
