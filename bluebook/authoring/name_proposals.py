"""Names proposed for an edition: the forms that it prints of known names, and names that are not known yet."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any

from bluebook.authoring.abbreviation_proposals import expansion_before, expansions
from bluebook.authoring.country_names import COUNTRY_NAMES
from bluebook.authoring.line_kinds import slug
from bluebook.authoring.printed_facts import MONTH
from bluebook.authoring.yaml_text import REMARK, block_lines, flow, proposed_lines, without_proposals
from bluebook.collection import NAMES_FILE, Library
from bluebook.content.alignment import sentences
from bluebook.content.chapters import Block
from bluebook.content.files import read_text
from bluebook.content.mentions import Finder
from bluebook.content.printed_words import contains_words
from bluebook.content.records import Abbreviation, Name

# Words that end the name of a body, and what such a body is in data/names.yml.
BODIES = {
    "forum": r"Forum",
    "group": r"Group|Coalition",
    "organisation": r"Organi[sz]ation|Commission|Council|Committee|Agency|Bank|Fund|Court|Union|Office|Ministry|Cent(?:er|re)"
    r"|Institute|Authority|Association|Secretariat|Academy|Programme|Program|Board|Bureau|Service|Force|Forces|Institution",
}
CAPITAL = rf"(?!(?:{MONTH})\b)[A-Z][\w’'-]*"
JOINING = r"(?:(?:of|on|for|against|to|with)(?: the)?|and)"  # two names are joined by `and the`
BODY = re.compile(
    rf"(?:{CAPITAL} (?:{JOINING} )?){{0,7}}(?:{'|'.join(BODIES.values())})\b"
    rf"(?: {JOINING} {CAPITAL}(?: {CAPITAL})*)*(?: \((?P<acronym>[A-Z][\w-]*[A-Z])\))?"
)
COUNTRY = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, COUNTRY_NAMES), key=lambda n: -len(n)))})(?![\w-])"
)
# A person who heads a body, and a word for a body without its name.
NO_NAME = re.compile(
    r"(?:Vice-|Deputy )?(?:President|Chief|Commander(?:-in-Chief)?|Chair|Chairman|Head|Secretary|Director|Minister)\b|Task Force$"
)
AROUND = 36  # characters of the text on both sides of a form that is quoted


def found_forms(names: Iterable[Name], blocks: Sequence[Block]) -> dict[str, dict[str, Block]]:
    """By the id of each known name, the forms of it that blocks print and the first block that prints each."""
    known = list(names)
    finder = Finder((form, name) for name in known for form in name.forms)
    found: dict[str, dict[str, Block]] = {}
    for block in blocks:
        for match in finder.pattern.finditer(block.text):
            if name := finder.names.get(match.group()):
                found.setdefault(name.id, {}).setdefault(match.group(), block)
        for name, form in derived_forms(known, block.text):
            if form not in finder.names:
                found.setdefault(name.id, {}).setdefault(form, block)
    return found


def derived_forms(names: Iterable[Name], text: str) -> Iterator[tuple[Name, str]]:
    """Forms of known names that no edition has printed yet: the words for which a text prints a known abbreviation, and
    a country's adjective by its ending."""
    long_forms = dict(expansions(text))
    for name in names:
        yield from ((name, long_forms[short]) for short in name.forms if short in long_forms)
        stem = name.name.rstrip("aeiouy")
        if name.kind == "country" and len(stem) > 3 and stem in text:
            yield from (
                (name, m.group()) for m in re.finditer(rf"\b{re.escape(stem)}[aeiouy]?(?:n|an|ian|i|ese|ish)\b", text)
            )


def unknown_names(
    names: Iterable[Name], abbreviations: Iterable[Abbreviation], blocks: Sequence[Block], forms: Set[str] = frozenset()
) -> dict[str, tuple[str, str | None, Block]]:
    """Names of bodies that blocks print and that are not known: name → kind, acronym and first block, most printed first.
    `forms` are those that are proposed for known names."""
    known = {form.casefold() for name in names for form in name.forms} | forms
    known |= {a.expansion.casefold() for a in abbreviations}
    times: Counter[str] = Counter()
    found: dict[str, tuple[str, str | None, Block]] = {}
    for block in blocks:
        for sentence in sentences(block.text) if block.kind != "table" else ():  # whose cells are no words of one name
            for match in BODY.finditer(sentence):
                acronym = whole_acronym(sentence[: match.end()], match)
                name = re.sub(
                    r"^(?:(?:The|the|In|At|On|For|Of|This|As|Also|Its|Their|His|Her|These|Both) )+|\s*\([^)]*\)$",
                    "",
                    match.group(),
                )
                if is_known(name, acronym, known) or NO_NAME.match(name):
                    continue
                times[name] += 1
                found.setdefault(name, (body_kind(name), acronym, block))
    return {name: found[name] for name, _ in times.most_common()}


def whole_acronym(text: str, match: re.Match[str]) -> str | None:
    """The acronym in brackets after a name, where it spells the whole name and not its last words alone."""
    acronym = match["acronym"]
    expansion = expansion_before(text[: match.start("acronym") - 1], acronym) if acronym else None
    return acronym if not expansion or match.group().find(expansion) <= len("The ") else None


def is_known(name: str, acronym: str | None, known: set[str]) -> bool:
    """Whether a name is known by itself, by its acronym or without what follows its body; a single word is no name."""
    words = name.casefold().split(" of ")[0]
    return " " not in name or bool({name.casefold(), (acronym or "").casefold(), words} & known)


