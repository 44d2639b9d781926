"""The places that the reader of references knows."""

from __future__ import annotations

import pytest

from bluebook.export.places import id_steps


@pytest.mark.parametrize(
    ("ids", "written"),
    [
        ("5 p1 p2 p3 fn-7", "5 +3 fn-7"),
        ("4 p1 4-b fig-1 p2 p3", "4 +1 4-b fig-1 +2"),
        ("1 p1 p2 p2a p3 p5 p6", "1 +2 p2a +1 p5 +1"),
        ("column", "column"),
    ],
)
def test_paragraphs_in_a_row_are_written_as_how_many(ids: str, written: str) -> None:
    assert id_steps(ids.split()) == written
