"""Build a site in a hidden folder and swap it in whole: whatever stops a build, the last good site stays as it was.

The swap is two renames under a lock. A build that is killed between them is repaired by the next one. A second build
of the same site is refused while the first is running.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bluebook.errors import BadData, Mistake

PLACE = "{}"  # stands for the folder to build into, in a command
TRACEBACK = "Traceback (most recent call last):"
FAULT = re.compile(r"\w+: \[Errno (?P<number>\d+)\] (?P<reason>[^:]+)(: (?P<quote>['\"])(?P<file>.*?)(?P=quote))?")
CURES = {
    errno.ENOSPC: "make room on the disk",
    errno.EDQUOT: "make room on the disk",
    errno.EFBIG: "raise the limit on the size of files",
    errno.EROFS: "make the folder writable, or build elsewhere",
    errno.EACCES: "make it readable, and its folder writable",
    errno.EPERM: "make it readable, and its folder writable",
    errno.ENOENT: "restore it",
    errno.EMFILE: "raise the limit on open files",
}


def fault(number: int, reason: str, file: str) -> Mistake:
    """The message for a file that the system would not read or write: which one, why, and the cure."""
    name = Path(file)
    shown = name.relative_to(Path.cwd()) if name.is_absolute() and name.is_relative_to(Path.cwd()) else name
    cure = CURES.get(number, "check the file and its folder, and build again")
    return Mistake(shown.as_posix(), 1, f"the file cannot be read or written ({reason}); {cure}")


def system_mistakes(error: OSError, file: Path) -> BadData:
    """An error of the system as a message; `file` is what was at work where the error names none."""
    return BadData([fault(error.errno or 0, error.strerror or str(error), str(error.filename or file))])


def make_readable() -> None:
    """Let everyone read the files that this process and its children write from now on: a web server is someone else."""
    os.umask(os.umask(0o022) & ~0o055)


# --- the folder aside, and the exchange -----------------------------------------------------------------------------


def sibling_folder(site: Path, what: str) -> Path:
    """A hidden folder beside a site, of the same file system: `.site-new`."""
    return site.with_name(f".{site.name}-{what}")


@contextlib.contextmanager
def atomic_build(site: Path, copy: bool = False) -> Iterator[Path]:
    """The folder to build into, empty or a copy of the site; it takes the site's place where nothing went wrong.

    Raises BadData where another build is at work, or the system refuses a file.
    """
    site = site.resolve()
    new = sibling_folder(site, "new")
    with hold_lock(site):
        try:
            clear_up(site)
            if copy:
                shutil.copytree(site, new)
            yield new
            swap(new, site)
        except OSError as error:
            raise system_mistakes(error, site) from None
        finally:
            shutil.rmtree(new, ignore_errors=True)


@contextlib.contextmanager
def hold_lock(site: Path) -> Iterator[int]:
    """Hold the folder that a site is in: the system lets go of it when the last process at work on it ends."""
    try:
        import fcntl
    except ImportError:  # Windows has none, and no `make` that would start two builds
        yield -1
        return
    handle = -1
    try:
        handle = os.open(site.parent, os.O_RDONLY)
        os.set_inheritable(handle, True)  # a builder that outlives its starter still counts
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield handle
    except BlockingIOError:
        message = f"another build is at work on `{site.name}`; wait for its end, or stop it"
        raise BadData([Mistake(site.name, 1, message)]) from None
    finally:
        if handle >= 0:
            os.close(handle)


def clear_up(site: Path) -> None:
    """Remove what a killed build left, and put the old site back if it was killed between the two renames of a swap."""
    old, new = sibling_folder(site, "old"), sibling_folder(site, "new")
    if old.exists() and not site.exists():
        old.rename(site)
    for left in (old, new):
        if left.exists():
            shutil.rmtree(left)


def swap(new: Path, site: Path) -> None:
    """Put a new site in the place of the old one; raises OSError with the old one in place, whatever went wrong."""
    old = sibling_folder(site, "old")
    if site.exists():
        site.rename(old)
    try:
        new.rename(site)
    except OSError:
        if old.exists():
            old.rename(site)
        raise
    shutil.rmtree(old, ignore_errors=True)


# --- a builder of any kind ------------------------------------------------------------------------------------------


def build_aside(site: Path, command: Sequence[str], then: Callable[[Path], None] = lambda new: None) -> int:
    """Run a command that builds into the folder written `{}` in it, do what is left to do there, and put the result in
    place; its exit code. Raises BadData, and leaves the site as it was, where the system refuses a file.
    """
    with contextlib.suppress(Failed), atomic_build(site) as new:
        code = run([word.replace(PLACE, str(new)) for word in command], site)
        if code == 0 and not new.is_dir():
            raise BadData([Mistake(site.name, 1, f"`{command[0]}` has built nothing into `{PLACE}`; name it there")])
        if code:
            raise Failed(code)
        then(new)
        return 0
    print(f"{site.name} was not built anew; it is as it was before.", file=sys.stderr)
    return 1


class Failed(Exception):
    """A builder that reported its mistakes itself."""


def run(command: Sequence[str], site: Path) -> int:
    """Run a builder and pass on what it says; a traceback about a file of the system's is reported as a message."""
    traceback: list[str] = []
    options: dict[str, Any] = {"encoding": "utf-8", "errors": "replace", "env": {**os.environ, "PYTHONUTF8": "1"}}
    with subprocess.Popen(command, stderr=subprocess.PIPE, close_fds=False, **options) as builder:
        assert builder.stderr is not None
        for line in builder.stderr:
            if traceback or line.startswith(TRACEBACK):
                traceback.append(line)
            else:
                print(line, end="", file=sys.stderr, flush=True)
    faults = [FAULT.match(line) for line in traceback]
    if last := next((match for match in reversed(faults) if match), None):
        raise BadData([fault(int(last["number"]), last["reason"].strip(), last["file"] or str(site))])
    print("".join(traceback), end="", file=sys.stderr)
    return builder.returncode
