"""The rules of data/names.yml and data/abbreviations.yml: what they say is printed appears in its edition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bluebook.content.chapters import Chapters
from bluebook.content.country_codes import COUNTRY_CODES
from bluebook.content.mentions import first_uses
from bluebook.content.printed_words import contains_words
from bluebook.content.records import Abbreviation, Name
from bluebook.errors import Mistake, nearest


def check_names(names: Iterable[Name], chapters: Chapters) -> Iterator[Mistake]:
    """Each printed form of a name is in its edition; no name, form or id is taken twice."""
    taken: dict[str, Name] = {}
    ids: dict[str, Name] = {}
    texts = {e: "\n".join(b.text for b in chapters.blocks.values() if b.edition == e) for e in chapters.editions}
    for name in names:
        if name.id in ids:
            yield name.origin.mistake(
                "id", f"the id `{name.id}` is taken by line {ids[name.id].origin.line}; give this name another"
            )
        ids.setdefault(name.id, name)
        yield from check_plain(name)
        for form in name.forms:
            if form in taken and taken[form] is not name:
                line = taken[form].origin.line
                yield name.origin.mistake("name", f"`{form}` is already a form of the name in line {line}; remove one")
            taken.setdefault(form, name)
        for printed in name.printed:
            for form in printed.words:
                if form == form.casefold() and not re.search(r"\d", form):
                    cure = "write it as it is printed where it names someone"
                    yield printed.origin.mistake("words", f"`{form}` is a common word and no name; {cure}")
                elif not contains_words(form, texts.get(printed.edition, "")):
                    message = (
                        f"the {printed.edition} edition does not print `{form}`; correct it, or move it to `other`"
                    )
                    yield printed.origin.mistake("words", message)


NOT_PLAIN = re.compile(r"[<>\[\]{}|*`]|&\w+;|[,;:]$")


def check_plain(name: Name) -> Iterator[Mistake]:
    """The forms of a name are plain words: no markup, no sign of a list at the end."""
    for form in dict.fromkeys((name.name, *name.forms)):
        if found := NOT_PLAIN.search(form):
            cure = f"write it in plain words{nearest(form, {NOT_PLAIN.sub('', form)} - {form})}"
            yield name.origin.mistake("name", f"the name `{form}` holds `{found[0]}`, which is no part of one; {cure}")


def check_country_codes(names: Iterable[Name]) -> Iterator[Mistake]:
    """Each country, and nothing else, has a code of ISO 3166-1, or says that it has none there; no code is taken twice."""
    taken: dict[str, Name] = {}
    for name in names:
        if name.kind != "country" and name.code:
            yield name.origin.mistake(
                "code", f"`{name.name}` is no country, and `{name.code}` a country's code; remove it"
            )
        elif name.kind == "country" and not name.code:
            cure = "add its code in ISO 3166-1, such as `code: JPN`, or `code: none`"
            yield name.origin.mistake("name", f"the country `{name.name}` has no code; {cure}")
        elif name.iso_code and name.iso_code not in COUNTRY_CODES:
            cure = nearest(name.iso_code, COUNTRY_CODES) or "; look it up, or write `none`"
            yield name.origin.mistake("code", f"`{name.code}` is no code of ISO 3166-1{cure}")
        elif name.iso_code and name.iso_code in taken:
            line = taken[name.iso_code].origin.line
            yield name.origin.mistake("code", f"the code `{name.code}` is that of line {line}; correct one")
        taken.setdefault(name.iso_code or "", name)


def check_abbreviations(abbreviations: Iterable[Abbreviation], chapters: Chapters) -> Iterator[Mistake]:
    """An abbreviation is printed, and its expansion is where it is said to be printed."""
    ids: dict[str, int] = {}
    forms: dict[str, int] = {}
    for a in abbreviations:
        if a.abbreviation in forms:
            message = f"the abbreviation `{a.abbreviation}` is given in line {forms[a.abbreviation]} too; remove one"
            yield a.origin.mistake("abbreviation", message)
        forms.setdefault(a.abbreviation, a.origin.line)
        if a.id in ids:
            message = f"the id `{a.id}` is taken by line {ids[a.id]}; give this abbreviation another"
            yield a.origin.mistake("id", message)
        ids.setdefault(a.id, a.origin.line)
        if not first_uses(a.abbreviation, chapters):
            message = f"no edition prints `{a.abbreviation}` as a word; correct it, or remove it"
            yield a.origin.mistake("abbreviation", message)
        if a.printed_at:
            block = chapters.blocks.get(a.printed_at)
            if block is None or a.expansion.casefold() not in block.text.casefold():
                yield a.origin.mistake("printed_at", f"`{a.printed_at}` does not print `{a.expansion}`; correct it")
