"""Whole projects of any number of made-up editions: our own pages and code over the text of tests/fixtures/almanac.

The text says no year, no `two` and no `both`, so that whatever a built page says of editions is ours.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from bluebook.authoring.new_edition import known_editions, write_derived
from bluebook.authoring.register import update_register
from bluebook.authoring.split import write_edition
from bluebook.authoring.theme_pages import write_pages
from bluebook.collection import read_library
from bluebook.content.kinds import KINDS
from bluebook.content.themes import OTHER_PAGES, read_themes
from tests.support.checkout import BUILT_FROM, ROOT, copy_checkout, write

TEXT = ROOT / "tests/fixtures/almanac"
OWN = re.compile(r"\b(?:2015|2018)/(?P<page>[a-z0-9-]+)?(?P<file>\.md)?(?:#(?P<id>[a-z0-9-]+))?")
RECORD = re.compile(r"\b2018-arf-ministerial-24\b")
SAID = re.compile(r"(?P<call>said\(\"[^\"]+\", )\"[^\"]+\"")
OF_PASSAGES = ("data/disagreements.md", "about/known-slips.md")  # pages whose entries are each of one passage
SHARED = ("1-harbours#p1", "1-harbours#p2", "1-harbours#p3", "2-lighthouses#p1", "column-keeper#p1")
REST = ("1-harbours#fig-1", "1-harbours#fn-1")
ALONE = "What is told of it is told with the passage that it belongs to."


def template(name: str, year: int) -> str:
    """A file of the fixture for one edition."""
    text = (TEXT / name).read_text(encoding="utf-8")
    return text.replace("YEAR", str(year)).replace("COVERED", str(year - 1))


def every_edition(name: str, years: Sequence[int]) -> str:
    """A file of the fixture with the line that is of an edition for each of them."""
    lines = (TEXT / name).read_text(encoding="utf-8").splitlines(keepends=True)
    many = (
        "".join(line.replace("YEAR", str(year)) for year in years) if "edition: YEAR" in line else line
        for line in lines
    )
    return "".join(many).replace("YEAR", str(years[0]))


def make_collection(to: Path, years: Sequence[int]) -> Path:
    """A project with an edition of each year, ready to be built."""
    copy_checkout(to, *BUILT_FROM)
    for path in [*to.glob("data/*.yml"), *to.glob("tests/sources/*"), *to.glob("d*/20??/*")]:
        path.unlink()
    for folder in [*to.glob("data/20??"), *to.glob("docs/20??")]:
        folder.rmdir()
    write(to, "data/editions.yml", "\n".join(template("edition.yml", year) for year in years))
    for name in ("changes.yml", "expressions.yml"):
        write(to, f"data/{name}", template(name, years[0]))
    for name in ("names.yml", "abbreviations.yml"):
        write(to, f"data/{name}", every_edition(name, years))
    write(to, "data/words.yml", "# None.\n")
    write(to, "data/addresses.txt", "")
    for year in years:
        for kind in KINDS:
            write(to, f"data/{year}/{kind}.yml", template(f"{kind}.yml", year))
        for name in ("index.md", "print.md"):
            page = (ROOT / "docs/2018" / name).read_text(encoding="utf-8")
            write(to, f"docs/{year}/{name}", page.replace("2018", str(year)))
        source = f"tests/sources/bluebook-{year}.txt"
        write(to, source, template("source.txt", year))
        write_edition(to / source, known_editions(to)[str(year)], to / f"docs/{year}")
    write_themes(to, years)
    point_to_own_passages(to, years[-1])
    write_derived(to)
    update_register(to, read_library(to), set())
    return to


def write_themes(to: Path, years: Sequence[int]) -> None:
    """Themes that take in every passage, their pages, and no other theme in the navigation."""
    pairs = list(itertools.pairwise(years))
    coast: dict[Any, Any] = {"slug": "coast", "name": "The coast", "about": "Harbours and lamps."}
    piracy: dict[Any, Any] = {"slug": "piracy", "name": "Piracy", "about": "Piracy and destroyers."}
    for theme in (coast, piracy):
        theme["question"] = f"What did Japan say about {theme['name'].lower()} $in_years?"
    for year in years:
        coast[year], piracy[year] = [*SHARED, *REST], ["3-piracy#p1"]
    numbered = enumerate(((before, year, passage) for before, year in pairs for passage in SHARED), 1)
    if pairs:
        coast["pairs"] = [{"id": f"pair-{n}", before: [p], year: [p]} for n, (before, year, p) in numbered]
        coast["alone"] = {year: dict.fromkeys(REST, ALONE) for year in years[:-1]}
        piracy["pairs"] = [
            {"id": f"pair-{n}", a: ["3-piracy#p1"], b: ["3-piracy#p1"]} for n, (a, b) in enumerate(pairs, 1)
        ]
    write(to, "data/themes.yml", yaml.safe_dump([coast, piracy], sort_keys=False, width=1000))
    for path in (to / "docs/compare").glob("*.md"):
        if path.stem not in OTHER_PAGES:
            path.unlink()
    themes = read_themes(to, [])
    write_pages(to, themes)
    config = (to / "mkdocs.yml").read_text(encoding="utf-8")
    kept = {f"compare/{name}.md" for name in (*OTHER_PAGES, *(theme.slug for theme in themes))}
    lines = (line for line in config.splitlines(keepends=True) if not (m := NAV_LINE.search(line)) or m[1] in kept)
    write(to, "mkdocs.yml", "".join(lines).replace(INDEX_LINE, f"{INDEX_LINE}      - The coast: compare/coast.md\n"))


NAV_LINE = re.compile(r"^      - .*\b(compare/[a-z-]+\.md)$")
INDEX_LINE = "      - compare/index.md\n"


def point_to_own_passages(to: Path, year: int) -> None:
    """Give our pages examples in the made-up text; those of single passages lose their entries."""
    for path in sorted((to / "docs").rglob("*.md")):
        name = path.relative_to(to / "docs").as_posix()
        text = path.read_text(encoding="utf-8")
        if name in OF_PASSAGES:
            text = text[: text.index("\n## ")] + ("\n\n{{ counts_caveat() }}\n" if "render_macros" in text else "\n")
        if not name[:4].isdigit():
            own = RECORD.sub(f"{year}-lantern-conference", OWN.sub(own_address(year), text))
            path.write_text(SAID.sub(r'\g<call>"the"', own), encoding="utf-8")


def own_address(year: int) -> Any:
    """What stands for an address in the published text: one of the same kind in the made-up one."""

    def address(found: re.Match[str]) -> str:
        id = found["id"] or ""
        kind = re.match(r"(p|fig-|fn-)(?=\d)", id)
        own = f"#{kind[1]}1" if kind else "#1-a" if id else ""
        page = "1-harbours" if found["page"] not in (None, "index", "print") else found["page"] or ""
        return f"{year}/{page}{found['file'] or ''}{own}"

    return address
