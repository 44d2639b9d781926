"""The tables that analysts join with the records: the text, the names, and who took part in which meeting."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bluebook.content.addresses import public
from bluebook.content.chapters import Block, Page, number_path
from bluebook.content.columns import TEXT, Column
from bluebook.content.record_words import NAME_KINDS
from bluebook.content.records import Meeting, Name, edition_of

JOINED_FORMS = ("csv", "json")
BLOCK_KINDS = ("heading", "paragraph", "figure", "table", "footnote")
OPTIONAL_TEXT: dict[str, Any] = {"type": "string"}
COUNT: dict[str, Any] = {"type": "integer", "constraints": {"minimum": 1}}


def one_of(words: tuple[str, ...]) -> dict[str, Any]:
    """The type of a column that holds one of some words."""
    return {"type": "string", "constraints": {"required": True, "enum": list(words)}}


@dataclass(frozen=True)
class JoinedTable:
    """A table of the data package: its columns, its key, and which columns name a row of another table."""

    title: str
    about: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    foreign: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # column → another table and its column


@dataclass(frozen=True)
class TextRow:
    """A block of the text on its page."""

    page: Page
    block: Block


@dataclass(frozen=True)
class Participation:
    """A participant of a meeting, and the form in which the record's quotes print it, if any."""

    meeting: Meeting
    name: Name
    printed: str | None


def printed_number(block: Block) -> str | None:
    """The number of a paragraph, figure, table or footnote, such as 12 or 12a; none of a heading."""
    return None if block.kind == "heading" else re.sub(r"^(p|fig-|table-|fn-)", "", block.id)


JOINED_TABLES = {
    "text": JoinedTable(
        "Text",
        "Every heading, paragraph, caption and footnote, in printed order.",
        (
            Column("address", "its public address", TEXT, lambda r: public(r.block.address)),
            Column("edition", "the edition that prints it", TEXT, lambda r: r.block.edition),
            Column("page", "the page that it is on", TEXT, lambda r: r.block.page),
            Column("id", "its id on the page", TEXT, lambda r: r.block.id),
            Column("kind", "what it is", one_of(BLOCK_KINDS), lambda r: r.block.kind),
            Column(
                "number",
                "the number of a paragraph (this site’s) or of a figure, table or footnote; none of a heading",
                OPTIONAL_TEXT,
                lambda r: printed_number(r.block),
            ),
            Column("level", "a heading’s depth, from 1", COUNT, lambda r: r.block.level or None),
            Column(
                "section",
                "the printed numbers of the headings above it, or the title of a column or feature",
                TEXT,
                lambda r: number_path(r.page, r.block),
            ),
            Column(
                "heading_address",
                "the public address of the heading that it is under; its own for a heading",
                TEXT,
                lambda r: public(f"{r.page.address}#{r.block.under}"),
            ),
            Column("text", "its words, without the numbers of footnote calls", TEXT, lambda r: r.block.text),
            Column("words", "how many words it has", COUNT, lambda r: len(r.block.text.split())),
        ),
        ("address",),
        {"heading_address": ("text", "address")},
    ),
    "names": JoinedTable(
        "Names",
        "The countries, organisations, forums and groups that the text names.",
        (
            Column("id", "its id on the page of names", TEXT, lambda r: r.id),
            Column("name", "the name used on this site", TEXT, lambda r: r.name),
            Column("kind", "what it is", one_of(tuple(NAME_KINDS)), lambda r: r.kind),
            Column("iso_code", "a country’s code in ISO 3166-1 (alpha-3)", OPTIONAL_TEXT, lambda r: r.iso_code),
            Column("name_address", "its public address", TEXT, lambda r: public(f"data/who#{r.id}")),
        ),
        ("id",),
    ),
    "participants": JoinedTable(
        "Participants",
        "Who took part in which meeting: a row for each meeting and participant.",
        (
            Column("meeting", "the meeting’s id", TEXT, lambda r: r.meeting.id),
            Column("edition", "the edition that reports it", TEXT, lambda r: edition_of(r.meeting)),
            Column("name", "the id of who took part", TEXT, lambda r: r.name.id),
            Column("name_used", "the name used on this site", TEXT, lambda r: r.name.name),
            Column(
                "name_printed",
                "the form in which the record’s quotes print it first; none where a note says why",
                OPTIONAL_TEXT,
                lambda r: r.printed,
            ),
            Column("kind", "what it is", one_of(tuple(NAME_KINDS)), lambda r: r.name.kind),
            Column("iso_code", "a country’s code in ISO 3166-1 (alpha-3)", OPTIONAL_TEXT, lambda r: r.name.iso_code),
        ),
        ("meeting", "name"),
        {"meeting": ("meetings", "id"), "name": ("names", "id")},
    ),
}
