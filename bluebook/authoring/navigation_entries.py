"""The navigation of mkdocs.yml: it names every page once, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from bluebook.authoring.navigation import CONFIGURATION
from bluebook.content.characters import visible
from bluebook.content.files import LOADER, indentation_mistake, read_text
from bluebook.errors import BadData, Mistake, nearest

ELSEWHERE = re.compile(r"[a-z]+://")


def check_navigation(root: Path) -> Iterator[Mistake]:
    """Each page below docs/ is in the navigation, and each entry of that is a page."""
    try:
        entries = navigation_entries(root)
    except BadData as bad:
        yield from bad.mistakes
        return
    docs = root / "docs"
    pages = {path.relative_to(docs).as_posix() for path in docs.rglob("*.md") if not path.name.startswith(".")}
    first: dict[str, int] = {}
    for name, line in entries:
        if name in first:
            message = f"the page `{visible(name)}` is in the navigation twice, first in line {first[name]}; remove one"
            yield Mistake(CONFIGURATION, line, message)
        elif name not in pages and not ELSEWHERE.match(name):
            cure = nearest(name, pages) or "; restore the page, or remove the line"
            yield Mistake(CONFIGURATION, line, f"the navigation names `{visible(name)}`, which is no page{cure}")
        first.setdefault(name, line)
    last = max(first.values(), default=1)
    for name in sorted(pages - first.keys()):
        near = [line for other, line in entries if other.rpartition("/")[0] == name.rpartition("/")[0]]
        message = f"the page `{visible(name)}` is not in the navigation; add a line for it under `nav`, or remove it"
        yield Mistake(CONFIGURATION, max(near, default=last), message)


def navigation_entries(root: Path) -> list[tuple[str, int]]:
    """The pages that the navigation names, each with its line; raises BadData where mkdocs.yml cannot be read."""
    text = read_text(root / CONFIGURATION, CONFIGURATION)
    try:
        node = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line = mark.line + 1 if mark else 1
        message = f"this is not YAML: {getattr(error, 'problem', None) or 'it cannot be read'}; write it as the lines around it"
        raise BadData(
            [indentation_mistake(text, CONFIGURATION, line) or Mistake(CONFIGURATION, line, message)]
        ) from None
    fields = node.value if isinstance(node, yaml.MappingNode) else []
    return [entry for key, value in fields if key.value == "nav" for entry in leaves(value)]


def leaves(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """The values of a navigation, without the titles that lead to them."""
    if isinstance(node, yaml.ScalarNode):
        yield node.value, node.start_mark.line + 1
        return
    for child in node.value:
        yield from leaves(child[1] if isinstance(child, tuple) else child)
