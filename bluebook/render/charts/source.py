"""What every chart is from: the books, the licence of their texts, and the version of text and data."""

from __future__ import annotations

from bluebook.content.changes import version
from bluebook.content.citations import AUTHOR, LICENCE
from bluebook.render.html import block, element, join
from bluebook.render.view import View


def chart_source(view: View) -> str:
    """The source of all charts, in sentences that a saved picture repeats."""
    years = view.library.edition_words["years"]
    licence = element("a", "Public Data License 1.0", href=LICENCE)
    sentences = [
        [
            "Source of the charts: ",
            AUTHOR,
            ", ",
            element("cite", f"Diplomatic Bluebook {years}"),
            ", security chapters.",
        ],
        ["Charts drawn from the text by this site, an unofficial presentation. Licence of the text: ", licence, "."],
        [f"Version of text and data: {version(view.library.changes)}."],
    ]
    spans = [element("span", join(parts)) for parts in sentences]
    return block(element("p", join(spans, " "), class_="bb-chart-source"))
