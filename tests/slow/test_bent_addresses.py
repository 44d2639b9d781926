"""A hundred bent addresses open their places."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, TimeoutError

from bluebook.collection import Library

# A page and an id → an address that no server finds.
BENT: list[Callable[[str, str], str]] = [
    lambda page, id: f"{page}/%23{id}",
    lambda page, id: f"{page}%23{id}",
    lambda page, id: f"{page}/%2523{id.upper()}",
    lambda page, id: f"{page.upper()}/#{id}",
    lambda page, id: f"{page}.html#{id}",
    lambda page, id: f"{page}.#{id}.",
    lambda page, id: f"{page}/)#{id})",
    lambda page, id: f"{page}/%3E#{id}%3E",
    lambda page, id: f"{page}/index.htm#{id}",
    lambda page, id: f"{page}/index.html%23{id}).",
    lambda page, id: f"{page}%EF%BC%83{id}",
    lambda page, id: f"{page.replace('-', '_')}%20/#{id}",
    lambda page, id: f"{page.replace('-', '%E2%80%91')}%E2%80%8B/#{id}",
    lambda page, id: f"{page}/%E2%80%9D#{id}%E2%80%9D",
    lambda page, id: f"{page}/%E2%80%8B%23{id}",
    lambda page, id: f"{page}.md#{id},",
    lambda page, id: f"{page}&amp;/#{id}",
    lambda page, id: f"{page}/%23{id}?utm_source=mail",
    lambda page, id: f"{page}/%23{id}:~:text=Japan",
    lambda page, id: f"{page}/%20-%20{id}",
    lambda page, id: f"https://bluebook.example/{page}/#{id}",
    lambda page, id: f"{page}/%3C{page}/%23{id}%3E",
    lambda page, id: f"{page}/%5C#{id}",
    lambda page, id: f"en/{page}/#{id}",
    lambda page, id: f"{page}%2F%23{id}",
]  # fmt: skip


def test_a_hundred_bent_addresses_open_their_places(hosts: dict[str, str], tab: Page, library: Library) -> None:
    """Places of every kind, spread over the register, at the root of a host and below a path in turn."""
    places = [address.strip("/").replace("/#", "#") for address in library.published_addresses if "#" in address]
    some = places[:: len(places) // 100][:100]
    roots, wrong = list(hosts.values()), {}
    for at, (page, _, id) in enumerate(place.partition("#") for place in some):
        asked, root = BENT[at % len(BENT)](page, id), roots[at // len(BENT) % 2]
        tab.goto(f"{root}/{asked}", wait_until="commit")
        try:
            tab.wait_for_url(f"{root}/{page}/#{id}", wait_until="commit", timeout=4000)
        except TimeoutError:
            wrong[asked] = (tab.url, tab.locator(".bb-guess").inner_text())
    assert len(some) == 100
    assert wrong == {}
