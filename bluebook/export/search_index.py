"""What the search reads: an index of the pages and of the words that vary, the words of the texts with the passages that print
each, and the passages with their records, a few to a file, by page.

Written after the build into assets/js/search/, as classic scripts that register themselves, so that they work from file:// too.
A search loads index.js, then the files of a query's words, then the passages that these say can answer.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
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
from bluebook.export.search_passages import footnote_subject, page_parts, passage_files, passages_of
from bluebook.export.search_tables import changes, tables, theme_sentences
from bluebook.export.search_vocabulary import Vocabulary, digits, initials
from bluebook.export.search_words import SearchWords
from bluebook.render.html import element, join
from bluebook.render.tables import NOT_STATED, measure

INDEX = "assets/js/search/index.js"
OPENSEARCH = "opensearch.xml"
SHOWN = 80  # characters of a record's name, and of what it says


def write_search(site: Path, library: Library) -> None:
    """Write what the search reads into a built site, and the description by which a browser adds it."""
    write_scripts((site / INDEX).parent, search_files(library))
    (site / OPENSEARCH).write_text(opensearch(library.edition_words["years"]), encoding="utf-8", newline="\n")


def search_files(library: Library) -> dict[str, tuple[str, Any]]:
    """Each file's name below assets/js/search/ → what its data is registered as, and the data."""
    words, pages = SearchWords.of(library), side_by_side(library)
    subjects = {block.address: footnote_subject(page, block) for page in pages for block in page.blocks}
    groups = [(worth, forms) for worth, all in words.groups.items() for forms in all]
    vocabulary = Vocabulary(
        pages, heads((worth, list(filter(words.holds, forms))) for worth, forms in groups), subjects
    )
    beside = [*vocabulary.name_lines(heads(groups)), *words.sense_lines, *words.everyday_lines()]
    files, capitals = vocabulary.files(beside), initials(vocabulary)
    parts, records = passages_and_records(library, pages, vocabulary)
    printed = vocabulary.printed_files()
    said = {f"changes-{theme.slug}": theme_sentences(theme) for theme in library.themes}
    is_small = is_loaded_whole(library.chapters)
    parted = {"words": files.rows, "parts": parts, "records": records, "statements": said}
    parted |= {"printedInitials": capitals, "printed": printed}
    return {
        "index": ("index", index(library, words, vocabulary, files.beginnings) | {"whole": is_small}),
        **{
            f"words/-{name}": part_of("words", name, lines) for name, lines in files.rows.items()
        },  # Windows has no con.js
        **{f"passages/{name}": part_of("parts", name, part) for name, part in parts.items()},
        **{f"records/{name}": part_of("records", name, some) for name, some in records.items()},
        **({"whole": ("whole", parted)} if is_small else {}),
        "headings": ("headings", [[page.address, b.id, b.label] for page in pages for b in page.blocks if b.level]),
        "nearest": ("nearest", nearest_part(other_pages(library))),
        **{f"printed/{name}": part_of("printed", name, some) for name, some in printed.items()},
        "unprinted": ("unprinted", words.later_part() | {"initials": "".join(capitals)} | file_letters(printed)),
        **{f"initials/{letter}": part_of("printedInitials", letter, lines) for letter, lines in capitals.items()},
        "tables": ("tables", tables(library)),
        "changes": ("changes", changes(library, pages)),
        **{name: part_of("statements", name, sentences) for name, sentences in said.items()},
        "terms": ("terms", japanese_terms(library)),
        "readings": ("readings", "\n".join(",".join(term.reading) for term in library.search_terms.japanese)),
    }


def passages_and_records(
    library: Library, pages: Iterable[Page], vocabulary: Vocabulary
) -> tuple[dict[str, list[Any]], dict[str, list[Any]]]:
    """The passages by file, and the records of those, by the same names."""
    parts: dict[str, list[Any]] = {}
    records: dict[str, list[Any]] = {}
    for page in pages:
        facts = page_facts(library, page)
        parts |= file_numbers(page, passage_files(page, vocabulary.persons_of, facts.keys()))
        records |= file_numbers(page, fact_files(page, facts))
    return parts, records


def file_letters(names: Iterable[str]) -> dict[str, str]:
    """The letters that name the files of printed words: of words that begin so, and of words whose second letter it is."""
    seconds = [name[1:] for name in names if name[0] == "-"]
    return {"starts": "".join(name for name in names if name[0] != "-"), "seconds": "".join(seconds)}


def part_of(register: str, name: str, data: object) -> tuple[str, object]:
    """Data that is one of several under a name of the site's own namespace."""
    return f"{register}[{json.dumps(name)}]", data


