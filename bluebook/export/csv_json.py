"""Tables as CSV and JSON: the same rows, and in CSV no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from bluebook.content.columns import VERSION_COLUMN, flatten

# What a spreadsheet would take for a formula; a program in Japanese also takes the wide forms.
FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")


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


def csv_file(names: Sequence[str], rows: Iterable[Mapping[str, Any]], version: str) -> bytes:
    """Rows, each with its values by column and the version of text and data, as RFC 4180 asks, in UTF-8 with the
    byte-order mark by which Excel knows it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*names, VERSION_COLUMN[0]])
    writer.writerows([*(csv_cell(row.get(name)) for name in names), version] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def json_file(rows: Sequence[dict[str, Any]], version: str) -> bytes:
    """Rows as a JSON list with one object a row, each with the version of text and data."""
    return (
        json.dumps([row | {VERSION_COLUMN[0]: version} for row in rows], ensure_ascii=False, indent=1) + "\n"
    ).encode()
