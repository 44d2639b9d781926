"""What one value in a file can be: a text, a word of a vocabulary, true or false, a number."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Protocol

import yaml

from bluebook.content.characters import invisible, visible
from bluebook.content.ordinals import ORDINALS
from bluebook.errors import nearest

LONGEST = 4000  # characters in one value: the longest paragraph of the sources has 3,000


class Refused(Exception):
    """A reader's objection to one node."""

    def __init__(self, node: yaml.Node, message: str):
        self.line = node.start_mark.line + 1
        self.message = message
        super().__init__(message)


class Reader(Protocol):
    """Reads a YAML node as a value, and describes what it takes."""

    def read(self, node: yaml.Node, file: str) -> Any:
        """The value; raises Refused, or BadData for several objections."""

    def schema(self) -> dict[str, Any]:
        """What is taken, as JSON Schema."""

    def words(self) -> str:
        """What is taken, in words."""


def scalar(node: yaml.Node) -> str:
    """The word of a node; raises Refused for lists, mappings, nothing, and characters that do not show."""
    if not isinstance(node, yaml.ScalarNode):
        raise Refused(node, "one value is expected here, not a list or a mapping")
    text = str(node.value)
    if not text.strip() or node.tag.endswith(":null"):
        raise Refused(node, "the value is empty; fill it in, or remove the field")
    if text != text.strip():
        raise Refused(node, f"there is space around `{visible(text)}`; remove it")
    if character := invisible(text):
        raise Refused(node, f"`{visible(text)}` holds the invisible character {character}; remove it")
    if len(text) > LONGEST:
        raise Refused(node, f"`{visible(text)}` is longer than {LONGEST} characters; shorten it")
    return text


@dataclass(frozen=True)
class Text:
    """One line of text, optionally of a given pattern."""

    pattern: str = ""
    like: str = "text"

    def read(self, node: yaml.Node, file: str) -> str:
        """The words as written."""
        text = scalar(node)
        if self.pattern and not re.fullmatch(self.pattern, text, re.ASCII):
            raise Refused(node, f"`{visible(text)}` is not {self.like}")
        return text

    def schema(self) -> dict[str, Any]:
        """A string, with its pattern if any; an editor takes a bare 2017 for a number, which is as well."""
        return {"type": ["string", "number"], "minLength": 1} | (
            {"pattern": f"^{self.pattern}$"} if self.pattern else {}
        )

    def words(self) -> str:
        """What is taken, in words."""
        return self.like


@dataclass(frozen=True)
class Choice:
    """One word of a vocabulary: word → what it means."""

    vocabulary: dict[str, str] = dataclasses.field(hash=False)

    def read(self, node: yaml.Node, file: str) -> str:
        """The word as written."""
        text = scalar(node)
        if text not in self.vocabulary:
            cure = nearest(text, self.vocabulary) or f"; it is one of {', '.join(self.vocabulary)}"
            raise Refused(node, f"`{visible(text)}` is not a word used here{cure}")
        return text

    def schema(self) -> dict[str, Any]:
        """An enumeration."""
        return {"enum": list(self.vocabulary)}

    def words(self) -> str:
        """What is taken, in words."""
        return "one of: " + ", ".join(self.vocabulary)


@dataclass(frozen=True)
class Flag:
    """true or false."""

    def read(self, node: yaml.Node, file: str) -> bool:
        """The truth value; nothing but `true` and `false` is taken, so that `no` is never guessed at."""
        text = scalar(node)
        if text not in {"true", "false"}:
            raise Refused(node, f"`{visible(text)}` is neither true nor false; write `true` or `false`")
        return text == "true"

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}

    def words(self) -> str:
        """What is taken, in words."""
        return "true or false"


@dataclass(frozen=True)
class Number:
    """A number in full, in digits; whole unless `fraction`."""

    fraction: bool = False

    def read(self, node: yaml.Node, file: str) -> Decimal:
        """The number, exactly."""
        text = scalar(node)
        pattern = r"\d{1,15}(\.\d{1,6})?" if self.fraction else r"\d{1,15}"
        try:
            if not re.fullmatch(pattern, text, re.ASCII):
                raise InvalidOperation
            return Decimal(text)
        except InvalidOperation:
            cure = number_cure(text)
            raise Refused(node, f"`{visible(text)}` is not a number; {cure}") from None

    def schema(self) -> dict[str, Any]:
        """A number from 0."""
        return {"type": "number" if self.fraction else "integer", "minimum": 0}

    def words(self) -> str:
        """What is taken, in words."""
        return "a number in full, in digits"


def number_cure(text: str) -> str:
    """What to do with words that are no number: the number that an ordinal means, or how one is written."""
    if text.casefold() in ORDINALS:
        return f"write `{ORDINALS.index(text.casefold()) + 1}`"
    if digits := re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", text):
        return f"write `{digits[1]}`"
    return "write it in full, in digits alone, such as `48500000`"


class Word(str):
    """A word of a file that keeps its line."""

    line: int


@dataclass(frozen=True)
class Placed:
    """What another reader takes, as a word that keeps its line."""

    one: Any

    def read(self, node: yaml.Node, file: str) -> Word:
        """The word with its line."""
        word = Word(self.one.read(node, file))
        word.line = node.start_mark.line + 1
        return word

    def schema(self) -> dict[str, Any]:
        """As the other reader's."""
        schema: dict[str, Any] = self.one.schema()
        return schema

    def words(self) -> str:
        """What is taken, in words."""
        return str(self.one.words())
