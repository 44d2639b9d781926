"""Sums that a chart refuses to add, and what it does with hostile or missing pairs of figures."""

from __future__ import annotations

import dataclasses
from decimal import Decimal

import pytest

from bluebook.collection import Library
from bluebook.content.records import Contribution
from bluebook.errors import BadData
from bluebook.render.charts.contributions import beyond_scale, check_comparable
from bluebook.render.charts.figure_pairs import figure_pair_links, figure_pairs_chart, figure_pairs_table
from bluebook.render.markdown.pages import chart_table
from bluebook.render.view import View


def money(library: Library, unit: str) -> list[Contribution]:
    """The sums in a currency."""
    return [r for r in library.records.contributions if r.kind == "money" and r.unit == unit and r.amount is not None]


def test_totals_and_yearly_figures_cannot_be_in_one_sum(library: Library) -> None:
    total, yearly = (next(r for r in money(library, "USD") if r.cumulative is sort) for sort in (True, False))
    check_comparable([total, total])
    with pytest.raises(BadData, match=rf"{yearly.origin.file}:\d+: `{yearly.id}` and `{total.id}` cannot be added"):
        check_comparable([total, yearly])


def test_dollars_and_yen_cannot_be_in_one_sum(library: Library) -> None:
    first = next(r for r in money(library, "USD"))
    yen = dataclasses.replace(first, unit="JPY")
    with pytest.raises(BadData, match=r"in JPY cannot be added to .* in USD"):
        check_comparable([first, yen])


def test_a_sum_has_no_bar_only_if_it_dwarfs_all_others(library: Library) -> None:
    first = money(library, "USD")[0]
    small, ten, eleven = (dataclasses.replace(first, id=str(n), amount=Decimal(n)) for n in (1, 10, 11))
    assert beyond_scale([small, eleven]) == [eleven]
    assert beyond_scale([small, ten]) == []
    assert beyond_scale([eleven]) == beyond_scale([]) == []


@pytest.mark.parametrize("shown", ["figures", "ordinals"])
def test_hostile_words_of_a_pair_are_text(shown: str, library: Library) -> None:
    hostile = "<script>window.hit = 1</script>{{ 7*7 }}[x](javascript:alert(1))"
    pairs = [dataclasses.replace(pair, what=hostile, caveat=hostile) for pair in library.figure_pairs]
    view = View(dataclasses.replace(library, figure_pairs=tuple(pairs)))
    html = figure_pairs_chart(view, shown)
    assert "<script" not in html and "&lt;script&gt;" in html
    copy = chart_table(figure_pairs_table)(view, shown)
    assert "<script" not in copy and "[x](" not in copy


def test_a_collection_without_pairs_of_figures_links_to_no_file(library: Library) -> None:
    view = View(dataclasses.replace(library, figure_pairs=()))
    assert figure_pair_links(view) == ""
    assert "<svg" not in figure_pairs_chart(view, "figures")
