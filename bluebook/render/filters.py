"""The controls over a table of records: what a reader can filter it by, and the row of tools beside them.

They are made here, hidden, with the choices that the records offer, and shown by docs/assets/js/tables/filter.js: without
scripts the whole table is there and nothing promises more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import public
from bluebook.content.kinds import KINDS
from bluebook.content.mentions import NAME_GROUPS
from bluebook.content.record_words import NAME_KINDS
from bluebook.content.records import HOST, edition_of
from bluebook.content.yaml_records import schema_fields
from bluebook.render.html import template
from bluebook.render.tables import record_count
from bluebook.render.view import View


@dataclass(frozen=True)
class FilterChoice:
    """A list of choices, the first being `every`: value and words of each, by the group that it is of, if any."""

    name: str
    label: str
    every: str
    groups: dict[str, list[tuple[str, str]]]


def year_options(records: Sequence[Any]) -> list[tuple[str, str]]:
    """The years that the records belong to, and that some give none."""
    years = sorted({year for record in records for year in record.years})
    none = [("none", "Not given")] if any(not record.years for record in records) else []
    return [(year, year) for year in years] + none


def who_options(kind: str, records: Sequence[Any], view: View) -> dict[str, list[tuple[str, str]]]:
    """Who has a part in the records, grouped by what they are, abbreviations with their
    full form; not Japan, where all of them are Japan's."""
    names = {name.id: name for record in records for name in view.library.name_index.parties(record)}
    shown = (name for name in names.values() if name.name != HOST or not KINDS[kind].of_host)
    found = sorted(shown, key=lambda name: name.name)
    full = {one.abbreviation: one.expansion for one in view.library.records.abbreviations}
    return {
        NAME_GROUPS[kind]: [
            (n.id, f"{n.name} ({full[n.name]})" if n.name in full else n.name) for n in found if n.kind == kind
        ]
        for kind in NAME_KINDS
    }


def class_options(kind: str, field: str, records: Sequence[Any]) -> list[tuple[str, str]]:
    """The words of a field that the records have, in the order of its vocabulary."""
    reader = next(f.metadata["reader"] for f in schema_fields(KINDS[kind].type) if f.name == field)
    found = {getattr(record, field) for record in records}
    return [(word, word[:1].upper() + word[1:]) for word in reader.vocabulary if word in found]


def controls(kind: str, records: Sequence[Any], view: View) -> Markup:
    """The form over a table: everything that its rows can be filtered by, and the tools beside them."""
    editions = sorted({edition_of(record) for record in records})
    choices = [
        FilterChoice("edition", "Edition", "All", {"": [(edition, edition) for edition in editions]}),
        FilterChoice("year", "Year", "All", {"": year_options(records)}),
        FilterChoice("who", KINDS[kind].who, "Anyone", who_options(kind, records, view)),
        *(FilterChoice(f, f.capitalize(), "All", {"": class_options(kind, f, records)}) for f in KINDS[kind].filters),
    ]
    return template(
        "filters.html",
        kind=kind,
        described=KINDS[kind],
        choices=choices,
        public=public(view.here.page),
        shown=record_count(kind, len(records)),
    )
