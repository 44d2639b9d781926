"""A proposed outline written into data/editions.yml, in the form that people edit it in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from bluebook.authoring.odd_characters import tell_odd_characters
from bluebook.authoring.outline_proposal import Entry, bare_heading, propose_outline
from bluebook.content.chapters import Edition
from bluebook.content.files import LOADER, read_text
from bluebook.content.source_lines import FRONT_LINES
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData, Mistake

OUTLINES_FILE = "data/editions.yml"


def write_outline(root: Path, source: Path, year: str) -> list[str]:
    """Propose an edition's outline from its source text and write it into data/editions.yml; what was done, a line each.

    Raises BadData, and writes nothing, where the edition has an outline already.
    """
    mistakes: list[Mistake] = []
    editions = read_records(root / OUTLINES_FILE, root, Edition, mistakes)
    if mistakes:
        raise BadData(mistakes)
    if any(edition.year == year and edition.outline for edition in editions):
        cure = "remove it from there to have one proposed"
        raise BadData([Mistake(OUTLINES_FILE, 1, f"the edition `{year}` has an outline already; {cure}")])
    text = read_text(source, source.name)
    names = {bare_heading(line.heading): line.page for e in editions for line in e.outline if line.heading}
    entries = propose_outline(text, names)
    path = root / OUTLINES_FILE
    old = read_text(path, OUTLINES_FILE)
    path.write_text(add_outline(old, year, text, entries), encoding="utf-8", newline="\n")
    doubtful = sum("decide" in entry for entry in entries)
    return [
        *tell_odd_characters(text, source.name),
        f"proposed {len(entries)} lines of the outline of {year} in {OUTLINES_FILE}",
        f"{doubtful} of them wait for a person: decide each, remove its `decide`, then run `split` without `--propose`",
    ]


def add_outline(old: str, year: str, text: str, entries: Iterable[Entry]) -> str:
    """The file with the outline in the edition's entry, or with a new entry in the order of years."""
    outline = "  outline:\n" + "".join(f"    - {flow(entry)}\n" for entry in entries)
    starts = [(m.start(), m["year"]) for m in re.finditer(r"^- year: [\"']?(?P<year>\d{4})", old, re.MULTILINE)]
    here = next((at for at, (_, known) in enumerate(starts) if known == year), None)
    if here is None:
        later = next((start for start, known in starts if known > year), len(old))
        before, after = old[:later].rstrip("\n"), old[later:]
        return f"{before}\n\n{front_entry(year, text)}{outline}" + (f"\n{after}" if after else "")
    start = starts[here][0]
    end = starts[here + 1][0] if here + 1 < len(starts) else len(old)
    entry = re.sub(r"^  outline:.*\n(?:    .*\n|\s*#.*\n)*", "", old[start:end].rstrip("\n") + "\n", flags=re.MULTILINE)
    references = entry.find("\n  references:")
    cut = references + 1 if references >= 0 else len(entry)
    rest = old[end:]
    return old[:start] + entry[:cut] + outline + entry[cut:] + (f"\n{rest}" if rest else "")


def front_entry(year: str, text: str) -> str:
    """The fields of a new edition before its outline, from the first lines of its text."""
    front = [line.strip() for line in text.split("\n") if line.strip()][:FRONT_LINES]
    names = ("title", "chapter", "chapter_title", "part")
    fields = {"year": year, **dict(zip(names[:1], front, strict=False))}
    last = int(year) - 1
    fields |= {
        "covers": f"{last} to early {year}",
        "year_covered": str(last),
        **dict(zip(names[1:], front[1:], strict=False)),
    }
    lines = [f"{name}: {value if value.isdigit() else scalar_in_flow(value)}" for name, value in fields.items()]
    return "- " + "\n  ".join(lines) + "\n"


def flow(entry: Mapping[str, Any]) -> str:
    """A mapping on one line, as YAML."""
    return "{" + ", ".join(f"{name}: {flow_value(value)}" for name, value in entry.items()) + "}"


def flow_value(value: Any) -> str:
    """A value inside a mapping on one line."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(flow_value, value)) + "]"
    return flow(value) if isinstance(value, Mapping) else scalar_in_flow(value)


def scalar_in_flow(value: Any) -> str:
    """One value as YAML: plain where it is read back as the same words, else in double quotes."""
    words = str(value)
    if isinstance(value, int):
        return words
    try:
        node = yaml.compose("{a: " + words + "}", Loader=LOADER)
    except yaml.YAMLError:
        node = None
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    same = len(pairs) == 1 and isinstance(pairs[0][1], yaml.ScalarNode) and pairs[0][1].value == words
    plain = (
        same
        and not re.fullmatch(r"[\d.,:+-]+", words)
        and words.casefold() not in {"no", "yes", "on", "off", "null", "true"}
    )
    return words if plain and ": " not in words else json.dumps(words, ensure_ascii=False)
