"""Abbreviations proposed for an edition: those that its text expands, and a list of those that it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from bluebook.authoring.line_kinds import slug
from bluebook.authoring.yaml_text import REMARK, block_lines, proposed_lines, without_proposals
from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.files import read_text
from bluebook.content.records import Abbreviation

ABBREVIATIONS_FILE = "data/abbreviations.yml"
IN_BRACKETS = re.compile(r"\((?P<short>[A-Z][A-Za-z&/-]*[A-Z](?:-[A-Z]\w+)?)s?\)")
EXPANDED_AFTER = re.compile(r"\b(?P<short>[A-Z][A-Za-z&/-]*[A-Z]) \((?P<words>[A-Z][\w’' -]{8,80})\)")
CAPITALS = re.compile(r"(?<![\w/-])[A-Z]{2,}(?:-[A-Z]+)*(?![\w/-]|\.[A-Z])")
ROMAN_ONLY = re.compile(r"[IVXLC]+")
SMALL_IN_NAMES = {"of", "on", "for", "and", "the", "in", "to", "against", "with", "by", "de", "&"}


def expansion_before(text: str, short: str) -> str | None:
    """The words at the end of a text whose first letters an abbreviation is made of; None where they are not. They begin in the middle
    of words with hyphens only where no others do."""
    inside = None
    letters = re.sub(r"[^A-Za-z]", "", short).casefold()
    words = list(re.finditer(r"[\w’']+", text.rstrip("“ ")))
    for count in range(1, len(words) + 1):
        taken = words[-count:]
        if count > 2 * len(letters) + 3:
            return inside
        first = taken[0].group()
        if first[0].casefold() == letters[0] and not first.islower() and spells([w.group() for w in taken], letters):
            found = text[taken[0].start() :].strip(" “”")
            if not text[: taken[0].start()].endswith("-"):
                return found
            inside = inside or found
    return inside


def spells(words: Sequence[str], letters: str) -> bool:
    """Whether letters are made of the first letters of words, in order, small words and second letters left out or not."""
    if not words:
        return not letters
    word, rest = words[0].casefold(), words[1:]
    if word in SMALL_IN_NAMES and spells(rest, letters):
        return True
    return any(begins(word, letters[:n]) and spells(rest, letters[n:]) for n in (1, 2, 3) if n <= len(letters))


def begins(word: str, letters: str) -> bool:
    """Whether a word begins with the first of some letters and has the others in order: `peacebuilding`, pb."""
    rest = iter(word[1:])
    return word[:1] == letters[:1] and all(letter in rest for letter in letters[1:])


def expansions(text: str) -> Iterator[tuple[str, str]]:
    """Each abbreviation that a text expands, before or after it in brackets, with the expansion."""
    for match in IN_BRACKETS.finditer(text):
        if expansion := expansion_before(text[: match.start()], match["short"]):
            yield match["short"], expansion
    for match in EXPANDED_AFTER.finditer(text):
        words, letters = re.findall(r"[\w’']+", match["words"]), re.sub(r"[^A-Za-z]", "", match["short"]).casefold()
        if spells(words, letters):
            yield match["short"], match["words"]


def new_abbreviations(
    known: Iterable[Abbreviation], blocks: Sequence[Block]
) -> tuple[dict[str, tuple[str, Block]], dict[str, Block]]:
    """Abbreviations that are not known: those expanded, with expansion and block, and the others with their first block."""
    names = {a.abbreviation for a in known}
    expanded: dict[str, tuple[str, Block]] = {}
    bare: dict[str, Block] = {}
    for block in blocks:
        for short, expansion in expansions(block.text):
            if short not in names:
                expanded.setdefault(short, (expansion, block))
        for match in CAPITALS.finditer(block.text):
            if match.group() not in names and not ROMAN_ONLY.fullmatch(match.group()):
                bare.setdefault(match.group(), block)
    return expanded, {short: block for short, block in bare.items() if short not in expanded}


def propose_abbreviations(root: Path, library: Library, edition: str) -> list[str]:
    """Write the new abbreviations of an edition at the end of the file; what was done, a line each."""
    blocks = [b for b in library.chapters.blocks.values() if b.edition == edition]
    expanded, bare = new_abbreviations(library.records.abbreviations, blocks)
    text = without_proposals(read_text(root / ABBREVIATIONS_FILE, ABBREVIATIONS_FILE)).rstrip("\n") + "\n"
    lines = [f"{REMARK}Abbreviations of {edition} that are not known"] if expanded else []
    for short, (expansion, block) in expanded.items():
        record = {"id": slug(short), "abbreviation": short, "expansion": expansion, "printed_at": block.address}
        lines += ["", *proposed_lines(block_lines(record))]
    if bare:
        where = ", ".join(f"{short} ({block.address})" for short, block in bare.items())
        lines += ["", f"{REMARK}Not spelled out in the text, so as not to be proposed: {where}"]
    (root / ABBREVIATIONS_FILE).write_text(
        text + "\n".join(["", *lines, ""] if lines else []), encoding="utf-8", newline="\n"
    )
    return [
        f"proposed {len(expanded)} abbreviations in {ABBREVIATIONS_FILE}; {len(bare)} are not spelled out in the text"
    ]
