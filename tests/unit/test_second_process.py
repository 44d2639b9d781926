"""The second process of a build: its results, and what happens where it fails."""

import os
import threading
import time
from pathlib import Path

import pytest

from bluebook.second_process import SecondProcess, Task, allow, is_of_use

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot copy a process")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for a process's files, which it removes."""
    made = tmp_path / "second"
    made.mkdir()
    return made


def marking(folder: Path, name: str, task: Task) -> Task:
    """A task that leaves a file when it is begun."""

    def run() -> object:
        """Do it."""
        (folder / name).touch()
        return task()

    return run


def wait_for(folder: Path, *names: str) -> None:
    """Wait until tasks have been begun."""
    while not all((folder / name).exists() for name in names):
        time.sleep(0.01)


def test_results_come_from_the_other_process(folder: Path) -> None:
    process = SecondProcess({"who": os.getpid, "what": marking(folder, "what", lambda: {"a": "b"})}, folder)
    wait_for(folder, "what")
    assert process.result("what") == {"a": "b"}
    assert process.result("who") == process.id != os.getpid()
    assert process.result("not a task") is None
    process.close()
    assert not folder.exists()


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="this system cannot wait for a process and leave it as it is")
def test_what_was_done_counts_when_the_other_process_is_no_more(folder: Path) -> None:
    process = SecondProcess({"big": lambda: "x" * 100_000, "small": lambda: "y"}, folder)
    os.waitid(os.P_PID, process.id, os.WEXITED | os.WNOWAIT)  # its locks are gone
    assert [process.result(name) for name in ("small", "big", "small")] == ["y", "x" * 100_000, "y"]
    process.close()


def test_what_fails_is_left_to_the_owner(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    fails = marking(folder, "fails", lambda: 1 / 0)
    process = SecondProcess({"first": lambda: 1, "fails": fails, "after": lambda: 3}, folder)
    wait_for(folder, "fails")
    assert [process.result(name) for name in ("after", "fails", "first")] == [None, None, 1]
    process.close()
    assert capfd.readouterr() == ("", "")  # the owner meets the same mistake, and reports it once


def test_what_was_not_begun_is_for_the_owner_alone(folder: Path) -> None:
    gate = folder / "gate"
    waits = marking(folder, "waits", lambda: [time.sleep(0.01) for _ in iter(gate.exists, True)])
    first, last = (marking(folder, name, os.getpid) for name in ("first", "last"))
    process = SecondProcess({"waits": waits, "first": first, "last": last}, folder)
    wait_for(folder, "waits")
    assert process.result("first") is None
    gate.touch()
    wait_for(folder, "last")
    assert process.result("last") == process.id
    assert not (folder / "first").exists()  # it was left out
    process.close()


def test_an_owner_who_has_to_wait_does_what_is_for_then(folder: Path) -> None:
    gate = folder / "gate"
    gate.touch()
    waits = marking(folder, "waits", lambda: [time.sleep(0.01) for _ in iter(gate.exists, False)])
    after = {"long": os.getpid, "fails": lambda: 1 / 0, "opens": gate.unlink}
    # Done by the owner in this order, for the other one waits until all are.
    process = SecondProcess({"waits": waits, **after}, folder, meanwhile=["fails", "opens"])
    wait_for(folder, "waits")
    assert process.result("waits") is not None
    assert process.result("fails") is None  # left to who asks for it, and meets the mistake
    assert process.result("opens") is None  # as it returned
    assert process.result("long") in (process.id, None)  # never done meanwhile
    process.close()


def test_an_owner_may_do_what_nobody_has_begun(folder: Path) -> None:
    gate = folder / "gate"
    waits = marking(folder, "waits", lambda: [time.sleep(0.01) for _ in iter(gate.exists, True)])
    process = SecondProcess({"waits": waits, "who": os.getpid, "fails": lambda: 1 / 0}, folder)
    wait_for(folder, "waits")
    assert [process.result_of_either(name) for name in ("who", "who", "fails")] == [os.getpid(), os.getpid(), None]
    assert process.finish("who") and not process.finish("fails")  # that is left to who meets the mistake
    gate.touch()
    assert process.result_of_either("waits") is not None
    process.close()


def test_it_ends_with_its_owner_at_once(folder: Path) -> None:
    process = SecondProcess({"long": lambda: time.sleep(60)}, folder)
    process.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(process.id, 0)


def test_it_is_of_no_use_beside_threads_and_on_one_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("bluebook.second_process.allowed", False)
    assert not is_of_use()
    allow(True)
    others = threading.active_count() > 1  # pytest's own workers have some
    assert is_of_use() is not others
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    assert not is_of_use()
    over.set()
    thread.join()
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert not is_of_use()


def test_a_third_is_of_no_use_until_the_second_is_done(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(threading, "active_count", lambda: 1)
    monkeypatch.setattr("bluebook.second_process.allowed", True)
    gate = folder / "gate"
    waits = marking(folder, "waits", lambda: [time.sleep(0.01) for _ in iter(gate.exists, True)])
    process = SecondProcess({"waits": waits}, folder)
    wait_for(folder, "waits")
    assert process.is_busy() and not is_of_use()
    gate.touch()
    assert process.result("waits") is not None
    while process.is_busy():
        time.sleep(0.01)
    assert is_of_use()
    process.close()
