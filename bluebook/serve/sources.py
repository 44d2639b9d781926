"""The state of the sources: it changes with every change of a file that the site is made from."""

from __future__ import annotations

import hashlib
from pathlib import Path

CONTENT = ("docs", "data")
CODE = ("bluebook", "overrides", "macros.py", "mkdocs.yml")
SERVER = ("bluebook/serve/__main__.py", "bluebook/serve/server.py", "bluebook/serve/sources.py")  # is never loaded anew


def state(root: Path, parts: tuple[str, ...]) -> str:
    """A hash of the name, times, size and number of every file in these parts of the project."""
    found = [
        found for part in parts for path in (root / part, *(root / part).rglob("*")) if (found := file_state(path))
    ]
    return hashlib.sha256(repr(sorted(found)).encode()).hexdigest()[:16]


def file_state(path: Path) -> tuple[object, ...]:
    """What tells that a file has changed, also where another with the same times took its place; nothing of what no page
    is made from."""
    if path.name.startswith(".") or path.suffix == ".pyc" or path.is_dir():
        return ()
    try:
        found = path.stat()
    except OSError as error:  # whoever reads it says so
        return str(path), error.errno
    return str(path), found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino
