"""What a citation of each place says, in the sentences of bluebook/content/citation_styles.py."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from bluebook.content.addresses import public
from bluebook.content.chapters import Block, Page, insert_kind, number_path, numbering
from bluebook.content.citation_styles import STYLES, Style, TextRun, fill_sentence
from bluebook.content.editions import Edition

AUTHOR = "Ministry of Foreign Affairs of Japan"
LICENCE = "https://www.digital.go.jp/en/resources/open_data/public_data_license_v1.0"


@dataclass(frozen=True, kw_only=True)
class CitedPlace:
    """What a citation names: a block, paragraphs from one to another, or a record drawn from a block."""

    edition: Edition
    heading: str  # the words of the heading cited, else of the page's own heading
    number: str  # the printed numbering, such as `3 (4) B (A) b`
    standing: str  # the same as the old forms write it
    id: str = ""  # of its block
    last: str = ""  # the id of the last of several paragraphs
    address: str  # in public
    record: str = ""  # a record's name with its date or amount


def cited_place(edition: Edition, page: Page, block: Block) -> CitedPlace:
    """What a citation of a block names; a page's own heading has the page's address."""
    return CitedPlace(
        edition=edition,
        heading=heading_words(block if block.kind == "heading" else page.title),
        number=number(edition, page, block),
        standing=retired_numbering(edition, page, block),
        id=block.id,
        address=public(page.address if block == page.title else block.address),
    )


def cited_edition(edition: Edition) -> CitedPlace:
    """What a citation of all that is published of an edition names."""
    part, _, words = re.split(r"([ .])", edition.part, maxsplit=1)
    return CitedPlace(edition=edition, heading=words.strip(), number=part, standing=part, address=public(edition.year))


def heading_words(heading: Block) -> str:
    """The words of a heading without its number: `(4) The Oceans and Seas` → The Oceans and Seas."""
    return heading.label.removeprefix(numbering(heading.id, heading.printed)).strip()


def number(edition: Edition, page: Page, block: Block) -> str:
    """The printed numbering of a block: `3 (4) B (A) b`; of an insert `3, feature`, under one of its headings with the
    insert's title, since the heading's own words are the title that is cited."""
    if insert_kind(edition, page) and (block.kind != "heading" or block == page.title):
        return f"{part_number(edition)}, {insert_kind(edition, page).lower()}"
    return retired_numbering(edition, page, block)


def retired_numbering(edition: Edition, page: Page, block: Block) -> str:
    """The numbering in the old forms, where every place of an insert has its title: `3, feature “…”`."""
    part = part_number(edition)
    if kind := insert_kind(edition, page):
        return f"{part}, {kind.lower()} “{page.title.text}”"
    return f"{part} {number_path(page, block)}"


@functools.cache
def first_number(part: str) -> str:
    """The number before the words of a heading."""
    return re.split(r"[ .]", part)[0]


def part_number(edition: Edition) -> str:
    """The number of the part published here: `3 Global Security` → 3."""
    return first_number(edition.part)


def chapter_number(edition: Edition) -> str:
    """The number of the chapter: `Chapter 3` → 3."""
    return edition.chapter.rpartition(" ")[2]


def section_number(edition: Edition) -> str:
    """The number of the chapter's section that holds the part: `Section 1` → 1; empty where there is none."""
    return (edition.section or "").rpartition(" ")[2]


LOCATED = {"p": "paragraph", "fn-": "footnote", "fig-": "figure", "table-": "table"}  # by the letters before a number


def locator(style: Style, id: str, last: str = "") -> str:
    """The paragraph, footnote or figure in the words of a style: `para. 12 (site numbering)`; empty for a heading."""
    match = re.fullmatch(r"(p|fn-|fig-|table-)(\d+[a-z]?)", id)
    if not match:
        return ""
    one, several = style.locators[LOCATED[match[1]]]
    found = f"{several}{match[2]}–{last.removeprefix('p')}" if last else f"{one}{match[2]}"
    return found if match[1] == "fn-" else found + style.numbering


def day_words(style: Style, day: date | None) -> str:
    """A day of access in the words of a style, day first; without one, what the style writes then."""
    return f"{day.day} {style.months[day.month - 1]} {day.year}" if day else style.no_day


def fill_style(style: Style, cited: CitedPlace, day: date | None = None) -> list[TextRun]:
    """The sentence of a citation, as stretches of text."""
    edition = cited.edition
    slots = {
        "author": AUTHOR,
        "heading": cited.heading,
        "title": edition.title,
        "covers": edition.covers,
        "year": edition.year,
        "chapter": chapter_number(edition),
        "section": section_number(edition),
        "number": cited.number,
        "standing": cited.standing,
        "locator": locator(style, cited.id, cited.last),
        "address": cited.address,
        "day": day_words(style, day),
        "record": cited.record,
    }
    return fill_sentence(style, slots)


def sentence(style: Style, cited: CitedPlace, day: date | None = None) -> str:
    """A citation in plain text."""
    return "".join(run.text for run in fill_style(style, cited, day))


def footnote(edition: Edition, page: Page, block: Block) -> str:
    """A footnote for a briefing, in plain text, in the first of the styles."""
    return sentence(STYLES["chicago"], cited_place(edition, page, block))


def entry_note(edition: Edition, version: str) -> str:
    """What the fields of an entry have no place for: the time covered, and the version."""
    return f"Covers {edition.covers}. Text and data: version of {version}."


def coins(edition: Edition, page: Page | None, version: str) -> str:
    """A page, or an edition as a whole, as the OpenURL that reference managers read from a COinS element."""
    part = {"rft.genre": "bookitem", "rft.atitle": heading_words(page.title)} if page else {"rft.genre": "book"}
    fields = {
        "ctx_ver": "Z39.88-2004",
        "rft_val_fmt": "info:ofi/fmt:kev:mtx:book",
        **part,
        "rft.btitle": edition.title,
        "rft.aucorp": AUTHOR,
        "rft.pub": AUTHOR,
        "rft.date": edition.year,
        "rft.language": "en",
        "rft.description": entry_note(edition, version),
        "rft_id": public(page.address if page else edition.year),
    }
    return urlencode(fields)
