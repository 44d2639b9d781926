"""No word of any quotation can change unnoticed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.chapters import Block, find_block
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_passages, is_quoted
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of, proofs
from tests.support.checkout import ROOT, copy_checkout, spoil
from tests.support.miniature import (
    mistakes_in,
)


def test_misquotations_in_all_files_are_reported_at_once(library: Library, tmp_path: Path) -> None:
    copy_checkout(tmp_path, "data/", "docs/")
    places = [
        spoil(tmp_path, record)
        for edition in library.chapters.editions
        for kind in KINDS
        for record in [r for r in library.records.of(kind) if edition_of(r) == edition][::7]
    ]
    mistakes = mistakes_in(tmp_path)
    assert len(places) >= 10
    assert [place for place in places if not any(mistake.startswith(place) for mistake in mistakes)] == []
    assert len(mistakes) == len(places)


CHANGES: list[Callable[[str], str]] = [lambda word: f"{word}s", lambda word: "otherwise"]


def misquotations(quote: str) -> Iterator[str]:
    """A quote with a letter too many, and with another word, at each of its words in turn."""
    words = quote.split()
    for at, word in enumerate(words):
        for change in CHANGES:
            yield " ".join([*words[:at], change(word), *words[at + 1 :]])


def test_no_word_of_any_quote_can_change_unnoticed(library: Library) -> None:
    """Every passage of every record; one misquotation of each is followed to its message and its line."""
    lines = {path: path.read_text(encoding="utf-8").splitlines() for path in ROOT.glob("data/*/*.yml")}
    for record in library.records.all():
        proof = Proof(library.chapters.editions[edition_of(record)], library.chapters, {})
        nothing_else: dict[str, Any] = {"also": ()} | ({"facts": ()} if record.facts else {})
        for part in proofs(record):
            wrong = list(misquotations(part.quote))
            block = find_block(proof.chapters, proof.edition.year, part.source)
            assert isinstance(block, Block) and not [quote for quote in wrong if is_quoted(quote, block)], part.quote
            quote = wrong[len(wrong) // 2]
            spoilt = replace(record, source=part.source, quote=quote, origin=part.origin, **nothing_else)
            found = list(check_passages(spoilt, proof))
            assert [mistake.file for mistake in found] == [record.origin.file], quote
            assert lines[ROOT / found[0].file][found[0].line - 1].strip("- ").startswith("quote:"), found
