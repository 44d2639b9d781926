"""The text is the source's, word for word: on the built pages, in the Markdown, and in what `split` writes."""

from __future__ import annotations

import pytest

from bluebook.collection import Library
from tests.support.pages import SitePages
from tests.support.source_text import OUTLINES, departures, shown, shown_blocks, source_blocks, words

# Non-empty lines less the title, the chapter's number and the column's marker.
BLOCKS = {"2015": 83, "2018": 139}


@pytest.mark.parametrize("edition", OUTLINES)
def test_every_word_of_the_source_is_on_the_built_pages_in_order(
    pages: SitePages, library: Library, edition: str
) -> None:
    assert edition not in BLOCKS or len(source_blocks(edition)) == BLOCKS[edition]
    assert departures(edition, shown(pages, library, edition)) == []


@pytest.mark.parametrize("place", range(10))
@pytest.mark.parametrize("edition", OUTLINES)
def test_one_changed_character_is_found(pages: SitePages, library: Library, edition: str, place: int) -> None:
    now = shown(pages, library, edition)
    everywhere = [(path, i) for path, blocks in now.items() for i in range(len(blocks))]
    path, i = everywhere[place * len(everywhere) // 10]
    block = now[path][i]
    at = (place * 37) % len(block)
    changed = block[:at] + ("x" if block[at] != "x" else "y") + block[at + 1 :]
    now[path] = [*now[path][:i], changed, *now[path][i + 1 :]]
    assert any(path in line for line in departures(edition, now))


def test_two_paragraphs_in_the_wrong_order_are_found(pages: SitePages, library: Library) -> None:
    now = shown(pages, library, "2018")
    first, second, *rest = now["/2018/5-cyber/"]
    now["/2018/5-cyber/"] = [second, first, *rest]
    assert departures("2018", now)


def test_the_markdown_is_read_as_the_page_shows_it(pages: SitePages, library: Library) -> None:
    """What records are proved against, and searches and citations use, is what the reader sees."""
    for page in library.chapters.pages.values():
        read = [words(line) for block in page.blocks for line in block.printed.split("\n")]
        assert read == shown_blocks(pages.trees[f"/{page.address}/"])
