"""The site map for search engines: every page with the day on which its text or data last changed, whichever engine built
the site and whenever. A page whose words are derived from a passage or a record changes with it."""

from __future__ import annotations

import datetime
import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import bare_address, public
from bluebook.content.changes import Change
from bluebook.content.kinds import KINDS
from bluebook.content.records import RecordType, edition_of, passages
from bluebook.render.html import element, join

SITEMAP = "sitemap.xml"
DatedChanges = list[tuple[datetime.date, tuple[set[str], set[str]]]]


def write_sitemap(site: Path, library: Library) -> None:
    """Write the site map of a built site, plain and compressed."""
    content = sitemap(pages(site, library), library).encode()
    (site / SITEMAP).write_bytes(content)
    (site / f"{SITEMAP}.gz").write_bytes(gzip.compress(content, mtime=0))


def pages(site: Path, library: Library) -> list[str]:
    """The pages that search engines are to know, by their addresses: neither those to print, whose text is elsewhere, nor
    those that are gone."""
    left_out = {f"{edition}/print" for edition in library.chapters.editions} | {
        old.page for old in library.redirects if not old.fragment
    }
    found = (path.parent.relative_to(site).as_posix() for path in site.rglob("index.html"))
    return sorted(page.removeprefix(".") for page in found if page not in left_out)


def sitemap(pages: Iterable[str], library: Library) -> str:
    """Pages with their last changes, as the protocol of sitemaps.org writes them."""
    days = last_changes(pages, library)
    entries = [
        element("url", element("loc", public(page)), element("lastmod", day.isoformat()) if day else None)
        for page, day in days.items()
    ]
    urls = element("urlset", "\n", join(entries, "\n"), "\n", xmlns="http://www.sitemaps.org/schemas/sitemap/0.9")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{urls}\n'


# --- what a change touches --------------------------------------------------------------------------------------------


def last_changes(pages: Iterable[str], library: Library) -> dict[str, datetime.date | None]:
    """Each page, named as `2018/5-cyber`, with the day on which its text or data last changed."""
    dated = dated_changes(library)
    return {page: last_day(page, dated) for page in pages}


def last_changed(page: str, library: Library) -> datetime.date | None:
    """The day on which the text or data of one page last changed."""
    return last_day(page, dated_changes(library))


def dated_changes(library: Library) -> DatedChanges:
    """Each change of text or data: its day, and the pages that it touches; found once, and kept with what was read."""
    if dated_changes not in library.notes:
        found = [(change.date, touched_by(change, library)) for change in library.changes if change.is_dated]
        library.notes[dated_changes] = found
    kept: DatedChanges = library.notes[dated_changes]
    return kept


def last_day(page: str, dated: DatedChanges) -> datetime.date | None:
    """The day of the last of some changes that touch a page."""
    return max((day for day, touched in dated if is_touched(page, touched)), default=None)


def is_touched(page: str, touched: tuple[set[str], set[str]]) -> bool:
    """Whether a page is one of those touched, or below one of those touched with all below them."""
    alone, whole = touched
    above = ["", *(page[:at] for at, sign in enumerate(page) if sign == "/"), page]
    return page in alone or not whole.isdisjoint(above)


def touched_by(change: Change, library: Library) -> tuple[set[str], set[str]]:
    """The pages that a change touches, and those that it touches with all pages below them. The list of changes shows it."""
    alone = {"about/changes"}
    whole: set[str] = set()
    for address in change.addresses:
        page, mark, _ = bare_address(address).partition("#")
        (alone if mark else whole).add(page)
        alone.update(derived_pages(bare_address(address), library))
    return alone, whole


def derived_pages(address: str, library: Library) -> Iterator[str]:
    """The pages whose words are derived from what is at an address: a passage, a record, or all of a page. Each passage
    is in the contents and the print edition of its edition, in the comparisons and expressions, and in the names."""
    passages = [passage for passage in library.chapters.blocks if is_within(passage, address)]
    for edition in dict.fromkeys(passage.partition("/")[0] for passage in passages):
        yield from (edition, f"{edition}/print", "compare", "compare/expressions", "data/who")
    for passage in passages:
        yield from pages_of_passage(passage, library)
    for kind in KINDS:
        for record in library.records.of(kind):
            if is_within(f"data/{kind}#{record.id}", address):
                yield from pages_of_record(record, kind)


def is_within(place: str, address: str) -> bool:
    """Whether a place is at an address, on its page or on a page below it."""
    return place == address or (
        "#" not in address and (address == "" or place.startswith((f"{address}/", f"{address}#")))
    )


def pages_of_passage(passage: str, library: Library) -> Iterator[str]:
    """The themes that show it, and the tables and figures that quote it."""
    yield from (theme.address for theme in library.passage_themes.get(passage, []))
    yield from (f"data/{kind}" for kind in KINDS if (kind, passage) in library.records_by_block)
    if any(passage in pair.passages for pair in library.figure_pairs):
        yield "data/charts"


def pages_of_record(record: RecordType, kind: str) -> Iterator[str]:
    """Its table, the overviews of the data, its edition, and the sections that it was drawn from."""
    edition = edition_of(record)
    yield from (f"data/{kind}", "data", "data/charts", "data/who", "compare/series", edition)
    yield from (f"{edition}/{source.partition('#')[0]}" for source, _ in passages(record))
