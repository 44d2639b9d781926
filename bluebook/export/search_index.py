"""What the search reads: an index of the pages and of the words that vary, the words of the texts with the passages that print
each, and the passages with their records, a few to a file, by page.

Written after the build into assets/js/search/, as classic scripts that register themselves, so that they work from file:// too.
A search loads index.js, then the files of a query's words, then the passages that these say can answer.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from textwrap import shorten
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import site_url
from bluebook.content.chapters import Block, Page, kind_of_page, parent_section, printed_section
from bluebook.content.citations import cited_edition
from bluebook.content.kinds import KINDS
from bluebook.content.size import is_loaded_whole
from bluebook.export.places import other_pages
from bluebook.export.search_names import heads
from bluebook.export.search_passages import footnote_subject, passage_files
from bluebook.export.search_tables import changes, tables, theme_sentences
from bluebook.export.search_vocabulary import Vocabulary, initials
from bluebook.export.search_words import SearchWords
from bluebook.render.html import element, join
from bluebook.render.tables import NOT_STATED, measure

INDEX = "assets/js/search/index.js"
OPENSEARCH = "opensearch.xml"
SHOWN = 80  # characters of a record's name, and of what it says


def write_search(site: Path, library: Library) -> None:
    """Write what the search reads into a built site, and the description by which a browser adds it."""
    folder = (site / INDEX).parent
    for name, (register, data) in search_files(library).items():
        write_script(folder / f"{name}.js", register, data)
    (site / OPENSEARCH).write_text(opensearch(library.edition_words["years"]), encoding="utf-8", newline="\n")


def search_files(library: Library) -> dict[str, tuple[str, Any]]:
    """Each file's name below assets/js/search/ → what its data is registered as, and the data."""
    words, pages = SearchWords.of(library), side_by_side(library)
    subjects = {block.address: footnote_subject(page, block) for page in pages for block in page.blocks}
    groups = [(worth, list(filter(words.holds, forms))) for worth, all in words.groups.items() for forms in all]
    vocabulary = Vocabulary(pages, heads(groups), subjects)
    files, capitals = vocabulary.files(), initials(vocabulary)
    passages = {page.address: passage_files(page, vocabulary.persons_of) for page in pages}
    parts = {f"{address}-{n}": part for address, all in passages.items() for n, part in enumerate(all, 1)}
    records = {page.address: page_facts(library, page) for page in pages}
    everyday = words.everyday_files()
    said = {f"changes-{theme.slug}": theme_sentences(theme) for theme in library.themes}
    parted = {"words": files, "parts": parts, "records": records, "statements": said}
    is_small = is_loaded_whole(library.chapters)
    return {
        "index": ("index", index(library, words, vocabulary, sorted(files), passages) | {"whole": is_small}),
        **{f"words/-{name}": part_of("words", name, lines) for name, lines in files.items()},  # Windows has no con.js
        **{f"passages/{name}": part_of("parts", name, part) for name, part in parts.items()},
        **{f"records/{address}": part_of("records", address, facts) for address, facts in records.items()},
        **({"whole": ("whole", parted | {"everyday": everyday, "printedInitials": capitals})} if is_small else {}),
        "headings": ("headings", [[page.address, b.id, b.label] for page in pages for b in page.blocks if b.level]),
        "nearest": ("nearest", nearest_part(other_pages(library))),
        "printed": ("printedWords", vocabulary.printed_part()),
        "unprinted": ("unprinted", words.later_part() | {"initials": "".join(capitals)}),
        **{f"everyday/{letter}": part_of("everyday", letter, lines) for letter, lines in everyday.items()},
        **{f"initials/{letter}": part_of("printedInitials", letter, lines) for letter, lines in capitals.items()},
        "tables": ("tables", tables(library)),
        "changes": ("changes", changes(library, pages)),
        **{name: part_of("statements", name, sentences) for name, sentences in said.items()},
        "terms": ("terms", japanese_terms(library)),
        "readings": ("readings", "\n".join(",".join(term.reading) for term in library.japanese)),
    }


def part_of(register: str, name: str, data: object) -> tuple[str, object]:
    """Data that is one of several under a name of the site's own namespace."""
    return f"{register}[{json.dumps(name)}]", data


def write_script(path: Path, name: str, data: object) -> None:
    """A script that registers data under a name of the site's own namespace."""
    path.parent.mkdir(parents=True, exist_ok=True)
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    path.write_bytes(f"(window.bluebook=window.bluebook||{{}}).{name}={written};\n".encode())


