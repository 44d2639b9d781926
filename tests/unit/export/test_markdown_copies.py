"""The Markdown copies: every macro has its Markdown, full addresses, and words of the data shown as text."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, bare_address, public
from bluebook.content.kinds import KINDS
from bluebook.content.records import Records
from bluebook.errors import BadData
from bluebook.export.markdown_copies import article_files, article_markdown, copies_of_data
from bluebook.render.macros import MACROS
from bluebook.render.markdown.macros import MARKDOWN
from bluebook.render.redirects import place_names
from tests.support import every

HOSTILE = "<b>[x](y)</b> *z* `q` | w"
ESCAPED = r"&lt;b>\[x\](y)&lt;/b> \*z\* \`q\`"
FRONT = "---\nrender_macros: true\n---\n"


def every_copy(library: Library) -> dict[str, str]:
    """Every file for software that reads: its path below the site's root → what it holds."""
    copies = copies_of_data(library)
    for file in library.articles:
        copies |= article_files(library, file)
    return copies


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


# What a person may write in words of his own, in records, themes, changes …, and what would be made of it.
FREE = {
    "name", "note", "recipient", "channel", "purpose", "label", "value", "acronym", "why", "gone", "other", "expansion", "about",
    "question", "summary", "title", "text", "what", "unit", "caveat", "qualifier", "english",
}  # fmt: skip
SPOILT = "<script>zq</script> [x](javascript:zq) `zq` *zq* <img src=zq> | zq"
MARKUP = re.compile(r"<(script>zq|/script> |img src=zq)|(?<!\\)\]\(javascript:zq|(?<!\\)[`*]zq(?<!\\)[`*]")


def spoil_words(thing: Any) -> Any:
    """A record with markup in every field of free words, and in those of what it holds."""
    if isinstance(thing, str):
        return SPOILT
    if isinstance(thing, tuple):
        return tuple(spoil_words(one) if dataclasses.is_dataclass(one) else one for one in thing)
    new: dict[str, Any] = {}
    for field in dataclasses.fields(thing):
        value = getattr(thing, field.name)
        if field.name == "alone":
            new["alone"] = {edition: dict.fromkeys(reasons, SPOILT) for edition, reasons in value.items()}
        elif field.name in FREE and isinstance(value, tuple) and all(isinstance(one, str) for one in value):
            new[field.name] = tuple(f"{SPOILT} {number}" for number, _ in enumerate(value))
        elif isinstance(value, tuple) or (field.name in FREE and isinstance(value, str)):
            new[field.name] = spoil_words(value)
    return dataclasses.replace(thing, **new)


def test_no_copy_makes_anything_of_words_of_the_data(library: Library) -> None:
    """Whatever is in a field of free words: every copy, llms.txt too, shows it as it is written."""
    records = library.records
    kinds = {kind: [spoil_words(record) for record in records.of(kind)] for kind in KINDS}
    names = [spoil_words(name) if name.other else name for name in records.names]
    spoilt = dataclasses.replace(
        library,
        records=Records(kinds, names, [spoil_words(one) for one in records.abbreviations]),
        **{
            name: spoil_words(getattr(library, name))
            for name in ("themes", "expressions", "figure_pairs", "changes", "redirects")
        },
    )
    copies = every_copy(spoilt)
    assert sum(r"&lt;script>zq&lt;/script> \[x\](javascript:zq) \`zq\` \*zq\*" in text for text in copies.values()) > 35
    assert {name: found[0] for name, text in copies.items() if (found := MARKUP.search(text))} == {}
    for name, text in copies.items():
        for table in re.findall(r"(?m)(?:^\|.*\n)+", text):
            cells = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(cells) == 1, f"{name}: a table's rows have {cells} bars"


def test_what_left_a_page_is_named_at_the_end_of_its_copy(library: Library) -> None:
    copies = every_copy(library)
    moved = every([r for r in library.redirects if r.fragment and r.to], 5)
    for record in moved:
        _, _, end = copies[f"{record.page}/index.md"].partition("## Moved and removed")
        name = place_names(library)[record.to]
        assert f"“{name}” ({record.fragment}) has moved to [{public(bare_address(record.to))}]" in end
    assert "Moved and removed" not in copies["data/meetings/index.md"]
