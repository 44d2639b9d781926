"""What the pages under /compare/ show: the list of themes, one theme, the series, and the history of expressions."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.alignment import KEPT, SMALL, WORD, Run
from bluebook.content.chapters import Block
from bluebook.content.comparison import Comparison, Coverage, Side, pair_title
from bluebook.content.expressions import Expression, printed_sentences, words
from bluebook.content.kinds import KINDS
from bluebook.content.markdown import escape
from bluebook.content.records import edition_of
from bluebook.content.series import SERIES_KINDS as SERIES
from bluebook.content.series import Series
from bluebook.content.statements import WORDS_KEPT
from bluebook.content.themes import Theme
from bluebook.errors import BadData, Mistake
from bluebook.render.citations import all_editions_data, comparison_citation, note
from bluebook.render.cited_comparisons import cited_comparisons
from bluebook.render.html import block, data_table, element, join, template
from bluebook.render.links import block_link, edition_mark, place_link, record_link
from bluebook.render.naming import compare_title
from bluebook.render.statements import theme_changes
from bluebook.render.tables import group_alike
from bluebook.render.view import View


def count_of(number: int, one: str, many: str = "") -> str:
    """`1 passage`, `4 passages`."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


# --- the list of themes -------------------------------------------------------------------------------------------------


def theme_links(view: View) -> str:
    """The themes by their names, for the home page."""
    links = [
        element("li", element("a", theme.name, href=view.here.link(theme.address))) for theme in view.library.themes
    ]
    whole = element("a", "What changed, theme by theme", href=view.here.link("compare"))
    summary = element("summary", f"All {len(links)} themes")
    listed = element("ul", join(links, "\n"), class_="bb-theme-links")
    return block(element("p", whole)) + block(element("details", summary, listed, class_="bb-theme-fold"))


# --- one theme ----------------------------------------------------------------------------------------------------------


