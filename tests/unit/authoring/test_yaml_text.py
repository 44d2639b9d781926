"""Values are written as YAML that reads back as the same words, and a mark that is taken out leaves the lines themselves."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from bluebook.authoring.yaml_text import block_lines, block_value, flow, proposed_lines, without_proposals
from bluebook.content.editions import Line
from bluebook.content.yaml_records import read_records

WORDS = (
    "plain|a: b|{x}|[x]|no|1|1.5|a, b|a #b|“x”|- a|'x'|x'|? a|2018-01|(1)Sea|a \"b\" c|a\\b|#? a|*a|&a|!a|%a|@a|a:|: a"
)


@pytest.mark.parametrize("words", WORDS.split("|"))
def test_words_are_read_back_as_they_were(words: str, tmp_path: Path) -> None:
    record = {"page": "a", "heading": words, "table": [words]}
    for text in (f"- {flow(record)}\n", "\n".join(block_lines(record))):
        (tmp_path / "a.yml").write_text(text, encoding="utf-8")
        (line,) = read_records(tmp_path / "a.yml", tmp_path, Line, [])
        assert line.heading == words and line.table == (words,)


def test_numbers_and_dates_stand_bare() -> None:
    assert [block_value(v) for v in (Decimal("2.50"), Decimal(10) ** 9, True, "2017-08", "2017")] == [
        "2.5",
        "1000000000",
        "true",
        "2017-08",
        "2017",
    ]


def test_marks_taken_out_leave_the_lines() -> None:
    lines = block_lines({"id": "a", "also": [{"source": "b", "quote": "c"}]}, "    ")
    marked = proposed_lines(lines)
    assert marked == ["    #? - id: a", "      #? also:", "        #? - source: b", "          #? quote: c"]
    assert [line.replace("#? ", "") for line in marked] == lines
    assert without_proposals("\n".join(["kept", *marked, "    #?# a remark", "# kept"])) == "kept\n# kept"
