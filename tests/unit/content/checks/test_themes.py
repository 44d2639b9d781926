"""Wrong themes and expressions are reported, all at once."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bluebook.collection import read_library
from bluebook.errors import BadData
from tests.support.checkout import edit, write
from tests.support.miniature import HARBOURS, cases_of, mistakes_in

THEMES, EXPRESSIONS = "data/themes.yml", "data/expressions.yml"
OLD = "docs/2015/1-harbours.md"

THEME_EDITS = {  # words in a file that is right → what is reported once they are changed
    "unknown-field": (
        THEMES,
        "about: Lighthouses.",
        "about: Lighthouses.\n  names: Lights",
        [f"{THEMES}:27: the field `names` is unknown; did you mean `name`?"],
    ),
    "field-unlike-any": (
        THEMES,
        "about: Lighthouses.",
        "about: Lighthouses.\n  zz: 1",
        [
            f"{THEMES}:27: the field `zz` is unknown; "
            "the fields are slug, name, question, about, an edition, pairs, alone, absent, changes"
        ],
    ),
    "edition-given-twice": (
        THEMES,
        "  2015: []\n",
        "  2015: []\n  2015: []\n",
        [f"{THEMES}:28: the field `2015` is given twice, first in line 27; remove one"],
    ),
    "passages-by-the-name-of-the-field": (
        THEMES,
        "  2015: []\n",
        "  passages: {}\n",
        [
            f"{THEMES}:27: the field `passages` is unknown; "
            "the fields are slug, name, question, about, an edition, pairs, alone, absent, changes"
        ],
    ),
    "missing-question": (
        THEMES,
        "  question: What did the almanacs say about lights?\n",
        "",
        [f"{THEMES}:23: the field `question` is missing; add it"],
    ),
    "no-question": (
        THEMES,
        "What did the almanacs say about lights?",
        "Lights of the coast",
        [f"{THEMES}:25: `Lights of the coast` is not a question"],
    ),
    "no-passage": (
        THEMES,
        "2018: [2-lighthouses#p1]",
        "2018: [2-lighthouses]",
        [f"{THEMES}:28: `2-lighthouses` is not a page and a paragraph, such as `5-cyber#p6`, `#fn-7` or `#fig-1`"],
    ),
    "passage-listed-twice": (
        THEMES,
        "2018: [2-lighthouses#p1]",
        "2018: [2-lighthouses#p1, 2-lighthouses#p1]",
        [f"{THEMES}:28: `2-lighthouses#p1` is given here twice; remove one"],
    ),
    "pair-without-passages": (
        THEMES,
        "      2015: [1-harbours#p1]",
        "      2015: []",
        [f"{THEMES}:17: the list is empty; fill it in, or remove the field"],
    ),
    "reasons-as-a-list": (
        THEMES,
        "1-harbours#p2: The later edition has no quay.",
        "- 1-harbours#p2",
        [
            f"{THEMES}:21: lines of `…: …` are expected here, "
            "each led by a page and a paragraph, such as `5-cyber#p6`, `#fn-7` or `#fig-1`"
        ],
    ),
    "reason-given-twice": (
        THEMES,
        "1-harbours#p2: The later edition has no quay.",
        "1-harbours#p2: The later edition has no quay.\n      1-harbours#p2: None.",
        [f"{THEMES}:22: `1-harbours#p2` is given here twice; remove one"],
    ),
    "taken-slug": (
        THEMES,
        "slug: lights",
        "slug: coast",
        [
            f"{THEMES}:23: the slug `coast` is taken by line 3; give this theme another",
            "docs/compare/lights.md:1: there is no theme `lights`; add it to data/themes.yml, or remove the page",
        ],
    ),
    "slug-of-another-page": (
        THEMES,
        "slug: lights",
        "slug: series",
        [
            f"{THEMES}:23: the slug `series` is the address of another page; give another",
            f"{THEMES}:23: the theme `series` has no page docs/compare/series.md; "
            "write it with `python -m bluebook themes`, and name it under `nav` of mkdocs.yml",
            "docs/compare/lights.md:1: there is no theme `lights`; add it to data/themes.yml, or remove the page",
        ],
    ),
    "theme-without-its-page": (
        THEMES,
        "slug: lights",
        "slug: lamps",
        [
            f"{THEMES}:23: the theme `lamps` has no page docs/compare/lamps.md; "
            "write it with `python -m bluebook themes`, and name it under `nav` of mkdocs.yml",
            "docs/compare/lights.md:1: there is no theme `lights`; add it to data/themes.yml, or remove the page",
        ],
    ),
    "passage-that-is-not-there": (
        THEMES,
        "2018: [2-lighthouses#p1]",
        "2018: [2-lighthouses#p1, 2-lighthouses#p2]",
        [f"{THEMES}:28: there is no `#p2` on the page `2-lighthouses`; it has `#p1`"],
    ),
    "page-that-is-not-there": (
        THEMES,
        "2018: [2-lighthouses#p1]",
        "2018: [2-lighthouses#p1, 2-lighthouse#p1]",
        [f"{THEMES}:28: there is no page `2-lighthouse` in the 2018 edition; did you mean `2-lighthouses`?"],
    ),
    "edition-that-is-not-there": (
        THEMES,
        "  2015: []\n",
        "  2013: [1-harbours#p1]\n",
        [
            f"{THEMES}:27: there is no edition `2013`; name one of 2015, 2018, or add it with `python -m bluebook edition`"
        ],
    ),
    "absent-from-no-edition": (
        THEMES,
        "    2015: The earlier",
        "    2035: The earlier",
        [
            f"{THEMES}:30: there is no edition `2035`; name one of 2015, 2018, or add it with `python -m bluebook edition`"
        ],
    ),
    "passage-in-no-theme": (
        THEMES,
        "    - 1-harbours#fig-1\n",
        "",
        [f"{HARBOURS}:15: `2018/1-harbours#fig-1` is in no theme; add it to one in {THEMES}"],
    ),
    "neither-paired-nor-alone": (
        THEMES,
        "  alone:\n    2015:\n      1-harbours#p2: The later edition has no quay.\n",
        "",
        [
            f"{OLD}:10: `2015/1-harbours#p2` is neither paired nor alone; pair it in {THEMES}, or give the reason under "
            "`alone`: `python -m bluebook propose pairs 2015` proposes both"
        ],
    ),
    "paired-and-alone": (
        THEMES,
        "1-harbours#p2: The later edition has no quay.",
        "1-harbours#p2: The later edition has no quay.\n      1-harbours#p1: It has no Osaka.",
        [
            f"{THEMES}:22: `1-harbours#p1` of 2015 is paired in this theme, and said to be without a counterpart; remove one"
        ],
    ),
    "paired-here-and-alone-there": (
        THEMES,
        "  2015: []\n",
        "  2015: [1-harbours#p1]\n  alone: {2015: {1-harbours#p1: It has no lamp.}}\n",
        [
            f"{THEMES}:28: `2015/1-harbours#p1` is paired in `coast`, and said here to be without a counterpart; remove one"
        ],
    ),
    "pair-of-passages-that-the-theme-does-not-list": (
        THEMES,
        "      2018: [1-harbours#p1]",
        "      2018: [1-harbours#p1, 2-lighthouses#p1]",
        [
            f"{THEMES}:18: `2-lighthouses#p1` is not among the passages of `coast`; "
            "add it to its 2018 passages, or take it out here"
        ],
    ),
    "alone-though-the-theme-does-not-list-it": (
        THEMES,
        "  absent:\n",
        "  alone: {2018: {1-harbours#p2: It is a gift.}}\n  absent:\n",
        [
            f"{THEMES}:29: `1-harbours#p2` is not among the passages of `lights`; "
            "add it to its 2018 passages, or take it out here"
        ],
    ),
    "pair-without-an-id": (
        THEMES,
        "    - id: pair-1\n      2015:",
        "    - 2015:",
        [f"{THEMES}:16: the field `id` is missing; add it"],
    ),
    "pair-with-an-id-of-another-form": (
        THEMES,
        "id: pair-1",
        "id: pair-01",
        [f"{THEMES}:16: `pair-01` is not an id such as `pair-3`"],
    ),
    "pair-id-given-twice": (
        THEMES,
        "      2018: [1-harbours#p1]\n",
        "      2018: [1-harbours#p1]\n    - {id: pair-1, 2015: [1-harbours#p1], 2018: [1-harbours#p2]}\n",
        [f"{THEMES}:19: the id `pair-1` is taken by line 16; give this pair a number of its own"],
    ),
    "pair-of-one-edition": (
        THEMES,
        "      2018: [1-harbours#p1]\n",
        "",
        [f"{THEMES}:16: a pair has passages of two editions, not of 1; give both, or take it out"],
    ),
    "pair-in-two-themes": (
        THEMES,
        "  2015: []\n  2018: [2-lighthouses#p1]\n",
        "  2015: [1-harbours#p1]\n  2018: [2-lighthouses#p1, 1-harbours#p1]\n"
        "  pairs: [{id: pair-1, 2015: [1-harbours#p1], 2018: [1-harbours#p1]}]\n",
        [
            f"{THEMES}:29: these passages are paired in `coast` too; leave them in the theme where they belong most",
        ],
    ),
    "expression-never-printed": (
        EXPRESSIONS,
        "phrase: Harbour Fund",
        "phrase: Harbour Funds",
        [f"{EXPRESSIONS}:3: no edition prints `Harbour Funds`; correct it, or take it out"],
    ),
    "form-never-printed": (
        EXPRESSIONS,
        "  why: It",
        "  forms: [fund of harbours]\n  why: It",
        [f"{EXPRESSIONS}:4: no edition prints `fund of harbours`; correct it, or take it out"],
    ),
    "expression-given-twice": (
        EXPRESSIONS,
        "  why: It is the only fund.",
        "  why: It is the only fund.\n- phrase: Harbour-fund\n  why: Again.",
        [f"{EXPRESSIONS}:5: the address `#harbour-fund` is taken by line 3; leave one of them"],
    ),
    "expression-without-a-reason": (
        EXPRESSIONS,
        "  why: It is the only fund.\n",
        "",
        [f"{EXPRESSIONS}:3: the field `why` is missing; add it"],
    ),
}


def test_themes_of_two_editions_that_are_right_are_accepted(two_editions: Path) -> None:
    assert mistakes_in(two_editions) == []


@cases_of(THEME_EDITS)
def test_a_wrong_theme_or_expression_is_reported(case: tuple[str, str, str, list[str]], two_editions: Path) -> None:
    file, old, new, expected = case
    edit(two_editions, file, old, new)
    assert sorted(mistakes_in(two_editions)) == sorted(expected)


def test_what_themes_do_not_say_yet_keeps_no_library_from_being_read(two_editions: Path) -> None:
    """So that pairs and reasons can be proposed for passages that have a theme."""
    edit(two_editions, THEMES, "  alone:\n    2015:\n      1-harbours#p2: The later edition has no quay.\n", "")
    with pytest.raises(BadData, match="neither paired nor alone"):
        read_library(two_editions)
    assert read_library(two_editions, is_whole=False).themes
    edit(two_editions, THEMES, "    - 1-harbours#fn-1\n", "    - 1-harbours#fn-2\n")
    with pytest.raises(BadData, match="there is no `#fn-2`"):
        read_library(two_editions, is_whole=False)


def test_all_mistakes_of_themes_are_reported_at_once(two_editions: Path) -> None:
    edit(two_editions, THEMES, "    - 1-harbours#fn-1\n", "    - 1-harbours#fn-2\n")
    edit(two_editions, THEMES, "1-harbours#p2: The later", "1-harbours#p1: The later")
    edit(two_editions, EXPRESSIONS, "phrase: Harbour Fund", "phrase: Quay Fund")
    assert [message.partition(": ")[0] for message in mistakes_in(two_editions)] == [
        f"{OLD}:10",
        f"{HARBOURS}:18",
        f"{EXPRESSIONS}:3",
        f"{THEMES}:14",
        f"{THEMES}:21",
    ]


@pytest.mark.parametrize("emptied", [True, False])
def test_a_project_without_themes_is_no_mistake(emptied: bool, two_editions: Path) -> None:
    """An edition's text is published before anyone has compared it."""
    for file in (THEMES, EXPRESSIONS):
        (two_editions / file).unlink()
        if emptied:
            write(two_editions, file, "# None yet.\n")
    shutil.rmtree(two_editions / "docs/compare")
    assert mistakes_in(two_editions) == []
