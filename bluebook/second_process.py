"""A second process that works ahead of this one, so that a build uses two cores.

Nothing depends on it: what it has not done, its owner does, and a mistake is reported by the owner, who meets it too.
"""

from __future__ import annotations

import atexit
import contextlib
import logging
import os
import pickle
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Task = Callable[[], object]


def is_of_use() -> bool:
    """Whether a copy of this process is safe and has a core to itself: on Linux, with no thread that it would lose."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    return cores > 1 and threading.active_count() == 1


class SecondProcess:
    """A copy of this process that does named tasks in their order; `result` waits for one of them."""

    def __init__(self, tasks: Mapping[str, Task], folder: Path):
        self.folder = folder  # removed at the end
        self.tasks = list(tasks)
        self.done = 0
        receiver, sender = os.pipe()
        owner = os.getpid()
        self.id = os.fork()
        if self.id == 0:
            work_through(tasks, self.folder, sender, owner)
        os.close(sender)
        self.receiver = receiver
        atexit.register(self.close)

    def result(self, name: str) -> Any:
        """What a task has returned, once it is done; None where it failed, was not reached, or is not among them."""
        if name not in self.tasks:
            return None
        place = self.tasks.index(name) + 1
        while self.done < place and os.read(self.receiver, 1):
            self.done += 1
        if self.done < place:
            return None
        return pickle.loads((self.folder / str(place)).read_bytes())

    def close(self) -> None:
        """End it, done or not, and remove its files."""
        atexit.unregister(self.close)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.id, signal.SIGKILL)
        os.waitpid(self.id, 0)
        os.close(self.receiver)
        shutil.rmtree(self.folder, ignore_errors=True)


def work_through(tasks: Mapping[str, Task], folder: Path, sender: int, owner: int) -> None:
    """Do tasks until one fails or the owner is gone, and say of each that it is done; never returns."""
    logging.disable()
    try:
        for place, task in enumerate(tasks.values(), 1):
            if os.getppid() != owner:
                shutil.rmtree(folder, ignore_errors=True)
                break
            (folder / str(place)).write_bytes(pickle.dumps(task()))
            os.write(sender, b".")
    finally:
        os._exit(0)
