"""What the pages under /compare/ show: the list of themes, one theme, the series, and the history of expressions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED, Run
from bluebook.content.chapters import Block
from bluebook.content.citations import CitedPlace, cited_edition
from bluebook.content.comparison import Comparison, Coverage, Side, pair_title
from bluebook.content.expressions import Expression, words
from bluebook.content.kinds import KINDS
from bluebook.content.markdown import escape
from bluebook.content.records import edition_of
from bluebook.content.series import SERIES_KINDS as SERIES
from bluebook.content.series import Series
from bluebook.content.themes import PAGE_TITLES, Theme
from bluebook.errors import BadData, Mistake
from bluebook.render.citations import comparison_citation, note
from bluebook.render.html import block, data_table, element, join, template
from bluebook.render.links import block_link, edition_mark, mention_item, record_link
from bluebook.render.tables import group_alike
from bluebook.render.view import View


def count_of(number: int, one: str, many: str = "") -> str:
    """`1 passage`, `4 passages`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


# --- the list of themes -------------------------------------------------------------------------------------------------


def theme_list(view: View) -> str:
    """Every theme as the question that its page answers, with what each edition has on it."""
    items = [theme_item(view, theme) for theme in view.library.themes]
    return block(element("ul", join(items, "\n"), class_="bb-themes"))


def theme_item(view: View, theme: Theme) -> Markup:
    """A theme's question, leading to its page, and its counts."""
    link = element("a", theme.question, href=view.here.link(theme.address))
    return element("li", link, " ", element("span", "; ".join(theme_counts(view.library, theme)), class_="bb-count"))


def theme_counts(library: Library, theme: Theme) -> list[str]:
    """`2015: 3 passages`, `2018: 5 passages`, `2 pairs`."""
    sides = [f"{side.edition}: {count_of(len(side.blocks), 'passage')}" for side in library.coverage(theme)]
    return [*sides, count_of(len(theme.pairs), "pair")]


def theme_links(view: View) -> str:
    """The themes by their names, for the home page."""
    links = [
        element("li", element("a", theme.name, href=view.here.link(theme.address))) for theme in view.library.themes
    ]
    whole = element("a", "All questions, the series and the expressions", href=view.here.link("compare"))
    return block(element("ul", join(links, "\n"), class_="bb-theme-links")) + block(element("p", whole))


# --- one theme ----------------------------------------------------------------------------------------------------------


def theme_page(view: View) -> str:
    """A theme's whole page. Raises BadData for a page without its theme."""
    theme = theme_of_page(view)
    sides = view.library.coverage(theme)
    pairs = view.library.comparisons[theme.slug]
    parts = [
        block(element("p", element("a", PAGE_TITLES["compare"], href=view.here.link("compare")), class_="bb-up")),
        f"# {escape(theme.name)} {{ #theme }}\n",
        block(element("p", element("b", theme.question), " ", theme.about, class_="bb-lead")),
        block(summary(pairs, sides)),
        *(absence(theme, side.edition) for side in sides),
        *([f"\n\n## Side by side {{ #pairs }}\n\n{block(legend(pairs))}"] if pairs else []),
        *(pair_section(view, pair) for pair in pairs),
        *(own_passages(view, side, sides) for side in sides),
        theme_records(view, sides),
        f"\n\n## Take it with you {{ #take .bb-ours-heading }}\n\n{theme_files(theme, view.here)}",
        comparison_citation(view.library, theme.name, theme.address, compared_things(view.library, sides)),
    ]
    return "".join(parts)


def theme_of_page(view: View) -> Theme:
    """The theme that a page is of; raises BadData where there is none."""
    slug = view.here.page.rpartition("/")[2]
    found = next((theme for theme in view.library.themes if theme.slug == slug), None)
    if found is None:
        cure = f"there is no theme `{slug}`; add it to data/themes.yml"
        raise BadData([Mistake(f"docs/{view.here.page}.md", 1, cure)])
    return found


