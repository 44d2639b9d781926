"""An edition added by a command: all that it needs but its text, made after the edition before it.

Nothing is written where anything of the edition is there already.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bluebook.authoring.edition_colors import SHEET, color_sheet
from bluebook.authoring.navigation import CONFIGURATION, navigation
from bluebook.authoring.yaml_text import block_value
from bluebook.content.editions import Edition, read_editions
from bluebook.content.files import read_text
from bluebook.content.kinds import KINDS
from bluebook.content.source_front import read_front
from bluebook.errors import BadData, Mistake

EDITIONS_FILE = "data/editions.yml"
CITATION = "CITATION.cff"
ENTRY = re.compile(r"^- year: (?P<year>\S+)\n(?:(?!- ).*\n)*", re.MULTILINE)
BOOK = re.compile(r"^  - type: book\n(?:    .*\n)*", re.MULTILINE)
PAGES = ("index.md", "print.md")  # the edition's contents, and all of it on one page
# What may differ from one edition to the next and is to be compared with the book: as the edition before has it.
CHAPTER_FIELDS = ("section", "section_title", "original")
TAKEN_OVER = ("chapter", "chapter_title", "part", "section", "section_title", "original")


def known_editions(root: Path) -> dict[str, Edition]:
    """The editions of data/editions.yml by their years; raises BadData for what is wrong in it."""
    mistakes: list[Mistake] = []
    found = read_editions(root, mistakes)
    if mistakes:
        raise BadData(mistakes)
    return found


def add_edition(root: Path, year: str, covers: str) -> list[Path]:
    """Make all that an edition needs before its text is split; the files written. Raises BadData, and writes nothing,
    where the year is none or something of the edition is there."""
    editions = known_editions(root)
    if mistakes := [*year_mistakes(year, covers), *parts_there(root, year, editions)]:
        raise BadData(mistakes)
    model = editions[max((known for known in editions if known < year), default=min(editions))]
    files = {
        EDITIONS_FILE: insert_entry(
            (root / EDITIONS_FILE).read_text(encoding="utf-8"),
            year,
            entry(model, year, covers, front_lines(root, year)),
        ),
        **{f"docs/{year}/{name}": moved_page(root, name, model, year) for name in PAGES},
        **{f"data/{year}/{kind}.yml": empty_data(root, kind, model, year) for kind in KINDS},
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return [*(root / name for name in files), *write_derived(root)]


def year_mistakes(year: str, covers: str) -> Iterator[Mistake]:
    """What keeps a year or the time covered from being those of an edition."""
    if not re.fullmatch(r"[12]\d{3}", year):
        yield Mistake(EDITIONS_FILE, 1, f"`{year}` is not a year of four digits; give the year in the edition's title")
    if not re.search(r"\b[12]\d{3}\b", covers):
        yield Mistake(EDITIONS_FILE, 1, f'`{covers}` names no year; give it as in `--covers "2016 to early 2017"`')


def parts_there(root: Path, year: str, editions: Mapping[str, Edition]) -> Iterator[Mistake]:
    """What is there of an edition already."""
    cure = "an edition is added once; take it away to add it again"
    if year in editions:
        yield editions[year].origin.mistake("year", f"the edition `{year}` is there already; {cure}")
    for folder in (f"docs/{year}", f"data/{year}"):
        if (root / folder).exists():
            yield Mistake(folder, 1, f"the folder is there already; {cure}")


def front_lines(root: Path, year: str) -> dict[str, str]:
    """What the first lines of an edition's text say of it, where the text is there already."""
    path = root / f"tests/sources/bluebook-{year}.txt"
    return dict(read_front(read_text(path, path.name)).fields) if path.exists() else {}


def entry(model: Edition, year: str, covers: str, front: Mapping[str, str]) -> str:
    """The entry of an edition in data/editions.yml, without an outline: as its text begins, else as the model has it."""
    covered = re.search(r"\b[12]\d{3}\b", covers)
    checked = {
        "title": with_year(model.title, model, year),
        "covers": covers,
        "year_covered": covered[0] if covered else "",
    }
    other = front.get("chapter", model.chapter) != model.chapter  # the model's section is of its own chapter
    names = [name for name in TAKEN_OVER if name in front or not (other and name in CHAPTER_FIELDS)]
    same = {name: with_year(value, model, year) for name in names if (value := getattr(model, name) or front.get(name))}
    checked, same = (
        {name: printed_value(value, front.get(name)) for name, value in fs.items()} for fs in (checked, same)
    )
    return f"- year: {year}\n{field_lines(checked)}  # As in {model.year}: compare each with the book.\n{field_lines(same)}"


