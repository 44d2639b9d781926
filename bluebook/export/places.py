"""What the reader of references knows: every place that has an address, and the words by which citations name places.

Written after the build into assets/js/references/places.js, a classic script that registers itself; what of it is of the
chapters also into chapters.js beside it, for a search that has no address of another page in it. The words come from the
definition that writes the citations (bluebook/content/citations.py), so that what is written is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import bare_address, site_url
from bluebook.content.chapters import Chapters, Page, insert_kind, numbering
from bluebook.content.citation_styles import OLD_STYLES, STYLES, Style
from bluebook.content.citations import AUTHOR, chapter_number, heading_words
from bluebook.content.editions import Edition
from bluebook.content.kinds import KINDS
from bluebook.content.records import edition_of, passages

PLACES = "assets/js/references/places.js"
CHAPTERS = "assets/js/references/chapters.js"
# Words that people write for a locator beside those of the citation styles.
SPELLINGS = {
    "paragraph": ("¶", "para", "paras", "par", "pars", "paragraph", "paragraphs", "parag", "pgf"),
    "footnote": ("n", "nn", "fn", "fns", "note", "notes", "footnote", "footnotes", "ftn"),
    "figure": ("fig", "figs", "figure", "figures"),
    "table": ("tab", "tabs", "table", "tables"),
    "chapter": ("chapter", "chap", "ch"),
    "section": ("section", "sections", "sect", "sec", "§", "§§"),
}
ANY_SLOT = re.compile(r"\{\w+\}")
PAGE_NAMES = {"data/who": "Name index", "about/abbreviations": "Abbreviations", "compare": "Compare"}


def write_places(site: Path, library: Library) -> Path:
    """Write the places into a built site."""
    path, data = site / PLACES, place_data(library)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_data(path, "places", data)
    write_data(site / CHAPTERS, "chapterPlaces", data | {"pages": {}})
    return path


def write_data(path: Path, name: str, data: dict[str, Any]) -> None:
    """A script that registers data under a name of the site's own namespace."""
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    path.write_text(f"(window.bluebook=window.bluebook||{{}}).{name}={written};\n", encoding="utf-8", newline="\n")


def place_data(library: Library) -> dict[str, Any]:
    """Editions, the pages of their chapters with every id, the other pages with ids, redirects, and words."""
    chapters = library.chapters
    return {
        "site": site_url(),
        "editions": {e.year: edition_place(e) for e in chapters.editions.values()},
        "sections": {p.address: section_entry(chapters.editions[p.edition], p) for p in chapters.pages.values()},
        "pages": other_pages(library),
        "moved": {bare_address(m.address): bare_address(m.to) for m in library.redirects if m.to},
        "headings": headings(library),
        "words": {kind: words for kind, words in locator_words().items() if kind != "table" or has_tables(chapters)},
    }


def has_tables(chapters: Chapters) -> bool:
    """Whether a text prints a table: else “table 1” in a reader's draft is one of the draft's own."""
    return any(block.kind == "table" for block in chapters.blocks.values())


def edition_place(edition: Edition) -> dict[str, str]:
    """An edition's title, the time it covers, and the number of the chapter published here."""
    return {"title": edition.title, "covers": edition.covers, "chapter": chapter_number(edition)}


def section_entry(edition: Edition, page: Page) -> dict[str, Any]:
    """A page of a chapter: its title, what the edition calls it if it is no section, and its ids in printed order."""
    title = page.title
    return {
        "title": heading_words(title),
        "opens": title.id,
        "insert": insert_kind(edition, page).lower(),
        "ids": id_steps(block.id for block in page.blocks),
    }


def id_steps(ids: Iterable[str]) -> str:
    """The ids of a page, of paragraphs in a row only how many: `5 +8 fn-7` is 5, p1 to p8 and fn-7."""
    found: list[str] = []
    last = row = 0
    for id in ids:
        number = re.fullmatch(r"p(\d+)", id)
        if number and int(number[1]) == last + 1:
            row += 1
            found = [*(found[:-1] if row > 1 else found), f"+{row}"]
        else:
            row = 0
            found.append(id)
        last = int(number[1]) if number else last
    return " ".join(found)


