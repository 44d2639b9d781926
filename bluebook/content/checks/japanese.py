"""The rules of data/japanese.yml: each term has its readings, leads somewhere, and appears once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bluebook.content.expressions import fold
from bluebook.content.japanese import KANJI, JapaneseTerm, fold_japanese
from bluebook.content.records import Records
from bluebook.content.vocabulary import PrintedWords, WordGroup
from bluebook.errors import Mistake


def known_forms(records: Records, groups: Iterable[WordGroup]) -> set[str]:
    """The forms of names, abbreviations and words that the search knows, in small letters."""
    names = (form for name in records.names for form in name.forms)
    short = (form for a in records.abbreviations for form in (a.abbreviation, a.expansion, a.also_printed or ""))
    return {fold(form) for form in (*names, *short, *(form for g in groups for form in (*g.same, *g.related)))}


def check_japanese(terms: Iterable[JapaneseTerm], printed: PrintedWords, known: set[str]) -> Iterator[Mistake]:
    """Each English word is printed or known to the data, each form with Chinese characters has a reading, none is twice."""
    first: dict[str, int] = {}
    for term in terms:
        for english in term.english:
            if not printed.hold(english) and fold(english) not in known:
                message = f"no edition prints `{english}`, and no name, abbreviation or word is so; correct it"
                yield term.origin.mistake("english", message)
        written = [form for form in term.japanese if KANJI.search(form)]
        if bool(written) != bool(term.reading) or len(term.reading) > len(written):
            counted = f"{len(written)} forms with Chinese characters, {len(term.reading)} readings"
            yield term.origin.mistake("reading", f"`{term.japanese[0]}` has {counted}; give each such form its reading")
        for form in (*term.japanese, *([term.letter] if term.letter else [])):
            if line := first.get(key := fold_japanese(form)):
                yield term.origin.mistake("japanese", f"`{form}` is in line {line} too; remove one")
            first.setdefault(key, term.origin.line)
