"""What was accepted twice under two addresses is reported at the second, whatever it is."""

from __future__ import annotations

from pathlib import Path

from bluebook.collection import Library
from bluebook.content.records import Meeting
from tests.support.checkout import edit, write
from tests.support.miniature import MEETINGS, MISSIONS, NAMES, RIGHT, cases_of, mistakes_in
from tests.unit.content.checks.test_figure_pairs import FILE as FIGURE_PAIRS
from tests.unit.content.checks.test_figure_pairs import RIGHT as PAIRS
from tests.unit.content.checks.test_statements import COAST, LIGHTS, THEMES

EXPRESSIONS, WORDS = "data/expressions.yml", "data/words.yml"
FIRST_PAIR = PAIRS[PAIRS.index("- id: lantern") : PAIRS.index("- id: pilots")]
CURE = "remove one, moving its quote to `also` of the other, or give what sets it apart: a date, place or name"
TWICE = {  # file, words of it that are right, what they are made, what is reported
    "record": (
        MEETINGS,
        "- id: 2018-buoy-workshop",
        RIGHT[RIGHT.index("- id: 2018-lantern") : RIGHT.index("- id: 2018-buoy")].replace(
            "id: 2018-lantern-conference", "id: 2018-lantern-conference-again"
        )
        + "- id: 2018-buoy-workshop",
        [f"{MEETINGS}:14: `5th Lantern Conference` says the same as the record in line 3; {CURE}"],
    ),
    "passage-of-a-record": (
        MEETINGS,
        "    - source: 1-harbours#fn-1\n",
        "    - source: 1-harbours#p1\n"
        "      quote: From August 7 to 9, a workshop on buoys followed in Hanoi, Viet Nam.\n"
        "    - source: 1-harbours#fn-1\n",
        [f"{MEETINGS}:24: the record quotes these words already; remove them here"],
    ),
    "statement-of-a-mission": (
        MISSIONS,
        "    - label: yes\n",
        "    - label: Rounds\n      value: 243\n      source: 2-lighthouses#p1\n      quote: 243 rounds\n    - label: yes\n",
        [f"{MISSIONS}:16: `Rounds` is stated in line 12 too; remove one"],
    ),
    "printed-forms": (
        NAMES,
        "    - {edition: 2018, words: [Republic of Korea, ROK]}\n",
        "    - {edition: 2018, words: [Republic of Korea]}\n    - {edition: 2018, words: [ROK]}\n",
        [f"{NAMES}:17: the forms of 2018 are in line 16 too; write all of them there"],
    ),
    "theme": (
        THEMES,
        "  name: Lights\n",
        "  name: the coast\n",
        [f"{THEMES}:40: `the coast` is the name of the theme in line 3 too; give one another, or join them"],
    ),
    "statement": (
        THEMES,
        "        - id: fund\n",
        COAST[COAST.index("        - id: conference") : COAST.index("        - id: fund")]
        .replace("id: conference", "id: again")
        .replace("quote: The Third", "quote: Third")
        .replace("The Lantern Conference:", "The Lantern Conference,")
        + "        - id: fund\n",
        [f"{THEMES}:33: the statement `again` says the same as the one in line 27; remove one"],
    ),
    "proof-of-a-statement": (
        THEMES,
        "        - id: rounds\n",
        LIGHTS[LIGHTS.index("        - id: watch") : LIGHTS.index("        - id: rounds")]
        .replace("id: watch", "id: again")
        .replace(", at work since 2009,", "")
        + "        - id: rounds\n",
        [f"{THEMES}:60: the statement `again` has the same proof as the one in line 52; remove one"],
    ),
    "pair-of-figures": (
        FIGURE_PAIRS,
        FIRST_PAIR[-30:],
        FIRST_PAIR[-30:] + FIRST_PAIR.replace("lantern-conferences", "lanterns"),
        [f"{FIGURE_PAIRS}:20: `lanterns` has the figures of the pair in line 1; remove one"],
    ),
    "form-of-an-expression": (
        EXPRESSIONS,
        "  why: It is the only fund.\n",
        "  why: It is the only fund.\n- phrase: Fund\n  forms: [harbour fund]\n  why: Again.\n",
        [f"{EXPRESSIONS}:6: `harbour fund` is counted for `Harbour Fund` in line 3 too; leave it in one of them"],
    ),
    "group-of-words": (
        WORDS,
        "  why: Readers say so.\n",
        "  why: Readers say so.\n- same: [beacon, lighthouses]\n  why: Readers say so.\n",
        [f"{WORDS}:3: `beacon, lighthouses` are a group in line 1 too; remove one"],
    ),
}


def with_everything(root: Path) -> None:
    """Two editions that are right, with statements, pairs of figures, an expression and a group of words."""
    edit(
        root,
        THEMES,
        "      1-harbours#p2: The later edition has no quay.\n",
        f"      1-harbours#p2: It has no quay.\n{COAST}",
    )
    last = "    2015: The earlier edition has no lighthouse.\n"
    edit(root, THEMES, last, last + LIGHTS)
    write(root, FIGURE_PAIRS, FIRST_PAIR)
    write(root, WORDS, "- same: [lighthouse, beacons]\n  why: Readers say so.\n")


@cases_of(TWICE)
def test_what_is_accepted_twice_is_reported(case: tuple[str, str, str, list[str]], two_editions: Path) -> None:
    file, right, twice, expected = case
    with_everything(two_editions)
    assert mistakes_in(two_editions) == []
    edit(two_editions, file, right, twice)
    assert mistakes_in(two_editions) == expected


def test_as_many_meetings_may_read_alike_as_the_text_counts(library: Library) -> None:
    """“four Summit Meetings” of 2017, of which the text says no more."""
    alike = [one for one in library.records.of("meetings") if one.id.startswith("2018-japan-russia-summit-2017-")]
    assert len(alike) == 4 and all(isinstance(one, Meeting) and "four Summit" in one.quote for one in alike)
