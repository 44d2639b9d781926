"""No word of any quotation can change unnoticed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from bluebook.collection import Library
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_passages
from bluebook.content.records import edition_of, proofs
from tests.support.checkout import ROOT
from tests.support.misquotation import misquoted

CHANGES: dict[str, Callable[[str], str]] = {
    "a-letter-too-many": lambda word: f"{word}s",
    "another-word": lambda word: "otherwise",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_no_word_of_any_quote_can_change_unnoticed(change: Callable[[str], str], library: Library) -> None:
    """Every passage of every record is misquoted, at each of its words in turn."""
    lines = {path: path.read_text(encoding="utf-8").splitlines() for path in ROOT.glob("data/*/*.yml")}
    for record in library.records.all():
        proof = Proof(library.chapters.editions[edition_of(record)], library.chapters, {})
        nothing_else: dict[str, Any] = {"also": ()} | ({"facts": ()} if hasattr(record, "facts") else {})
        for part in proofs(record):
            for at in range(len(part.quote.split())):
                quote = misquoted(part, at, change)
                spoilt = replace(record, source=part.source, quote=quote, origin=part.origin, **nothing_else)
                found = list(check_passages(spoilt, proof))
                assert [mistake.file for mistake in found] == [record.origin.file], quote
                assert lines[ROOT / found[0].file][found[0].line - 1].strip("- ").startswith("quote:"), found
