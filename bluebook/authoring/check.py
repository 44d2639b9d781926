"""All that a build or a test of content would object to, in about a second: what `python -m bluebook check` reports."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from bluebook.authoring.articles import check_pages
from bluebook.authoring.navigation_entries import check_navigation
from bluebook.authoring.new_edition import check_derived
from bluebook.authoring.source_texts import check_sources
from bluebook.collection import CheckTask, Library, read_library
from bluebook.content.checks.files import check_backups
from bluebook.content.settings import check_environment
from bluebook.errors import BadData, Mistake


def check_project(root: Path) -> Library:
    """The library of a project in which nothing is wrong; raises BadData with every mistake at once."""
    library = read_library(root)
    mistakes = [
        *library.lost_addresses(root),
        *check_pages(root, library),
        *check_publication(root, library),
    ]
    if mistakes:
        raise BadData(mistakes)
    return library


def check_publication(root: Path, library: Library) -> list[Mistake]:
    """What an engine would publish without a word, or stop at without a cure."""
    return [
        *check_environment(os.environ),
        *check_navigation(root),
        *check_derived(root, library.chapters.editions),
        *check_drafts(root, library),
    ]


def require_publication(library: Library, check: CheckTask) -> None:
    """Raise BadData where a site must not be published as it is; a library is held to it once, as one engine asks for
    every page. `check` gives what check_publication finds."""
    if not any(library is published for published in _published):
        if mistakes := check():
            raise BadData(mistakes)
        _published[:] = [library]


_published: list[Library] = []


def check_drafts(root: Path, library: Library) -> Iterator[Mistake]:
    """What may be wrong while a text is at work, and not where it is published: it is not as its source has it, or its
    addresses are not on the register with their words, or an editor's copy of a file is left."""
    yield from check_sources(root, library.chapters)
    yield from library.incomplete_register(root)
    yield from check_backups(root)
