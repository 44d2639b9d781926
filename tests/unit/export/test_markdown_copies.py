"""The Markdown copies: every macro has its Markdown, full addresses, and words of the data shown as text."""

from __future__ import annotations

import dataclasses

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, bare_address, public
from bluebook.content.kinds import KINDS
from bluebook.content.records import Records
from bluebook.errors import BadData
from bluebook.export.markdown_copies import article_markdown, markdown_files
from bluebook.render.macros import MACROS
from bluebook.render.markdown.macros import MARKDOWN
from tests.support import every

HOSTILE = "<b>[x](y)</b> *z* `q` | w"
ESCAPED = r"&lt;b>\[x\](y)&lt;/b> \*z\* \`q\`"
FRONT = "---\nrender_macros: true\n---\n"


def test_every_macro_has_its_markdown() -> None:
    assert MARKDOWN.keys() == {*MACROS, *KINDS, "whole_edition"}


def test_links_and_headings_of_a_page_have_full_addresses(library: Library) -> None:
    source = (
        "# One’s title\n\n## A { #b .c }\n\n{ .lead }\n[d](../2018/5-cyber.md#p1){ #e } [f](schemas/g.json) [h](#i)\n"
    )
    assert article_markdown(library, "data/index.md", source) == (
        f"# One’s title [§]({PREVIEW}data/#ones-title)\n\n## A [§]({PREVIEW}data/#b)\n\n"
        f"[d]({PREVIEW}2018/5-cyber/#p1) [f]({PREVIEW}data/schemas/g.json) [h]({PREVIEW}data/#i)\n"
    )


def test_forms_and_hidden_parts_are_left_out(library: Library) -> None:
    source = (
        '<p class="a">b <a href="../c/">d</a></p>\n<form id="e">\n<p>f</p>\n</form>\n<div id="g" hidden>\nh\n</div>\n'
    )
    assert article_markdown(library, "check.md", source + "\nPress <kbd>/</kbd>") == (
        f"b [d]({PREVIEW}c/)\n\nPress `/`\n"
    )


def test_macros_are_called_only_where_the_page_asks_for_them(library: Library) -> None:
    call = '{{ said("2018/5-cyber#p7", "Budapest Convention") }}'
    assert article_markdown(library, "a.md", call) == f"{call}\n"
    assert article_markdown(library, "a.md", FRONT + call) == (
        f"“Budapest Convention” ([2018 (5), ¶ 7]({PREVIEW}2018/5-cyber/#p7))\n"
    )


@pytest.mark.parametrize("call", ["outline(year)", "unknown()", "outline(2018 2015)"])
def test_a_call_that_is_no_plain_one_is_named_with_its_cure(library: Library, call: str) -> None:
    with pytest.raises(BadData, match=r"docs/a\.md:5: `.*` cannot be written as Markdown; call a macro"):
        article_markdown(library, "a.md", f"{FRONT}\n{{{{ {call} }}}}")


def test_words_of_the_data_are_shown_as_text(library: Library) -> None:
    name, *names = library.records.names
    meeting, *meetings = library.records.meetings
    kinds = {**library.records.by_kind, "meetings": [dataclasses.replace(meeting, name=HOSTILE), *meetings]}
    records = Records(kinds, [dataclasses.replace(name, name=HOSTILE), *names], library.records.abbreviations)
    theme = dataclasses.replace(library.themes[0], name=HOSTILE, question=HOSTILE)
    spoilt = dataclasses.replace(library, records=records, themes=(theme, *library.themes[1:]))
    for call in ("who()", "themes()", "theme_links()"):
        text = article_markdown(spoilt, "data/who.md", f"{FRONT}{{{{ {call} }}}}")
        assert ESCAPED in text and "<b>" not in text, call


def test_what_left_a_page_is_named_at_the_end_of_its_copy(library: Library) -> None:
    copies = markdown_files(library)
    moved = every([r for r in library.redirects if r.fragment and r.to], 5)
    for record in moved:
        _, _, end = copies[f"{record.page}/index.md"].partition("## Moved and removed")
        assert f"“{record.fragment}” has moved to [{public(bare_address(record.to))}]" in end
    assert "Moved and removed" not in copies["data/meetings/index.md"]
