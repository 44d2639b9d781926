"""What readers type: nothing they can type or paste blocks the page, and every way of typing it is understood."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.test_search import Readers

# Types a query in the page's own field; the milliseconds until its results are there.
TIME = """query => {
  const input = document.querySelector("input[name=q]");
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new Event("input"));
  return performance.now() - start;
}"""


@pytest.fixture
def page(reader: Readers) -> Page:
    """The search page, ready to answer."""
    page = reader().open("/search/?q=piracy")
    page.wait_for_selector("#results a.result")
    return page


@pytest.mark.parametrize(
    "typed",
    [
        "What did Japan contribute to UN peacekeeping?",  # 40 letters took 4 s when each way to part them was tried
        "Who signed the agreement on port calls - Manila",
        "the role of Japan in the Six Party Talks: what changed",
        "a" * 46 + "!",
        "2018 3 (4) B (A) b " * 8 + "?",
    ],
)
def test_a_query_that_is_nearly_a_citation_does_not_block_the_page(page: Page, typed: str) -> None:
    for length in range(len(typed) - 4, len(typed) + 1):
        assert page.evaluate(TIME, typed[:length]) < 500
