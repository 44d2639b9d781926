"""Meetings are found in sentences with their name, which of its series, and when."""

from __future__ import annotations

import pytest

from bluebook.authoring.meeting_proposals import draft_meetings
from bluebook.authoring.printed_facts import PrintedSentence
from bluebook.collection import Library

MEETINGS = {
    "In May, the 9th Harbour Masters Dialogue was held in Osto.": [("Harbour Masters Dialogue", 9, "2017-05")],
    "Japan held the 4th Pilots Dialogue with Norland (July and August 2018).": [
        ("Pilots Dialogue with Norland", 4, "2018-07"),
        ("Pilots Dialogue with Norland", 4, "2018-08"),
    ],
    "Two Summit Meetings were held in 2017.": [("Summit Meeting", None, "2017")] * 2,
    "A workshop on buoys was held.": [("workshop", None, None)],
    "The Foreign Minister attended the Fifth Ministerial Plenary of the Sea Forum (SF) in September 2016.": [
        ("Ministerial Plenary of the Sea Forum (SF)", 5, "2016-09")
    ],
    "Japan gave buoys to the harbours.": [],
}


@pytest.mark.parametrize("text", MEETINGS)
def test_a_meeting_is_found_with_what_the_sentence_says_of_it(library: Library, text: str) -> None:
    block = next(iter(library.chapters.blocks.values()))
    found = [draft.fields for draft in draft_meetings(PrintedSentence(block, text), "2017")]
    assert [(f["name"], f.get("ordinal"), f.get("date")) for f in found] == MEETINGS[text]
