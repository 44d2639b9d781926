"""Rules for the repository's documents and scripts."""

from __future__ import annotations

import re

from bluebook.content.citations import AUTHOR
from tests.support import every
from tests.support.checkout import ROOT


def test_the_project_says_how_to_cite_itself() -> None:
    said = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert "cff-version: 1.2.0" in said and AUTHOR in said


def test_no_script_uses_lookbehind() -> None:
    scripts = every((ROOT / "docs/assets/js").rglob("*.js"), 30)
    assert [s.name for s in scripts if re.search(r"\(\?<[=!]", s.read_text(encoding="utf-8"))] == []
