"""The words that readers use for what these texts call something else: data/words.yml, data/everyday.yml.

Whether a text prints a word is decided as the search decides it: whole words, whatever their case, accents and
inflection.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.expressions import words
from bluebook.content.fields import Text
from bluebook.content.japanese import JAPANESE_FILE, JapaneseTerm
from bluebook.content.yaml_records import Many, optional, read_records, required
from bluebook.errors import Mistake, Origin

WORDS_FILE = "data/words.yml"
EVERYDAY_FILE = "data/everyday.yml"
ONE_WORD = Text(r"[^\s,=|]+", "one word")
ENDINGS = re.compile(r"(?<=...)(?:ies|ied|es|ed|ing|[esy])$")


@dataclass(frozen=True, kw_only=True)
class WordGroup:
    """Words that find each other in the search: as the same, or as related."""

    same: tuple[str, ...] = optional(Many(Text()), "words for one thing, each in its plain form", ())
    related: tuple[str, ...] = optional(
        Many(Text()), "words for things that are kept apart, each in its plain form", ()
    )
    why: str = required(Text(), "the reason")
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class EverydayWords:
    """The everyday words by which readers look for a printed one."""

    printed: str = required(ONE_WORD, "a word that the texts print")
    everyday: tuple[str, ...] = required(Many(ONE_WORD), "what readers type for it, each in its plain form")
    origin: Origin = field(compare=False)


class PrintedWords:
    """The words of texts, to look up whether any of them prints a phrase."""

    def __init__(self, texts: Iterable[str]):
        self.words: list[str] = []
        self.places: dict[str, list[int]] = {}
        for text in texts:
            self.words += [*map(plain_form, words(text)), ""]  # no phrase runs from one text into the next
        for at, word in enumerate(self.words):
            self.places.setdefault(word, []).append(at)

    @functools.cached_property
    def beginnings(self) -> set[str]:
        """What the words begin with."""
        return {word[:length] for word in self.places for length in range(1, len(word))}

    def hold(self, phrase: str) -> bool:
        """Whether a text prints the words of a phrase in a row, in any inflection."""
        sought = [plain_form(word) for word in words(phrase)]
        starts = self.places.get(sought[0], []) if sought else []
        return any(self.words[at : at + len(sought)] == sought for at in starts)


@functools.cache
def plain_form(word: str) -> str:
    """A word without its ending."""
    return ENDINGS.sub("", word)


@dataclass(frozen=True)
class SearchTerms:
    """What the search alone knows of words, and what is wrong by itself in the files that say it."""

    words: tuple[WordGroup, ...]
    everyday: tuple[EverydayWords, ...]
    japanese: tuple[JapaneseTerm, ...]
    mistakes: tuple[Mistake, ...]


def read_search_terms(root: Path) -> SearchTerms:
    """The groups of data/words.yml, and the lines of data/everyday.yml and data/japanese.yml, which may be absent."""
    mistakes: list[Mistake] = []
    words = read_records(root / WORDS_FILE, root, WordGroup, mistakes)
    everyday = read_records(path, root, EverydayWords, mistakes) if (path := root / EVERYDAY_FILE).exists() else []
    japanese = read_records(path, root, JapaneseTerm, mistakes) if (path := root / JAPANESE_FILE).exists() else []
    return SearchTerms(tuple(words), tuple(everyday), tuple(japanese), tuple(mistakes))


def related_forms(group: WordGroup, groups: Iterable[WordGroup]) -> tuple[str, ...]:
    """The words of a group of related ones, each followed by the words for the same thing."""
    same = {form: other.same for other in groups for form in other.same}
    return tuple(dict.fromkeys(form for word in group.related for form in (word, *same.get(word, ()))))
