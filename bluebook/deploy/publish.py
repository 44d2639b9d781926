"""What is made after the build, into the folder of the built site, whichever engine built it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import page_path
from bluebook.content.changes import version
from bluebook.content.macro_calls import page_of
from bluebook.deploy.file_sizes import write_sizes
from bluebook.deploy.fingerprint import fingerprint_site
from bluebook.deploy.minify import minify_assets
from bluebook.deploy.server_config import netlify
from bluebook.deploy.unused_styles import drop_unused_styles
from bluebook.export import citation_files as references
from bluebook.export import comparison_files, figure_pair_files, markdown_copies
from bluebook.export.briefing_sources import write_sources
from bluebook.export.cited_places import write_cited_places
from bluebook.export.downloads import write_downloads
from bluebook.export.epub import write_epubs
from bluebook.export.feed import write_feed
from bluebook.export.places import write_places
from bluebook.export.quotation_index import write_texts
from bluebook.export.redirect_pages import write_old_pages
from bluebook.export.search_index import write_search
from bluebook.export.sitemap import write_sitemap
from bluebook.export.tei import write_tei
from bluebook.render import print_edition as paper
from bluebook.render.redirects import place_names

Family = Callable[[Path, Library], object]


def publish(
    site: Path, library: Library, guarded: bool = True, made: Callable[[str], Path | None] = lambda name: None
) -> None:
    """Write into a built site what its pages link to and no engine makes, and guard its pages by a policy.

    `made` says in which folder a family of the files made from the library is, by its function's name, or what goes with a
    page, by the page, where that has been made. Pages are finished before the families that they only link to, so that two
    processes have work to the end; and the theme's styles are chosen before scripts that hold data are written, whose words
    are those of the text and no classes."""

    def add(family: Family) -> None:
        """Put a family of files into the site."""
        if folder := made(family.__name__):
            move_files(folder, site)
        else:
            family(site, library)

    minify_assets(site)
    for family in FOR_PAGES:
        add(family)
    if guarded:
        drop_unused_styles(site)
    scripts = fingerprint_site(site, guarded)
    folders = {file: made(page_of(file)) for file in library.articles}
    for folder in {folder for folder in folders.values() if folder}:
        move_files(folder, site)
    for file in library.articles:
        if not folders[file]:
            files_with(file)(site, library)
    for family in reversed(LONGEST_FIRST):
        if family not in FOR_PAGES:
            add(family)
    for write_part in FROM_PAGES:
        write_part(site, library)
    write_sizes(site, library)
    write(site, {"_headers": netlify(site, scripts)})


def move_files(folder: Path, site: Path) -> None:
    """Move all files of a folder to their places in a site: a folder that the site lacks at once, and where both are on one disk
    by its name alone."""
    for path in list(folder.iterdir()):
        to = site / path.name
        if path.is_dir() and to.is_dir():
            move_files(path, to)
        else:
            shutil.move(path, to)


def write_family(family: Family, folder: Path, library: Library) -> None:
    """Write a family of files into a folder that is not yet the site's."""
    folder.mkdir(parents=True, exist_ok=True)
    family(folder, library)


def write_print_styles(site: Path, library: Library) -> None:
    """Write the style sheets of the sheets' margins."""
    write(site, paper.print_files(library))


def write_citation_files(site: Path, library: Library) -> None:
    """Write the files of every section for reference managers."""
    for page in library.chapters.pages.values():
        made = references.citation_files(library.chapters.editions[page.edition], page, version(library.changes))
        write(site, {f"{page_path(page.address)}{name}": text for name, text in made.items()})


def write_statement_files(site: Path, library: Library) -> None:
    """Write the files of all statements of what changed."""
    write(site, comparison_files.statement_files(library))


def write_figure_pair_files(site: Path, library: Library) -> None:
    """Write the files of the pairs of figures."""
    write(site, figure_pair_files.figure_pair_file_contents(library))


def write_retired_pages(site: Path, library: Library) -> None:
    """Write the pages at retired addresses."""
    write_old_pages(site, library.redirects, place_names(library))


def write_markdown_copies(site: Path, library: Library) -> None:
    """Write the Markdown copies of the text and the records, llms.txt and robots.txt."""
    write(site, markdown_copies.copies_of_data(library))


def write_page_files(site: Path, library: Library) -> None:
    """Write what is made of the same parts as each of the other pages."""
    for file in library.articles:
        files_with(file)(site, library)


def files_with(file: str) -> Family:
    """The family of what goes with a page, by the page's file: its Markdown copy, the files of a theme. It is made of the
    same parts as the page, so that the process that makes the page makes it in a fraction of the time."""

    def write_files(site: Path, library: Library) -> None:
        """Write it."""
        write(site, markdown_copies.article_files(library, file))
        for theme in library.themes:
            if theme.address == page_of(file):
                write(site, comparison_files.files_of_theme(library, theme))

    return write_files


def write(site: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files below a folder: path → text or bytes."""
    for name, held in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(held if isinstance(held, bytes) else held.encode())


# The families of files, the most asked for first; those of FROM_PAGES are made from all pages of the built site.
FROM_LIBRARY: tuple[Family, ...] = (
    write_print_styles,
    write_places,
    write_cited_places,
    write_search,
    write_texts,
    write_sources,
    write_citation_files,
    write_statement_files,
    write_figure_pair_files,
    write_retired_pages,
    write_downloads,
    write_feed,
    write_epubs,
    write_tei,
    write_markdown_copies,
    write_page_files,
)
FROM_PAGES = (write_sitemap,)
FOR_PAGES: tuple[Family, ...] = (write_print_styles, write_retired_pages)  # pages, and what pages load
SLOWEST: tuple[Family, ...] = (write_search, write_downloads)
# The order for a second process: the longest first, so that the last that two have to do are short. What goes with pages is
# made with them.
LONGEST_FIRST: tuple[Family, ...] = (
    *SLOWEST,
    *(family for family in reversed(FROM_LIBRARY) if family not in (*SLOWEST, write_page_files)),
)
