"""The rules of the folder data/: it holds nothing that the build does not read, and no two records have one id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bluebook.content.chapters import Chapters
from bluebook.content.kinds import KINDS
from bluebook.content.records import RecordType
from bluebook.errors import Mistake, nearest


def check_record_ids(records: list[RecordType]) -> Iterator[Mistake]:
    """No two records have one id."""
    first: dict[str, RecordType] = {}
    for record in records:
        other = first.setdefault(record.id, record)
        if other is not record:
            place = f"{other.origin.file}:{other.origin.line}"
            yield record.origin.mistake("id", f"the id `{record.id}` is taken by {place}; give this record another")


KNOWN_FILES = (
    "addresses.txt",
    "editions.yml",
    "names.yml",
    "abbreviations.yml",
    "themes.yml",
    "changes.yml",
    "expressions.yml",
    "figure_pairs.yml",
    "words.yml",
    "everyday.yml",
    "japanese.yml",
    "redirects.yml",
)


BACKUP = re.compile(r".*~|#.*#")  # what editors leave beside a file when they save it, or while it is not saved


def check_backups(root: Path) -> Iterator[Mistake]:
    """data/ holds no copies that an editor has left, which may be what somebody has meant to save."""
    for path in sorted((root / "data").rglob("*")):
        if BACKUP.fullmatch(path.name):
            file, cure = path.relative_to(root).as_posix(), "take over what it has that the file lacks, and remove it"
            yield Mistake(file, 1, f"`{path.name}` is an editor's copy that the build does not read; {cure}")


def check_data_files(root: Path, chapters: Chapters) -> Iterator[Mistake]:
    """data/ holds nothing that the build does not read, copies of editors and hidden files aside."""
    for path in sorted((root / "data").rglob("*")):
        inside = path.relative_to(root / "data")
        file = path.relative_to(root).as_posix()
        if path.name.startswith(".") or any(map(BACKUP.fullmatch, inside.parts)):
            continue
        if path.is_dir():
            if inside.as_posix() not in chapters.editions:
                yield Mistake(
                    file, 1, f"the folder `{inside.name}` is no edition of data/editions.yml; rename it, or add it"
                )
            continue
        known = KNOWN_FILES if len(inside.parts) == 1 else tuple(f"{kind}.yml" for kind in KINDS)
        if inside.name not in known and (len(inside.parts) == 1 or inside.parts[0] in chapters.editions):
            cure = nearest(inside.name, known) or f"; the files here are {', '.join(known)}"
            yield Mistake(file, 1, f"the file `{inside.name}` is not read by the build{cure}")
