"""Every record under data/, with the names and abbreviations, read and proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from bluebook.content.chapters import Chapters
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import broken_rules
from bluebook.content.records import KINDS, Abbreviation, AnyRecord, Facts, Name, abbreviated, whole
from bluebook.content.yaml_records import read_records
from bluebook.errors import Mistake, nearest


def check_names(names: Iterable[Name], chapters: Chapters) -> Iterator[Mistake]:
    """Each printed form of a name stands in its edition; no name, form or id is taken twice."""
    taken: dict[str, Name] = {}
    ids: dict[str, Name] = {}
    texts = {e: "\n".join(b.text for b in chapters.blocks.values() if b.edition == e) for e in chapters.editions}
    for name in names:
        if name.id in ids:
            yield name.origin.mistake(
                "id", f"the id `{name.id}` is taken by line {ids[name.id].origin.line}; give this name another"
            )
        ids.setdefault(name.id, name)
        for form in name.forms:
            if form in taken and taken[form] is not name:
                line = taken[form].origin.line
                yield name.origin.mistake("name", f"`{form}` already stands for the name in line {line}; remove one")
            taken.setdefault(form, name)
        for printed in name.printed:
            for form in printed.words:
                if not whole(form, texts.get(printed.edition, "")):
                    message = (
                        f"the {printed.edition} edition does not print `{form}`; correct it, or move it to `other`"
                    )
                    yield printed.origin.mistake("words", message)


def check_abbreviations(abbreviations: Iterable[Abbreviation], chapters: Chapters) -> Iterator[Mistake]:
    """An abbreviation's first places are its first, and its expansion stands where it is said to be printed."""
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
        firsts = first_uses(a.abbreviation, chapters)
        if sorted(a.first) != sorted(firsts):
            message = f"`{a.abbreviation}` is first printed in `{', '.join(firsts) or 'no block'}`; correct it"
            yield a.origin.mistake("first", message)
        if a.printed_at:
            block = chapters.blocks.get(a.printed_at)
            if block is None or a.expansion.casefold() not in block.text.casefold():
                yield a.origin.mistake("printed_at", f"`{a.printed_at}` does not print `{a.expansion}`; correct it")


def first_uses(abbreviation: str, chapters: Chapters) -> list[str]:
    """The address of the first block of each edition that prints an abbreviation as a word."""
    found: dict[str, str] = {}
    for block in chapters.blocks.values():
        if block.edition not in found and abbreviated(abbreviation).search(block.text):
            found[block.edition] = block.address
    return list(found.values())


# --- reading the folder -------------------------------------------------------------------------------------------


def read_facts(root: Path, chapters: Chapters, mistakes: list[Mistake]) -> Facts:
    """Every record under data/, each proved; what is wrong is added to `mistakes`."""
    names = read_records(root / "data/names.yml", root, Name, mistakes)
    abbreviations = read_records(root / "data/abbreviations.yml", root, Abbreviation, mistakes)
    known = {name.name: name for name in names}
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    mistakes.extend(strange_files(root, chapters))
    for edition in chapters.editions.values():
        for kind, record_type in KINDS.items():
            records = read_records(root / "data" / edition.edition / f"{kind}.yml", root, record_type, mistakes)
            proof = Proof(edition, chapters, known)
            mistakes.extend(m for r in records for m in broken_rules(r, proof))
            found[kind].extend(records)
    mistakes.extend(check_names(names, chapters))
    mistakes.extend(check_abbreviations(abbreviations, chapters))
    mistakes.extend(taken_ids([record for records in found.values() for record in records]))
    return Facts(**found, names=names, abbreviations=abbreviations)


def taken_ids(records: list[AnyRecord]) -> Iterator[Mistake]:
    """No two records have one id."""
    first: dict[str, AnyRecord] = {}
    for record in records:
        other = first.setdefault(record.id, record)
        if other is not record:
            place = f"{other.origin.file}:{other.origin.line}"
            yield record.origin.mistake("id", f"the id `{record.id}` is taken by {place}; give this record another")


KNOWN_FILES = (
    "editions.yml",
    "names.yml",
    "abbreviations.yml",
    "topics.yml",
    "changes.yml",
    "expressions.yml",
    "words.yml",
    "moved.yml",
)


def strange_files(root: Path, chapters: Chapters) -> Iterator[Mistake]:
    """data/ holds nothing that the build does not read."""
    for path in sorted((root / "data").rglob("*")):
        inside = path.relative_to(root / "data")
        file = path.relative_to(root).as_posix()
        if path.name.startswith(".") or path.name.endswith("~"):
            continue
        if path.is_dir():
            if inside.as_posix() not in chapters.editions:
                yield Mistake(
                    file, 1, f"the folder `{inside.name}` is no edition of data/editions.yml; rename it, or add it"
                )
            continue
        known = KNOWN_FILES if len(inside.parts) == 1 else tuple(f"{kind}.yml" for kind in KINDS)
        if inside.name not in known and (len(inside.parts) == 1 or inside.parts[0] in chapters.editions):
            cure = nearest(inside.name, known) or f"; the files here are {', '.join(known)}"
            yield Mistake(file, 1, f"the file `{inside.name}` is not read by the build{cure}")