def compared_things(library: Library, sides: Sequence[Coverage]) -> list[CitedPlace]:
    """The editions that a comparison's citation names."""
    return [cited_edition(library.chapters.editions[side.edition]) for side in sides if side.blocks]


NONE_KEPT = " Both tell of the same thing, and no sentence of one is like a sentence of the other."
OF_CHAPTER = "This is said of this chapter, not of Japan’s policy."


def absence(theme: Theme, edition: str) -> str:
    """What is said of an edition that has nothing, or next to nothing, on a theme."""
    said = theme.absent.get(edition)
    return block(element("p", edition_mark(edition), " ", said, " ", OF_CHAPTER, class_="bb-absent")) if said else ""


def summary(pairs: Sequence[Comparison], sides: Sequence[Coverage]) -> Markup:
    """The comparison in figures."""
    heads, cells = summary_table(pairs, sides)
    return data_table(heads, cells, class_="bb-figures", labelled=False)


def summary_table(pairs: Sequence[Comparison], sides: Sequence[Coverage]) -> tuple[list[str], list[list[str]]]:
    """The heads and rows of the comparison in figures: passages and words of each edition."""
    heads = ["In figures", *(side.edition for side in sides)]
    of = [[s for pair in pairs for s in pair.sides if s.edition == side.edition] for side in sides]
    rows = [
        ("Passages on this theme", [len(side.blocks) for side in sides]),
        ("with a counterpart, shown side by side", [len(side.paired) for side in sides]),
        ("compared under another theme", [len(side.elsewhere) for side in sides]),
        ("without a counterpart", [len(side.alone) for side in sides]),
    ]
    marked = [
        ("Words side by side: kept", [sum(s.words(KEPT) for s in found) for found in of]),
        ("re-worded", [sum(s.words(REWORDED) for s in found) for found in of]),
        ("gone from the earlier, or new in the later", [sum(s.words(GONE, NEW) for s in found) for found in of]),
    ]
    return heads, [[name, *(f"{number:,}" for number in numbers)] for name, numbers in rows + (marked if pairs else [])]


def legend(pairs: Sequence[Comparison]) -> Markup:
    """What the marks mean, each shown as it looks."""
    return template("legend.html", first=pairs[0].before.edition, last=pairs[0].after.edition)


# --- a pair -------------------------------------------------------------------------------------------------------------


def pair_section(view: View, pair: Comparison) -> str:
    """A pair under its heading: its passages with their marks, in figures, and how to cite them."""
    before, after = pair.sides
    shown = template(
        "pair.html",
        sides=[pair_side(view, side) for side in pair.sides],
        kept=before.words(KEPT),
        none_kept="" if before.words(KEPT) else NONE_KEPT,
        reworded=(before.words(REWORDED), after.words(REWORDED)),
        gone=before.words(GONE),
        new=after.words(NEW),
        notes=[note(view.library, b.address) for side in pair.sides for b in side.blocks],
    )
    return f"\n\n### {escape(pair_title(view.library.chapters, pair))} {{ #{pair.id} }}\n\n" + block(shown)


def pair_side(view: View, side: Side) -> dict[str, object]:
    """One edition's passages, each under its place."""
    blocks = zip(side.blocks, side.runs, strict=True)
    passages = [compared_block(view, b, runs) for b, runs in blocks]
    return {"edition": view.library.chapters.editions[side.edition], "passages": passages}


def compared_block(view: View, b: Block, runs: Sequence[Run], reason: str = "") -> dict[str, object]:
    """A passage: its place, which is a link to it, its words by what became of them, and why it has no counterpart."""
    place = block_link(b.address, view)
    return {"address": b.address, "place": place, "runs": runs, "reason": reason}


# --- what has no counterpart, and facts -----------------------------------------------------------------------------------


