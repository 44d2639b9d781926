"""What an editor may accept twice: each rule yields the second of two entries that say one thing under two addresses.

The ids of such entries differ, so that no rule for addresses sees them; a reader would see one row, sentence or name twice.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from bluebook.content.checks.figures import figures
from bluebook.content.expressions import Expression, words
from bluebook.content.figure_pairs import FigurePair
from bluebook.content.records import Name, Passage, RecordType, edition_of, quoted_text
from bluebook.content.statements import ThemeStatement
from bluebook.content.themes import Theme
from bluebook.content.vocabulary import WordGroup, plain_form
from bluebook.errors import Mistake

Listed = TypeVar("Listed")
PROOF = {"id", "source", "quote", "also", "note", "facts", "origin"}  # fields that do not say what happened


def repetitions(entries: Iterable[Listed], key: Callable[[Listed], Hashable]) -> Iterator[tuple[Listed, Listed]]:
    """The first of the entries with one key, and each later one; an empty key is nobody's."""
    first: dict[Hashable, Listed] = {}
    for entry in entries:
        if found := key(entry):
            if found in first:
                yield first[found], entry
            first.setdefault(found, entry)


# --- records and names ----------------------------------------------------------------------------------------------


def check_repeated_records(records: Iterable[RecordType], names: Iterable[Name]) -> Iterator[Mistake]:
    """No two records of an edition read alike, but for as many as their quotes count, as in “four meetings”; and none
    says one thing twice."""
    groups: dict[Hashable, list[RecordType]] = {}
    for record in records:
        groups.setdefault(happening(record), []).append(record)
        yield from check_repeated_parts(record)
    for first, *others in groups.values():
        if others and 1 + len(others) not in [value for value, _ in figures(quoted_text(first))]:
            for record in others:
                message = f"`{record.title}` says the same as the record in line {first.origin.line}"
                cure = "remove one, moving its quote to `also` of the other, or give what sets it apart: a date, place or name"
                yield record.origin.mistake("name", f"{message}; {cure}")
    for name in names:
        for one, printed in repetitions(name.printed, lambda part: part.edition):
            message = f"the forms of {printed.edition} are in line {one.origin.line} too; write all of them there"
            yield printed.origin.mistake("edition", message)


def happening(record: Any) -> Hashable:
    """What a record says happened, without its proof."""
    fields = [field.name for field in dataclasses.fields(record) if field.name not in PROOF]
    return (type(record), edition_of(record), *(getattr(record, name) for name in fields))


def check_repeated_parts(record: RecordType) -> Iterator[Mistake]:
    """A record quotes the same words once, and makes each statement once."""
    passages: list[RecordType | Passage] = [record, *record.also]
    for _, part in repetitions(passages, lambda one: (one.source, " ".join(one.quote.split()))):
        yield part.origin.mistake("quote", "the record quotes these words already; remove them here")
    for one, fact in repetitions(record.facts, lambda fact: (fact.label, fact.value)):
        message = f"`{fact.label}` is stated in line {one.origin.line} too; remove one"
        yield fact.origin.mistake("label", message)


# --- themes and what they say ---------------------------------------------------------------------------------------


def check_repeated_themes(themes: Sequence[Theme], pairs: Iterable[FigurePair]) -> Iterator[Mistake]:
    """No two themes have one name, no two pairs of figures the same figures, and no theme makes a statement twice."""
    for first, theme in repetitions(themes, lambda one: words(one.name)):
        message = (
            f"`{theme.name}` is the name of the theme in line {first.origin.line} too; give one another, or join them"
        )
        yield theme.origin.mistake("name", message)
    for theme in themes:
        yield from check_repeated_statements(theme)
    for one, pair in repetitions(pairs, compared_figures):
        message = f"`{pair.id}` has the figures of the pair in line {one.origin.line}; remove one"
        yield pair.origin.mistake("id", message)


def check_repeated_statements(theme: Theme) -> Iterator[Mistake]:
    """No statement is on a theme's page twice, by its words or by its proof."""
    said = sorted(theme.statements, key=lambda one: one.origin.line)
    same_words = {two.id: (one, two) for one, two in repetitions(said, lambda one: words(one.text))}
    same_proof = {two.id: (one, two) for one, two in repetitions(said, proof_of)}
    for first, two in (same_proof | same_words).values():
        what, field = ("says the same as", "text") if two.id in same_words else ("has the same proof as", "quotes")
        message = f"the statement `{two.id}` {what} the one in line {first.origin.line}; remove one"
        yield two.origin.mistake(field, message)


def proof_of(statement: ThemeStatement) -> Hashable:
    """What proves a statement, in any order: its quotes, and the words that it says are absent."""
    quotes = frozenset((part.address, words(part.quote)) for part in statement.quotes)
    return quotes, frozenset((str(part.edition), words(word)) for part in statement.absent for word in part.words)


def compared_figures(pair: FigurePair) -> Hashable:
    """What a pair compares: of which kind, and the passage and words of each figure."""
    return pair.kind, frozenset((edition, one.source, one.printed) for edition, one in pair.figures.items())


# --- words ----------------------------------------------------------------------------------------------------------


def check_repeated_words(groups: Iterable[WordGroup], expressions: Iterable[Expression]) -> Iterator[Mistake]:
    """No group of words, and no form of an expression, is given twice."""
    for first, group in repetitions(groups, group_forms):
        message = (
            f"`{', '.join((*group.same, *group.related))}` are a group in line {first.origin.line} too; remove one"
        )
        yield group.origin.mistake("related" if group.related else "same", message)
    forms = [(one, form) for one in expressions for form in one.spellings]
    for (other, _), (expression, form) in repetitions(forms, lambda one: words(one[1])):
        if other is not expression and other.slug != expression.slug:
            message = (
                f"`{form}` is counted for `{other.phrase}` in line {other.origin.line} too; leave it in one of them"
            )
            yield expression.origin.mistake("phrase" if form == expression.phrase else "forms", message)


def group_forms(group: WordGroup) -> Hashable:
    """The words of a group, in any order and form."""
    return frozenset(plain_form(form.lower()) for form in (*group.same, *group.related))
