"""The site set up and built from a fresh checkout by every Python from 3.11 to 3.14 that the machine has."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.build import EPOCH
from tests.support.checkout import copy_checkout, tree


def plain(name: str, held: bytes) -> bytes:
    """A file without its compression, whose bytes are for each zlib to choose."""
    return gzip.decompress(held) if name.endswith(".gz") else held


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_the_site_is_the_same_whatever_python_builds_it(version: str, site: Path, tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("SITE_URL", "MAKE", "MFLAGS"))}
    environment |= {"SOURCE_DATE_EPOCH": EPOCH, "PYENV_VERSION": version}  # pyenv's commands ask for their version
    python = shutil.which(f"python{version}")
    if not python or subprocess.run([python, "--version"], env=environment, capture_output=True).returncode:
        pytest.skip(f"this machine has no Python {version}")
    root = copy_checkout(tmp_path / "a checkout")
    command = ["make", "site", f"PYTHON={python}"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    built, expected = ({name: plain(name, held) for name, held in tree(s).items()} for s in (root / "site", site))
    assert sorted(built) == sorted(expected)
    assert [name for name in expected if built[name] != expected[name]] == []
