"""The words that find each other in the search, in two parts: those that the texts print, which are in the index, and those
of which a word is printed nowhere, which are loaded when a query holds a word that is printed nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bluebook.collection import Library
from bluebook.content.expressions import words
from bluebook.content.vocabulary import PrintedWords, plain_form, related_forms
from bluebook.export.search_analysis import fold_word, form, word_stem

# How much a variant counts beside the words as typed: another name of the same thing, a word that readers use for it, a
# word for something else that is near to it.
SAME_NAME, SAME_SENSE, RELATED = 0.94, 0.78, 0.5


@dataclass(frozen=True)
class SearchWords:
    """Groups of words that find each other, by how much a variant counts, and the everyday words of printed ones."""

    groups: dict[float, list[list[str]]]
    everyday: dict[str, list[str]]
    texts: PrintedWords

    @classmethod
    def of(cls, library: Library) -> SearchWords:
        """The words of a library: names and abbreviations, other words, and those that are only related."""
        named = list(names(library))
        same = [with_names(group.same, named) for group in library.words if group.same]
        related = [list(related_forms(group, library.words)) for group in library.words if group.related]
        everyday = {line.printed: list(line.everyday) for line in library.everyday}
        return cls({SAME_NAME: named, SAME_SENSE: same, RELATED: related}, everyday, library.printed_words)

    def index_part(self) -> dict[str, Any]:
        """What the index holds: of each group the forms whose words are printed, a line for each group."""
        return {
            "variants": [
                [
                    worth,
                    "\n".join("|".join(filter(self.holds, group)) for group in groups),
                    *([True] if worth == RELATED else []),
                ]
                for worth, groups in self.groups.items()
            ],
        }

    def later_part(self) -> dict[str, Any]:
        """What is loaded later: the other forms of the groups, in their order, and with which letters everyday words begin."""
        return {
            "variants": [
                "\n".join("|".join(form for form in group if not self.holds(form)) for group in groups)
                for groups in self.groups.values()
            ],
            "everyday": "".join(sorted(self.everyday_files())),
        }

    def everyday_files(self) -> dict[str, str]:
        """The everyday words by the first letter of their stem, a line for each printed word that they lead to."""
        lines: dict[str, list[str]] = {}
        for printed, all in self.everyday.items():
            by_letter: dict[str, list[str]] = {}
            for word in all:
                by_letter.setdefault(word_stem(form(fold_word(word)))[0], []).append(word)
            for letter, some in by_letter.items():
                lines.setdefault(letter, []).append(f"{printed}={','.join(some)}")
        return {letter: "\n".join(some) for letter, some in lines.items()}

    def holds(self, form: str) -> bool:
        """Whether the texts print each word of a form in some inflection, or words that begin so: who has typed no
        other word so far does not yet look for a word that is printed nowhere."""
        return all(self.is_known(word) for word in words(form))

    def is_known(self, word: str) -> bool:
        """Whether a word, or one that begins with it, is printed; numbers are read by rules."""
        return bool(re.search(r"\d", word)) or plain_form(word) in self.texts.places or word in self.texts.beginnings


def names(library: Library) -> Iterator[list[str]]:
    """The forms of each name and abbreviation that has several."""
    named = [{n.name, *n.forms} for n in library.records.names]
    short = [{a.abbreviation, a.expansion, a.also_printed or a.expansion} for a in library.records.abbreviations]
    for forms in merge_groups([*named, *short]):
        distinct = sorted(form for form in forms if not is_long_form(form, forms))
        if len(forms) > 1:
            yield distinct


def is_long_form(form: str, forms: Iterable[str]) -> bool:
    """Whether a form of a name only writes UN in full, which the search reads as the same."""
    short = form.replace("United Nations ", "UN ", 1)
    return form.startswith("United Nations ") and short in forms


def with_names(group: Iterable[str], named: Iterable[list[str]]) -> list[str]:
    """Words for one thing, with the other forms of the names among them: legal highs are New Psychoactive Substances,
    which the texts also call NPS."""
    own = list(group)
    return list(dict.fromkeys([*own, *(form for forms in named if set(forms) & set(own) for form in forms)]))


def merge_groups(groups: Iterable[set[str]]) -> list[set[str]]:
    """Groups that share a form as one: UNODC is among the names and among the abbreviations."""
    found: list[set[str]] = []
    for group in groups:
        same = [other for other in found if other & group]
        found = [other for other in found if other not in same] + [group.union(*same)]
    return found
