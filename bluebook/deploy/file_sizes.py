"""The sizes of files that pages link to, written into the pages once the files are there."""

from __future__ import annotations

import re
from pathlib import Path

from bluebook.collection import Library

SIZED_PAGES = ("about/offline",)  # beside those of the editions
SIZE = re.compile(r'(<span class="bb-size" data-file="([^"<>]+)">)[^<]*(?=</span>)')


def write_sizes(site: Path, library: Library) -> None:
    """Write the sizes into the page of each edition and of what to take along; again after more files have been made."""
    for address in (*library.chapters.editions, *SIZED_PAGES):
        page = site / address / "index.html"
        if page.is_file():
            html = page.read_text(encoding="utf-8")
            page.write_text(SIZE.sub(lambda at: at[1] + size_words(site / at[2]), html), encoding="utf-8", newline="\n")


def without_size(html: str, file: str) -> str:
    """A page that does not give the size of a file."""
    return SIZE.sub(lambda at: at[1] if at[2] == file else at[0], html)


def size_words(file: Path) -> str:
    """A file's size in brackets, such as ` (35 kB)` or ` (1.2 MB)`; nothing where it is not there."""
    if not file.is_file():
        return ""
    size = file.stat().st_size
    return f" ({size / 1e6:.1f} MB)" if size >= 999_500 else f" ({max(1, round(size / 1e3))} kB)"
