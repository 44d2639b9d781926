"""Cells that no spreadsheet runs; the licence."""

from __future__ import annotations

import pytest

from bluebook.export.csv_json import guard_formula, unguard_formula
from bluebook.export.downloads import LICENCE, MINISTRY_PAGES
from tests.support.checkout import ROOT


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "'=1", "''@x"])
def test_what_a_spreadsheet_would_run_is_guarded_and_can_be_read_back(text: str) -> None:
    assert guard_formula(text) == f"'{text}"
    assert unguard_formula(guard_formula(text)) == text


@pytest.mark.parametrize("text", ["Japan", "'quoted'", "1=1", "2017-08", ""])
def test_other_text_is_left_alone(text: str) -> None:
    assert guard_formula(text) == text == unguard_formula(text)


def test_source_and_licence_are_those_of_the_about_page() -> None:
    about = (ROOT / "docs/about/index.md").read_text(encoding="utf-8")
    assert f"({LICENCE})" in about and f"({MINISTRY_PAGES})" in about
