"""YAML files read as lists of typed records, every mistake reported with its file and line.

A record type is a frozen dataclass whose fields are made by `required` and `optional`; the field's reader says what
a word in the file means. Files are read as nodes, not as Python values: so `no` stays the word "no", 2017-08 stays
as written, a key given twice is seen, and each value keeps its line.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml

from bluebook.content.characters import visible
from bluebook.content.fields import Placed, Reader, Refused, Text, Word
from bluebook.content.files import compose, cut_values, read_text
from bluebook.errors import BadData, Mistake, Origin, nearest

T = TypeVar("T")


@dataclass(frozen=True)
class Mapped:
    """A mapping from words of a kind, each of which keeps its line, to values."""

    key: Text
    value: Any

    def read(self, node: yaml.Node, file: str) -> dict[Word, Any]:
        """Key → value in the order written; raises BadData with every objection to any of them."""
        if not isinstance(node, yaml.MappingNode):
            empty = "; where there are none, remove the line above them" if node.value == "" else ""
            raise Refused(node, f"lines of `…: …` are expected here, each led by {self.key.like}{empty}")
        found: dict[Word, Any] = {}
        mistakes: list[Mistake] = []
        for key_node, value_node in node.value:
            key, line = attempt(Placed(self.key), key_node, file, mistakes), key_node.start_mark.line + 1
            if key in found:
                mistakes.append(Mistake(file, line, f"`{key}` is given here twice; remove one"))
            value = attempt(self.value, value_node, file, mistakes)
            if key is not None:
                found.setdefault(key, value)
        if mistakes:
            raise BadData(mistakes)
        return found

    def schema(self) -> dict[str, Any]:
        """An object whose keys follow a pattern."""
        keys = {f"^{self.key.pattern}$": self.value.schema()}
        return {"type": "object", "additionalProperties": False, "minProperties": 1, "patternProperties": keys}

    def words(self) -> str:
        """What is taken, in words."""
        return f"lines led by {self.key.like}, each {self.value.words()}"


@dataclass(frozen=True)
class Many(Generic[T]):
    """A list of at least one value, or of none where `empty`; no value twice, but where `again`."""

    one: Any
    empty: bool = False
    again: bool = False

    def read(self, node: yaml.Node, file: str) -> tuple[T, ...]:
        """The values in the order written; raises BadData with every objection to any of them."""
        if not isinstance(node, yaml.SequenceNode):
            raise Refused(node, "a list is expected here; write `[…]` or lines that begin with `- `")
        if not node.value and not self.empty:
            raise Refused(node, "the list is empty; fill it in, or remove the field")
        values: list[T] = []
        known: set[T] = set()
        mistakes: list[Mistake] = []
        for item in node.value:
            value = attempt(self.one, item, file, mistakes)
            if value in known and value is not None and not self.again:
                what = f"`{visible(value)}`" if isinstance(value, str) else "the same record"
                mistakes.append(Mistake(file, item.start_mark.line + 1, f"{what} is given here twice; remove one"))
            values.append(value)
            known.add(value)
        if mistakes:
            raise BadData(mistakes)
        return tuple(values)

    def schema(self) -> dict[str, Any]:
        """An array, without repetition where values may not repeat."""
        at_least = {} if self.empty else {"minItems": 1}
        return {"type": "array", **at_least, "uniqueItems": not self.again, "items": self.one.schema()}

    def words(self) -> str:
        """What is taken, in words."""
        return f"a list, each {self.one.words()}"


@dataclass(frozen=True)
class Record(Generic[T]):
    """A mapping read as a record type."""

    type: Callable[..., T]

    def read(self, node: yaml.Node, file: str) -> T:
        """The record with its origin; raises BadData with every objection to any of its fields."""
        if not isinstance(node, yaml.MappingNode):
            raise Refused(node, "a record is expected here: lines of `field: value`")
        fields = fields_by_name(self.type)
        values: dict[str, Any] = {name: {} for name, field in fields.items() if "keys" in field.metadata}
        lines: dict[str, int] = {}
        mistakes: list[Mistake] = []
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            field, name = field_for(key, fields), PYTHON_NAMES.get(key, key)
            if not isinstance(key_node, yaml.ScalarNode):
                mistakes.append(Mistake(file, line, "a field's name is expected here, not a list or a mapping"))
            elif field is None:
                known = [key_in_file(f.metadata.get("keys", f).name) for f in fields.values()]
                mistakes.append(Mistake(file, line, unknown_field(key, known)))
                if (plain := "".join(key.split())) != key:
                    lines.setdefault(plain, line)
            elif name in lines:
                mistakes.append(
                    Mistake(file, line, f"the field `{key}` is given twice, first in line {lines[name]}; remove one")
                )
            else:
                lines[name] = line
                into = values[field.name] if "keys" in field.metadata else values
                into[name] = attempt(field.metadata["reader"], value_node, file, mistakes)
        for name, field in fields.items():
            if name not in lines and field.metadata["required"]:
                where = Mistake(file, node.start_mark.line + 1, f"the field `{key_in_file(name)}` is missing; add it")
                mistakes.append(where)
        if mistakes:
            raise BadData(mistakes)
        return self.type(**values, origin=Origin(file, node.start_mark.line + 1, lines))

    def schema(self) -> dict[str, Any]:
        """An object that refuses unknown fields."""
        fields = schema_fields(self.type)
        schemas = {f: f.metadata["reader"].schema() | {"description": f.metadata["about"]} for f in fields}
        keyed = {f"^{f.metadata['keys'].pattern}$": schema for f, schema in schemas.items() if "keys" in f.metadata}
        return {
            "type": "object",
            "additionalProperties": False,
            "required": [key_in_file(f.name) for f in fields if f.metadata["required"]],
            "properties": {key_in_file(f.name): schema for f, schema in schemas.items() if "keys" not in f.metadata},
        } | ({"patternProperties": keyed} if keyed else {})

    def words(self) -> str:
        """What is taken, in words."""
        return "records with " + ", ".join(key_in_file(f.name) for f in schema_fields(self.type))


# Words that a file may use and Python may not.
PYTHON_NAMES = {"in": "in_"}
FILE_NAMES = {python: file for file, python in PYTHON_NAMES.items()}


def key_in_file(name: str) -> str:
    """A field's name as files write it."""
    return FILE_NAMES.get(name, name)


