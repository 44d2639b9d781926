"""A release: sources, packages and the built site in one archive, from which the site can be built again when no
registry answers any more. The same content gives the same bytes."""

from __future__ import annotations

import gzip
import io
import os
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

from bluebook.errors import BadData, Mistake

NAME = "bluebook"
# What other commands make at the top of a checkout, and anywhere in it; and what a history is kept in.
MADE = {".git", ".venv", ".venv-peers", "site", "site-zensical", "dist", "wheels"}
MADE_ANYWHERE = {"node_modules", "__pycache__", ".cache", ".hypothesis"}


def sources(root: Path) -> Iterator[Path]:
    """The files of a checkout that belong to it: those under version control, or all that no command made."""
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z"], capture_output=True, text=True)
    if (root / ".git").exists() and listed.returncode == 0:
        yield from (root / name for name in sorted(listed.stdout.split("\0")) if name)
        return
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        made = parts[0] in MADE or parts[0].startswith(".site-")
        made = made or any(part in MADE_ANYWHERE or part.endswith("_cache") for part in parts)
        if path.is_file() and not made:
            yield path


def write_release(root: Path, site: Path, wheels: Path, to: Path) -> Path:
    """Write the archive of a checkout, its site and its packages; raises BadData where one of them is missing."""
    for folder, cure in ((site, "run `make site`"), (wheels, "run `make release`")):
        if not folder.is_dir() or not any(folder.iterdir()):
            raise BadData([Mistake(folder.name, 1, f"there is nothing in `{folder}`; {cure}")])
    files = {path.relative_to(root).as_posix(): path for path in sources(root)}
    for folder, name in ((site, "site"), (wheels, "wheels")):
        files |= {f"{name}/{p.relative_to(folder).as_posix()}": p for p in sorted(folder.rglob("*")) if p.is_file()}
    to.parent.mkdir(parents=True, exist_ok=True)
    with (
        to.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as tar,
    ):
        for name, path in sorted(files.items()):
            add(tar, f"{NAME}/{name}", path)
    return to


def add(tar: tarfile.TarFile, name: str, path: Path) -> None:
    """Put a file into an archive without its date, owner and all else that differs from machine to machine."""
    content = path.read_bytes()
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    entry.mode = 0o755 if os.access(path, os.X_OK) else 0o644
    tar.addfile(entry, io.BytesIO(content))
