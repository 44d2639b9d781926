"""A wrong record never reaches a reader: it is told with its file and line, all of them at once, and nothing is built.

tests/fixtures/miniature is a made-up project that is right. tests/fixtures/awful holds one file for each kind of
record in which all is wrong; beside each stands what must be told of it, word for word.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bluebook.collection import Library, read_library
from bluebook.content.checks.figures import figures, qualifier_before
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_passages
from bluebook.content.records import KINDS, edition_of, ordinal_forms, proofs
from bluebook.errors import BadData
from tests.support import every
from tests.support.build import build
from tests.support.checkout import ROOT, edit, write

FIXTURES = ROOT / "tests/fixtures"
EDITIONS, NAMES, ABBREVIATIONS = "data/editions.yml", "data/names.yml", "data/abbreviations.yml"
MEETINGS, CONTRIBUTIONS, MISSIONS = (f"data/2018/{kind}.yml" for kind in KINDS)
HARBOURS, LIGHTHOUSES = "docs/2018/1-harbours.md", "docs/2018/2-lighthouses.md"
PAGE = FIXTURES.joinpath("miniature", LIGHTHOUSES).read_text(encoding="utf-8")
RIGHT = FIXTURES.joinpath("miniature", MEETINGS).read_text(encoding="utf-8")


def told(root: Path) -> list[str]:
    """What reading a project tells, line by line; nothing where all is right."""
    try:
        read_library(root)
    except BadData as bad:
        return [str(mistake) for mistake in bad.mistakes]
    return []


def named(table: dict[str, Any]) -> pytest.MarkDecorator:
    """The rows of a table as cases, called by their first column."""
    return pytest.mark.parametrize("case", table.values(), ids=list(table))


@pytest.fixture
def miniature(tmp_path: Path) -> Path:
    """A copy of the made-up project, to be spoilt."""
    return shutil.copytree(FIXTURES / "miniature", tmp_path / "miniature")


# --- the catalogue ------------------------------------------------------------------------------------------------


def test_what_is_right_is_accepted(miniature: Path) -> None:
    assert told(miniature) == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_mistake_of_a_file_is_told_at_once_with_its_line_and_cure(kind: str, miniature: Path) -> None:
    shutil.copy(FIXTURES / f"awful/{kind}.yml", miniature / f"data/2018/{kind}.yml")
    expected = (FIXTURES / f"awful/{kind}.messages").read_text(encoding="utf-8").splitlines()
    assert told(miniature) == expected


def test_the_mistakes_of_all_files_are_told_at_once(miniature: Path) -> None:
    expected = []
    for kind in sorted(KINDS):
        shutil.copy(FIXTURES / f"awful/{kind}.yml", miniature / f"data/2018/{kind}.yml")
        expected += (FIXTURES / f"awful/{kind}.messages").read_text(encoding="utf-8").splitlines()
    elsewhere = "data/2018/contributions.yml:159"  # its id is a meeting's, which is no longer in the way
    assert told(miniature) == [message for message in expected if not message.startswith(elsewhere)]


# --- whole files --------------------------------------------------------------------------------------------------

FILES = {  # what is in the file → what is told
    "not-yaml": (MEETINGS, "- id: [a\n- b", [f"{MEETINGS}:3: this is not YAML: did not find expected ',' or ']'"]),
    "two-documents": (MEETINGS, "- a\n---\n- b", [f"{MEETINGS}:2: this is not YAML: but found another document"]),
    "no-list": (MEETINGS, "\nid: x", [f"{MEETINGS}:2: the file is not a list; begin each record with `- `"]),
    "words-alone": (MEETINGS, "hello", [f"{MEETINGS}:1: the file is not a list; begin each record with `- `"]),
    "latin-1": (MEETINGS, b"# Caf\n- id: Caf\xe9", [f"{MEETINGS}:2: the file is not UTF-8 here; save it as UTF-8"]),
    "utf-16": (MEETINGS, RIGHT.encode("utf-16"), [f"{MEETINGS}:1: the file is not UTF-8 here; save it as UTF-8"]),
    "anchor": (MEETINGS, "\n- &a x", [f"{MEETINGS}:2: `&` and `*` are not used; write it out"]),
    "alias": (MEETINGS, "# a\n\n- *a", [f"{MEETINGS}:3: `&` and `*` are not used; write it out"]),
    "tag": (MEETINGS, "- !!set a", [f"{MEETINGS}:1: the tag `tag:yaml.org,2002:set` is not used; remove it"]),
    "code": (
        MEETINGS,
        "- !!python/object/apply:os.system [exit]",
        [f"{MEETINGS}:1: the tag `tag:yaml.org,2002:python/object/apply:os.system` is not used; remove it"],
    ),
    "deep": (MEETINGS, f"\n- {'[' * 9}{']' * 9}", [f"{MEETINGS}:2: this is nested too deep; unfold it"]),
    "bottomless": (MEETINGS, "[" * 100_000, [f"{MEETINGS}:1: this is nested too deep; unfold it"]),
    "strange-file": (
        "data/2018/meeting.yml",
        "",
        ["data/2018/meeting.yml:1: the file `meeting.yml` is not read by the build; did you mean `meetings.yml`?"],
    ),
    "other-ending": (
        "data/names.yaml",
        "",
        ["data/names.yaml:1: the file `names.yaml` is not read by the build; did you mean `names.yml`?"],
    ),
    "unlike-any-file": (
        "data/2018/README",
        "",
        [
            "data/2018/README:1: the file `README` is not read by the build; "
            "the files here are meetings.yml, contributions.yml, missions.yml"
        ],
    ),
    "unknown-folder": (
        "data/archive/meetings.yml",
        "",
        ["data/archive:1: the folder `archive` is no edition of data/editions.yml; rename it, or add it"],
    ),
    "unknown-edition": (
        "data/2017/meetings.yml",
        "",
        ["data/2017:1: the folder `2017` is no edition of data/editions.yml; rename it, or add it"],
    ),
    "byte-order-mark": (MEETINGS, "\ufeff" + RIGHT, []),
    "byte-order-mark-of-a-page": (LIGHTHOUSES, "\ufeff" + PAGE, []),
    "windows-line-ends": (MEETINGS, RIGHT.replace("\n", "\r\n"), []),
    "no-records-yet": (MEETINGS, "# None yet.\n", []),
    "an-editors-backup": (f"{MEETINGS}~", "hello", []),
}


@named(FILES)
def test_a_file_that_is_no_list_of_records_is_told(case: tuple[str, str | bytes, list[str]], miniature: Path) -> None:
    file, content, expected = case
    write(miniature, file, content)
    assert told(miniature) == expected


@pytest.mark.parametrize("file", [MEETINGS, CONTRIBUTIONS, MISSIONS, NAMES, ABBREVIATIONS, EDITIONS, LIGHTHOUSES])
def test_a_missing_file_is_told(file: str, miniature: Path) -> None:
    read_library(miniature)
    (miniature / file).unlink()
    assert f"{file}:1: the file cannot be read (No such file or directory); restore it" in told(miniature)


def test_an_edition_without_its_folder_is_told(miniature: Path) -> None:
    shutil.rmtree(miniature / "data/2018")
    reason = "1: the file cannot be read (No such file or directory); restore it"
    assert told(miniature) == [f"{file}:{reason}" for file in (CONTRIBUTIONS, MEETINGS, MISSIONS)]


# --- vocabularies, outline and pages ------------------------------------------------------------------------------

EDITS = {  # words in a file that is right → what is told once they are changed
    "form-not-printed": (
        NAMES,
        "words: [Viet Nam]",
        "words: [Viet Nam, Vietnam]",
        [f"{NAMES}:21: the 2018 edition does not print `Vietnam`; correct it, or move it to `other`"],
    ),
    "form-printed-as-part-of-a-word": (
        NAMES,
        "words: [Japan]",
        "words: [Jap]",
        [f"{NAMES}:7: the 2018 edition does not print `Jap`; correct it, or move it to `other`"],
    ),
    "form-of-two-names": (
        NAMES,
        "other: [Vietnam]",
        "other: [ROK]",
        [f"{NAMES}:18: `ROK` already stands for the name in line 9; remove one"],
    ),
    "taken-id-of-a-name": (
        NAMES,
        "id: iceland",
        "id: japan",
        [f"{NAMES}:24: the id `japan` is taken by line 3; give this name another"],
    ),
    "wrong-first": (
        ABBREVIATIONS,
        "first: [2018/1-harbours#p1]",
        "first: [2018/1-harbours#p2]",
        [f"{ABBREVIATIONS}:13: `ROK` is first printed in `2018/1-harbours#p1`; correct it"],
    ),
    "abbreviation-never-printed": (
        ABBREVIATIONS,
        "abbreviation: LW",
        "abbreviation: LX",
        [f"{ABBREVIATIONS}:7: `LX` is first printed in `no block`; correct it"],
    ),
    "wrong-printed-at": (
        ABBREVIATIONS,
        "printed_at: 2018/1-harbours#p1",
        "printed_at: 2018/1-harbours#p2",
        [f"{ABBREVIATIONS}:12: `2018/1-harbours#p2` does not print `Republic of Korea`; correct it"],
    ),
    "printed-at-no-block": (
        ABBREVIATIONS,
        "printed_at: 2018/1-harbours#p1",
        "printed_at: 2015/1-harbours#p1",
        [f"{ABBREVIATIONS}:12: `2015/1-harbours#p1` does not print `Republic of Korea`; correct it"],
    ),
    "taken-id-of-an-abbreviation": (
        ABBREVIATIONS,
        "id: rok",
        "id: lw",
        [f"{ABBREVIATIONS}:9: the id `lw` is taken by line 3; give this abbreviation another"],
    ),
    "reference-in-no-block": (
        EDITIONS,
        "in: 2-lighthouses#p1",
        "in: 3-lighthouses#p1",
        [f"{EDITIONS}:16: there is no page `3-lighthouses` in the 2018 edition; did you mean `2-lighthouses`?"],
    ),
    "reference-to-no-block": (
        EDITIONS,
        "to: 1-harbours#1-a",
        "to: 1-harbours#1-b",
        [f"{EDITIONS}:16: there is no `#1-b` on the page `1-harbours`; it has `#1` to `#1-a`"],
    ),
    "block-without-address": (
        HARBOURS,
        "A pilot boards at dawn\n{: #fig-1 .photo }",
        "A pilot boards at dawn and nobody knows\nwhere",
        [
            f"{HARBOURS}:15: this block has no address: `A pilot boards at dawn and nobody knows`; "
            "end it with a line such as `{: #p12a }`, or a heading with `{ #4-b }`",
            f"{MEETINGS}:34: there is no `#fig-1` on the page `1-harbours`; it has none of that kind",
        ],
    ),
    "address-taken-twice": (
        LIGHTHOUSES,
        "{: #p1 }",
        "{: #p1 }\n\nMore words.\n{: #p1 }",
        [f"{LIGHTHOUSES}:10: the address `#p1` is taken by line 7; give another"],
    ),
    "page-without-heading": (
        LIGHTHOUSES,
        "# (2) Lighthouses { #2 }",
        "## (2) Lighthouses { #2 }",
        [f"{LIGHTHOUSES}:1: the page has no heading of level 1; add one: `# … {{ #1 }}`"],
    ),
}


@named(EDITS)
def test_a_wrong_name_abbreviation_reference_or_page_is_told(
    case: tuple[str, str, str, list[str]], miniature: Path
) -> None:
    file, old, new, expected = case
    edit(miniature, file, old, new)
    assert sorted(told(miniature)) == sorted(expected)


# --- themes and expressions ------------------------------------------------------------------------------------------

THEMES, EXPRESSIONS = "data/themes.yml", "data/expressions.yml"
OLD = "docs/2015/1-harbours.md"


@pytest.fixture
def two_editions(miniature: Path) -> Path:
    """The made-up project with an earlier edition, so that there is something to compare."""
    return shutil.copytree(FIXTURES / "two-editions", miniature, dirs_exist_ok=True)


THEME_EDITS = {  # words in a file that is right → what is told once they are changed
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
            "the fields are slug, name, question, about, an edition, pairs, alone, absent"
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
            "the fields are slug, name, question, about, an edition, pairs, alone, absent"
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
        [f"{THEMES}:28: `2-lighthouses#p1` stands here twice; remove one"],
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
        [f"{THEMES}:22: `1-harbours#p2` stands here twice; remove one"],
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
        [f"{THEMES}:27: there is no edition `2013`; did you mean `2018`?"],
    ),
    "absent-from-no-edition": (
        THEMES,
        "    2015: The earlier",
        "    2035: The earlier",
        [f"{THEMES}:30: there is no edition `2035`; did you mean `2015`?"],
    ),
    "passage-in-no-theme": (
        THEMES,
        "    - 1-harbours#fig-1\n",
        "",
        [f"{HARBOURS}:15: `2018/1-harbours#fig-1` stands in no theme; add it to one in {THEMES}"],
    ),
    "neither-paired-nor-alone": (
        THEMES,
        "  alone:\n    2015:\n      1-harbours#p2: The later edition has no quay.\n",
        "",
        [
            f"{OLD}:10: `2015/1-harbours#p2` is neither paired with a later passage nor alone; "
            f"pair it in {THEMES}, or give the reason under `alone`"
        ],
    ),
    "paired-and-alone": (
        THEMES,
        "1-harbours#p2: The later edition has no quay.",
        "1-harbours#p2: The later edition has no quay.\n      1-harbours#p1: It has no Osaka.",
        [f"{THEMES}:22: `1-harbours#p1` of 2015 is paired in this theme, and said to stand alone; remove one"],
    ),
    "paired-here-and-alone-there": (
        THEMES,
        "  2015: []\n",
        "  2015: [1-harbours#p1]\n  alone: {2015: {1-harbours#p1: It has no lamp.}}\n",
        [f"{THEMES}:28: `2015/1-harbours#p1` is paired in `coast`, and said here to stand alone; remove one"],
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
    assert told(two_editions) == []


@named(THEME_EDITS)
def test_a_wrong_theme_or_expression_is_told(case: tuple[str, str, str, list[str]], two_editions: Path) -> None:
    file, old, new, expected = case
    edit(two_editions, file, old, new)
    assert sorted(told(two_editions)) == sorted(expected)


def test_all_mistakes_of_themes_are_told_at_once(two_editions: Path) -> None:
    edit(two_editions, THEMES, "    - 1-harbours#fn-1\n", "    - 1-harbours#fn-2\n")
    edit(two_editions, THEMES, "1-harbours#p2: The later", "1-harbours#p1: The later")
    edit(two_editions, EXPRESSIONS, "phrase: Harbour Fund", "phrase: Quay Fund")
    assert [message.partition(": ")[0] for message in told(two_editions)] == [
        f"{EXPRESSIONS}:3",
        f"{THEMES}:14",
        f"{THEMES}:21",
        f"{OLD}:10",
        f"{HARBOURS}:18",
    ]


@pytest.mark.parametrize("emptied", [True, False])
def test_a_project_without_themes_is_no_mistake(emptied: bool, two_editions: Path) -> None:
    """An edition's text is published before anyone has compared it."""
    for file in (THEMES, EXPRESSIONS):
        (two_editions / file).unlink()
        if emptied:
            write(two_editions, file, "# None yet.\n")
    shutil.rmtree(two_editions / "docs/compare")
    assert told(two_editions) == []


