"""The project's query sets, with the texts that answer each query."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from bluebook.collection import Library
from tests.support.checkout import ROOT

SETS = ("tests/search/queries.yml", "tests/search/own.yml")
OPENING = 150  # letters and digits by which a paragraph is known


@dataclass(frozen=True)
class Target:
    """A text that answers: the letters it opens with, and how well it answers (2 best, 1 acceptable)."""

    opens: tuple[str, ...]
    grade: int


@dataclass(frozen=True)
class Query:
    """What is typed, what makes it hard, and what answers it; without targets nothing may be found."""

    id: str
    kind: str
    words: str
    targets: tuple[Target, ...]


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
    """Both query sets."""
    return [
        Query(q["id"], q["class"], str(q["query"]), tuple(targets(q["targets"], library)))
        for name in SETS
        for q in yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))["queries"]
    ]
