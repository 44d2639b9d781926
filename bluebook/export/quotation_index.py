"""What the quotation check compares a draft with: the blocks of all editions, each with its ready-made footnote.

A small collection is loaded as a whole. Of a large one a draft loads the files of its quotations' words, which say what blocks
hold them, and then the blocks in which a quotation may be, a few to a file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import place
from bluebook.content.changes import version
from bluebook.content.chapters import Block, Chapters, Page
from bluebook.content.citations import footnote
from bluebook.content.editions import Edition
from bluebook.content.size import WHOLE_CHECK_WORDS, is_loaded_whole
from bluebook.export.quotation_words import word_files
from bluebook.export.search_index import part_of, write_scripts

CHECK_FOLDER = "assets/js/check"

FILE_BLOCKS = 2  # blocks of a page in a file


def write_texts(site: Path, library: Library, whole_words: int = WHOLE_CHECK_WORDS) -> None:
    """Write the texts into a built site, as scripts that register themselves: a page opened from a folder may load a
    script, and nothing else."""
    write_scripts(site / CHECK_FOLDER, text_files(library.chapters, version(library.changes), whole_words))


def text_files(chapters: Chapters, day: str, whole_words: int) -> dict[str, tuple[str, Any]]:
    """Each file's name below assets/js/check/ → what its data is registered as, and the data. Reports of a check name the
    version of text and data."""
    entries = {page.address: page_entries(chapters.editions[page.edition], page) for page in chapters.pages.values()}
    every = [entry for page in entries.values() for entry in page]
    texts = [entry[-1] for entry in every]
    if is_loaded_whole(chapters, whole_words):
        return {"texts": ("texts", {"version": day, "blocks": every})}
    words = word_files(texts)
    parts = {f"{name}-{n}": part for name, page in entries.items() for n, part in enumerate(passage_parts(page))}
    head = {"version": day, "longest": max(map(len, texts)), "files": len(words), "perFile": FILE_BLOCKS}
    return {
        "texts": ("texts", head | {"words": {}, "pages": {}}),
        **{f"words/{number}": part_of("texts.words", str(number), held) for number, held in enumerate(words)},
        **{f"pages/{name}": part_of("texts.pages", name, part) for name, part in parts.items()},
    }


def page_entries(edition: Edition, page: Page) -> list[tuple[str, ...]]:
    """The blocks of a page in printed order."""
    return [passage_entry(edition, page, block) for block in page.blocks]


def passage_parts(page: Sequence[tuple[str, ...]]) -> Iterator[list[tuple[str, ...]]]:
    """The blocks of a page a few to a file: place, footnote and words. What else is said of them is in places.js."""
    for at in range(0, len(page), FILE_BLOCKS):
        yield [block[-3:] for block in page[at : at + FILE_BLOCKS]]


def passage_entry(edition: Edition, page: Page, block: Block) -> tuple[str, ...]:
    """A block: page, id and heading; its place for a reader, its footnote with the public address, and its words."""
    where = f"{edition.year} {place(page, block)}"
    return page.address, block.id, block.under, where, footnote(edition, page, block), block.text