def test_an_edition_given_twice_is_told(miniature: Path) -> None:
    outline = (miniature / EDITIONS).read_text(encoding="utf-8")
    write(miniature, EDITIONS, outline + outline)
    assert told(miniature) == [f"{EDITIONS}:19: the edition `2018` is given twice"]


# --- what must not be refused, and what must not be guessed -------------------------------------------------------

UNLESS_NOTED = "correct it, or say in `note` where it comes from"
UNLESS_NAMED = "quote the words that name it under `also`, remove it, or name it in `note` and say why it is listed"
LOGBOOK = "note: Date, end, ordinal and place are those of the logbook, which names Iceland."


def test_a_note_accounts_for_what_the_text_does_not_print(miniature: Path) -> None:
    """Without its note, everything that the note accounted for is told; with it, nothing."""
    edit(miniature, MEETINGS, f"  {LOGBOOK}\n", "")
    edit(miniature, MISSIONS, "  note: The year is the fund's own.\n", "")
    unprinted = ["28 ordinal 9", "29 day 29", "29 month February", "29 year 2016"]
    unprinted += ["30 day 1", "30 month March", "30 year 2016", "31 place Reykjavik"]
    expected = [
        f"{MEETINGS}:{line}: the quotes do not print the {part} `{word}`; {UNLESS_NOTED}"
        for line, part, word in map(str.split, unprinted)
    ]
    stranger = f"the quotes do not name `Iceland`; {UNLESS_NAMED}"
    year = f"{MISSIONS}:27: the quotes do not print the year `2001`; {UNLESS_NOTED}"
    assert told(miniature) == [*expected, f"{MEETINGS}:32: {stranger}", year]


