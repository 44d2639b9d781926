"""A first visit is light: stock Material's pages come with 116 kB of styles, scripts and search beside their text."""

from __future__ import annotations

import functools
import gzip
from pathlib import Path
from urllib.parse import urljoin

from bluebook.collection import Library
from tests.support.pages import SitePages

MOST = 83_000  # bytes, compressed: 0.72 of those
FOR_EDITION = 500  # more for each edition after the second: the rules of its colour and its margins


def test_what_a_page_loads_beside_its_text_is_little(pages: SitePages, site: Path, library: Library) -> None:
    @functools.cache
    def compressed_size(file: str) -> int:
        return len(gzip.compress((site / file.lstrip("/")).read_bytes(), 6))

    weights = {}
    for path, tree in pages.trees.items():
        scripts = {script.get("src") for script in tree.iter("script")}
        sheets = {link.get("href") for link in tree.iter("link") if link.get("rel") == "stylesheet"}
        weights[path] = sum(compressed_size(urljoin(path, file)) for file in scripts | sheets if file)
    assert len(weights) > 50 and min(weights.values()) > 40_000
    most = MOST + FOR_EDITION * (len(library.chapters.editions) - 2)
    assert {path: weight for path, weight in weights.items() if weight > most} == {}
