"""A release holds sources, packages and site, and is the same each time."""

from __future__ import annotations

from pathlib import Path

import pytest

from bluebook.deploy.release import sources, write_release
from bluebook.errors import BadData
from tests.support.checkout import ROOT, copy_checkout, write


def test_a_checkout_without_history_is_released_whole(tmp_path: Path) -> None:
    copy = copy_checkout(tmp_path / "copy")
    whole = {path.relative_to(copy) for path in copy.rglob("*") if path.is_file()}
    for made in ("site/index.html", "dist/x", ".venv/x", "node_modules/x/y", "tests/__pycache__/x", ".mypy_cache/x"):
        write(copy, made, "made by a command")
    assert {path.relative_to(copy) for path in sources(copy)} == whole


def test_a_release_without_a_site_is_reported(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"there is nothing in .*; run `make site`"):
        write_release(ROOT, tmp_path / "site", tmp_path, tmp_path / "a.tar.gz")