@pytest.mark.parametrize("spoilt", ["quote: A pilot boards at dusk", "quote: a pilot boards at dawn"])
def test_a_note_never_accounts_for_a_misquotation(spoilt: str, miniature: Path) -> None:
    edit(miniature, MEETINGS, "quote: A pilot boards at dawn", spoilt)
    assert [message.partition(": they")[0] for message in told(miniature)] == [
        f"{MEETINGS}:35: the quoted words are not in `1-harbours#fig-1`"
    ]


def test_the_year_covered_need_not_be_printed_but_any_other_must(miniature: Path) -> None:
    assert "2017" not in (miniature / HARBOURS).read_text(encoding="utf-8")
    edit(miniature, MEETINGS, "date: 2017-08-07", "date: 2014-08-07")
    assert told(miniature) == [f"{MEETINGS}:15: the quotes do not print the year `2014`; {UNLESS_NOTED}"]


@pytest.mark.parametrize("printed", ["Fifth", "5th", "fifth", "FIFTH"])
def test_an_ordinal_counts_in_words_and_in_figures(printed: str, miniature: Path) -> None:
    edit(miniature, HARBOURS, "The Fifth Lantern", f"The {printed} Lantern")
    edit(miniature, MEETINGS, "quote: The Fifth Lantern", f"quote: The {printed} Lantern")
    assert told(miniature) == []


