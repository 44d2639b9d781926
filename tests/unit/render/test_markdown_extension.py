"""The extension of Python-Markdown: its short cuts give what Python-Markdown gives without them."""

from __future__ import annotations

import pytest
from markdown import Markdown

from bluebook.render.markdown_extension import ChapterExtension
from tests.support.checkout import ROOT

HOSTILE = [
    "It is *not* plain: a [link](5-cyber.md#p1), a call[^6], 2 < 3 & AT&amp;T.\n{: #p1 }",
    "Underscores_in_words and _around them_.\n{: #p2a }",
    "A line that two spaces end  \nand another one\n{: #p3 }",
    "(a) is a letter, and so is é.\n{: #p4 }",
    "élan vital\n{: #p5 }",
    "12. is no list here\n{: #p6 }",
    "Two lines\nof one paragraph\n{: #p7 }",
    "With a class\n{: #p8 .bb-lead }",
    "A | B\n--- | ---\n1 | 2",
    "Setext\n===",
    "Term\n: what it means",
    "A\0line that two spaces end, after a sign that no text has  \nand another",
    "A line without a number, with two spaces  \nat an end",
]


def html_of(text: str, short_cuts: bool) -> str:
    """The HTML of a text, with or without the extension's short cuts."""
    extensions = ["attr_list", "def_list", "tables", "toc", ChapterExtension(data=str(ROOT / "data"))]
    markdown = Markdown(extensions=extensions, output_format="html")
    if not short_cuts:
        markdown.parser.blockprocessors.deregister("bb-paragraphs")
        markdown.inlinePatterns.deregister("bb-plain")
    return markdown.convert(text)


@pytest.mark.parametrize("text", [*HOSTILE, "\n\n".join(HOSTILE)])
def test_short_cuts_change_nothing_in_clumsy_texts(text: str) -> None:
    assert html_of(text, short_cuts=True) == html_of(text, short_cuts=False)


def test_short_cuts_change_nothing_in_any_page() -> None:
    pages = sorted((ROOT / "docs").rglob("*.md"))
    assert len(pages) > 40
    for page in pages:
        text = page.read_text(encoding="utf-8").split("---\n", 2)[-1]
        assert html_of(text, short_cuts=True) == html_of(text, short_cuts=False), page
