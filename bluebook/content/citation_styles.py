"""How each style writes a citation: sentences with slots, as data.

This is the one definition. Python fills the sentences for pages and files, docs/assets/js/cite/citations.js fills the same ones for
the menu, and the reader of references takes its forms from STYLES and OLD_STYLES (bluebook/export/places.py).

A sentence is plain text with
  {slot}    a part of the citation: author, heading, chapter, section, number, title, year, covers, locator, record,
            address, day; `standing` in the old forms
  *words*   italics
  [words]   a part that is left out where one of its slots is empty

Two rules hold in every style. Quotation marks within a slot become the style's own, and within quotation marks the
other kind. A full stop after a slot is left out where the slot's words end in `.`, `?` or `!`.
"""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

DOUBLE, SINGLE = "“”", "‘’"
SHORT_MONTHS = ("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


@dataclass(frozen=True, kw_only=True)
class Style:
    """A way to write a citation.

    `locators` are the words before one number and before several; `numbering` follows a paragraph's or figure's number,
    which the printed edition does not have. `comparison` precedes the sentences of the editions that a page compares.
    `no_day` is written where the day of access is not known. `quotes` are the style's outer quotation marks.
    """

    name: str
    sentence: str
    comparison: str
    locators: Mapping[str, tuple[str, str]]
    quotes: str = DOUBLE
    numbering: str = " (site numbering)"
    months: tuple[str, ...] = tuple(calendar.month_name[1:])
    no_day: str = ""


class TextRun(NamedTuple):
    """A stretch of a citation, one of many thousands. `slot` is the name of the slot that it fills, empty for words between
    slots."""

    text: str
    italic: bool = False
    slot: str = ""


def locators(paragraph: str, footnote: str, figure: str, table: str = "table/tables") -> dict[str, tuple[str, str]]:
    """The words of a style for one and for several, each given as `para./paras.`."""
    given = {"paragraph": paragraph, "footnote": footnote, "figure": figure, "table": table}
    return {kind: (f"{words.split('/')[0]} ", f"{words.split('/')[1]} ") for kind, words in given.items()}


SHORT_LOCATORS = locators("para./paras.", "n./nn.", "fig./figs.")
# In the order of choice; the first is used until a reader chooses another.
STYLES = {
    "chicago": Style(
        name="Chicago note",
        sentence="{author}, “{heading},” chap. {chapter}[, sec. {section}], {number}, in *{title}* ({year}, covering "
        "{covers})[, {locator}], [site record “{record},” ]{address}.",
        comparison="“{name},” comparison by this site, {address}, based on ",
        locators=SHORT_LOCATORS,
    ),
    "apa": Style(
        name="APA",
        sentence="{author}. ({year}). {heading}. In *{title}* (covering {covers}; Chapter {chapter}[, Section "
        "{section}], {number}[, {locator}][, site record “{record}”]). {address}",
        comparison="“{name}”, comparison by this site, {address}, based on ",
        locators=locators("para./paras.", "Note/Notes", "Figure/Figures", "Table/Tables"),
    ),
    "mla": Style(
        name="MLA",
        sentence="{author}. “{heading}.” *{title}* (covering {covers}), {year}, ch. {chapter}[, sec. {section}], "
        "{number}[, {locator}], [site record “{record},” ]{address}.[ Accessed {day}.]",
        comparison="“{name},” comparison by this site, {address}, based on ",
        locators=locators("par./pars.", "n./nn.", "fig./figs."),
        months=SHORT_MONTHS,
    ),
    "oscola": Style(
        name="OSCOLA",
        sentence="{author}, ‘{heading}’ in *{title}* ({year}, covering {covers}) ch {chapter}[, s {section}], {number}"
        "[, {locator}][, site record ‘{record}’] <{address}>[ accessed {day}].",
        comparison="‘{name}’, comparison by this site, {address}, based on ",
        locators=locators("para/paras", "n/nn", "fig/figs"),
        quotes=SINGLE,
    ),
    "harvard": Style(
        name="Harvard",
        sentence="{author} ({year}) ‘{heading}’, in *{title}* (covering {covers}), ch. {chapter}[, sec. {section}], "
        "{number}[, {locator}][, site record ‘{record}’]. Available at: {address}[ (Accessed: {day})].",
        comparison="‘{name}’, comparison by this site, {address}, based on ",
        locators=SHORT_LOCATORS,
        quotes=SINGLE,
    ),
    "plain": Style(
        name="Plain reference",
        sentence="{author}: “{heading}”, in *{title}* ({year}, covering {covers}), chapter {chapter}[, section "
        "{section}], {number}[, {locator}][, site record “{record}”]. {address}",
        comparison="“{name}”, comparison by this site, {address}, based on ",
        locators=locators("paragraph/paragraphs", "footnote/footnotes", "figure/figures"),
    ),
}


def retired_style(name: str, sentence: str, locators: Mapping[str, tuple[str, str]], **others: Any) -> Style:
    """A form in which this site wrote citations until November 2026."""
    return Style(
        name=name,
        sentence=f"[“{{record}}”, record drawn from ]{sentence}",
        comparison="“{name}”, comparison by paragraph, {address}, of ",
        locators=locators,
        numbering="",
        no_day="[day of access]",
        **others,
    )


# For reading only: briefings hold these.
OLD_STYLES = {
    "chicago": retired_style(
        "Chicago note",
        "{author}, *{title}* (covering {covers}), chapter {chapter}, {standing}[, {locator}], {address}.",
        locators("¶/¶¶", "n./nn.", "fig./figs."),
    ),
    "apa": retired_style(
        "APA",
        "{author}. ({year}). *{title}* (covering {covers}; Chapter {chapter}, {standing}[, {locator}]). {address}",
        locators("para./paras.", "note/notes", "fig./figs."),
    ),
    "mla": retired_style(
        "MLA",
        "{author}. *{title}* (covering {covers}), {year}, ch. {chapter}, {standing}[, {locator}], {address}. "
        "Accessed {day}.",
        locators("par./pars.", "note/notes", "fig./figs."),
        months=SHORT_MONTHS,
    ),
    "oscola": retired_style(
        "OSCOLA",
        "{author}, *{title}* ({year}, covering {covers}) ch {chapter}, {standing}[, {locator}] <{address}> "
        "accessed {day}.",
        locators("para/paras", "n/nn", "fig/figs"),
    ),
    "plain": retired_style(
        "Plain words",
        "{author}: {title} (covering {covers}), chapter {chapter}, {standing}[, {locator}]. {address}",
        locators("paragraph/paragraphs", "footnote/footnotes", "figure/figures"),
    ),
}


# --- filling a sentence in ------------------------------------------------------------------------------------------

GROUP = re.compile(r"\[([^\]]*)\]")
SLOT = re.compile(r"\{(\w+)\}")
QUOTATION_MARK = re.compile('[“"‘]')
QUOTED = re.compile(r'“([^“”]*)”|"([^"]*)"|‘((?:[^‘’]|’(?=\w))*)’')


def fill_sentence(style: Style, slots: Mapping[str, str]) -> list[TextRun]:
    """A style's sentence filled in, as stretches of text; one of slot `access` marks where a day of access would go."""
    found: list[TextRun] = []
    for piece, is_slot, is_italic in pieces(style.sentence, frozenset(slot for slot, words in slots.items() if words)):
        if is_slot:
            found.append(TextRun(slot_text(style, piece, slots.get(piece, ""), found), is_italic, piece))
        else:
            found.append(TextRun(text_after_slot(piece, found), is_italic))
    return [run for run in found if run.text or run.slot == "access"]


@functools.cache  # for thousands of citations a sentence has but a few sets of slots that are filled
def pieces(sentence: str, filled: frozenset[str]) -> tuple[tuple[str, bool, bool], ...]:
    """The slots of a style's sentence and the words between them, each with whether it is a slot, and in italics."""

    def keep_group(group: re.Match[str]) -> str:
        """The words of a group whose slots are all filled; else nothing, or the place of a day of access."""
        whole = filled.issuperset(SLOT.findall(group[1]))
        return group[1] if whole else "{access}" * ("{day}" in group[1])

    parts = GROUP.sub(keep_group, sentence).split("*")
    split = ((at, place, piece) for at, part in enumerate(parts) for place, piece in enumerate(SLOT.split(part)))
    return tuple((piece, bool(place % 2), bool(at % 2)) for at, place, piece in split if piece)


def slot_text(style: Style, slot: str, words: str, before: list[TextRun]) -> str:
    """The words of a slot with the quotation marks that fit their place; an address stays as it is."""
    within = bool(before) and before[-1].text.endswith(("“", "‘"))
    return (
        words
        if slot == "address"
        else with_quotation_marks(words, other_quotes(style.quotes) if within else style.quotes)
    )


def text_after_slot(words: str, before: list[TextRun]) -> str:
    """The words after a slot, without a second full stop."""
    ended = bool(before) and bool(before[-1].slot) and before[-1].text.endswith((".", "?", "!"))
    return words[1:] if ended and words.startswith(".") else words


def with_quotation_marks(words: str, quotes: str) -> str:
    """A text with its quotation marks turned into these, and those within them into the other kind."""

    def turn_marks(found: re.Match[str]) -> str:
        """Quoted words in these quotation marks, and what they quote in the other ones."""
        inner = next(group for group in found.groups() if group is not None)
        return f"{quotes[0]}{with_quotation_marks(inner, other_quotes(quotes))}{quotes[1]}"

    return QUOTED.sub(turn_marks, words) if QUOTATION_MARK.search(words) else words


def other_quotes(quotes: str) -> str:
    """The other kind of quotation marks."""
    return SINGLE if quotes == DOUBLE else DOUBLE
