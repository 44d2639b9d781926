"""A draft of 200 pages: running prose with quotations from the texts, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Iterator

from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.citations import footnote

SEED = 2018
WORDS = 100_000
EVERY = 200  # words of prose between two quotations: some 400 quotations in all
KINDS = ("true", "true", "true", "changed", "elsewhere", "invented")


def sentences(words: list[str], chance: random.Random) -> Iterator[str]:
    """Sentences without sense, of the texts' own words."""
    while True:
        yield " ".join(chance.choices(words, k=chance.randint(8, 28))).capitalize() + "."


def quotation(kind: str, block: Block, words: list[str], chance: random.Random) -> str:
    """From four to forty words of a block, one of them changed, or none of them from it."""
    said = block.text.replace("“", "").replace("”", "").replace('"', "").split()
    start = chance.randrange(max(1, len(said) - 8))
    said = said[start : start + chance.randint(8, 40)]
    if kind == "invented":
        said = chance.choices(words, k=len(said))
    if kind == "changed":
        said[len(said) // 2] = chance.choice(words)
    return f"“{' '.join(said)}”"


def note_of(block: Block, library: Library) -> str:
    """The footnote that names a block."""
    chapters = library.chapters
    return footnote(chapters.editions[block.edition], chapters.pages[f"{block.edition}/{block.page}"], block)


def draft(library: Library) -> tuple[str, int]:
    """The draft, and how many quotations it has."""
    chance = random.Random(SEED)
    chapters = library.chapters
    blocks = [b for b in chapters.blocks.values() if b.kind == "paragraph" and len(b.text.split()) > 30]
    words = sorted({w for b in blocks for w in b.text.split() if w.isalpha()})
    prose, paragraphs, count, quoted = sentences(words, chance), [], 0, 0
    while count < WORDS:
        said: list[str] = []
        while len(" ".join(said).split()) < EVERY:
            said.append(next(prose))
        kind, block = KINDS[quoted % len(KINDS)], chance.choice(blocks)
        named = chance.choice(blocks) if kind == "elsewhere" else block
        quote = quotation(kind, block, words, chance)
        said.insert(len(said) // 2, f"It said that {quote} ({note_of(named, library)}).")
        paragraphs.append(" ".join(said))
        count += len(paragraphs[-1].split())
        quoted += 1
    return "\n\n".join(paragraphs), quoted
