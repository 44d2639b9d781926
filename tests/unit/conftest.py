"""A wrong record never reaches a reader: it is told with its file and line, all of them at once, and nothing is built.

tests/fixtures/miniature is a made-up project that is right. tests/fixtures/awful holds one file for each kind of
record in which all is wrong; beside each stands what must be told of it, word for word.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.miniature import FIXTURES


@pytest.fixture
def miniature(tmp_path: Path) -> Path:
    """A copy of the made-up project, to be spoilt."""
    return shutil.copytree(FIXTURES / "miniature", tmp_path / "miniature")


@pytest.fixture
def two_editions(miniature: Path) -> Path:
    """The made-up project with an earlier edition, so that there is something to compare."""
    return shutil.copytree(FIXTURES / "two-editions", miniature, dirs_exist_ok=True)