@pytest.mark.parametrize("printed", ["Fifteenth", "15th", "Five", "Twenty-fifths", "5"])
def test_an_ordinal_is_not_found_in_another(printed: str, miniature: Path) -> None:
    edit(miniature, HARBOURS, "The Fifth Lantern", f"The {printed} Lantern")
    edit(miniature, MEETINGS, "quote: The Fifth Lantern", f"quote: The {printed} Lantern")
    assert told(miniature) == [f"{MEETINGS}:5: the quotes do not print the ordinal `5`; {UNLESS_NOTED}"]


ENGLISH = {
    1: "1st",
    2: "2nd",
    3: "3rd",
    4: "4th",
    11: "11th",
    12: "12th",
    13: "13th",
    21: "21st",
    101: "101st",
    111: "111th",
}


@pytest.mark.parametrize("number", ENGLISH)
def test_an_ordinal_in_figures_ends_as_english_does(number: int) -> None:
    assert ordinal_forms(number)[0] == ENGLISH[number]


FIGURES = {
    "zero ships": [0],
    "Four SDF officials": [4],
    "eleven missions and twelve funds": [11, 12],
    "48.5 million US dollars": [48_500_000],
    "45 billion yen, 2.5 trillion yen": [45_000_000_000, 2_500_000_000_000],
    "four million and 3 thousand": [4_000_000, 3_000],
    "about 12,500 personnel on 27 missions": [12_500, 27],
    "at 1.25 million.": [1_250_000],
    "30% of it": [],
    "no figure, none, often, someone": [],
}


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_counts_in_digits_in_words_and_with_its_scale(text: str) -> None:
    assert [value for value, _ in figures(text)] == [Decimal(value) for value in FIGURES[text]]


