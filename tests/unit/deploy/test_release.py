"""A release holds sources, packages and site, and is the same each time."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from bluebook.deploy.release import sources, write_release
from bluebook.errors import BadData
from tests.support.checkout import ROOT, copy_checkout, write


def test_a_release_holds_sources_packages_and_site_and_is_the_same_each_time(site: Path, tmp_path: Path) -> None:
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels/one.whl").write_bytes(b"a package")
    once, again = (write_release(ROOT, site, tmp_path / "wheels", tmp_path / name) for name in ("a.tar.gz", "b.tar.gz"))
    assert once.read_bytes() == again.read_bytes()
    with tarfile.open(once) as archive:
        names = set(archive.getnames())
    needed = {
        "Makefile",
        "mkdocs.yml",
        "requirements.lock",
        "requirements.txt",
        "data/editions.yml",
        "tests/sources/bluebook-2018.txt",
    }
    assert {f"bluebook/{name}" for name in needed | {"wheels/one.whl", "site/index.html"}} <= names
    assert not [name for name in names if "/.git/" in name or "/.venv" in name or "__pycache__" in name]


def test_a_checkout_without_history_is_released_whole(tmp_path: Path) -> None:
    copy = copy_checkout(tmp_path / "copy")
    whole = {path.relative_to(copy) for path in copy.rglob("*") if path.is_file()}
    for made in ("site/index.html", "dist/x", ".venv/x", "node_modules/x/y", "tests/__pycache__/x", ".mypy_cache/x"):
        write(copy, made, "made by a command")
    assert {path.relative_to(copy) for path in sources(copy)} == whole


def test_a_release_without_a_site_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"there is nothing in .*; run `make site`"):
        write_release(ROOT, tmp_path / "site", tmp_path, tmp_path / "a.tar.gz")
