"""What the targets of the Makefile do, as commands that need no `make` and no shell: `python -m bluebook make site`.

The Makefile calls them too; it only sets up .venv before them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from bluebook.content.site_files import MADE_VARIABLE
from bluebook.deploy.atomic_swap import build_aside
from bluebook.errors import BadData, Mistake

NPM_FOLDER = "tests/peers/node_modules"
NPM_PACKAGES = "tests/peers/package-lock.json"
PEERS_PACKAGES = ("tests/peers/requirements.txt", "tests/peers/schemas.txt")
STYLED = ("docs/assets/js/**/*.js", "bluebook/serve/*.js", "docs/assets/css/*.css", "tests/peers/*.mjs")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
# Runs a program with the folder to build into in a variable: this engine has no option for it.
INTO = (
    "import os, subprocess, sys; sys.exit(subprocess.call(sys.argv[2:], env={**os.environ, 'SITE_DIR': sys.argv[1]}))"
)
PIP = ("-m", "pip", "--disable-pip-version-check", "--quiet", "--quiet", "install", "--require-hashes")
CACHES = (".site-new", ".site-old", "site", "site-zensical", ".cache", "dist", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".import_linter_cache", "build")  # fmt: skip
CLEAN = (".venv-peers", NPM_FOLDER, "tests/bench/node_modules", *CACHES)


@dataclass(frozen=True)
class Target:
    """A target's project, and what is said of it on the command line."""

    root: Path
    port: int = 8000
    made: str = ""  # what is made with the site beside its pages: books, bundle, or both

    def run(self, *command: str | PurePath, **variables: str) -> int:
        """Run a program in the project's folder, its words in UTF-8; its exit code. Ctrl+C is its own to answer."""
        own = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}
        with subprocess.Popen(
            [str(word) for word in command], cwd=self.root, env={**os.environ, **own, **variables}
        ) as job:
            while True:
                try:
                    return job.wait()
                except KeyboardInterrupt:
                    continue

    def python(self, *words: str, **variables: str) -> int:
        """Run this Python on a module, such as `-m mkdocs`."""
        return self.run(sys.executable, *words, **variables)

    def first_failure(self, *steps: Callable[[], int]) -> int:
        """Take steps until one fails; its exit code, or 0."""
        return next((code for step in steps if (code := step())), 0)


def program(folder: PurePath, name: str, system: str = os.name) -> PurePath:
    """A program of a virtual environment, by the name that the system gives it."""
    return folder / "Scripts" / f"{name}.exe" if system == "nt" else folder / "bin" / name


def npm_program(folder: PurePath, name: str, system: str = os.name) -> PurePath:
    """A program that npm has installed."""
    return folder / ".bin" / (f"{name}.cmd" if system == "nt" else name)


# --- the site ---------------------------------------------------------------------------------------------------------


def make_serve(target: Target) -> int:
    """the site as it is at each save"""
    return target.python("-m", "bluebook.serve", "--port", str(target.port))


def make_site(target: Target) -> int:
    """the site into site/; an error leaves the last good site as it was"""
    os.environ[MADE_VARIABLE] = target.made
    built = [sys.executable, "-m", "mkdocs", "build", "--site-dir", "{}"]
    code = build_aside(target.root / "site", built, lambda new: make_parts(target, new))
    if not code:
        print("The site is in site/: open site/index.html, or serve the folder.")
    return code


def make_parts(target: Target, new: Path) -> None:
    """Make what is made beside the pages; raises BadData where one of them fails."""
    for part in target.made.split():
        if target.python("-m", "bluebook", part, str(new)):
            raise BadData([Mistake("site", 1, f"its `{part}` could not be made; mend what is named above")])


def make_books(target: Target) -> int:
    """the site with a PDF of each section and each edition"""
    found = "from tests.support import chromium; print(chromium.find() or '')"
    answer = subprocess.run([sys.executable, "-c", found], cwd=target.root, capture_output=True, text=True)
    os.environ.setdefault("CHROMIUM", answer.stdout.strip())
    return make_site(Target(target.root, made=with_part(target.made, "books")))