QUALIFIED = {
    "more than 12": "more than",
    "over 12": "more than",
    "More than a total of 12": "more than",
    "in excess of 12": "more than",
    "about 12": "about",
    "Approximately 12": "about",
    "a total of about 12": "about",
    "about US$ 12": "exact",
    "a total of 12": "exact",
    "moreover 12": "exact",
    "handover 12": "exact",
    "roundabout 12": "exact",
    "more than one of the 12": "exact",
    "12": "exact",
}


@pytest.mark.parametrize("text", QUALIFIED)
def test_about_and_more_than_are_read_off_the_words_before_a_figure(text: str) -> None:
    assert qualifier_before(text.removesuffix("12")) == QUALIFIED[text]


# --- mistakes that look right ---------------------------------------------------------------------------------------

UNSEEN = {  # words in a file that is right → what is told once they are changed
    "day-nought": (
        MEETINGS,
        "date: 2017-08-07",
        "date: 2017-08-00",
        [f"{MEETINGS}:15: `2017-08-00` is no day of the calendar; correct it"],
    ),
    "digits-of-another-script": (
        MEETINGS,
        "date: 2018-03",
        "date: ２０１８-03",
        [f"{MEETINGS}:6: `２０１８-03` is not a date such as 2017, 2017-08 or 2017-08-07"],
    ),
    "null-as-a-note": (
        MEETINGS,
        LOGBOOK,
        "note: null",
        [f"{MEETINGS}:36: the value is empty; fill it in, or remove the field"],
    ),
    "quote-that-ends-within-a-word": (
        MEETINGS,
        "quote: A buoy is a float",
        "quote: A buoy is a flo",
        [
            f"{MEETINGS}:24: the quoted words are not in `1-harbours#fn-1`: they depart from it at `flo`; "
            "copy the words exactly as printed"
        ],
    ),
    "quote-that-begins-within-a-word": (
        MEETINGS,
        "quote: A pilot boards at dawn",
        "quote: pilot boards at daw",
        [
            f"{MEETINGS}:35: the quoted words are not in `1-harbours#fig-1`: they depart from it at `daw`; "
            "copy the words exactly as printed"
        ],
    ),
    "place-within-a-word": (
        MEETINGS,
        "place: Tokyo",
        "place: Kyo",
        [f"{MEETINGS}:7: the quotes do not print the place `Kyo`; {UNLESS_NOTED}"],
    ),
    "reference-to-no-page": (
        EDITIONS,
        "to: 1-harbours#1-a",
        "to: 3-harbours",
        [f"{EDITIONS}:16: there is no page `3-harbours` in the 2018 edition; did you mean `1-harbours`?"],
    ),
    "reference-not-printed": (
        EDITIONS,
        "words: see 1-A",
        "words: see 9-Z",
        [f"{EDITIONS}:16: `2-lighthouses#p1` does not print `see 9-Z`; correct it"],
    ),
    "abbreviation-given-twice": (
        ABBREVIATIONS,
        "# The abbreviations of the made-up edition.\n",
        "- {id: lw-2, abbreviation: LW, expansion: Lighthouse Watch, first: [2018/2-lighthouses#p1]}\n",
        [f"{ABBREVIATIONS}:4: the abbreviation `LW` is given in line 1 too; remove one"],
    ),
    "edition-with-a-misspelt-field": (  # and not a hundred consequences in other files
        EDITIONS,
        "covers: 2017",
        "cover: 2017",
        [
            f"{EDITIONS}:3: the field `covers` is missing; add it",
            f"{EDITIONS}:5: the field `cover` is unknown; did you mean `covers`?",
        ],
    ),
    "field-by-the-name-that-python-uses": (
        EDITIONS,
        "in: 2-lighthouses#p1",
        "in_: 2-lighthouses#p1",
        [
            f"{EDITIONS}:16: the field `in_` is unknown; did you mean `in`?",
            f"{EDITIONS}:16: the field `in` is missing; add it",
        ],
    ),
    "page-without-a-paragraph": (
        LIGHTHOUSES,
        "{: #p1 }\n",
        "",
        [
            *(
                f"data/2018/missions.yml:{line}: there is no `#p1` on the page `2-lighthouses`; it has none of that kind"
                for line in (14, 18, 20)
            ),
            "data/abbreviations.yml:6: `2018/2-lighthouses#p1` does not print `Lighthouse Watch`; correct it",
            "data/abbreviations.yml:7: `LW` is first printed in `no block`; correct it",
            f"{EDITIONS}:16: there is no `#p1` on the page `2-lighthouses`; it has none of that kind",
            f"{LIGHTHOUSES}:7: this block has no address: `Since 2009, the Lighthouse Watch (LW) ha`; "
            "end it with a line such as `{: #p12a }`, or a heading with `{ #4-b }`",
        ],
    ),
}


