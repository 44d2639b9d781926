"""A slow machine: the browser's processes are stopped for three quarters of the time.

The browser's own throttle slows a page's main thread and leaves its workers at full speed, which would favour a search
that works in one. Stopping and continuing the processes slows all that a site does alike. Needs Linux.
"""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from pathlib import Path
from types import TracebackType

SLICE = 0.005  # seconds at a time that the browser runs
AGAIN = 20  # slices after which new processes of the browser are looked for


def parents() -> dict[int, int]:
    """Every process on the machine → the one that started it."""
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            after = stat.read_text().rpartition(")")[2].split()
            found[int(stat.parent.name)] = int(after[1])
    return found


def browsers() -> list[int]:
    """The browser processes that this process has started."""
    above, own, found = parents(), os.getpid(), []
    for pid in above:
        chain = pid
        while chain in above and chain != own:
            chain = above[chain]
        with contextlib.suppress(OSError):
            if chain == own and "chrom" in Path(f"/proc/{pid}/comm").read_text():
                found.append(pid)
    return found


def tell(pids: list[int], what: signal.Signals) -> None:
    """Send a signal to processes; one that has ended is passed over."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, what)


class Slowed:
    """Slows the browser by a factor while it is entered."""

    def __init__(self, factor: int):
        self.factor = factor
        self.ended = threading.Event()
        self.thread = threading.Thread(target=self.run, daemon=True)

    def run(self) -> None:
        """Stop and continue until the end, and leave everything running."""
        pids: list[int] = []
        turn = 0
        while not self.ended.is_set():
            pids = browsers() if turn % AGAIN == 0 else pids
            turn += 1
            tell(pids, signal.SIGSTOP)
            time.sleep(SLICE * (self.factor - 1))
            tell(pids, signal.SIGCONT)
            time.sleep(SLICE)

    def __enter__(self) -> None:
        self.thread.start()

    def __exit__(self, kind: type[BaseException] | None, value: object, trace: TracebackType | None) -> None:
        self.ended.set()
        self.thread.join()
