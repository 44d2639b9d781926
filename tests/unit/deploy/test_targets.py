"""Every target of the Makefile has a form without make, which does the same and works by the rules of Windows."""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from bluebook.deploy import targets
from bluebook.deploy.targets import LINT_IMPORTS, TARGETS, Target, npm_program, program
from tests.support import every
from tests.support.checkout import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
SET_UP = (".venv/ready", ".venv/browser", ".venv-peers/ready", "tests/peers/node_modules/ready")
CODE = every([*sorted((ROOT / "bluebook").rglob("*.py")), ROOT / "macros.py"])


@dataclass(frozen=True)
class Recording(Target):
    """A target that only keeps what it would run."""

    commands: list[list[str]] = field(default_factory=list)

    def run(self, *command: str | PurePath, **variables: str) -> int:
        """Keep a command."""
        self.commands.append([str(word) for word in command])
        return 0


def plain(command: list[str]) -> str:
    """A command without what differs between make and Python: how a program of .venv is called."""
    words = ["lint-imports" if word == LINT_IMPORTS else word for word in command]
    words = [word for word in words if word not in ("-c", "-m", sys.executable, ".venv/bin/python")]
    return " ".join(word.removeprefix(f"{ROOT}/").removeprefix(".venv/bin/") for word in words)


def made(target: str) -> set[str]:
    """What make would run for a target, but the set-up; what it says where that fails is left out."""
    recipe = re.search(rf"(?m)^{target}:.*\n((?:\t.*\n)+)", MAKEFILE)
    assert recipe, target
    done_before = [word for marker in SET_UP for word in ("-o", marker)]
    command = ["make", "-n", "--no-print-directory", *done_before, target]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = [line.partition(" || ")[0] for line in done.stdout.replace("\\\n", " ").splitlines()]
    return {plain(shlex.split(line)) for line in lines if line and not line.startswith(("echo", "touch", "{"))}


def test_each_target_of_make_has_a_form_without_it() -> None:
    named = re.search(r"(?m)^\.PHONY: (.+)$", MAKEFILE)
    assert named and named[1].split() == list(TARGETS)


@pytest.mark.parametrize("name", ["test", "test-all", "lint", "peers", "bench"])
def test_a_target_runs_what_make_runs(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "is_ready", lambda root, marker, needs: True)
    recording = Recording(ROOT)
    assert TARGETS[name](recording) == 0
    ours = {plain(command) for command in recording.commands} - {"tests.support.chromium"}
    assert ours <= made(name) and (name != "lint" or ours == made(name))


@pytest.mark.parametrize("name", ["site", "books", "bundle", "zensical", "release"])
def test_make_calls_the_form_without_it(name: str) -> None:
    assert re.search(
        rf"(?m)^{name}:.*\n\t@\$\(BIN\)/python -m bluebook make {name}( --made \"\$\(MADE\)\")?$", MAKEFILE
    )


def test_programs_have_the_names_of_the_system() -> None:
    windows, posix = PureWindowsPath(r"C:\Blue Book\.venv-peers"), PurePosixPath("/srv/blue book/.venv-peers")
    assert str(program(windows, "zensical", "nt")) == r"C:\Blue Book\.venv-peers\Scripts\zensical.exe"
    assert str(program(posix, "zensical", "posix")) == "/srv/blue book/.venv-peers/bin/zensical"
    assert str(npm_program(windows, "eslint", "nt")) == r"C:\Blue Book\.venv-peers\.bin\eslint.cmd"
    assert str(npm_program(posix, "eslint", "posix")) == "/srv/blue book/.venv-peers/.bin/eslint"


@pytest.mark.parametrize(("made", "more", "all"), [("", "books", "books"), ("bundle", "books", "books bundle"), ("books", "books", "books")])  # fmt: skip
def test_what_is_made_with_a_site_is_named_once_and_the_zip_last(made: str, more: str, all: str) -> None:
    assert targets.with_part(made, more) == all


def test_clean_leaves_the_sources_and_the_running_python(tmp_path: Path) -> None:
    for name in (
        "site",
        ".venv",
        "docs",
        "tests/peers/node_modules",
        ".site-zensical-new",
        "dist/wheels",
        "x.egg-info",
    ):
        (tmp_path / name).mkdir(parents=True)
    assert targets.make_clean(Target(tmp_path)) == 0
    assert sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*")) == [
        ".venv",
        "docs",
        "tests",
        "tests/peers",
    ]


# --- line ends, encodings, paths --------------------------------------------------------------------------------------


def calls(name: str) -> Iterator[tuple[Path, ast.Call]]:
    """The calls of a method in the site's code."""
    for path in CODE:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                yield path, node


def given(call: ast.Call) -> dict[str | None, object]:
    """What a call gives by name."""
    return {word.arg: word.value.value for word in call.keywords if isinstance(word.value, ast.Constant)}


def test_text_is_written_with_the_same_bytes_on_every_system() -> None:
    written = every(list(calls("write_text")), 10)
    assert [
        str(path) for path, call in written if given(call) | {"encoding": "utf-8", "newline": "\n"} != given(call)
    ] == []


def test_text_is_read_as_utf_8_on_every_system() -> None:
    read = every([*calls("read_text"), *calls("open")])
    wrong = [
        p
        for p, c in read
        if given(c).get("encoding") != "utf-8" and not re.search(r"open\('[rw]b'|(os|tarfile)\.open", ast.unparse(c))
    ]
    assert [str(path) for path in wrong] == []


def test_no_path_is_written_with_the_slashes_of_a_system() -> None:
    """A relative path in a message, an address or a file is written by `as_posix`."""
    wrong = [
        f"{path}:{number}"
        for path in CODE
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(
            r"\{[^{}]*relative_to\([^)]*\)(?!\.as_posix|\.with_suffix|[^{}]*\.as_posix)[^{}]*\}|str\([^()]*relative_to\(",
            line,
        )
    ]
    assert wrong == []


def test_a_console_that_lacks_letters_is_written_to(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests/fixtures/miniature", tmp_path / "外交")
    (tmp_path / "外交/docs/data/schemas").mkdir(parents=True)
    environment = {**os.environ, "PYTHONIOENCODING": "cp437", "PYTHONUTF8": "0", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "bluebook", "--root", str(tmp_path / "外交"), "schemas"]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert rb"\u5916\u4ea4" in done.stdout and b"Traceback" not in done.stderr


def test_git_keeps_the_line_ends_of_unix() -> None:
    said = (ROOT / ".gitattributes").read_text(encoding="utf-8")
    assert "* text=auto eol=lf\n" in said
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True).stdout.split("\0")
    files = [ROOT / name for name in listed if name and (ROOT / name).is_file()]
    binary = {path.suffix for path in files if b"\0" in path.read_bytes()[:8000]}
    assert all(f"*{ending} binary" in said for ending in binary)
    assert [path for path in files if path.suffix not in binary and b"\r" in path.read_bytes()] == []
