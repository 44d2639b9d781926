"""The page Changes: every change of text, data and addresses with its day, its reason and its places."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bluebook.content.addresses import Location, bare_address
from bluebook.content.changes import CHANGE_KINDS, Change, corrections, versions
from bluebook.content.site_files import FEED
from bluebook.render.html import block, element, join, template

VERSIONS = (
    "The version of the text and data is the day of their last change. Downloads, e-books and citation files give it. Give "
    "it when you cite, so that readers can see here what has changed since. Changes to pages alone are listed below, but "
    "make no new version."
)
MOST_ADDRESSES = 5  # addresses shown; more are in a fold


def change_list(changes: Sequence[Change], here: Location) -> str:
    """The versions of text and data; then every change with its heading, day, sentences, reason, places and the words that
    it took from them."""
    shown = [
        {
            "record": change,
            "day": day_in_words(change.date),
            "links": place_links(change.addresses, here),
            "before": [(link, words) for a, words in change.superseded.items() for link in place_links([a], here)],
        }
        for change in changes
    ]
    return version_list(changes, here) + block(
        template("changes.html", changes=shown, kinds=CHANGE_KINDS, most=MOST_ADDRESSES)
    )


def version_list(changes: Sequence[Change], here: Location) -> str:
    """Every version of text and data with links to what made it, and the feed."""
    items = [
        element("li", day_in_words(day), ": ", join([element("a", one.title, href=f"#{one.id}") for one in made], ", "))
        for day, made in versions(changes).items()
    ]
    follow = element(
        "p", "To follow the changes, add the ", element("a", "feed", href=here.file(FEED)), " to a feed reader."
    )
    about = element("p", VERSIONS)
    return block(join([element("div", about, element("ul", items), follow, class_="bb-versions")]))


def correction_notes(changes: Iterable[Change], here: Location) -> str:
    """The earlier words of places of a page that were corrected, with the day and a link to the reason."""
    notes = [
        element(
            "p",
            element("a", one.address.partition("#")[2], href=f"#{one.address.partition('#')[2]}"),
            f" was corrected on {day_in_words(one.change.date)}: ",
            element("a", one.change.title, href=here.link(f"about/changes#{one.change.id}")),
            ". Before, it read: ",
            element("q", one.words),
            class_="bb-tombstone",
        )
        for one in corrections(changes, here.page)
    ]
    return (
        block(element("div", join(notes, "\n"), class_="bb-corrections", role="group", aria_label="Corrections"))
        if notes
        else ""
    )


def place_links(addresses: Sequence[str], here: Location) -> list[Markup]:
    """Links to the places that a change names; none for the whole site."""
    return [element("a", address, href=here.link(bare_address(address))) for address in addresses if address != "/"]


def day_in_words(day: datetime.date) -> str:
    """`22 November 2026`."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
