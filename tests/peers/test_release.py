"""A release rebuilt as in ten years: from the archive alone, with no registry to ask."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

from tests.support.build import EPOCH
from tests.support.checkout import ROOT


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with what it holds."""
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def make(folder: Path, target: str, **variables: str) -> str:
    """What `make` prints; it must succeed."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PIP_", "SITE_URL", "MAKE", "MFLAGS"))}
    environment |= {"SOURCE_DATE_EPOCH": EPOCH, **variables}
    command = ["make", target, f"PYTHON={sys.executable}"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout + done.stderr


def test_a_release_builds_the_same_site_without_a_registry(tmp_path: Path) -> None:
    pip = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    make(ROOT, "release", **pip)
    with tarfile.open(ROOT / "dist/bluebook.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    root = tmp_path / "bluebook"
    released = tree(root / "site")
    assert len(released) > 100 and (root / "tests/sources/bluebook-2018.txt").exists()
    nowhere = "http://127.0.0.1:9/"
    make(
        root,
        "site",
        PIP_INDEX_URL=nowhere,
        PIP_EXTRA_INDEX_URL=nowhere,
        PIP_CONFIG_FILE=os.devnull,
        PIP_NO_CACHE_DIR="1",
    )
    built = tree(root / "site")
    assert sorted(built) == sorted(released)
    assert [name for name in built if built[name] != released[name]] == []
