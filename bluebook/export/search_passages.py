"""The passages that the search reads, a few to a file: those of a section next to each other, under the headings above them."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any

from bluebook.content.chapters import Block, Page, number_path
from bluebook.export.search_vocabulary import as_steps

PASSAGES_LIMIT = 600  # characters of the passages of a file, after which another is begun
SUBJECT = 10  # words before its call that a footnote may explain, at most


def passage_files(
    page: Page, persons_of: Callable[[Block], Iterable[str]], with_records: Container[str]
) -> list[list[Any]]:
    """The files of a page: the number of the last paragraph before, the headings above, the blocks, the persons whom these
    name, and the places of the passages that have records."""
    files = []
    number = 0
    for blocks in page_parts(page):
        first = page.blocks.index(blocks[0])
        above = page.trails[blocks[0].under] if blocks[0].kind != "heading" else headings_above(page, first)
        found, last = block_entries(page, blocks, number)
        passages = passages_of(blocks)
        persons = sorted({person for block in passages for person in persons_of(block)})
        recorded = as_steps([at for at, block in enumerate(passages) if block.id in with_records])
        files.append([number, [heading_entry(page, one) for one in above], found, " ".join(persons), recorded])
        number = last
    return files


def passages_of(blocks: Iterable[Block]) -> list[Block]:
    """The blocks that are no headings."""
    return [block for block in blocks if block.kind != "heading"]


def headings_above(page: Page, at: int) -> list[Block]:
    """The headings above a heading."""
    return page.trails[page.blocks[at].id][:-1]


def page_parts(page: Page) -> Iterator[list[Block]]:
    """The blocks of a page in parts; a heading begins a part rather than ends one."""
    found: list[Block] = []
    for block in page.blocks:
        size = sum(len(one.text) for one in found)
        if size > PASSAGES_LIMIT and found[-1].kind != "heading":
            yield found
            found = []
        found.append(block)
    yield found


def block_entries(page: Page, blocks: Iterable[Block], number: int) -> tuple[list[Any], int]:
    """Blocks, of a paragraph with the number after the last such one's the text alone; and the last such number."""
    found: list[Any] = []
    for block in blocks:
        follows = block.id == f"p{number + 1}"
        number += follows
        found.append(block.text if follows else block_entry(page, block))
    return found, number


def block_entry(page: Page, block: Block) -> list[Any]:
    """A block: id and text; a footnote also with what it explains, a heading with its level and printed number path."""
    if block.kind == "heading":
        return heading_entry(page, block)
    subject = footnote_subject(page, block)
    return [block.id, block.text, *([subject] if subject else [])]


def heading_entry(page: Page, block: Block) -> list[Any]:
    """A heading: id, words, level and printed number path."""
    return [block.id, block.label, block.level, number_path(page, block)]


def footnote_subject(page: Page, block: Block) -> str:
    """The words that a footnote explains: those before its call that end a clause; empty for what is no footnote."""
    call = f"[^{block.id.removeprefix('fn-')}]"
    before = next((b.markdown.partition(call)[0] for b in page.blocks if call in b.markdown), "")
    if block.kind != "footnote" or not before:
        return ""
    return " ".join(re.split(r"[.,;:] |\bof the |\bin the |\bcalled ", before)[-1].split()[-SUBJECT:])
