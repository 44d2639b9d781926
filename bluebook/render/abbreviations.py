"""The abbreviations, in a table with the first paragraph of each edition that prints them."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.content.records import Abbreviation
from bluebook.render.html import block, data_table, element, join
from bluebook.render.links import block_link
from bluebook.render.redirects import notices
from bluebook.render.view import View

HEADS = ("Abbreviation", "Stands for", "First used in")


def abbreviation_table(view: View) -> str:
    """Every abbreviation with its expansion and the first paragraph of each edition that prints it."""
    rows = abbreviation_rows(view)
    caption, ids = f"Abbreviations ({len(rows)})", sorted(a.id for a in view.library.records.abbreviations)
    table = data_table(HEADS, rows, caption, class_="bb-table bb-abbreviations", ids=ids)
    return block(table) + notices(view.library, view.here)


def abbreviation_rows(view: View) -> list[list[object]]:
    """The rows of the table, under HEADS."""
    found = sorted(view.library.records.abbreviations, key=lambda a: a.id)
    return [[a.abbreviation, expansion_cell(a), first_use_links(a, view)] for a in found]


def first_use_links(a: Abbreviation, view: View) -> Markup:
    """The first block of each edition that prints an abbreviation, as links."""
    return join([block_link(address, view) for address in view.library.first_uses(a)], ", ")


def expansion_cell(a: Abbreviation) -> Markup:
    """What an abbreviation stands for, with a remark where the words are ours."""
    ours = None if a.printed_at else element("span", "not spelled out in the text", class_="bb-remark")
    another = element("span", f"also: {a.also_printed}", class_="bb-remark") if a.also_printed else None
    return join([a.expansion, " " if ours or another else None, ours, another])