def unknown_countries(names: Iterable[Name], blocks: Sequence[Block]) -> dict[str, tuple[str, Block]]:
    """Countries that blocks print and that are not known: name → code and first block, in printed order."""
    every = list(names)
    known, codes = {form for name in every for form in name.forms}, {name.code for name in every} - {"none", None}
    finder = Finder((form, name) for name in every for form in name.forms)
    found: dict[str, tuple[str, Block]] = {}
    for block in blocks:
        inside = [match.span() for match in finder.pattern.finditer(block.text)]
        for match in COUNTRY.finditer(block.text):
            code = COUNTRY_NAMES[match.group()]
            within = any(start <= match.start() < end for start, end in inside)
            if match.group() not in known and code not in codes and not within:
                found.setdefault(match.group(), (code, block))
    return found


def body_kind(name: str) -> str:
    """What a body is, by the word that its name has for it."""
    first = ((m.start(), kind) for kind, words in BODIES.items() for m in re.finditer(rf"\b(?:{words})\b", name))
    return min(first, default=(0, "organisation"))[1]


def quote_around(form: str, block: Block) -> str:
    """A form with the words around it, and where it is printed."""
    at = block.text.find(form)
    words = block.text[max(0, at - AROUND) : at + len(form) + AROUND].strip()
    return f"“… {words} …” {block.page}#{block.id}"


def propose_names(root: Path, library: Library, edition: str) -> list[str]:
    """Write an edition's forms of known names under each name, and names not known at the end; what was done."""
    blocks = [b for b in library.chapters.blocks.values() if b.edition == edition]
    names = library.records.names
    text = without_proposals(read_text(root / NAMES_FILE, NAMES_FILE))
    forms = found_forms(names, blocks)
    added = 0
    for name in names:
        if forms.get(name.id) and not any(printed.edition == edition for printed in name.printed):
            text = add_forms(text, name, edition, forms[name.id])
            added += 1
    countries = unknown_countries(names, blocks)
    named = "\n".join(words for record in library.records.all() for words in record.own_words if words)
    bodies = unknown_names(
        names, library.records.abbreviations, blocks, taken_forms(forms) | {c.casefold() for c in countries}
    )
    unknown = {name: found for name, found in bodies.items() if name not in named}  # a record has its own address
    if countries or unknown:
        remark = f"{REMARK}Names in the text of {edition} that are not known, as far as their words show them"
        texts = library.chapters.texts
        lines = [*country_lines(countries, texts), *unknown_lines(unknown, texts)]
        text = text.rstrip("\n") + "\n" + "\n".join(["", remark, *lines, ""])
    (root / NAMES_FILE).write_text(text, encoding="utf-8", newline="\n")
    new = len(countries) + len(unknown)
    return [f"proposed the forms of {added} known names and {new} new names in {NAMES_FILE}"]


def taken_forms(forms: dict[str, dict[str, Block]]) -> set[str]:
    """The forms that are proposed for known names, by which no new name is proposed."""
    return {form.casefold() for found in forms.values() for form in found}


def printed_by_edition(words: Sequence[str], texts: Mapping[str, str]) -> list[dict[str, Any]]:
    """The forms of a new name that each edition prints, the earlier ones too."""
    found = {edition: [form for form in words if contains_words(form, text)] for edition, text in texts.items()}
    return [{"edition": edition, "words": forms} for edition, forms in found.items() if forms]


def country_lines(countries: dict[str, tuple[str, Block]], texts: Mapping[str, str]) -> list[str]:
    """The lines that propose countries."""
    found: list[str] = []
    for name, (code, block) in countries.items():
        printed = printed_by_edition([name], texts)
        record = {"id": slug(name), "name": name, "kind": "country", "code": code, "printed": printed}
        found += ["", f"{REMARK}{quote_around(name, block)}", *proposed_lines(block_lines(record))]
    return found


def add_forms(text: str, name: Name, edition: str, forms: dict[str, Block]) -> str:
    """The file with an edition's forms of a name proposed below those of earlier editions."""
    lines = text.split("\n")
    start = next(at for at, line in enumerate(lines) if line.rstrip() in (f"- id: {name.id}", f'- id: "{name.id}"'))
    end = next((at for at in range(start + 1, len(lines)) if lines[at].startswith(("- ", "# "))), len(lines))
    head = next((at for at in range(start, end) if lines[at].startswith("  printed:")), None)
    entry = f"    - {flow({'edition': int(edition), 'words': list(forms)})}"
    quotes = [f"    {REMARK}{quote_around(form, block)}" for form, block in forms.items()]
    if head is None:
        at = next((at for at in range(start, end) if lines[at].startswith("  other:") or not lines[at].strip()), end)
        new = ["  #? printed:", *quotes, *proposed_lines([entry])]
    else:
        years = [i for i in range(head + 1, end) if lines[i].startswith("    - {edition:")]
        earlier = [i for i in years if re.search(r"\d{4}", lines[i])[0] < edition]  # type: ignore[index]
        at = (earlier[-1] if earlier else head) + 1
        new = [*quotes, *proposed_lines([entry])]
    return "\n".join([*lines[:at], *new, *lines[at:]])


def unknown_lines(unknown: dict[str, tuple[str, str | None, Block]], texts: Mapping[str, str]) -> list[str]:
    """The lines that propose new names."""
    found: list[str] = []
    for name, (kind, acronym, block) in unknown.items():
        words = [name, *([acronym] if acronym else [])]
        short = {"short": [acronym]} if acronym else {}
        record = {
            "id": slug(acronym or name),
            "name": name,
            "kind": kind,
            **short,
            "printed": printed_by_edition(words, texts),
        }
        found += ["", f"{REMARK}{quote_around(name, block)}", *proposed_lines(block_lines(record))]
    return found
