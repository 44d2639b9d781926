"""The pages under /compare/ as Markdown: the list of themes, one theme, the series, and the history of expressions."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from bluebook.content.addresses import site_url
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, Run
from bluebook.content.chapters import Block
from bluebook.content.comparison import Comparison, Coverage, Side, pair_title
from bluebook.content.expressions import Expression
from bluebook.content.markdown import escape
from bluebook.content.series import SERIES_KINDS, Series
from bluebook.content.themes import PAGE_TITLES, Theme
from bluebook.render import comparison as page
from bluebook.render.citations import comparison_html, note
from bluebook.render.markdown.pages import citation_list
from bluebook.render.markdown.words import (
    bullets,
    heading,
    inline,
    link,
    mention_bullet,
    paragraphs,
    passage_link,
    pipe_table,
    record_bullet,
)
from bluebook.render.view import View

# A word's change → the sign around it.
CHANGE_SIGNS = {KEPT: "", REWORDED: "*", GONE: "~~", NEW: "**"}
LEGEND = (
    "Plain words stand in both editions.",
    "*Slanted* words say it otherwise in the other edition.",
    "~~Struck words~~ are gone: the earlier edition alone has them.",
    "**Bold words** are new: the later edition alone has them.",
    "Punctuation that changes alone is not marked.",
)


def theme_bullets(view: View) -> str:
    """Every theme as the question that its page answers, with what each edition has on it."""
    counts = page.theme_counts
    return bullets(f"{link(t.question, t.address)} {'; '.join(counts(view.library, t))}" for t in view.library.themes)


def theme_name_bullets(view: View) -> str:
    """The themes by their names."""
    names = bullets(link(theme.name, theme.address) for theme in view.library.themes)
    return paragraphs([names, link("All questions, the series and the expressions", "compare")])


# --- one theme ----------------------------------------------------------------------------------------------------------


def theme_markdown(view: View) -> str:
    """A theme's whole page."""
    library, at = view.library, view.here.page
    theme = page.theme_of_page(view)
    sides, pairs = library.coverage(theme), library.comparisons[theme.slug]
    heads, rows = page.summary_table(pairs, sides)
    return paragraphs(
        [
            link(PAGE_TITLES["compare"], "compare"),
            heading(1, theme.name, at, "theme"),
            f"**{escape(theme.question)}** {escape(theme.about)}",
            pipe_table(heads, rows),
            *(
                f"{side.edition} {escape(said)} {page.OF_CHAPTER}"
                for side in sides
                if (said := theme.absent.get(side.edition))
            ),
            *([heading(2, "Side by side", at, "pairs"), bullets(LEGEND)] if pairs else []),
            *(pair_markdown(view, pair) for pair in pairs),
            *(own_passages_markdown(view, side, sides) for side in sides),
            record_bullets(view, sides),
            heading(2, "Take it with you", at, "take"),
            theme_file_links(theme),
            theme_citations(view, theme, sides),
        ]
    )


def pair_markdown(view: View, pair: Comparison) -> str:
    """A pair under its heading: its passages with their marks, in figures, and how to cite them."""
    before, after = pair.sides
    counts = (
        f"Words kept: {before.words(KEPT)}; re-worded: {before.words(REWORDED)} as {after.words(REWORDED)}; "
        f"gone: {before.words(GONE)}; new: {after.words(NEW)}."
        f"{'' if before.words(KEPT) else page.NONE_KEPT}"
    )
    notes = [inline(note(view.library, b.address)) for side in pair.sides for b in side.blocks]
    title = heading(3, pair_title(view.library.chapters, pair), view.here.page, pair.id)
    return paragraphs(
        [title, *(side_markdown(view, side) for side in pair.sides), counts, "Cite these passages", *notes]
    )


def side_markdown(view: View, side: Side) -> str:
    """One edition's passages, each under its place."""
    edition = view.library.chapters.editions[side.edition]
    blocks = zip(side.blocks, side.runs, strict=True)
    head = f"**{escape(edition.title)}**, covers {escape(edition.covers)}"
    return paragraphs([head, *(passage(view, b, runs) for b, runs in blocks)])


def passage(view: View, b: Block, runs: Iterable[Run], reason: str = "") -> str:
    """A passage: its place, its words by what became of them, and why it has no counterpart."""
    words = "".join(with_sign(run) for run in runs)
    return paragraphs([passage_link(b.address, view), words, f"Note: {escape(reason)}" if reason else ""])


