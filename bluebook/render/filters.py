"""The controls over a table of records: what a reader can filter it by, and the row of tools beside them.

They are made here, hidden, with the choices that the records offer, and shown by docs/assets/js/tables/filter.js: without
scripts the whole table stands there and nothing promises more.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import public
from bluebook.content.kinds import KINDS
from bluebook.content.records import NAME_GROUPS, NAME_KINDS, edition_of
from bluebook.content.yaml_records import schema_fields
from bluebook.render.html import element, join
from bluebook.render.tables import Context, record_count


def option(value: str, words: str) -> Markup:
    """A choice of a list."""
    return element("option", words, value=value)


def choice(name: str, label: str, every: str, options: Iterable[Markup]) -> Markup:
    """A labelled list of choices, the first being all."""
    chosen = element("select", option("", every), list(options), name=name)
    return element("label", element("span", label), chosen)


def year_options(records: Sequence[Any]) -> list[Markup]:
    """The years that the records belong to, and that some give none."""
    years = sorted({year for record in records for year in record.years})
    none = [option("none", "Not given")] if any(not record.years for record in records) else []
    return [option(year, year) for year in years] + none


def who_options(records: Sequence[Any], context: Context) -> list[Markup]:
    """The names that the records give, grouped by what they are."""
    names = {name.id: name for record in records for name in context.name_index.of(record)}
    groups = {k: sorted((n for n in names.values() if n.kind == k), key=lambda n: n.name) for k in NAME_KINDS}
    return [
        element("optgroup", [option(n.id, n.name) for n in found], label=NAME_GROUPS[kind])
        for kind, found in groups.items()
        if found
    ]


def class_options(kind: str, field: str, records: Sequence[Any]) -> list[Markup]:
    """The words of a field that the records have, in the order of its vocabulary."""
    reader = next(f.metadata["reader"] for f in schema_fields(KINDS[kind].type) if f.name == field)
    found = {getattr(record, field) for record in records}
    return [option(word, word[:1].upper() + word[1:]) for word in reader.vocabulary if word in found]


def choices(kind: str, records: Sequence[Any], context: Context) -> list[Markup]:
    """Everything that a table can be filtered by."""
    editions = sorted({edition_of(record) for record in records})
    box = element("input", type="search", name="q", autocomplete="off", spellcheck="false")
    return [
        element("label", element("span", "Words in the row or its quotes"), box, class_="bb-filter-words"),
        choice("edition", "Edition", "All", [option(edition, edition) for edition in editions]),
        choice("year", "Year", "All", year_options(records)),
        choice("who", "Who", "Anyone", who_options(records, context)),
        *(choice(f, f.capitalize(), "All", class_options(kind, f, records)) for f in KINDS[kind].filters),
    ]


def tool(words: str, act: str) -> Markup:
    """A button that does something with the rows shown."""
    return element("button", words, type="button", data_act=act, class_="bb-tool")


def controls(kind: str, records: Sequence[Any], context: Context) -> Markup:
    """The form over a table, hidden until scripts serve it, and the line that tells how many rows are shown."""
    fields = element("div", join(choices(kind, records, context), "\n"), class_="bb-filter-fields")
    fold = element("details", element("summary", "Filters"), fields, open=True, class_="bb-filter-fold")
    shown = element("p", record_count(kind, len(records)), class_="bb-shown", role="status", aria_live="polite")
    clear = element("button", "Clear filters", type="reset", class_="bb-tool", disabled=True)
    tools = element(
        "div", clear, tool("Copy table", "copy"), tool("Download these rows (CSV)", "csv"), class_="bb-tools"
    )
    told = element("p", class_="bb-told", role="status", aria_live="polite")
    return element(
        "form",
        fold,
        "\n",
        element("div", shown, tools, class_="bb-filter-line"),
        "\n",
        told,
        class_="bb-refine",
        aria_label=f"Filter the {KINDS[kind].many}",
        data_kind=kind,
        data_public=public(context.here.page),
        data_one=KINDS[kind].one,
        data_many=KINDS[kind].many,
        hidden=True,
    )
