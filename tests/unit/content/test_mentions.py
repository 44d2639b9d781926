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


def test_aid_is_not_counted_for_those_whom_it_is_against(library: Library) -> None:
    """Aid against ISIL, or for former fighters of the Taliban, read as money given to them."""
    parties = {r.id: {n.id for n in library.name_index.parties(r)} for r in library.records.all()}
    assert {"afghanistan", "japan"} <= parties["2015-afghanistan-total"]
    assert not {"isil", "taliban"} & set().union(*(parties[r.id] for r in library.records.contributions))
    named = {n.id for r in library.records.contributions for n in library.name_index.only_named(r)}
    assert {"isil", "taliban"} <= named, "nor are they lost"
    assert "unodc" in parties["2015-sahel-unodc"], "who passes aid on has a part in it"
    assert "france" not in parties["2018-africa-criminal-justice-training"], "French-speaking countries are not France"


def test_a_forum_has_its_own_meetings(library: Library) -> None:
    for forum, number in {"shangri-la-dialogue": 2, "ticad": 3, "un-general-assembly": 3}.items():
        assert len(library.records_by_name["meetings"][forum]) >= number, forum
    for meeting in library.records.meetings:
        took_part = {name.id for name in library.name_index.of(meeting)}
        assert took_part <= {name.id for name in library.name_index.parties(meeting)}, meeting.id
