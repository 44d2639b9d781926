"""Sums that a chart refuses to add."""

from __future__ import annotations

import dataclasses

import pytest

from bluebook.collection import Library
from bluebook.content.records import Contribution
from bluebook.errors import BadData
from bluebook.render.charts.contributions import check_comparable


def money(library: Library, unit: str) -> list[Contribution]:
    """The sums in a currency."""
    return [r for r in library.records.contributions if r.kind == "money" and r.unit == unit and r.amount is not None]


def test_totals_and_yearly_figures_cannot_be_in_one_sum(library: Library) -> None:
    total, yearly = (next(r for r in money(library, "USD") if r.cumulative is sort) for sort in (True, False))
    check_comparable([total, total])
    with pytest.raises(BadData, match=rf"{yearly.origin.file}:\d+: `{yearly.id}` and `{total.id}` cannot stand in one"):
        check_comparable([total, yearly])


def test_dollars_and_yen_cannot_be_in_one_sum(library: Library) -> None:
    first = next(r for r in money(library, "USD"))
    yen = dataclasses.replace(first, unit="JPY")
    with pytest.raises(BadData, match=r"in JPY cannot stand in one sum with .* in USD"):
        check_comparable([first, yen])