def with_sign(run: Run) -> str:
    """Words between the signs of what became of them; spaces at their edges stay outside."""
    words, sign = run.text.strip(), CHANGE_SIGNS[run.change]
    if not words or not sign:
        return escape(run.text)
    before, _, after = run.text.partition(words)
    return f"{before}{sign}{escape(words)}{sign}{after}"


def own_passages_markdown(view: View, side: Coverage, sides: Sequence[Coverage]) -> str:
    """An edition's passages without a counterpart, with our reason, and links to those compared elsewhere."""
    title, said = page.own_words(side, sides)
    lone = [passage(view, b, [Run(b.text, KEPT)], view.library.reason(b)) for b in side.alone]
    head = heading(2, title, view.here.page, f"of-{side.edition}")
    return paragraphs([head, escape(said), *lone, other_pair_bullets(view, side)])


def other_pair_bullets(view: View, side: Coverage) -> str:
    """Links to the pairs of other themes in which passages of this one stand."""
    items = [
        f"{passage_link(b.address, view)}: "
        + ", ".join(link(words, address) for words, address in page.pair_addresses(view.library, b))
        for b in side.elsewhere
    ]
    return paragraphs([page.compared_elsewhere(side), bullets(items)]) if items else ""


def record_bullets(view: View, sides: Sequence[Coverage]) -> str:
    """The records of each edition that quote the theme's passages."""
    parts = [heading(2, "Facts in these passages", view.here.page, "facts")]
    for side in sides:
        items = [record_bullet(kind, rows, view) for kind, rows in page.side_rows(view.library, side)]
        parts += [f"**{side.edition}**", bullets(items) or "No meeting, contribution or mission is reported."]
    return paragraphs(parts)


def theme_file_links(theme: Theme) -> str:
    """Links to a theme's files."""
    links = [f"[{form.upper()}]({site_url()}{theme.address}.{form})" for form in ("csv", "json")]
    return f"Both texts and the counts as a file: {', '.join(links)}."


def theme_citations(view: View, theme: Theme, sides: Sequence[Coverage]) -> str:
    """The comparison cited in every style."""
    things = page.compared_things(view.library, sides)
    return citation_list(lambda style: comparison_html(style, theme.name, theme.address, things))


# --- series and expressions ---------------------------------------------------------------------------------------------


def series_markdown(view: View) -> str:
    """Every series, by kind, each with its records in both editions."""
    parts = []
    for kind, title in SERIES_KINDS.items():
        found = [one for one in view.library.series if one.kind == kind]
        if found:
            parts += [heading(2, title, view.here.page, f"{kind}s"), *(one_series_markdown(view, one) for one in found)]
    return paragraphs(parts)


def one_series_markdown(view: View, one: Series) -> str:
    """A series under its heading: what each edition reports of it, each with its passage."""
    parts = [heading(3, one.name, view.here.page, one.slug)]
    for edition in sorted(view.library.chapters.editions):
        items = []
        for kind, rows in page.series_rows(one, edition):
            items.append(record_bullet(kind, rows, view, [passage_link(a, view) for a in page.row_sources(rows)]))
        parts += [f"**{edition}**", bullets(items)] if items else []
    return paragraphs(parts)


def expressions_markdown(view: View) -> str:
    """Every expression in figures, then each with its places."""
    editions = sorted(view.library.chapters.editions)
    rows = [
        [link(one.phrase, f"{view.here.page}#{one.slug}"), *(page.use_counts(view.library, one, e) for e in editions)]
        for one in view.library.expressions
    ]
    sections = (expression_markdown(view, one, editions) for one in view.library.expressions)
    caption = f"How often each edition prints them ({len(rows)})"
    return paragraphs([caption, pipe_table(["Expression", *editions], rows), *sections])


def expression_markdown(view: View, one: Expression, editions: Sequence[str]) -> str:
    """An expression under its heading: why it is followed, its forms, and its places in each edition."""
    searches = ", ".join(inline(found) for found in page.searches(one, view.here))
    parts = [heading(2, one.phrase, view.here.page, one.slug), escape(one.why)]
    parts.append(f"Search for exactly these words: {searches}.")
    for edition in editions:
        blocks = [b for b, _ in view.library.expression_uses[one.slug, edition]]
        pages = itertools.groupby(blocks, key=lambda b: f"{b.edition}/{b.page}")
        items = [mention_bullet(view.library.chapters.pages[address], found) for address, found in pages]
        parts += [f"**{edition}:** {page.use_counts(view.library, one, edition)}", bullets(items)]
    return paragraphs(parts)
