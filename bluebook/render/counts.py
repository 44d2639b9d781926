"""Why counts of several editions cannot be compared, in one sentence for every page that shows them beside each other."""

from __future__ import annotations

from bluebook.content.chapters import Chapters
from bluebook.content.edition_words import LISTED, and_list
from bluebook.render.view import View


def counts_caveat(view: View) -> str:
    """One sentence on how the editions differ in length and time; nothing where there is one edition."""
    chapters = view.library.chapters
    lengths = {year: text_length(chapters, year) for year in chapters.editions}
    if len(lengths) < 2:
        return ""
    each = [f"the {year} text has about {words:,} words" for year, words in lengths.items()]
    span = f"their texts have from about {min(lengths.values()):,} to {max(lengths.values()):,} words"
    return (
        f"Do not compare the counts of the editions: {and_list(each) if len(each) <= LISTED else span}, each covers different "
        "years, and a higher count does not mean that more happened or that it mattered more."
    )


def text_length(chapters: Chapters, year: str) -> int:
    """The words of an edition's text here, headings, notes and captions included, rounded to hundreds."""
    return round(chapters.lengths[year], -2)
