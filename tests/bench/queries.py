"""The project's query sets, with the texts that answer each query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from bluebook.collection import Library
from tests.support.checkout import ROOT

# Tidy queries given and our own, then questions as people type them: given, our own, and our own that
# nobody tunes on.
SETS = ("queries", "own", "desk", "desk-own", "desk-held")
OPENING = 150  # letters and digits by which a paragraph is known


@dataclass(frozen=True)
class Target:
    """A text that answers: the letters it opens with, and how well it answers (2 best, 1 acceptable)."""

    opens: tuple[str, ...]
    grade: int


@dataclass(frozen=True)
class Query:
    """What is typed, what makes it hard, and what answers it; without targets nothing may be found. `answers` are
    fragments of which the first result must show one, where one sentence answers."""

    id: str
    kind: str
    words: str
    targets: tuple[Target, ...]
    answers: tuple[str, ...] = ()
    of: str = ""  # the set that it is of


def letters(text: str) -> str:
    """A text's letters and digits: what two sites' renderings of it have in common."""
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def targets(given: Any, library: Library) -> Iterator[Target]:
    """Targets of either form: opening words by edition and section, or grades by address."""
    if isinstance(given, list):
        for target in given:
            yield Target(tuple(letters(start)[:OPENING] for start in target["paragraph_starts"]), target["grade"])
    else:
        for address, grade in given.items():
            yield Target((letters(library.chapters.blocks[address].text)[:OPENING],), grade)


def read_queries(library: Library) -> list[Query]:
    """All query sets."""
    return [
        Query(
            q["id"],
            q["class"],
            str(q["query"]),
            tuple(targets(q["targets"], library)),
            tuple(map(str, q.get("answer", ()))),
            name,
        )
        for name in SETS
        for q in yaml.safe_load((ROOT / f"tests/search/{name}.yml").read_text(encoding="utf-8"))["queries"]
    ]
