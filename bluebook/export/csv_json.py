"""Tables as CSV and JSON: the same rows, and in CSV no cell that a spreadsheet would run as a formula."""

from __future__ import annotations

import csv
import functools
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
    if isinstance(plain, str):  # as most are
        return guard_formula(plain)
    if plain is None or isinstance(plain, bool):
        return {None: "", True: "true", False: "false"}[plain]
    return f"{Decimal(str(plain)):f}"


def csv_file(names: Sequence[str], rows: Iterable[Mapping[str, Any]], version: str) -> bytes:
    """Rows, each with its values by column and the version of text and data, as RFC 4180 asks, in UTF-8 with the
    byte-order mark by which Excel knows it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([*names, VERSION_COLUMN[0]])
    writer.writerows([*[csv_cell(row.get(name)) for name in names], version] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def json_file(rows: Sequence[dict[str, Any]], version: str) -> bytes:
    """Rows as a JSON list with one object a row, each with the version of text and data."""
    return f"{indented_json([row | {VERSION_COLUMN[0]: version} for row in rows])}\n".encode()


def indented_json(value: Any, depth: int = 1) -> str:
    """What `json.dumps(value, ensure_ascii=False, indent=1)` writes, in a third of its time: the encoder written in C,
    which knows no indentation, writes all that has no list or mapping in it."""
    encode = json_encoder(depth).encode
    if not is_nested(value):
        return encode(value)
    line = "\n" + " " * depth
    if not any(map(is_nested, value.values() if isinstance(value, dict) else value)):
        text = encode(value)
        return f"{text[0]}{line}{text[1:-1]}{line[:-1]}{text[-1]}"
    if isinstance(value, dict):
        items = [f"{encode(str(name))}: {indented_json(one, depth + 1)}" for name, one in value.items()]
        return f"{{{line}{f',{line}'.join(items)}{line[:-1]}}}"
    return f"[{line}{f',{line}'.join([indented_json(one, depth + 1) for one in value])}{line[:-1]}]"


@functools.cache
def json_encoder(depth: int) -> json.JSONEncoder:
    """What writes values without lists or mappings in them, each on a line of its own at a depth."""
    return json.JSONEncoder(ensure_ascii=False, separators=(",\n" + " " * depth, ": "))


def is_nested(value: Any) -> bool:
    """Whether a value has others in it, so that it takes several lines."""
    return bool(value) and isinstance(value, (dict, list, tuple))
