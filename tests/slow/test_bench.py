"""A grown collection, proved as today's is."""

from __future__ import annotations

from pathlib import Path

from bluebook.collection import Library, read_library
from tests.bench.editions import grow


def test_a_grown_collection_proves_itself_as_todays_does(library: Library, tmp_path: Path) -> None:
    grown = read_library(grow(tmp_path / "grown", 2))
    assert len(grown.chapters.editions) == 2 * len(library.chapters.editions)
    assert len(grown.chapters.blocks) == 2 * len(library.chapters.blocks)
    assert len(grown.records.all()) == 2 * len(library.records.all())
    made = [r for r in grown.records.all() if r.id[:4] not in library.chapters.editions]
    assert {r.id[:4] for r in made} == set(grown.chapters.editions) - set(library.chapters.editions)
    now = {b.id: b.text for b in library.chapters.pages["2018/4-oceans-and-seas"].blocks}
    then = {b.id: b.text for b in grown.chapters.pages["2014/4-oceans-and-seas"].blocks}
    assert now.keys() == then.keys() and sum(now[id] != then[id] for id in now) > len(now) / 3
