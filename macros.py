"""What pages may call: each macro is one line of MACROS; what it does is in bluebook/render/."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.addresses import Location, site_url
from bluebook.content.kinds import KINDS
from bluebook.deploy.atomic_swap import system_mistakes
from bluebook.errors import BadData
from bluebook.render.abbreviations import abbreviation_list, abbreviation_table
from bluebook.render.changes import change_list
from bluebook.render.charts.contributions import contributions_chart, piracy_chart
from bluebook.render.charts.meetings import meetings_chart
from bluebook.render.charts.missions import missions_chart
from bluebook.render.citations import examples, note_example, record_example, script_data
from bluebook.render.comparison import expressions_page, series_page, theme_links, theme_list, theme_page
from bluebook.render.contents import outline
from bluebook.render.dictionary import dictionary
from bluebook.render.editions import edition_cards, edition_head
from bluebook.render.facts import download_list, edition_facts, facts_index, facts_table, table_files
from bluebook.render.html import block
from bluebook.render.links import said_words
from bluebook.render.name_index import name_lists
from bluebook.render.offline import how_to_check, take_along
from bluebook.render.print_edition import whole_edition
from bluebook.render.search_form import search_box, search_page
from bluebook.render.section import section_foot, section_head

try:
    from mkdocs.exceptions import PluginError
except ImportError:  # another engine: it tells a plain exception

    class PluginError(Exception):
        """Stops the build with its message."""


# What a page calls → what it gives, of everything that was read, the place of the page, and the macro's own arguments.
MACROS: dict[str, Callable[..., str]] = {
    "section_head": section_head,
    "section_foot": section_foot,
    "outline": lambda library, here, edition: outline(library, str(edition), here),
    "table_files": lambda library, here, kind: table_files(kind, here),
    "who": name_lists,
    "edition_head": lambda library, here, edition: edition_head(library, str(edition)),
    "edition_facts": lambda library, here, edition: edition_facts(library, str(edition), here),
    "take_along": lambda library, here: take_along(here),
    "folder_check": lambda library, here: block(how_to_check()),
    "edition_cards": edition_cards,
    "facts_index": facts_index,
    "search_box": lambda library, here: search_box(library),
    "search_page": lambda library, here: search_page(library),
    "abbreviation_list": abbreviation_list,
    "abbreviations": abbreviation_table,
    "example_citations": lambda library, here, address: examples(library, address),
    "example_note": lambda library, here, address, last="": note_example(library, address, last),
    "example_record": lambda library, here, id: record_example(library, id),
    "citation_data": lambda library, here: script_data(library, None, {}),
    "change_list": lambda library, here: change_list(library.changes, here),
    "downloads": download_list,
    "dictionary": lambda library, here: dictionary(),
    "said": lambda library, here, address, words: said_words(library, address, words, here),
    "meetings_chart": meetings_chart,
    "contributions_chart": lambda library, here, unit: contributions_chart(library, unit, here),
    "piracy_chart": piracy_chart,
    "missions_chart": missions_chart,
    "themes": theme_list,
    "theme_links": theme_links,
    "theme": theme_page,
    "series": series_page,
    "expressions": expressions_page,
}


def library_of(env) -> Library:
    """The chapters and the facts; stops the build with every mistake in them."""
    try:
        root = Path(env.project_dir)
        library = read_library(root)
        require_addresses(root, library)
        return library
    except BadData as bad:
        raise PluginError(str(bad)) from None


def on_post_build(env):
    """Write what the built site needs beside its pages; `python -m bluebook publish SITE` does it for other engines."""
    from bluebook.deploy.publish import (
        publish,  # an engine that only reads the macros has none of the packages that it needs
    )

    site = Path(env.conf["site_dir"])
    try:
        served = env.conf["site_url"].rstrip("/") != site_url().rstrip("/")  # `serve` puts its own address there
        publish(site, library_of(env), guarded=not served)
    except BadData as bad:
        raise PluginError(str(bad)) from None
    except OSError as error:
        raise PluginError(str(system_mistakes(error, site))) from None


def define_env(env):
    """Register the macros; stop the build with every mistake in the data and the text."""
    library = library_of(env)

    root = Path(env.project_dir)

    def here() -> Location:
        file = getattr(env.page, "file", None)
        source = Path(file.src_uri if file else env.page.path)
        page = (source.parent if source.stem == "index" else source.with_suffix("")).as_posix().removeprefix(".")
        return Location(page, page if file else source.parent.as_posix().removeprefix("."))

    def macro(render: Callable[..., str], *given: object, **named: object) -> str:
        return render(library, here(), *given, **named)

    def records(kind: str, edition: object = None) -> str:
        return facts_table(library, kind, edition, here())

    for name, render in MACROS.items():
        env.macro(partial(macro, render), name)
    for kind in KINDS:
        env.macro(partial(records, kind), kind)
    env.macro(lambda edition: whole_edition(root, library, str(edition), here()), "whole_edition")
