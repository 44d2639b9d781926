"""How data/changes.yml is read, and what its dates say."""

from __future__ import annotations

import datetime
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.addresses import Location
from bluebook.content.changes import Change, read_changes, version
from bluebook.content.fields import Word
from bluebook.errors import BadData, Mistake, Origin
from bluebook.export.sitemap import last_changed, last_changes
from bluebook.render.changes import change_list
from tests.support.checkout import ROOT, copy_checkout
from tests.support.miniature import FIXTURES


def change(day: str, *addresses: str, kind: str = "text", id: str = "one") -> Change:
    """A change as the file would give it."""
    return Change(
        id=id,
        date=datetime.date.fromisoformat(day),
        title="A change",
        what={kind: "It changed."},
        why="It was wrong.",
        addresses=tuple(Word(address) for address in addresses),
        origin=Origin("data/changes.yml", 1),
    )


FIRST = change("2026-11-22", "/", id="first")


def dated(library: Library, *changes: Change) -> Library:
    """The library with other changes."""
    return replace(library, changes=changes)


# --- reading ----------------------------------------------------------------------------------------------------------


def test_every_mistake_is_reported_at_once_with_line_word_and_cure(tmp_path: Path) -> None:
    root = shutil.copytree(FIXTURES / "miniature", tmp_path / "miniature")
    shutil.copy(FIXTURES / "awful/changes.yml", root / "data/changes.yml")
    with pytest.raises(BadData) as bad:
        read_library(root)
    told = [str(mistake) for mistake in bad.value.mistakes]
    assert told == (FIXTURES / "awful/changes.messages").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("content", "message"),
    {
        "empty": ("# none\n", "1: there is no change of `text` or `data`, which dates them; add the first publication"),
        "missing": (None, "1: the file cannot be read (No such file or directory); restore it"),
    }.values(),
    ids=["empty", "missing"],
)
def test_a_file_without_a_dated_change_is_reported(tmp_path: Path, content: str | None, message: str) -> None:
    (tmp_path / "data").mkdir()
    if content is not None:
        (tmp_path / "data/changes.yml").write_text(content, encoding="utf-8")
    mistakes: list[Mistake] = []
    assert read_changes(tmp_path, mistakes) == ()
    assert [str(mistake) for mistake in mistakes] == [f"data/changes.yml:{message}"]


def test_an_address_that_does_not_exist_is_reported_with_the_nearest(library: Library) -> None:
    addresses = ["/2018/5-cyber/#p6", "/data/meetings/", "/about/changes/", "/2018/5-cyber/#p666", "/data/meetngs/"]
    origin = Origin("data/changes.yml", 1)
    for line, word in enumerate(words := [Word(address) for address in addresses], 10):
        word.line = line
    wrong = replace(FIRST, addresses=tuple(words), origin=origin)
    with pytest.raises(BadData) as bad:
        require_addresses(ROOT, dated(library, wrong))
    assert [str(mistake) for mistake in bad.value.mistakes] == [
        "data/changes.yml:13: the address `/2018/5-cyber/#p666` is not published; did you mean `/2018/5-cyber/#p6`?",
        "data/changes.yml:14: the address `/data/meetngs/` is not published; did you mean `/data/meetings/`?",
    ]


def test_the_command_that_checks_finds_it_too(tmp_path: Path) -> None:
    """`check` looks up addresses as the build does."""
    copy_checkout(tmp_path, "data/", "docs/")
    path = tmp_path / "data/changes.yml"
    path.write_text(re.sub(r"- /\n$", "- /2019/\n", path.read_text(encoding="utf-8")), encoding="utf-8")
    done = run_check(tmp_path)
    assert done.returncode == 1 and "the address `/2019/` is not published" in done.stderr


def run_check(root: Path) -> subprocess.CompletedProcess[str]:
    """What the command says of a project."""
    command = [sys.executable, "-m", "bluebook", "--root", str(root), "check"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True)


# --- the page ---------------------------------------------------------------------------------------------------------


def test_a_change_links_to_its_places_and_is_shown_as_text() -> None:
    many = [f"/2018/5-cyber/#p{n}" for n in range(1, 9)]
    nasty = replace(change("2026-12-01", *many), title="<script>alert(1)</script> {{ x }}")
    shown = change_list(
        [nasty, change("2026-11-30", "/2018/", "/about/changes/#first")], Location("about/changes", "about/changes")
    )
    assert "<script>" not in shown and "&lt;script&gt;" in shown
    assert re.findall(r'href="([^"]*)"', shown.partition('<section class="bb-change">')[2]) == [
        *(f"../../2018/5-cyber/#p{n}" for n in range(1, 9)), "../../2018/", "#first",
    ]  # fmt: skip
    assert "<summary>8 places</summary>" in shown


# --- dates ------------------------------------------------------------------------------------------------------------


def test_the_version_is_the_day_of_the_newest_change_of_text_or_data(library: Library) -> None:
    looks = change("2027-05-05", "/", kind="pages")
    assert version([looks, change("2026-12-24", "/2015/", kind="data"), FIRST]) == "2026-12-24"
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", version(library.changes))


# What changes on 1 December → pages that change with it, and pages that do not.
TOUCHED = {
    "a paragraph": (
        change("2026-12-01", "/2018/5-cyber/#p6"),
        ["2018/5-cyber", "2018/print", "compare/cyber", "compare/expressions"],
        ["2018/6-outer-space", "2015/print", "compare/piracy", "about", "", "about/abbreviations"],
    ),
    "a record": (
        change("2026-12-01", "/data/meetings/#2018-arf-ministerial-24", kind="data"),
        ["data/meetings", "data", "data/charts", "2018", "2018/1-regional-security"],
        ["data/missions", "2015", "2018/6-outer-space", "about"],
    ),
    "a page": (
        change("2026-12-01", "/2015/column-balkan-region/"),
        ["2015/column-balkan-region", "2015/print", "compare/balkans"],
        ["2015/3-security-threats", "2018/print", "compare/piracy"],
    ),
    "an edition": (
        change("2026-12-01", "/2015/"),
        ["2015", "2015/1-regional-security", "2015/print", "compare/piracy", "data/contributions"],
        ["2018", "2018/5-cyber", "about/abbreviations"],
    ),
    "the site": (change("2026-12-01", "/"), ["", "about", "2018/5-cyber", "compare/piracy"], []),
    "looks": (change("2026-12-01", "/2018/", kind="pages"), [], ["2018", "2018/5-cyber"]),
}


@pytest.mark.parametrize("what", TOUCHED)
def test_a_page_has_the_day_of_the_last_change_that_touches_it(library: Library, what: str) -> None:
    later, touched, others = TOUCHED[what]
    changed = dated(library, later, FIRST)
    days = last_changes([*touched, *others], changed)
    assert {page: str(days[page]) for page in touched} == dict.fromkeys(touched, "2026-12-01")
    assert {page: str(days[page]) for page in others} == dict.fromkeys(others, "2026-11-22")
    assert all(last_changed(page, changed) == day for page, day in days.items())
