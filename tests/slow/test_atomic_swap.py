"""What goes wrong around a build: it is killed, the disk is full, a file is missing. The last good site stays whole."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.build import EPOCH
from tests.support.checkout import ROOT, copy_checkout, tree, write

MKDOCS = [sys.executable, "-m", "mkdocs", "build", "--site-dir", "{}"]

# Three files written one after the other, as an engine does.
WRITE = "import pathlib, sys; f = pathlib.Path(sys.argv[1]); (f / 'a').mkdir(parents=True)\nfor n in 'pqr': (f / 'a' / n).write_text('new')"
SMALL = [sys.executable, "-c", WRITE, "{}"]


def names(folder: Path) -> list[str]:
    """The names in a folder."""
    return sorted(path.name for path in folder.iterdir())


def starting(site: Path, command: list[str], root: Path = ROOT, **options: object) -> subprocess.Popen[str]:
    """A build aside, started; it is in a process group of its own, as from a shell."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(root)}
    environment.pop("SITE_URL", None)
    started = [sys.executable, "-m", "bluebook", "aside", str(site), "--", *command]
    return subprocess.Popen(
        started, cwd=root, env=environment, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,  # type: ignore[call-overload]
    )  # fmt: skip


def ended(building: subprocess.Popen[str]) -> tuple[int, str]:
    """The exit code of a build and what it printed."""
    _, said = building.communicate(timeout=120)
    return building.returncode, said


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A site that was built before."""
    write(tmp_path, "site/a/p", "old")
    write(tmp_path, "site/index.html", "old")
    return tmp_path / "site"


# --- killed -----------------------------------------------------------------------------------------------------------


# Builds a new site of three files and swaps it in, and is killed at its n-th step, for every n: each call that opens,
# renames or removes something is a step. After each death the next build is let through. Prints the sites it found.
KILLED_AT_EACH_STEP = """
import json, os, pathlib, shutil, signal, sys
from bluebook.deploy.atomic_swap import atomic_build
folder = pathlib.Path(sys.argv[1])

def look():
    return {f.relative_to(folder / "site").as_posix(): f.read_text() for f in (folder / "site").rglob("*") if f.is_file()}

def build(steps):
    left = [steps]
    def step(event, args):
        if event.partition(".")[0] in {"open", "os", "shutil"}:
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)
    sys.addaudithook(step)
    with atomic_build(folder / "site") as new:
        (new / "a").mkdir(parents=True)
        for name in "pqr":
            (new / "a" / name).write_text("new")

found, steps, alive = [], 0, False
while not alive:
    steps += 1
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "site/a").mkdir(parents=True)
    for name in ("a/p", "index.html"):
        (folder / "site" / name).write_text("old")
    child = os.fork()
    if child == 0:
        build(steps)
        os._exit(0)
    alive = os.waitpid(child, 0)[1] == 0
    after = look()
    with atomic_build(folder / "site") as new:
        left = look()
        new.mkdir()
        (new / "p").write_text("newer")
    found.append([after, left, look(), sorted(os.listdir(folder))])
