"""The words of the search in two parts: what the texts print, and what is loaded for a word that they do not print."""

from __future__ import annotations

from bluebook.collection import Library
from bluebook.export.search_words import SAME_NAME, SearchWords


def test_a_form_of_a_name_is_in_the_index_only_where_all_its_words_are_printed(library: Library) -> None:
    words = SearchWords.of(library)
    printed, later = words.index_part()["names"], words.later_part()["names"]
    for line, rest, group in zip(printed.split("\n"), later.split("\n"), words.groups[SAME_NAME], strict=True):
        assert {*line.split("|"), *rest.split("|")} - {""} == {*group}
    assert "UN Mission in South Sudan" in printed


def test_words_of_a_sense_are_beside_each_word_that_leads_to_them(library: Library) -> None:
    operations = "Freedom of Navigation Operations\tFONOP"
    assert {stem for stem, line in SearchWords.of(library).sense_lines if line.endswith(operations)} == {
        "freedom",
        "fonop",
    }


def test_an_everyday_word_leads_to_all_printed_ones(library: Library) -> None:
    lines = dict(SearchWords.of(library).everyday_lines())
    assert lines["crowd"] == "!crowd\tcongested"


def test_whoever_is_still_typing_a_printed_word_needs_no_other_words(library: Library) -> None:
    words = SearchWords.of(library)
    assert words.is_known("pir") and words.is_known("pirates") and words.is_known("2178")
    assert not words.is_known("helmet")
