"""The register of permanent addresses: data/addresses.txt, one published address a line with the words it opens with.

An address on the register must resolve for ever, and open on those words, or be recorded in data/redirects.yml. The
register grows by an explicit command only; no build and no test writes it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bluebook.content.addresses import page_path
from bluebook.content.changes import Change, check_change_addresses
from bluebook.content.chapters import Chapters
from bluebook.content.comparison import Comparison, pair_title
from bluebook.content.expressions import Expression
from bluebook.content.figure_pairs import FigurePair
from bluebook.content.files import read_text
from bluebook.content.kinds import KINDS
from bluebook.content.records import Records
from bluebook.content.redirects import RetiredAddress, check_redirects, redirect_targets
from bluebook.content.series import Series
from bluebook.content.themes import PAGE_TITLES, Theme
from bluebook.errors import BadData, Mistake, nearest

REGISTER = "data/addresses.txt"
REGISTERED = re.compile(r"/\d{4}/|.*#")  # all but pages of ours
OPENING = 8  # words
MANY = 20  # addresses of one page, which are then lost for one reason


def opening(text: str) -> str:
    """The first words of a text, by which an address is known."""
    return " ".join(text.split()[:OPENING])


def chapter_addresses(chapters: Chapters) -> dict[str, str]:
    """The addresses of the editions, their pages and every block of these → the words each opens with."""
    found = {f"/{edition.year}/": opening(edition.title) for edition in chapters.editions.values()}
    for page in chapters.pages.values():
        found[f"/{page_path(page.address)}"] = opening(page.title.text)
        found |= {f"/{page_path(b.address)}": opening(b.text) for b in page.blocks}
    return found


def tool_addresses() -> dict[str, str]:
    """The addresses of the pages that a reader works on, which others link to with a query or a list."""
    return {"/search/": "Search", "/check/": "Check quotations", "/briefing/": "Briefing list"}


def record_addresses(facts: Records) -> dict[str, str]:
    """The addresses of the records, the names and the abbreviations."""
    found = {f"/data/{kind}/#{r.id}": opening(r.title) for kind in KINDS for r in facts.of(kind)}
    found |= {f"/data/who/#{name.id}": opening(name.name) for name in facts.names}
    return found | {f"/about/abbreviations/#{a.id}": opening(a.abbreviation) for a in facts.abbreviations}


def comparison_addresses(
    chapters: Chapters, themes: Iterable[Theme], compared: Mapping[str, Iterable[Comparison]]
) -> dict[str, str]:
    """The addresses of the comparisons of editions: their pages, the themes, their pairs and statements."""
    found = {f"/{page}/": opening(title) for page, title in PAGE_TITLES.items()}
    for theme in themes:
        found[f"/{theme.address}/"] = opening(theme.name)
        for pair in compared[theme.slug]:
            found[f"/{theme.address}/#{pair.id}"] = opening(pair_title(chapters, pair))
        found |= {f"/{theme.address}/#{one.id}": opening(one.text) for one in theme.statements}
    return found


def series_addresses(series: Iterable[Series]) -> dict[str, str]:
    """The addresses of the series."""
    return {f"/compare/series/#{one.slug}": opening(one.name) for one in series}


def expression_addresses(expressions: Iterable[Expression]) -> dict[str, str]:
    """The addresses of the expressions."""
    return {f"/compare/expressions/#{one.slug}": opening(one.phrase) for one in expressions}


def figure_pair_addresses(pairs: Iterable[FigurePair]) -> dict[str, str]:
    """The addresses of the pairs of figures."""
    return {f"/{page_path(pair.address)}": opening(pair.what) for pair in pairs}


LINE_CURE = "restore the line as it was published"


def read_register(root: Path) -> dict[str, str]:
    """The register: address → words; raises BadData where it is missing, and for a line that is not one address, a
    tab and words."""
    found: dict[str, str] = {}
    mistakes = []
    for number, line in enumerate(read_text(root / REGISTER, REGISTER).splitlines(), 1):
        address, tab, words = line.partition("\t")
        if not tab or not address.startswith("/") or not words:
            mistakes.append(
                Mistake(REGISTER, number, f"`{line[:60]}` is not an address, a tab and its opening words; {LINE_CURE}")
            )
        elif address in found:
            mistakes.append(
                Mistake(REGISTER, number, f"the address `{address}` is on the register twice; remove one line")
            )
        found[address] = words
    if mistakes:
        raise BadData(mistakes)
    return found


def check_openings(root: Path, now: Mapping[str, str]) -> list[Mistake]:
    """Addresses of the register that open on other words."""
    mistakes = []
    for number, (address, words) in enumerate(read_register(root).items(), 1):
        if address in now and now[address] != words:
            cure = f"restore it, or accept it with `python -m bluebook register --reworded '{address}'`"
            message = f"the address `{address}` opened on `{words}` and now opens on `{now[address]}`; {cure}"
            mistakes.append(Mistake(REGISTER, number, message))
    return mistakes


def check_register(
    root: Path, now: Mapping[str, str], redirects: Sequence[RetiredAddress], changes: Iterable[Change]
) -> list[Mistake]:
    """Addresses of the register that are neither published `now` nor recorded in data/redirects.yml, and what that file and
    data/changes.yml get wrong."""
    old = redirect_targets(redirects, now)
    lost = [
        (number, address)
        for number, address in enumerate(read_register(root), 1)
        if address not in now and address not in old
    ]
    known = {*now, *old, *page_addresses(root)}
    return [*lost_mistakes(lost, now), *check_redirects(redirects, now), *check_change_addresses(changes, known)]


def lost_mistakes(lost: Sequence[tuple[int, str]], now: Mapping[str, str]) -> Iterator[Mistake]:
    """A mistake for each lost address and its line, or one for many of one page: they have one cause."""
    cure = "restore it, or record in data/redirects.yml where it leads or why it is gone"
    for page, places in itertools.groupby(lost, lambda place: place[1].partition("#")[0]):
        several = list(places)
        if len(several) > MANY:
            (line, first), others = several[0], len(several) - 1
            message = f"the address `{first}` and {others} others of `{page}` are published no more"
            yield Mistake(REGISTER, line, f"{message}; restore what they were made from")
            continue
        for line, address in several:
            yield Mistake(
                REGISTER, line, f"the address `{address}` is published no more{nearest(address, now)}; {cure}"
            )


def check_complete(root: Path, now: Mapping[str, str], redirects: Iterable[RetiredAddress]) -> list[Mistake]:
    """The register has every address that is published and every one that was retired, with the words it opens on."""
    register = read_register(root)
    mistakes = check_openings(root, now)
    if new := [address for address in now if address not in register]:
        others = f" and {len(new) - 1} others are" if len(new) > 1 else " is"
        cure = "run `python -m bluebook register`, or restore the register if lines of it were lost"
        mistakes.append(Mistake(REGISTER, len(register) + 1, f"`{new[0]}`{others} not on the register; {cure}"))
    for record in redirects:
        if record.address not in register and REGISTERED.match(record.address):
            cure = f"restore the register's lines, or correct the address{nearest(record.address, register)}"
            mistakes.append(record.origin.mistake("address", f"`{record.address}` was never on the register; {cure}"))
    return mistakes


def page_addresses(root: Path) -> set[str]:
    """The address of every page of docs/, from the site's root."""
    pages = (path.relative_to(root / "docs").with_suffix("").as_posix() for path in (root / "docs").rglob("*.md"))
    return {f"/{page}/".replace("/index/", "/") for page in pages}
