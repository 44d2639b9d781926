"""Values written as YAML as people write it here: plain where they are read back as the same words, else quoted."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import yaml

from bluebook.content.files import LOADER

PROPOSED = "#? "  # what is before each line that is proposed and not yet accepted
REMARK = "#?# "  # what is before a remark on them
BARE_WORDS = {"no", "yes", "on", "off", "null", "true", "false", "~"}


def flow(entry: Mapping[str, Any]) -> str:
    """A mapping on one line."""
    return "{" + ", ".join(f"{name}: {flow_value(value)}" for name, value in entry.items()) + "}"


def flow_value(value: Any) -> str:
    """A value inside a mapping or list on one line."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow_value, value)) + "]"
    return flow(value) if isinstance(value, Mapping) else scalar_text(value, "{{a: {}}}")


def block_lines(record: Mapping[str, Any], indent: str = "") -> list[str]:
    """A record as an item of a list, a field on each line; a list of records has a line for each of their fields."""
    lines: list[str] = []
    for name, value in record.items():
        if isinstance(value, list) and value and isinstance(value[0], Mapping):
            lines += [f"{name}:", *(line for one in value for line in block_lines(one, "  "))]
        else:
            lines.append(f"{name}: {block_value(value)}")
    return [f"{indent}{'- ' if at == 0 else '  '}{line}" for at, line in enumerate(lines)]


def block_value(value: Any) -> str:
    """A value on a line of its own; years and dates are words there without quotes."""
    if isinstance(value, list | tuple | Mapping):
        return flow_value(value)
    dated = isinstance(value, str) and re.fullmatch(r"\d{4}(-\d\d){0,2}", value)
    return str(value) if dated else scalar_text(value, "a: {}")


def scalar_text(value: Any, around: str) -> str:
    """One value as it is written inside `around`."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
    words = str(value)
    try:
        node = yaml.compose(around.format(words), Loader=LOADER)
    except yaml.YAMLError:
        node = None
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    same = len(pairs) == 1 and isinstance(pairs[0][1], yaml.ScalarNode) and pairs[0][1].value == words
    plain = same and not re.fullmatch(r"[\d.,:+-]+", words) and words.casefold() not in BARE_WORDS and ": " not in words
    return words if plain and "“" not in words[:1] else json.dumps(words, ensure_ascii=False)


def proposed_lines(lines: list[str]) -> list[str]:
    """Lines set apart as proposed: what is left when the mark is taken out are the lines themselves."""
    found = []
    for line in lines:
        bare = line.lstrip(" ")
        found.append(f"{' ' * (len(line) - len(bare))}{PROPOSED}{bare}")
    return found


def without_proposals(text: str) -> str:
    """A file without the lines that are proposed, and without what is said of them."""
    kept = [line for line in text.split("\n") if not line.lstrip().startswith(PROPOSED[:2])]
    return "\n".join(kept)
