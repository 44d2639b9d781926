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
    "The 3rd Pilots Dialogue could not be held in 2017.": [],
    "The 3rd Pilots Dialogue was not held in 2017.": [],
    "Northland launched three ships in May.": [],
    "Japan announced vocational training for 50,000 people in May.": [],
    "Japan attended the 15th Asia Buoy Summit (Harbour Dialogue) in June and the 2nd Pilots Forum in May.": [
        ("Asia Buoy Summit (Harbour Dialogue)", 15, "2017-06"),
        ("Pilots Forum", 2, "2017-05"),
    ],
    "Japan took part in the 3rd Pilots Forum in Osto in June, and in the 7th Sailors Forum in Vellby.": [
        ("Pilots Forum", 3, "2017-06"),
        ("Sailors Forum", 7, None),
    ],
}


@pytest.mark.parametrize("text", MEETINGS)
def test_a_meeting_is_found_with_what_the_sentence_says_of_it(library: Library, text: str) -> None:
    block = next(iter(library.chapters.blocks.values()))
    found = [draft.fields for draft in draft_meetings(PrintedSentence(block, text), "2017")]
    assert [(f["name"], f.get("ordinal"), f.get("date")) for f in found] == MEETINGS[text]