def theme_page(view: View) -> str:
    """A theme's whole page: what changed, both texts, the facts. Raises BadData for a page without its theme."""
    theme = theme_of_page(view)
    sides = view.library.coverage(theme)
    pairs = view.library.comparisons[theme.slug]
    parts = [
        block(element("p", element("a", compare_title(view), href=view.here.link("compare")), class_="bb-up")),
        f"# {escape(theme.name)} {{ #theme }}\n",
        theme_changes(view, theme),
        block(element("p", element("b", "This page covers:"), " ", theme.about, class_="bb-theme-about")),
        *(absence(theme, side.edition) for side in sides),
        *([f"\n\n## Side by side {{ #pairs }}\n\n{block(legend(pairs))}"] if pairs else []),
        *(pair_section(view, pair) for pair in pairs),
        *(own_passages(view, theme, side, sides) for side in sides),
        theme_records(view, sides),
        f"\n\n## Download and cite {{ #take .bb-ours-heading }}\n\n{theme_files(theme, view.here)}",
        block(element("details", element("summary", "Overview"), summary(pairs, sides), class_="bb-figures-fold")),
        theme_citation(view.library, theme),
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


def theme_citation(library: Library, theme: Theme) -> str:
    """How to cite a theme in every style, and what the menu needs to cite it, its pairs and its statements."""
    cited = {one.id: one for one in cited_comparisons(library, theme)}
    whole = cited["theme"]
    seen = comparison_citation(library, whole.name, whole.address, whole.cited_editions(library))
    return block(seen) + all_editions_data(library, {id: one.script_entry() for id, one in cited.items()})


REWRITTEN = "Rewritten: the texts share few words, so none are marked."
OF_CHAPTER = "That does not mean that the policy changed."


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
    heads = ["Overview", *(side.edition for side in sides)]
    of = [[s for pair in pairs for s in pair.sides if s.edition == side.edition] for side in sides]
    rows = [
        ("Passages on this theme", [len(side.blocks) for side in sides]),
        ("matched, shown side by side", [len(side.paired) for side in sides]),
        ("compared under another theme", [len(side.elsewhere) for side in sides]),
        ("not matched", [len(side.alone) for side in sides]),
    ]
    kept = ("Words unchanged in the matched passages", [sum(s.words(KEPT) for s in found) for found in of])
    shown = [*rows, kept] if pairs else rows
    return heads, [[name, *(f"{number:,}" for number in numbers)] for name, numbers in shown]


def legend(pairs: Sequence[Comparison]) -> Markup:
    """What the two marks mean, each shown as it looks; nothing where no pair is marked."""
    before, after = sides_in_words(pairs)
    marked = any(is_marked(pair) for pair in pairs)
    return template("legend.html", before=before, after=after) if marked else Markup("")


def sides_in_words(pairs: Sequence[Comparison]) -> tuple[str, str]:
    """How to call the sides of all pairs: by their years where these are the same in each, else `earlier` and `later`."""
    years = {(pair.before.edition, pair.after.edition) for pair in pairs}
    return years.pop() if len(years) == 1 else ("earlier", "later")


# --- a pair -------------------------------------------------------------------------------------------------------------


def pair_section(view: View, pair: Comparison) -> str:
    """A pair under its heading: its passages with their marks, and how to cite them."""
    chapters = view.library.chapters
    shown = template(
        "pair.html",
        sides=[pair_side(view, pair, side) for side in pair.sides],
        rewritten="" if is_marked(pair) else REWRITTEN,
        notes=[note(view.library, b.address) for side in pair.sides for b in side.blocks],
    )
    return f"\n\n### {escape(pair_title(chapters, pair))} {{ #{pair.id} }}\n\n" + block(shown)


def is_marked(pair: Comparison) -> bool:
    """Whether a pair keeps enough words for its marks to say something."""
    return pair.kept_share >= WORDS_KEPT


def pair_side(view: View, pair: Comparison, side: Side) -> dict[str, object]:
    """One edition's passages, each under its place."""
    passages = [compared_block(view, b, words) for b, words in side_words(pair, side)]
    return {"edition": view.library.chapters.editions[side.edition], "passages": passages}


def side_words(pair: Comparison, side: Side) -> list[tuple[Block, list[tuple[str, str]]]]:
    """Each passage of a side with its words by their marks; without any where the pair is not marked."""
    if not is_marked(pair):
        return [(b, [(b.text, "")]) for b in side.blocks]
    tag = "del" if side is pair.before else "ins"
    return [(b, marked_words(runs, tag)) for b, runs in zip(side.blocks, side.runs, strict=True)]


def marked_words(runs: Sequence[Run], tag: str) -> list[tuple[str, str]]:
    """A passage's characters in stretches, each with the tag of its mark: words that the other edition does not print
    there, unless they are small words alone."""
    stretches = [(run.text, tag if run.change != KEPT and tells_something(run.text) else "") for run in runs]
    groups = itertools.groupby(stretches, key=lambda stretch: stretch[1])
    return [("".join(text for text, _ in group), mark) for mark, group in groups]


def tells_something(text: str) -> bool:
    """Whether a stretch of a text has more than small words."""
    return any(word.casefold() not in SMALL for word in WORD.findall(text))


def compared_block(view: View, b: Block, words: list[tuple[str, str]], reason: str = "") -> dict[str, object]:
    """A passage: its place, which is a link to it, its words by their marks, and why it has no counterpart."""
    place = block_link(b.address, view)
    return {"address": b.address, "place": place, "words": words, "reason": reason}


# --- what has no counterpart, and facts -----------------------------------------------------------------------------------


def own_passages(view: View, theme: Theme, side: Coverage, sides: Sequence[Coverage]) -> str:
    """An edition's passages without a counterpart, with our reason, and links to those compared elsewhere; nothing
    where there are none."""
    title, said = own_words(theme, side, sides)
    if not (side.alone or side.elsewhere):
        return ""
    lone = [compared_block(view, b, [(b.text, "")], view.library.reason(b)) for b in side.alone]
    body = template("lone_passages.html", edition=side.edition, passages=lone) if lone else Markup("")
    head = f"\n\n## {title} {{ #of-{side.edition} }}\n\n"
    return head + (block(element("p", said)) if said else "") + block(body) + other_pairs(view, side)


def own_words(theme: Theme, side: Coverage, sides: Sequence[Coverage]) -> tuple[str, str]:
    """The heading over an edition's own passages, and what is said of them; of the policy only where `absence` has not."""
    if not side.alone:
        return f"Also in {side.edition}", ""
    others = " or ".join(other.edition for other in sides if other is not side)
    said = f"The {others} chapter has no equivalent of these passages."
    return f"Only in the {side.edition} chapter", said if theme.absent else f"{said} {OF_CHAPTER}"


def other_pairs(view: View, side: Coverage) -> str:
    """Links to the pairs of other themes in which passages of this one are."""
    items = [element("li", block_link(b.address, view), ": ", join(pair_links(view, b), ", ")) for b in side.elsewhere]
    head = element("p", compared_elsewhere(side))
    return block(head) + block(element("ul", items, class_="bb-elsewhere-pairs")) if items else ""


def compared_elsewhere(side: Coverage) -> str:
    """What is said of passages that other themes compare."""
    return f"Also relevant in {side.edition}, under other themes:" if side.alone else "Under other themes:"


def pair_links(view: View, b: Block) -> list[Markup]:
    """Links to the pairs that use a passage, by their themes."""
    return [element("a", name, href=view.here.link(address)) for name, address in pair_addresses(view.library, b)]


def pair_addresses(library: Library, b: Block) -> list[tuple[str, str]]:
    """The pairs that use a passage: the name of each, by its theme, and its address."""
    return [
        (f"{theme.name}: {pair_title(library.chapters, pair)}", f"{theme.address}#{pair.id}")
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
    return block(element("p", "The texts and the counts as files: ", join(links, ", "), ".", class_="bb-downloads"))


# --- series -------------------------------------------------------------------------------------------------------------


def series_page(view: View) -> str:
    """Every series, by kind, each with its records in each edition."""
    written = []
    for kind, title in SERIES.items():
        found = [one for one in view.library.series if one.kind == kind]
        if found:
            written.append(f"\n\n## {title} {{ #{kind}s }}\n\n")
            written += [series_block(view, one) for one in found]
    return "".join(written)


def series_block(view: View, one: Series) -> str:
    """A series under its heading: each occasion that an edition reports, side by side."""
    sides = [(e, series_records(view, one, e)) for e in sorted(view.library.chapters.editions)]
    shown = template("sides.html", sides=[(edition, items) for edition, items in sides if items])
    return f"\n\n### {escape(one.name)} {{ #{one.slug} }}\n\n" + block(shown)


def series_records(view: View, one: Series, edition: str) -> list[Markup]:
    """What an edition reports of a series, each with its passage."""
    items = []
    for kind, rows in series_rows(one, edition):
        where = join([place_link(address, view) for address in row_sources(rows)], ", ")
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
    caption = "How often each edition uses each phrase"
    table = data_table(["Phrase", *editions], rows, caption, class_="bb-table bb-expressions", labelled=False)
    return block(table) + "".join(expression_section(view, one, editions) for one in view.library.expressions)


def use_counts(library: Library, one: Expression, edition: str) -> str:
    """`4 times in 3 paragraphs`, `twice in 1 paragraph`, `once` or `not used`."""
    found = library.expression_uses[one.slug, edition]
    number = sum(n for _, n in found)
    if number <= 1:
        return "once" if found else "not used"
    times = "twice" if number == 2 else count_of(number, "time")
    return f"{times} in {count_of(len(found), 'paragraph')}"


def expression_section(view: View, one: Expression, editions: Sequence[str]) -> str:
    """An expression under its heading: how often each edition prints it and why that is followed, then each sentence."""
    counts = [join([element("b", f"{e}: "), use_counts(view.library, one, e)]) for e in editions]
    parts = [
        element("p", join(counts, "; "), ". ", one.why),
        element("p", "Search for this phrase: ", join(searches(one, view.here), ", "), "."),
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
    """The sentences in which an edition prints an expression, each with its place; nothing where it does not."""
    items = [
        element("li", block_link(b.address, view), ": ", join([element("q", said) for said in sentences], " "))
        for b, sentences in printed_uses(view.library, one, edition)
    ]
    return element("div", element("ul", join(items, "\n")), class_=f"bb-uses bb-of-{edition}") if items else Markup("")


def printed_uses(library: Library, one: Expression, edition: str) -> list[tuple[Block, list[str]]]:
    """The passages of an edition that print an expression, each with the sentences that do."""
    return [(b, printed_sentences(one, b.text)) for b, _ in library.expression_uses[one.slug, edition]]
