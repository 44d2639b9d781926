"""The calls of macros in the Markdown of a page."""

from __future__ import annotations

import ast
import re
from typing import Any

CALL = re.compile(r"\{\{ (?P<call>\w+\(.*?\)) \}\}")
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


def read_call(call: str) -> Call:
    """The name of a macro, and what a call such as `outline("2018")` gives it; raises ValueError unless that is plain
    words and numbers."""
    try:
        node: Any = ast.parse(call, mode="eval").body
        named = {word.arg: ast.literal_eval(word.value) for word in node.keywords}
        return node.func.id, tuple(ast.literal_eval(word) for word in node.args), named
    except (AttributeError, SyntaxError) as error:
        raise ValueError(f"not a call with plain words: {call}") from error


def page_of(file: str) -> str:
    """The address of the page made of a file below docs/: `compare/index.md` → compare."""
    return file.removesuffix(".md").removesuffix("index").strip("/")
