"""A proposed outline of a source text: every line that is not running prose, as an entry of data/editions.yml has it.

Numbered headings are placed by their numbers. What has no number can be a heading, the head of a column, the title of
a figure or a by-line; it is proposed as the likeliest of these, with `decide`, which a person takes out: until then
neither `split` nor a build goes on. Ids and names of pages are written down here once and never computed again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bluebook.authoring.line_kinds import (
    AUTHOR_LINE,
    BY_LINE,
    CALLED,
    CREDIT,
    INSERT_MARK,
    ITEM,
    OPENINGS,
    PLAIN_NOTE,
    SOURCE_NOTE,
    is_caption,
    is_headline,
    is_marker,
    is_prose,
    single_caption,
    slug,
)
from bluebook.authoring.numbered_headings import NAMED, WORDS, HeadingPlace, numbers_of, place_headings
from bluebook.authoring.source_parts import BEGUN_PART, NO_TEXT_PART, TABLE_PART, TEXT_PART, LinePart, source_parts

Entry = dict[str, Any]  # the fields of a line of the outline, in the order written
SMALL_OPENING = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
LONGEST_HEADING = 140  # characters of a line that may be the head of a column or feature
NUMBERED_PAGE = re.compile(r"^\d[\d-]*-(?=\D)")
LONGEST_NAME = 5  # words of a page's name, from which a person is asked for a shorter one


def propose_outline(text: str, page_names: Mapping[str, str]) -> list[Entry]:
    """The proposed entries for a source text; `page_names` are those of other editions by their headings' words."""
    parts = source_parts(text)
    candidates = [at for at, part in enumerate(parts) if part.kind == TEXT_PART and not is_plain(part, parts[:at])]
    numbers = [numbers_of(parts[at].words) if may_be_numbered(parts, at) else [] for at in candidates]
    places = dict(zip(candidates, place_headings(numbers), strict=True))
    return OutlineWriter(parts, places, page_names).entries()


def may_be_numbered(parts: Sequence[LinePart], at: int) -> bool:
    """Whether the number at the start of a line can be a heading's: not a footnote's, nor an article after a marker."""
    before = next((part for part in reversed(parts[:at]) if part.kind == TEXT_PART), None)
    return not is_plain_note(parts[at].words, parts[:at]) and not (before and is_marker(before.words))


def is_plain(part: LinePart, before: Sequence[LinePart]) -> bool:
    """Whether `split` knows what a line is without the outline: prose, a note after a bullet, a caption printed twice."""
    if SOURCE_NOTE.fullmatch(part.raw) or single_caption(part.words):
        return True
    if ITEM.fullmatch(part.raw):
        last = next((p for p in reversed(before) if not ITEM.fullmatch(p.raw) or SOURCE_NOTE.fullmatch(p.raw)), None)
        return bool(last and SOURCE_NOTE.fullmatch(last.raw)) or is_prose(part.words)
    return is_prose(part.words) and not is_plain_note(part.words, before)


def is_plain_note(words: str, before: Sequence[LinePart]) -> bool:
    """Whether a line is a footnote without a bullet: it opens on a number that a line before calls; a whole sentence, which no
    heading is, also on one that is called long before."""
    note = PLAIN_NOTE.fullmatch(words)
    near = before if is_prose(words) else before[-12:]
    return note is not None and any(note["number"] in CALLED.findall(part.words) for part in near)


