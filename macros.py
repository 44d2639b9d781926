"""What pages may call: each macro is one line of MACROS; what it does is in bluebook/render/."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.addresses import Location, site_url
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import CALL, page_of, read_call
from bluebook.content.settings import check_settings
from bluebook.deploy.atomic_swap import system_mistakes
from bluebook.errors import BadData
from bluebook.export.page_foot import page_foot
from bluebook.export.sitemap import dated_changes
from bluebook.render.abbreviations import abbreviation_list, abbreviation_table
from bluebook.render.changes import change_list
from bluebook.render.charts.contributions import contributions_chart, piracy_chart
from bluebook.render.charts.figure_pairs import figure_pair_links, figure_pairs_chart
from bluebook.render.charts.meetings import meetings_chart
from bluebook.render.charts.missions import missions_chart
from bluebook.render.citations import examples, note_example, record_example, script_data
from bluebook.render.comparison import expressions_page, series_page, theme_links, theme_page
from bluebook.render.contents import outline
from bluebook.render.counts import counts_caveat
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
from bluebook.render.statements import home_statements, theme_table
from bluebook.render.view import View
from bluebook.second_process import SecondProcess, is_of_use

try:
    from mkdocs.exceptions import PluginError
except ImportError:  # another engine: it tells a plain exception

    class PluginError(Exception):
        """Stops the build with its message."""


# What a page calls → what it gives of a view and the macro's own arguments; each kind of record has one too.
MACROS: dict[str, Callable[..., str]] = {
    "section_head": section_head,
    "section_foot": section_foot,
    "outline": lambda view, edition: outline(view, str(edition)),
    "table_files": lambda view, kind: table_files(kind, view.here),
    "who": name_lists,
    "edition_head": lambda view, edition: edition_head(view.library, str(edition)),
    "edition_facts": lambda view, edition: edition_facts(view, str(edition)),
    "take_along": lambda view: take_along(view.here),
    "folder_check": lambda view: block(how_to_check()),
    "edition_cards": edition_cards,
    "facts_index": facts_index,
    "search_box": lambda view: search_box(view.library),
    "search_page": lambda view: search_page(view.library),
    "abbreviation_list": abbreviation_list,
    "abbreviations": abbreviation_table,
    "example_citations": lambda view, address: examples(view.library, address),
    "example_note": lambda view, address, last="": note_example(view.library, address, last),
    "example_record": lambda view, id: record_example(view.library, id),
    "citation_data": lambda view: script_data(view.library, None, {}),
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
    "themes": theme_table,
    "home_statements": home_statements,
    "theme_links": theme_links,
    "theme": theme_page,
    "series": series_page,
    "expressions": expressions_page,
}


FILES = "files"  # the task of the second process that writes the files beside the pages
second: list[SecondProcess] = []  # the one that is at work, if any


def library_of(env) -> Library:
    """The chapters and the facts; stops the build with every mistake in them."""
    try:
        root = Path(env.project_dir)
        library = read_library(root)
        require_addresses(root, library)
        return library
    except BadData as bad:
        raise PluginError(str(bad)) from None


def render_calls(root: Path, library: Library, file: str) -> dict[str, str]:
    """What the macros that a page calls with plain words give, by their calls."""
    page = page_of(file)
    view = View(library, Location(page, page))
    found = {}
    for call in CALL.finditer((root / "docs" / file).read_text(encoding="utf-8")):
        name, given, named = read_call(call["call"])
        if macro := macro_of(name):
            found[call_key(name, given, named)] = macro(view, *given, **named)
    return found


def call_key(name: str, given: tuple[object, ...], named: dict[str, object]) -> str:
    """What one call of a macro is known by."""
    return f"{name} {given} {named}"


def on_pre_page_macros(env):
    """Before the first page: let a second process render the macros of later pages and write the files beside the
    pages, while this one makes the pages of the first editions."""
    if second or not is_of_use():
        return
    library, root = library_of(env), Path(env.project_dir)
    years = list(library.chapters.editions)
    first = tuple(f"{year}/" for year in years[: (len(years) + 1) // 2])
    files = (path.relative_to(root / "docs").as_posix() for path in sorted((root / "docs").rglob("*.md")))
    tasks = {page_of(f): partial(render_calls, root, library, f) for f in files if not f.startswith(first)}
    folder = Path(mkdtemp(prefix="bluebook-build-"))
    second.append(SecondProcess({**tasks, FILES: partial(make_files, library, folder / FILES)}, folder))


def make_files(library: Library, folder: Path) -> Path:
    """The files beside the pages, in a folder."""
    from bluebook.deploy.publish import write_library_files

    write_library_files(folder, library)
    return folder


def on_post_build(env):
    """Write what the built site needs beside its pages; `python -m bluebook publish SITE` does it for other engines."""
    from bluebook.deploy.publish import (
        publish,  # an engine that only reads the macros has none of the packages that it needs
    )

    site = Path(env.conf["site_dir"])
    try:
        served = env.conf["site_url"].rstrip("/") != site_url().rstrip("/")  # `serve` puts its own address there
        publish(site, library_of(env), not served, second[0].result(FILES) if second else None)
    except BadData as bad:
        raise PluginError(str(bad)) from None
    except OSError as error:
        raise PluginError(str(system_mistakes(error, site))) from None
    finally:
        while second:
            second.pop().close()


def macro_of(name: str) -> Callable[..., str] | None:
    """The function behind a name that pages call; None for one that needs more than a view."""
    table = partial(records_table, name) if name in KINDS else None
    return MACROS.get(name, table)


def records_table(kind: str, view: View, edition: object = None) -> str:
    """The table of a kind's records, of one edition or of all."""
    return facts_table(view, kind, edition)


def set_page_feet(env, library: Library) -> None:
    """Give the theme's template the foot of each page; stops the build with every mistake in the owner's settings."""
    extra = env.conf["extra"]
    if mistakes := list(check_settings(extra)):
        raise PluginError(str(BadData(mistakes)))
    extra["page_foot"] = partial(page_foot, library, dated_changes(library))


def define_env(env):
    """Register the macros; stop the build with every mistake in the data and the text."""
    library = library_of(env)
    set_page_feet(env, library)
    ahead: dict[str, dict[str, str]] = {}  # what the second process has given, by page

    def view() -> View:
        """What was read, and the page that is being rendered."""
        file = getattr(env.page, "file", None)
        source = Path(file.src_uri if file else env.page.path)
        page = (source.parent if source.stem == "index" else source.with_suffix("")).as_posix().removeprefix(".")
        return View(library, Location(page, page if file else source.parent.as_posix().removeprefix(".")))

    def macro(name: str, *given: object, **named: object) -> str:
        """What a macro gives for the page: from the second process, or else made now."""
        place = view()
        if place.here.page not in ahead and second:
            ahead[place.here.page] = second[0].result(place.here.page) or {}
        found = ahead.get(place.here.page, {}).get(call_key(name, given, named))
        return found if found is not None else macro_of(name)(place, *given, **named)

    for name in (*MACROS, *KINDS):
        env.macro(partial(macro, name), name)
    env.macro(lambda edition: whole_edition(Path(env.project_dir), view(), str(edition)), "whole_edition")
