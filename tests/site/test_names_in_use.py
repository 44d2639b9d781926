"""The names that tests ask for are in use: a test that asks for a class or a script that is no more tries nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.checkout import ROOT

MADE = {"assets/a.js"}  # by the test that names it


def files_of_tests() -> Iterator[tuple[str, str]]:
    """Each file of tests with its text."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        if "node_modules" not in path.parts and path != Path(__file__):
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def sources(site: Path) -> str:
    """The built pages, and all that scripts, style sheets and templates name."""
    written = [path for name in ("docs", "overrides", "bluebook/render") for path in (ROOT / name).rglob("*")]
    found = [path for path in [*written, *site.rglob("*.html")] if path.suffix in {".html", ".js", ".css", ".py"}]
    assert len(found) > 100
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def stale(pattern: str, known: set[str]) -> list[str]:
    """Each name of a kind that a test asks for and no source has, with the test."""
    named = [(file, name) for file, text in files_of_tests() for name in re.findall(pattern, text)]
    assert len(named) > 10
    return sorted({f"{file}: {name}" for file, name in named if name not in known | MADE})


def test_every_class_that_a_test_asks_for_is_in_use(site: Path) -> None:
    assert stale(r"\bbb-[a-z]+(?:-[a-z]+)*\b", set(re.findall(r"\bbb-[a-z]+(?:-[a-z]+)*\b", sources(site)))) == []


def test_every_script_and_style_sheet_that_a_test_asks_for_is_there(site: Path) -> None:
    there = {path.relative_to(site).as_posix() for path in site.glob("assets/**/*.*")}
    assert stale(r"\bassets/[\w/.-]+\.(?:js|css)\b", there) == []
