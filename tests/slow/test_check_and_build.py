"""Whatever passes `check` builds: slips of the hand in data, text and navigation, the same at each run."""

from __future__ import annotations

import contextlib
import os
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bluebook.authoring.check import check_project
from bluebook.authoring.register import check_addresses, update_register
from bluebook.collection import read_library
from bluebook.content.characters import invisible
from bluebook.errors import BadData
from tests.support.build import build
from tests.support.checkout import BUILT_FROM, copy_checkout

SEED = int(os.environ.get("SEED", "1957"))
SLIPS = int(os.environ.get("SLIPS", "40"))  # more to look further: SEED=3 SLIPS=2000
TOGETHER = 12  # slips that passed are built together
Slip = Callable[[random.Random, list[str]], None]
# What is pasted or typed by accident, or on purpose.
PIECES = [
    "{{", "}}", "{% x %}", "{# x #}", r"\{%", "{{ who() }}", "{{ theme() }}", "{{ nothing() }}", "<b>", "</div>", "<!--", "-->",
    "<script>alert(1)</script>", "[x](y.md)", "[x](#zebra)", "[x](javascript:alert(1))", "![x](x.png)", "[^9]", "&nbsp;", "&", "<",
    "*", "**", "_", "`", "|", "#", "##", ":", "- ", "'", '"', "“", "\\", "\t", "\u00a0", "\u200b", "\u202e", "é", "外交", "=1+1", "%s",
    "null", "no", "~", "0", "-1", "1e999", "2018-02-30", "(", ")", "[", "]", "{", "}", "---", "...", "a" * 300, "<<<<<<< HEAD", "=======",
]  # fmt: skip


def drop_a_line(chance: random.Random, lines: list[str]) -> None:
    """A line is lost."""
    del lines[chance.randrange(len(lines))]


def say_a_line_twice(chance: random.Random, lines: list[str]) -> None:
    """A line is pasted twice."""
    at = chance.randrange(len(lines))
    lines.insert(at, lines[at])


def swap_two_lines(chance: random.Random, lines: list[str]) -> None:
    """A line is moved."""
    at = chance.randrange(len(lines) - 1)
    lines[at], lines[at + 1] = lines[at + 1], lines[at]


def indent_a_line(chance: random.Random, lines: list[str]) -> None:
    """A line begins further to the right."""
    at = chance.randrange(len(lines))
    lines[at] = f"  {lines[at]}"


def paste_a_piece(chance: random.Random, lines: list[str]) -> None:
    """Something is pasted at the beginning, at the end or within a line."""
    at = chance.randrange(len(lines))
    place = chance.choice([0, len(lines[at]), chance.randrange(len(lines[at]) + 1)])
    lines[at] = lines[at][:place] + chance.choice(PIECES) + lines[at][place:]


def mistype_a_letter(chance: random.Random, lines: list[str]) -> None:
    """A letter or a digit becomes another."""
    at = chance.choice([n for n, line in enumerate(lines) if re.search(r"\w", line)])
    found = chance.choice(list(re.finditer(r"\w", lines[at])))
    other = chance.choice("0123456789" if found[0].isdigit() else "aeiouXYZ")
    lines[at] = lines[at][: found.start()] + other + lines[at][found.end() :]


def retype_a_value(chance: random.Random, lines: list[str]) -> None:
    """A value becomes something else, in quotation marks."""
    at = chance.choice([n for n, line in enumerate(lines) if re.match(r"[\s-]*\w+: \S", line)] or [0])
    piece = chance.choice(PIECES).replace("'", "''")
    lines[at] = re.sub(r"^([\s-]*\w+: ).*", lambda m: f"{m[1]}'New {piece} words'", lines[at])


EVERYWHERE = (drop_a_line, say_a_line_twice, swap_two_lines, indent_a_line, paste_a_piece, mistype_a_letter)


def slips(root: Path, chance: random.Random) -> Iterator[tuple[Path, Slip]]:
    """Files of a checkout, each with a slip to be made in it."""
    data = sorted((root / "data").rglob("*.yml"))
    articles = [p for p in sorted((root / "docs").rglob("*.md")) if not re.match(r"\d", p.parent.name)]
    chapters = sorted((root / "docs").glob("2*/*.md"))
    for _ in range(SLIPS):
        kind = chance.choice([data, data, articles, articles, chapters, [root / "mkdocs.yml"]])
        file = chance.choice(kind)
        yield file, chance.choice([*EVERYWHERE, retype_a_value, retype_a_value] if kind is data else list(EVERYWHERE))


def slip(file: Path, make: Slip, chance: random.Random) -> None:
    """Make a slip in a file; in mkdocs.yml in the navigation alone."""
    text = file.read_text(encoding="utf-8")
    head, mark, body = text.partition("\nnav:\n") if file.name == "mkdocs.yml" else ("", "", text)
    lines = body.split("\n")
    make(chance, lines)
    file.write_text(head + mark + "\n".join(lines), encoding="utf-8")


def follow(root: Path, file: Path, before: str) -> None:
    """Do what an editor does beside a change of a text: the source has it too, and the register accepts it."""
    year = file.parent.name
    if re.match(r"\d{4}", year):
        source = root / f"tests/sources/bluebook-{year}.txt"
        printed = source.read_text(encoding="utf-8")
        for old, new in zip(before.split("\n"), file.read_text(encoding="utf-8").split("\n"), strict=False):
            if old != new and printed.count(old) == 1 and not invisible(new):
                source.write_text(printed.replace(old, new), encoding="utf-8")
                break
    library = read_library(root)
    reworded = {m.message.split("`")[1] for m in check_addresses(root, library) if " opened on " in m.message}
    update_register(root, library, reworded)


def passes(root: Path) -> bool:
    """Whether `check` finds no mistake; each that it finds names a file and a line of the project."""
    try:
        check_project(root)
    except BadData as bad:
        assert all(
            re.match(r"(data|docs|tests|mkdocs\.yml)[\w./ -]*:\d+: ", str(mistake)) for mistake in bad.mistakes
        ), bad
        return False
    return True


def test_whatever_passes_check_builds(tmp_path: Path) -> None:
    root = copy_checkout(tmp_path / "checkout", *BUILT_FROM)
    chance = random.Random(SEED)
    passed: list[str] = []
    refused = 0
    watched = [root / "data/addresses.txt", *sorted((root / "tests/sources").glob("*.txt"))]
    for file, make in slips(root, chance):
        kept = {path: path.read_bytes() for path in (file, *watched)}
        slip(file, make, chance)
        if file.read_bytes() == kept[file]:
            continue
        with contextlib.suppress(BadData):
            follow(root, file, kept[file].decode())
        if passes(root):
            passed.append(f"{file.relative_to(root)}: {make.__name__}")
            if len(passed) % TOGETHER == 0:
                require_build(root, tmp_path, passed[-TOGETHER:])
        else:
            refused += 1
            for path, content in kept.items():
                path.write_bytes(content)
    require_build(root, tmp_path, passed[-TOGETHER:])
    print(f"{refused} slips were refused, {len(passed)} passed and were built")
    assert refused > SLIPS / 4 and len(passed) > SLIPS / 12


def require_build(root: Path, to: Path, slips: list[str]) -> None:
    """Fail unless the checkout builds with the slips that `check` found nothing in."""
    done = build(root, to / "site", PYTHONPATH=str(root))
    if done.returncode:
        pytest.fail("\n".join(["check passed, and the build failed:", *slips, done.stderr[-2000:]]))
