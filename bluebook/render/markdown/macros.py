"""The Markdown of each macro: what is in a page's copy for a call; what is clicked or filled in says nothing there."""

from __future__ import annotations

from collections.abc import Callable

from bluebook.content.kinds import KINDS
from bluebook.render import naming
from bluebook.render.charts.contributions import contributions_table, piracy_table
from bluebook.render.charts.figure_pairs import figure_pair_links, figure_pairs_table
from bluebook.render.charts.meetings import meetings_table
from bluebook.render.charts.missions import missions_table
from bluebook.render.charts.source import chart_source
from bluebook.render.check_page import draft_privacy
from bluebook.render.counts import counts_caveat
from bluebook.render.markdown import comparison, editions, pages
from bluebook.render.markdown.words import inline, paragraphs
from bluebook.render.offline import ways_to_take, zip_use_copied
from bluebook.render.publisher import publisher_words
from bluebook.render.view import View

# The macros of pages whose copies are written whole: the chapters, the editions and the tables.
WHOLE = ("section_head", "section_foot", "edition_head", "edition_facts", "edition_covers", "whole_edition", *KINDS)


def nothing(view: View, *given: object) -> str:
    """What a form or data for scripts says in Markdown."""
    return ""


MARKDOWN: dict[str, Callable[..., str]] = {
    **dict.fromkeys(WHOLE, nothing),
    "outline": editions.outline_bullets,
    "table_files": pages.table_file_links,
    "who": pages.names_markdown,
    "take_along": lambda view: paragraphs([inline(links, view.here.page) for links in ways_to_take(view)]),
    "zip_use": zip_use_copied,
    "edition_cards": editions.edition_bullets,
    "editions": naming.edition_phrase,
    "edition_links": editions.edition_link_list,
    "last_edition_link": editions.last_edition_words,
    "example_citation": naming.example_citation,
    "example_source": naming.example_source,
    "draft_privacy": draft_privacy,
    "who_publishes": publisher_words,
    "coverage": editions.coverage_table,
    "facts_index": pages.facts_bullets,
    "search_box": nothing,
    "search_page": lambda view: "The search needs JavaScript. The contents below link to every section.",
    "abbreviations": pages.abbreviations,
    "example_citations": pages.example_citations,
    "example_note": pages.example_note,
    "example_record": pages.example_record,
    "citation_data": nothing,
    "briefing_data": nothing,
    "change_list": pages.changes_markdown,
    "downloads": pages.downloads,
    "dictionary": pages.dictionary_markdown,
    "said": pages.said_markdown,
    "counts_caveat": counts_caveat,
    "figure_pairs_chart": pages.chart_table(figure_pairs_table),
    "figure_pair_files": lambda view: inline(figure_pair_links(view), view.here.page),
    "meetings_chart": pages.chart_table(meetings_table),
    "contributions_chart": pages.chart_table(contributions_table),
    "piracy_chart": pages.chart_table(piracy_table),
    "missions_chart": pages.chart_table(missions_table),
    "chart_source": lambda view: inline(chart_source(view), view.here.page),
    "themes": comparison.themes_markdown,
    "home_statements": comparison.home_statement_bullets,
    "theme_links": comparison.theme_name_bullets,
    "theme": comparison.theme_markdown,
    "series": comparison.series_markdown,
    "expressions": comparison.expressions_markdown,
}
