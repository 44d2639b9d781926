"""The files that readers take away: every record, unchanged, in every format, and nothing that runs."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import urljoin

import pytest

from bluebook.authoring.schemas import editor_schema, record_types
from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.columns import columns
from bluebook.content.kinds import KINDS
from bluebook.content.records import Mission, Passage, Statement
from bluebook.content.yaml_records import key_in_file, schema_fields
from bluebook.export.csv_json import csv_cell, unguard_formula
from bluebook.export.downloads import LICENCE, package_tables, write_downloads
from tests.support.checkout import ROOT
from tests.support.downloads import csv_rows, json_rows
from tests.support.pages import SitePages
from tests.support.rings import slow

ADDED = [
    "first_year",
    "last_year",
    "page",
    "paragraph",
    "paragraph_address",
    "row_address",
    "version",
]  # beside the fields


@pytest.mark.parametrize("kind", KINDS)
def test_every_record_is_a_row_of_csv_and_json_with_all_that_it_says(kind: str, site: Path, library: Library) -> None:
    in_csv, in_json = csv_rows(site / f"data/{kind}.csv"), json_rows(site / f"data/{kind}.json")
    assert [{n: unguard_formula(csv_cell(c)) for n, c in row.items()} for row in in_json] == in_csv
    assert [row["id"] for row in in_json] == [record.id for record in library.records.of(kind)]
    fields = [key_in_file(f.name) for f in schema_fields(KINDS[kind].type)]
    assert list(in_csv[0]) == ["edition", *fields, *ADDED]
    for row, record in zip(in_json, library.records.of(kind), strict=True):
        assert row["quote"] == record.quote and row["edition"] == record.id[:4]
        assert [also["quote"] for also in row["also"]] == [also.quote for also in record.also]
        if isinstance(record, Mission):
            assert [fact["value"] for fact in row["facts"]] == [fact.value for fact in record.facts]


@pytest.mark.parametrize("kind", KINDS)
def test_addresses_in_the_downloads_are_places_of_the_site(kind: str, site: Path, pages: SitePages) -> None:
    for row in json_rows(site / f"data/{kind}.json"):
        for address in (row["paragraph_address"], row["row_address"]):
            path, _, fragment = address.removeprefix(PREVIEW.rstrip("/")).partition("#")
            assert any(e.get("id") == fragment for e in pages.trees[path].iter()), address


def test_csv_is_what_rfc_4180_and_excel_ask_for(site: Path) -> None:
    for kind in KINDS:
        raw = (site / f"data/{kind}.csv").read_bytes()
        assert raw.startswith(b"\xef\xbb\xbf")
        assert raw.count(b"\n") == raw.count(b"\r\n") and raw.endswith(b"\r\n")


def test_workbooks_hold_no_formula_and_no_date_but_text(site: Path, library: Library) -> None:
    dated = 0
    for kind in KINDS:
        with zipfile.ZipFile(site / f"data/{kind}.xlsx") as book:
            sheet = book.read("xl/worksheets/sheet1.xml").decode()
            texts = book.read("xl/sharedStrings.xml").decode()
        assert "<f>" not in sheet and "hyperlink" not in sheet
        assert sheet.count("<row ") == len(library.records.of(kind)) + 1
        dates = {
            d for r in library.records.of(kind) for d in (getattr(r, "date", None), getattr(r, "start", None)) if d
        }
        assert all(f">{date}</t>" in texts for date in dates)
        dated += len(dates)
    assert dated > 50


def test_the_same_records_give_the_same_bytes(tmp_path: Path, site: Path, library: Library) -> None:
    write_downloads(tmp_path, library)
    for path in sorted((tmp_path / "data").iterdir()):
        assert path.read_bytes() == (site / "data" / path.name).read_bytes(), path.name


@slow
def test_another_engine_publishes_by_command(tmp_path: Path, site: Path) -> None:
    for part in ("css", "js/page"):  # the engine's; pages at retired addresses load them
        shutil.copytree(ROOT / f"docs/assets/{part}", tmp_path / f"assets/{part}")
    done = subprocess.run([sys.executable, "-m", "bluebook", "publish", str(tmp_path)], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr
    search = [f"assets/js/search/{name}.js" for name in ("index", "whole", "tables")]
    for name in ("data/meetings.csv", "opensearch.xml", *search):
        assert (tmp_path / name).read_bytes() == (site / name).read_bytes()


# --- the data package ---------------------------------------------------------------------------------------------


def test_the_data_package_describes_every_column_of_every_file(site: Path) -> None:
    package = json.loads((site / "data/datapackage.json").read_text(encoding="utf-8"))
    assert [r["path"] for r in package["resources"]] == [f"{k}.{f}" for k in package_tables() for f in ("csv", "json")]
    for resource in package["resources"]:
        read = csv_rows if resource["path"].endswith("csv") else json_rows
        names = [field["name"] for field in resource["schema"]["fields"]]
        assert names == list(read(site / "data" / resource["path"])[0])  # type: ignore[operator]
        assert all(field["description"] for field in resource["schema"]["fields"])
    assert package["licenses"][0]["path"] == LICENCE


# --- the dictionary and the editors' schemas ------------------------------------------------------------------------


def test_the_dictionary_explains_every_field_and_every_word_of_the_records(pages: SitePages) -> None:
    page = pages.trees["/data/dictionary/"]
    article = " ".join("".join(page.find(".//article").itertext()).split())  # type: ignore[union-attr]
    words = 0
    for record_type in [*(kind.type for kind in KINDS.values()), Passage, Statement]:
        for field in schema_fields(record_type):
            assert key_in_file(field.name) in article and field.metadata["about"] in article
            for word, meaning in getattr(field.metadata["reader"], "vocabulary", {}).items():
                assert f"{word}{meaning}" in article or f"{word} {meaning}" in article
                words += 1
    assert words > 20
    assert all(column.about in article for column in columns("meetings"))
    ids = {element.get("id") for element in page.iter()}
    assert ids >= {"names", "printed-forms", "abbreviations", "themes", "pairs", "expressions", "changes", "schemas"}


def test_the_schemas_describe_every_field_of_every_file() -> None:
    for name, record_type in record_types().items():
        schema = json.dumps(editor_schema(name), ensure_ascii=False)
        for field in schema_fields(record_type):
            assert json.dumps(field.metadata["about"], ensure_ascii=False) in schema, (name, field.name)


# --- what the figures do not say ----------------------------------------------------------------------------------


def test_each_figure_listed_as_disagreeing_is_in_the_paragraph_that_it_links_to(
    pages: SitePages, library: Library
) -> None:
    article = pages.trees["/data/disagreements/"].find(".//article")
    assert article is not None
    quoted = [
        (child, following)
        for parent in article.iter()
        for child, following in zip(list(parent), list(parent)[1:], strict=False)
        if child.get("class") == "bb-said"
    ]
    assert len(quoted) == len([q for q in article.iter() if q.get("class") == "bb-said"]) > 40
    for words, link in quoted:
        address = urljoin("/data/disagreements/", link.get("href", "")).lstrip("/").replace("/#", "#")
        assert " ".join("".join(words.itertext()).split()) in library.chapters.blocks[address].text
    assert len({link.get("href") for _, link in quoted}) > 25
