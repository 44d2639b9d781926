"""Files read as text, and as nodes of YAML, with the line of what is wrong in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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


def state_of(root: Path) -> tuple[tuple[str, int, int, int], ...]:
    """The name, times and size of every file that is read; raises BadData for one that leads nowhere."""
    found = []
    for folder in ("data", "docs"):
        for path in sorted((root / folder).rglob("*")):
            if not path.name.startswith("."):
                try:
                    stat = path.stat()
                except OSError as error:
                    message = f"the file cannot be read ({error.strerror}); restore it, or remove it"
                    raise BadData([Mistake(path.relative_to(root).as_posix(), 1, message)]) from None
                found.append((str(path), stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size))  # ctime: one moved here
    return tuple(found)


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
        return node_of(iter(LOADER(text).get_event, None), file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        mistake = indentation_mistake(text, file, line) or Mistake(
            file,
            line,
            f"this is not YAML: {error.problem or error.context}; {yaml_cure(str(error.problem))}",
        )
        raise BadData([mistake]) from None
    except yaml.reader.ReaderError as error:
        character = error.character if isinstance(error.character, int) else ord(error.character)
        line = text[: text.find(chr(character))].count("\n") + 1
        raise BadData(
            [Mistake(file, line, f"the character U+{character:04X} is not used in YAML; remove it")]
        ) from None


# Words of the parser's on what is wrong → what to do.
YAML_CURES = {
    "another document": "take out the line `---` above it",
    "<document start>": "indent it as the lines above it, or begin a record with `- `",
    "'-' indicator": "begin the record's `- ` in the column of the others, and indent its lines by two spaces",
    "mapping values": "indent it as the lines around it; put a value that has `: ` in it in quotation marks",
    "expected ':'": "write `field: value`, or indent it as a part of the value above",
    "node content": "close the list or the quotation marks that begin above it; was the file saved in full?",
    "',' or ']'": "close the list with `]`, and put commas between its values",
    "',' or '}'": "close it with `}`, and put commas between its fields",
    "end of stream": "close the quotation marks or the list that begin above it; was the file saved in full?",
    "cannot start any token": "put the value in quotation marks",
}


def yaml_cure(problem: str) -> str:
    """What to do about what is not YAML, by the parser's words."""
    return next((cure for words, cure in YAML_CURES.items() if words in problem), "write it as the lines around it")


# A remark at the end of a line that is more than one.
REMARK_BEHIND = re.compile(r"^[ \t]*[^#\s].*[ \t]#", re.MULTILINE)


def cut_values(node: yaml.Node, text: str, file: str) -> Iterator[Mistake]:
    """The plain values of a text that end before ` #`: YAML takes what follows for a remark, and its words would be lost."""
    if REMARK_BEHIND.search(text):
        yield from values_before_remarks(node, text.split("\n"), file)


def values_before_remarks(node: yaml.Node, lines: Sequence[str], file: str) -> Iterator[Mistake]:
    """A mistake for each of the plain values of a node that a remark follows on its line."""
    if isinstance(node, yaml.ScalarNode):
        rest = lines[node.end_mark.line][node.end_mark.column :] if node.end_mark.line < len(lines) else ""
        if not node.style and node.value and re.match(r"[ \t]+#", rest):
            cure = "put the value in quotation marks, or the remark on a line of its own"
            yield Mistake(file, node.end_mark.line + 1, f"`{rest.strip()[:40]}` would be lost as a remark; {cure}")
        return
    for one in node.value:
        for part in one if isinstance(one, tuple) else (one,):
            yield from values_before_remarks(part, lines, file)


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


def refuse_unusual(event: Any, number: int, depth: int, documents: int, file: str) -> None:
    """Raise BadData if an event, the one of that number in its file, is not plain YAML of one document."""
    fault = None
    if number > MOST_VALUES:
        fault = f"the file has more than {MOST_VALUES:,} values from here on; is it what it should be?"
    elif depth > DEEPEST:
        fault = "this is nested too deep; write it with fewer levels"
    elif documents > 1:
        fault = f"this is not YAML: but found another document; {yaml_cure('another document')}"
    elif getattr(event, "anchor", None):
        fault = "`&` and `*` are not used; write it out"
    elif getattr(event, "tag", None):
        fault = f"the tag `{event.tag}` is not used; remove it"
    if fault:
        raise BadData([Mistake(file, event.start_mark.line + 1, fault)])


def node_of(events: Iterator[Any], file: str) -> yaml.Node | None:
    """The nodes that events describe; raises BadData at the first that is not plain. The tags are those of lists, mappings,
    words and nothing: no word is taken for a number, a date or a truth value, which PyYAML's own composer would look for at
    each of them."""
    branch: list[yaml.CollectionNode] = []  # the lists and mappings open
    inside: list[list[yaml.Node]] = [[]]  # the nodes so far of each of them, those of the file first
    documents = 0
    for number, event in enumerate(events):
        marks: Any = (event.start_mark, event.end_mark)
        if type(event) is yaml.ScalarEvent and not event.anchor and not event.tag and number <= MOST_VALUES:
            tag = NULL_TAG if event.implicit[0] and event.value in NULLS else WORD_TAG
            inside[-1].append(yaml.ScalarNode(tag, event.value, marks[0], marks[1], style=event.style))
            continue  # a word, as most events are
        begins = isinstance(event, yaml.CollectionStartEvent)
        documents += isinstance(event, yaml.DocumentStartEvent)
        refuse_unusual(event, number, len(branch) + begins, documents, file)
        if begins:
            kind = yaml.MappingNode if isinstance(event, yaml.MappingStartEvent) else yaml.SequenceNode
            branch.append(kind(WORD_TAG, [], marks[0], marks[1], flow_style=event.flow_style))
            inside.append([])
        elif isinstance(event, yaml.CollectionEndEvent):
            node, nodes = branch.pop(), inside.pop()
            is_mapping = isinstance(node, yaml.MappingNode)
            node.value = list(zip(nodes[::2], nodes[1::2], strict=True)) if is_mapping else nodes
            node.end_mark = event.end_mark
            inside[-1].append(node)
    return next(iter(inside[0]), None)
