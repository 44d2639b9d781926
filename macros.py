"""The engine's way to the site's code: what pages may call (bluebook/render/macros.py), and what a build does besides."""

import os
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from bluebook.collection import Library, read_library, require_addresses
from bluebook.content.addresses import Location, site_url
from bluebook.content.edition_words import fill_words
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import page_of
from bluebook.content.settings import check_settings
from bluebook.deploy.atomic_swap import make_readable, system_mistakes
from bluebook.errors import BadData
from bluebook.export.page_foot import page_foot
from bluebook.export.sitemap import dated_changes
from bluebook.render.macros import MACROS, call_key, macro_of, render_calls
from bluebook.render.print_edition import whole_edition
from bluebook.render.view import View
from bluebook.second_process import SecondProcess, is_of_use

try:
    from mkdocs.exceptions import PluginError
except ImportError:  # another engine: it reports a plain exception

    class PluginError(Exception):
        """Stops the build with its message."""


FILES = "files"  # the task of the second process that writes the files beside the pages
second: list[SecondProcess] = []  # the one that is at work, if any


def library_of(env) -> Library:
    """The chapters and the facts; stops the build with every mistake in them."""
    try:
        root = Path(env.project_dir)
        library = read_library(root)
        require_addresses(root, library)
        return library
    except BadData as bad:
        raise PluginError(str(bad)) from None


def on_pre_page_macros(env):
    """Before the first page: let a second process render the macros of later pages and write the files beside the
    pages, while this one makes the pages of the first editions."""
    if second or not is_of_use():
        return
    library, root = library_of(env), Path(env.project_dir)
    years = list(library.chapters.editions)
    first = tuple(f"{year}/" for year in years[: (len(years) + 1) // 2])
    files = (path.relative_to(root / "docs").as_posix() for path in sorted((root / "docs").rglob("*.md")))
    tasks = {page_of(f): partial(render_calls, root, library, f) for f in files if not f.startswith(first)}
    folder = Path(mkdtemp(prefix="bluebook-build-"))
    second.append(SecondProcess({**tasks, FILES: partial(make_files, library, folder / FILES)}, folder))


def make_files(library: Library, folder: Path) -> Path:
    """The files beside the pages, in a folder."""
    from bluebook.deploy.publish import write_library_files

    write_library_files(folder, library)
    return folder


def on_post_build(env):
    """Write what the built site needs beside its pages; `python -m bluebook publish SITE` does it for other engines."""
    from bluebook.deploy.publish import (
        publish,  # an engine that only reads the macros has none of the packages that it needs
    )

    site = Path(env.conf["site_dir"])
    try:
        publish(site, library_of(env), not is_served(env), second[0].result(FILES) if second else None)
    except BadData as bad:
        raise PluginError(str(bad)) from None
    except OSError as error:
        raise PluginError(str(system_mistakes(error, site))) from None
    finally:
        while second:
            second.pop().close()


def is_served(env) -> bool:
    """Whether the pages are a draft that `serve` shows: it puts its own address in the place of the site's."""
    return env.conf["site_url"].rstrip("/") != site_url().rstrip("/")


def is_draft() -> bool:
    """Whether this is a build to look at, of a text that is still at work; what has a public address never is."""
    return bool(os.environ.get("BLUEBOOK_DRAFT")) and not os.environ.get("SITE_URL")


def require_published(env, library: Library) -> None:
    """Stop a build of what must not be published: a text that is not its source's, an address off the register."""
    from bluebook.authoring.check import require_publication

    try:
        require_publication(Path(env.project_dir), library)
    except BadData as bad:
        raise PluginError(str(bad)) from None


def set_page_feet(env, library: Library) -> None:
    """Give the theme's template the foot of each page; stops the build with every mistake in the owner's settings."""
    extra = env.conf["extra"]
    if mistakes := list(check_settings(extra)):
        raise PluginError(str(BadData(mistakes)))
    dated = dated_changes(library)
    extra["page_foot"] = lambda url: page_foot(library, dated, url)  # no `partial`: the plugin would print the library


def fill_head(head: dict[str, object], library: Library) -> None:
    """Put the words for the editions into the head of a page, which an engine shows after the page's macros have run."""
    for field in ("title", "window_title", "description"):
        if isinstance(text := head.get(field), str) and "$" in text:
            head[field] = fill_words(text, library.edition_words)


def define_env(env):
    """Register the macros; stop the build with every mistake in the data and the text."""
    make_readable()
    library = library_of(env)
    if not (is_served(env) or is_draft()):
        require_published(env, library)
    set_page_feet(env, library)
    ahead: dict[str, dict[str, str]] = {}  # what the second process has given, by page

    def view() -> View:
        """What was read, and the page that is being rendered."""
        file = getattr(env.page, "file", None)
        source = Path(file.src_uri if file else env.page.path)
        page = (source.parent if source.stem == "index" else source.with_suffix("")).as_posix().removeprefix(".")
        return View(library, Location(page, page if file else source.parent.as_posix().removeprefix(".")))

    def macro(name: str, *given: object, **named: object) -> str:
        """What a macro gives for the page: from the second process, or else made now."""
        place = view()
        fill_head(env.page.meta, library)
        if place.here.page not in ahead and second:
            ahead[place.here.page] = second[0].result(place.here.page) or {}
        found = ahead.get(place.here.page, {}).get(call_key(name, given, named))
        return found if found is not None else macro_of(name)(place, *given, **named)

    for name in (*MACROS, *KINDS):
        env.macro(partial(macro, name), name)
    env.macro(lambda edition: whole_edition(Path(env.project_dir), view(), str(edition)), "whole_edition")
