"""Our own questions as people type them, ten times as many as tests/browser/test_search_questions.py asks."""

from __future__ import annotations

from tests.browser.test_search_questions import expect_answers
from tests.support.search import Searcher, own_queries


def test_the_first_result_answers_our_own_questions(searcher: Searcher) -> None:
    expect_answers(searcher, own_queries("desk-own"), first=0.92, shown=0.88)
