"""The rules of the files under docs/: they have plain names and can be read as text, no character is invisible, front
matter is plain fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from bluebook.content.chapters import Chapters
from bluebook.content.characters import invisible, visible
from bluebook.content.edition_words import PLACEHOLDER, unknown_placeholders
from bluebook.content.editions import PAGE
from bluebook.content.fields import Refused, scalar
from bluebook.content.files import compose, read_text
from bluebook.content.macro_calls import CALL
from bluebook.errors import BadData, Mistake

TEXT_FILES = {".md", ".css", ".js", ".json", ".svg"}  # what the build reads or changes as text
PAGE_FILE = re.compile(rf"{PAGE}\.md")
FRONT = re.compile(r"\A---[ \t]*\n(?P<fields>.*?\n)(---|\.\.\.)[ \t]*\n", re.DOTALL)


def lint_files(root: Path) -> Iterator[Mistake]:
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
                yield from lint_characters(text, file)
                yield from lint_front_matter(text, file)
                yield from lint_head_words(text, file)


def check_names_of_files(root: Path, chapters: Chapters) -> Iterator[Mistake]:
    """Pages have names that make plain addresses, no folder leads back into itself, and a year's folder is an edition."""
    for folder in ("data", "docs"):
        for path in sorted((root / folder).rglob("*")):
            file = path.relative_to(root).as_posix()
            if path.name.startswith("."):
                continue
            if path.is_symlink() and path.is_dir():
                yield Mistake(file, 1, "this is a link to a folder; put the folder itself here, or remove the link")
            elif path.suffix == ".md" and not PAGE_FILE.fullmatch(path.name):
                cure = "name it with small letters, digits and hyphens, since its name is its address"
                yield Mistake(file, 1, f"the name `{visible(path.name)}` makes no plain address; {cure}")
            elif path.suffix != ".md" and folder == "docs" and path.parent.name in chapters.editions and path.is_file():
                cure = "name it with `.md` in small letters" if path.suffix.lower() == ".md" else "move it away"
                yield Mistake(file, 1, f"`{visible(path.name)}` is no page, and would be published as it is; {cure}")
    for path in sorted((root / "docs").glob("[0-9]*")):
        if chapters.whole and path.is_dir() and path.name not in chapters.editions:
            yield Mistake(f"docs/{path.name}", 1, unknown_edition(path.name))


def unknown_edition(name: str) -> str:
    """The message for a folder of pages that is no edition."""
    return f"the folder `{name}` is no edition of data/editions.yml; add its outline there, or remove the folder"


def lint_characters(text: str, file: str) -> Iterator[Mistake]:
    """Each line of a text that holds characters that do not show."""
    if invisible(text.replace("\n", "")):  # most files hold none, and are read at once
        for number, line in enumerate(text.split("\n"), 1):
            if character := invisible(line):
                yield Mistake(file, number, f"the line holds the invisible character {character}; remove it")


def lint_front_matter(text: str, file: str) -> Iterator[Mistake]:
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
        yield from lint_fields(fields, file)


def lint_head_words(text: str, file: str) -> Iterator[Mistake]:
    """A head that names the editions is of a page that calls a macro: the page's macros fill in the words."""
    front = FRONT.match(text)
    if front and (found := PLACEHOLDER.search(front["fields"])) and not CALL.search(text, front.end()):
        cure = "call a macro on the page, with `render_macros: true`, or take it out"
        yield Mistake(file, 2, f"`{found.group()}` stays as it is where a page calls no macro; {cure}")


def lint_fields(fields: yaml.MappingNode, file: str) -> Iterator[Mistake]:
    """What is wrong with the fields of a front matter."""
    known: set[str] = set()
    for key, value in fields.value:
        items = value.value if isinstance(value, yaml.SequenceNode) else [value]
        try:
            for node in (key, *items):
                if braces := re.search(r"[{}]", scalar(node)):
                    raise Refused(node, f"`{braces.group()}` is not used here, templates would read it; remove it")
                for message in unknown_placeholders(scalar(node)):
                    raise Refused(node, message)
            if scalar(key) in known:
                raise Refused(key, f"the field `{visible(scalar(key))}` is given twice; remove one")
            known.add(scalar(key))
        except Refused as refusal:
            yield Mistake(file, refusal.line, refusal.message)
