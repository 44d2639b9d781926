"""The parts of a Markdown copy: links with full addresses, headings, lists, tables and inline HTML as Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urljoin

from bluebook.content.addresses import place, public, short_place
from bluebook.content.chapters import Block, Page
from bluebook.content.kinds import KINDS
from bluebook.content.markdown import escape
from bluebook.content.records import edition_of
from bluebook.render.tables import record_count, timed_words
from bluebook.render.view import View

TAG = re.compile(r"<(?P<end>/?)(?P<name>\w+)(?P<attributes>[^>]*)>")
HREF = re.compile(r'\bhref="([^"]*)"')
SIGNS = {"b": "**", "strong": "**", "code": "`", "kbd": "`", "cite": "*", "em": "*"}


def link(words: str, address: str) -> str:
    """A link to a page or block."""
    return f"[{escape(words)}]({public(address)})"


def passage_link(address: str, view: View) -> str:
    """A link to a block, named by its edition and place."""
    b = view.library.chapters.blocks[address]
    return link(f"{b.edition} {place(view.library.chapters.pages[f'{b.edition}/{b.page}'], b)}", address)


def heading(level: int, words: str, page: str, id: str) -> str:
    """A heading, followed by the link with its address."""
    return f"{'#' * level} {escape(words)} [§]({public(f'{page}#{id}')})"


def paragraphs(parts: Iterable[str]) -> str:
    """Paragraphs and other blocks, set apart; empty ones are left out."""
    return "\n\n".join(part for part in parts if part)


def bullets(items: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {item}" for item in items)


def definitions(terms: Iterable[tuple[str, str]]) -> str:
    """Terms, each with what it means."""
    return "\n\n".join(f"{term}\n:   {meaning}" for term, meaning in terms)


def pipe_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown already."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines)


def inline(content: object, page: str = "") -> str:
    """A text, or a short stretch of HTML, as Markdown; links lead from a page's address."""
    if not hasattr(content, "__html__"):
        return escape(str(content))
    written, at, ends, code = [], 0, [], False
    source = str(content)
    for tag in TAG.finditer(source):
        text = html.unescape(source[at : tag.start()])
        written.append(text if code else escape(text))
        at = tag.end()
        if tag["name"] == "a" and not tag["end"]:
            target = HREF.search(tag["attributes"])
            ends.append(f"]({urljoin(public(page), html.unescape(target[1]) if target else '')})")
        sign = SIGNS.get(tag["name"], "")
        if "bb-remark" in tag["attributes"]:
            sign = "Note: "
        code = sign == "`" and not tag["end"]
        written.append(sign if tag["name"] != "a" else ends.pop() if tag["end"] else "[")
    return "".join([*written, escape(html.unescape(source[at:]))])


def record_bullet(kind: str, records: Sequence[Any], view: View, where: Sequence[str] = ()) -> str:
    """A link to a row, with what it is, `meeting, August 2017`, and where it is."""
    first = records[0]
    what = record_count(kind, len(records)) if len(records) > 1 else "" if where else KINDS[kind].one
    parts = [what, escape(timed_words(kind, first)), *where]
    return f"{link(first.title, f'data/{kind}#{first.id}')}: {', '.join(part for part in parts if part)}"


def dated_record_bullet(kind: str, records: Sequence[Any], view: View) -> str:
    """A link to a row, with its edition and its date or amount."""
    first = records[0]
    many = f" ({record_count(kind, len(records))})" if len(records) > 1 else ""
    given = escape(timed_words(kind, first))
    amounts = f"{many}, {given}" if given else many
    return f"{edition_of(first)} {link(first.title, f'data/{kind}#{first.id}')}{amounts}"


def mention_bullet(page: Page, blocks: Iterable[Block]) -> str:
    """A page, and links to its blocks: `2018 (5) Cyber: ¶ 2, ¶ 6`."""
    return f"{page.edition} {escape(page.title.label)}: {', '.join(link(short_place(b), b.address) for b in blocks)}"
