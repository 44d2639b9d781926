"""The search, over all the site: each result of each query is a place that a page has."""

from __future__ import annotations

from bluebook.collection import Library
from tests.support.pages import SitePages
from tests.support.search import Searcher, given_queries, own_queries


def test_every_result_links_to_a_place_on_the_site(searcher: Searcher, pages: SitePages, library: Library) -> None:
    ids = {f"{path.strip('/')}#{e.get('id')}" for path, tree in pages.trees.items() for e in tree.iter() if e.get("id")}
    found = {link for query in [*given_queries(library), *own_queries()] for link in searcher.ask(query.words)}
    assert len(found) > 60 and found <= ids
