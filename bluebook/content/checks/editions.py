"""The rules of the references in data/editions.yml."""

from __future__ import annotations

from collections.abc import Iterable

from bluebook.content.chapters import Chapters, find_block
from bluebook.errors import Mistake


def check_references(chapters: Chapters) -> Iterable[Mistake]:
    """References of editions.yml whose block or target does not exist, or whose words their block does not print."""
    for edition in chapters.editions.values():
        for reference in edition.references:
            block = find_block(chapters, edition.year, reference.in_)
            if isinstance(block, str):
                yield reference.origin.mistake("in_", block)
            elif reference.words not in block.text:
                message = f"`{reference.in_}` does not print `{reference.words}`; correct it"
                yield reference.origin.mistake("words", message)
            target = reference.to or ""
            found = find_block(chapters, edition.year, target)
            if target and isinstance(found, str) and f"{edition.year}/{target}" not in chapters.pages:
                yield reference.origin.mistake("to", found)
