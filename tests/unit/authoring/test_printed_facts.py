"""Dates, ordinals and figures are found in sentences as records have them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bluebook.authoring.printed_facts import printed_dates, printed_figures, printed_ordinal

DATES = {
    "held in August": [("2017-08", None)],
    "held in August 2016": [("2016-08", None)],
    "on July 11, 2018, and": [("2018-07-11", None)],
    "on 11 July": [("2017-07-11", None)],
    "From September 30 to October 7": [("2017-09-30", "2017-10-07")],
    "(February, April, and August 2016, and January 2018)": [
        ("2016-02", None),
        ("2016-04", None),
        ("2016-08", None),
        ("2018-01", None),
    ],
    "In 2014, Japan": [],
    "March of the Living": [("2017-03", None)],
}
FIGURES = {
    "about 21 million US dollars": [(Decimal(21000000), "about", "US dollars")],
    "more than 12,500 personnel on 27 missions": [
        (Decimal(12500), "more than", "personnel on 27 missions"),
        (Decimal(27), "exact", "missions"),
    ],
    "up to 45 billion yen, no more than 20 ships": [
        (Decimal(45000000000), "up to", "yen"),
        (Decimal(20), "up to", "ships"),
    ],
    "in 2014, on July 11, the 13th time": [],
    "Resolution No. 7 and P-3C": [],
    "43 escort operations": [(Decimal(43), "exact", "escort operations")],
}


@pytest.mark.parametrize("text", DATES)
def test_dates_are_as_precise_as_the_text(text: str) -> None:
    assert [(date.start, date.end) for date in printed_dates(text, "2017")] == DATES[text]


@pytest.mark.parametrize("text", FIGURES)
def test_figures_are_those_that_count_something(text: str) -> None:
    assert [(f.value, f.qualifier, f.counted) for f in printed_figures(text)] == FIGURES[text]


def test_an_ordinal_is_of_a_series() -> None:
    assert printed_ordinal("the Seventh Meeting") == 7 and printed_ordinal("the 17th Summit") == 17
    assert printed_ordinal("the 25th anniversary") is None
