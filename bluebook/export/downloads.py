"""The records as files to download: CSV, JSON and XLSX of each kind, and the data package that describes them.

The three files of a kind hold the same rows and columns, one row for each record, in the order of the editions and of
their files, with the version of text and data in each. JSON keeps lists as lists; CSV and XLSX join them with `; `. Dates
are text everywhere, so that 2017-08 stays 2017-08. Nothing here depends on a clock: the same records give the same bytes.
"""

from __future__ import annotations

import datetime
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.changes import version
from bluebook.content.citations import AUTHOR, LICENCE
from bluebook.content.columns import TEXT, VERSION_COLUMN, columns, flatten, rows
from bluebook.content.joined_tables import JOINED_FORMS, JOINED_TABLES, JoinedTable
from bluebook.content.kinds import KINDS
from bluebook.export.csv_json import csv_file, json_file
from bluebook.export.joined_rows import joined_rows

MINISTRY_PAGES = "https://www.mofa.go.jp/policy/other/bluebook/"
WORKBOOK_DATE = datetime.datetime(2018, 1, 1)  # the date that a spreadsheet must carry: never today's


# --- the three formats --------------------------------------------------------------------------------------------


def as_csv(kind: str, records: Sequence[Any], day: str) -> bytes:
    """A table as CSV of the version of a day."""
    return csv_file([column.name for column in columns(kind)], rows(kind, records), day)


def as_json(kind: str, records: Sequence[Any], day: str) -> bytes:
    """A table as JSON of the version of a day."""
    return json_file(rows(kind, records), day)


def as_xlsx(kind: str, records: Sequence[Any], day: str) -> bytes:
    """A table as a workbook: texts and dates as text, figures as numbers, and a second sheet on the columns."""
    import xlsxwriter  # here, because no page needs it: another engine builds them without it

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties(
            {"title": f"{KINDS[kind].title} in the {COLLECTION}", "author": AUTHOR, "created": WORKBOOK_DATE}
        )
        head, text = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "@"})
        sheet = book.add_worksheet(KINDS[kind].title)
        sheet.freeze_panes(1, 2)
        names = [*(column.name for column in columns(kind)), VERSION_COLUMN[0]]
        for x, name in enumerate(names):
            sheet.set_column(x, x, WIDTHS.get(name, 18))
            sheet.write_string(0, x, name, head)
        for y, row in enumerate(rows(kind, records), 1):
            for x, content in enumerate([*row.values(), day]):
                write_cell(sheet, y, x, flatten(content), text)
        sheet.autofilter(0, 0, max(len(records), 1), len(names) - 1)
        about = book.add_worksheet("About")
        about.set_column(0, 1, 28)
        for y, line in enumerate(about_lines(kind, day)):
            for x, words in enumerate(line):
                about.write_string(y, x, words)
    return out.getvalue()


WIDTHS = {"edition": 8, "name": 44, "purpose": 44, "participants": 34, "quote": 60, "ordinal": 8, "cumulative": 11}


def write_cell(sheet: Any, y: int, x: int, content: str | int | float | bool | None, text: Any) -> None:
    """One cell: never a formula, never a link, never a date."""
    if isinstance(content, bool):
        sheet.write_boolean(y, x, content)
    elif isinstance(content, int | float):
        sheet.write_number(y, x, content)
    elif content is not None:
        sheet.write_string(y, x, content, text)


def about_lines(kind: str, day: str) -> Iterator[tuple[str, ...]]:
    """The lines of a workbook's second sheet: what the columns mean, the source and the licence."""
    yield from ((column.name, column.about) for column in columns(kind))
    yield ("source", f"{AUTHOR}, Diplomatic Bluebook, {MINISTRY_PAGES}")
    yield ("licence of the text", f"Public Data License 1.0, {LICENCE}")
    yield ("edited", EDITED)
    yield ("version of text and data", day)


# --- the data package ---------------------------------------------------------------------------------------------

COLLECTION = "security chapters of Japan’s Diplomatic Bluebook"
EDITED = (
    "Edited: the records were drawn from the ministry’s text, each with the words that prove it. "
    "This is an unofficial presentation, not a publication of the ministry."
)


