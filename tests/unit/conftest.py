"""The made-up projects, to be spoilt."""

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