print(json.dumps(found))
"""

OLD, NEW = {"a/p": "old", "index.html": "old"}, {"a/p": "new", "a/q": "new", "a/r": "new"}


def test_a_build_killed_at_any_step_leaves_a_whole_site(tmp_path: Path) -> None:
    """The old site or the new one; between the two renames of the swap there is none, and the next build restores it."""
    command = [sys.executable, "-c", KILLED_AT_EACH_STEP, str(tmp_path / "folder")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) > 15
    sites = [after for after, *_ in found]
    assert OLD in sites and NEW in sites
    assert all(after in (OLD, NEW, {}) for after in sites) and sites.count({}) == 1
    assert all(left in (OLD, NEW) for _, left, *_ in found)
    assert all((new, names) == ({"p": "newer"}, ["site"]) for *_, new, names in found)


@pytest.mark.parametrize("seconds", [0.7, 3, 6])
def test_a_real_build_killed_leaves_the_last_good_site(seconds: float, old: Path) -> None:
    before = tree(old)
    building = starting(old, MKDOCS)
    try:
        building.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(building.pid, signal.SIGKILL)
    code, _ = ended(building)
    is_new = (old / "_headers").exists()  # the last file that a build writes; a kill may come after the swap
    assert is_new or (code < 0 and tree(old) == before)


def test_a_stopped_build_leaves_nothing_behind(old: Path) -> None:
    """Control-C goes to both the builder and its starter."""
    ready = f"{WRITE}\nprint('ready', file=sys.stderr, flush=True); input()"
    building = starting(old, [sys.executable, "-c", ready, "{}"], stdin=subprocess.PIPE)
    assert building.stderr is not None and building.stderr.readline() == "ready\n"
    os.killpg(building.pid, signal.SIGINT)
    assert ended(building)[0] == 1
    assert tree(old) == {"a/p": b"old", "index.html": b"old"} and names(old.parent) == ["site"]


def test_publishing_into_a_site_twice_is_publishing_once(site: Path, tmp_path: Path) -> None:
    """It is done on a copy, which takes the site's place."""
    copy = shutil.copytree(site, tmp_path / "site")
    command = [sys.executable, "-m", "bluebook", "publish", str(copy)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert names(tmp_path) == ["site"]
    assert [name for name, held in tree(site).items() if tree(copy).get(name) != held] == []
    assert set(tree(copy)) == set(tree(site))


# --- told -------------------------------------------------------------------------------------------------------------


def test_two_builds_at_once_are_reported(old: Path) -> None:
    ready = f"{WRITE}\nprint('ready', file=sys.stderr, flush=True); input()"
    first = starting(old, [sys.executable, "-c", ready, "{}"], stdin=subprocess.PIPE)
    assert first.stderr is not None and first.stderr.readline() == "ready\n"
    code, said = ended(starting(old, SMALL))
    assert code == 1 and "site:1: another build is at work on `site`; wait for its end, or stop it" in said
    first.communicate("\n", timeout=60)
    assert first.returncode == 0 and set(tree(old)) == set(NEW)


def test_a_builder_that_fails_or_builds_nothing_changes_nothing(old: Path) -> None:
    before = tree(old)
    assert ended(starting(old, [sys.executable, "-c", f"{WRITE}; sys.exit(7)", "{}"])) == (
        1,
        "site was not built anew; it is as it was before.\n",
    )
    code, said = ended(starting(old, [sys.executable, "-c", "", "{}"]))
    assert code == 1 and "has built nothing into `{}`" in said
    assert tree(old) == before and names(old.parent) == ["site"]


def test_a_mistake_of_ours_keeps_its_traceback(old: Path) -> None:
    code, said = ended(starting(old, [sys.executable, "-c", "1 / 0", "{}"]))
    assert code == 1 and "ZeroDivisionError" in said


def test_a_file_that_grows_too_large_is_reported(old: Path) -> None:
    """As on a full disk, the system refuses to write on."""
    before = tree(old)
    limit = 20_000
    building = starting(old, MKDOCS, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
    code, said = ended(building)
    assert code == 1 and "the file cannot be read or written (File too large); raise the limit" in said
    assert "Traceback" not in said
    assert tree(old) == before and names(old.parent) == ["site"]


@pytest.fixture
def mounting() -> Iterator[list[str]]:
    """The beginning of a command that may mount folders of its own, seen by nobody else."""
    command = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--mount", "--map-root-user"]
    possible = shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True).returncode == 0
    if not possible:
        pytest.skip("this system lets nobody mount folders of their own")
    yield [*command, "sh", "-c"]


@pytest.mark.parametrize("megabytes", [1, 4])
def test_a_full_disk_is_reported(megabytes: int, mounting: list[str], tmp_path: Path) -> None:
    """The engine or the downloads fill it; an old site on it stays."""
    inside = f"""mount -t tmpfs -o size={megabytes}m tmpfs '{tmp_path}' && mkdir '{tmp_path}/site' && echo old > '{tmp_path}/site/p' &&
      {{ '{sys.executable}' -m bluebook aside '{tmp_path}/site' -- '{sys.executable}' -m mkdocs build --site-dir {{}}
         echo "exit $?"; ls -A '{tmp_path}' '{tmp_path}/site'; }}"""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([*mounting, inside], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert "the file cannot be read or written (No space left on device); make room on the disk" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == f"exit 1\n{tmp_path}:\nsite\n\n{tmp_path}/site:\np\n"


def test_a_folder_that_may_not_be_written_is_reported(mounting: list[str], tmp_path: Path) -> None:
    place = tmp_path / "place"
    write(place, "site/p", "old")
    inside = f"""mount --bind '{place}' '{place}' && mount -o remount,ro,bind '{place}' &&
      '{sys.executable}' -m bluebook aside '{place}/site' -- '{sys.executable}' -c "$0" {{}}"""
    done = subprocess.run([*mounting, inside, WRITE], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "(Read-only file system); make the folder writable, or build elsewhere" in done.stderr
    assert tree(place) == {"site/p": b"old"}


def test_a_site_in_a_folder_that_is_missing_is_reported(tmp_path: Path) -> None:
    code, said = ended(starting(tmp_path / "no/site", SMALL))
    assert code == 1 and "the file cannot be read or written (No such file or directory); restore it" in said


# --- elsewhere --------------------------------------------------------------------------------------------------------


def test_a_checkout_without_history_builds_in_a_path_of_any_letters(site: Path, tmp_path: Path) -> None:
    """With `make site`; the set-up, which is the same everywhere, is this one's."""
    root = copy_checkout(tmp_path / "Das Blaubuch & 外交青書 'ü'")
    (root / ".venv").mkdir()
    (root / ".venv/ready").touch()
    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "PYTHONPATH": str(root)}
    environment.pop("SITE_URL", None)
    command = ["make", "site", f"BIN={Path(sys.executable).parent}"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert [name for name, held in tree(site).items() if tree(root / "site").get(name) != held] == []
