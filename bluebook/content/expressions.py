"""Expressions and their history: how often, and where, each edition prints the words of data/expressions.yml.

Words are compared as the search compares what is in quotation marks: whole words, whatever their case, accents and
quotation marks, and whatever is between them.
"""

from __future__ import annotations

import functools
import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.alignment import sentences
from bluebook.content.chapters import Block, Chapters
from bluebook.content.fields import Text
from bluebook.content.yaml_records import Many, optional, read_records, required
from bluebook.errors import Mistake, Origin

EXPRESSIONS_FILE = "data/expressions.yml"
WORD_TOKEN = re.compile(r"[^\W\d_](?:\.[^\W\d_])+(?![^\W\d_])\.?|\d[\d,]*(?:\.\d+)?|[^\W_]+(?:['’][^\W\d_]+)*")
SIGNS_INSIDE = str.maketrans("", "", "'’.,")  # what makes no other word of it: U.S., 10,000


@dataclass(frozen=True, kw_only=True)
class Expression:
    """An expression whose use is followed from edition to edition."""

    phrase: str = required(Text(), "the expression")
    forms: tuple[str, ...] = optional(Many(Text()), "other forms in which it is printed", ())
    why: str = required(Text(), "why it is followed")
    origin: Origin = field(compare=False)

    @property
    def slug(self) -> str:
        """Its permanent address on the page of expressions."""
        return "-".join(re.findall(r"[a-z0-9]+", fold(self.phrase)))

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every form, the phrase first."""
        return tuple(dict.fromkeys([self.phrase, *self.forms]))

    @functools.cached_property
    def longest_first(self) -> list[str]:
        """Every form, those of most words first."""
        return sorted(self.spellings, key=lambda form: -len(words(form)))


# --- counting -------------------------------------------------------------------------------------------------------


def fold(text: str) -> str:
    """A text in small letters, without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


@functools.cache
def words(text: str) -> tuple[str, ...]:
    """The words of a text as they are compared, each kept once for all texts."""
    found = WORD_TOKEN.findall(fold(text))
    return tuple([sys.intern(word if word.isalnum() else word.translate(SIGNS_INSIDE)) for word in found])


def occurrences(form: str, text: str) -> list[tuple[int, int]]:
    """Where a form is among the words of a text: first word, and the one after its last."""
    sought, held = words(form), words(text)
    if not sought or sought[0] not in held:
        return []
    starts = [at for at, word in enumerate(held) if word == sought[0]]
    return [(at, at + len(sought)) for at in starts if held[at : at + len(sought)] == sought]


def count_uses(expression: Expression, text: str) -> int:
    """How often a text prints an expression in any of its forms; words that two forms share count once, the longest first."""
    found: list[tuple[int, int]] = []
    for form in expression.longest_first:
        found += [(a, b) for a, b in occurrences(form, text) if not any(a < end and start < b for start, end in found)]
    return len(found)


def all_uses(expressions: Iterable[Expression], chapters: Chapters) -> dict[tuple[str, str], list[tuple[Block, int]]]:
    """The paragraphs, captions and footnotes of each edition that print each expression, each with how often, by the
    expression's slug and the edition. A text is read only for the expressions of which it prints a first word."""
    firsts = {one.slug: (one, {words(form)[0] for form in one.spellings if words(form)}) for one in expressions}
    found: dict[tuple[str, str], list[tuple[Block, int]]] = {
        (slug, e): [] for slug in firsts for e in chapters.editions
    }
    every = {word for _, some in firsts.values() for word in some}
    for block in chapters.blocks.values():
        printed = every.intersection(words(block.text)) if block.kind != "heading" else set()
        for slug, (one, some) in firsts.items() if printed else ():
            if not printed.isdisjoint(some) and (number := count_uses(one, block.text)):
                found[slug, block.edition].append((block, number))
    return found


def printed_sentences(expression: Expression, text: str) -> list[str]:
    """The sentences of a text that print an expression."""
    return [one.strip() for one in sentences(text) if count_uses(expression, one)]


# --- reading --------------------------------------------------------------------------------------------------------


def read_expressions(root: Path, mistakes: list[Mistake]) -> tuple[Expression, ...]:
    """The records of data/expressions.yml, which may be absent; what is wrong by itself is added to `mistakes`."""
    path = root / EXPRESSIONS_FILE
    return tuple(read_records(path, root, Expression, mistakes)) if path.exists() else ()
