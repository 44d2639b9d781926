"""Figures set beside each other across editions: each is proved by its quote, and wrong ones are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.checkout import ROOT, edit, write
from tests.support.miniature import cases_of, mistakes_in

FILE = "data/figure_pairs.yml"
RIGHT = """# Two pairs that are right.
- id: lantern-conferences
  theme: coast
  kind: ordinal
  what: Lantern Conferences
  unit: conference
  2015:
    value: 3
    printed: Third
    date: March 2014
    source: 1-harbours#p1
    quote: The Third Lantern Conference was held in Osaka in March 2014.
  2018:
    value: 5
    printed: Fifth
    date: March 2018
    source: 1-harbours#p1
    quote: The Fifth Lantern Conference was held in Tokyo in March 2018
  caveat: The fourth is in neither almanac.

- id: pilots-trained
  theme: coast
  kind: total
  what: Pilots trained
  unit: pilots
  2015:
    value: 20
    printed: more than 20 pilots
    date: March 2014
    source: 1-harbours#p2
    quote: By March 2014 more than 20 pilots were trained.
  2018:
    value: 30
    printed: about 30 pilots
    source: 1-harbours#p2
    quote: trained about 30 pilots
  caveat: The later total has no date.
"""
QUOTE_CURE = "copy it as printed, or quote the words that print it"
EDITS = {  # words of the file → what is reported once they are changed
    "quote-that-is-not-there": (
        "held in Osaka in March 2014",
        "held in Kobe in March 2014",
        [
            f"{FILE}:12: the words `The Third Lantern Conference was held in Kobe in March 2014.` "
            "are not in `1-harbours#p1` of 2015; copy the words exactly as printed"
        ],
    ),
    "quote-of-another-paragraph": (
        "    source: 1-harbours#p1\n    quote: The Third",
        "    source: 1-harbours#p2\n    quote: The Third",
        [
            f"{FILE}:12: the words `The Third Lantern Conference was held in Osaka in March 2014` "
            "are not in `1-harbours#p2` of 2015; they are in `1-harbours#p1`"
        ],
    ),
    "paragraph-that-is-not-there": (
        "    source: 1-harbours#p1\n    quote: The Third",
        "    source: 1-harbours#p9\n    quote: The Third",
        [f"{FILE}:11: there is no `#p9` on the page `1-harbours`; it has `#p1` to `#p2`"],
    ),
    "figure-that-the-quote-does-not-print": (
        "printed: Third",
        "printed: Fourth",
        [f"{FILE}:9: the quote does not print `Fourth`; {QUOTE_CURE}"],
    ),
    "ordinal-of-another-value": (
        "value: 3\n",
        "value: 4\n",
        [f"{FILE}:8: `Third` is not 4; correct the value, or the printed words"],
    ),
    "ordinal-in-parts": (
        "value: 3\n",
        "value: 3.5\n",
        [f"{FILE}:8: `Third` is not 3.5; correct the value, or the printed words"],
    ),
    "ordinal-of-nothing": (
        "value: 3\n",
        "value: 0\n",
        [f"{FILE}:8: `Third` is not 0; correct the value, or the printed words"],
    ),
    "number-of-another-value": (
        "value: 30",
        "value: 300",
        [f"{FILE}:33: `about 30 pilots` is not 300; correct the value, or the printed words"],
    ),
    "qualifier-left-out": (
        "printed: more than 20 pilots",
        "printed: 20 pilots",
        [f"{FILE}:28: the quote prints `20 pilots` with `more than` before it; add the words as printed"],
    ),
    "unit-left-out": (
        "printed: about 30 pilots",
        "printed: about 30",
        [f"{FILE}:34: `about 30` does not name the unit `pilots`; add it"],
    ),
    "date-that-the-quote-does-not-print": (
        "date: March 2018",
        "date: April 2018",
        [f"{FILE}:16: the quote does not print the date `April 2018`; {QUOTE_CURE}"],
    ),
    "edition-that-is-not-here": (
        "  2018:\n    value: 30",
        "  2019:\n    value: 30",
        [f"{FILE}:33: there is no edition `2019`; did you mean `2018`?"],
    ),
    "one-edition-alone": (
        "  2018:\n    value: 30\n    printed: about 30 pilots\n    source: 1-harbours#p2\n"
        "    quote: trained about 30 pilots\n",
        "",
        [
            f"{FILE}:21: `pilots-trained` has a figure of 2015 alone; "
            "add the figure of another edition, or take the pair out"
        ],
    ),
    "theme-that-is-not-there": (
        "theme: coast\n  kind: total",
        "theme: coasts\n  kind: total",
        [f"{FILE}:22: there is no theme `coasts`; did you mean `coast`?"],
    ),
    "id-given-twice": (
        "id: pilots-trained",
        "id: lantern-conferences",
        [f"{FILE}:21: the id `lantern-conferences` is taken by line 2; give this pair another"],
    ),
    "unknown-kind": (
        "kind: total",
        "kind: sum",
        [f"{FILE}:23: `sum` is not a word used here; it is one of total, count, rank, ordinal"],
    ),
    "no-caveat": (
        "  caveat: The fourth is in neither almanac.\n",
        "",
        [f"{FILE}:2: the field `caveat` is missing; add it"],
    ),
}


@pytest.fixture
def paired(two_editions: Path) -> Path:
    """A made-up project of two editions with two pairs of figures that are right."""
    edit(
        two_editions,
        "docs/2015/1-harbours.md",
        "A diver mends a quay.",
        "By March 2014 more than 20 pilots were trained.",
    )
    write(two_editions, FILE, RIGHT)
    return two_editions


def test_pairs_of_figures_that_are_right_are_accepted(paired: Path) -> None:
    assert mistakes_in(paired) == []


@cases_of(EDITS)
def test_a_wrong_pair_of_figures_is_refused(case: tuple[str, str, list[str]], paired: Path) -> None:
    old, new, expected = case
    edit(paired, FILE, old, new)
    assert mistakes_in(paired) == expected


def test_all_wrong_figures_are_reported_at_once(paired: Path) -> None:
    edit(paired, FILE, "printed: Third", "printed: Fourth")
    edit(paired, FILE, "value: 30", "value: 31")
    assert [message.partition(": ")[0] for message in mistakes_in(paired)] == [f"{FILE}:9", f"{FILE}:33"]


def test_a_project_without_pairs_of_figures_is_no_mistake(paired: Path) -> None:
    write(paired, FILE, "# None yet.\n")
    assert mistakes_in(paired) == []
    (paired / FILE).unlink()
    assert mistakes_in(paired) == []


def test_no_pair_is_one_of_those_that_count_different_things() -> None:
    """Missions and personnel since 1992 have other bases in each edition."""
    pairs = (ROOT / FILE).read_text(encoding="utf-8")
    for words in ("12,500", "27 missions", "13 UN PKO missions", "103,000", "approximately 10,000"):
        assert f"printed: {words}" not in pairs and f'printed: "{words}' not in pairs
