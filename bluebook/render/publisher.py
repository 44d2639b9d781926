"""Who publishes this copy of the site and how to reach them, as the owner has set it; nothing is invented."""

from __future__ import annotations

from bluebook.content.markdown import escape
from bluebook.content.settings import owner_settings
from bluebook.render.view import View


def publisher_words(view: View) -> str:
    """The publisher, the contact and how to report an error, in Markdown; where one is not set, that it is not."""
    owner = owner_settings()
    name, contact, reports = owner["publisher"], owner["contact"], owner["reports"] or owner["contact"]
    nobody = "It gives no contact, so errors cannot be reported from here."
    parts = [
        f"{escape(name)} publishes this copy of the site." if name else "This copy of the site names no publisher.",
        f"Contact: [{escape(contact)}](<{address_of(contact)}>)." if contact else "",
        "To report an error, choose “Report an error on this page” at the foot of the page." if reports else nobody,
    ]
    return " ".join(filter(None, parts))


def address_of(contact: str) -> str:
    """Where a link to an e-mail or a web address leads."""
    return contact if contact.startswith(("https://", "http://")) else f"mailto:{contact}"
