"""What no page may hold: characters that do not show, markup in a chapter's words, surprises in its front matter.

A chapter's words are shown as text and never run: what Markdown, HTML or templates would take for markup is refused
with its cure, so that what a reader sees is what the block says. A quotation with invisible characters in it would
look right and be wrong.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from bluebook.content.characters import invisible, visible
from bluebook.content.files import compose, read_text
from bluebook.content.yaml_records import Refused, scalar
from bluebook.errors import BadData, Mistake, Origin

TEXT_FILES = {".md", ".css", ".js", ".json", ".svg"}  # what the build reads or changes as text
FRONT = re.compile(r"\A---[ \t]*\n(?P<fields>.*?\n)(---|\.\.\.)[ \t]*\n", re.DOTALL)
LONGEST_BLOCK = 10_000  # characters: the longest paragraph of the sources has 3,000

# What a chapter's Markdown may hold beside plain words.
ESCAPED = re.compile(r"\\[\\`*_{}\[\]()>#+\-.!]|&(?:amp|lt|gt|quot|nbsp|#58);")
TARGET = r"bluebook:[a-z0-9-]+|[a-z0-9-]+\.md(?:#[a-z0-9-]+)?|#[a-z0-9-]+"
LINKED = re.compile(rf"(?<!!)\[(?P<words>[^\]\[]+)\]\((?:{TARGET})\)")
CALL = re.compile(r"\[\^\d{1,4}\]")
# What Markdown, HTML and templates would make something of: `_` at the edge of a word, space at the edge of a line,
# signs that open a line.
MARKUP = re.compile(r"[<`*\[\]{}\\]|(?<!\w)_|_(?!\w)|^[ \t]|[ \t]$|&#|&[a-zA-Z]\w*;|^(?:#|>|[-+] |\d+\. |: |-{3,}$)")


def unfit_files(root: Path) -> Iterator[Mistake]:
    """What keeps a file of docs/ from being read as text, and front matter that says anything but plain fields."""
    for path in sorted((root / "docs").rglob("*")):
        if path.suffix in TEXT_FILES and path.is_file():
            file = path.relative_to(root).as_posix()
            try:
                text = read_text(path, file)
            except BadData as bad:
                yield from bad.mistakes
                continue
            if path.suffix == ".md":
                yield from unseen(text, file)
                yield from unfit_front(text, file)


def unseen(text: str, file: str) -> Iterator[Mistake]:
    """Each line of a text that holds characters that do not show."""
    if invisible(text.replace("\n", "")):  # most files hold none, and are read at once
        for number, line in enumerate(text.split("\n"), 1):
            if character := invisible(line):
                yield Mistake(file, number, f"the line holds the invisible character {character}; remove it")


def unfit_front(text: str, file: str) -> Iterator[Mistake]:
    """Front matter is plain fields, each given once, with one value or a plain list; templates are not run in it."""
    front = FRONT.match(text)
    if not front:
        if text.startswith("---"):
            yield Mistake(file, 1, "the front matter does not end; close it with a line `---`")
        return
    try:
        fields = compose("\n" + front["fields"], file)
    except BadData as bad:
        yield from bad.mistakes
        return
    if fields is not None and not isinstance(fields, yaml.MappingNode):
        yield Mistake(file, 2, "the front matter is not fields; write lines of `field: value`")
    elif fields is not None:
        yield from unfit_fields(fields, file)


def unfit_fields(fields: yaml.MappingNode, file: str) -> Iterator[Mistake]:
    """What is wrong with the fields of a front matter."""
    known: set[str] = set()
    for key, value in fields.value:
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        try:
            for node in (key, *items):
                if braces := re.search(r"[{}]", scalar(node)):
                    raise Refused(node, f"`{braces.group()}` is not used here, templates would read it; remove it")
            if scalar(key) in known:
                raise Refused(key, f"the field `{visible(scalar(key))}` is given twice; remove one")
            known.add(scalar(key))
        except Refused as refusal:
            yield Mistake(file, refusal.line, refusal.message)


def unfit_length(source: str, origin: Origin) -> Mistake | None:
    """A block is of a length that can be read, by a person and by the patterns that look for its parts."""
    if len(source) <= LONGEST_BLOCK:
        return None
    return origin.mistake("", f"the block is longer than {LONGEST_BLOCK:,} characters; split it into paragraphs")


def unfit_words(markdown: str, origin: Origin) -> Iterator[Mistake]:
    """What a chapter's block holds that would be shown as something else than its words."""
    for line in markdown.split("\n"):
        words = ESCAPED.sub("·", line)  # neither a letter nor a sign that Markdown knows
        words = CALL.sub("", LINKED.sub(lambda link: link["words"], words))
        if found := MARKUP.search(words) or named_character(words):
            cure = "write `&lt;` for `<`, `&amp;` for `&`, and a `\\` before any other sign"
            message = f"`{visible(found.group())}` in `{visible(around(words, found.start()))}` would be read as markup"
            yield origin.mistake("", f"{message}; {cure}")
            return


def named_character(words: str) -> re.Match[str] | None:
    """The first name of a character that a browser would resolve, with or without its semicolon."""
    return next((m for m in re.finditer(r"&\w+", words) if html.unescape(m.group()) != m.group()), None)


def around(text: str, at: int) -> str:
    """A few words on both sides of a place."""
    return text[max(0, at - 20) : at + 20].strip()
