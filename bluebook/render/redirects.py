"""What a page says to a reader who followed a retired address of that page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, bare_address, public
from bluebook.content.kinds import KINDS
from bluebook.content.redirects import RetiredAddress
from bluebook.render.html import block, element, join

PLACE_KINDS = {"p": "Paragraph", "fn-": "Footnote", "fig-": "Figure", "table-": "Table"}  # by the beginnings of ids


def notice(record: RetiredAddress, here: Location, published: Mapping[str, str]) -> Markup:
    """What an old address says to a reader who follows it: an element with its id. `published` has what is at each address
    in use."""
    place = place_words(record, published)
    if record.to:
        link = element("a", public(bare_address(record.to)), href=here.link(bare_address(record.to)))
        said: list[Any] = [place, " has moved to ", link, "."]
    elif record.fragment:
        last = [f" Its last text was: “{record.gone}”"] if retired_number(record) else []
        said = [place, f" is no longer here: {record.why}", *last]
    else:
        home, about = here.link(""), here.link("about")
        ways = element("a", "home page", href=home), " or ", element("a", "About this collection", href=about), "."
        said = ["Its title was ", element("q", record.gone), f". {record.why} Go to the ", *ways]
    return element("p", *said, id=record.fragment or None, class_="bb-tombstone")


def place_words(record: RetiredAddress, published: Mapping[str, str]) -> Markup:
    """What a retired place is called: its number, or its name and then its id; a page's address."""
    if found := retired_number(record):
        return join([f"{PLACE_KINDS[found[1]]} {found[2]}"])
    name = record.gone or published.get(record.to or "")
    if record.fragment and name:
        return join([f"“{name}” ({record.fragment})"])
    return join([f"“{record.fragment or record.address}”"])


def place_names(library: Library) -> dict[str, str]:
    """What is at each address in use: a record's title, else the words that it opens with."""
    titles = {f"/data/{kind}/#{record.id}": record.title for kind in KINDS for record in library.records.of(kind)}
    return library.published_addresses | titles


def retired_number(record: RetiredAddress) -> re.Match[str] | None:
    """The kind and the number of a place that has a number and no name."""
    return re.fullmatch(r"(p|fn-|fig-|table-)(\d+[a-z]?)", record.fragment)


def notices(library: Library, here: Location) -> str:
    """The old addresses of a page that is still there, each under its own id."""
    records = [record for record in library.redirects if record.page == here.page and record.fragment]
    found = [notice(record, here, place_names(library)) for record in records]
    return (
        block(element("section", join(found, "\n"), class_="bb-moved", aria_label="Moved and removed")) if found else ""
    )
