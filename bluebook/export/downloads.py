"""The records as files to download: CSV, JSON and XLSX of each kind, and the data package that describes them.

The three files of a kind hold the same rows and columns, one row for each record, in the order of the editions and of
their files. JSON keeps lists as lists; CSV and XLSX join them with `; `. Dates are text everywhere, so that 2017-08
stays 2017-08. Nothing here depends on a clock: the same records give the same bytes.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.citations import AUTHOR, LICENCE
from bluebook.content.columns import columns, flatten, rows
from bluebook.content.kinds import KINDS

MINISTRY_PAGES = "https://www.mofa.go.jp/policy/other/bluebook/"
# What a spreadsheet would take for a formula; a program in Japanese also takes the wide forms.
FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
WORKBOOK_DATE = datetime.datetime(2018, 1, 1)  # the date that a spreadsheet must carry: never today's


# --- the three formats --------------------------------------------------------------------------------------------


def guard_formula(text: str) -> str:
    """A text that no spreadsheet runs as a formula: one apostrophe before what would be, to be taken off again."""
    return f"'{text}" if FORMULA.match(text) else text


def unguard_formula(cell: str) -> str:
    """The text of a CSV cell as it was before it was guarded."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell


def csv_cell(content: Any) -> str:
    """A value as CSV writes it: nothing for None, true and false, figures in full, texts guarded."""
    plain = flatten(content)
    if plain is None or isinstance(plain, bool):
        return {None: "", True: "true", False: "false"}[plain]
    return guard_formula(plain) if isinstance(plain, str) else f"{Decimal(str(plain)):f}"


def as_csv(kind: str, records: Sequence[Any]) -> bytes:
    """A table as RFC 4180 asks, in UTF-8 with the byte-order mark by which Excel knows it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(column.name for column in columns(kind))
    writer.writerows([csv_cell(cell) for cell in row.values()] for row in rows(kind, records))
    return out.getvalue().encode("utf-8-sig")


def as_json(kind: str, records: Sequence[Any]) -> bytes:
    """A table as a JSON list with one object a row."""
    return (json.dumps(rows(kind, records), ensure_ascii=False, indent=1) + "\n").encode()


def as_xlsx(kind: str, records: Sequence[Any]) -> bytes:
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
        for x, column in enumerate(columns(kind)):
            sheet.set_column(x, x, WIDTHS.get(column.name, 18))
            sheet.write_string(0, x, column.name, head)
        for y, row in enumerate(rows(kind, records), 1):
            for x, content in enumerate(row.values()):
                write_cell(sheet, y, x, flatten(content), text)
        sheet.autofilter(0, 0, max(len(records), 1), len(columns(kind)) - 1)
        about = book.add_worksheet("About")
        about.set_column(0, 1, 28)
        for y, line in enumerate(about_lines(kind)):
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


def about_lines(kind: str) -> Iterator[tuple[str, ...]]:
    """The lines of a workbook's second sheet: what the columns mean, the source and the licence."""
    yield from ((column.name, column.about) for column in columns(kind))
    yield ("source", f"{AUTHOR}, Diplomatic Bluebook, {MINISTRY_PAGES}")
    yield ("licence of the text", f"Public Data License 1.0, {LICENCE}")
    yield ("edited", EDITED)


# --- the data package ---------------------------------------------------------------------------------------------

COLLECTION = "security chapters of Japan’s Diplomatic Bluebook"
EDITED = (
    "Edited: the records were drawn from the ministry’s text, each with the words that prove it. "
    "This is an unofficial presentation, not a publication of the ministry."
)


def table_schema(kind: str, lists: bool) -> dict[str, Any]:
    """A kind's columns as Table Schema; lists are arrays in JSON and text elsewhere."""
    fields = [
        {"name": c.name, "description": c.about}
        | (c.type if lists or c.type["type"] != "array" else c.type | {"type": "string"})
        for c in columns(kind)
    ]
    return {"fields": fields, "primaryKey": ["id"], "missingValues": [""]}


def resource(kind: str, form: str) -> dict[str, Any]:
    """A table in one format, as a data package describes it."""
    described = {
        "name": f"{kind}-{form}",
        "title": f"{KINDS[kind].title} ({form.upper()})",
        "path": f"{kind}.{form}",
        "format": form,
        "mediatype": {"csv": "text/csv", "json": "application/json"}[form],
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": table_schema(kind, lists=form == "json"),
    }
    return described | ({"dialect": {"lineTerminator": "\r\n"}} if form == "csv" else {})


def data_package(library: Library) -> dict[str, Any]:
    """What the downloads are, where they come from and what may be done with them."""
    titles = [edition.title for edition in library.chapters.editions.values()]
    return {
        "profile": "tabular-data-package",
        "name": "diplomatic-bluebook-security",
        "title": f"Meetings, contributions, missions and other figures in the {COLLECTION}",
        "description": f"Every record with the words it was drawn from and their address. {EDITED} In the CSV files a "
        "cell that a spreadsheet would take for a formula begins with one added apostrophe.",
        "homepage": public("data"),
        "licenses": [{"name": "PDL-1.0", "title": "Public Data License 1.0", "path": LICENCE}],
        "sources": [{"title": f"{AUTHOR}, {title}", "path": MINISTRY_PAGES} for title in titles],
        "contributors": [{"title": AUTHOR, "role": "publisher", "path": MINISTRY_PAGES}],
        "keywords": ["Japan", "Diplomatic Bluebook", "security", *(library.chapters.editions)],
        "resources": [resource(kind, form) for kind in KINDS for form in ("csv", "json")],
    }


WRITERS = {"csv": as_csv, "json": as_json, "xlsx": as_xlsx}


def write_downloads(site: Path, library: Library) -> None:
    """Write every table in every format, and the data package, into the built site's folder `data/`."""
    folder = site / "data"
    folder.mkdir(parents=True, exist_ok=True)
    for kind in KINDS:
        for form, write in WRITERS.items():
            (folder / f"{kind}.{form}").write_bytes(write(kind, library.records.of(kind)))
    package = json.dumps(data_package(library), ensure_ascii=False, indent=1) + "\n"
    (folder / "datapackage.json").write_bytes(package.encode())
