"""A wrong record never reaches a reader: it is told with its file and line, all of them at once, and nothing is built.

tests/fixtures/miniature is a made-up project that is right. tests/fixtures/awful holds one file for each kind of
record in which all is wrong; beside each stands what must be told of it, word for word.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def misquoted(part: Any, at: int, change: Callable[[str], str]) -> str:
    """The quote of a record, passage or fact with one word changed."""
    words = part.quote.split()
    words[at] = change(words[at])
    return " ".join(words)


def spoil(root: Path, record: Any) -> str:
    """Misquote a record in its file by a word too many; how the message about it must begin."""
    file, line = record.origin.file, record.origin.lines["quote"]
    lines = (root / file).read_text(encoding="utf-8").split("\n")
    spoilt = lines[line - 1].replace(record.quote, f"otherwise {record.quote}")
    assert spoilt != lines[line - 1], f"{file}:{line} does not hold its quote on one line"
    (root / file).write_text("\n".join([*lines[: line - 1], spoilt, *lines[line:]]), encoding="utf-8")
    return f"{file}:{line}: the quoted words are not in"
