"""The scripts and style sheets ask of a browser what Chrome 107, Firefox 107 and Safari 16.0 know; what is newer is
listed in floor.yml with what these do without it. ESLint and stylelint judge, by the tables of the browsers' makers."""

from __future__ import annotations

import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.support.checkout import ROOT

HERE = ROOT / "tests/peers"
LOOKBEHIND = re.compile(r"\(\?<[=!]")  # Safari 16.4; also in a pattern that is put together from strings


@dataclass(frozen=True)
class Finding:
    """Something newer than the oldest engines, and the line in which it is used."""

    file: str
    line: int
    says: str
    source: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.says}; give a fallback and list it in tests/peers/floor.yml"


def findings(folder: Path) -> list[Finding]:
    """What the linters find in the scripts and style sheets of a folder, and every lookbehind."""
    scripts, sheets = sorted(folder.rglob("*.js")), sorted(folder.rglob("*.css"))
    found = [*linted(folder, scripts, "eslint"), *linted(folder, sheets, "stylelint")]
    for script in scripts:
        for at, source in enumerate(script.read_text("utf-8").splitlines(), 1):
            if LOOKBEHIND.search(source):
                found.append(Finding(script.relative_to(folder).as_posix(), at, "lookbehind", source))
    return found


def linted(folder: Path, files: list[Path], linter: str) -> list[Finding]:
    """What a linter finds in files."""
    assert files, f"{linter} has nothing to read"
    own = ["--no-config-lookup", "--format"] if linter == "eslint" else ["--formatter"]
    command = [HERE / "node_modules/.bin" / linter, "--config", HERE / f"{linter}.config.mjs", *own, "json"]
    done = subprocess.run([*command, *files], cwd=folder, capture_output=True, text=True)
    try:
        results = json.loads(done.stdout.strip() or done.stderr)  # stylelint 16 writes its findings as errors
    except json.JSONDecodeError:
        pytest.fail(f"{linter}: {done.stdout}{done.stderr}")
    return [
        finding(folder, result, told) for result in results for told in result.get("messages", result.get("warnings"))
    ]


def finding(folder: Path, result: dict[str, str], told: dict[str, object]) -> Finding:
    """One finding of a linter with its line in the source and, since one rule goes over several, the two before it."""
    path, line = Path(result.get("filePath") or result["source"]), int(str(told["line"]))
    source = " ".join(text.strip() for text in path.read_text("utf-8").splitlines()[max(0, line - 3) : line])
    return Finding(path.relative_to(folder).as_posix(), line, str(told.get("message") or told.get("text")), source)


def test_nothing_is_newer_than_the_oldest_engines() -> None:
    listed = yaml.safe_load((HERE / "floor.yml").read_text("utf-8"))
    used: set[int] = set()
    unlisted = []
    for one in findings(ROOT / "docs/assets"):
        fits = {at for at, it in enumerate(listed) if it["says"] in one.says and re.search(it["at"], one.source)}
        used |= fits
        if not fits:
            unlisted.append(str(one))
    assert unlisted == []
    assert [it for at, it in enumerate(listed) if at not in used] == [], "listed, and no longer found"


NEWER = {
    "lookbehind.js": "const a = /(?<!x)y/;",
    "put-together.js": 'const a = new RegExp("(?<=" + word + ")");',
    "method.js": "const a = [3, 1].toSorted();",
    "segments.js": 'const a = new Intl.Segmenter("en");',
    "flag.js": "const a = /[a--b]/v;",
    "block.js": "class A { static { start(); } }",
    "navigation.js": "navigation.currentEntry;",
    "selector.css": "p:has(a) { color: red; }",
    "container.css": "@container (max-width: 30rem) { p { color: red; } }",
    "line.css": "p { text-decoration: underline dotted; }",
    "thickness.css": "p { text-decoration: underline .1em; }",
    "unit.css": "p { height: 100dvh; }",
    "nested.css": "p { & a { color: red; } }",
    "mix.css": "p { color: color-mix(in srgb, red, blue); }",
    "said.css": 'p::before { content: "x" / "y"; }',
}
KNOWN = {
    "known.js": "const a = [1].at(-1) ?? window.navigation?.currentEntry, b = [2].findLast((c) => c), d = /\\p{L}/u.test(a);",
    "known.css": "p:is(a, b) { inset: 0; text-decoration-line: underline; text-decoration-style: dotted; overflow-x: clip; }",
}


def test_the_lint_finds_what_is_newer_and_nothing_else(tmp_path: Path) -> None:
    for name, code in {**NEWER, **KNOWN}.items():
        (tmp_path / name).write_text(code + "\n", encoding="utf-8")
    assert {one.file for one in findings(tmp_path)} == set(NEWER)
