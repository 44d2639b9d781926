"""Who is named where: the countries, organisations, forums and groups of data/names.yml in records and paragraphs.

A name is found by the forms that an edition prints for it, as whole words and the longest form first: in "UN Security
Council" it is the council that is named, not the UN.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bluebook.content.chapters import Block, Chapters
from bluebook.content.printed_words import abbreviation_pattern
from bluebook.content.records import HOST, Figure, Name, RecordType, edition_of, passages, quoted_text

NAME_GROUPS = {
    "country": "Countries",
    "organisation": "Organisations",
    "forum": "Forums",
    "group": "Groups and regions",
}
# Words that begin with a name's form and name nobody.
NOBODY = ("US dollars", "US dollar", "French-speaking")


class Finder:
    """Finds names in a text by their forms."""

    def __init__(self, forms: Iterable[tuple[str, Name]]):
        self.names = dict(forms)
        self.pattern = re.compile(rf"(?<!\w)(?:{any_form([*self.names, *NOBODY])})(?!\w)")

    def find(self, text: str) -> list[Name]:
        """The names in a text, each once, in the order of its words."""
        found = (self.names.get(match.group()) for match in self.pattern.finditer(text))
        return list({name.id: name for name in found if name}.values())

    def first_forms(self, text: str) -> dict[str, str]:
        """The form in which a text first prints each name that it holds, by the name's id."""
        found: dict[str, str] = {}
        for match in self.pattern.finditer(text):
            if name := self.names.get(match.group()):
                found.setdefault(name.id, match.group())
        return found


def any_form(forms: Iterable[str]) -> str:
    """A pattern for any of some forms, the longest first. They are grouped by their first letter: else each word of a text
    would be compared with all of them."""
    groups: dict[str, list[str]] = {}
    for form in sorted(forms, key=lambda form: (-len(form), form)):
        groups.setdefault(form[0], []).append(re.escape(form[1:]))
    return "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in groups.items())


def printed_forms(names: Iterable[Name], edition: str) -> Iterator[tuple[str, Name]]:
    """Every form that an edition prints for a name, with the name."""
    return (
        (f, name) for name in names for printed in name.printed if printed.edition == edition for f in printed.words
    )


@dataclass(frozen=True)
class NameIndex:
    """The names, and where records and paragraphs name them."""

    names: Sequence[Name] = ()

    @functools.cached_property
    def by_name(self) -> dict[str, Name]:
        """The names by the name used on this site."""
        return {name.name: name for name in self.names}

    @functools.cached_property
    def finders(self) -> dict[str, Finder]:
        """A finder for each edition."""
        editions = {printed.edition for name in self.names for printed in name.printed}
        return {edition: Finder(printed_forms(self.names, edition)) for edition in sorted(editions)}

    def in_text(self, text: str, edition: str) -> list[Name]:
        """The names that a text of an edition prints."""
        return self.finders[edition].find(text) if edition in self.finders else []

    def forms_in(self, record: RecordType) -> dict[str, str]:
        """The form in which a record's own quotes first print each name that they hold, by the name's id."""
        finder = self.finders.get(edition_of(record))
        return finder.first_forms(quoted_text(record)) if finder else {}

    @functools.cached_property
    def finder_of_any_form(self) -> Finder:
        """A finder for every form of every name, whichever edition prints it."""
        return Finder((form, name) for name in self.names for form in name.forms)

    def in_any_form(self, text: str) -> list[Name]:
        """The names in words of ours, in any of their forms."""
        return self.finder_of_any_form.find(text)

    def of(self, record: RecordType) -> list[Name]:
        """Who took part in a meeting; who is named with a contribution or mission, in our words or in its quotes."""
        if record.participants is not None:
            return [self.by_name[name] for name in record.participants if name in self.by_name]
        return self.in_words(record)

    def in_words(self, record: RecordType) -> list[Name]:
        """Who is named in our words for a record or in its quotes."""
        words = [*(part for part in record.own_words if part), *dict.fromkeys(quote for _, quote in passages(record))]
        return self.in_text("\n".join(words), edition_of(record))

    @functools.cached_property
    def known_parties(self) -> dict[RecordType, list[Name]]:
        """The parties of the records that have been asked for."""
        return {}

    def parties(self, record: RecordType) -> list[Name]:
        """Who has a part in a record; many pages ask for it."""
        if record not in self.known_parties:
            self.known_parties[record] = self.read_parties(record)
        return self.known_parties[record]

    def read_parties(self, record: RecordType) -> list[Name]:
        """Who has a part in a record: in a meeting, who took part, and the forum that met; in a contribution, who receives
        it or passes it on, and Japan, where it is named; in a mission, whom our words name; of a figure, what is counted."""
        if record.participants is not None:
            return list(dict.fromkeys([*self.of(record), *self.forums(record)]))
        own = self.in_text("\n".join(word for word in record.party_words if word), edition_of(record))
        return (
            own
            if isinstance(record, Figure)
            else [*own, *(n for n in self.of(record) if n.name == HOST and n not in own)]
        )

    def forums(self, meeting: RecordType) -> list[Name]:
        """The series of meetings that a meeting's name names, and a body that is the whole of it."""
        whole = re.sub(r" \(.*\)$", "", meeting.name)
        return [n for n in self.in_text(meeting.name, edition_of(meeting)) if n.kind == "forum" or whole in n.forms]

    def only_named(self, record: RecordType) -> list[Name]:
        """Who is named in a record's words or quotes and has no part in it."""
        parties = self.parties(record)
        return [name for name in self.of(record) if name not in parties]

    def only_mentioned(self, record: RecordType) -> list[Name]:
        """Who has no part in a record and is named in its words or quotes: of a meeting too."""
        parties = self.parties(record)
        return [name for name in self.in_words(record) if name not in parties and name.name != HOST]

    def mentions(self, chapters: Chapters) -> dict[str, list[Block]]:
        """The paragraphs, captions and footnotes that name each name, by its id, in printed order."""
        found: dict[str, list[Block]] = {name.id: [] for name in self.names}
        for block in chapters.blocks.values():
            if block.kind != "heading":
                for name in self.in_text(block.text, block.edition):
                    found[name.id].append(block)
        return found


def first_uses(abbreviation: str, chapters: Chapters) -> list[str]:
    """The address of the first block of each edition that prints an abbreviation as a word."""
    found: list[str] = []
    for edition, text in chapters.texts.items():
        if abbreviation in text:  # as most editions do not print most abbreviations
            pattern = abbreviation_pattern(abbreviation)
            blocks = (block for page in chapters.of(edition) for block in page.blocks if abbreviation in block.text)
            first = next((block.address for block in blocks if pattern.search(block.text)), None)
            found += [first] if first else []
    return found
