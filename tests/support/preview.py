"""A running preview of a checkout, as an editor sees it while writing."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

DEADLINE = 180  # seconds; a build takes a few, on a busy machine many


class Preview:
    """A command of Python's that serves a checkout on a free port, and all that it has said."""

    def __init__(self, root: Path, log: Path, *command: str):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"127.0.0.1:{self.port}"
        self.log = log
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"} | {"PYTHONUNBUFFERED": "1"}
        environment.pop("SITE_URL", None)
        words = [word.format(address=self.address, port=self.port) for word in command]
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *words], cwd=root, env=environment, stdout=output, stderr=output
            )

    def said(self) -> str:
        """What it has printed so far."""
        return self.log.read_text(encoding="utf-8")

    def file(self, path: str, patience: float = DEADLINE) -> tuple[int, bytes]:
        """The status and the content of its answer; 0 while it does not answer."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{path}", timeout=patience) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return 0, b""

    def page(self, path: str, patience: float = DEADLINE) -> str:
        """A page as it answers; empty while it does not."""
        status, content = self.file(path, patience)
        return content.decode("utf-8") if status == 200 else ""

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait for something to happen while it lives."""
        deadline = time.monotonic() + DEADLINE
        while not happened():
            assert self.process.poll() is None, f"the preview ended: {self.said()}"
            assert time.monotonic() < deadline, f"nothing happened: {self.said()}"
            time.sleep(0.1)

    def end(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait(DEADLINE)
