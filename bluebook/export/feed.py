"""The changes as an Atom feed (RFC 4287), for feed readers.

The id of an entry is made from the change's own, and not from the site's address, which may change: no reader of the
feed is shown an old entry as new. Dates are those of the changes, never that of the build.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.etree.ElementTree import Element

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import PublicLocation, public, site_url
from bluebook.content.changes import CHANGE_KINDS, Change
from bluebook.content.citations import LICENCE
from bluebook.content.site_files import FEED
from bluebook.export.xml_documents import on_lines, xml_document, xml_node
from bluebook.render.changes import place_links
from bluebook.render.html import element, join

ATOM = "http://www.w3.org/2005/Atom"
FEED_ID = uuid.UUID("5edeefac-4915-5ca6-b07d-eaf34865597c")  # of this feed, for good; entries derive theirs from it
SITE_NAME = "Diplomatic Bluebook: Security"
SUBTITLE = "Changes of text, data and addresses. An unofficial presentation, not a publication of the ministry."


def write_feed(site: Path, library: Library) -> None:
    """Write the feed into the built site."""
    (site / FEED).write_bytes(atom_feed(library.changes))


def atom_feed(changes: Sequence[Change]) -> bytes:
    """The changes as an Atom feed, newest first."""
    return xml_document(
        xml_node(
            "feed",
            {"xmlns": ATOM, "xml:lang": "en-GB"},
            *on_lines(
                xml_node("id", None, FEED_ID.urn),
                xml_node("title", None, f"{SITE_NAME}, changes"),
                xml_node("subtitle", None, SUBTITLE),
                xml_node("updated", None, moment(max(change.date for change in changes))),
                xml_node("author", None, xml_node("name", None, SITE_NAME), xml_node("uri", None, site_url())),
                xml_node("link", {"rel": "self", "type": "application/atom+xml", "href": f"{site_url()}{FEED}"}),
                xml_node("link", {"rel": "alternate", "type": "text/html", "href": public("about/changes")}),
                xml_node("rights", None, f"Public Data License 1.0, {LICENCE}"),
                *(feed_entry(change) for change in changes),
            ),
        )
    )


def feed_entry(change: Change) -> Element:
    """A change as an entry."""
    address = public(f"about/changes#{change.id}")
    return xml_node(
        "entry",
        None,
        *on_lines(
            xml_node("id", None, uuid.uuid5(FEED_ID, change.id).urn),
            xml_node("title", None, change.title),
            xml_node("published", None, moment(change.date)),
            xml_node("updated", None, moment(change.date)),
            xml_node("link", {"rel": "alternate", "type": "text/html", "href": address}),
            *(xml_node("category", {"term": kind, "label": CHANGE_KINDS[kind]}) for kind in change.what),
            xml_node("content", {"type": "html"}, str(entry_html(change))),
        ),
    )


def entry_html(change: Change) -> Markup:
    """What a change says: its sentences, its reason and links to its places."""
    said = [
        element("li", element("strong", f"{CHANGE_KINDS[kind]}:"), f" {words}") for kind, words in change.what.items()
    ]
    places = [element("li", link) for link in place_links(change.addresses, PublicLocation("", ""))]
    before = [element("p", f"{place} read before: ", element("q", words)) for place, words in change.superseded.items()]
    return join(
        [element("ul", said), element("p", f"Reason: {change.why}"), element("ul", places) if places else None, *before]
    )


def moment(day: date) -> str:
    """The beginning of a day, as RFC 3339 writes it."""
    return f"{day.isoformat()}T00:00:00Z"
