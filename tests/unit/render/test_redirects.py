"""What a page says at its retired addresses."""

from __future__ import annotations

import pytest

from bluebook.content.addresses import Location
from bluebook.content.redirects import RetiredAddress
from bluebook.errors import Origin
from bluebook.render.redirects import notice

PUBLISHED = {"/data/figures/#2018-parties": "Parties to the “UNTOC”", "/2018/5-cyber/#p7": "Year by year"}


@pytest.mark.parametrize(
    ("retired", "words"),
    [
        (
            {"address": "/data/meetings/#2018-some", "gone": "Some Meeting", "why": "It was reported twice."},
            "“Some Meeting” (2018-some) is no longer here: It was reported twice.",
        ),
        (
            {"address": "/data/contributions/#2018-parties", "to": "/data/figures/#2018-parties"},
            "“Parties to the “UNTOC”” (2018-parties) has moved to ",
        ),
        ({"address": "/2018/5-cyber/#p12a", "to": "/2018/5-cyber/#p7"}, "Paragraph 12a has moved to "),
        (
            {"address": "/2018/5-cyber/#fn-7", "gone": "Its words", "why": "It was printed twice."},
            "Footnote 7 is no longer here: It was printed twice. Its last text was: “Its words”",
        ),
    ],
)
def test_a_retired_place_is_called_by_its_name_then_its_id(retired: dict[str, str], words: str) -> None:
    """It was called by its id alone, which says nothing to whoever follows a link from a briefing."""
    record = RetiredAddress(origin=Origin("data/redirects.yml", 1), **retired)
    said = notice(record, Location("data/meetings", "data/meetings"), PUBLISHED)
    assert said.partition(">")[2].startswith(words)
