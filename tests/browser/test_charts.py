"""The charts in a browser: legible without scripts, each mark a link to its row."""

from __future__ import annotations

import itertools

import pytest

from tests.support import every
from tests.support.reader import Readers


@pytest.mark.parametrize("width", [390, 1400])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charts_are_legible_without_scripts(width: int, scheme: str, reader: Readers) -> None:
    page = reader(width=width, scheme=scheme, scripts=False).open("/data/charts/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = page.evaluate(
        "[...document.querySelectorAll('.bb-chart :is(text, span, p, b, summary, figcaption)')]"
        ".map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 11
    labels = page.evaluate(
        "[...document.querySelectorAll('.bb-strips .bb-axis')].map(axis => [...axis.querySelectorAll('text')]"
        ".map(t => t.firstElementChild.getBoundingClientRect()).map(b => [b.left, b.right]))"
    )
    for axis in every(labels):
        assert len(axis) > 1 and all(left[1] <= right[0] for left, right in itertools.pairwise(axis)), (
            "labels run together"
        )


def test_a_mark_links_to_its_row(reader: Readers) -> None:
    page = reader().open("/data/charts/")
    mark = page.locator(".bb-chart-meetings .bb-strip a").first
    target = mark.get_attribute("href")
    assert target is not None
    mark.click()
    page.wait_for_url("**/data/meetings/#*")
    assert page.url.endswith(target.rpartition("/")[2])
