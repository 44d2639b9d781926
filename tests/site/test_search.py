"""The files of the search."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.checkout import ROOT
from tests.support.pages import SitePages


def test_a_browser_can_add_the_site_as_a_search_engine(site: Path, pages: SitePages) -> None:
    description = (site / "opensearch.xml").read_text(encoding="utf-8")
    assert 'template="https://bluebook.example/search/?q={searchTerms}"' in description
    for path, tree in pages.trees.items():
        assert tree.find(".//link[@type='application/opensearchdescription+xml']") is not None, path


def test_another_engine_gets_the_same_search_by_command(site: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bluebook", "publish", str(tmp_path)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True).returncode == 0
    for name in (
        "assets/js/search/index.js",
        "assets/js/search/dated.js",
        "assets/js/search/given.js",
        "opensearch.xml",
    ):
        assert (tmp_path / name).read_bytes() == (site / name).read_bytes()
