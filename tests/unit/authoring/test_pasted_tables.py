"""Tables among the lines of a text are found, in rows or in cells, and no prose or heading is taken for one."""

from __future__ import annotations

import pytest

from bluebook.authoring.pasted_tables import find_tables
from tests.support.source_text import SOURCES

ROWS = (("Harbour", "Tons"), ("Osto", "12"), ("Vellby", "9"), ("Kronby", "7"))
FORMS = {
    "tabs": "\n".join("\t".join(row) for row in ROWS),
    "strokes": "\n".join(f"| {' | '.join(row)} |" for row in ROWS),
    "wide spaces": "\n".join("   ".join(row) for row in ROWS),
    "single spaces": "\n".join(" ".join(row) for row in ROWS),
    "a cell on each line": "\n".join("\n".join(row) for row in ROWS),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("title", ["", "Mud in Harbours\n"])
def test_a_table_is_found_with_its_title_and_cells(form: str, title: str) -> None:
    text = f"It was cleaned.\n{title}{FORMS[form]}\nThen it was dirty."
    (table,) = find_tables(text.split("\n"))
    assert table.rows == ROWS and table.title == (title.strip() or None)
    assert (table.start, table.end) == (1, len(text.split("\n")) - 1)


@pytest.mark.parametrize("edition", ["2015", "2018"])
def test_no_table_is_found_where_there_is_none(edition: str) -> None:
    text = (SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8")
    assert find_tables(text.split("\n")) == []