def write_scripts(folder: Path, files: Mapping[str, tuple[str, Any]]) -> None:
    """Scripts by their names in a folder, each of which registers data under a name of the site's own namespace, which every
    page has before it loads one."""
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for made in {(folder / name).parent for name in files}:
        made.mkdir(parents=True, exist_ok=True)
    for name, (register, data) in files.items():
        (folder / f"{name}.js").write_bytes(f"bluebook.{register}={encode(data)};\n".encode())


def index(library: Library, words: SearchWords, vocabulary: Vocabulary, files: str) -> dict[str, Any]:
    """What every search loads: editions, pages, the files of words, and the variants of words."""
    editions = library.chapters.editions.values()
    return {
        "site": site_url(),
        "kinds": [[name, kind.asked_for, list(kind.words)] for name, kind in KINDS.items()],
        "editions": [[e.year, e.title, e.covers, e.year_covered, cited_edition(e).heading] for e in editions],
        **page_columns(library),
        "length": vocabulary.length,
        "words": files,
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


def page_columns(library: Library) -> dict[str, Any]:
    """Name, kind and title of the pages, once for all editions that have such a page; and in a line each of all pages: their
    editions and their places among these heads, how many passages are in each of their files, and how many captions, footnotes and
    tables they have."""
    heads: dict[tuple[str, str, str], int] = {}
    years = {year: at for at, year in enumerate(library.chapters.editions)}
    rows = []
    for page in side_by_side(library):
        head = (page.name, kind_of_page(library.chapters, page), page.blocks[0].label)
        counts = [sum(block.kind == kind for block in page.blocks) for kind in ("figure", "footnote", "table")]
        sizes = [len(passages_of(part)) for part in page_parts(page)]
        numbers = ([years[page.edition]], [heads.setdefault(head, len(heads))], sizes, counts)
        rows.append(["".join(map(digits, some)) for some in numbers])
    signs = ("", "", " ", "")
    columns = (sign.join(column) for sign, column in zip(signs, zip(*rows, strict=True), strict=True))
    return {"heads": list(heads), "pages": "\n".join(columns)}


def page_facts(library: Library, page: Page) -> dict[str, list[list[Any]]]:
    """The records whose first passage is on a page, by the id of that passage."""
    blocks = {f"{page.name}#{block.id}": block for block in passages_of(page.blocks)}
    found: dict[str, list[list[Any]]] = {}
    for kind in KINDS:
        for record in library.records.of_edition(kind, page.edition):
            if block := blocks.get(record.source):
                found.setdefault(block.id, []).append(fact_entry(kind, record, block))
    return found


def fact_files(page: Page, facts: Mapping[str, list[list[Any]]]) -> Iterator[list[list[Any]]]:
    """For each file of passages of a page, their records, each with the place of its passage in the file."""
    for part in page_parts(page):
        yield [[at, *fact] for at, block in enumerate(passages_of(part)) for fact in facts.get(block.id, ())]


def file_numbers(page: Page, files: Iterable[list[Any]]) -> dict[str, list[Any]]:
    """Files of a page by name, which has their number; without those that hold nothing."""
    return {f"{page.address}-{number}": one for number, one in enumerate(files, 1) if one}


def fact_entry(kind: str, record: Any, block: Block) -> list[Any]:
    """A record: kind, id without its edition, where in its passage its quote is, its name, and what it says."""
    quote = " ".join(record.quote.split())
    start = block.text.index(quote)
    name = beginning(record.title)
    said = "; ".join(words for part in (measure(kind, record), *record.summary) if (words := cell_words(part)))
    said = beginning(said)
    return [list(KINDS).index(kind), record.id[5:], start, len(quote), name, *([said] if said else [])]


def beginning(text: str) -> str:
    """A text of no more signs than are shown, as most are; else its beginning."""
    plain = " ".join(text.split())
    return plain if len(plain) <= SHOWN else shorten(plain, SHOWN, placeholder=" …")


def cell_words(part: object) -> str:
    """The words of a table's cell; empty where the text gives none."""
    return "" if part is None or part == NOT_STATED else str(Markup(join(part)).striptags())


def japanese_terms(library: Library) -> dict[str, str]:
    """The Japanese terms, a line for each: its forms, and what they lead to; the countries' letters."""
    terms = [f"{','.join(term.keys)}={'|'.join(term.english)}" for term in library.search_terms.japanese]
    letters = [f"{term.letter}={term.english[0]}" for term in library.search_terms.japanese if term.letter]
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
