"""Mentions of names in the text."""

from __future__ import annotations

from bluebook.collection import Library


def test_a_mention_counts_for_the_longest_name(library: Library) -> None:
    found = [
        n.name
        for n in library.name_index.in_text("Japan and the UN Security Council gave 3 million US dollars", "2015")
    ]
    assert found == ["Japan", next(n.name for n in library.records.names if "UN Security Council" in n.forms)]
    assert [n.id for n in library.name_index.in_text("Japan-U.S.-ROK talks", "2018")] == [
        "japan",
        "united-states",
        "republic-of-korea",
    ]
    assert library.name_index.in_text("Oman, Omani", "1999") == []
