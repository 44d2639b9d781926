"""Wrong characters of a source are reported with their line, and a text as it should be gives no false alarm."""

from __future__ import annotations

import pytest

from bluebook.authoring.odd_characters import odd_characters, tell_odd_characters
from tests.support.source_text import OUTLINES, SOURCES

ODD = {
    "Japan gave, and Japanfs help was seen.": "Japanfs",
    "They donft know.": "donft",
    "It is a ’Quality Africa’ plan.": "’Quality",
    "He said “yes“ to it, and ”no” as well.": "yes“",
    "Japan?s help was seen.": "Japan?s",
    "The Internati0nal Court met.": "Internati0nal",
    "Itâ€™s late.": "Itâ€™s",
    "A caf\ufffd in Osto.": "caf\ufffd",
    "The o\ufb03ce met.": "o\ufb03ce",
    "The pl\u0430n was read.": "pl\u0430n",
    "He said “yes to it.": "He said “yes to it.",
}
RIGHT = (
    "The chiefs’ beliefs of the ’90s: “Who’s there?” asked the “captain”. See http://a.jp/?a=b. The 3rd P-3C, 10m, F1s."
)


@pytest.mark.parametrize("text", ODD)
def test_a_wrong_character_is_told_with_its_line(text: str) -> None:
    assert ODD[text] in [words for line, words, _ in odd_characters(f"First.\n{text}") if line == 2]
    assert tell_odd_characters(text, "a.txt")[0].startswith("a.txt:1: `")


def test_right_characters_give_no_alarm() -> None:
    assert list(odd_characters(RIGHT)) == []


@pytest.mark.parametrize("edition", [e for e in OUTLINES if e in ("2015", "2018")])
def test_the_published_sources_give_no_alarm(edition: str) -> None:
    assert list(odd_characters((SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8"))) == []