def make_bundle(target: Target) -> int:
    """the site with itself as one ZIP that opens from disk"""
    return make_site(Target(target.root, made=with_part(target.made, "bundle")))


def with_part(made: str, part: str) -> str:
    """What is made, and one thing more, in the order of their names: books before the ZIP that holds them."""
    return " ".join(sorted({*made.split(), part}))


def make_zensical(target: Target) -> int:
    """the same site built by the second engine, into site-zensical/"""
    os.environ["PYTHONPATH"] = str(target.root)
    engine = [sys.executable, "-c", INTO, "{}", str(program(target.root / ".venv-peers", "zensical"))]
    return target.first_failure(
        lambda: set_up_peers(target),
        lambda: target.python(
            *("-m", "bluebook", "aside", "site-zensical", "--publish", "--"),
            *(*engine, "build", "--config-file", "mkdocs.yml", "--clean"),
        ),
    )


# --- the tests --------------------------------------------------------------------------------------------------------


def make_test(target: Target) -> int:
    """the tests of every change"""
    return target.first_failure(
        lambda: find_browser(target),
        lambda: target.python("-m", "pytest", "tests/unit", "tests/site", "tests/browser", "-m", "not slow"),
    )


def make_test_all(target: Target) -> int:
    """those, and the slow ones"""
    return target.first_failure(lambda: find_browser(target), lambda: target.python("-m", "pytest"))


def make_lint(target: Target) -> int:
    """style, types and layers of Python, style of scripts and style sheets"""
    folder = target.root / NPM_FOLDER
    scripts = ("--config", "tests/peers/lint.config.mjs", "docs/assets/js", "bluebook/serve")
    steps = {
        "mend what ruff names, or run: python -m ruff check --fix .": (sys.executable, "-m", "ruff", "check", "."),
        "run: python -m ruff format .": (sys.executable, "-m", "ruff", "format", "--check", "."),
        "mend the types that mypy names": (sys.executable, "-m", "mypy"),
        "move what two packages need into one below both: pyproject.toml has the layers": (sys.executable, "-c", LINT_IMPORTS),
        "mend what ESLint names, or run the same with --fix": (npm_program(folder, "eslint"), "--no-config-lookup", *scripts),
        "run the same with --write instead of --check": (
            npm_program(folder, "prettier"), "--config", "tests/peers/package.json", "--check", *STYLED,
        ),
    }  # fmt: skip
    if code := set_up_npm(target):
        return code
    for cure, command in steps.items():
        if code := target.run(*command):
            print(f"{cure[0].upper()}{cure[1:]}.", file=sys.stderr)
            return code
    return 0


def make_peers(target: Target) -> int:
    """the tests against other software"""
    return target.first_failure(
        lambda: find_browser(target),
        lambda: set_up_peers(target),
        lambda: set_up_npm(target),
        lambda: target.python("-m", "pytest", "tests/peers"),
    )


def make_bench(target: Target) -> int:
    """measure this site beside other software"""
    return target.first_failure(
        lambda: find_browser(target), lambda: set_up_peers(target), lambda: target.python("-m", "tests.bench")
    )


# --- upkeep -----------------------------------------------------------------------------------------------------------


def make_release(target: Target) -> int:
    """sources, packages and site in dist/bluebook.tar.gz"""
    wheels = target.root / "dist/wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    download = ("-m", "pip", "--disable-pip-version-check", "--quiet", "download", "--require-hashes")
    return target.first_failure(
        lambda: make_site(target),
        lambda: target.python(*download, "--requirement", "requirements.lock", "--dest", str(wheels)),
        lambda: target.python("-m", "bluebook", "release", "dist/bluebook.tar.gz"),
    )


