"""Files read as text, and as nodes of YAML, with the line of what is wrong in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bluebook.errors import BadData, Mistake

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_VALUES = 200_000  # values in one file: the largest has 4,000
DEEPEST = 10  # levels of nesting: the words that a statement of a theme denies need 9


def read_text(path: Path, file: str) -> str:
    """A file's text; raises BadData if it is missing, unreadable or not UTF-8. A byte-order mark and the returns of
    Windows are dropped."""
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise BadData([Mistake(file, line, "the file is not UTF-8 here; save it as UTF-8")]) from None
    except OSError as error:
        raise BadData([Mistake(file, 1, f"the file cannot be read ({error.strerror}); restore it")]) from None


def compose(text: str, file: str) -> yaml.Node | None:
    """The file's one YAML document as nodes; raises BadData for anything but plain YAML, with its line."""
    try:
        for number, (event, depth) in enumerate(depths(yaml.parse(text, Loader=LOADER))):
            if number > MOST_VALUES:
                message = f"the file has more than {MOST_VALUES:,} values from here on; is it what it should be?"
                raise BadData([Mistake(file, event.start_mark.line + 1, message)])
            if depth > DEEPEST:
                raise BadData(
                    [Mistake(file, event.start_mark.line + 1, "this is nested too deep; write it with fewer levels")]
                )
            if getattr(event, "anchor", None):
                raise BadData([Mistake(file, event.start_mark.line + 1, "`&` and `*` are not used; write it out")])
            if getattr(event, "tag", None) and not isinstance(event, yaml.DocumentStartEvent):
                raise BadData(
                    [Mistake(file, event.start_mark.line + 1, f"the tag `{event.tag}` is not used; remove it")]
                )
        return yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise BadData([Mistake(file, line, f"this is not YAML: {error.problem or error.context}")]) from None
    except yaml.reader.ReaderError as error:
        character = error.character if isinstance(error.character, int) else ord(error.character)
        line = text[: text.find(chr(character))].count("\n") + 1
        raise BadData(
            [Mistake(file, line, f"the character U+{character:04X} is not used in YAML; remove it")]
        ) from None


def depths(events: Iterator[yaml.Event]) -> Iterator[tuple[Any, int]]:
    """Each event with the number of lists and mappings open around it."""
    depth = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent)
        yield event, depth
        depth -= isinstance(event, yaml.CollectionEndEvent)
