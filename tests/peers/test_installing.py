"""The site in an environment of one's own: what people of this ecosystem type, and hosts that build from a repository."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.support.checkout import copy_checkout


def run(environment: Path, folder: Path, *command: str) -> str:
    """What a program of an environment prints; it must succeed, and knows nothing of this checkout."""
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    program = [str(environment / "bin" / command[0]), *command[1:]]
    done = subprocess.run(program, cwd=folder, env=variables, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return done.stdout + done.stderr


@pytest.fixture(params=[("-r", "requirements.txt"), ("-e", ".")], ids=["requirements.txt", "editable"])
def installed(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """A fresh environment and a checkout installed into it."""
    environment, root = tmp_path / "environment", copy_checkout(tmp_path / "checkout")
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    run(environment, root, "python", "-m", "pip", "--disable-pip-version-check", "-q", "install", *request.param)
    return environment, root


def test_an_installed_checkout_builds_serves_and_checks(installed: tuple[Path, Path]) -> None:
    environment, root = installed
    run(environment, root, "mkdocs", "build", "--quiet")
    assert (root / "site/2018/5-cyber/index.html").exists() and (root / "site/data/meetings.csv").exists()
    assert "no mistake found" in run(environment, root, "python", "-m", "bluebook", "check")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    command = [str(environment / "bin/mkdocs"), "serve", "--quiet", "--dev-addr", address]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            assert "2018" in answer(f"http://{address}/", server)
        finally:
            server.terminate()


def answer(address: str, server: subprocess.Popen[bytes]) -> str:
    """What a server says once it has built its pages."""
    for _ in range(240):
        assert server.poll() is None, "the server has ended"
        try:
            with urllib.request.urlopen(address, timeout=5) as page:
                return str(page.read().decode())
        except OSError:
            time.sleep(0.5)
    raise AssertionError(f"no answer from {address}")


def test_the_package_installs_as_any_other(tmp_path: Path) -> None:
    """`pip install .` takes the package bluebook along, and no other folder of the checkout."""
    environment, root = tmp_path / "environment", copy_checkout(tmp_path / "checkout")
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    run(environment, root, "python", "-m", "pip", "--disable-pip-version-check", "-q", "install", "--no-deps", ".")
    installed = next((environment / "lib").glob("python*/site-packages"))
    assert (installed / "bluebook/content/checks/records.py").exists()
    assert not [name for name in ("tests", "data", "docs", "overrides") if (installed / name).exists()]
