"""The sites that are compared: this one, and the same Markdown built by other software as it comes.

The others get the pages without what only this site knows: the calls of macros are taken out, the text stays. They
build less than this site does, which is in their favour.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.checkout import ROOT

PEERS = ROOT / ".venv-peers/bin"
CALL = re.compile(r"\{\{ .*? \}\}")
STOCK = """\
site_name: Diplomatic Bluebook
site_url: https://bluebook.example/
theme:
  name: material
plugins:
  - search
markdown_extensions:
  - attr_list
  - def_list
  - footnotes
  - tables
  - toc: {toc_depth: 4}
"""
PAGEFIND = """\
<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Search</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>
<main><h1>Search</h1><div id="search"></div></main>
<script>new PagefindUI({element: "#search", showSubResults: true, showImages: false, debounceTimeoutMs: 0})</script>
</html>
"""


class Failed(Exception):
    """A program that was measured did not do its work; says what it said."""


def environment() -> dict[str, str]:
    """The environment of every build: no public address, no advertisement."""
    kept = {name: value for name, value in os.environ.items() if name not in ("SITE_URL", "PYTHONPATH")}
    return {**kept, "NO_MKDOCS_2_WARNING": "1", "BLUEBOOK_DRAFT": "1"}  # made-up editions have no sources


def run(command: Sequence[str | Path], at: Path) -> None:
    """Run a program in a folder; raises Failed with its last words."""
    done = subprocess.run([str(c) for c in command], cwd=at, env=environment(), capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{Path(command[0]).name}: {(done.stdout + done.stderr)[-2000:]}")


def mkdocs(to: Path) -> list[str]:
    """The command that builds the project of a folder into another."""
    return [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(to)]


def build_ours(root: Path, to: Path) -> Path:
    """This site."""
    run(mkdocs(to), root)
    return to


def plain_page(text: str) -> str:
    """A page's Markdown without calls of macros and without what its front matter asks of macros."""
    text = re.sub(r"^(render_macros|hide): .*\n", "", text, flags=re.MULTILINE)
    return re.sub(r"\n{3,}", "\n\n", CALL.sub("", text))


def write_stock(root: Path, to: Path, only: Sequence[str] = ()) -> Path:
    """A stock project with the pages of a checkout, or only those named; returns its folder."""
    docs = root / "docs"
    for path in sorted(docs.rglob("*.md")):
        name = path.relative_to(docs)
        if not only or name.with_suffix("").as_posix() in only:
            (to / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
            (to / "docs" / name).write_text(plain_page(path.read_text(encoding="utf-8")), encoding="utf-8")
    if only:
        (to / "docs/index.md").write_text("# Diplomatic Bluebook\n", encoding="utf-8")
    (to / "mkdocs.yml").write_text(STOCK, encoding="utf-8")
    return to


def build_stock(project: Path, to: Path) -> Path:
    """The stock project by MkDocs with the Material theme and its search."""
    run(mkdocs(to), project)
    return to


def add_pagefind(site: Path) -> Path:
    """Pagefind's index and its own search page added to a built site; it reads the articles, not the frame."""
    python = PEERS / "python"
    run([python, "-m", "pagefind", "--site", site, "--root-selector", "article", "--quiet"], site)
    (site / "find.html").write_text(PAGEFIND, encoding="utf-8")
    return site
