"""The abbreviations: in a list, and in a table with the first paragraph of each edition that prints them."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.records import Abbreviation
from bluebook.render.html import block, element, join
from bluebook.render.links import block_link
from bluebook.render.redirects import notices
from bluebook.render.tables import (
    Context,
)


def abbreviation_list(library: Library, here: Location) -> str:
    """Every abbreviation with what it stands for, each leading to its entry."""
    items = [
        join(
            [
                element("dt", element("a", a.abbreviation, href=here.link(f"about/abbreviations#{a.id}"))),
                element("dd", a.expansion),
            ]
        )
        for a in sorted(library.records.abbreviations, key=lambda a: a.id)
    ]
    return block(element("dl", join(items, "\n"), class_="bb-abbreviation-list"))


def abbreviation_table(library: Library, here: Location) -> str:
    """Every abbreviation with its expansion and the first paragraph of each edition that prints it."""
    context = Context(library.chapters, here)
    heads = ("Abbreviation", "Stands for", "First printed in")
    head = element("tr", [element("th", h, scope="col") for h in heads])
    rows = [abbreviation_row(a, heads, context) for a in sorted(library.records.abbreviations, key=lambda a: a.id)]
    return block(
        element(
            "table",
            element("caption", f"Abbreviations ({len(rows)})"),
            element("thead", head),
            "\n",
            element("tbody", join(rows, "\n")),
            class_="bb-table bb-abbreviations",
        )
    ) + notices(library.redirects, here)


def abbreviation_row(a: Abbreviation, heads: Sequence[str], context: Context) -> Markup:
    """An abbreviation with its words, a remark where they are ours, and links to its first uses."""
    ours = None if a.printed_at else element("span", "the text does not expand it", class_="bb-remark")
    another = element("span", f"also printed: {a.also_printed}", class_="bb-remark") if a.also_printed else None
    return element(
        "tr",
        element("th", a.abbreviation, scope="row", data_head=heads[0]),
        element("td", a.expansion, " " if ours or another else None, ours, another, data_head=heads[1]),
        element("td", join([block_link(b, context) for b in a.first], ", "), data_head=heads[2]),
        id=a.id,
    )