@named(UNSEEN)
def test_a_mistake_that_looks_right_is_told(case: tuple[str, str, str, list[str]], miniature: Path) -> None:
    file, old, new, expected = case
    edit(miniature, file, old, new)
    assert told(miniature) == expected


def test_a_month_or_a_year_within_a_longer_word_does_not_count(miniature: Path) -> None:
    edit(miniature, HARBOURS, "in Tokyo in March 2018", "in Tokyo in Marchfield 2018")
    edit(miniature, MEETINGS, "in Tokyo in March 2018", "in Tokyo in Marchfield 2018")
    edit(miniature, HARBOURS, "in fiscal 2015", "in fiscal 120156")
    edit(miniature, CONTRIBUTIONS, "in fiscal 2015", "in fiscal 120156")
    assert told(miniature) == [
        f"{CONTRIBUTIONS}:54: the quotes do not print the year `2015`; {UNLESS_NOTED}",
        f"{MEETINGS}:6: the quotes do not print the month `March`; {UNLESS_NOTED}",
    ]


def test_a_missing_page_is_told_without_its_consequences(miniature: Path) -> None:
    (miniature / LIGHTHOUSES).unlink()
    assert told(miniature) == [f"{LIGHTHOUSES}:1: the file cannot be read (No such file or directory); restore it"]


