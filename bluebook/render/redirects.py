"""What a page says to a reader who followed a retired address of that page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from bluebook.content.addresses import Location, bare_address, public
from bluebook.content.redirects import RetiredAddress
from bluebook.render.html import block, element, join


def notice(record: RetiredAddress, here: Location) -> Markup:
    """What an old address says to a reader who follows it: an element with its id."""
    place = record.fragment or record.address
    if record.to:
        link = element("a", public(bare_address(record.to)), href=here.link(bare_address(record.to)))
        said: list[Any] = [f"“{place}” has moved to ", link, "."]
    elif record.fragment:
        said = [f"“{place}” is no longer here: {record.why} Its last text was: ", element("q", record.gone)]
    else:
        home, about = here.link(""), here.link("about")
        ways = element("a", "home page", href=home), " or ", element("a", "About this collection", href=about), "."
        said = ["Its title was ", element("q", record.gone), f". {record.why} Go to the ", *ways]
    return element("p", *said, id=record.fragment or None, class_="bb-tombstone")


def notices(retired: Iterable[RetiredAddress], here: Location) -> str:
    """The old addresses of a page that is still there, each under its own id."""
    found = [notice(record, here) for record in retired if record.page == here.page and record.fragment]
    return (
        block(element("section", join(found, "\n"), class_="bb-moved", aria_label="Moved and removed")) if found else ""
    )
