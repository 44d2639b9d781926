"""Word files of lists of any length."""

from __future__ import annotations

from tests.support.reader import Readers
from tests.support.word_files import item, paragraphs, parts_of, written


def test_an_empty_list_and_a_long_one_are_files(reader: Readers) -> None:
    page = reader().open("/check/")
    empty = parts_of(written(page, {"title": "", "groups": []}))
    assert [text for _, text in paragraphs(empty["word/document.xml"])] == ["Briefing list", ""]
    assert len(list(empty["word/footnotes.xml"])) == 2
    many = {"title": "Many", "groups": [{"heading": None, "items": [item(number) for number in range(1000)]}]}
    assert len(list(parts_of(written(page, many))["word/footnotes.xml"])) == 1002
