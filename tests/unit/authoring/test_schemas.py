"""The schemas for editors."""

from __future__ import annotations

from bluebook.authoring.schemas import SCHEMAS, editor_schemas
from tests.support.checkout import ROOT


def test_the_editors_schemas_are_those_of_the_record_types() -> None:
    committed = {p.name: p.read_text(encoding="utf-8") for p in (ROOT / SCHEMAS).glob("*.json")}
    assert committed == editor_schemas(), "run `python -m bluebook schemas`"
