"""The register of addresses grows by a command and loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bluebook.authoring.register import check_addresses, update_register
from bluebook.collection import Library, read_library
from bluebook.errors import BadData
from tests.support.checkout import copy_checkout, edit


def test_a_removed_paragraph_and_one_that_opens_on_other_words_are_named(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path, "data/", "docs/")
    edit(root, "docs/2018/6-outer-space.md", "{: #p8 }", "{: #p9 }")
    edit(root, "docs/2018/5-cyber.md", "Year by year", "Time after time")
    wrong = [str(mistake) for mistake in check_addresses(root, read_without_facts(root))]
    assert [m for m in wrong if "/2018/6-outer-space/#p8` is published no more" in m]
    assert [m for m in wrong if "/2018/5-cyber/#p1` opened on `Year by year" in m and "`Time after time" in m]


def read_without_facts(root: Path) -> Library:
    """The library of a copy whose records would object to the change."""
    for path in (root / "data").rglob("*.yml"):
        if path.name not in {"editions.yml", "changes.yml"}:
            path.write_text("# none\n")
    shutil.rmtree(root / "docs/compare")  # the pages of themes that are no more
    return read_library(root)


def test_the_register_grows_only_by_command_and_loses_nothing(tmp_path: Path, library: Library) -> None:
    root = copy_checkout(tmp_path, "data/", "docs/")
    lines = (root / "data/addresses.txt").read_text(encoding="utf-8").splitlines(keepends=True)
    (root / "data/addresses.txt").write_text("".join(lines[:-1]), encoding="utf-8")
    assert update_register(root, library, set())[0] == f"added {lines[-1].split(chr(9))[0]}"
    assert (root / "data/addresses.txt").read_text(encoding="utf-8").splitlines(keepends=True) == lines
    (root / "data/addresses.txt").write_text("".join([*lines, "/2018/5-cyber/#p99\tGone\n"]), encoding="utf-8")
    with pytest.raises(BadData, match="#p99` is published no more"):
        update_register(root, library, set())


def test_addresses_that_open_on_other_words_can_be_accepted_one_by_one(tmp_path: Path) -> None:
    """As each cure says; nothing is added before all is well."""
    root = copy_checkout(tmp_path, "data/", "docs/")
    edit(root, "docs/2018/5-cyber.md", "Year by year", "Time after time")
    edit(
        root, "docs/2018/6-outer-space.md", "In recent years, outer space has become", "Of late, outer space has become"
    )
    library = read_without_facts(root)
    register = root / "data/addresses.txt"
    before = register.read_text(encoding="utf-8")
    for address, other in (("/2018/5-cyber/#p1", "#p1` opened on `In recent"), ("/2018/6-outer-space/#p1", "no more")):
        with pytest.raises(BadData) as bad:
            update_register(root, library, {address})
        assert other in str(bad.value) and f"`{address}` opened" not in str(bad.value)
    assert not [mistake for mistake in check_addresses(root, library) if "opened on" in mistake.message]
    assert len(register.read_text(encoding="utf-8").splitlines()) == len(before.splitlines())
