"""The Markdown of a chapter: what a block may hold beside plain words, and how words are written as Markdown.

A chapter's words are shown as text and never run: what Markdown, HTML or templates would take for markup is refused
with its cure, so that what a reader sees is what the block says. A quotation with invisible characters in it would
look right and be wrong.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from bluebook.content.characters import visible
from bluebook.errors import Mistake, Origin

MARKUP_SIGN = re.compile(r"[\\`*\[\]]")
LOOSE_LINE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")  # `_` that is not inside a word
REFERENCE = re.compile(r"&(?=[#\w])")
BLOCK_START = re.compile(r"^(?:[#>+\-]|\d+[.](?= ))")  # what begins a heading, a quotation or a list
BLOCK_SIGN = re.compile(r"[#>+\-.]")
TO_ESCAPE = re.compile(r"[\\`*\[\]_&<]")  # signs without which words are Markdown as they are,
TO_ESCAPE_FIRST = re.compile(r"[:#>+\-\d]")  # where they do not begin with one of these
LONGEST_BLOCK = 10_000  # characters: the longest paragraph of the sources has 3,000
# What a chapter's Markdown may hold beside plain words.
ESCAPED = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!]|&(?:amp|lt|gt|quot|nbsp|#58|#123|#125);")
TEMPLATE = re.compile(r"\{[{%#]")  # templates are run before Markdown, and know no `\`
TARGET = r"bluebook:[a-z0-9-]+|[a-z0-9-]+\.md(?:#[a-z0-9-]+)?|#[a-z0-9-]+"
LINK_MARKUP = re.compile(rf"(?<!!)\[(?P<words>[^\]\[]+)\]\((?:{TARGET})\)")
CALL_MARKUP = re.compile(r"\[\^\d{1,4}\]")
# What Markdown, HTML and templates would make something of: `_` at the edge of a word, space at the edge of a line,
# signs that open a line.
MARKUP = re.compile(r"[<`*\[\]{}\\]|(?<!\w)_|_(?!\w)|^[ \t]|[ \t]$|&#|&[a-zA-Z]\w*;|^(?:#|>|[-+] |\d+\. |: |-{3,}$)")


def lint_length(source: str, origin: Origin) -> Mistake | None:
    """A block is of a length that can be read, by a person and by the patterns that look for its parts."""
    if len(source) <= LONGEST_BLOCK:
        return None
    return origin.mistake("", f"the block is longer than {LONGEST_BLOCK:,} characters; split it into paragraphs")


def lint_words(markdown: str, origin: Origin) -> Iterator[Mistake]:
    """What a chapter's block holds that would be shown as something else than its words."""
    for line in markdown.split("\n"):
        if found := TEMPLATE.search(line):
            message = f"`{visible(found.group())}` in `{visible(text_around(line, found.start()))}` would be read as a template"
            yield origin.mistake("", f"{message}; write `&#123;` for `{{` and `&#125;` for `}}`")
            return
        words = ESCAPED.sub("·", line)  # neither a letter nor a sign that Markdown knows
        words = CALL_MARKUP.sub("", LINK_MARKUP.sub(lambda link: link["words"], words))
        if found := MARKUP.search(words) or named_character(words):
            cure = "write `&lt;` for `<`, `&amp;` for `&`, and a `\\` before any other sign"
            message = (
                f"`{visible(found.group())}` in `{visible(text_around(words, found.start()))}` would be read as markup"
            )
            yield origin.mistake("", f"{message}; {cure}")
            return


def named_character(words: str) -> re.Match[str] | None:
    """The first name of a character that a browser would resolve, with or without its semicolon."""
    return next((m for m in re.finditer(r"&\w+", words) if html.unescape(m.group()) != m.group()), None)


def text_around(text: str, at: int) -> str:
    """A few words on both sides of a place."""
    return text[max(0, at - 20) : at + 20].strip()


def escape(words: str) -> str:
    """Markdown that renders as exactly these words."""
    if not TO_ESCAPE.search(words) and not TO_ESCAPE_FIRST.match(words):
        return words
    words = MARKUP_SIGN.sub(r"\\\g<0>", words)
    words = LOOSE_LINE.sub(r"\\_", words) if "_" in words else words
    words = REFERENCE.sub("&amp;", words) if "&" in words else words
    words = words.replace("<", "&lt;")
    words = f"&#58;{words[1:]}" if words.startswith(": ") else words
    start = BLOCK_START.match(words)
    return BLOCK_SIGN.sub(r"\\\g<0>", start[0]) + words[start.end() :] if start else words