def index(
    library: Library, words: SearchWords, vocabulary: Vocabulary, files: list[str], passages: dict[str, list[Any]]
) -> dict[str, Any]:
    """What every search loads: editions, pages, the files of words, and the variants of words."""
    editions = library.chapters.editions.values()
    return {
        "site": site_url(),
        "kinds": [[name, kind.asked_for, list(kind.words)] for name, kind in KINDS.items()],
        "editions": [[e.year, e.title, e.covers, e.year_covered, cited_edition(e).heading] for e in editions],
        "pages": [page_entry(library, page, passages[page.address]) for page in side_by_side(library)],
        "length": vocabulary.length,
        "words": " ".join(files),
        "lower": sorted(vocabulary.lower_acronyms),
        **words.index_part(),
    }


def side_by_side(library: Library) -> list[Page]:
    """The pages in printed order, sections of the same number next to each other: what the editions share is then
    near enough for a web server's compression to see it (2 kB less to load)."""
    chapters = library.chapters
    order: dict[str, tuple[str, str, int]] = {}
    for at, page in enumerate(chapters.pages.values()):
        section = parent_section(chapters, page) or page
        order[page.address] = (printed_section(section), page.edition, at)
    return sorted(chapters.pages.values(), key=lambda page: order[page.address])


def nearest_part(pages: dict[str, Any]) -> dict[str, list[list[str]]]:
    """What is offered where nothing is found: the themes, and the names and abbreviations, each with its address."""
    themes = [[page, one["title"]] for page, one in pages.items() if re.match(r"compare/(?!series|expressions)", page)]
    named = [(page, pages.get(page, {"ids": {}})["ids"]) for page in ("data/who", "about/abbreviations")]
    return {"themes": themes, "names": [[page, id, words] for page, ids in named for id, (words, *_) in ids.items()]}


def page_entry(library: Library, page: Page, parts: list[Any]) -> list[Any]:
    """A page: edition, name, kind, title, how many passages are in each of its files, and how many captions and footnotes."""
    texts = [block for block in page.blocks if block.kind != "heading"]
    counts = [sum(block.kind == kind for block in texts) for kind in ("figure", "footnote")]
    sizes = [count for *_, count in parts]
    return [page.edition, page.name, kind_of_page(library.chapters, page), page.blocks[0].label, sizes, *counts]


def page_facts(library: Library, page: Page) -> list[list[Any]]:
    """The records whose first passage is on a page."""
    texts = [block for block in page.blocks if block.kind != "heading"]
    places = {f"{page.name}#{block.id}": at for at, block in enumerate(texts)}
    return [
        fact_entry(kind, record, places[record.source], texts[places[record.source]])
        for kind in KINDS
        for record in library.records.of_edition(kind, page.edition)
        if record.source in places
    ]


def fact_entry(kind: str, record: Any, place: int, block: Block) -> list[Any]:
    """A record: kind, id without its edition, its passage, where in it its quote is, its name, and what it says."""
    quote = " ".join(record.quote.split())
    start = block.text.index(quote)
    name = beginning(record.title)
    said = "; ".join(words for part in (measure(kind, record), *record.summary) if (words := cell_words(part)))
    said = beginning(said)
    return [list(KINDS).index(kind), record.id[5:], place, start, len(quote), name, *([said] if said else [])]


def beginning(text: str) -> str:
    """A text of no more signs than are shown, as most are; else its beginning."""
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else shorten(plain, SHOWN, placeholder=" …")


def cell_words(part: object) -> str:
    """The words of a table's cell; empty where the text gives none."""
    return "" if part is None or part == NOT_STATED else str(Markup(join(part)).striptags())


def japanese_terms(library: Library) -> dict[str, str]:
    """The Japanese terms, a line for each: its forms, and what they lead to; the countries' letters."""
    terms = [f"{','.join(term.keys)}={'|'.join(term.english)}" for term in library.japanese]
    letters = [f"{term.letter}={term.english[0]}" for term in library.japanese if term.letter]
    return {"terms": "\n".join(terms), "letters": "\n".join(letters)}


def opensearch(years: str) -> str:
    """The OpenSearch description of the site's search, with the years of the editions."""
    url = f"{site_url()}search/?q={{searchTerms}}"
    body = element(
        "OpenSearchDescription",
        element("ShortName", "Bluebook"),
        element("Description", f"The security chapters of Japan’s Diplomatic Bluebook, {years}, by paragraph"),
        element("InputEncoding", "UTF-8"),
        element("Image", f"{site_url()}assets/icon.svg", width="16", height="16", type="image/svg+xml"),
        element("Url", type="text/html", template=url),
        xmlns="http://a9.com/-/spec/opensearch/1.1/",
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'
