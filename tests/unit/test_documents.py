"""The documents of the repository."""

from __future__ import annotations

from bluebook.content.citations import AUTHOR
from tests.support.checkout import ROOT


def test_the_project_says_how_to_cite_itself() -> None:
    told = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert "cff-version: 1.2.0" in told and AUTHOR in told
