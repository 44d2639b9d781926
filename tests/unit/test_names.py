"""The names of the package: each is defined once, so that a search finds its room, and no function is a bare participle."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.support.checkout import ROOT

FILES = [*sorted((ROOT / "bluebook").rglob("*.py")), ROOT / "macros.py"]
IRREGULAR = {
    "built",
    "drawn",
    "given",
    "gone",
    "held",
    "known",
    "laid",
    "made",
    "meant",
    "put",
    "read",
    "said",
    "sent",
    "set",
    "shown",
    "stood",
    "taken",
    "told",
    "written",
}
PLAIN = {"read", "set", "put", "required"}  # verbs in their plain form; and the word that marks a record type's field


def defined(tree: ast.Module) -> Iterator[str]:
    """The names that a module defines at its top."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        yield from (name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name))


def test_each_name_is_defined_in_one_module() -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for path in FILES:
        for name in set(defined(ast.parse(path.read_text(encoding="utf-8")))):
            found[name].append(path.relative_to(ROOT).as_posix())
    assert len(found) > 500
    assert {name: files for name, files in found.items() if len(files) > 1} == {}


def test_no_function_is_a_bare_participle() -> None:
    """A noun says what a function returns, a verb what it does: `told` says neither."""
    nodes = (node for path in FILES for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    names = {node.name for node in nodes if isinstance(node, ast.FunctionDef) and "_" not in node.name}
    assert len(names) > 100
    assert {name for name in names if name.endswith("ed") or name in IRREGULAR} - PLAIN == set()
