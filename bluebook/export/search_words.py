"""The words that find each other in the search: names, of which the forms that the texts print are in the index and the others are
loaded when a query holds a word that is printed nowhere; words of the same or a related sense, and everyday words, which are
beside the words that find them (search_vocabulary.py).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bluebook.collection import Library
from bluebook.content.expressions import words
from bluebook.content.vocabulary import PrintedWords, plain_form, related_forms
from bluebook.export.search_analysis import COMMON_WORDS, fold_word, form, word_stem
from bluebook.export.search_names import all_forms, form_tokens

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
        same = [with_names(group.same, named) for group in library.search_terms.words if group.same]
        related = [
            list(related_forms(group, library.search_terms.words))
            for group in library.search_terms.words
            if group.related
        ]
        everyday = {line.printed: list(line.everyday) for line in library.search_terms.everyday}
        return cls({SAME_NAME: named, SAME_SENSE: same, RELATED: related}, everyday, library.printed_words)

    def index_part(self) -> dict[str, Any]:
        """What the index holds: of each name the forms whose words are printed, a line for each name; the common words that
        lead to a sense."""
        return {
            "names": "\n".join("|".join(filter(self.holds, group)) for group in self.groups[SAME_NAME]),
            "leads": self.common_leads(),
        }

    def later_part(self) -> dict[str, Any]:
        """What is loaded later: the other forms of the names, in their order."""
        others = (filter(lambda form: not self.holds(form), group) for group in self.groups[SAME_NAME])
        return {"names": "\n".join(map("|".join, others))}

    @functools.cached_property
    def sense_lines(self) -> list[tuple[str, str]]:
        """The words of a sense as they are written, a line for each group, with the stem of each word that leads to it: the
        group's number, its worth, the forms whose words are printed, the others."""
        found: list[tuple[str, str]] = []
        groups = [(worth, forms) for worth, all in self.groups.items() for forms in all]
        for number, (worth, forms) in enumerate(groups):
            printed = list(filter(self.holds, forms))
            others = [form for form in forms if form not in printed]
            line = "\t".join([f"&{number}", str(worth), "|".join(printed), *(["|".join(others)] if others else [])])
            if worth < SAME_NAME:
                found += ((stem, line) for stem in dict.fromkeys(self.leading_stems(forms)))
        return found

    def common_leads(self) -> list[str]:
        """The stems of common words that lead to a sense: the files of other common words are loaded for no query."""
        common = set(map(word_stem, COMMON_WORDS))
        return sorted(common & {stem for stem, _ in self.sense_lines})

    def leading_stems(self, forms: Iterable[str]) -> Iterator[str]:
        """The stems of the first words of some forms, and of each word that no text prints."""
        for one in all_forms(forms):
            for at, token in enumerate(form_tokens(one)):
                if not at or not self.is_known(token.raw):
                    yield word_stem(token.form)

    def everyday_lines(self) -> Iterator[tuple[str, str]]:
        """Each everyday word's stem, with the printed words that it leads to as they are written."""
        leads: dict[str, dict[str, None]] = {}
        for printed, all in self.everyday.items():
            for word in all:
                leads.setdefault(word_stem(form(fold_word(word))), {})[printed] = None
        return ((stem, f"!{stem}\t{','.join(printed)}") for stem, printed in leads.items())

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
