"""A wrong record is reported with its file and line, all of them at once.

tests/fixtures/miniature is a made-up project that is right. tests/fixtures/awful holds one file for each kind of
record in which all is wrong; beside each are the messages that it must give, word for word.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bluebook.collection import read_library
from bluebook.content.kinds import KINDS
from bluebook.errors import BadData
from tests.support.checkout import ROOT

FIXTURES = ROOT / "tests/fixtures"
EDITIONS, NAMES, ABBREVIATIONS = "data/editions.yml", "data/names.yml", "data/abbreviations.yml"
MEETINGS, CONTRIBUTIONS, MISSIONS, FIGURES = (f"data/2018/{kind}.yml" for kind in KINDS)
HARBOURS, LIGHTHOUSES = "docs/2018/1-harbours.md", "docs/2018/2-lighthouses.md"
PAGE = FIXTURES.joinpath("miniature", LIGHTHOUSES).read_text(encoding="utf-8")
RIGHT = FIXTURES.joinpath("miniature", MEETINGS).read_text(encoding="utf-8")


def mistakes_in(root: Path) -> list[str]:
    """The mistakes that reading a project reports; nothing where all is right."""
    try:
        read_library(root)
    except BadData as bad:
        return [str(mistake) for mistake in bad.mistakes]
    return []


def cases_of(table: dict[str, Any]) -> pytest.MarkDecorator:
    """The rows of a table as cases, called by their first column."""
    return pytest.mark.parametrize("case", table.values(), ids=list(table))
