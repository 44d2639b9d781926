"""What MkDocs need not do twice, or at all; the hook of mkdocs.yml, so a build and every preview have it.

It changes no page, only how long that takes; the second engine does without it.
"""

from __future__ import annotations

import atexit
import contextlib
import functools
import gc
import inspect
import itertools
import os
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryFile
from types import SimpleNamespace
from typing import Any

import mkdocs
import mkdocs.structure.pages
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader
from jinja2.bccache import Bucket
from markdown import Markdown
from mkdocs import theme
from mkdocs.commands import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs_macros import context

from bluebook.deploy.minify import is_own, minified_assets
from bluebook.errors import BadData
from bluebook.render import html
from bluebook.second_process import SecondProcess, allow, free_garbage, is_safe

ROOT = Path(__file__).resolve().parents[2]
THEMES_SEARCH = "lunr"  # the folder of its languages
PAGES_BETWEEN_COLLECTIONS = 5
is_build = False  # not a preview, which goes on with the pages that it has
pages_made = itertools.count(1)
shared_markdown: list[Markdown] = []  # what converts all pages of a build, once there is one
waiting: list[WaitingPages] = []  # those of a build
writing: list[SecondProcess] = []  # the one that writes pages too, if any
# MkDocs's own, also where a preview has loaded this module before.
git_info = inspect.unwrap(context.get_git_info)
make_environment = inspect.unwrap(theme.Theme.get_env)
make_page = inspect.unwrap(build._build_page)


class WaitingPages:
    """The HTML of pages that wait for the theme, in a file: MkDocs would keep all of it in memory until every page is made."""

    def __init__(self) -> None:
        self.file = TemporaryFile(buffering=0)  # noqa: SIM115 - open as long as the build
        self.places: dict[str, tuple[int, int]] = {}  # a page's address → where its HTML begins, and its bytes

    def keep(self, url: str, html: str) -> None:
        """Put a page's HTML into the file."""
        self.places[url] = (self.file.seek(0, os.SEEK_END), self.file.write(html.encode()))

    def take(self, url: str) -> str:
        """A page's HTML."""
        start, length = self.places.pop(url)
        if hasattr(os, "pread"):
            return os.pread(self.file.fileno(), length, start).decode()  # two processes would share the place of `seek`
        self.file.seek(start)
        return self.file.read(length).decode()


class TemplateCache(FileSystemBytecodeCache):
    """Keeps compiled templates between builds, each by the hash of its text; one that cannot be kept is compiled again."""

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep one, where the project's folder can be written."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


class ThemeLoader(FileSystemLoader):
    """Lists the theme's files without its 14,000 icons, which MkDocs would leave out one by one, and without the languages of
    its own search, which this site does not use."""

    def list_templates(self) -> list[str]:
        """The names of all files that are not hidden."""
        found: set[str] = set()
        for folder in self.searchpath:
            for path, folders, names in os.walk(folder):
                folders[:] = [name for name in folders if not name.startswith(".") and name != THEMES_SEARCH]
                found.update(Path(path, name).relative_to(folder).as_posix() for name in names)
        return sorted(found)


class LastCommit(dict[str, Any]):
    """What the macros plugin knows of the last commit; it would ask Git twelve times, and no page names it."""

    def __missing__(self, key: str) -> Any:
        self.update(git_info())
        return self.get(key)


@functools.wraps(git_info)
def last_commit() -> LastCommit:
    """The last commit, asked for only by whoever names it."""
    return LastCommit()


def template_cache(root: Path) -> TemplateCache | None:
    """Where compiled templates are kept: to compile them is a tenth of a build. None where the project's folder cannot
    be written."""
    folder = root / ".cache" / f"templates-{mkdocs.__version__}-{version('jinja2')}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return TemplateCache(str(folder))


