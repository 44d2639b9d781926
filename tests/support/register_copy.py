"""Every address ever published answers: where its text stands now, or with its last words and why they went."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bluebook.collection import Library, read_library
from tests.support.checkout import ROOT

REGISTER = "data/addresses.txt"


def copied(to: Path) -> Path:
    """A copy of what a site is built from, with a register of all that it publishes, and no records to object."""
    for folder in ("bluebook", "data", "docs", "overrides"):
        shutil.copytree(ROOT / folder, to / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("macros.py", "mkdocs.yml"):
        shutil.copy(ROOT / file, to / file)
    (to / "tests").mkdir()
    register(to, read_library(ROOT))
    return to


def register(root: Path, library: Library) -> None:
    """Write the register of a copy."""
    lines = (f"{address}\t{words}\n" for address, words in library.published_addresses.items())
    (root / REGISTER).write_text("".join(lines), encoding="utf-8")


def change(root: Path, file: str, old: str, new: str) -> None:
    """Change a text of the copy."""
    path = root / file
    before = path.read_text(encoding="utf-8")
    assert old in before, (file, old)
    path.write_text(before.replace(old, new, 1), encoding="utf-8")


def tell(root: Path, text: str) -> None:
    """Add records to the copy's data/redirects.yml."""
    path = root / "data/redirects.yml"
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def forget_facts(root: Path) -> None:
    """Empty the copy's records and themes, which would object first, and take their addresses off its register."""
    for path in (root / "data").rglob("*.yml"):
        if path.name not in {"editions.yml", "redirects.yml", "changes.yml"}:
            path.write_text("# none\n")
    changes = root / "data/changes.yml"  # the oldest is of the whole site; the others name records that are gone here
    *_, first = re.split(r"(?m)^(?=- id:)", changes.read_text(encoding="utf-8"))
    changes.write_text(first, encoding="utf-8")
    drop_comparison(root)
    drawn = ("/data/", "/about/", "/compare/")
    kept = [line for line in (root / REGISTER).read_text().splitlines(True) if not line.startswith(drawn)]
    (root / REGISTER).write_text("".join(kept))


def drop_comparison(root: Path) -> None:
    """Take the pages of the themes out, and the links to them."""
    shutil.rmtree(root / "docs/compare", ignore_errors=True)
    nav = root / "mkdocs.yml"
    lines = nav.read_text(encoding="utf-8").splitlines(True)
    nav.write_text("".join(x for x in lines if "compare/" not in x and "- Compare:" not in x), encoding="utf-8")
    for path in (root / "docs").rglob("*.md"):
        said = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"\[([^\]]*)\]\((\.\./)?compare/[a-z]+\.md\)", r"\1", said), encoding="utf-8")


PAGES = "docs/2018/"


def rename(root: Path, old: str, new: str) -> None:
    """Give a page of the 2018 edition another name."""
    (root / PAGES / f"{old}.md").rename(root / PAGES / f"{new}.md")
    path = root / "data/editions.yml"
    path.write_text(re.sub(rf"\b{old}\b", new, path.read_text(encoding="utf-8")), encoding="utf-8")
    forget_facts(root)
