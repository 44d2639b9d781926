"""Builds of a checkout's site; what several workers need is built once for all of them."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

EPOCH = "1514764800"


def environment(**variables: str) -> dict[str, str]:
    """The environment of a build that is the same on any day, with no public address and variables of a test's own."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("SITE_")}
    return own | {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"} | variables


def build(root: Path, to: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Build the site of a checkout into a folder, as `make site` does, with variables of the environment."""
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(to)]
    return subprocess.run(command, cwd=root, env=environment(**variables), capture_output=True, text=True)


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder of a name, made by the first worker of the run that asks for it."""
    base = factory.getbasetemp()
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared"
    shared.mkdir(exist_ok=True)
    ready = shared / f"{name}.ready"
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready.exists():
            make(shared / name)
            ready.touch()
    return shared / name


def succeed(done: subprocess.CompletedProcess[str]) -> None:
    """Fail with what a command said unless it succeeded."""
    assert done.returncode == 0, done.stderr[-2000:]