RECORDS_TO_TEXT = {"paragraph_address": ("text", "address")}  # a record's column → the table and column that it names


def package_tables() -> dict[str, JoinedTable]:
    """Every table of the package by its name: the records, the text, and what joins them."""
    records = {
        kind: JoinedTable(KINDS[kind].title, KINDS[kind].dataset, tuple(columns(kind)), ("id",), RECORDS_TO_TEXT)
        for kind in KINDS
    }
    return records | JOINED_TABLES


def table_schema(table: JoinedTable, form: str) -> dict[str, Any]:
    """A table's columns and keys as Table Schema; lists are arrays in JSON and text elsewhere."""
    fields = [
        {"name": c.name, "description": c.about}
        | (c.type if form == "json" or c.type["type"] != "array" else c.type | {"type": "string"})
        for c in table.columns
    ]
    fields.append({"name": VERSION_COLUMN[0], "description": VERSION_COLUMN[1]} | TEXT)
    keys = [
        {"fields": [own], "reference": {"resource": f"{other}-{form}", "fields": [named]}}
        for own, (other, named) in table.foreign.items()
    ]
    schema = {"fields": fields, "primaryKey": list(table.key), "missingValues": [""]}
    return schema | ({"foreignKeys": keys} if keys else {})


def resource(name: str, table: JoinedTable, form: str) -> dict[str, Any]:
    """A table in one format, as a data package describes it."""
    described = {
        "name": f"{name}-{form}",
        "title": f"{table.title} ({form.upper()})",
        "description": table.about,
        "path": f"{name}.{form}",
        "format": form,
        "mediatype": {"csv": "text/csv", "json": "application/json"}[form],
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": table_schema(table, form),
    }
    return described | ({"dialect": {"lineTerminator": "\r\n"}} if form == "csv" else {})


def data_package(library: Library) -> dict[str, Any]:
    """What the downloads are, where they come from and what may be done with them."""
    titles = [edition.title for edition in library.chapters.editions.values()]
    return {
        "profile": "tabular-data-package",
        "name": "diplomatic-bluebook-security",
        "title": f"Meetings, contributions, missions and other figures in the {COLLECTION}, with its text",
        "version": version(library.changes),
        "description": f"Every record with the words it was drawn from and their address. {EDITED} In the CSV files a "
        "cell that a spreadsheet would take for a formula begins with one added apostrophe.",
        "homepage": public("data"),
        "licenses": [{"name": "PDL-1.0", "title": "Public Data License 1.0", "path": LICENCE}],
        "sources": [{"title": f"{AUTHOR}, {title}", "path": MINISTRY_PAGES} for title in titles],
        "contributors": [{"title": AUTHOR, "role": "publisher", "path": MINISTRY_PAGES}],
        "keywords": ["Japan", "Diplomatic Bluebook", "security", *(library.chapters.editions)],
        "resources": [resource(name, table, form) for name, table in package_tables().items() for form in JOINED_FORMS],
    }


def write_downloads(site: Path, library: Library) -> None:
    """Write every table in every format, and the data package, into the built site's folder `data/`."""
    folder = site / "data"
    folder.mkdir(parents=True, exist_ok=True)
    day = version(library.changes)
    for kind in KINDS:
        records = library.records.of(kind)
        (folder / f"{kind}.csv").write_bytes(as_csv(kind, records, day))
        (folder / f"{kind}.json").write_bytes(as_json(kind, records, day))
        (folder / f"{kind}.xlsx").write_bytes(as_xlsx(kind, records, day))
    for name, table in JOINED_TABLES.items():
        joined = joined_rows(library, name)
        (folder / f"{name}.csv").write_bytes(csv_file([column.name for column in table.columns], joined, day))
        (folder / f"{name}.json").write_bytes(json_file(joined, day))
    package = json.dumps(data_package(library), ensure_ascii=False, indent=1) + "\n"
    (folder / "datapackage.json").write_bytes(package.encode())
