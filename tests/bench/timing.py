"""Running a program and knowing what it took: time by the clock, time of the processor, and memory at its peak."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.sites import Failed, environment

PATIENCE = 3600  # seconds


def build(command: Sequence[str | Path], at: Path) -> dict[str, float]:
    """Seconds, processor seconds and peak memory (MB) of a program with all that it starts; raises Failed."""
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        running = subprocess.Popen(
            [str(c) for c in command], cwd=at, env=environment(), stdout=said, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
        took = time.monotonic() - start
        if running.returncode:
            said.seek(0)
            raise Failed(f"{Path(command[0]).name}: {said.read()[-2000:].decode(errors='replace')}")
    return {"seconds": took, "cpu_seconds": used.ru_utime + used.ru_stime, "memory_mb": used.ru_maxrss / 1024}


def answers(url: str, words: str) -> bool:
    """Whether a page is served and has these words in it."""
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as response:
            return words in response.read().decode(errors="replace")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False


def wait_for(met: Callable[[], bool], what: str, running: subprocess.Popen[bytes]) -> float:
    """Seconds until something is so; raises Failed where it never is, or the program has ended."""
    start = time.monotonic()
    while not met():
        if running.poll() is not None or time.monotonic() - start > PATIENCE:
            raise Failed(f"{running.args!r} gave up waiting for {what}")
        time.sleep(0.02)
    return time.monotonic() - start


def rebuild(command: Sequence[str | Path], at: Path, url: str, source: Path, edits: int) -> list[float]:
    """Seconds from saving a page to the server showing it, for a number of edits; the page is put back at the end."""
    before = source.read_text(encoding="utf-8")
    running = subprocess.Popen(
        [str(c) for c in command], cwd=at, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(lambda: answers(url, "<html"), "the first build", running)
        found = []
        for edit in range(edits):
            time.sleep(2)  # servers look at the clock of files, some only each second
            mark = f"Edited {edit} {os.getpid()}."
            source.write_text(edited(before, mark), encoding="utf-8")
            found.append(wait_for(lambda mark=mark: answers(url, mark), "an edit", running))
        return found
    finally:
        running.terminate()
        running.wait(30)
        source.write_text(before, encoding="utf-8")


def edited(page: str, mark: str) -> str:
    """A page with a sentence more at the end of its last numbered paragraph."""
    at = page.rindex("\n{: #p")
    return f"{page[:at]} {mark}{page[at:]}"
