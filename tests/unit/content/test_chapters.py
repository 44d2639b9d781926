"""The blocks of the chapters."""

from __future__ import annotations

from bluebook.collection import Library


def test_a_quotable_text_has_no_footnote_calls(library: Library) -> None:
    blocks = library.chapters.blocks
    assert "maritime security." in blocks["2015/1-regional-security#p5"].text
    assert "maritime security1." in blocks["2015/1-regional-security#p5"].printed
    assert not [b.address for b in blocks.values() if "\xa0" in b.text or "  " in b.text or "[^" in b.text]
