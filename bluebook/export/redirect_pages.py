"""The pages at retired addresses: each sends its readers on, or says what was there and why it went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from bluebook.content.addresses import Location, bare_address, public
from bluebook.content.redirects import RetiredAddress, redirect_targets
from bluebook.render.html import template
from bluebook.render.redirects import notice

SCRIPTS = ("lib/elements.js", "references/addresses.js", "page/redirect.js")


def old_pages(redirects: Iterable[RetiredAddress], published: Mapping[str, str]) -> dict[str, str]:
    """The pages that are gone: file below the site's root → its HTML, which answers every address it ever had."""
    records = tuple(redirects)
    led = redirect_targets(records, published)
    return {
        f"{record.page}/index.html": old_page(
            record, {a: to for a, to in led.items() if a.startswith(f"{record.address}#")}, records, published
        )
        for record in records
        if not record.fragment
    }


def old_page(
    record: RetiredAddress,
    places: Mapping[str, str],
    records: Iterable[RetiredAddress],
    published: Mapping[str, str],
) -> str:
    """A page that sends its readers on, by script with the place they asked for, else by a link; or says why it is gone."""
    here = Location(record.page, record.page)
    retired = {r.address: r for r in records}
    title = "This page has moved" if record.to else "This page has been removed"
    page = template(
        "retired_page.html",
        title=title,
        address=record.address,
        up=here.up,
        home=here.link(""),
        canonical=public(bare_address(record.to)) if record.to else "",
        scripts=[f"{here.up}assets/js/{name}" for name in SCRIPTS if record.to],
        notice=notice(record, here, published),
        places=[
            notice(
                retired.get(address) or RetiredAddress(address=address, to=to, origin=record.origin), here, published
            )
            for address, to in places.items()
        ],
    )
    return f"{page}\n"


def write_old_pages(site: Path, redirects: Iterable[RetiredAddress], published: Mapping[str, str]) -> None:
    """Write the pages that are gone into a built site."""
    for name, html in old_pages(redirects, published).items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html, encoding="utf-8", newline="\n")