@functools.wraps(make_environment)
def theme_environment(of: theme.Theme) -> Environment:
    """What MkDocs fills the theme's templates in with, as MkDocs makes it, with our loader and our cache."""
    environment: Environment = make_environment(of)
    environment.loader = ThemeLoader(of.dirs)
    environment.bytecode_cache = html.TEMPLATES.bytecode_cache
    return environment


def markdown_for_page(**options: Any) -> Markdown:
    """What converts a page. MkDocs would set up another for each page, which is a thirtieth of a build; it registers anew
    what is of one page."""
    if not is_build:
        return Markdown(**options)
    if not shared_markdown:
        shared_markdown.append(Markdown(**options))
    return shared_markdown[0].reset()


@functools.wraps(make_page)
def build_page(page: Page, config: MkDocsConfig, files: Sequence[File], *others: Any, **named: Any) -> None:
    """Write a page's file, unless a second process has: it begins with the last page when this one begins with the first."""
    if is_build and page is files[0].page and is_safe():
        tasks = {one.url: functools.partial(make_page, one.page, config, files, *others) for one in reversed(files)}
        writing.append(SecondProcess(tasks))
    if not (writing and writing[0].finish(page.url)):
        make_page(page, config, files, *others, **named)
    if writing and page is files[-1].page:
        writing.pop().close()


def on_startup(command: str, **_: object) -> None:
    """A build may use a second core, and ends before its garbage is worth collecting."""
    allow(command == "build")
    global is_build
    is_build = command == "build"
    shared_markdown.clear()
    waiting[:] = [WaitingPages()]
    if is_build:
        gc.disable()
        atexit.register(gc.freeze)  # nor when the process ends


def on_files(files: Files, **_: object) -> Files:
    """Give a build the site's own scripts and style sheets as they will be: to copy each of the parts that are joined, only
    to join them there, takes longer than all else that is done with them."""
    if not is_build:
        return files
    assets = {uri.removeprefix("assets/"): file for uri, file in files.src_uris.items() if uri.startswith("assets/")}
    own = {name: file for name, file in assets.items() if is_own(name)}
    try:
        made = minified_assets({name: file.content_string for name, file in own.items()})
    except BadData as bad:
        raise PluginError(str(bad)) from None
    for name, file in own.items():
        if name in made:
            file.content_bytes = made[name].encode()
        else:
            files.remove(file)
    return files


def on_nav(nav: Any, **_: object) -> Any:
    """What has been read is kept to the end: no collection of garbage need look at it."""
    if is_build:
        gc.freeze()
    return nav


def on_page_content(html: str, page: Any, **_: object) -> str:
    """Let go of a page's Markdown, and now and then of what its conversion left behind: else both are kept until all pages
    are made, which takes as much memory again as their HTML."""
    if is_build:
        page.markdown = ""
        waiting[0].keep(page.url, html)
        html = ""
        if next(pages_made) % PAGES_BETWEEN_COLLECTIONS == 0:
            free_garbage()
    return html


def on_page_context(context: Any, page: Any, **_: object) -> Any:
    """Give a page its HTML back."""
    if is_build:
        page.content = waiting[0].take(page.url)
    return context


def on_post_page(output: str, page: Any, **_: object) -> str:
    """Let go of a page's HTML once its file can be written."""
    if is_build:
        page.content = ""
    return output


def on_shutdown() -> None:
    """Collect garbage again, for whoever builds within a longer process."""
    global is_build
    is_build = False
    waiting.clear()
    while writing:  # of a build that has failed
        writing.pop().close()
    gc.unfreeze()
    gc.enable()


context.get_git_info = last_commit
mkdocs.structure.pages.markdown = SimpleNamespace(Markdown=markdown_for_page)  # type: ignore[assignment, attr-defined]
build._build_page = build_page  # type: ignore[assignment]
theme.Theme.get_env = theme_environment  # type: ignore[assignment, method-assign]
html.TEMPLATES.bytecode_cache = template_cache(ROOT)
