"""Addresses that were published and are no longer in use: where each one leads now, or what stood there and why it went.

data/moved.yml is the authority. A place on a page that is still there answers on that page; a page that is gone
answers by a page of its own, written after the build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import Location, bare_address, public
from bluebook.content.yaml_records import Text, optional, read_records, required
from bluebook.errors import Mistake, Origin, nearest
from bluebook.render.html import block, element, joined

FILE = "data/moved.yml"
SCRIPTS = ("references/addresses.js", "moved.js")
ADDRESS = Text(r"/([a-z0-9-]+/)*(#[a-z0-9-]+)?", "an address from the site's root, such as `/2018/5-cyber/#p6`")


@dataclass(frozen=True, kw_only=True)
class Moved:
    """An address that is no longer in use."""

    address: str = required(ADDRESS, "the old address, from the site's root")
    to: str | None = optional(ADDRESS, "where it leads now")
    gone: str | None = optional(Text(), "the last text that stood there, where nothing took its place")
    why: str | None = optional(Text(), "why it is gone")
    origin: Origin = field(compare=False)

    @property
    def page(self) -> str:
        """Its page, as `Location` names it: `2018/5-cyber`."""
        return self.address.partition("#")[0].strip("/")

    @property
    def fragment(self) -> str:
        """The id that it names on its page, if any."""
        return self.address.partition("#")[2]


def read_moved(root: Path, mistakes: list[Mistake]) -> tuple[Moved, ...]:
    """The records of data/moved.yml, which may be absent; what is wrong is added to `mistakes`."""
    path = root / FILE
    records = read_records(path, root, Moved, mistakes) if path.exists() else []
    mistakes.extend(mistake for record in records for mistake in unclear(record))
    known: dict[str, Moved] = {}
    for record in records:
        if record.address in known:
            first = known[record.address].origin.line
            message = f"the address `{record.address}` is told of in line {first} too; remove one"
            mistakes.append(record.origin.mistake("address", message))
        known[record.address] = record
    return tuple(known.values())


def unclear(record: Moved) -> Iterator[Mistake]:
    """A record says either where its address leads now, or what stood there and why it is gone."""
    if bool(record.to) == bool(record.gone):
        yield record.origin.mistake("to", f"`{record.address}` needs either `to`, or `gone` and `why`")
    elif bool(record.gone) != bool(record.why):
        yield record.origin.mistake("gone", f"`{record.address}` needs `gone`, its last text, and `why` together")


def misled(moved: Iterable[Moved], published: Mapping[str, str]) -> Iterator[Mistake]:
    """An old address is not in use, and leads to one that is."""
    for record in moved:
        if record.address in published:
            message = f"the address `{record.address}` is in use; remove this record"
            yield record.origin.mistake("address", message)
        if record.to and record.to not in published:
            cure = nearest(record.to, published) or "; name one that is"
            message = f"`{record.address}` leads to `{record.to}`, which is not published{cure}"
            yield record.origin.mistake("to", message)


def answered(moved: Iterable[Moved], published: Mapping[str, str]) -> dict[str, str]:
    """Every old address that still answers → where it leads, or nothing where it tells what stood there.

    A page that moved takes its places with it: where the new page has the same id, the old address leads there.
    """
    records = tuple(moved)
    led = {record.address: record.to or "" for record in records}
    for record in records:
        if record.to and not record.fragment and "#" not in record.to:
            at = f"{record.to}#"
            led |= {f"{record.address}#{a.removeprefix(at)}": a for a in published if a.startswith(at)} | led
    return led


# --- what a reader sees ---------------------------------------------------------------------------------------------


def notice(record: Moved, here: Location) -> Markup:
    """What an old address says to a reader who follows it: an element with its id."""
    place = record.fragment or record.address
    if record.to:
        link = element("a", public(bare_address(record.to)), href=here.link(bare_address(record.to)))
        said: list[Any] = [f"“{place}” has moved to ", link, "."]
    else:
        said = [f"“{place}” is no longer here: {record.why} Its last text: ", element("q", record.gone)]
    return element("p", *said, id=record.fragment or None, class_="bb-tombstone")


def notices(moved: Iterable[Moved], here: Location) -> str:
    """The old addresses of a page that is still there, each under its own id."""
    found = [notice(record, here) for record in moved if record.page == here.page and record.fragment]
    return (
        block(element("section", joined(found, "\n"), class_="bb-moved", aria_label="Moved and removed"))
        if found
        else ""
    )


def old_pages(moved: Iterable[Moved], published: Mapping[str, str]) -> dict[str, str]:
    """The pages that are gone: file below the site's root → its HTML, which answers every address it ever had."""
    records = tuple(moved)
    led = answered(records, published)
    return {
        f"{record.page}/index.html": old_page(
            record, {a: to for a, to in led.items() if a.startswith(f"{record.address}#")}, records
        )
        for record in records
        if not record.fragment
    }


def old_page(record: Moved, places: Mapping[str, str], records: Iterable[Moved]) -> str:
    """A page that sends its readers on, by script with the place they asked for, else by a link; or says why it is gone."""
    here = Location(record.page, record.page)
    told = {r.address: r for r in records}
    items = [
        notice(told.get(address) or Moved(address=address, to=to, origin=record.origin), here)
        for address, to in places.items()
    ]
    title = "This page has moved" if record.to else "This page is no longer here"
    head = [
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="robots", content="noindex"),
        element("title", f"{title}: {record.address}"),
        element("meta", name="description", content=f"{title}: {record.address}"),
        element("link", rel="canonical", href=public(bare_address(record.to))) if record.to else None,
        *(element("script", src=f"{here.up}assets/{name}", defer=True) for name in SCRIPTS if record.to),
    ]
    source = element(
        "p", "Source: Ministry of Foreign Affairs of Japan, Diplomatic Bluebook. This is an unofficial presentation."
    )
    body = element("main", element("h1", title), notice(record, here), joined(items, "\n"), source)
    return f"<!doctype html>\n{element('html', element('head', joined(head, chr(10))), element('body', body), lang='en')}\n"


def write_old_pages(site: Path, moved: Iterable[Moved], published: Mapping[str, str]) -> None:
    """Write the pages that are gone into a built site."""
    for name, html in old_pages(moved, published).items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html, encoding="utf-8", newline="\n")
