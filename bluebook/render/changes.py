"""The page Changes: every change of text, data and addresses with its day, its reason and its places."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bluebook.content.addresses import Location, bare_address
from bluebook.content.changes import CHANGE_KINDS, Change
from bluebook.render.html import block, element, join

MOST_ADDRESSES = 5  # addresses shown; more are in a fold


def change_list(changes: Iterable[Change], here: Location) -> str:
    """Every change with its heading, day, sentences, reason and places."""
    return block(join([change_section(change, here) for change in changes], "\n"))


def change_section(change: Change, here: Location) -> Markup:
    """One change."""
    sentences = [
        element("li", element("strong", f"{CHANGE_KINDS[kind]}:"), f" {words}") for kind, words in change.what.items()
    ]
    return element(
        "section",
        element("h2", change.title, id=change.id),
        element("p", element("time", day_in_words(change.date), datetime=change.date.isoformat())),
        element("ul", sentences),
        element("p", element("strong", "Reason:"), f" {change.why}"),
        changed_places(change.addresses, here),
        class_="bb-change",
    )


def changed_places(addresses: Sequence[str], here: Location) -> Markup:
    """Links to the places that a change names; many are in a fold."""
    links = [element("a", address, href=here.link(bare_address(address))) for address in addresses if address != "/"]
    if not links:
        return element("p", element("strong", "Where:"), " the whole site")
    if len(links) <= MOST_ADDRESSES:
        return element("p", element("strong", "Where:"), " ", join(links, ", "))
    items = element("ul", [element("li", link) for link in links])
    return element("details", element("summary", f"{len(links)} places"), items)


def day_in_words(day: datetime.date) -> str:
    """`22 November 2026`."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