def make_lock(target: Target) -> int:
    """pin the dependencies of pyproject.toml anew (needs uv)"""
    plain = ("--universal", "--python-version", "3.11", "--no-emit-index-url", "--no-header", "--quiet")
    hashed = (*plain, "--generate-hashes", "--upgrade", "--output-file")
    hosts = (*plain, "--constraint", "requirements.lock", "--no-annotate")
    npm = (
        "update",
        "--package-lock-only",
        "--omit-lockfile-registry-resolved",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    )
    return target.first_failure(
        lambda: target.run("uv", "pip", "compile", "pyproject.toml", "--extra", "test", *hashed, "requirements.lock"),
        lambda: write_host_requirements(target, hosts),
        lambda: target.run("uv", "pip", "compile", "tests/peers/requirements.in", *hashed, PEERS_PACKAGES[0]),
        lambda: target.run(npm_command(), *npm, "--prefix", "tests/peers"),
    )


def write_host_requirements(target: Target, options: Sequence[str]) -> int:
    """Write requirements.txt: what a host installs to build the site."""
    command = ["uv", "pip", "compile", "pyproject.toml", *options]
    done = subprocess.run(command, cwd=target.root, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        print(done.stderr, end="", file=sys.stderr)
        return done.returncode
    about = (
        "what a host installs to build the site: this checkout, and what requirements.lock pins for it (`make lock`)."
    )
    text = f"# W{about[1:]}\n--editable .\n{done.stdout}"
    (target.root / "requirements.txt").write_text(text, encoding="utf-8", newline="\n")
    return 0


def make_clean(target: Target) -> int:
    """remove what the other commands made, but the Python that is running"""
    for path in leftovers(target.root):
        shutil.rmtree(path, ignore_errors=True)
    return 0


def leftovers(root: Path) -> Iterator[Path]:
    """The folders that the other commands made."""
    yield from (root / name for name in CLEAN)
    yield from (path for pattern in (".site-zensical-*", "*.egg-info") for path in root.glob(pattern))


# --- what they need ---------------------------------------------------------------------------------------------------


def is_ready(root: Path, marker: str, needs: Sequence[str]) -> bool:
    """Whether what a marker stands for was set up after all that it is made from."""
    done = root / marker
    return done.exists() and all((root / name).stat().st_mtime <= done.stat().st_mtime for name in needs)


def find_browser(target: Target) -> int:
    """Make sure that there is a Chromium."""
    return target.python("-m", "tests.support.chromium")


def set_up_peers(target: Target) -> int:
    """Set up the other software of Python's in .venv-peers, once."""
    marker = ".venv-peers/ready"
    if is_ready(target.root, marker, PEERS_PACKAGES):
        return 0
    print("Setting up .venv-peers: about a minute, once.", flush=True)
    python = program(target.root / ".venv-peers", "python")
    return target.first_failure(
        lambda: target.python("-m", "venv", "--clear", ".venv-peers"),
        lambda: target.run(python, *PIP, "--requirement", PEERS_PACKAGES[0]),
        lambda: target.run(
            python, *PIP, "--target", ".venv-peers/tei", "--no-deps", "--requirement", PEERS_PACKAGES[1]
        ),
        lambda: touch(target.root / marker),
    )


def set_up_npm(target: Target) -> int:
    """Install the programs of npm's lock file, once."""
    marker = f"{NPM_FOLDER}/ready"
    if is_ready(target.root, marker, [NPM_PACKAGES]):
        return 0
    quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--silent")
    return target.first_failure(
        lambda: target.python("-m", "tests.support.debian", "npm", "java"),
        lambda: target.run(npm_command(), "ci", *quiet, "--prefix", "tests/peers"),
        lambda: touch(target.root / marker),
    )


def npm_command() -> str:
    """The path of npm, a batch file on Windows."""
    return shutil.which("npm") or "npm"


def touch(path: Path) -> int:
    """Mark a set-up as done."""
    path.touch()
    return 0


TARGETS: Mapping[str, Callable[[Target], int]] = {
    "serve": make_serve,
    "site": make_site,
    "books": make_books,
    "bundle": make_bundle,
    "zensical": make_zensical,
    "test": make_test,
    "test-all": make_test_all,
    "lint": make_lint,
    "peers": make_peers,
    "bench": make_bench,
    "release": make_release,
    "lock": make_lock,
    "clean": make_clean,
}
