"""What the owner of a published copy sets in mkdocs.yml: who publishes it, and where readers write to."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping

from bluebook.content.characters import visible
from bluebook.errors import Mistake

SETTINGS_FILE = "mkdocs.yml"
ADDRESSES = {"contact": "SITE_CONTACT", "reports": "SITE_REPORTS"}  # a setting → the variable that gives it
OWNER = {"publisher": "SITE_PUBLISHER", **ADDRESSES}
# A host, perhaps its port, perhaps a folder: no sign that would have to be escaped in a link or an XML file.
PUBLIC = re.compile(r"https?://[\w-]+(\.[\w-]+)*(:\d{1,5})?(/[\w.~-]+)*/?", re.ASCII)
REACHABLE = re.compile(r"[^\s@/:?#&]+@[^\s@/:?#&]+|https?://[^\s/@]+(/\S*)?")

of_engine: dict[str, str] = {}  # the settings of OWNER as the engine has read them


def keep_settings(extra: Mapping[str, object]) -> None:
    """Keep what the engine has read, for the pages that say it."""
    of_engine.update({name: str(extra.get(name) or "") for name in OWNER})


def owner_settings() -> dict[str, str]:
    """Who publishes this copy and where readers write to, each empty where it is not set: as the engine has read it, else as
    the environment says."""
    return dict(of_engine) or {name: os.environ.get(variable, "") for name, variable in OWNER.items()}


def check_environment(variables: Mapping[str, str]) -> Iterator[Mistake]:
    """The address that the site is published under is one that can be cited, and readers can write to the others."""
    address = variables.get("SITE_URL", "")
    if address and not PUBLIC.fullmatch(address):
        cure = "write one such as `https://example.org/bluebook/`"
        yield Mistake(SETTINGS_FILE, 1, f"SITE_URL is `{visible(address)}`, which is no address of a site; {cure}")
    yield from check_settings({name: variables.get(variable) for name, variable in ADDRESSES.items()})


def check_settings(extra: Mapping[str, object]) -> Iterator[Mistake]:
    """Readers can write to each address that is set: it is an e-mail or a web address."""
    for name, variable in ADDRESSES.items():
        value = str(extra.get(name) or "")
        if value and not REACHABLE.fullmatch(value):
            cure = f"write one such as `editors@example.org` or `https://example.org/contact`, or clear {variable}"
            message = f"`{name}` is `{visible(value)}`, neither an e-mail nor a web address; {cure}"
            yield Mistake(SETTINGS_FILE, 1, message)
