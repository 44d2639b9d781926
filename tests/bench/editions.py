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
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from bluebook.authoring.new_edition import write_derived
from bluebook.authoring.register import update_register
from bluebook.authoring.split import SENTENCE_END
from bluebook.collection import read_library
from bluebook.content.chapters import ADDED_BY_SITE, Chapters, Page, read_chapters, split_blocks
from bluebook.content.kinds import KINDS
from tests.support.checkout import ROOT, write

SEED = 1957
LAST = 2014  # the year of the last edition that is made; the first is as many years before as are needed
YEAR = re.compile(r"(?<![\d.,])(19|20)\d\d(?!\d|[.,]\d)")
FIGURE = re.compile(r"\s*(amount|value):")
PARAGRAPH = re.compile(r"(?P<words>[^\n]+)\n\{: #(?P<id>p\d+[a-z]?) \}")
INSERT = re.compile(r"\]\((?P<page>[a-z0-9-]+)\.md\)\{ \.bb-insert \}")
HEADING = re.compile(r"^#{1,6} ", re.MULTILINE)
Places = dict[str, dict[str, str]]  # page → id of a paragraph → id under which its words stand in the new edition
CHECKOUT = ("bluebook", "data", "docs", "overrides", "tests/sources", "macros.py", "mkdocs.yml")


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
        found = [paragraph for paragraph in PARAGRAPH.finditer(part) if is_free(paragraph["words"])]
        order = chance.sample(found, len(found))
        places |= {new["id"]: old["id"] for old, new in zip(found, order, strict=True)}
        words = {old["id"]: new["words"] for old, new in zip(found, order, strict=True)}
        parts[at] = PARAGRAPH.sub(lambda m, words=words: f"{words.get(m['id'], m['words'])}\n{{: #{m['id']} }}", part)
    return "".join(parts), places


def is_free(words: str) -> bool:
    """Whether a paragraph may change its place: it calls no footnote, which is printed below it, has no link, and ends as a sentence
    does, so that no outline lists it."""
    return not re.search(r"\[\^|\]\(|\{", words) and bool(SENTENCE_END.search(words))


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


def write_sources(root: Path, years: Sequence[int]) -> None:
    """Write the source texts of made editions from their pages: what `split` would make these pages of."""
    chapters = read_chapters(root, [])
    for year in map(str, years):
        edition = chapters.editions[year]
        inserts = {line.page for line in edition.outline if line.insert}
        front = [edition.title, edition.chapter, edition.chapter_title, edition.part]
        pages = [page for page in chapters.of(year) if page.name not in inserts]
        lines = [*front, *(line for page in pages for line in source_lines(root, chapters, page))]
        path = root / f"tests/sources/bluebook-{year}.txt"
        path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")


def source_lines(root: Path, chapters: Chapters, page: Page) -> Iterator[str]:
    """The lines of a source text that a page is made of, with those of its columns and features where they stood."""
    blocks = iter(page.blocks)
    for _, chunk in split_blocks((root / f"docs/{page.address}.md").read_text(encoding="utf-8")):
        if insert := INSERT.search(chunk):
            yield from source_lines(root, chapters, chapters.pages[f"{page.edition}/{insert['page']}"])
        elif not ADDED_BY_SITE.fullmatch(chunk):
            block = next(blocks)
            if block.kind == "footnote":
                yield "\n".join(f"{'  ' if at else ' '}• {line}" for at, line in enumerate(block.printed.split("\n")))
            else:
                yield f"{block.printed} {block.printed}" if " .photo }" in chunk else block.printed


def todays() -> Iterator[int]:
    """The editions of this checkout."""
    for entry in yaml.safe_load((ROOT / "data/editions.yml").read_text(encoding="utf-8")):
        yield int(entry["year"])


def grow(to: Path, times: int) -> Path:
    """A checkout with so many times today's editions; once: a copy of this one."""
    return grow_to(to, len(list(todays())) * times)


def grow_texts(to: Path, editions: int) -> Path:
    """A checkout with so many editions, today's among them; the others have a text of their own, and nothing else.

    The words of an edition change places throughout it: so no sentence is in two editions, which would pack two texts
    into the room of one."""
    made, chance = begin_growth(to, editions), random.Random(SEED)
    entries = (ROOT / "data/editions.yml").read_text(encoding="utf-8")
    for source, year in made:
        for name, text in scrambled_pages(source, chance).items():
            write(to, f"docs/{year}/{name}", moved(text, year - source))
        for kind in KINDS:
            write(to, f"data/{year}/{kind}.yml", "# None.\n")
        with (to / "data/editions.yml").open("a", encoding="utf-8") as file:
            file.write("\n" + moved(entry_of(entries, source), year - source).rstrip() + "\n")
    return finish_growth(to, [year for _, year in made])


def scrambled_pages(source: int, chance: random.Random) -> dict[str, str]:
    """The pages of one of today's editions with their words in other places: in free paragraphs alone."""
    pages = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / f"docs/{source}").glob("*.md"))}
    free = [m["words"] for text in pages.values() for m in PARAGRAPH.finditer(text) if is_free(m["words"])]
    words = [word for paragraph in free for word in paragraph.split(" ")[1:-1]]
    pool = iter(chance.sample(words, len(words)))

    def other(found: re.Match[str]) -> str:
        if not is_free(found["words"]):
            return found[0]
        first, *between, last = found["words"].split(" ")
        return f"{' '.join([first, *(next(pool) for _ in between), last])}\n{{: #{found['id']} }}"

    return {name: PARAGRAPH.sub(other, text) for name, text in pages.items()}


def grow_to(to: Path, editions: int) -> Path:
    """A checkout with so many editions, today's among them."""
    made, chance = begin_growth(to, editions), random.Random(SEED)
    themes = yaml.safe_load((to / "data/themes.yml").read_text(encoding="utf-8"))
    names = to / "data/names.yml"
    for source, year in made:
        names.write_text(add_printed_names(names.read_text(encoding="utf-8"), source, year), encoding="utf-8")
        add_to_themes(themes, source, year, add_edition(to, source, year, chance))
    (to / "data/themes.yml").write_text(yaml.safe_dump(themes, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return finish_growth(to, [year for _, year in made])


def begin_growth(to: Path, editions: int) -> list[tuple[int, int]]:
    """Copy this checkout; which editions are to be made of which of today's: pairs of years, the earliest made first."""
    for name in CHECKOUT:
        source, target = ROOT / name, to / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy2(source, target)
    compileall.compile_dir(to / "bluebook", quiet=1)  # as the packages of the other programs are once installed
    now = sorted(todays())
    wanted = [y for y in range(LAST, 0, -1) if y not in now][: editions - len(now)]
    return [(now[at % len(now)], year) for at, year in enumerate(sorted(wanted))]


def finish_growth(to: Path, years: Sequence[int]) -> Path:
    """Write what follows from the made editions: source texts, the register, the navigation."""
    write_sources(to, years)
    update_register(to, read_library(to), set())
    write_derived(to)
    return to
