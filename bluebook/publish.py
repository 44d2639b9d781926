"""What is made after the build, into the folder of the built site, whichever engine built it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bluebook import cards, comparison_files, hosting, references, twins
from bluebook.assets import strip_assets
from bluebook.collection import Library
from bluebook.content.changes import version
from bluebook.content.citations import page_path
from bluebook.content.redirects import write_old_pages
from bluebook.content.register import published
from bluebook.downloads import write_downloads
from bluebook.finish import finish
from bluebook.places import write_places
from bluebook.quotations import write_texts
from bluebook.render import print_edition as paper
from bluebook.search import write_search
from bluebook.sitemap import write_sitemap


def publish(site: Path, library: Library, guarded: bool = True) -> None:
    """Write into a built site what its pages link to and no engine makes, and guard its pages by a policy."""
    strip_assets(site)
    write_downloads(site, library)
    write_search(site, library)
    write_texts(site, library)
    write_places(site, library)
    for page in library.chapters.pages.values():
        made = references.files(library.chapters.editions[page.edition], page, version(library.changes))
        write(site, {f"{page_path(page.address)}{name}": text for name, text in made.items()})
    write(site, cards.files(library))
    write(site, comparison_files.files(library))
    write(site, paper.files(library))
    written = twins.files(library)
    write(site, written | twins.built(site, written))
    write_sitemap(site, library)
    write_old_pages(site, library.moved, published(library))
    finish(site, guarded)
    write(site, hosting.files(site))


def write(site: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files below a folder: path → text or bytes."""
    for name, held in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(held if isinstance(held, bytes) else held.encode())
