"""Changes to a copy of the checkout that take addresses away."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

REGISTER = "data/addresses.txt"


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
    redirects = root / "data/redirects.yml"  # those of records lead to what is gone here
    head, *moved = re.split(r"(?m)^(?=- address:)", redirects.read_text(encoding="utf-8"))
    redirects.write_text(head + "".join(one for one in moved if "  to: /data/" not in one), encoding="utf-8")
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
    before, entry, after = re.split(r"(?m)^(- year: 2018\n(?:(?!- year: ).*\n)*)", path.read_text(encoding="utf-8"))
    path.write_text(before + re.sub(rf"\b{old}\b", new, entry) + after, encoding="utf-8")
    forget_facts(root)