@dataclass
class OutlineWriter:
    """Writes the entries of an outline line by line; knows the page that goes on."""

    parts: Sequence[LinePart]
    places: Mapping[int, HeadingPlace]
    page_names: Mapping[str, str]
    page: str = ""
    section: str = ""  # the page that goes on after an insert
    waiting: list[Entry] = field(default_factory=list)  # what is before the first heading
    marker: str = ""
    seen: set[str] = field(default_factory=set)
    called: dict[str, str] = field(default_factory=dict)  # number of a footnote → the page that called it last

    def entries(self) -> list[Entry]:
        """All of them, in order."""
        found: list[Entry] = []
        for at, part in enumerate(self.parts):
            entry = self.entry(at, part)
            if part.kind in (BEGUN_PART, TEXT_PART) and not SOURCE_NOTE.fullmatch(part.raw):
                self.called |= dict.fromkeys(CALLED.findall(part.raw), self.page)
            if entry:
                found.append({"page": self.page, **entry})
        first = next((entry["page"] for entry in found if entry["page"]), "page")
        return [{**entry, "page": entry["page"] or first} for entry in found]

    def entry(self, at: int, part: LinePart) -> Entry | None:
        """The fields of a part's entry beside its page; None for what the outline does not list."""
        if part.kind == NO_TEXT_PART:
            return with_doubt({"not_text": part.words}, part.doubt)
        if part.kind == BEGUN_PART:
            return with_doubt({"goes_on": part.words, "join": part.join}, part.doubt)
        if part.kind == TABLE_PART:
            return table_entry(part) if part.table else None
        place = self.places.get(at)
        if place is None:
            note = SOURCE_NOTE.fullmatch(part.raw)
            return self.distant_note(note) if note else None
        if is_plain_note(part.words, self.parts[:at]):
            return self.note(part.words)
        return self.numbered_entry(part, place) if place.level else self.unnumbered_entry(at, part)

    def note(self, words: str) -> Entry:
        """A footnote, on the page that calls it: notes may be printed at the end of all pages."""
        page = self.called.get(words.split()[0], self.page)
        return {"page": page, "footnote": " ".join(words.split()[:6]), "decide": "a footnote, or a paragraph?"}

    def distant_note(self, note: re.Match[str]) -> Entry | None:
        """A footnote after a bullet that another page calls; of the page that goes on, `split` knows it without the outline."""
        page = self.called.get(note["number"], self.page)
        words = " ".join([note["number"], *note["words"].split()[:5]])
        return {"page": page, "footnote": words} if page != self.page else None

    def numbered_entry(self, part: LinePart, place: HeadingPlace) -> Entry:
        """A heading by its number; of level 1 it opens a page."""
        doubt = "its number could be read otherwise: are level and id right?" if place.is_doubtful else ""
        if place.level == 1 or not self.section:
            self.section, asked = self.page_name(part.words, place.id)
            doubt = doubt or asked
        self.page = self.section
        return with_doubt({"heading": part.words, "level": place.level, "id": place.id}, doubt)

    def page_name(self, heading: str, id: str) -> tuple[str, str]:
        """The name of the page that a heading opens, as another edition has it or after its words, and the doubt."""
        if known := self.page_names.get(bare_heading(heading)):
            return NUMBERED_PAGE.sub(f"{id}-", known), ""
        words = slug(SMALL_OPENING.sub("", bare_heading(heading)))
        asked = "a shorter name for the page? It is an address." if words.count("-") >= LONGEST_NAME - 1 else ""
        return f"{id}-{words}", asked

    def unnumbered_entry(self, at: int, part: LinePart) -> Entry | None:
        """What a line without a number most likely is, with the doubt about it."""
        words = part.words
        if is_caption(words):
            kind = {"kind": "photo"} if "hoto" in (CREDIT.search(words) or [""])[0] else {}
            return {"figure": words, **kind, "decide": "a caption, or a paragraph?"}
        if is_marker(words):
            self.marker = words
            return None
        if self.marker:
            return self.insert(words)
        follows = self.next_kind(at)
        if not self.is_numbered or OPENINGS.fullmatch(words):
            return self.unnumbered_heading(at, words)
        if self.page == self.section and self.page and is_headline(words) and follows == "prose":
            return self.insert(words) if len(words) < LONGEST_HEADING else None
        if self.page != self.section and len(words) < 60 and self.is_by_line(at, words):
            return {"paragraph": words, "decide": "a by-line, or a heading?"}
        if self.page != self.section and follows == "prose" and len(words) > 3:
            self.seen.add(words)
            return {"heading": words, "level": 2, "id": slug(words), "decide": "a heading, or the end of a paragraph?"}
        if self.page != self.section and len(words) < 60:
            return {"paragraph": words, "decide": "a by-line, or the title of a figure?"}
        if not self.page:
            return self.opening(words)
        return {"figure": words, "decide": "the title of a figure, a heading, or a part of a table?"}

    def is_by_line(self, at: int, words: str) -> bool:
        """Whether a line of an insert names its author, or is right below one that does: a rank, an office."""
        before = next((p.words for p in reversed(self.parts[:at]) if p.kind == TEXT_PART), "")
        return any(BY_LINE.match(line) or AUTHOR_LINE.fullmatch(line) for line in (words, before))

    def opening(self, words: str) -> Entry:
        """A heading without a number that opens a page."""
        self.page = self.section = slug(SMALL_OPENING.sub("", words))
        return {"heading": words, "level": 1, "id": slug(words), "decide": "does this heading open a page?"}

    @property
    def is_numbered(self) -> bool:
        """Whether the text numbers its headings."""
        return any(place.level for place in self.places.values())

    def unnumbered_heading(self, at: int, words: str) -> Entry:
        """A heading of a text that numbers none, or one by its words: capitals open a page where other headings have
        small letters; so do all where none has capitals, but one right below another."""
        follows = self.next_kind(at)
        if follows == "end" or not (is_headline(words) or words.isupper()):
            return {"figure": words, "decide": "the title of a figure, a heading, or a part of a table?"}
        others = [self.parts[other].words for other in self.places]
        by_case = any(one.isupper() for one in others) and not all(one.isupper() for one in others)
        below = not self.is_numbered and (self.is_below(at) or (by_case and not words.isupper()))
        if not self.page or not below:
            return self.opening(words)
        self.page = self.section
        return {"heading": words, "level": 2, "id": slug(words), "decide": "a heading, and of which level?"}

    def is_below(self, at: int) -> bool:
        """Whether a line is right below another heading."""
        before = next((other for other in range(at - 1, -1, -1) if self.parts[other].kind == TEXT_PART), None)
        return before is not None and before in self.places

    def insert(self, words: str) -> Entry:
        """The head of a column or feature, which opens a page."""
        marks = INSERT_MARK.findall(self.marker)
        kind = marks[-1].capitalize() if marks else "Feature"
        acronym = re.search(r"\(([A-Z][A-Za-z]*)\)$", words)
        telling = [word for word in slug(words).split("-") if len(word) > 3][-3:]
        self.page = f"{kind.lower()}-{slug(acronym[1]) if acronym else '-'.join(telling)}"
        entry = {"insert": words, "kind": kind, **({"marker": self.marker} if self.marker else {}), "id": slug(words)}
        self.marker = ""
        return {
            **entry,
            "decide": "a column or feature with a page of its own, or a heading? Its page's name, its kind?",
        }

    def next_kind(self, at: int) -> str:
        """What comes after a line, captions and lines without a number left out: prose, a numbered heading, an end."""
        for later in range(at + 1, len(self.parts)):
            part, place = self.parts[later], self.places.get(later)
            if part.kind == TEXT_PART and place is None and not single_caption(part.words):
                return "note" if SOURCE_NOTE.fullmatch(part.raw) else "prose"
            if place and (place.level or is_marker(part.words)):
                return "heading"
        return "end"


def bare_heading(heading: str) -> str:
    """A heading's words without its number and without a reference in brackets."""
    named = re.match(NAMED + WORDS, heading)
    numbered = r"^(?:[①-⑳]\s*|[(]?[\w.-]{1,8}?(?:[).:]\s*|\s+))(?=[A-Z“\"‘'])"
    bare = heading[named.end() :] if named else heading
    bare = re.sub(numbered, "", heading, count=1) if numbers_of(heading) and not named else bare
    return re.sub(r"\s*\((?:see )?[^)]*\)$", "", bare)


def table_entry(part: LinePart) -> Entry:
    """A table as it was found among the lines."""
    assert part.table is not None
    rows = [" | ".join(row) for row in part.table.rows]
    title = {"title": part.table.title} if part.table.title else {}
    return {"table": rows, **title, "decide": "is this a table, and are its title, heads and cells right?"}


def with_doubt(entry: Entry, doubt: str) -> Entry:
    """An entry, with what a person must decide if anything."""
    return {**entry, "decide": doubt} if doubt else entry
