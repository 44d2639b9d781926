"""What changed on a theme: its statements with their proof, its status, and the table of all themes."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.citation_styles import STYLES
from bluebook.content.edition_words import LISTED
from bluebook.content.register import opening
from bluebook.content.statements import ThemeStatement
from bluebook.content.themes import Theme, compared_editions
from bluebook.render.citations import comparison_html
from bluebook.render.cited_comparisons import cited_statement
from bluebook.render.counts import counts_caveat
from bluebook.render.filters import FilterChoice
from bluebook.render.html import block, element, join, template
from bluebook.render.links import block_link
from bluebook.render.view import View

HOME_THEMES = 3
STATUS_WORDS = {"rewritten": "Rewritten", "updated": "Updated", "same": "Unchanged"}
MEANINGS = {
    "updated": "much of the wording is kept",
    "rewritten": "each edition covers it, in different words",
    "same": "the wording is kept",
}
MAINLY_MEANS = "other chapters mention it only in passing, if at all"
STATUS_MEANINGS = (
    *(f"{STATUS_WORDS[status]}: {MEANINGS[status]}." for status in ("updated", "rewritten")),
    f"Mainly in one edition: {MAINLY_MEANS}.",
)


@dataclass(frozen=True)
class CountedThings:
    """What the rows of a table are called: `1 theme`, `25 themes`."""

    one: str
    many: str


def status_words(status: str) -> str:
    """A status as readers see it: `Rewritten`, `Mainly in 2018`."""
    return STATUS_WORDS.get(status) or f"Mainly in {status.removeprefix('only-')}"


def status_meaning(status: str) -> str:
    """What a status says of the editions' chapters."""
    return MEANINGS.get(status, MAINLY_MEANS)


# --- on a theme's page ----------------------------------------------------------------------------------------------


def theme_changes(view: View, theme: Theme) -> str:
    """What changed on a theme, the latest edition first, each statement with its proof at hand."""
    editions = compared_editions(view.library.themes)
    shown = [
        template(
            "statements.html",
            status=change.status,
            status_words=status_words(change.status),
            meaning=status_meaning(change.status),
            before=change.edition_before(year, editions),
            year=year,
            statements=[statement_parts(view, theme, one) for one in change.statements],
        )
        for year, change in sorted(theme.changes.items(), reverse=True)
    ]
    return block(join(shown)) if shown else ""


def statement_parts(view: View, theme: Theme, one: ThemeStatement) -> dict[str, object]:
    """What is shown of a statement: its words, its quotes with their places, what an edition does not print, and how
    to cite it in the first style."""
    cited = cited_statement(theme, one)
    style = next(iter(STYLES.values()))
    return {
        "citation": comparison_html(style, cited.name, cited.address, cited.cited_editions(view.library)),
        "id": one.id,
        "text": one.text,
        "opening": opening(one.text),
        "quotes": [(part.edition, block_link(part.address, view), part.quote) for part in one.quotes],
        "absent": [(part.edition, [f"“{word}”" for word in part.words]) for part in one.absent],
    }


# --- the table of all themes ----------------------------------------------------------------------------------------


def theme_table(view: View) -> str:
    """Every theme with what changed, its status, and how much each edition has on it; filtered and sorted by scripts."""
    library = view.library
    columns = passage_columns(compared_editions(library.themes))
    rows = [theme_row(view, theme, columns) for theme in library.themes]
    statuses = dict.fromkeys(row["status"] for row in rows if row["status"])
    choice = FilterChoice(
        "status", "Status", "All", {"": [(str(s), status_words(str(s))) for s in sorted(statuses, key=str)]}
    )
    form = template(
        "filters.html",
        kind="themes",
        described=CountedThings("theme", "themes"),
        choices=[choice],
        public=public(view.here.page),
        shown=f"{len(rows)} themes",
        words="Search this table",
        tools=False,
    )
    shown = template(
        "themes_table.html",
        rows=rows,
        columns=list(columns),
        meanings=STATUS_MEANINGS,
        caveat=counts_caveat(view),
    )
    return block(form) + block(shown) + block(theme_table_files(view))


def passage_columns(editions: list[str]) -> dict[str, list[str]]:
    """The columns that count the passages of a theme, each with its editions: one of all where these are many."""
    return {year: [year] for year in editions} if len(editions) <= LISTED else {"All editions": editions}


def theme_row(view: View, theme: Theme, columns: dict[str, list[str]]) -> dict[str, object]:
    """What the table shows of a theme."""
    change = theme.latest_change
    return {
        "slug": theme.slug,
        "name": theme.name,
        "href": view.here.link(theme.address),
        "summary": change.summary if change else theme.question,
        "status": change.status if change else None,
        "status_words": status_words(change.status) if change else "Not yet compared",
        "passages": [sum(len(theme.passages.get(year, ())) for year in years) for years in columns.values()],
    }


def theme_table_files(view: View) -> Markup:
    """Links to the table as files."""
    links = [
        element(
            "a", form.upper(), href=view.here.file(f"compare/themes.{form}"), aria_label=f"{form.upper()} of the themes"
        )
        for form in ("csv", "json")
    ]
    return element("p", "Download the table and all statements: ", join(links, ", "), class_="bb-downloads")


def home_statements(view: View) -> str:
    """The first statements of some themes, for the home page."""
    items = [
        element("li", element("a", theme.name, href=view.here.link(theme.address)), ": ", theme.statements[0].text)
        for theme in chosen_themes(view.library)
    ]
    return block(element("ul", items, class_="bb-home-statements")) if items else ""


def chosen_themes(library: Library) -> list[Theme]:
    """The themes that the home page shows: those with the most passages in all editions, in their order."""
    most = sorted(library.themes, key=lambda theme: -len(theme.addresses()))[:HOME_THEMES]
    return [theme for theme in library.themes if theme in most and theme.statements]
