"""What the foot of each page says of it, for the theme's template: when it last changed, and where the original is."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from bluebook.collection import Library
from bluebook.content.changes import version
from bluebook.export.sitemap import DatedChanges, last_day
from bluebook.render.changes import day_in_words


@dataclass(frozen=True)
class PageFoot:
    """The foot of one page: its last change, the version of the collection, and the ministry's own pages."""

    changed: str  # `29 November 2026`
    day: str  # `2026-11-29`
    version: str  # `30 November 2026`
    version_day: str
    original: str  # the ministry's page with this text; empty where the page has none of the text, or it is not known
    others: dict[str, str]  # the ministry's pages that the text refers to: address → the part's printed number


def page_foot(library: Library, dated: DatedChanges, url: str) -> PageFoot:
    """The foot of the page at a path below the site's root, such as `2018/5-cyber/`."""
    page = url.removesuffix("index.html").strip("./")
    changed = last_day(page, dated)
    edition, _, name = page.partition("/")
    known = library.chapters.editions.get(edition)
    references = known.references if known and page in library.chapters.pages else ()
    return PageFoot(
        changed=day_in_words(changed) if changed else "",
        day=changed.isoformat() if changed else "",
        version=day_in_words(datetime.date.fromisoformat(version(library.changes))),
        version_day=version(library.changes),
        original=(known.original or "") if known else "",
        others={
            reference.address: reference.outside.partition(" (")[0]
            for reference in references
            if reference.outside and reference.address and reference.in_.startswith(f"{name}#")
        },
    )
