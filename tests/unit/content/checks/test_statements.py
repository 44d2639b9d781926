"""Statements of what changed that the texts do not prove are refused, with line, word and cure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.checkout import edit
from tests.support.miniature import cases_of, mistakes_in

THEMES = "data/themes.yml"
FUND = "A total of 48.5 million US dollars for the Harbour Fund is reported in the 2018 chapter, not mentioned in the"
CURE = "quote the words that print it, or leave it out"

COAST = """\
  changes:
    2018:
      status: rewritten
      summary: The Lantern Conference went from the third to the fifth; 48.5 million US dollars for the Harbour Fund are reported.
      statements:
        - id: conference
          text: "The Lantern Conference: the third in Osaka in March 2014 (2015 chapter); the fifth in Tokyo in March 2018 (2018 chapter)."
          quotes:
            - {edition: 2015, source: 1-harbours#p1, quote: The Third Lantern Conference was held in Osaka in March 2014}
            - {edition: 2018, source: 1-harbours#p1, quote: The Fifth Lantern Conference was held in Tokyo in March 2018}
        - id: fund
          text: A total of 48.5 million US dollars for the Harbour Fund is reported in the 2018 chapter, not mentioned in the 2015 chapter.
          quotes:
            - {edition: 2018, source: 1-harbours#p2, quote: Japan has given a total of 48.5 million US dollars to the Harbour Fund}
          absent:
            - {edition: 2015, words: [Harbour Fund]}
"""
LIGHTS = """\
  changes:
    2018:
      status: only-2018
      summary: The Lighthouse Watch is reported in the 2018 chapter.
      statements:
        - id: watch
          text: The Lighthouse Watch, at work since 2009, is reported in the 2018 chapter, not mentioned in the 2015 chapter.
          quotes:
            - {edition: 2018, source: 2-lighthouses#p1, quote: "Since 2009, the Lighthouse Watch (LW) has kept the lamps"}
          absent:
            - {edition: 2015, words: [lighthouse]}
        - id: rounds
          text: Its 243 rounds until 2012 are reported in the 2018 chapter, not mentioned in the 2015 chapter.
          quotes:
            - {edition: 2018, source: 2-lighthouses#p1, quote: Its crews made 243 rounds until 2012}
          absent:
            - {edition: 2015, words: [crew, rounds]}
"""

WRONG = {  # words that are right → what is reported once they are changed
    "quote-that-is-not-there": (
        "quote: Its crews made 243 rounds",
        "quote: Its crews made 244 rounds",
        [
            "the words `Its crews made 244 rounds until 2012` are not in `2-lighthouses#p1` of 2018; copy the words exactly as printed"
        ],
    ),
    "quote-of-another-paragraph": (
        "source: 2-lighthouses#p1, quote: Its crews",
        "source: 1-harbours#p1, quote: Its crews",
        [
            "the words `Its crews made 243 rounds until 2012` are not in `1-harbours#p1` of 2018; they are in `2-lighthouses#p1`"
        ],
    ),
    "quote-of-two-paragraphs": (
        "source: 1-harbours#p2, quote: Japan has given a total of 48.5 million US dollars to the Harbour Fund}",
        'source: 1-harbours#p2, quote: "followed in Hanoi, Viet Nam. Japan has given a total of 48.5 million US dollars"}',
        [
            "the words `followed in Hanoi, Viet Nam. Japan has given a total of 48.5` are not in `1-harbours#p2` of 2018; they run over two paragraphs: give each its own quote"
        ],
    ),
    "paragraph-that-is-not-there": (
        "source: 2-lighthouses#p1, quote: Its crews",
        "source: 2-lighthouses#p9, quote: Its crews",
        ["there is no `#p9` on the page `2-lighthouses`; it has `#p1`"],
    ),
    "figure-that-the-quotes-do-not-print": (
        FUND,
        FUND.replace("48.5", "48.6"),
        [f"the quotes do not print `48.6`; {CURE}"],
    ),
    "figure-of-another-scale": (FUND, FUND.replace("million", "billion"), [f"the quotes do not print `48.5`; {CURE}"]),
    "month": (
        "in Tokyo in March 2018 (2018",
        "in Tokyo in May 2018 (2018",
        [f"the quotes do not print `May 2018`; {CURE}", f"the quotes do not print `May`; {CURE}"],
    ),
    "year-given-to-a-bare-month": (
        "in Osaka in March 2014 (2015",
        "in Osaka in March 2013 (2015",
        [f"the quotes do not print `2013`; {CURE}", f"the quotes do not print `March 2013`; {CURE}"],
    ),
    "ordinal": ("the fifth in Tokyo in", "the sixth in Tokyo in", [f"the quotes do not print `sixth`; {CURE}"]),
    "name": ("the fifth in Tokyo in", "the fifth in Hanoi in", [f"the quotes do not print `Hanoi`; {CURE}"]),
    "words-in-quotation-marks": (
        "text: Its 243 rounds",
        "text: Its 243 “tours”",
        [f"the quotes do not print `tours`; {CURE}"],
    ),
    "edition-that-is-not-quoted": (
        "          absent:\n            - {edition: 2015, words: [Harbour Fund]}\n",
        "",
        [
            "it speaks of the 2015 chapter; quote that chapter, or name under `absent` what it does not print",
            "that the 2015 chapter does not mention it is not proved; name under `absent` words it would print",
            "it is proved from one edition alone; quote another, or name under `absent` what that does not print",
        ],
    ),
    "absent-word-that-is-printed": (
        "words: [crew, rounds]",
        "words: [crew, diver]",
        ["the 2015 chapter does print `diver`; correct the statement, or name other words"],
    ),
    "absent-word-that-begins-a-printed-one": (
        "words: [crew, rounds]",
        "words: [lant]",
        ["the 2015 chapter does print `lant`; correct the statement, or name other words"],
    ),
    "inference": (FUND, f"Now a{FUND[1:]}", ["`Now` says more than the chapters show; say what each chapter reports"]),
    "too-long": (FUND, f"{'very ' * 8}{FUND}", ["the statement `fund` has 31 words; say it in 30"]),
    "summary-too-long": (
        "for the Harbour Fund are",
        f"for the Harbour Fund {'really ' * 4}are",
        ["the summary has 24 words; say it in 20"],
    ),
    "summary-that-no-quote-proves": (
        "summary: The Lighthouse Watch",
        "summary: The Tugboat Watch",
        [f"the quotes of the statements do not print `Tugboat`; {CURE}"],
    ),
    "status-of-a-theme-of-one-edition": (
        "status: only-2018",
        "status: rewritten",
        ["the status `rewritten` is not what the theme's pairs and `absent` say; write `only-2018`"],
    ),
    "status-of-a-theme-of-both": (
        "status: rewritten",
        "status: only-2018",
        [
            "the status `only-2018` is not what the theme's pairs and `absent` say; an edition is named under `absent`, or the status is another"
        ],
    ),
    "status-of-a-theme-with-a-pair-of-both": (
        "  changes:\n    2018:\n      status: rewritten",
        "  absent:\n    2015: It names the coast in passing.\n  changes:\n    2018:\n      status: only-2018",
        [
            "the status `only-2018` is not what the theme's pairs and `absent` say; `pair-1` pairs 2015 with 2018: remove it, or write another status"
        ],
    ),
    "status-unknown": (
        "status: rewritten",
        "status: changed",
        ["`changed` is not `only-` and an edition, `rewritten`, `updated` or `same`"],
    ),
    "id-twice": ("id: rounds", "id: watch", ["the id `watch` is taken by line 52; give this statement another"]),
    "id-of-a-pair": ("id: fund", "id: pair-1", ["the id `pair-1` is taken by line 16; give this statement another"]),
    "edition-that-is-not-compared": (
        "  changes:\n    2018:\n      status: only",
        "  changes:\n    2019:\n      status: only",
        ["`2019` is no later edition of a comparison; did you mean `2018`?"],
    ),
    "one-statement-alone": (
        """        - id: rounds
          text: Its 243 rounds until 2012 are reported in the 2018 chapter, not mentioned in the 2015 chapter.
          quotes:
            - {edition: 2018, source: 2-lighthouses#p1, quote: Its crews made 243 rounds until 2012}
          absent:
            - {edition: 2015, words: [crew, rounds]}
""",
        "",
        ["a theme has 2 to 6 statements, not 1; add or remove some"],
    ),
}


@pytest.fixture
def with_statements(two_editions: Path) -> Path:
    """The two editions with statements of what changed on both themes."""
    last_of_coast = "      1-harbours#p2: The later edition has no quay.\n"
    last_of_lights = "    2015: The earlier edition has no lighthouse.\n"
    edit(two_editions, THEMES, last_of_coast, last_of_coast + COAST)
    edit(two_editions, THEMES, last_of_lights, last_of_lights + LIGHTS)
    return two_editions


def test_statements_that_are_right_are_accepted(with_statements: Path) -> None:
    assert mistakes_in(with_statements) == []


@cases_of(WRONG)
def test_a_wrong_statement_is_refused(case: tuple[str, str, list[str]], with_statements: Path) -> None:
    old, new, expected = case
    edit(with_statements, THEMES, old, new)
    found = [message.partition(": ") for message in mistakes_in(with_statements)]
    assert sorted(said for _, _, said in found) == sorted(expected)
    assert all(place.startswith(f"{THEMES}:") for place, _, _ in found)


@pytest.mark.parametrize("years", ["2015", "2015 and 2018", "2015, 2017 or 2018"])
def test_the_editions_of_chapters_are_no_figures_to_be_printed(years: str) -> None:
    from bluebook.content.checks.statements import EDITION_NAMED, UNMENTIONED, figures_without_proof

    text = f"Ships are not in the {years} chapters."
    assert list(figures_without_proof(re.sub(EDITION_NAMED.pattern, "", text), "")) == []
    assert [m["years"] for m in UNMENTIONED.finditer(text)] == [years]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Japan sent four experts and trained 30 pilots.", ["30` without `about"]),
        ("Japan sent four experts and trained about 30 pilots.", []),
        ("Japan lent 1,200 lamps.", ["1,200` without `more than"]),
    ],
)
def test_a_figure_keeps_its_qualifier(text: str, expected: list[str]) -> None:
    from bluebook.content.checks.statements import figures_without_proof

    proof = "It also sent four experts, lent more than 1,200 lamps and trained about 30 pilots"
    assert list(figures_without_proof(text, proof)) == expected
