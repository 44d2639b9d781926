"""A bigger collection for measuring: more editions made of today's, renumbered and shuffled, with their records.

Each new edition is one of today's moved to another year: every year it prints, in its text and in its records, is moved
by as many years, and the paragraphs under each heading change places and take new numbers, which its records follow.
The result is a whole checkout that proves itself as today's does: `python -m bluebook check` finds no mistake in it.
"""

from __future__ import annotations

import compileall
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bluebook.authoring.register import update_register
from bluebook.collection import read_library
from tests.support.checkout import ROOT

SEED = 1957
LAST = 2014  # the year of the last edition that is made; the first is as many years before as are needed
YEAR = re.compile(r"(?<![\d.,])(19|20)\d\d(?!\d|[.,]\d)")
FIGURE = re.compile(r"\s*(amount|value):")
PARAGRAPH = re.compile(r"(?P<words>[^\n]+)\n\{: #(?P<id>p\d+[a-z]?) \}")
HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
Places = dict[str, dict[str, str]]  # page → id of a paragraph → id under which its words stand in the new edition
CHECKOUT = ("bluebook", "data", "docs", "overrides", "macros.py", "mkdocs.yml")


def moved(text: str, years: int) -> str:
    """A text with all its years moved; figures of records that only look like years stay."""
    return "\n".join(
        line if FIGURE.match(line) else YEAR.sub(lambda m: str(int(m[0]) + years), line) for line in text.split("\n")
    )


def shuffled(page: str, chance: random.Random) -> tuple[str, dict[str, str]]:
    """A page whose paragraphs have changed places under each heading, and where each one's words stand now."""
    places: dict[str, str] = {}
    parts = re.split(r"(?m)(?=^#{1,6} )", page)
    for at, part in enumerate(parts):
        found = list(PARAGRAPH.finditer(part))
        order = chance.sample(found, len(found))
        places |= {new["id"]: old["id"] for old, new in zip(found, order, strict=True)}
        words = iter(order)
        parts[at] = PARAGRAPH.sub(lambda m, words=words: f"{next(words)['words']}\n{{: #{m['id']} }}", part)
    return "".join(parts), places


def follow(text: str, places: Places) -> str:
    """Records and references that name the paragraphs' new numbers."""

    def place(named: re.Match[str]) -> str:
        page, id = named["page"], named["id"]
        return f"{page}#{places.get(page, {}).get(id, id)}"

    return re.sub(r"(?P<page>[a-z0-9-]+)#(?P<id>p\d+[a-z]?)\b", place, text)


def entry_of(editions: str, year: int) -> str:
    """An edition's entry in data/editions.yml."""
    return next(part for part in re.split(r"(?m)^(?=- year: )", editions) if part.startswith(f"- year: {year}"))


def add_edition(root: Path, source: int, year: int, chance: random.Random) -> Places:
    """Add an edition made of another to a checkout: its pages, its records and its outline; where its words stand."""
    years = year - source
    places: Places = {}
    (root / f"docs/{year}").mkdir()
    for path in sorted((ROOT / f"docs/{source}").glob("*.md")):
        text, places[path.stem] = shuffled(path.read_text(encoding="utf-8"), chance)
        (root / f"docs/{year}" / path.name).write_text(moved(text, years), encoding="utf-8")
    shutil.copytree(ROOT / f"data/{source}", root / f"data/{year}")
    for path in (root / f"data/{year}").glob("*.yml"):
        path.write_text(moved(follow(path.read_text(encoding="utf-8"), places), years), encoding="utf-8")
    editions = root / "data/editions.yml"
    entry = follow(entry_of((ROOT / "data/editions.yml").read_text(encoding="utf-8"), source), places)
    with editions.open("a", encoding="utf-8") as file:
        file.write("\n" + moved(entry, years).rstrip() + "\n")
    return places


def add_to_themes(themes: list[dict[Any, Any]], source: int, year: int, places: Places) -> None:
    """Put an edition's passages into the themes of those it was made of, and pair each of them with that one once."""
    paired: set[str] = set()
    for theme in themes:
        here = {passage: follow(passage, places) for passage in theme.get(source, [])}
        theme[year] = list(here.values())
        new = [(passage, made) for passage, made in here.items() if made not in paired]
        paired |= {made for _, made in new}
        pairs = theme.setdefault("pairs", [])
        last = max((int(pair["id"].removeprefix("pair-")) for pair in pairs), default=0)
        pairs += [{"id": f"pair-{n}", year: [made], source: [p]} for n, (p, made) in enumerate(new, last + 1)]
        theme.get("alone", {}).pop(source, None)
        if not theme.get("alone", True):
            del theme["alone"]
        if not theme["pairs"]:
            del theme["pairs"]


def add_printed_names(names: str, source: int, year: int) -> str:
    """The names with what the new edition prints for each: what the edition that it was made of prints."""

    def both(printed: re.Match[str]) -> str:
        return f"{printed[0]}\n{printed[1]}{year}{moved(printed[2], year - source)}"

    return re.sub(rf"(?m)^(    - \{{edition: ){source}(,.+)$", both, names)


def navigation(mkdocs: str, years: list[tuple[int, int]]) -> str:
    """The configuration with the new editions in its navigation: before today's."""
    first = re.search(r'(?m)^  - "\d{4}":\n', mkdocs)
    assert first, "mkdocs.yml has no editions in its navigation"
    made = "".join(moved(section_of(mkdocs, source), year - source) for source, year in years)
    return mkdocs[: first.start()] + made + mkdocs[first.start() :]


def section_of(mkdocs: str, year: int) -> str:
    """An edition's lines of the navigation."""
    found = re.search(rf'(?m)^  - "{year}":\n(?:      .*\n)+', mkdocs)
    assert found, f"mkdocs.yml has no edition {year} in its navigation"
    return found[0]


def todays() -> Iterator[int]:
    """The editions of this checkout."""
    for entry in yaml.safe_load((ROOT / "data/editions.yml").read_text(encoding="utf-8")):
        yield int(entry["year"])


def grow(to: Path, times: int) -> Path:
    """A checkout with so many times today's editions; once: a copy of this one."""
    for name in CHECKOUT:
        source, target = ROOT / name, to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy2(source, target)
    compileall.compile_dir(to / "bluebook", quiet=1)  # as the packages of the other programs are once installed
    now, chance = sorted(todays()), random.Random(SEED)
    wanted = [y for y in range(LAST, 0, -1) if y not in now][: len(now) * (times - 1)]
    made = [(now[at % len(now)], year) for at, year in enumerate(sorted(wanted))]
    themes = yaml.safe_load((to / "data/themes.yml").read_text(encoding="utf-8"))
    names = to / "data/names.yml"
    for source, year in made:
        names.write_text(add_printed_names(names.read_text(encoding="utf-8"), source, year), encoding="utf-8")
        add_to_themes(themes, source, year, add_edition(to, source, year, chance))
    (to / "data/themes.yml").write_text(yaml.safe_dump(themes, sort_keys=False, allow_unicode=True), encoding="utf-8")
    update_register(to, read_library(to), set())
    mkdocs = to / "mkdocs.yml"
    mkdocs.write_text(navigation(mkdocs.read_text(encoding="utf-8"), made), encoding="utf-8")
    return to
