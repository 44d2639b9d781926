"""The tables that analysts join with the records."""

from __future__ import annotations

import pytest

from bluebook.collection import Library
from bluebook.content.columns import rows
from bluebook.content.joined_tables import JOINED_TABLES
from bluebook.export.csv_json import csv_cell, csv_file
from bluebook.export.downloads import data_package, package_tables
from bluebook.export.joined_rows import joined_rows
from tests.support import every


def test_the_text_table_has_every_block_in_printed_order(library: Library) -> None:
    told = joined_rows(library, "text")
    blocks = list(library.chapters.blocks.values())
    assert [(r["edition"], r["page"], r["id"], r["text"]) for r in told] == [
        (b.edition, b.page, b.id, b.text) for b in blocks
    ]
    cyber = next(r for r in told if r["address"].endswith("/2018/5-cyber/#p1"))
    assert (cyber["kind"], cyber["number"], cyber["section"], cyber["level"]) == ("paragraph", "1", "(5)", None)
    assert all(r["words"] == len(r["text"].split()) > 0 for r in told)


def test_each_participant_of_each_meeting_is_a_row(library: Library) -> None:
    told = joined_rows(library, "participants")
    assert len(told) == sum(len(meeting.participants) for meeting in library.records.meetings) > 200
    quotes = {m.id: " ".join([m.quote, *(also.quote for also in m.also)]) for m in library.records.meetings}
    printed = every([row for row in told if row["name_printed"]], 200)
    assert all(row["name_printed"] in quotes[row["meeting"]] for row in printed)
    american = [row for row in printed if row["name_used"] == "United States"]
    assert {row["iso_code"] for row in american} == {"USA"} and "U.S." in {row["name_printed"] for row in american}


@pytest.mark.parametrize("name", package_tables())
def test_each_column_that_names_a_row_names_one(name: str, library: Library) -> None:
    table = package_tables()[name]
    told = joined_rows(library, name) if name in JOINED_TABLES else rows(name, library.records.of(name))
    assert len({tuple(row[column] for column in table.key) for row in told}) == len(told)
    for column, (other, named) in table.foreign.items():
        there = joined_rows(library, other) if other in JOINED_TABLES else rows(other, library.records.of(other))
        assert {row[column] for row in told} <= {row[named] for row in there}


def test_years_are_numbers_and_open_periods_have_no_last_year(library: Library) -> None:
    told = {row["id"]: row for kind in ("meetings", "contributions") for row in rows(kind, library.records.of(kind))}
    since = [row for row in told.values() if (row.get("period") or "").startswith("since 1992")]
    assert {(row["first_year"], row["last_year"]) for row in since} == {(1992, None)}
    spans = [row for row in told.values() if row.get("period") == "2012 to May 2017"]
    assert [(row["first_year"], row["last_year"]) for row in spans] == [(2012, 2017)]
    dated = every([row for row in told.values() if row.get("date")], 100)
    assert all(row["first_year"] == int(row["date"][:4]) <= row["last_year"] for row in dated)


def test_the_package_names_the_version_and_describes_every_table(library: Library) -> None:
    package = data_package(library)
    assert package["version"] == max(c.date for c in library.changes if c.is_dated).isoformat()
    assert {r["name"] for r in package["resources"]} == {
        f"{name}-{form}" for name in package_tables() for form in ("csv", "json")
    }


def test_a_text_that_a_spreadsheet_would_run_is_guarded() -> None:
    assert (
        csv_file(["text"], [{"text": "=1+1"}], "2026-11-29").decode("utf-8-sig")
        == "text,version\r\n'=1+1,2026-11-29\r\n"
        != csv_cell("=1+1")
    )
