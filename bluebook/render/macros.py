"""What pages may call: each macro is one line of MACROS; what it does is beside this module."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import CALL, page_of, read_call
from bluebook.render.abbreviations import abbreviation_table
from bluebook.render.changes import change_list
from bluebook.render.charts.contributions import contributions_chart, piracy_chart
from bluebook.render.charts.figure_pairs import figure_pair_links, figure_pairs_chart
from bluebook.render.charts.meetings import meetings_chart
from bluebook.render.charts.missions import missions_chart
from bluebook.render.charts.source import chart_source
from bluebook.render.check_page import draft_privacy
from bluebook.render.citations import all_editions_data, examples, general_data, note_example, record_example
from bluebook.render.comparison import expressions_page, series_page, theme_links, theme_page
from bluebook.render.contents import outline
from bluebook.render.counts import counts_caveat
from bluebook.render.dictionary import dictionary
from bluebook.render.editions import edition_cards, edition_head
from bluebook.render.facts import download_list, edition_facts, facts_index, facts_table, table_files
from bluebook.render.html import block
from bluebook.render.links import said_words
from bluebook.render.name_index import name_lists
from bluebook.render.naming import (
    coverage,
    edition_covers,
    edition_links,
    edition_phrase,
    example_citation,
    example_source,
    last_edition_link,
)
from bluebook.render.offline import take_along, zip_use
from bluebook.render.publisher import publisher_words
from bluebook.render.search_form import search_box, search_page
from bluebook.render.section import section_foot, section_head
from bluebook.render.statements import home_statements, theme_table
from bluebook.render.view import View

# What a page calls → what it gives of a view and the macro's own arguments; each kind of record has one too.
MACROS: dict[str, Callable[..., str]] = {
    "section_head": section_head,
    "section_foot": section_foot,
    "outline": lambda view, edition: outline(view, str(edition)),
    "table_files": lambda view, kind: table_files(kind, view.here),
    "who": name_lists,
    "edition_head": lambda view, edition: edition_head(view.library, str(edition)),
    "edition_facts": lambda view, edition: edition_facts(view, str(edition)),
    "take_along": take_along,
    "zip_use": zip_use,
    "edition_covers": edition_covers,
    "edition_cards": edition_cards,
    "editions": edition_phrase,
    "edition_links": edition_links,
    "last_edition_link": last_edition_link,
    "example_citation": example_citation,
    "example_source": example_source,
    "draft_privacy": draft_privacy,
    "who_publishes": publisher_words,
    "coverage": coverage,
    "facts_index": facts_index,
    "search_box": lambda view: search_box(view.library),
    "search_page": lambda view: search_page(view.library),
    "abbreviations": abbreviation_table,
    "example_citations": lambda view, address: examples(view.library, address),
    "example_note": lambda view, address, last="": note_example(view.library, address, last),
    "example_record": lambda view, id: record_example(view.library, id),
    "citation_data": lambda view: general_data(view.library),
    "briefing_data": lambda view: all_editions_data(view.library),
    "change_list": lambda view: change_list(view.library.changes, view.here),
    "downloads": download_list,
    "dictionary": lambda view: dictionary(),
    "said": said_words,
    "counts_caveat": counts_caveat,
    "figure_pairs_chart": figure_pairs_chart,
    "figure_pair_files": lambda view: block(figure_pair_links(view)),
    "meetings_chart": meetings_chart,
    "contributions_chart": contributions_chart,
    "piracy_chart": piracy_chart,
    "missions_chart": missions_chart,
    "chart_source": chart_source,
    "themes": theme_table,
    "home_statements": home_statements,
    "theme_links": theme_links,
    "theme": theme_page,
    "series": series_page,
    "expressions": expressions_page,
}


def macro_of(name: str) -> Callable[..., str] | None:
    """The function behind a name that pages call; None for one that needs more than a view."""
    table = partial(records_table, name) if name in KINDS else None
    return MACROS.get(name, table)


def records_table(kind: str, view: View, edition: str | int | None = None) -> str:
    """The table of a kind's records, of one edition or of all."""
    return facts_table(view, kind, edition)


def render_calls(
    root: Path, library: Library, file: str, others: Mapping[str, Callable[..., str]] | None = None
) -> dict[str, str]:
    """What the macros that a page calls with plain words give, by their calls; `others` are macros that need more than a
    view."""
    page = page_of(file)
    view = View(library, Location(page, page))
    found = {}
    for call in CALL.finditer((root / "docs" / file).read_text(encoding="utf-8")):
        name, given, named = read_call(call["call"])
        if macro := macro_of(name) or (others or {}).get(name):
            found[call_key(name, given, named)] = macro(view, *given, **named)
    return found


def call_key(name: str, given: tuple[object, ...], named: dict[str, object]) -> str:
    """What one call of a macro is known by."""
    return f"{name} {given} {named}"
