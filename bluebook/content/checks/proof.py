"""What a record is held to: the text of its edition, the words that it quotes, the known names, and its note."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass

from bluebook.content.chapters import Block, Chapters, find_block
from bluebook.content.editions import Edition
from bluebook.content.mentions import NOBODY, NameIndex
from bluebook.content.printed_words import contains_words
from bluebook.content.records import Name

REASON = 3  # words that a note has beside what it names, at the least: “Japan.” gives no reason


@dataclass(frozen=True)
class Proof:
    """What a record is held to: its edition, the chapters, and the known names."""

    edition: Edition
    chapters: Chapters
    names: dict[str, Name]
    are_names_read: bool = True  # else no name can be called unknown

    def block(self, source: str) -> Block | None:
        """The block of a source in this edition, if there is one."""
        found = find_block(self.chapters, self.edition.year, source)
        return found if isinstance(found, Block) else None

    def forms(self, name: Name) -> tuple[str, ...]:
        """The forms of a name that this edition prints, and the site's own."""
        said = [form for printed in name.printed if printed.edition == self.edition.year for form in printed.words]
        return tuple(dict.fromkeys([*said, name.name, *name.short]))

    def prints(self, name: Name, text: str) -> bool:
        """Whether a text prints a form of a name; Guinea is not named in Guinea-Bissau, nor the US in US dollars."""
        return any(contains_words(form, remove_words(text, self.longer.get(form, ()))) for form in self.forms(name))

    @functools.cached_property
    def name_index(self) -> NameIndex:
        """The known names, to be found in words."""
        return NameIndex(tuple(self.names.values()))

    @functools.cached_property
    def longer(self) -> dict[str, tuple[str, ...]]:
        """Form of a country's name → longer forms, of other countries or of nobody, that contain it."""
        countries = [name for name in self.names.values() if name.kind == "country"]
        others = [(form, name) for name in countries for form in name.forms] + [(words, None) for words in NOBODY]
        return {
            form: tuple(
                other for other, whose in others if whose is not name and form in other and contains_words(form, other)
            )
            for name in countries
            for form in name.forms
        }


def remove_words(text: str, words: Iterable[str]) -> str:
    """A text with some words left out."""
    for word in words:
        text = text.replace(word, " ")
    return text


def accounts_for(note: str | None, *words: str) -> bool:
    """Whether a note names one of some words, exactly, and gives a reason with it: a note on other things does not do."""
    said = note or ""
    return any(contains_words(word, said) and len(said.replace(word, " ").split()) >= REASON for word in words)


def accounts_for_field(note: str | None, *words: str) -> bool:
    """Whether a note names a field by one of some words, in whichever case, and gives a reason with it."""
    return accounts_for((note or "").casefold(), *(word.casefold() for word in words))
