"""The macros of the other pages as Markdown: editions, names, facts, charts, the dictionary, abbreviations, changes."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from bluebook.content.addresses import bare_address, public, site_url
from bluebook.content.changes import CHANGE_KINDS, Change, versions
from bluebook.content.citation_styles import STYLES, Style
from bluebook.content.citations import fill_style
from bluebook.content.columns import FORMS
from bluebook.content.joined_tables import JOINED_FORMS, JOINED_TABLES, JoinedTable
from bluebook.content.kinds import KINDS
from bluebook.content.markdown import escape
from bluebook.content.mentions import NAME_GROUPS
from bluebook.content.records import Name
from bluebook.render import dictionary as fields
from bluebook.render.abbreviations import HEADS, abbreviation_rows
from bluebook.render.changes import VERSIONS, day_in_words
from bluebook.render.charts.frame import ChartTable
from bluebook.render.citations import cited_block, note, record_note, runs_html
from bluebook.render.counts import counts_caveat
from bluebook.render.facts import fact_counts
from bluebook.render.links import check_said
from bluebook.render.markdown.words import (
    bullets,
    dated_record_bullet,
    definitions,
    heading,
    inline,
    link,
    mention_bullet,
    paragraphs,
    passage_link,
    pipe_table,
)
from bluebook.render.name_index import counts_of_name, naming_words, printed_words, rows_asked
from bluebook.render.tables import group_alike
from bluebook.render.view import View


def said_markdown(view: View, address: str, words: str) -> str:
    """Printed words in quotation marks and a link to their block."""
    check_said(view, address, words)
    return f"“{escape(words)}” ({passage_link(address, view)})"


# --- names --------------------------------------------------------------------------------------------------------------


def names_markdown(view: View) -> str:
    """Every name, grouped by what it is, with what the editions tell of it."""
    parts = []
    for kind, title in NAME_GROUPS.items():
        names = sorted((n for n in view.library.records.names if n.kind == kind), key=lambda n: n.name.casefold())
        if names:
            parts += [heading(2, title, view.here.page, title.lower()), *(name_entry(view, name) for name in names)]
    return paragraphs(parts)


def name_entry(view: View, name: Name) -> str:
    """A name: its counts, its printed forms, its records and the paragraphs that print it."""
    library = view.library
    parts = [f"**{escape(name.name)}** {', '.join(counts_of_name(library, name))}", escape(printed_words(name))]
    for kind, found in library.records_by_name.items():
        if records := found[name.id]:
            table = f"[as a table]({public(f'data/{kind}')}{rows_asked(kind, name)})"
            items = bullets(dated_record_bullet(kind, rows, view) for rows in group_alike(records))
            parts += [f"**{KINDS[kind].role}** {table}", items]
    for kind, found in library.records_naming.items():
        if records := found[name.id]:
            items = bullets(dated_record_bullet(kind, rows, view) for rows in group_alike(records))
            parts += [f"**{naming_words(kind, len(records))}**", items]
    pages = itertools.groupby(library.mentions[name.id], key=lambda b: f"{b.edition}/{b.page}")
    items = bullets(mention_bullet(library.chapters.pages[address], blocks) for address, blocks in pages)
    parts += ["**Mentioned in**", items] if items else ["Mentioned only as part of a longer name."]
    return paragraphs(parts)


# --- facts, charts, dictionary ------------------------------------------------------------------------------------------


def facts_bullets(view: View) -> str:
    """How many facts each edition reports, and where the tables are."""
    editions = list(view.library.chapters.editions)
    items = [f"{link(KINDS[kind].title, f'data/{kind}')}: {fact_counts(view, kind, editions)}" for kind in KINDS]
    names = f"{len(view.library.records.names)} countries, organisations, forums and groups"
    return paragraphs([bullets([*items, f"{link('Who is named', 'data/who')}: {names}"]), escape(counts_caveat(view))])


def downloads(view: View) -> str:
    """Links to every table in every format, and to the data package."""
    folder = f"{site_url()}data/"
    items = [
        f"{KINDS[kind].title} ({len(view.library.records.of(kind))} rows): "
        + ", ".join(f"[{form.upper()}]({folder}{kind}.{form})" for form in FORMS)
        for kind in KINDS
    ]
    joined = [
        f"{table.title}: " + ", ".join(f"[{form.upper()}]({folder}{name}.{form})" for form in JOINED_FORMS)
        for name, table in JOINED_TABLES.items()
    ]
    return bullets([*items, *joined, f"All tables, with descriptions: [datapackage.json]({folder}datapackage.json)"])


def table_file_links(view: View, kind: str) -> str:
    """Links to the whole table of a kind as files."""
    links = (f"[{form.upper()}]({site_url()}data/{kind}.{form})" for form in FORMS)
    return f"Download the whole table: {', '.join(links)}"


def chart_table(shown: Callable[..., ChartTable]) -> Callable[..., str]:
    """A chart as its title, how to read it, and its table."""

    def fill_chart(view: View, *given: str) -> str:
        """The chart's title, what it shows, and its figures as a table."""
        title, about, heads, rows = shown(view, *given)
        table = pipe_table(heads, ([inline(cell, view.here.page) for cell in row] for row in rows))
        return paragraphs([f"**{escape(title)}**", escape(about), table])

    return fill_chart


