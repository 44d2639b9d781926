"""Running a program and knowing what it took: time by the clock, time of the processor, and memory at its peak."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.sites import Failed, environment

PATIENCE = 3600  # seconds


def build(command: Sequence[str | Path], at: Path) -> dict[str, float]:
    """Seconds and processor seconds of a program with all that it starts; raises Failed."""
    start = time.monotonic()
    used = run_to_end(command, at, lambda pid: None)
    return {"seconds": time.monotonic() - start, "cpu_seconds": used.ru_utime + used.ru_stime}


def peak_memory(command: Sequence[str | Path], at: Path) -> float:
    """MB that a program with all that it starts held at its peak; raises Failed. To look takes time, so no time is measured."""
    watching: list[PeakMemory] = []
    used = run_to_end(command, at, lambda pid: watching.append(PeakMemory(pid)))
    return max(watching[0].end(), used.ru_maxrss / 1024)


def run_to_end(command: Sequence[str | Path], at: Path, begun: Callable[[int], None]) -> resource.struct_rusage:
    """Run a program in a folder, and give what it used; `begun` is told its process. Raises Failed with its last words."""
    with tempfile.TemporaryFile() as said:
        running = subprocess.Popen(
            [str(c) for c in command], cwd=at, env=environment(), stdout=said, stderr=subprocess.STDOUT
        )
        begun(running.pid)
        _, status, used = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
        if running.returncode:
            said.seek(0)
            raise Failed(f"{Path(command[0]).name}: {said.read()[-2000:].decode(errors='replace')}")
    return used


class PeakMemory:
    """The most memory (MB) that a process and those it started held together, looked at every fifth of a second."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.most = 0.0
        self.ended = threading.Event()
        self.watch = threading.Thread(target=self.look, daemon=True)
        self.watch.start()

    def look(self) -> None:
        """Look until the end."""
        while not self.ended.wait(0.2):
            self.most = max(self.most, sum(map(own_memory, family(self.pid))))

    def end(self) -> float:
        """Stop looking; the most memory seen."""
        self.ended.set()
        self.watch.join()
        return self.most


def family(pid: int) -> list[int]:
    """A process and those that it and its own started; the process alone where the system does not tell."""
    found = [pid]
    for parent in found:
        try:
            found += map(int, Path(f"/proc/{parent}/task/{parent}/children").read_text().split())
        except OSError:  # ended meanwhile, or no such file
            continue
    return found


def own_memory(pid: int) -> float:
    """MB that a process holds, of what it shares with others its part; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


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


@dataclass(frozen=True)
class Edit:
    """A file that is edited, the address that shows the edit, and how a mark is written into the file's text."""

    source: Path
    url: str
    write: Callable[[str, str], str]


def serve(command: Sequence[str | Path], at: Path, home: str, edits: Sequence[Edit], runs: int) -> list[list[float]]:
    """Seconds until a preview answers, then for each edit the seconds from saving it to its being shown, once per run;
    the files are put back at the end."""
    before = {edit.source: edit.source.read_text(encoding="utf-8") for edit in edits}
    running = subprocess.Popen(
        [str(c) for c in command], cwd=at, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        found = [[wait_for(lambda: answers(home, "<html"), "the first build", running)]]
        for edit in edits:
            found.append([edit_once(edit, before[edit.source], run, running) for run in range(runs)])
        return found
    finally:
        running.terminate()
        running.wait(30)
        for source, text in before.items():
            source.write_text(text, encoding="utf-8")


def edit_once(edit: Edit, before: str, run: int, running: subprocess.Popen[bytes]) -> float:
    """Seconds until an edit is shown."""
    time.sleep(2)  # servers look at the clock of files, some only each second
    mark = f"Edited {run} {os.getpid()}"
    edit.source.write_text(edit.write(before, mark), encoding="utf-8")
    return wait_for(lambda: answers(edit.url, mark), "an edit", running)


def edited_page(page: str, mark: str) -> str:
    """A page with a sentence more at the end of its last numbered paragraph."""
    at = page.rindex("\n{: #p")
    return f"{page[:at]} {mark}.{page[at:]}"


def edited_records(records: str, mark: str) -> str:
    """A data file with words more in the first purpose that it states."""
    return re.sub(r"(?m)^( *purpose: .*)$", lambda line: f"{line[1]} {mark}", records, count=1)
