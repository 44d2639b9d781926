"""The front of an edition shows what its text prints first, whatever signs are in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from markdown import Markdown

from bluebook.collection import Library
from bluebook.render.editions import edition_head


@pytest.mark.parametrize("part", ["3. Global Security", "# Peace", "- Peace *and* War", "1) Peace"])
def test_a_part_that_begins_like_a_list_or_heading_is_a_paragraph(library: Library, part: str) -> None:
    edition = replace(library.chapters.editions["2018"], part=part)
    chapters = replace(library.chapters, editions={**library.chapters.editions, "2018": edition})
    html = Markdown(extensions=["attr_list"]).convert(edition_head(replace(library, chapters=chapters), "2018"))
    assert f'<p class="bb-front" id="part">{part}</p>' in html
