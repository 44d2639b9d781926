"""The page Changes: every change of text, data and addresses with its day, its reason and its places."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bluebook.content.addresses import Location, bare_address
from bluebook.content.changes import CHANGE_KINDS, Change
from bluebook.render.html import block, element, template

MOST_ADDRESSES = 5  # addresses shown; more are in a fold


def change_list(changes: Iterable[Change], here: Location) -> str:
    """Every change with its heading, day, sentences, reason and places."""
    shown = [
        {"record": change, "day": day_in_words(change.date), "links": place_links(change.addresses, here)}
        for change in changes
    ]
    return block(template("changes.html", changes=shown, kinds=CHANGE_KINDS, most=MOST_ADDRESSES))


def place_links(addresses: Sequence[str], here: Location) -> list[Markup]:
    """Links to the places that a change names; none for the whole site."""
    return [element("a", address, href=here.link(bare_address(address))) for address in addresses if address != "/"]


def day_in_words(day: datetime.date) -> str:
    """`22 November 2026`."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
