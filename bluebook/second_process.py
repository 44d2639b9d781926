"""A second process that works ahead of this one, so that a build uses two cores.

Its tasks are independent, and each is done by the one who comes to it first. Where the owner needs what the other is at
work on, it does another task meanwhile, so neither waits. Nothing depends on it: what it has not done, its owner does, and
a mistake is reported by the owner, who meets it too.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import logging
import os
import pickle
import select
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

Task = Callable[[], object]
NUMBER = 4  # bytes of a task's place in the pipe
NO_TASK = -1  # a place that no task has
at_work: list[SecondProcess] = []
allowed = False  # only a build is in such haste; a preview makes what is asked for


def allow(wanted: bool) -> None:
    """Say whether this process may have a second one."""
    global allowed
    allowed = wanted


def is_of_use() -> bool:
    """Whether a copy of this process is safe and has a core to itself: on Linux, with no thread that it would lose, while
    no other copy is at work."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    is_safe = allowed and cores > 1 and threading.active_count() == 1
    return is_safe and not any(process.is_busy() for process in at_work)


def free_garbage() -> None:
    """Let go of what nothing needs; what is left is kept, so that the next collection need not look at it."""
    gc.collect()
    gc.freeze()


class SecondProcess:
    """A copy of this process that does named tasks in their order, but for those that its owner takes: `meanwhile` names
    what that one does instead of waiting, in this order. A long task is not for then, since the other would soon be without
    work, and its owner behind."""

    def __init__(self, tasks: Mapping[str, Task], folder: Path, meanwhile: Iterable[str] = ()):
        self.folder = folder  # removed at the end
        self.places = {name: place for place, name in enumerate(tasks)}
        self.done: set[int] = set()
        self.left: set[int] = set()  # what its owner has to do
        self.meanwhile = ((self.places[name], tasks[name]) for name in meanwhile)
        self.is_over = False
        receiver, sender = os.pipe()
        owner = os.getpid()
        gc.freeze()  # else whatever collects garbage copies the memory that the two share
        self.id = os.fork()
        if self.id == 0:
            work_through(tasks, self.folder, sender, owner)
        gc.unfreeze()
        os.close(sender)
        self.receiver = receiver
        at_work.append(self)
        atexit.register(self.close)

    def result(self, name: str) -> Any:
        """What a task has returned, or will soon; None where it is left to the owner."""
        return pickle.loads((self.folder / str(self.places[name])).read_bytes()) if self.finish(name) else None

    def finish(self, name: str) -> bool:
        """Wait for a task. False where it is left to the owner: it failed, is not among them, or was not begun."""
        place = self.places.get(name)
        if place is None or place in self.left:
            return False
        if place not in self.done and take(self.folder, place):
            self.left.add(place)
        while not self.has_done(place):
            if self.is_over or place in self.left:
                return False
            self.work_meanwhile()
        return True

    def is_busy(self) -> bool:
        """Whether the other process has more to do, by what it has said so far."""
        self.has_done(NO_TASK)
        return not self.is_over

    def has_done(self, place: int) -> bool:
        """Whether the other process has done a task, by what it has said so far."""
        while place not in self.done and not self.is_over and select.select([self.receiver], [], [], 0)[0]:
            self.hear()
        return place in self.done

    def hear(self) -> None:
        """Wait until the other process says that it has done a task, or is no more."""
        message = os.read(self.receiver, NUMBER)
        self.is_over = not message
        self.done.update([int.from_bytes(message, "big")] if message else [])

    def work_meanwhile(self) -> None:
        """Do the next task that nobody has begun, instead of waiting; a mistake in it is met again by who asks for it."""
        for place, task in self.meanwhile:
            if place not in self.done and take(self.folder, place):
                try:
                    keep(self.folder, place, task())
                    self.done.add(place)
                except Exception:
                    self.left.add(place)
                return
        self.hear()

    def close(self) -> None:
        """End it, done or not, and remove its files."""
        atexit.unregister(self.close)
        at_work.remove(self)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.id, signal.SIGKILL)
        os.waitpid(self.id, 0)
        os.close(self.receiver)
        shutil.rmtree(self.folder, ignore_errors=True)


def take(folder: Path, place: int) -> bool:
    """Take a task for oneself; False where the other process has it. Of two who make the same file, the system lets one."""
    try:
        os.close(os.open(folder / f"{place}-taken", os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return False
    return True


def keep(folder: Path, place: int, result: object) -> None:
    """Keep what a task has returned."""
    (folder / str(place)).write_bytes(pickle.dumps(result))


def work_through(tasks: Mapping[str, Task], folder: Path, sender: int, owner: int) -> None:
    """Do tasks until one fails or the owner is gone, and say of each that it is done; never returns."""
    logging.disable()
    try:
        for place, task in enumerate(tasks.values()):
            if os.getppid() != owner:
                shutil.rmtree(folder, ignore_errors=True)
                break
            if take(folder, place):
                keep(folder, place, task())
                free_garbage()
                os.write(sender, place.to_bytes(NUMBER, "big"))
    finally:
        os._exit(0)