def printed_value(value: str, front: str | None) -> str:
    """A field as the text prints it; in capitals there, as it was."""
    return value if front is None or front.casefold() == value.casefold() else front


def field_lines(fields: Mapping[str, str]) -> str:
    """Fields of an entry, a line each."""
    return "".join(f"  {name}: {block_value(value)}\n" for name, value in fields.items())


def with_year(text: str, model: Edition, year: str) -> str:
    """A text with the year of another edition in place of the model's."""
    return re.sub(rf"(?<!\d){model.year}(?!\d)", year, text)


def insert_entry(text: str, year: str, new: str) -> str:
    """data/editions.yml with a new entry in the order of the years."""
    later = next((found for found in ENTRY.finditer(text) if found["year"].strip("'\"") > year), None)
    return f"{text.rstrip()}\n\n{new}" if later is None else f"{text[: later.start()]}{new}\n{text[later.start() :]}"


def moved_page(root: Path, name: str, model: Edition, year: str) -> str:
    """A page of the model's as the new edition's."""
    return with_year((root / f"docs/{model.year}/{name}").read_text(encoding="utf-8"), model, year)


def empty_data(root: Path, kind: str, model: Edition, year: str) -> str:
    """A data file without records: the annotated sample at its head."""
    lines = (root / f"data/{model.year}/{kind}.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    head = "".join(itertools.takewhile(lambda line: line.startswith("#"), lines))
    earlier = re.sub(rf"(?<!\d){model.year_covered}(?!\d)", str(int(year) - 1), with_year(head, model, year))
    return earlier or "# No records yet.\n"


# --- what other files derive from the editions --------------------------------------------------------------------


def write_derived(root: Path) -> list[Path]:
    """Write what other programs can only read elsewhere: navigation, colours, the books of CITATION.cff; what changed."""
    changed = outdated_files(root, known_editions(root))
    for name, text in changed.items():
        (root / name).write_text(text, encoding="utf-8", newline="\n")
    return [root / name for name in changed]


def check_derived(root: Path, editions: Mapping[str, Edition]) -> Iterator[Mistake]:
    """What other files derive from data/editions.yml agrees with it."""
    for name in outdated_files(root, editions):
        yield Mistake(name, 1, f"the editions are not as {EDITIONS_FILE} has them; run `python -m bluebook edition`")


def outdated_files(root: Path, editions: Mapping[str, Edition]) -> dict[str, str]:
    """The files that name the editions and are not as they must be: name → what they must hold."""
    found = {name: root / name for name in (CONFIGURATION, SHEET, CITATION)}
    old = {name: path.read_text(encoding="utf-8") for name, path in found.items() if path.exists()}
    make = {
        CONFIGURATION: navigation,
        SHEET: lambda _, editions: color_sheet(e.year for e in editions),
        CITATION: references,
    }
    new = {name: make[name](text, list(editions.values())) for name, text in old.items()}
    return {name: text for name, text in new.items() if text != old[name]}


def references(text: str, editions: Iterable[Edition]) -> str:
    """CITATION.cff with the editions as references."""
    books = "".join(map(book_lines, sorted(editions, key=lambda e: e.year)))
    first = BOOK.search(text)
    rest = BOOK.sub("", text)
    return rest[: first.start()] + books + rest[first.start() :] if first else f"{rest.rstrip()}\nreferences:\n{books}"


def book_lines(edition: Edition) -> str:
    """An edition as a reference."""
    return (
        f"  - type: book\n    title: {block_value(edition.title)}\n"
        "    authors: [{name: Ministry of Foreign Affairs of Japan}]\n"
        f"    year: {edition.year}\n    url: https://www.mofa.go.jp/policy/other/bluebook/\n"
    )
