"""What pages may call. Each macro is one line here; what it does stands in bluebook/."""

from pathlib import Path

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.addresses import Location, site_url
from bluebook.deploy.atomic_swap import refused
from bluebook.errors import BadData
from bluebook.render import abbreviations as abbreviation_lists
from bluebook.render import (
    changes,
    charts,
    citations,
    comparison,
    contents,
    editions,
    facts,
    links,
    name_index,
    offline,
    print_edition,
    search_form,
    section,
)
from bluebook.render import dictionary as data_dictionary
from bluebook.render.html import block

try:
    from mkdocs.exceptions import PluginError
except ImportError:  # another engine: it tells a plain exception

    class PluginError(Exception):
        """Stops the build with its message."""


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
        raise PluginError(str(refused(error, site))) from None


def define_env(env):
    """Register the macros; stop the build with every mistake in the data and the text."""
    library = library_of(env)

    def here() -> Location:
        file = getattr(env.page, "file", None)
        source = Path(file.src_uri if file else env.page.path)
        page = (source.parent if source.stem == "index" else source.with_suffix("")).as_posix().removeprefix(".")
        return Location(page, page if file else source.parent.as_posix().removeprefix("."))

    @env.macro
    def section_head() -> str:
        return section.section_head(library, here())

    @env.macro
    def section_foot() -> str:
        return section.section_foot(library, here())

    @env.macro
    def outline(edition) -> str:
        return contents.outline(library, str(edition), here())

    @env.macro
    def meetings(edition=None) -> str:
        return facts.facts_table(library, "meetings", edition, here())

    @env.macro
    def contributions(edition=None) -> str:
        return facts.facts_table(library, "contributions", edition, here())

    @env.macro
    def missions(edition=None) -> str:
        return facts.facts_table(library, "missions", edition, here())

    @env.macro
    def table_files(kind) -> str:
        return facts.table_files(kind, here())

    @env.macro
    def who() -> str:
        return name_index.name_lists(library, here())

    @env.macro
    def edition_head(edition) -> str:
        return editions.edition_head(library, str(edition))

    @env.macro
    def edition_facts(edition) -> str:
        return facts.edition_facts(library, str(edition), here())

    @env.macro
    def whole_edition(edition) -> str:
        return print_edition.whole_edition(Path(env.project_dir), library, str(edition), here())

    @env.macro
    def take_along() -> str:
        return offline.take_along(here())

    @env.macro
    def folder_check() -> str:
        return block(offline.how_to_check())

    @env.macro
    def edition_cards() -> str:
        return editions.edition_cards(library, here())

    @env.macro
    def facts_index() -> str:
        return facts.facts_index(library, here())

    @env.macro
    def search_box() -> str:
        return search_form.search_box(library)

    @env.macro
    def search_page() -> str:
        return search_form.search_page(library)

    @env.macro
    def abbreviation_list() -> str:
        return abbreviation_lists.abbreviation_list(library, here())

    @env.macro
    def abbreviations() -> str:
        return abbreviation_lists.abbreviation_table(library, here())

    @env.macro
    def example_citations(address) -> str:
        return citations.examples(library, address)

    @env.macro
    def example_note(address, last="") -> str:
        return citations.note_example(library, address, last)

    @env.macro
    def citation_data() -> str:
        return citations.script_data(library, None, {})

    @env.macro
    def example_record(id) -> str:
        return citations.record_example(library, id)

    @env.macro
    def change_list() -> str:
        return changes.change_list(library.changes, here())

    @env.macro
    def downloads() -> str:
        return facts.download_list(library, here())

    @env.macro
    def dictionary() -> str:
        return data_dictionary.dictionary()

    @env.macro
    def said(address, words) -> str:
        return links.said_words(library, address, words, here())

    @env.macro
    def meetings_chart() -> str:
        return charts.meetings_chart(library, here())

    @env.macro
    def contributions_chart(unit) -> str:
        return charts.contributions_chart(library, unit, here())

    @env.macro
    def piracy_chart() -> str:
        return charts.piracy_chart(library, here())

    @env.macro
    def missions_chart() -> str:
        return charts.missions_chart(library, here())

    @env.macro
    def themes() -> str:
        return comparison.theme_list(library, here())

    @env.macro
    def theme_links() -> str:
        return comparison.theme_links(library, here())

    @env.macro
    def theme() -> str:
        return comparison.theme_page(library, here())

    @env.macro
    def series() -> str:
        return comparison.series_page(library, here())

    @env.macro
    def expressions() -> str:
        return comparison.expressions_page(library, here())
