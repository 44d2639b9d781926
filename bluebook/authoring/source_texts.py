"""The text beside its source: what the pages of an edition say is what its source text prints, block by block.

The source is split anew by the edition's outline, and its blocks are compared with those of the pages."""

from __future__ import annotations

import difflib
import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bluebook.authoring.split import split_source
from bluebook.content.chapters import Block, Chapters, read_page
from bluebook.content.characters import visible
from bluebook.content.editions import Edition
from bluebook.errors import BadData, Mistake

SOURCE_FOLDER = "tests/sources"
SOURCE_CURE = "restore the words, or correct the source too"


def source_file(edition: str) -> str:
    """Where the source text of an edition is, from the project's folder."""
    return f"{SOURCE_FOLDER}/bluebook-{edition}.txt"


def check_sources(root: Path, chapters: Chapters) -> Iterator[Mistake]:
    """Every page of every edition prints its source, and nothing else."""
    for edition in chapters.editions.values():
        try:
            printed = source_blocks(root, edition)
        except BadData as bad:
            yield from bad.mistakes
            continue
        for page in chapters.of(edition.year):
            yield from departures(page.blocks, printed[page.name], source_file(edition.year))


def source_blocks(root: Path, edition: Edition) -> dict[str, tuple[Block, ...]]:
    """The blocks that an edition's source has for each page; raises BadData where it cannot be read or split."""
    file = source_file(edition.year)
    try:
        pages = split_source(root / file, edition)
    except BadData as bad:
        name = Path(file).name
        raise BadData(Mistake(file if m.file == name else m.file, m.line, m.message) for m in bad.mistakes) from None
    with tempfile.TemporaryDirectory(prefix="bluebook-") as folder:
        paths = {name: Path(folder, f"{name}.md") for name in pages}
        for name, path in paths.items():
            path.write_text(pages[name], encoding="utf-8", newline="\n")
        return {name: read_page(path, Path(folder), edition.year, []).blocks for name, path in paths.items()}


def departures(blocks: Sequence[Block], printed: Sequence[Block], file: str) -> Iterator[Mistake]:
    """Where a page's blocks are not those of its source."""
    ours, theirs = [plain(block) for block in blocks], [plain(block) for block in printed]
    for kind, start, end, first, last in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        for here, there in zip(range(start, end), range(first, last), strict=False):
            yield blocks[here].origin.mistake("", first_difference(ours[here], theirs[there], file))
        paired = min(end - start, last - first)
        for here in range(start + paired, end):
            message = f"`{visible(ours[here][:40])}` is not in {file} here; take it out, or correct the source too"
            yield blocks[here].origin.mistake("", message)
        for there in range(first + paired, last):
            origin = blocks[min(start, len(blocks) - 1)].origin
            yield origin.mistake("", f"{file} prints `{visible(theirs[there][:40])}` near here; {SOURCE_CURE}")


def plain(block: Block) -> str:
    """A block's words as printed, with its white space made plain."""
    return " ".join(block.printed.split())


def first_difference(ours: str, theirs: str, file: str) -> str:
    """The message for two blocks that differ: the first words that do, of each."""
    mine, printed = (re.split(r"(?<= )", text) for text in (ours, theirs))
    at = next((i for i, (a, b) in enumerate(zip(mine, printed, strict=False)) if a.strip() != b.strip()), None)
    at = min(len(mine), len(printed)) if at is None else at
    here, there = ("".join(words[at : at + 3]).strip() or "the end" for words in (mine, printed))
    return f"the text departs from {file} at `{visible(here)}`, where that prints `{visible(there)}`; {SOURCE_CURE}"
