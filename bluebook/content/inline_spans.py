"""The words of a block taken apart: text, footnote calls and links, for formats that are written from the blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bluebook.content.chapters import FOOTNOTE_CALL, LINK, Block, Page, plain_text

CALL_OR_LINK = re.compile(f"(?P<call>{FOOTNOTE_CALL.pattern})|(?P<link>{LINK.pattern})")


@dataclass(frozen=True)
class InlineSpan:
    """A stretch of text, or a footnote call by its number, or a link to a block or page of the edition."""

    words: str
    call: str = ""
    target: str = ""  # a page, with or without an id: `5-cyber`, `5-cyber#p6`


def inline_spans(markdown: str, page: str) -> Iterator[InlineSpan]:
    """The spans of a block's Markdown on a page; words that point out of the collection are text."""
    end = 0
    for match in CALL_OR_LINK.finditer(markdown):
        if match.start() > end:
            yield InlineSpan(plain_text(markdown[end : match.start()]))
        if match["call"]:
            yield InlineSpan(number := match["call"][2:-1], call=number)
        else:
            words, target = LINK.fullmatch(match[0]).groups()  # type: ignore[union-attr]
            yield InlineSpan(plain_text(words), target=target_in_edition(target, page))
        end = match.end()
    if end < len(markdown):
        yield InlineSpan(plain_text(markdown[end:]))


def target_in_edition(target: str, page: str) -> str:
    """The page and id that a link leads to; empty for a part that is not in this collection."""
    if target.startswith("bluebook:"):
        return ""
    return f"{page}{target}" if target.startswith("#") else target.replace(".md", "")


@dataclass(frozen=True)
class Division:
    """A heading with the blocks under it, and the divisions below it."""

    heading: Block
    blocks: list[Block]
    divisions: list[Division]


def divisions(page: Page) -> list[Division]:
    """A page as divisions within each other, by the levels of its headings."""
    top: list[Division] = []
    path: list[Division] = []
    for block in page.blocks:
        if block.kind != "heading":
            path[-1].blocks.append(block)
            continue
        path = [above for above in path if above.heading.level < block.level]
        (path[-1].divisions if path else top).append(made := Division(block, [], []))
        path.append(made)
    return top
