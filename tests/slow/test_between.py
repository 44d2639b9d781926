"""A third edition of ten pages between the others: the whole ring of the site passes on it, as on the project itself, and
what readers do with each kind of page."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bluebook.collection import Library, read_library
from bluebook.content.themes import compared_editions
from tests.support.between import YEAR, add_between


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the edition."""
    return add_between(tmp_path_factory.mktemp("between") / "bluebook")


@pytest.fixture(scope="module")
def three(project: Path) -> Library:
    """What it holds."""
    return read_library(project)


def test_the_edition_is_whole(three: Library) -> None:
    assert len(three.chapters.of(YEAR)) == 10
    assert list(three.chapters.editions) == compared_editions(three.themes) == ["2015", YEAR, "2018"]
    kinds = {block.kind for block in three.chapters.blocks.values() if block.edition == YEAR}
    assert kinds == {"heading", "paragraph", "figure", "footnote"}
    assert len([name for name in three.records.names if any(p.edition == YEAR for p in name.printed)]) >= 8
    assert {record.id[:4] for records in map(three.records.of, ("meetings", "missions")) for record in records} >= {
        YEAR
    }


def test_statements_go_on_comparing_the_editions_of_which_they_speak(three: Library) -> None:
    """An edition between two of them changes nothing of what was written about these."""
    editions = compared_editions(three.themes)
    befores = {
        change.edition_before(year, editions) for theme in three.themes for year, change in theme.changes.items()
    }
    assert befores == {"2015"}


def test_the_ring_of_the_site_passes_on_it(project: Path) -> None:
    assert passed(project, "tests/site") > 150


# What readers do with sections, tables, comparisons, the search, the check and the briefing list.
JOURNEYS = (
    "chapter_page",
    "citations",
    "contents",
    "print",
    "not_found",
    "tables",
    "comparison",
    "search_box",
    "search_questions",
    "check_results",
    "briefing_places",
)


def test_what_readers_do_with_each_kind_of_page_passes_on_it(project: Path) -> None:
    files = [f"tests/browser/test_{name}.py" for name in JOURNEYS]
    assert passed(project, *files, "-m", "not slow") > 100


def passed(project: Path, *tests: str) -> int:
    """How many tests of the project pass; all must."""
    environment = {**os.environ, "PYTHONPATH": str(project)}
    environment.pop("PYTEST_XDIST_WORKER", None)
    command = [sys.executable, "-m", "pytest", *tests]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, timeout=1500)
    assert done.returncode == 0, done.stdout[-5000:] + done.stderr[-2000:]
    found = re.search(r"(\d+) passed", done.stdout)
    assert found
    return int(found[1])