def field_for(key: str, fields: dict[str, dataclasses.Field[Any]]) -> dataclasses.Field[Any] | None:
    """The field that a key of a file gives: by its name, or by the pattern of a field for many keys."""
    by_name = fields.get(PYTHON_NAMES.get(key, key))
    if by_name is not None and key not in FILE_NAMES and "keys" not in by_name.metadata:
        return by_name
    many = (field for field in fields.values() if "keys" in field.metadata)
    return next((field for field in many if re.fullmatch(field.metadata["keys"].pattern, key, re.ASCII)), None)


def unknown_field(key: str, known: Sequence[str]) -> str:
    """The message for a field that there is not, also where only a space that looks like none makes it another."""
    plain = "".join(key.split())
    if plain in known:
        odd = next(c for c in key if c.isspace())
        return f"the field `{plain}` has the space U+{ord(odd):04X} in or after its name; remove it"
    return f"the field `{visible(key)}` is unknown" + (nearest(key, known) or f"; the fields are {', '.join(known)}")


def attempt(reader: Reader, node: yaml.Node, file: str, mistakes: list[Mistake]) -> Any:
    """What the reader makes of the node, or None with its objections added to `mistakes`."""
    try:
        return reader.read(node, file)
    except Refused as refusal:
        mistakes.append(Mistake(file, refusal.line, refusal.message))
    except BadData as several:
        mistakes.extend(several.mistakes)
    return None


# --- record types -----------------------------------------------------------------------------------------------


def required(reader: Reader, about: str) -> Any:
    """A field that every record has; `about` says what it means."""
    return dataclasses.field(metadata={"reader": reader, "about": about, "required": True})


def optional(reader: Reader, about: str, default: Any = None) -> Any:
    """A field that a record may leave out; an empty mapping is made anew for each."""
    metadata = {"reader": reader, "about": about, "required": False}
    if isinstance(default, dict):
        return dataclasses.field(default_factory=dict, metadata=metadata)
    return dataclasses.field(default=default, metadata=metadata)


@dataclass(frozen=True)
class Keys:
    """The keys of a field that a record gives once for each: their pattern, and what messages call them."""

    pattern: str
    name: str


def mapping_field(keys: Keys, reader: Reader, about: str) -> Any:
    """A field that a record gives once for each of some keys, such as one for each edition: key → value."""
    about_keys = {"reader": reader, "about": about, "required": False, "keys": keys}
    return dataclasses.field(default_factory=dict, metadata=about_keys)


@functools.cache
def fields_by_name(record_type: Any) -> dict[str, dataclasses.Field[Any]]:
    """The fields of a record type that a file may give: name → field."""
    return {field.name: field for field in schema_fields(record_type)}


def schema_fields(record_type: Any) -> list[dataclasses.Field[Any]]:
    """The fields of a record type that a file may give, in order."""
    return [field for field in dataclasses.fields(record_type) if "reader" in field.metadata]


# --- files ------------------------------------------------------------------------------------------------------


def read_records(path: Path, root: Path, record_type: Callable[..., T], mistakes: list[Mistake]) -> list[T]:
    """The records of a file; what is wrong is added to `mistakes`, and the records that are right are returned.

    A file of comments alone holds no records.
    """
    file = path.relative_to(root).as_posix()
    try:
        text = read_text(path, file)
        if not text.strip():
            raise BadData(
                [Mistake(file, 1, "the file is empty; restore it, or write a comment into it if it has no records")]
            )
        node = compose(text, file)
        mistakes.extend(cut_values(node, text, file) if node else ())
    except BadData as bad:
        mistakes.extend(bad.mistakes)
        return []
    if node is None or (isinstance(node, yaml.SequenceNode) and not node.value):
        return []
    if not isinstance(node, yaml.SequenceNode):
        line = node.start_mark.line + 1
        mistakes.append(Mistake(file, line, "the file is not a list; begin each record with `- `"))
        return []
    reader = Record(record_type)
    return [record for item in node.value if (record := attempt(reader, item, file, mistakes)) is not None]
