"""The queries that the searches are measured with ask for what the site has."""

from __future__ import annotations

from pathlib import Path

from bluebook.collection import Library
from tests.bench.landing import Landing
from tests.bench.queries import read_queries


def test_every_query_has_targets_on_the_built_pages(library: Library, site: Path) -> None:
    landing = Landing(site)
    held = [landing.region(f"/{b.address.replace('#', '/#')}").letters for b in library.chapters.blocks.values()]
    assert not landing.dead
    queries = read_queries(library)
    assert len(queries) > 200
    assert not [q.id for q in queries for t in q.targets if not any(o in text for o in t.opens for text in held)]
