"""Addresses of this site and how to cite them.

The sentences of the styles stand here and nowhere else: pages carry them as data, and docs/assets/cite.js only fills
them in, as `filled` does.
"""

from __future__ import annotations

import calendar
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from bluebook.chapters import Block, Edition, Page, number_path

# The address until an owner names a host; pages say that addresses are not yet permanent.
PREVIEW = "https://bluebook.example/"
AUTHOR = "Ministry of Foreign Affairs of Japan"
# What stands before the sentence where a record is cited, not the words it was drawn from.
RECORD = "“{record}”, record drawn from "
# What stands before the sentences of the editions that a comparison compares.
COMPARISON = "“{name}”, comparison by paragraph, {address}, of "
UNKNOWN_DAY = "[day of access]"  # where a page is printed or read without scripts


@dataclass(frozen=True, kw_only=True)
class Style:
    """A way to write a citation: a sentence with slots, in italics what stands between asterisks.

    `locators` are the words before one number and before several; `months` those of a day of access.
    """

    name: str
    sentence: str
    locators: Mapping[str, tuple[str, str]]
    months: tuple[str, ...] = tuple(calendar.month_name[1:])


SIGNS = {"paragraph": ("¶ ", "¶¶ "), "footnote": ("n. ", "nn. "), "figure": ("fig. ", "figs. ")}
WORDS = {"paragraph": ("para. ", "paras. "), "footnote": ("note ", "notes "), "figure": ("fig. ", "figs. ")}
# In the order of choice; the first is used until a reader chooses another.
STYLES = {
    "chicago": Style(
        name="Chicago note",
        sentence="{author}, *{title}* (covering {covers}), chapter {chapter}, {place}, {address}.",
        locators=SIGNS,
    ),
    "apa": Style(
        name="APA",
        sentence="{author}. ({year}). *{title}* (covering {covers}; Chapter {chapter}, {place}). {address}",
        locators=WORDS,
    ),
    "mla": Style(
        name="MLA",
        sentence="{author}. *{title}* (covering {covers}), {year}, ch. {chapter}, {place}, {address}. Accessed {day}.",
        locators=WORDS | {"paragraph": ("par. ", "pars. ")},
        months=("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    ),
    "oscola": Style(
        name="OSCOLA",
        sentence="{author}, *{title}* ({year}, covering {covers}) ch {chapter}, {place} <{address}> accessed {day}.",
        locators={"paragraph": ("para ", "paras "), "footnote": ("n ", "nn "), "figure": ("fig ", "figs ")},
    ),
    "plain": Style(
        name="Plain words",
        sentence="{author}: {title} (covering {covers}), chapter {chapter}, {place}. {address}",
        locators={
            "paragraph": ("paragraph ", "paragraphs "),
            "footnote": ("footnote ", "footnotes "),
            "figure": ("figure ", "figures "),
        },
    ),
}


def site_url() -> str:
    """The public address of the site, with a slash at its end: the environment's SITE_URL, else the preview's."""
    return (os.environ.get("SITE_URL") or PREVIEW).rstrip("/") + "/"


def is_preview() -> bool:
    """Whether no owner has named a host yet."""
    return site_url() == PREVIEW


def page_path(page: str) -> str:
    """The path of a page below the site's root: `2018/5-cyber` → `2018/5-cyber/`, a fragment kept at its end."""
    path, mark, fragment = page.partition("#")
    return f"{path}/{mark}{fragment}" if path else f"{mark}{fragment}"


@dataclass(frozen=True)
class Location:
    """Where a page stands: its address, and the folder that its relative links start from.

    In HTML made by macros one engine reads relative links from the page's folder (`2018/5-cyber`), another from the
    folder of its source file (`2018`).
    """

    page: str
    base: str

    def link(self, target: str) -> str:
        """The relative link to a page or block address such as `2018/5-cyber#p6`."""
        path, mark, fragment = target.partition("#")
        if path == self.page and mark:
            return f"#{fragment}"
        return (self.up + page_path(target)) or "./"

    def file(self, path: str) -> str:
        """The relative link to a file below the site's root, such as `2018/5-cyber/cite.bib`."""
        return self.up + path

    @property
    def up(self) -> str:
        """The way from the page's folder to the site's root."""
        return "../" * len([part for part in self.base.split("/") if part])


def public(address: str) -> str:
    """The public address of a page or block."""
    return site_url() + page_path(address)


def place(page: Page, block: Block) -> str:
    """Where a block stands, in print and here: `3 (4) B (A) b, ¶ 12`."""
    labels = {"paragraph": "¶ ", "footnote": "n. ", "figure": "fig. ", "heading": ""}
    number = block.id.rpartition("-")[2].removeprefix("p")
    label = "" if block.kind == "heading" else f", {labels[block.kind]}{number}"
    return f"{number_path(page, block)}{label}"


# --- citations ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Cited:
    """What a citation names: a block, paragraphs from one to another, or a record drawn from a block."""

    edition: Edition
    standing: str  # the printed numbering, such as `3 (4) B (A) b`
    id: str  # of its block
    last: str = ""  # the id of the last of several paragraphs
    address: str  # in public
    record: str = field(default="")  # a record's name


def cited(edition: Edition, page: Page, block: Block) -> Cited:
    """What a citation of a block names."""
    return Cited(edition=edition, standing=standing(edition, page, block), id=block.id, address=public(block.address))


def insert_kind(edition: Edition, page: Page) -> str:
    """What the edition calls a page that is no section, Column or Feature; empty for a section."""
    return next((line.kind or "Insert" for line in edition.outline if line.page == page.name and line.insert), "")


def standing(edition: Edition, page: Page, block: Block) -> str:
    """Where a block stands in the chapter as printed: `3 (4) B (A) b`, or `3, feature “…”`."""
    part = part_number(edition)
    if kind := insert_kind(edition, page):
        return f"{part}, {kind.lower()} “{page.title.text}”"
    return f"{part} {number_path(page, block)}"


def part_number(edition: Edition) -> str:
    """The number of the part published here: `3 Global Security` → 3."""
    return re.split(r"[ .]", edition.part)[0]


def chapter_number(edition: Edition) -> str:
    """The number of the chapter: `Chapter 3` → 3."""
    return edition.chapter.rpartition(" ")[2]


def locator(style: Style, id: str, last: str = "") -> str:
    """The paragraph, footnote or figure in the words of a style: `¶ 12`, `¶¶ 12–14`; empty for a heading."""
    match = re.fullmatch(r"(p|fn-|fig-)(\d+[a-z]?)", id)
    if not match:
        return ""
    one, several = style.locators[{"p": "paragraph", "fn-": "footnote", "fig-": "figure"}[match[1]]]
    return f"{several}{match[2]}–{last.removeprefix('p')}" if last else f"{one}{match[2]}"


def day_words(style: Style, day: date | None) -> str:
    """A day of access in the words of a style, day first; without one, where it goes."""
    return f"{day.day} {style.months[day.month - 1]} {day.year}" if day else UNKNOWN_DAY


def filled(style: Style, cited: Cited, day: date | None = None) -> list[tuple[str, bool]]:
    """The sentence of a citation as runs of text, each with whether it is in italics."""
    edition = cited.edition
    slots = {
        "author": AUTHOR,
        "title": edition.title,
        "covers": edition.covers,
        "year": edition.edition,
        "chapter": chapter_number(edition),
        "place": ", ".join(filter(None, [cited.standing, locator(style, cited.id, cited.last)])),
        "address": cited.address,
        "day": day_words(style, day),
        "record": cited.record,
    }
    sentence = (RECORD if cited.record else "") + style.sentence
    return [
        (re.sub(r"\{(\w+)\}", lambda slot: slots[slot[1]], part), bool(at % 2))
        for at, part in enumerate(sentence.split("*"))
    ]


def sentence(style: Style, cited: Cited, day: date | None = None) -> str:
    """A citation in plain text."""
    return "".join(text for text, _ in filled(style, cited, day))


def footnote(edition: Edition, page: Page, block: Block) -> str:
    """A footnote for a briefing, in plain text, in the first of the styles."""
    return sentence(STYLES["chicago"], cited(edition, page, block))
