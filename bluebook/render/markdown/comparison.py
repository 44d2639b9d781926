"""The pages under /compare/ as Markdown: the list of themes, one theme, the series, and the history of expressions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bluebook.content.addresses import site_url
from bluebook.content.chapters import Block
from bluebook.content.comparison import Comparison, Coverage, Side, pair_title
from bluebook.content.expressions import Expression
from bluebook.content.markdown import escape
from bluebook.content.series import SERIES_KINDS, Series
from bluebook.content.statements import ThemeStatement
from bluebook.content.themes import Theme, compared_editions
from bluebook.render import comparison as page
from bluebook.render.citations import comparison_html, note
from bluebook.render.cited_comparisons import cited_comparisons
from bluebook.render.counts import counts_caveat
from bluebook.render.markdown.pages import citation_list
from bluebook.render.markdown.words import (
    bullets,
    heading,
    inline,
    link,
    paragraphs,
    passage_link,
    pipe_table,
    record_bullet,
)
from bluebook.render.naming import compare_title
from bluebook.render.statements import (
    STATUS_MEANINGS,
    chosen_themes,
    passage_columns,
    status_meaning,
    status_words,
    theme_row,
)
from bluebook.render.view import View

# A mark's tag → the sign around its words.
SIGNS_OF_MARKS = {"": "", "del": "~~", "ins": "**"}


def themes_markdown(view: View) -> str:
    """Every theme with what changed, its status, and how much each edition has on it."""
    columns = passage_columns(compared_editions(view.library.themes))
    rows = []
    for theme in view.library.themes:
        row = theme_row(view, theme, columns)
        counts = [sum(len(theme.passages.get(year, ())) for year in years) for years in columns.values()]
        words = [str(row["summary"]), str(row["status_words"]), *map(str, counts)]
        rows.append([link(theme.name, theme.address), *map(escape, words)])
    files = ", ".join(f"[{form.upper()}]({site_url()}compare/themes.{form})" for form in ("csv", "json"))
    heads = ["Theme", "What changed", "Status", *(f"Passages in {name[:1].lower()}{name[1:]}" for name in columns)]
    return paragraphs(
        [
            pipe_table(heads, rows),
            bullets(filter(None, [*STATUS_MEANINGS, counts_caveat(view)])),
            f"Download the table and all statements: {files}.",
        ]
    )


def home_statement_bullets(view: View) -> str:
    """The first statements of some themes."""
    return bullets(
        f"{link(theme.name, theme.address)}: {escape(theme.statements[0].text)}"
        for theme in chosen_themes(view.library)
    )


def changes_of_theme(view: View, theme: Theme) -> str:
    """What changed on a theme, the latest edition first, each statement with its proof."""
    editions, parts = compared_editions(view.library.themes), []
    for year, change in sorted(theme.changes.items(), reverse=True):
        before = change.edition_before(year, editions)
        parts.append(f"**{before} → {year}: {status_words(change.status)}** ({status_meaning(change.status)})")
        parts += [statement_markdown(view, theme, one) for one in change.statements]
    return paragraphs(parts)


def statement_markdown(view: View, theme: Theme, one: ThemeStatement) -> str:
    """A statement with the link to it, then its quotes and what an edition does not print."""
    quotes = [f"> {escape(part.quote)} ({passage_link(part.address, view)})" for part in one.quotes]
    absent = [
        f"Not in the {part.edition} chapter: {', '.join(f'“{escape(word)}”' for word in part.words)}."
        for part in one.absent
    ]
    return paragraphs([f"{escape(one.text)} {link('§', f'{theme.address}#{one.id}')}", *quotes, *absent])


def theme_name_bullets(view: View) -> str:
    """The themes by their names."""
    names = bullets(link(theme.name, theme.address) for theme in view.library.themes)
    return paragraphs([names, link("What changed, theme by theme", "compare")])


# --- one theme ----------------------------------------------------------------------------------------------------------


def theme_markdown(view: View) -> str:
    """A theme's whole page."""
    library, at = view.library, view.here.page
    theme = page.theme_of_page(view)
    sides, pairs = library.coverage(theme), library.comparisons[theme.slug]
    heads, rows = page.summary_table(pairs, sides)
    return paragraphs(
        [
            link(compare_title(view), "compare"),
            heading(1, theme.name, at, "theme"),
            changes_of_theme(view, theme),
            f"**This page covers:** {escape(theme.about)}",
            *(
                f"{side.edition} {escape(said)} {page.OF_CHAPTER}"
                for side in sides
                if (said := theme.absent.get(side.edition))
            ),
            *([heading(2, "Side by side", at, "pairs"), pair_legend(pairs)] if pairs else []),
            *(pair_markdown(view, pair) for pair in pairs),
            *(own_passages_markdown(view, theme, side, sides) for side in sides),
            record_bullets(view, sides),
            heading(2, "Download and cite", at, "take"),
            theme_file_links(theme),
            pipe_table(heads, rows),
            theme_citations(view, theme),
        ]
    )