def headings(library: Library) -> list[str]:
    """The words of every heading, without its number: a citation quotes them."""
    found = {}
    for page in library.chapters.pages.values():
        for block in page.blocks:
            if block.kind == "heading":
                found[heading_words(block)] = found[
                    block.text.removeprefix(numbering(block.id, block.printed)).strip()
                ] = True
    return sorted(found, key=lambda words: (-len(words), words))


def other_pages(library: Library) -> dict[str, Any]:
    """The pages outside the chapters: title, and id → the opening words, and for records and pairs the addresses of
    the passages that they come from; for comparisons also `sources`, all their passages."""
    sources = dict(record_sources(library)) | dict(pair_sources(library))
    names = {f"data/{kind}": KINDS[kind].title for kind in KINDS} | PAGE_NAMES
    sections = library.chapters.pages.keys() | library.chapters.editions.keys()
    found: dict[str, Any] = {}
    for address, words in library.published_addresses.items():
        name, id = bare_address(address).partition("#")[::2]
        if name in sections:
            continue
        entry = found.setdefault(name, {"title": names.get(name, "") if id else words, "ids": {}})
        if id:
            entry["ids"][id] = [
                "" if name in names and name not in PAGE_NAMES else words,
                *sources.get(f"{name}#{id}", []),
            ]
    for theme in library.themes:
        found[theme.address]["sources"] = theme.addresses()
    return found


def record_sources(library: Library) -> Iterable[tuple[str, list[str]]]:
    """Each record's address with the addresses of its passages."""
    for kind in KINDS:
        for record in library.records.of(kind):
            held = dict.fromkeys(f"{edition_of(record)}/{source}" for source, _ in passages(record))
            yield f"data/{kind}#{record.id}", list(held)


def pair_sources(library: Library) -> Iterable[tuple[str, list[str]]]:
    """Each pair of a comparison with the addresses of its passages."""
    for theme in library.themes:
        for pair in library.comparisons[theme.slug]:
            yield f"{theme.address}#{pair.id}", [b.address for side in pair.sides for b in side.blocks]


def locator_words() -> dict[str, list[str]]:
    """Kind of locator → the words that are before its number, in the citation styles and as people write them; and
    under `other`, `before` and `after` the words between the slots and about a title in quotation marks."""
    found = {kind: dict.fromkeys(words) for kind, words in SPELLINGS.items()}
    for style in all_styles():
        for kind, words in style.locators.items():
            found[kind] |= dict.fromkeys(word.strip(" .").lower() for word in words)
        for kind in ("chapter", "section"):
            found[kind] |= dict.fromkeys(w.lower() for w in re.findall(rf"(\w+)\.? \{{{kind}\}}", style.sentence))
    held = {kind: sorted(words, key=lambda word: (-len(word), word)) for kind, words in found.items()}
    return held | {"other": sentence_words()} | title_words()


def all_styles() -> list[Style]:
    """Every form that this site writes or has written."""
    return [*STYLES.values(), *OLD_STYLES.values()]


def sentence_words() -> list[str]:
    """The words of the citations that are no part of a locator: the author's, and those between the slots."""
    parts = [AUTHOR, *(text for style in all_styles() for text in (style.sentence, style.comparison, style.numbering))]
    parts += [month for style in all_styles() for month in style.months]
    return sorted({word.lower() for part in parts for word in re.findall(r"[A-Za-z]+", ANY_SLOT.sub(" ", part))})


def title_words() -> dict[str, list[str]]:
    """The words right before and right after a record's or a comparison's name in quotation marks."""
    texts = [text for style in all_styles() for text in (style.sentence, style.comparison)]
    before = {words for text in texts for words in re.findall(r"(\w+ \w+) [“‘]\{(?:record|name)\}", text)}
    after = {words for text in texts for words in re.findall(r"\{(?:record|name)\},?[”’],? (\w+ \w+)", text)}
    return {"before": sorted(before), "after": sorted(after)}
