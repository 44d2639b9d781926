"""A proposed outline written into data/editions.yml, in the form that people edit it in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from bluebook.authoring.odd_characters import tell_odd_characters
from bluebook.authoring.outline_proposal import Entry, bare_heading, propose_outline
from bluebook.authoring.reference_proposals import propose_references
from bluebook.authoring.yaml_text import flow, flow_value
from bluebook.content.editions import Edition
from bluebook.content.files import read_text
from bluebook.content.source_front import read_front
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
    references = write_references(root, source, text, year)
    doubtful = sum("decide" in entry for entry in [*entries, *references])
    return [
        *tell_odd_characters(text, source.name),
        f"proposed {len(entries)} lines of the outline of {year} and {len(references)} references in {OUTLINES_FILE}",
        f"{doubtful} of them wait for a person: decide each, remove its `decide`, then run `split` without `--propose`",
    ]


def write_references(root: Path, source: Path, text: str, year: str) -> list[Entry]:
    """Propose the references of an edition that has none, by its outline, and write them below that."""
    edition = next(e for e in read_records(root / OUTLINES_FILE, root, Edition, []) if e.year == year)
    found = [] if edition.references else propose_references(text, source.name, edition)
    if found:
        path = root / OUTLINES_FILE
        old = read_text(path, OUTLINES_FILE)
        lines = "  references:\n" + "".join(f"    - {flow(entry)}\n" for entry in found)
        start = re.search(rf"^- year: [\"']?{year}\b", old, re.MULTILINE)
        assert start
        end = next((m.start() for m in re.finditer(r"^- ", old, re.MULTILINE) if m.start() > start.start()), len(old))
        here = old[:end].rstrip("\n") + "\n"
        path.write_text(here + lines + ("\n" + old[end:] if old[end:] else ""), encoding="utf-8", newline="\n")
    return found


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
    entry = with_front(entry, text)
    references = entry.find("\n  references:")
    cut = references + 1 if references >= 0 else len(entry)
    rest = old[end:]
    return old[:start] + entry[:cut] + outline + entry[cut:] + (f"\n{rest}" if rest else "")


def with_front(entry: str, text: str) -> str:
    """An edition's entry with the title, chapter, section and part that its text prints first; what that prints in capitals
    stays as the entry has it."""
    for name, line in read_front(text).fields.items():
        field = f"  {name}: {flow_value(line)}"
        if not (there := re.search(rf"^  {name}: .*$", entry, re.MULTILINE)):
            entry = re.sub(r"^(  part: .*)$", r"\1\n" + field.replace("\\", r"\\"), entry, flags=re.MULTILINE)
        elif there[0].casefold() != field.casefold():
            entry = f"{entry[: there.start()]}{field}{entry[there.end() :]}"
    return entry


def front_entry(year: str, text: str) -> str:
    """The fields of a new edition before its outline, from the first lines of its text."""
    front = dict(read_front(text).fields)
    last = int(year) - 1
    covered = {"covers": f"{last} to early {year}", "year_covered": str(last)}
    fields = {"year": year, "title": front.pop("title", ""), **covered, **front}
    lines = [f"{name}: {value if value.isdigit() else flow_value(value)}" for name, value in fields.items()]
    return "- " + "\n  ".join(lines) + "\n"
