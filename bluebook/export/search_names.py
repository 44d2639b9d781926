"""Where the texts print the names and the persons that the search knows: as docs/assets/js/search/variants.js recognises names in
what is typed."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bluebook.export.search_analysis import Token, tokens, word_stem

NAME_REACH = 20  # words: no name has more
SENSE = 0.8  # what words of the same sense count is less, what names of the same thing count is more
UPPER = "[" + "".join(chr(code) for code in range(0x250) if chr(code).isupper()) + "]"
CAPITAL_WORD = rf"{UPPER}(?:[^\W\d_]|[’'-])+"
AFTER_OFFICE = re.compile(
    r"\b(?:Minister(?: (?:for|of) (?:Foreign Affairs|Defen[cs]e|State))?|President|Secretary(?:-General)?(?: of (?:State|Defen[cs]e))?"
    r"|Chancellor|Ambassador|Representative|Governor|Commissioner|General|[Aa]stronaut|Conductor|Director|Mr\.|Ms\.|Dr\.) "
    rf"((?:{CAPITAL_WORD} ?){{1,3}})"
)
BEFORE_OFFICE = re.compile(
    rf"({CAPITAL_WORD} {CAPITAL_WORD}), (?:(?:[^\W\d_]|[’'])+ ){{0,4}}(?:astronaut|minister|president|ambassador|conductor)\b"
)


@dataclass(frozen=True)
class Form:
    """A form of a name, or a word for the same or a related thing."""

    group: int
    words: str
    stems: tuple[str, ...]
    is_name: bool  # and not only a word of the same sense
    is_acronym: bool  # of capitals: one that is also a word counts in capitals only

    @property
    def key(self) -> str:
        """The name of its row in the vocabulary: words of a sense are found within names where names are not."""
        return ("=" if self.is_name else "~") + self.words


def heads(groups: Iterable[tuple[float, Sequence[str]]]) -> dict[str, list[Form]]:
    """The forms of groups, of which each has its worth, by the stem of their first word."""
    found: dict[str, list[Form]] = {}
    for at, (worth, forms) in enumerate(groups):
        for words in all_forms(forms):
            stems = form_stems(words)
            if stems:
                is_acronym = len(stems) == 1 and not any(letter.islower() for letter in words)
                found.setdefault(stems[0], []).append(Form(at, words, stems, worth > SENSE, is_acronym))
    return found


@functools.cache
def form_tokens(words: str) -> tuple[Token, ...]:
    """The words of a form, “the” before it left out."""
    return tuple(tokens(re.sub(r"^the ", "", words, flags=re.IGNORECASE)))


@functools.cache
def form_stems(words: str) -> tuple[str, ...]:
    """The stems of the words of a form."""
    return tuple(word_stem(token.form) for token in form_tokens(words))


def all_forms(forms: Iterable[str]) -> list[str]:
    """Forms with those that the search makes of them: the UN as United Nations, and a body named without it."""
    found = dict.fromkeys(forms)
    for form in list(found):
        if re.match(r"(UN|United Nations) ", form):
            rest = re.sub(r"^(UN|United Nations) ", "", form)
            found |= dict.fromkeys([f"United Nations {rest}", f"UN {rest}"])
            if len(rest.split(" ")) > 2:
                found[rest] = None
    return list(found)


def recognise(row: Sequence[Token], known: dict[str, list[Form]], lower: set[str]) -> Iterator[Form]:
    """Every form in a row of words, but for a name that is only the end of a longer one."""
    stems = [word_stem(token.form) for token in row]
    found: list[tuple[int, Form]] = []
    for at, first in enumerate(stems):
        for form in known.get(first, ()):
            if tuple(stems[at : at + len(form.stems)]) == form.stems and not is_word(row[at], form, lower):
                found.append((at, form))
    longer: list[tuple[int, Form]] = []  # names of several words
    for at, form in found:
        if not any(start > at - NAME_REACH and ends_in(at, form, start, other) for start, other in longer):
            yield form
        if form.is_name and len(form.stems) > 1:
            longer.append((at, form))


def is_word(token: Token, form: Form, lower: set[str]) -> bool:
    """Whether a word with small letters is printed where an acronym is known that is also a word: the sea is not SEA."""
    return form.is_acronym and token.form in lower and any(map(str.islower, token.written))


def ends_in(at: int, form: Form, start: int, longer: Form) -> bool:
    """Whether a form is only the end of a longer name: North Korea is not Korea."""
    if not longer.is_name or not (form.is_name or len(form.stems) == 1) or longer.group == form.group:
        return False
    return start < at and start + len(longer.stems) >= at + len(form.stems)


def persons(texts: Iterable[str], known: dict[str, list[Form]], lower: set[str]) -> set[str]:
    """The words that are persons' names in the texts, found by the offices beside them, and are nothing else there: the
    General Assembly is no person."""
    others = {
        part
        for forms in known.values()
        for form in forms
        if len(form.stems) == 1 or form.is_name
        for part in form.stems
    }
    return {
        token.form
        for text in texts
        for pattern in (AFTER_OFFICE, BEFORE_OFFICE)
        for name in pattern.findall(text)
        for token in tokens(name)
        if token.form not in lower and word_stem(token.form) not in others
    }
