"""What the briefing list knows of every place that can be on it."""

from __future__ import annotations

import json
from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import bare_address
from bluebook.content.kinds import KINDS
from bluebook.export.briefing_sources import SOURCES, source_data, write_sources


def test_every_block_record_pair_and_statement_can_be_cited(library: Library) -> None:
    data = source_data(library)
    for block in library.chapters.blocks.values():
        page, _, id = block.address.partition("#")
        assert data["pages"][page]["numbers"][id], block.address
    records = [f"data/{kind}#{record.id}" for kind in KINDS for record in library.records.of(kind)]
    assert list(data["records"]) == records
    assert all(source in library.chapters.blocks for _, source, _ in data["records"].values())
    compared = {a for a in map(bare_address, library.published_addresses) if a.startswith("compare/") and "#" in a}
    others = ("compare/series#", "compare/expressions#")
    assert {a for a in compared if not a.startswith(others)} <= data["comparisons"].keys()
    assert all(set(one["editions"]) <= data["editions"].keys() for one in data["comparisons"].values())


def test_a_records_sentence_is_in_the_passage_that_it_is_cited_by(library: Library) -> None:
    for address, (name, source, sentence) in source_data(library)["records"].items():
        assert name and sentence in library.chapters.blocks[source].text, address


def test_the_file_registers_itself_and_ends_no_script(library: Library, tmp_path: Path) -> None:
    text = write_sources(tmp_path, library).read_text(encoding="utf-8")
    head, data = text.split("sources=", 1)
    assert (tmp_path / SOURCES).is_file() and head == "(window.bluebook=window.bluebook||{})."
    assert json.loads(data.rstrip(";\n")) == json.loads(json.dumps(source_data(library)))
