"""Files read as text, and as nodes of YAML, with the line of what is wrong in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bluebook.errors import BadData, Mistake

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MOST_VALUES = 200_000  # values in one file: the largest has 4,000
NULL_TAG, WORD_TAG = "tag:yaml.org,2002:null", "tag:yaml.org,2002:str"
NULLS = {"", "~", "null", "Null", "NULL"}  # what YAML takes for nothing where it is not in quotation marks
MERGE_MARK = re.compile(r"^(<{7}|>{7}|\|{7})(?= |$)", re.MULTILINE)
DEEPEST = 10  # levels of nesting: the words that a statement of a theme denies need 9


def read_text(path: Path, file: str) -> str:
    """A file's text; raises BadData if it is missing, unreadable, not UTF-8 or half merged. A byte-order mark and the
    returns of Windows are dropped."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise BadData([Mistake(file, line, "the file is not UTF-8 here; save it as UTF-8")]) from None
    except OSError as error:
        raise BadData([Mistake(file, 1, f"the file cannot be read ({error.strerror}); restore it")]) from None
    if text.count("\0") > len(text) // 4:  # UTF-16 without its mark
        raise BadData([Mistake(file, 1, "the file is not UTF-8 here; save it as UTF-8")])
    if spoilt := [*lone_returns(text, file), *merge_marks(text, file)]:
        raise BadData(spoilt)
    return text


def lone_returns(text: str, file: str) -> Iterator[Mistake]:
    """The first line that ends in a carriage return alone, as those of very old software do."""
    if "\r" in text:
        line = text[: text.find("\r")].count("\n") + 1
        yield Mistake(
            file, line, "a line ends in a carriage return alone; save the file with line ends of Unix or Windows"
        )


def merge_marks(text: str, file: str) -> Iterator[Mistake]:
    """Each mark that Git leaves where two versions of a file could not be merged."""
    if MERGE_MARK.search(text):
        for number, line in enumerate(text.split("\n"), 1):
            if mark := MERGE_MARK.match(line):
                cure = "keep one of the two versions, and remove the marks"
                yield Mistake(file, number, f"`{mark.group()}` marks an unfinished merge; {cure}")


def compose(text: str, file: str) -> yaml.Node | None:
    """The file's one YAML document as nodes; raises BadData for anything but plain YAML, with its line."""
    try:
        return node_of(plain_events(yaml.parse(text, Loader=LOADER), file))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        mistake = indentation_mistake(text, file, line) or Mistake(
            file,
            line,
            f"this is not YAML: {error.problem or error.context}; write it as the lines around it",
        )
        raise BadData([mistake]) from None
    except yaml.reader.ReaderError as error:
        character = error.character if isinstance(error.character, int) else ord(error.character)
        line = text[: text.find(chr(character))].count("\n") + 1
        raise BadData(
            [Mistake(file, line, f"the character U+{character:04X} is not used in YAML; remove it")]
        ) from None


def indentation_mistake(text: str, file: str, line: int) -> Mistake | None:
    """A tab or a wide space at the beginning of a line that is not YAML, or of the line before."""
    lines = text.split("\n")
    for number in (line, line - 1):
        begin = re.match(r"\s*", lines[number - 1]) if 0 < number <= len(lines) else None
        if begin and (odd := next((c for c in begin.group() if c != " "), "")):
            name = "a tab" if odd == "\t" else f"the space U+{ord(odd):04X}"
            return Mistake(
                file, number, f"the line begins with {name}; indent it with plain spaces, as the lines around it"
            )
    return None


def plain_events(events: Iterator[Any], file: str) -> Iterator[Any]:
    """The events of a YAML stream, as long as they are plain YAML of one document; raises BadData at the first that is not."""
    depth = documents = 0
    for number, event in enumerate(events):
        if type(event) is yaml.ScalarEvent and not event.anchor and not event.tag and number <= MOST_VALUES:
            yield event  # a word, as most events are
            continue
        depth += isinstance(event, yaml.CollectionStartEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        fault = None
        if number > MOST_VALUES:
            fault = f"the file has more than {MOST_VALUES:,} values from here on; is it what it should be?"
        elif depth > DEEPEST:
            fault = "this is nested too deep; write it with fewer levels"
        elif documents > 1:
            fault = "this is not YAML: but found another document; write it as the lines around it"
        elif getattr(event, "anchor", None):
            fault = "`&` and `*` are not used; write it out"
        elif getattr(event, "tag", None):
            fault = f"the tag `{event.tag}` is not used; remove it"
        if fault:
            raise BadData([Mistake(file, event.start_mark.line + 1, fault)])
        yield event
        depth -= isinstance(event, yaml.CollectionEndEvent)


def node_of(events: Iterator[Any]) -> yaml.Node | None:
    """The nodes that events describe. The tags are those of lists, mappings, words and nothing: no word is taken for a
    number, a date or a truth value, which PyYAML's own composer would look for at each of them."""
    root: yaml.Node | None = None
    branch: list[
        tuple[yaml.CollectionNode, list[yaml.Node]]
    ] = []  # the lists and mappings open, each with its nodes so far
    for event in events:
        node: yaml.Node | None = None
        marks: Any = (event.start_mark, event.end_mark)
        if isinstance(event, yaml.ScalarEvent):
            tag = NULL_TAG if event.implicit[0] and event.value in NULLS else WORD_TAG
            node = yaml.ScalarNode(tag, event.value, marks[0], marks[1], style=event.style)
        elif isinstance(event, yaml.CollectionStartEvent):
            kind = yaml.MappingNode if isinstance(event, yaml.MappingStartEvent) else yaml.SequenceNode
            branch.append((kind(WORD_TAG, [], marks[0], marks[1], flow_style=event.flow_style), []))
        elif isinstance(event, yaml.CollectionEndEvent):
            node, nodes = branch.pop()
            node.value = (
                list(zip(nodes[::2], nodes[1::2], strict=True)) if isinstance(node, yaml.MappingNode) else nodes
            )
            node.end_mark = marks[1]
        if node is not None and branch:
            branch[-1][1].append(node)
        elif node is not None:
            root = node
    return root