def test_a_character_that_yaml_refuses_is_told_with_its_line(miniature: Path) -> None:
    write(miniature, MEETINGS, "# One.\n\n- name: Café \x08\n")
    assert told(miniature) == [f"{MEETINGS}:3: the character U+0008 is not used in YAML; remove it"]


def test_records_in_a_folder_within_an_edition_are_not_dropped_in_silence(miniature: Path) -> None:
    write(miniature, "data/2018/2018/meetings.yml", RIGHT)
    assert told(miniature) == [
        "data/2018/2018:1: the folder `2018` is no edition of data/editions.yml; rename it, or add it"
    ]


@pytest.mark.parametrize("file", ["data/2018/.#meetings.yml", "docs/2018/.#1-harbours.md"])
def test_the_lock_of_an_editor_stops_nothing(file: str, miniature: Path) -> None:
    """Emacs locks a file that is being changed by a link that leads nowhere."""
    (miniature / file).symlink_to("editor@office.1234")
    assert told(miniature) == []


def test_a_file_with_a_wrong_ending_is_told_though_all_was_read_before(miniature: Path) -> None:
    assert told(miniature) == []
    write(miniature, "data/2018/meetings.yaml", RIGHT)
    assert len(told(miniature)) == 1


MISREAD = {
    "fourteen missions": [14],
    "sixteen": [16],
    "tension, Fourier, seventy": [],
    "12.5% and 1,000% of it": [],
    "the 22nd session, P-3C": [],
    "USD50,000": [],
}


@pytest.mark.parametrize("text", MISREAD)
def test_a_figure_is_not_found_within_a_word_or_another_figure(text: str) -> None:
    assert [value for value, _ in figures(text)] == [Decimal(value) for value in MISREAD[text]]


def test_no_quote_of_a_record_begins_or_ends_within_a_word(library: Library) -> None:
    cut = [(r, quote) for r in library.records.all() for quote in (r.quote[:-2], r.quote[1:])
           if quote[-1].isalnum() and r.quote[-2:].isalnum() and r.quote[:2].isalnum()]  # fmt: skip
    for record, quote in every(cut, 100):
        proof = Proof(library.chapters.editions[edition_of(record)], library.chapters, {})
        assert list(check_passages(replace(record, quote=quote), proof)), quote


# --- the real records ---------------------------------------------------------------------------------------------

CHANGES: dict[str, Callable[[str], str]] = {
    "a-letter-too-many": lambda word: f"{word}s",
    "another-word": lambda word: "otherwise",
}


def misquoted(part: Any, at: int, change: Callable[[str], str]) -> str:
    """The quote of a record, passage or fact with one word changed."""
    words = part.quote.split()
    words[at] = change(words[at])
    return " ".join(words)


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_no_word_of_any_quote_can_change_unnoticed(change: Callable[[str], str], library: Library) -> None:
    """Every passage of every record is misquoted, at each of its words in turn."""
    lines = {path: path.read_text(encoding="utf-8").splitlines() for path in ROOT.glob("data/*/*.yml")}
    for record in library.records.all():
        proof = Proof(library.chapters.editions[edition_of(record)], library.chapters, {})
        nothing_else: dict[str, Any] = {"also": ()} | ({"facts": ()} if hasattr(record, "facts") else {})
        for part in proofs(record):
            for at in range(len(part.quote.split())):
                quote = misquoted(part, at, change)
                spoilt = replace(record, source=part.source, quote=quote, origin=part.origin, **nothing_else)
                found = list(check_passages(spoilt, proof))
                assert [mistake.file for mistake in found] == [record.origin.file], quote
                assert lines[ROOT / found[0].file][found[0].line - 1].strip("- ").startswith("quote:"), found


