"""The site of the sources as they are at one moment, made by MkDocs's own steps. Only this and deploy/engine.py use
MkDocs's internals.

A change of the text or the data makes a new preview, a change of code, templates or configuration also a new project;
so nothing that was made can be stale. Each page is made when it is first asked for, and so is each family of files.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import tempfile
import traceback
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError
from mkdocs.structure.files import File, Files, get_files, set_exclusions
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import is_error_template

from bluebook.collection import Library, read_library
from bluebook.deploy.atomic_swap import system_mistakes
from bluebook.errors import BadData

Step = Callable[[], None]
LOG = logging.getLogger("mkdocs")
FROM_PAGES_KINDS = (".md", ".txt", ".xml", ".gz")  # of the files that are made from all pages


class MistakesError(Exception):
    """Why a page cannot be shown: every message, one a line."""


class WarningHandler(logging.Handler):
    """Keeps what MkDocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message."""
        self.messages.append(record.getMessage())


@contextlib.contextmanager
def strict(root: Path) -> Iterator[None]:
    """Raise MistakesError for all that would stop a build of `strict: true`, warnings too."""
    handler = WarningHandler()
    LOG.addHandler(handler)
    try:
        yield
    except (MistakesError, BuildError, BadData) as error:
        handler.messages.append(str(error))
    except OSError as error:
        handler.messages.append(str(system_mistakes(error, root)))
    except Abort:  # MkDocs has said why
        pass
    except Exception:
        handler.messages.append(traceback.format_exc())
    finally:
        LOG.removeHandler(handler)
    if handler.messages:
        raise MistakesError("\n".join(dict.fromkeys(handler.messages)))


class Project:
    """State shared by all previews until the code, a template or the configuration changes. Raises MistakesError."""

    def __init__(self, root: Path, server: str):
        self.root = root
        with strict(root):
            self.config: MkDocsConfig = load_config(str(root / "mkdocs.yml"))
            self.mount = f"/{urlsplit(self.config.site_url or '').path.strip('/')}/".replace("//", "/")
            self.config.site_url = server + self.mount
            self.config.plugins.on_startup(command="serve", dirty=False)
            self.env = self.config.theme.get_env()
            self.theme_files = Files([])
            self.theme_files.add_files_from_theme(self.env, self.config)

    def preview(self) -> Preview:
        """The site of the sources as they are now; raises MistakesError."""
        return Preview(self)

    def files(self) -> Files:
        """The files of docs/, and those of the theme that they do not replace."""
        files = get_files(self.config)
        for file in self.theme_files:
            if files.get_file_from_path(file.src_uri) is None:
                files.append(File(file.src_uri, file.src_dir, self.config.site_dir, self.config.use_directory_urls))
        files = self.config.plugins.on_files(files, config=self.config)
        set_exclusions(files, self.config)
        return files


class Preview:
    """One state of the sources as a site, in a folder that is filled as its files are asked for. Raises MistakesError."""

    def __init__(self, project: Project):
        self.root, self.mount = project.root, project.mount
        self.folder = Path(tempfile.mkdtemp(prefix="bluebook-serve-"))
        self.results: dict[str, MistakesError | None] = {}  # of each page that was made
        self.failure: MistakesError | None = None  # of the files beside the pages
        try:
            with strict(self.root):
                self.read_sources(project)
        except BaseException:
            self.close()
            raise

    def read_sources(self, project: Project) -> None:
        """Read the data, and every page's title and metadata, which the navigation of other pages shows."""
        project.config.site_dir = str(self.folder)
        self.config = project.config.plugins.on_config(project.config)
        self.config.plugins.on_pre_build(config=self.config)
        self.files = project.files()
        nav = get_navigation(self.files, self.config)
        self.nav: Navigation = self.config.plugins.on_nav(nav, config=self.config, files=self.files)
        self.env = self.config.plugins.on_env(project.env, config=self.config, files=self.files)
        self.documents = self.files.documentation_pages()
        self.pages: dict[str, Page] = {}
        for file in self.documents:
            page = self.pages[file.dest_uri] = file.page or Page(None, file, self.config)
            page.read_source(self.config)
        for page in self.pages.values():
            if "title" not in page.meta and "title" not in vars(page):  # it is the first heading
                self.populate(page)

    def close(self) -> None:
        """Remove what was made."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def find(self, path: str) -> Path | None:
        """The file at a path of the site, made now if need be; None where there is none. Raises MistakesError."""
        file = self.folder / path
        if path in self.pages:
            self.make_page(path)
        else:
            self.take_steps(file)
        return file if file.is_file() else None

    def check(self) -> Iterator[str]:
        """What would stop a publication only; the mistakes on pages that nobody has asked for yet, one page at a time with
        an empty message for a page without any; then links to ids that are on no page."""
        from bluebook.authoring.check import check_drafts  # no page needs it

        yield "\n".join(f"warning: {mistake}" for mistake in check_drafts(self.root, read_library(self.root)))
        for path in self.pages:
            try:
                self.make_page(path)
                yield ""
            except MistakesError as error:
                yield str(error)
        try:
            with strict(self.root):
                for page in self.pages.values():
                    page.validate_anchor_links(files=self.files, log_level=self.config.validation.links.anchors)
        except MistakesError as error:
            yield str(error)

    # --- pages ----------------------------------------------------------------------------------------------------

    def make_page(self, path: str) -> None:
        """Write a page, once; raises MistakesError each time."""
        if path not in self.results:
            self.results[path] = None
            try:
                with strict(self.root):
                    page = self.pages[path]
                    self.populate(page)
                    build._build_page(page, self.config, self.documents, self.nav, self.env)
            except MistakesError as error:
                self.results[path] = error
        if found := self.results[path]:
            raise found

    def populate(self, page: Page) -> None:
        """Render a page's Markdown, once."""
        if page.content is None:
            build._populate_page(page, self.config, self.files)

    # --- what is beside the pages: each step writes some files -----------------------------------------------------

    def take_steps(self, file: Path) -> None:
        """Take steps until one has written the file; raises MistakesError, from then on each time."""
        while self.steps and not self.failure and not file.is_file():
            if self.steps == [self.write_rest] and not file.name.endswith(FROM_PAGES_KINDS):
                return
            try:
                with strict(self.root):
                    self.steps.pop(0)()
            except MistakesError as error:
                self.failure = error
        if self.failure:
            raise self.failure

    @cached_property
    def steps(self) -> list[Step]:
        """What is left to write: first what needs no page, the assets and what is made from the library."""
        from bluebook.deploy.publish import FROM_LIBRARY  # here and below: no page needs it

        return [
            self.copy_static_files,
            *(partial(self.write_part, part) for part in FROM_LIBRARY),
            partial(self.build_templates, needed=True),
            self.write_rest,
        ]

    def write_rest(self) -> None:
        """Write what needs all pages, in the order of a build: what is written last stays."""
        from bluebook.deploy.publish import FROM_PAGES

        self.build_templates(needed=False)
        for path in self.pages:
            self.make_page(path)
        for part in FROM_PAGES:
            self.write_part(part)

    def copy_static_files(self) -> None:
        """Write scripts, style sheets and pictures, minified as they are published."""
        from bluebook.deploy.minify import minify_assets

        self.files.copy_static_files()
        minify_assets(self.folder)

    def build_templates(self, needed: bool) -> None:
        """Write the theme's pages that have no Markdown: the one for what is not found, which is needed, or the others."""
        for name in self.config.theme.static_templates:
            if is_error_template(name) == needed:
                build._build_theme_template(name, self.env, self.files, self.config, self.nav)

    def write_part(self, part: Callable[[Path, Library], object]) -> None:
        """Write a family of published files."""
        part(self.folder, read_library(self.root))
