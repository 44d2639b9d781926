"""What is made after the build, into the folder of the built site, whichever engine built it."""

from __future__ import annotations

from pathlib import Path

from bluebook.downloads import write_downloads
from bluebook.library import Library
from bluebook.quotations import write_texts
from bluebook.search import write_search


def publish(site: Path, library: Library) -> None:
    """Write into a built site what its pages link to and no engine makes."""
    write_downloads(site, library)
    write_search(site, library)
    write_texts(site, library)