def test_misquotations_in_all_files_are_told_at_once(library: Library, tmp_path: Path) -> None:
    for folder in ("data", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    places = [
        spoil(tmp_path, record)
        for edition in library.chapters.editions
        for kind in KINDS
        for record in [r for r in library.records.of(kind) if edition_of(r) == edition][::7]
    ]
    mistakes = told(tmp_path)
    assert len(places) >= 10
    assert [place for place in places if not any(mistake.startswith(place) for mistake in mistakes)] == []
    assert len(mistakes) == len(places)


def spoil(root: Path, record: Any) -> str:
    """Misquote a record in its file by a word too many; how the message about it must begin."""
    file, line = record.origin.file, record.origin.lines["quote"]
    lines = (root / file).read_text(encoding="utf-8").split("\n")
    spoilt = lines[line - 1].replace(record.quote, f"otherwise {record.quote}")
    assert spoilt != lines[line - 1], f"{file}:{line} does not hold its quote on one line"
    (root / file).write_text("\n".join([*lines[: line - 1], spoilt, *lines[line:]]), encoding="utf-8")
    return f"{file}:{line}: the quoted words are not in"


# --- building and previewing --------------------------------------------------------------------------------------

BUILT_FROM = ("bluebook", "data", "docs", "overrides", "macros.py", "mkdocs.yml")
DEADLINE = 180  # seconds; a build takes a few, on a busy machine many


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the real project in a folder whose name has a space and letters that are not English."""
    root = tmp_path / "Blaubücher 外交青書"
    root.mkdir()
    for name in BUILT_FROM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, root / name)
    return root


def test_a_site_with_mistakes_is_not_built_and_all_of_them_are_told(checkout: Path, library: Library) -> None:
    places = [spoil(checkout, records[-1]) for records in (library.records.meetings, library.records.missions)]
    done = build(checkout, checkout / "site")
    output = done.stdout + done.stderr
    assert done.returncode != 0
    assert [place for place in places if place in output] == places
    assert "2 mistakes in the data or the text:" in output
    assert "Traceback" not in output
    assert not (checkout / "site").exists()


def test_a_site_that_is_right_is_built_in_any_folder(checkout: Path) -> None:
    done = build(checkout, checkout / "site")
    assert done.returncode == 0, done.stderr
    assert (checkout / "site/2018/5-cyber/index.html").exists()


class Preview:
    """A running `mkdocs serve`, and all that it has said."""

    def __init__(self, root: Path, log: Path):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        self.log = log
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"} | {"PYTHONUNBUFFERED": "1"}
        environment.pop("SITE_URL", None)
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", self.address]
        with log.open("w") as output:
            self.process = subprocess.Popen(command, cwd=root, env=environment, stdout=output, stderr=output)

    def said(self) -> str:
        """What it has printed so far."""
        return self.log.read_text(encoding="utf-8")

    def page(self, path: str, patience: float = DEADLINE) -> str:
        """A page as it answers; empty while it does not."""
        try:
            with urllib.request.urlopen(f"http://{self.address}/{path}", timeout=patience) as answer:
                return str(answer.read().decode("utf-8"))
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return ""

    def until(self, happened: Callable[[], bool]) -> None:
        """Wait for something to happen while it lives."""
        deadline = time.monotonic() + DEADLINE
        while not happened():
            assert self.process.poll() is None, f"the preview ended: {self.said()}"
            assert time.monotonic() < deadline, f"nothing happened: {self.said()}"
            time.sleep(0.1)


@pytest.fixture
def preview(checkout: Path, tmp_path: Path) -> Iterator[Preview]:
    """The real site as an editor sees it while writing."""
    running = Preview(checkout, tmp_path / "preview.log")
    yield running
    running.process.terminate()
    running.process.wait(DEADLINE)


def test_a_preview_outlives_a_mistake_and_shows_its_correction(
    preview: Preview, checkout: Path, library: Library
) -> None:
    """MkDocs lets a page that is asked for while a mistake stands wait; it must be answered once that is mended."""
    serial = {r.id for one in library.series for _, r in one.records}  # the register would miss a renamed series
    record = next(r for r in library.records.meetings if r.id not in serial)
    table, changed = "data/meetings/", "The Meeting as Corrected"
    file = checkout / record.origin.file
    good = file.read_text(encoding="utf-8")
    preview.until(lambda: record.name in preview.page(table))
    place = spoil(checkout, record)
    preview.until(lambda: place in preview.said())
    assert "Traceback" not in preview.said()
    with ThreadPoolExecutor() as browser:
        asked = browser.submit(preview.page, table)
        file.write_text(good.replace(f"name: {record.name}", f"name: {changed}", 1), encoding="utf-8")
        preview.until(lambda: changed in preview.page(table))
        assert changed in asked.result(DEADLINE)
    assert preview.process.poll() is None