def own_passages(view: View, side: Coverage, sides: Sequence[Coverage]) -> str:
    """An edition's passages without a counterpart, with our reason, and links to those compared elsewhere."""
    title, said = own_words(side, sides)
    head = f"\n\n## {title} {{ #of-{side.edition} }}\n\n"
    if not side.blocks:
        return head + block(element("p", said, class_="bb-empty"))
    lone = [compared_block(view, b, [Run(b.text, KEPT)], view.library.reason(b)) for b in side.alone]
    body = template("lone_passages.html", edition=side.edition, passages=lone) if lone else Markup("")
    return head + (block(element("p", said)) if said else "") + block(body) + other_pairs(view, side)


def own_words(side: Coverage, sides: Sequence[Coverage]) -> tuple[str, str]:
    """The heading over an edition's own passages, and what is said of them."""
    others = " or ".join(other.edition for other in sides if other is not side)
    if not side.blocks:
        said = f"The security chapter of {side.edition} has no passage on this theme. "
        return f"In {side.edition}", f"{said}Other chapters, which are not in this collection, may."
    if side.alone:
        said = f"No passage of this chapter in {others} answers to these. "
        return f"Only in this chapter of {side.edition}", f"{said}That is said of this chapter, not of Japan’s policy."
    none = "" if side.elsewhere else f"Every passage of {side.edition} on this theme is shown above."
    return f"Also in {side.edition}", none


def other_pairs(view: View, side: Coverage) -> str:
    """Links to the pairs of other themes in which passages of this one stand."""
    items = [element("li", block_link(b.address, view), ": ", join(pair_links(view, b), ", ")) for b in side.elsewhere]
    head = element("p", compared_elsewhere(side))
    return block(head) + block(element("ul", items, class_="bb-elsewhere-pairs")) if items else ""


def compared_elsewhere(side: Coverage) -> str:
    """What is said of passages that other themes compare."""
    return f"These passages of {side.edition} treat it too, and are compared under other themes:"


def pair_links(view: View, b: Block) -> list[Markup]:
    """Links to the pairs that use a passage, by their themes."""
    return [element("a", name, href=view.here.link(address)) for name, address in pair_addresses(view.library, b)]


def pair_addresses(library: Library, b: Block) -> list[tuple[str, str]]:
    """The pairs that use a passage: the name of each, by its theme, and its address."""
    return [
        (f"{theme.name}, pair {pair.id.partition('-')[2]}", f"{theme.address}#{pair.id}")
        for theme, pair in library.pairs_with(b.address)
    ]


def theme_records(view: View, sides: Sequence[Coverage]) -> str:
    """The records of each edition that quote the theme's passages, each a link to its row."""
    shown = template("sides.html", sides=[(side.edition, side_records(view, side)) for side in sides])
    return "\n\n## Facts in these passages { #facts }\n\n" + block(shown)


def side_records(view: View, side: Coverage) -> list[Markup]:
    """One edition's records, each a link to its row."""
    return [
        record_link(kind, rows, view, view.here.link(f"data/{kind}#{rows[0].id}"))
        for kind, rows in side_rows(view.library, side)
    ]


def side_rows(library: Library, side: Coverage) -> list[tuple[str, list[Any]]]:
    """The records that quote an edition's passages, row by row, each with its kind."""
    return [(kind, rows) for kind in KINDS for rows in group_alike(library.records_quoting(side.blocks, kind))]


def theme_files(theme: Theme, here: Location) -> str:
    """Links to a theme's files."""
    links = [element("a", form.upper(), href=here.file(f"{theme.address}.{form}")) for form in ("csv", "json")]
    return block(element("p", "Both texts and the counts as a file: ", join(links, ", "), ".", class_="bb-downloads"))


# --- series -------------------------------------------------------------------------------------------------------------


def series_page(view: View) -> str:
    """Every series, by kind, each with its records in both editions."""
    written = []
    for kind, title in SERIES.items():
        found = [one for one in view.library.series if one.kind == kind]
        if found:
            written.append(f"\n\n## {title} {{ #{kind}s }}\n\n")
            written += [series_block(view, one) for one in found]
    return "".join(written)


