"""A kind of record is one record type, one entry of KINDS and one file: a further kind is shown wherever records are."""

from __future__ import annotations

import csv
import io
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bluebook.authoring.schemas import editor_schema
from bluebook.collection import Library, read_library
from bluebook.content.addresses import Location
from bluebook.content.fields import Choice, Text
from bluebook.content.kinds import KINDS, RecordKind, TableColumn
from bluebook.content.records import DATE, ID, SOURCE, RecordType
from bluebook.content.yaml_records import optional, required
from bluebook.errors import BadData, Origin
from bluebook.export.downloads import as_csv, as_json, data_package
from bluebook.export.search_index import INDEX, write_search
from bluebook.render.dictionary import dictionary
from bluebook.render.facts import download_list, facts_index, facts_table
from bluebook.render.name_index import name_lists
from bluebook.render.view import View
from tests.support.checkout import ROOT, edit

MADE_UP = ROOT / "tests/fixtures"
CAUSES = {"storm": "wind and waves", "unknown": "nobody knows"}
LOSSES = {"ships": "ships that sank", "lamps": "lamps that broke"}


@dataclass(frozen=True, kw_only=True)
class Loss(RecordType):
    """Something that was lost."""

    id: str = required(ID, "its permanent address")
    name: str = required(Text(), "what was lost")
    kind: str = required(Choice(LOSSES), "what it was")
    cause: str = required(Choice(CAUSES), "why it was lost")
    start: str | None = optional(DATE, "when")
    source: str = required(SOURCE, "the page and paragraph, footnote or figure of this edition")
    quote: str = required(Text(), "the words that say so, exactly as printed")
    also: tuple = ()
    note: str | None = optional(Text(), "what is ours and why")
    origin: Origin = field(compare=False)


DAY = "2026-11-29"
ENTRY = RecordKind(
    Loss,
    title="Losses",
    one="loss",
    many="losses",
    heading="Losses reported here",
    role="Named with losses",
    dataset="Losses reported in the almanacs",
    columns=(
        TableColumn("What was lost", "title", "name"),
        TableColumn("Kind", "kind"),
        TableColumn("Cause", "cause"),
        TableColumn("When", "dates", "date"),
        TableColumn("Source", "source"),
    ),
    filters=("kind", "cause"),
    measure="dates",
    words=("loss",),
    asked_for="date",
)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The made-up project with losses."""
    monkeypatch.setitem(KINDS, "losses", ENTRY)
    copy = shutil.copytree(MADE_UP / "miniature", tmp_path / "miniature")
    shutil.copy(MADE_UP / "losses.yml", copy / "data/2018/losses.yml")
    return copy


@pytest.fixture
def made_up(root: Path) -> Library:
    """What is read of it."""
    return read_library(root)


def test_a_further_kind_has_its_table_filters_and_place_among_the_names(made_up: Library) -> None:
    shown = facts_table(View(made_up, Location("data/losses", "data/losses")), "losses", None)
    assert "<caption>Losses" in shown
    assert 'id="2018-no-ship"' in shown and 'data-date="2015"' in shown and 'data-year="2015"' in shown
    for choice, of_row in {"ships": 'data-kind="ships"', "storm": 'data-cause="storm"'}.items():
        assert f'<option value="{choice}">' in shown and of_row in shown
    assert '<option value="ships">Ships</option>' in shown and 'aria-label="Filter the losses"' in shown
    assert "zero ships were lost" in shown and 'href="../../2018/1-harbours/#p2"' in shown
    assert "Named with losses" in name_lists(View(made_up, Location("data/who", "data/who")))


def test_a_further_kind_has_its_downloads_and_is_described(made_up: Library) -> None:
    records = made_up.records.of("losses")
    rows = list(csv.DictReader(io.StringIO(as_csv("losses", records, DAY).decode("utf-8-sig"))))
    assert [(row["id"], row["kind"]) for row in rows] == [("2018-no-ship", "ships")]
    assert json.loads(as_json("losses", records, DAY))[0]["row_address"].endswith("/data/losses/#2018-no-ship")
    assert {"losses.csv", "losses.json"} <= {part["path"] for part in data_package(made_up)["resources"]}
    view = View(made_up, Location("data", "data"))
    assert "losses.xlsx" in download_list(view) and "Losses</a>: 1<" in facts_index(view)
    assert "## Losses { #losses }" in dictionary() and "ships that sank" in dictionary()
    assert editor_schema("losses")["items"]["required"] == ["id", "name", "kind", "cause", "source", "quote"]


def test_a_further_kind_is_searched_and_has_permanent_addresses(made_up: Library, tmp_path: Path) -> None:
    write_search(tmp_path, made_up)
    index, facts = (
        ((tmp_path / INDEX).parent / part).read_text(encoding="utf-8")
        for part in ("index.js", "records/2018/1-harbours-1.js")
    )
    assert '["losses","date",["loss"]]' in index and '"no-ship"' in facts and "No ship" in facts
    assert made_up.published_addresses["/data/losses/#2018-no-ship"] == "No ship"


def test_a_further_kind_is_proved_by_its_passages(root: Path) -> None:
    edit(root, "data/2018/losses.yml", "zero ships", "two ships")
    with pytest.raises(BadData, match=r"losses.yml:9: the quoted words are not in `1-harbours#p2`"):
        read_library(root)
