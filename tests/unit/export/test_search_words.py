"""The words of the search in two parts: what the texts print, and what is loaded for a word that they do not print."""

from __future__ import annotations

from bluebook.collection import Library
from bluebook.export.search_words import SearchWords


def test_a_form_is_in_the_index_only_where_all_its_words_are_printed(library: Library) -> None:
    words = SearchWords.of(library)
    printed, later = words.index_part()["variants"], words.later_part()["variants"]
    assert [len(groups.split("\n")) for _, groups, *_ in printed] == [len(groups.split("\n")) for groups in later]
    for (_, groups, *_), others, whole in zip(printed, later, words.groups.values(), strict=True):
        for line, rest, group in zip(groups.split("\n"), others.split("\n"), whole, strict=True):
            assert {*line.split("|"), *rest.split("|")} - {""} == {*group}
    assert "Freedom of Navigation Operations" in printed[1][1] and "FONOP" in later[1]


def test_whoever_is_still_typing_a_printed_word_needs_no_other_words(library: Library) -> None:
    words = SearchWords.of(library)
    assert words.is_known("pir") and words.is_known("pirates") and words.is_known("2178")
    assert not words.is_known("helmet")
