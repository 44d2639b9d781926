"""The names of files beside the pages, and which are made only where that is asked for: PDFs, and the site as one ZIP."""

from __future__ import annotations

import os

MADE_VARIABLE = "BLUEBOOK_MADE"  # what is made with the site beside its pages: books, bundle
FOLDER = "diplomatic-bluebook-security"  # the folder in the ZIP
ZIP = f"{FOLDER}.zip"
FEED = "changes.xml"  # the Atom feed
MANIFEST = "MANIFEST.txt"  # the file in the folder that lists the others


def is_made(what: str) -> bool:
    """Whether a site is built to have its `books` or its `bundle`, as the environment says."""
    return what in os.environ.get(MADE_VARIABLE, "").split()


def book(address: str) -> str:
    """The file of a section's or an edition's book: `2018/5-cyber` → books/2018-5-cyber.pdf."""
    return f"books/{address.replace('/', '-')}.pdf"


def epub_file(edition: str) -> str:
    """The file of an edition's e-book: books/2018.epub. Every site has it."""
    return f"books/{edition}.epub"


def tei_file(edition: str) -> str:
    """The file of an edition in TEI: books/2018.xml. Every site has it."""
    return f"books/{edition}.xml"
