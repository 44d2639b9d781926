"""What the briefing list knows of every place that can be on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import bare_address
from bluebook.content.kinds import KINDS
from bluebook.export.briefing_sources import BRIEFING_FOLDER, source_files, write_sources


@pytest.fixture(scope="module")
def files(library: Library) -> dict[str, Any]:
    """Each file's data by its name."""
    return {name: data for name, (_, data) in source_files(library).items()}


def file_of(address: str) -> str:
    """The file that a list loads for an address."""
    page, _, id = address.partition("#")
    return f"{page}-{id.split('-')[0]}" if page.startswith("data/") else page


def test_every_block_record_pair_and_statement_is_in_the_file_of_its_address(
    library: Library, files: dict[str, Any]
) -> None:
    for block in library.chapters.blocks.values():
        page, _, id = block.address.partition("#")
        said = [(number, text) for one, _, number, text, _ in files[page]["blocks"] if one == id]
        assert len(said) == 1 and said[0][0] and said[0][1] == block.text, block.address
    records = {f"data/{kind}#{record.id}" for kind in KINDS for record in library.records.of(kind)}
    assert all(files[file_of(address)][address][1] in library.chapters.blocks for address in records)
    compared = {a for a in map(bare_address, library.published_addresses) if a.startswith("compare/") and "#" in a}
    others = ("compare/series#", "compare/expressions#")
    themes = [a for a in compared if not a.startswith(others)]
    assert themes and all(set(files[file_of(a)][a]["editions"]) <= files["sources"]["editions"].keys() for a in themes)


def test_the_blocks_of_a_section_are_in_printed_order_with_their_themes(
    library: Library, files: dict[str, Any]
) -> None:
    for page in library.chapters.pages.values():
        assert [one[0] for one in files[page.address]["blocks"]] == [block.id for block in page.blocks]
    named = {
        (library.themes[at].slug, f"{page}#{id}")
        for page in library.chapters.pages
        for id, *_, themes in files[page]["blocks"]
        for at in themes
    }
    assert named == {(theme.slug, address) for theme in library.themes for address in theme.addresses()}


def test_a_records_sentence_is_in_the_passage_that_it_is_cited_by(library: Library, files: dict[str, Any]) -> None:
    said = [one for name, data in files.items() if name.startswith("data/") for one in data.values()]
    assert said and all(
        name and sentence in library.chapters.blocks[source].text for name, source, sentence, *_ in said
    )


def test_each_file_registers_itself_and_is_named_in_the_first(
    library: Library, files: dict[str, Any], tmp_path: Path
) -> None:
    write_sources(tmp_path, library)
    written = {
        path.relative_to(tmp_path / BRIEFING_FOLDER).with_suffix("").as_posix() for path in tmp_path.rglob("*.js")
    }
    assert written == {"sources", *files["sources"]["files"]} == files.keys()
    for name in ("sources", "2018/5-cyber"):
        script = (tmp_path / BRIEFING_FOLDER / f"{name}.js").read_text(encoding="utf-8")
        head, data = script.removesuffix(";\n").split("=", 1)
        assert head.startswith("bluebook.") and json.loads(data) == json.loads(json.dumps(files[name]))