def series_block(view: View, one: Series) -> str:
    """A series under its heading: what each edition reports of it."""
    sides = [(e, series_records(view, one, e)) for e in sorted(view.library.chapters.editions)]
    shown = template("sides.html", sides=[(edition, items) for edition, items in sides if items])
    return f"\n\n### {escape(one.name)} {{ #{one.slug} }}\n\n" + block(shown)


def series_records(view: View, one: Series, edition: str) -> list[Markup]:
    """What an edition reports of a series, each with its passage."""
    items = []
    for kind, rows in series_rows(one, edition):
        where = join([block_link(address, view) for address in row_sources(rows)], ", ")
        items.append(record_link(kind, rows, view, view.here.link(f"data/{kind}#{rows[0].id}"), where))
    return items


def series_rows(one: Series, edition: str) -> list[tuple[str, list[Any]]]:
    """What an edition reports of a series, row by row, each with its kind."""
    kinds = itertools.groupby(one.of(edition), key=lambda pair: pair[0])
    return [(kind, rows) for kind, records in kinds for rows in group_alike([record for _, record in records])]


def row_sources(rows: Sequence[Any]) -> list[str]:
    """The addresses of the passages that a row's records are from, each once."""
    return list(dict.fromkeys(f"{edition_of(record)}/{record.source}" for record in rows))


# --- expressions ----------------------------------------------------------------------------------------------------------


def expressions_page(view: View) -> str:
    """Every expression in figures, then each with its places."""
    editions = sorted(view.library.chapters.editions)
    rows = [
        [element("a", one.phrase, href=f"#{one.slug}"), *(use_counts(view.library, one, e) for e in editions)]
        for one in view.library.expressions
    ]
    caption = f"How often each edition prints them ({len(rows)})"
    table = data_table(["Expression", *editions], rows, caption, class_="bb-table bb-expressions", labelled=False)
    return block(table) + "".join(expression_section(view, one, editions) for one in view.library.expressions)


def use_counts(library: Library, one: Expression, edition: str) -> str:
    """`4 times in 3 paragraphs`."""
    found = library.expression_uses[one.slug, edition]
    number = sum(n for _, n in found)
    return f"{count_of(number, 'time')} in {count_of(len(found), 'paragraph')}" if found else "not at all"


def expression_section(view: View, one: Expression, editions: Sequence[str]) -> str:
    """An expression under its heading: why it is followed, its forms, and its places in each edition."""
    parts = [
        element("p", one.why),
        element("p", "Search for exactly these words: ", join(searches(one, view.here), ", "), "."),
        *(expression_places(view, one, edition) for edition in editions),
    ]
    return f"\n\n## {escape(one.phrase)} {{ #{one.slug} }}\n\n" + "".join(block(part) for part in parts)


def searches(one: Expression, here: Location) -> list[Markup]:
    """Links to the search for each form in quotation marks."""
    page = here.link("search")
    forms = {words(form): form for form in reversed(one.spellings)}  # forms that the search does not tell apart, once
    return [
        element("a", f"“{form}”", href=f"{page}?q={quote(f'{chr(34)}{form}{chr(34)}')}")
        for form in reversed(forms.values())
    ]


def expression_places(view: View, one: Expression, edition: str) -> Markup:
    """How often an edition prints an expression, and links to the places, page by page."""
    blocks = [b for b, _ in view.library.expression_uses[one.slug, edition]]
    pages = itertools.groupby(blocks, key=lambda b: f"{b.edition}/{b.page}")
    items = [mention_item(address, list(found), view) for address, found in pages]
    head = element("p", element("b", f"{edition}: "), use_counts(view.library, one, edition), class_="bb-side-head")
    return element("div", head, element("ul", join(items, "\n")) if items else None, class_=f"bb-uses bb-of-{edition}")
