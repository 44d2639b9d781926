"""Copies of this checkout, to be built elsewhere, spoilt or changed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

from bluebook.deploy.release import sources

ROOT = Path(__file__).resolve().parent.parent.parent
# What a site is built from.
BUILT_FROM = ("bluebook/", "data/", "docs/", "overrides/", "macros.py", "mkdocs.yml", "tests/sources/")


def copy_checkout(to: Path, *parts: str) -> Path:
    """Copy files of this checkout into a folder: all that belong to it, or those whose names begin with one of the parts."""
    listed = subprocess.run(["git", "ls-files", "-zco", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\0") if listed.returncode == 0 else [str(f.relative_to(ROOT)) for f in sources(ROOT)]
    for name in names:
        if (ROOT / name).is_file() and (not parts or name.startswith(parts)):
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, to / name)
    return to


def edit(root: Path, file: str, old: str, new: str) -> None:
    """Replace words that a file has once."""
    text = (root / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file} has {text.count(old)} of {old!r}"
    (root / file).write_text(text.replace(old, new), encoding="utf-8")


def write(root: Path, file: str, content: str | bytes) -> None:
    """Put a file below a root, with its folder."""
    (root / file).parent.mkdir(parents=True, exist_ok=True)
    (root / file).write_bytes(content.encode() if isinstance(content, str) else content)


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with what it holds."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def spoil(root: Path, record: Any) -> str:
    """Misquote a record in its file by a word too many; how the message about it must begin."""
    file, line = record.origin.file, record.origin.lines["quote"]
    lines = (root / file).read_text(encoding="utf-8").split("\n")
    spoilt = lines[line - 1].replace(record.quote, f"otherwise {record.quote}")
    assert spoilt != lines[line - 1], f"{file}:{line} does not hold its quote on one line"
    (root / file).write_text("\n".join([*lines[: line - 1], spoilt, *lines[line:]]), encoding="utf-8")
    return f"{file}:{line}: the quoted words are not in"
