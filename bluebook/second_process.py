"""A second process that works ahead of this one, so that a build uses two cores.

Its tasks are independent, and each is done by the one who comes to it first. Where the owner needs what the other is at
work on, it does another task meanwhile, so neither waits. Nothing depends on it: what it has not done, its owner does, and
a mistake is reported by the owner, who meets it too. To make a file may take longer than a short task, so one file serves
all: it holds the other's results, and who takes a task locks the byte at its place.
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
import struct
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from functools import partial
from pathlib import Path
from tempfile import TemporaryFile, mkdtemp
from typing import Any

Task = Callable[[], object]
TASK_DONE = struct.Struct(
    "=iqq"
)  # what the pipe says of a task that is done: its place, where its result begins, its bytes
NO_TASK = -1  # a place that no task has
at_work: list[SecondProcess] = []
allowed = False  # only a build is in such haste; a preview makes what is asked for


def allow(wanted: bool) -> None:
    """Say whether this process may have a second one."""
    global allowed
    allowed = wanted


def is_of_use() -> bool:
    """Whether a copy of this process is safe and has a core to itself: `is_safe`, while no other copy is at work."""
    return is_safe() and not any(process.is_busy() for process in at_work)


def is_safe() -> bool:
    """Whether a copy of this process is safe: on Linux, with no thread that it would lose, where there is a second core."""
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    return allowed and cores > 1 and threading.active_count() == 1


def free_garbage() -> None:
    """Let go of what nothing needs; what is left is kept, so that the next collection need not look at it."""
    gc.collect()
    gc.freeze()


class SecondProcess:
    """A copy of this process that does named tasks in their order, but for those that its owner takes: `meanwhile` names
    what that one does instead of waiting, in this order. A long task is not for then, since the other would soon be without
    work, and its owner behind."""

    def __init__(self, tasks: Mapping[str, Task], folder: Path | None = None, meanwhile: Iterable[str] = ()):
        self.folder = folder or Path(mkdtemp(prefix="bluebook-"))  # for what tasks write; removed at the end
        self.tasks = tasks
        self.places = {name: place for place, name in enumerate(tasks)}
        self.shared = TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the process is at work
        self.done: dict[int, Callable[[], Any]] = {}  # a task's place → what gives its result
        self.left: set[int] = set()  # what its owner has to do
        self.meanwhile = iter(meanwhile)
        self.is_over = False
        receiver, sender = os.pipe()
        owner = os.getpid()
        gc.freeze()  # else whatever collects garbage copies the memory that the two share
        self.id = os.fork()
        if self.id == 0:
            work_through(tasks, self.shared.fileno(), self.folder, sender, owner)
        gc.unfreeze()
        os.close(sender)
        self.receiver = receiver
        at_work.append(self)
        atexit.register(self.close)

    def result(self, name: str) -> Any:
        """What a task has returned, or will soon; None where it is left to the owner."""
        return self.done[self.places[name]]() if self.finish(name) else None

    def result_of_either(self, name: str) -> Any:
        """What a task has returned, done now by its owner if nobody has begun it; None where it failed."""
        self.do(name)
        return self.result(name)

    def finish(self, name: str) -> bool:
        """Wait for a task. False where it is left to the owner: it failed, is not among them, or was not begun."""
        place = self.places.get(name)
        if place is None or place in self.left:
            return False
        if self.take(place):
            self.left.add(place)
        while not self.has_done(place):
            if self.is_over or place in self.left:
                return False
            self.work_meanwhile()
        return True

    def take(self, place: int) -> bool:
        """Take a task for oneself; False where the other process has it, or had it: one that is no more holds no lock, but
        has said what it has done."""
        return not self.has_done(place) and take(self.shared.fileno(), place) and not self.has_done(place)

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
        message = os.read(self.receiver, TASK_DONE.size)
        self.is_over = not message
        if message:
            place, start, length = TASK_DONE.unpack(message)
            self.done[place] = lambda: pickle.loads(os.pread(self.shared.fileno(), length, start))

    def work_meanwhile(self) -> None:
        """Do the next task that nobody has begun, instead of waiting; a mistake in it is met again by who asks for it."""
        if not any(self.do(name) for name in self.meanwhile):
            self.hear()

    def do(self, name: str) -> bool:
        """Do a task that nobody has begun, and keep what it returns; False where there is none."""
        place = self.places.get(name)
        if place is None or not self.take(place):
            return False
        try:
            self.done[place] = partial(copy, self.tasks[name]())
        except Exception:
            self.left.add(place)
        return True

    def close(self) -> None:
        """End it, done or not, and remove its files."""
        atexit.unregister(self.close)
        at_work.remove(self)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.id, signal.SIGKILL)
        os.waitpid(self.id, 0)
        os.close(self.receiver)
        self.shared.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def take(shared: int, place: int) -> bool:
    """Take a task for oneself, by the lock of a byte; False where the other process has it."""
    import fcntl  # a system without it cannot copy a process either

    try:
        fcntl.lockf(shared, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, place)
    except OSError:
        return False
    return True


def work_through(tasks: Mapping[str, Task], shared: int, folder: Path, sender: int, owner: int) -> None:
    """Do tasks until one fails or the owner is gone, and say of each that it is done; never returns."""
    logging.disable()
    start = 0  # of the next result
    try:
        for place, task in enumerate(tasks.values()):
            if os.getppid() != owner:
                shutil.rmtree(folder, ignore_errors=True)
                break
            if take(shared, place):
                result = pickle.dumps(task())
                os.pwrite(shared, result, start)
                free_garbage()
                os.write(sender, TASK_DONE.pack(place, start, len(result)))
                start += len(result)
    finally:
        os._exit(0)
