"""The files of the search."""

from __future__ import annotations

from pathlib import Path

from tests.support.pages import SitePages


def test_a_browser_can_add_the_site_as_a_search_engine(site: Path, pages: SitePages) -> None:
    description = (site / "opensearch.xml").read_text(encoding="utf-8")
    assert 'template="https://bluebook.example/search/?q={searchTerms}"' in description
    for path, tree in pages.trees.items():
        assert tree.find(".//link[@type='application/opensearchdescription+xml']") is not None, path
