"""Downloads read back."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from bluebook.export.csv_json import unguard_formula


def csv_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file as they were before they were guarded."""
    reader = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    return [{name: unguard_formula(cell) for name, cell in row.items()} for row in reader]


def json_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]
