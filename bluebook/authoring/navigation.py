"""The editions in the navigation of mkdocs.yml, which engines can only read there: written in the order of the years.

A page that is named already keeps its name, which may be shorter than its heading.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from bluebook.content.editions import Edition
from bluebook.errors import BadData, Mistake

CONFIGURATION = "mkdocs.yml"
SECTION = re.compile(r'^  - "(?P<year>\d{4})":\n(?:      .*\n)*', re.MULTILINE)
NAMED_PAGE = re.compile(r"^      - (?:(?P<name>.+): )?(?P<file>\d{4}/[a-z0-9-]+\.md)$", re.MULTILINE)
HOME = re.compile(r"^nav:\n  - .*index\.md\n", re.MULTILINE)
PLAIN = re.compile(r"[\w(][^:#\"'`]*", re.ASCII)
TO_PRINT = "The whole edition, to print"


def navigation(text: str, editions: Iterable[Edition]) -> str:
    """The configuration with all editions in its navigation; raises BadData where it has no place for them."""
    names = {found["file"]: found["name"] for found in NAMED_PAGE.finditer(text) if found["name"]}
    lines = "".join(edition_lines(edition, names) for edition in sorted(editions, key=lambda e: e.year))
    known = list(SECTION.finditer(text))
    rest = SECTION.sub("", text)
    start = known[0].start() if known else home.end() if (home := HOME.search(text)) else 0
    if not start:
        message = "the navigation does not begin with the home page; begin it with `  - Home: index.md`"
        raise BadData([Mistake(CONFIGURATION, 1, message)])
    return rest[:start] + lines + rest[start:]


def edition_lines(edition: Edition, names: Mapping[str, str]) -> str:
    """An edition's lines of the navigation: its contents, its pages in printed order, the page to print."""
    own = {f"{edition.year}/{name}.md": name_scalar(page_name(edition, name)) for name in edition.pages}
    pages = {**own, f"{edition.year}/print.md": TO_PRINT}
    lines = "".join(f"      - {names.get(file, name)}: {file}\n" for file, name in pages.items())
    return f'  - "{edition.year}":\n      - {edition.year}/index.md\n{lines}'


def page_name(edition: Edition, page: str) -> str:
    """What a page is called: its heading, or what kind of insert it is and the insert's heading."""
    lines = [line for line in edition.outline if line.page == page]
    first = next((line for line in lines if line.heading or line.insert), lines[0])
    words = re.sub(r"^(\(\w+\))(?=\w)", r"\1 ", re.sub(r" \(see [^)]*\)", "", first.words))
    return f"{first.kind or 'Insert'}: {words}" if first.insert else words


def name_scalar(name: str) -> str:
    """A name as YAML takes it."""
    return name if PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
