"""The downloads read back with other software: frictionless, openpyxl and jsonschema, from their own environment."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from bluebook.authoring.schemas import SCHEMAS, record_types
from bluebook.content.kinds import KINDS
from bluebook.export.downloads import package_tables
from tests.support import every
from tests.support.checkout import ROOT

PEERS = ROOT / ".venv-peers/bin"
# A workbook as plain JSON: the rows of its first sheet, each cell as openpyxl reads it.
READ_WORKBOOK = """
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(json.dumps([[cell.value for cell in row] for row in sheet.iter_rows()]))
"""
# Every objection of a JSON Schema to the JSON given on standard input.
VALIDATE = """
import json, sys, jsonschema
validator = jsonschema.Draft7Validator(json.load(open(sys.argv[1], encoding="utf-8")))
print(json.dumps([f"{list(e.path)}: {e.message}" for e in validator.iter_errors(json.load(sys.stdin))]))
"""


def peer(*command: str | Path, given: str = "") -> str:
    """What a program of the peers' environment prints."""
    if not (PEERS / "frictionless").exists():
        pytest.fail("the peers are not set up: run `make peers`")
    done = subprocess.run([PEERS / command[0], *command[1:]], input=given, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_frictionless_finds_the_data_package_valid(site: Path) -> None:
    report = json.loads(peer("frictionless", "validate", "--json", site / "data/datapackage.json"))
    assert report["valid"] and report["stats"]["tasks"] == 2 * len(package_tables())
    rows = {task["name"]: task["stats"]["rows"] for task in report["tasks"]}
    assert rows == {
        f"{name}-{form}": len(json.loads((site / f"data/{name}.json").read_text(encoding="utf-8")))
        for name in package_tables()
        for form in ("csv", "json")
    }
    assert min(rows.values()) > 5


@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_has_the_rows_of_the_json(kind: str, site: Path) -> None:
    head, *rows = json.loads(peer("python", "-c", READ_WORKBOOK, site / f"data/{kind}.xlsx"))
    expected: list[dict[str, Any]] = json.loads((site / f"data/{kind}.json").read_text(encoding="utf-8"))
    assert len(rows) == len(expected)
    for cells, row in zip(rows, expected, strict=True):
        assert head == list(row)
        for cell, content in zip(cells, row.values(), strict=True):
            if not isinstance(content, list | dict):
                assert cell == content
            elif content and isinstance(content[0], str):
                assert cell == "; ".join(content)
            else:
                assert all(part["quote"] in (cell or "") for part in content)


def test_months_stay_months_and_amounts_are_numbers(site: Path) -> None:
    head, *rows = json.loads(peer("python", "-c", READ_WORKBOOK, site / "data/meetings.xlsx"))
    assert "2017-08" in [row[head.index("date")] for row in rows]
    head, *rows = json.loads(peer("python", "-c", READ_WORKBOOK, site / "data/contributions.xlsx"))
    amounts = [row[head.index("amount")] for row in rows]
    assert 48500000 in amounts and all(isinstance(a, int | float) for a in amounts if a is not None)


@pytest.mark.parametrize("name", record_types())
def test_the_editors_schemas_take_the_data_and_refuse_a_strange_field(name: str) -> None:
    schema = ROOT / SCHEMAS / f"{name}.schema.json"
    for path in every(sorted((ROOT / "data").rglob(f"{name}.yml"))):
        records = plain(yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader))
        assert json.loads(peer("python", "-c", VALIDATE, schema, given=json.dumps(records))) == [], path
        strange = [{**records[0], "nmae": "x"}]
        assert len(json.loads(peer("python", "-c", VALIDATE, schema, given=json.dumps(strange)))) == 1


def plain(node: yaml.Node | None) -> Any:
    """A YAML node as an editor reads it: numbers and truth values, but no dates."""
    if isinstance(node, yaml.MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    if node.style is None and node.tag.endswith((":int", ":float", ":bool")):
        return json.loads(node.value)
    return node.value