def dictionary_markdown(view: View) -> str:
    """Every record type with its fields, the words that a field can take, and what the downloads add."""
    at = view.here.page
    sections = [record_type_markdown(at, anchor, *entry) for anchor, entry in fields.types_by_anchor().items()]
    added = pipe_table(["Column", "Meaning"], [[f"`{c.name}`", escape(c.about)] for c in fields.added_columns()])
    joined = [part for table in JOINED_TABLES.values() for part in (table.about, joined_table_markdown(table))]
    return paragraphs(
        [
            *sections,
            *(heading(2, "Columns of the downloads", at, "columns"), fields.ADDED, added),
            *(heading(2, fields.JOINED_TITLE, at, "joined"), fields.JOINED, *joined),
        ]
    )


def joined_table_markdown(table: JoinedTable) -> str:
    """The columns of a table that analysts join with the records."""
    rows = [[f"`{name}`", escape(about), named] for name, about, named in fields.joined_columns(table)]
    return pipe_table(["Column", "Meaning", "Names"], rows)


def record_type_markdown(at: str, anchor: str, title: str, record_type: type) -> str:
    """A record type: what it is, its fields, and its vocabularies."""
    about, rows, vocabularies = fields.type_description(record_type)
    lines = [[f"`{name}`", *(inline(cell, at) for cell in cells)] for name, *cells in rows]
    words = [
        paragraphs([f"Values of `{name}`", definitions((w, escape(m)) for w, m in choice.vocabulary.items())])
        for name, choice in vocabularies
    ]
    table = pipe_table(["Field", "Meaning", "Takes", "Given"], lines)
    return paragraphs([heading(2, title, at, anchor), escape(about), table, *words])


# --- about --------------------------------------------------------------------------------------------------------------


def abbreviations(view: View) -> str:
    """Every abbreviation with its expansion and the first paragraph of each edition that prints it."""
    rows = [[inline(cell, view.here.page) for cell in row] for row in abbreviation_rows(view)]
    return paragraphs([f"Abbreviations ({len(rows)})", pipe_table(HEADS, rows)])


def changes_markdown(view: View) -> str:
    """Every change with its heading, day, sentences, reason and places."""
    made = versions(view.library.changes).items()
    listed = bullets(f"{day_in_words(day)}: {', '.join(escape(one.title) for one in ones)}" for day, ones in made)
    return paragraphs([VERSIONS, listed, *(change(one) for one in view.library.changes)])


def change(one: Change) -> str:
    """A change."""
    what = bullets(f"**{CHANGE_KINDS[kind]}:** {escape(words)}" for kind, words in one.what.items())
    places = ", ".join(link(a, bare_address(a)) for a in one.addresses if a != "/") or "the whole site"
    title, day = f"## {escape(one.title)}", day_in_words(one.date)
    before = [f"Before, {link(place, bare_address(place))} read: “{escape(w)}”" for place, w in one.superseded.items()]
    return paragraphs([title, day, what, f"**Reason:** {escape(one.why)}", f"**Where:** {places}", *before])


def citation_list(cited: Callable[[Style], object]) -> str:
    """A citation in every style."""
    return definitions((style.name, inline(cited(style))) for style in STYLES.values())


def example_citations(view: View, address: str) -> str:
    """A block cited in every style."""
    thing = cited_block(view.library, address)
    return citation_list(lambda style: runs_html(fill_style(style, thing)))


def example_note(view: View, address: str, last: str = "") -> str:
    """A block, or the paragraphs from it to another, cited in the first style."""
    return inline(note(view.library, address, last))


def example_record(view: View, id: str) -> str:
    """A record cited in the first style."""
    return inline(record_note(view.library, id))
