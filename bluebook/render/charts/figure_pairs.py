"""Figures that several editions give and that count the same thing, in pairs: each has a scale, dates and a caveat of its
own. The numbers of meetings in their series are kept apart from sums, counts and ranks.
"""

from __future__ import annotations

import calendar

from markupsafe import Markup

from bluebook.content.addresses import place
from bluebook.content.figure_pairs import FigurePair, PrintedFigure
from bluebook.render.charts.frame import Bar, ChartTable, Panel, bars, chart, share
from bluebook.render.html import element, join, template
from bluebook.render.tables import amount_words
from bluebook.render.view import View

BARE_MONTHS = tuple(calendar.month_name[1:])
# What each chart of pairs is called, and how to read it, by what it shows.
CHARTS = {
    "figures": (
        "How do the editions’ figures differ?",
        "Each pair counts nearly the same thing: read the note below it first. Each pair has its own scale, so compare bars "
        "only within a pair. Each bar links to the paragraph that gives the figure.",
    ),
    "ordinals": (
        "How many times had these meetings been held?",
        "The number of a meeting in its series, as printed. A higher number shows only that the series went on. Each "
        "series has its own scale. Each bar links to the paragraph that gives the number.",
    ),
}


def figure_pairs_chart(view: View, shown: str) -> str:
    """Pairs of figures as small panels: `figures` are sums, counts and ranks, `ordinals` are numbers of meetings."""
    panels = [pair_panel(pair, view) for pair in pairs_shown(view, shown)]
    return chart(f"pairs-{shown}", panels, figure_pairs_table(view, shown))


def figure_pair_links(view: View) -> Markup:
    """Links to all pairs of figures as files; nothing where there are no pairs."""
    if not view.library.figure_pairs:
        return Markup("")
    forms = ("csv", "json")
    links = [
        element("a", f.upper(), href=view.here.file(f"data/figure-pairs.{f}"), aria_label=f"{f.upper()} of the pairs")
        for f in forms
    ]
    return element("p", "All pairs as a file: ", join(links, ", "), class_="bb-downloads")


def pairs_shown(view: View, shown: str) -> list[FigurePair]:
    """The pairs of one chart, in the order of their file."""
    return [pair for pair in view.library.figure_pairs if (pair.kind == "ordinal") == (shown == "ordinals")]


def pair_panel(pair: FigurePair, view: View) -> Panel:
    """The figures of a pair on a scale of their own, with the caveat below."""
    most = max(figure.value for figure in pair.figures.values())
    rows = [
        Bar(
            label=join([figure_date(figure, edition, view), " · ", figure_place(pair, edition, view)]),
            figure=figure.printed,
            end=share(figure.value, most),
            edition=edition,
            record=f"{edition}/{figure.source}",
            drawn=pair.kind != "rank",
        )
        for edition, figure in sorted(pair.figures.items())
    ]
    theme = next(theme for theme in view.library.themes if theme.slug == pair.theme)
    link = element("a", theme.name, href=view.here.link(theme.address))
    body = template("figure_pair.html", bars=bars(rows, view.here), caveat=pair.caveat, theme=link)
    return Panel(pair.what, scale_words(pair), body, id=pair.id)


def scale_words(pair: FigurePair) -> str:
    """What the width of a pair's panel means; a rank has no length."""
    most = max(figure.value for figure in pair.figures.values())
    if pair.kind == "rank":
        return "no bars: a lower number is a better rank"
    return f"scale: 0 to {most:f}" if pair.kind == "ordinal" else f"scale: 0 to {amount_words(most, pair.unit)}"


def figure_place(pair: FigurePair, edition: str, view: View) -> str:
    """Where an edition prints its figure: `3 (2) C, ¶ 16`."""
    block = view.library.chapters.blocks[f"{edition}/{pair.figures[edition].source}"]
    return place(view.library.chapters.pages[f"{edition}/{block.page}"], block)


def figure_pairs_table(view: View, shown: str) -> ChartTable:
    """Pairs of figures, a row for each, with what must be known before they are compared."""
    editions = list(view.library.chapters.editions)
    rows: list[list[object]] = [
        [pair.what, *(figure_cell(pair, edition, view) for edition in editions), pair.caveat]
        for pair in pairs_shown(view, shown)
    ]
    return *CHARTS[shown], ("What is counted", *editions, "Caveat"), rows


def figure_cell(pair: FigurePair, edition: str, view: View) -> Markup | str:
    """A figure of an edition with its date, linked to its paragraph."""
    if not (figure := pair.figures.get(edition)):
        return "–"
    label = f"{pair.what}, {edition}: {figure.printed}"
    link = element("a", figure.printed, href=view.here.link(f"{edition}/{figure.source}"), aria_label=label)
    return join([link, f" ({figure_date(figure, edition, view)})"])


def figure_date(figure: PrintedFigure, edition: str, view: View) -> str:
    """The date of a figure; the year of a bare month, the one that its edition covers, is added by us in brackets."""
    year = view.library.chapters.editions[edition].year_covered
    return f"{figure.date} [{year}]" if figure.date in BARE_MONTHS else figure.date_words
