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


def test_a_column_of_years_with_words_and_ranges_is_one() -> None:
    cells = [
        "Mission",
        "Period",
        "People",
        "UNMISS",
        "from 2011",
        "354",
        "UNDOF",
        "1996-2013",
        "1,501",
        "UNTAC",
        "1992",
        "8",
    ]
    (table,) = find_tables(["People sent", *cells, "All came back."])
    assert table.title == "People sent" and table.rows[1] == ("UNMISS", "from 2011", "354") and len(table.rows) == 4


def test_rows_may_begin_with_years() -> None:
    cells = ["Year", "Fund", "Training", "2020", "3.0", "2.0", "2021", "4.1", "2.2", "2022", "4.7", "2.5"]
    (table,) = find_tables(["It was paid.", "Payments, by year", *cells, "It was paid."])
    assert table.title == "Payments, by year" and table.rows[-1] == ("2022", "4.7", "2.5") and len(table.rows) == 4


@pytest.mark.parametrize("edition", ["2015", "2018"])
def test_no_table_is_found_where_there_is_none(edition: str) -> None:
    text = (SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8")
    assert find_tables(text.split("\n")) == []
