"""A checkout with a third edition, of ten pages, between the others: the project on which the ring of the site runs too.

`python -m tests.support.between FOLDER` makes one to work in: `cd FOLDER; PYTHONPATH=. python -m pytest tests/site`.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import Any

import yaml

from bluebook.authoring.new_edition import add_edition, insert_entry, known_editions, write_derived
from bluebook.authoring.register import update_register
from bluebook.authoring.split import write_edition
from bluebook.collection import read_library
from bluebook.content.chapters import Chapters, read_chapters
from bluebook.content.kinds import KINDS
from tests.support.checkout import ROOT, copy_checkout, write

FIXTURE = ROOT / "tests/fixtures/between"
YEAR, COVERS = "2017", "2016 to early 2017"
REASON = "The later edition reports nothing of the kind; this text is made up."
PRINTED = re.compile(r"^    - \{edition: (?P<year>\d{4}), words: \[(?P<words>.*)\]\}\n", re.MULTILINE)
NAME = re.compile(r"^- id: .*\n(?:(?!- id: ).*\n)*", re.MULTILINE)


def add_between(to: Path) -> Path:
    """Copy this checkout, and add an edition between two of its own as CONTRIBUTING says."""
    root = copy_checkout(to)
    add_edition(root, YEAR, COVERS)
    source = root / f"tests/sources/bluebook-{YEAR}.txt"
    shutil.copy(FIXTURE / source.name, source)
    entries = (root / "data/editions.yml").read_text(encoding="utf-8")
    rest = re.sub(rf"(?ms)^- year: {YEAR}\n.*?(?=^- year: )", "", entries)
    entry = (FIXTURE / "edition.yml").read_text(encoding="utf-8").strip("\n") + "\n"
    write(root, "data/editions.yml", insert_entry(rest, YEAR, entry))
    write_edition(source, known_editions(root)[YEAR], root / f"docs/{YEAR}")
    for kind in KINDS:
        with (root / f"data/{YEAR}/{kind}.yml").open("a", encoding="utf-8") as file:
            file.write("\n" + (FIXTURE / f"{kind}.yml").read_text(encoding="utf-8"))
    chapters = read_chapters(root, [])
    write(root, "data/names.yml", with_printed_names((root / "data/names.yml").read_text("utf-8"), chapters))
    write_themes(root, chapters)
    write_derived(root)
    update_register(root, read_library(root), set())
    return root


def with_printed_names(names: str, chapters: Chapters) -> str:
    """data/names.yml with the forms that the new edition prints: those of the other editions that stand in its text."""
    text = "\n".join(block.text for block in chapters.blocks.values() if block.edition == YEAR)

    def entry(found: re.Match[str]) -> str:
        lines = list(PRINTED.finditer(found[0]))
        forms = dict.fromkeys(form for line in lines for form in yaml.safe_load(f"[{line['words']}]"))
        here = [form for form in forms if re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text)]
        if not here:
            return found[0]
        new = f"    - {{edition: {YEAR}, words: {yaml.safe_dump(here, default_flow_style=True, width=1000).strip()}}}\n"
        at = next((line.start() for line in lines if line["year"] > YEAR), lines[-1].end())
        return found[0][:at] + new + found[0][at:]

    return NAME.sub(entry, names)


def write_themes(root: Path, chapters: Chapters) -> None:
    """Put every passage of the new edition into a theme, paired with a later passage or alone."""
    plan = yaml.safe_load((FIXTURE / "themes.yml").read_text(encoding="utf-8"))
    themes = yaml.safe_load((root / "data/themes.yml").read_text(encoding="utf-8"))
    by_slug: dict[str, dict[Any, Any]] = {theme["slug"]: theme for theme in themes}
    for block in chapters.blocks.values():
        if block.edition == YEAR and block.kind != "heading":
            passage = f"{block.page}#{block.id}"
            told = plan.get(passage) or plan[block.page]
            theme = by_slug[told["theme"]]
            theme.setdefault(int(YEAR), []).append(passage)
            if "pair" in told:
                add_pair(theme, passage, *told["pair"].split("/"))
            else:
                theme.setdefault("alone", {}).setdefault(int(YEAR), {})[passage] = REASON
    write(root, "data/themes.yml", yaml.safe_dump(themes, sort_keys=False, allow_unicode=True, width=1000))


def add_pair(theme: dict[Any, Any], passage: str, year: str, other: str) -> None:
    """Pair a passage with one of a later edition."""
    pairs = theme.setdefault("pairs", [])
    last = max((int(pair["id"].removeprefix("pair-")) for pair in pairs), default=0)
    pairs.append({"id": f"pair-{last + 1}", int(YEAR): [passage], int(year): [other]})


if __name__ == "__main__":
    print(add_between(Path(sys.argv[1])))