def pair_legend(pairs: Sequence[Comparison]) -> str:
    """What the two marks mean; nothing where no pair is marked."""
    before, after = page.sides_in_words(pairs)
    if not any(map(page.is_marked, pairs)):
        return ""
    return bullets(
        [
            f"~~Struck~~: only in the {before} passage.",
            f"**Bold**: only in the {after} passage.",
        ]
    )


def pair_markdown(view: View, pair: Comparison) -> str:
    """A pair under its heading: its passages with their marks, and how to cite them."""
    notes = [inline(note(view.library, b.address)) for side in pair.sides for b in side.blocks]
    title = heading(3, pair_title(view.library.chapters, pair), view.here.page, pair.id)
    rewritten = "" if page.is_marked(pair) else page.REWRITTEN
    sides = [side_markdown(view, pair, side) for side in pair.sides]
    return paragraphs([title, rewritten, *sides, "Footnotes for these passages", *notes])


def side_markdown(view: View, pair: Comparison, side: Side) -> str:
    """One edition's passages, each under its place."""
    edition = view.library.chapters.editions[side.edition]
    head = f"**{escape(edition.title)}**, covers {escape(edition.covers)}"
    passages = [passage(view, b, words) for b, words in page.side_words(pair, side)]
    return paragraphs([head, *passages])


def passage(view: View, b: Block, words: Iterable[tuple[str, str]], reason: str = "") -> str:
    """A passage: its place, its words by their marks, and why it has no counterpart."""
    shown = "".join(with_sign(text, tag) for text, tag in words)
    return paragraphs([passage_link(b.address, view), shown, f"Note: {escape(reason)}" if reason else ""])


def with_sign(text: str, tag: str) -> str:
    """Words between the signs of their mark; spaces at their edges stay outside."""
    words, sign = text.strip(), SIGNS_OF_MARKS[tag]
    if not words or not sign:
        return escape(text)
    before, _, after = text.partition(words)
    return f"{before}{sign}{escape(words)}{sign}{after}"


def own_passages_markdown(view: View, theme: Theme, side: Coverage, sides: Sequence[Coverage]) -> str:
    """An edition's passages without a counterpart, with our reason, and links to those compared elsewhere."""
    title, said = page.own_words(theme, side, sides)
    if not (side.alone or side.elsewhere):
        return ""
    lone = [passage(view, b, [(b.text, "")], view.library.reason(b)) for b in side.alone]
    head = heading(2, title, view.here.page, f"of-{side.edition}")
    return paragraphs([head, escape(said), *lone, other_pair_bullets(view, side)])


def other_pair_bullets(view: View, side: Coverage) -> str:
    """Links to the pairs of other themes in which passages of this one are."""
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
        parts += [f"**{side.edition}**", bullets(items) or "None reported."]
    return paragraphs(parts)


def theme_file_links(theme: Theme) -> str:
    """Links to a theme's files."""
    links = [f"[{form.upper()}]({site_url()}{theme.address}.{form})" for form in ("csv", "json")]
    return f"The texts and the counts as files: {', '.join(links)}."


def theme_citations(view: View, theme: Theme) -> str:
    """The comparison cited in every style."""
    things = next(cited_comparisons(view.library, theme)).cited_editions(view.library)
    return citation_list(lambda style: comparison_html(style, theme.name, theme.address, things))


# --- series and expressions ---------------------------------------------------------------------------------------------


def series_markdown(view: View) -> str:
    """Every series, by kind, each with its records in each edition."""
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
    caption = "How often each edition uses each phrase"
    return paragraphs([caption, pipe_table(["Expression", *editions], rows), *sections])


def expression_markdown(view: View, one: Expression, editions: Sequence[str]) -> str:
    """An expression under its heading: why it is followed, its forms, and its places in each edition."""
    searches = ", ".join(inline(found) for found in page.searches(one, view.here))
    parts = [heading(2, one.phrase, view.here.page, one.slug), escape(one.why)]
    parts.append(f"Search for this phrase: {searches}.")
    for edition in editions:
        places = [
            f"{passage_link(b.address, view)}: {' '.join(f'“{escape(said)}”' for said in sentences)}"
            for b, sentences in page.printed_uses(view.library, one, edition)
        ]
        parts += [f"**{edition}:** {page.use_counts(view.library, one, edition)}", bullets(places)]
    return paragraphs(parts)
