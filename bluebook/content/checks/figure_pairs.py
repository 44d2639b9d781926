"""The rules of data/figure_pairs.yml: each yields what breaks it.

Every figure is printed in its quote with its date, and its quote in its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from bluebook.content.chapters import Chapters, find_block
from bluebook.content.characters import visible
from bluebook.content.checks.figures import UNITS, figures, qualifier_before, singular_and_plural
from bluebook.content.checks.records import is_quoted
from bluebook.content.checks.statements import misquotation
from bluebook.content.figure_pairs import FigurePair, PrintedFigure
from bluebook.content.ordinals import ordinal_forms
from bluebook.content.printed_words import contains_words
from bluebook.content.themes import Theme
from bluebook.errors import Mistake, nearest

NUMBERED = ("rank", "ordinal")  # kinds whose figure is an ordinal
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
PRINT_CURE = "copy it as printed, or quote the words that print it"


def check_figure_pairs(pairs: Iterable[FigurePair], themes: Iterable[Theme], chapters: Chapters) -> Iterator[Mistake]:
    """What breaks any rule for any pair."""
    slugs = [theme.slug for theme in themes]
    first: dict[str, int] = {}
    for pair in pairs:
        if pair.id in first:
            message = f"the id `{pair.id}` is taken by line {first[pair.id]}; give this pair another"
            yield pair.origin.mistake("id", message)
        first.setdefault(pair.id, pair.origin.line)
        if pair.theme not in slugs:
            cure = nearest(pair.theme, slugs) or "; name one of data/themes.yml"
            yield pair.origin.mistake("theme", f"there is no theme `{pair.theme}`{cure}")
        yield from check_editions(pair)
        for edition, figure in pair.figures.items():
            yield from check_printed_figure(pair, edition, figure, chapters)


def check_editions(pair: FigurePair) -> Iterator[Mistake]:
    """A pair has figures of at least two editions."""
    if len(pair.figures) < 2:
        given = " and ".join(pair.figures) or "no edition"
        message = f"`{pair.id}` has a figure of {given} alone; add the figure of another edition, or take the pair out"
        yield pair.origin.mistake("", message)


def check_printed_figure(
    pair: FigurePair, edition: str, figure: PrintedFigure, chapters: Chapters
) -> Iterator[Mistake]:
    """The edition is known, the quote is in its paragraph, and it prints the figure, its unit and its date."""
    found = find_block(chapters, edition, figure.source) if edition in chapters.editions else None
    if found is None:
        cure = nearest(edition, chapters.editions) or f"; the editions are {', '.join(chapters.editions)}"
        yield figure.origin.mistake("", f"there is no edition `{edition}`{cure}")
    elif isinstance(found, str):
        yield figure.origin.mistake("source", found)
    elif not is_quoted(figure.quote, found):
        yield figure.origin.mistake("quote", misquotation(figure.quote, figure.source, edition, chapters))
    elif not contains_words(figure.printed, figure.quote):
        yield figure.origin.mistake("printed", f"the quote does not print `{visible(figure.printed)}`; {PRINT_CURE}")
    else:
        yield from check_value(pair, figure)
        yield from check_date(figure)


def check_value(pair: FigurePair, figure: PrintedFigure) -> Iterator[Mistake]:
    """The value is what the printed words say; a number has its unit and what qualifies it beside it."""
    if pair.kind in NUMBERED:
        printed = prints_ordinal(figure.value, figure.printed)
    else:
        printed = figure.value in [value for value, _ in figures(figure.printed)]
    if not printed:
        message = f"`{visible(figure.printed)}` is not {figure.value:f}; correct the value, or the printed words"
        yield figure.origin.mistake("value", message)
    elif pair.kind not in NUMBERED:
        yield from check_unit(pair, figure)
        yield from check_qualifier(figure)


def prints_ordinal(value: Decimal, words: str) -> bool:
    """Whether words print an ordinal: `13th`, `Fifth`, or in Roman figures `TICAD VI`."""
    if value != int(value) or value < 1:
        return False
    roman = ROMAN[int(value) - 1 : int(value)]
    return any(contains_words(form, words.casefold()) for form in ordinal_forms(int(value))) or any(
        contains_words(form, words) for form in roman
    )


def check_unit(pair: FigurePair, figure: PrintedFigure) -> Iterator[Mistake]:
    """The printed words of a number name its unit."""
    unit = UNITS.get(pair.unit) or "|".join(re.escape(word) for word in singular_and_plural(pair.unit))
    if not re.search(rf"(?<![a-z])({unit})(?![a-z])", figure.printed, re.I):
        message = f"`{visible(figure.printed)}` does not name the unit `{pair.unit}`; add it"
        yield figure.origin.mistake("printed", message)


def check_qualifier(figure: PrintedFigure) -> Iterator[Mistake]:
    """The printed words of a number keep the “about” or “more than” that the quote has before it."""
    start = next(start for value, start in figures(figure.printed) if value == figure.value)
    before = figure.quote[: figure.quote.index(figure.printed)]
    qualifier = qualifier_before(before + figure.printed[:start])
    if qualifier != qualifier_before(figure.printed[:start]):
        message = f"the quote prints `{visible(figure.printed)}` with `{qualifier}` before it; add the words as printed"
        yield figure.origin.mistake("printed", message)


def check_date(figure: PrintedFigure) -> Iterator[Mistake]:
    """A date is printed in the quote."""
    if figure.date and not contains_words(figure.date, figure.quote):
        yield figure.origin.mistake("date", f"the quote does not print the date `{visible(figure.date)}`; {PRINT_CURE}")
