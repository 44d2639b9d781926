"""The engine's way to the site's code: what pages may call (bluebook/render/macros.py), and what a build does besides."""

import contextlib
import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from bluebook.collection import CheckTask, Library, read_library, require_addresses
from bluebook.content.addresses import Location, site_url
from bluebook.content.edition_words import fill_words
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import CALL, page_of, read_call
from bluebook.content.markdown import TEMPLATE
from bluebook.content.settings import check_settings, keep_settings
from bluebook.deploy.atomic_swap import make_readable, system_mistakes
from bluebook.errors import BadData, Mistake
from bluebook.export.page_foot import page_foot
from bluebook.export.sitemap import dated_changes
from bluebook.render.macros import MACROS, call_key, macro_of, render_calls
from bluebook.render.print_edition import whole_edition
from bluebook.render.view import View
from bluebook.second_process import SecondProcess, Task, is_of_use

try:
    from mkdocs.exceptions import PluginError
except ImportError:  # another engine: it reports a plain exception

    class PluginError(Exception):
        """Stops the build with its message."""


SHARED_TASK, REGISTER_TASK, PUBLICATION_TASK = (
    "shared",
    "addresses",
    "publication",
)  # the checks that a second process may make
PAGES_FILES = "files with pages"
second: list[SecondProcess] = []  # the one that is at work, if any


def library_of(env, begin: Callable[[Library, CheckTask], CheckTask] = lambda library, check: check) -> Library:
    """The chapters and the facts; stops the build with every mistake in them."""
    try:
        root = Path(env.project_dir)
        library = read_library(root, begin)
        require_addresses(root, library, lambda: found_ahead(REGISTER_TASK, partial(library.lost_addresses, root)))
        return library
    except BadData as bad:
        end_second_process()
        raise PluginError(str(bad)) from None


def reading_macros(root: Path) -> dict[str, Callable[..., str]]:
    """The macros that read the pages' files again."""
    return {"whole_edition": lambda view, edition: whole_edition(root, view, str(edition))}


# --- a second process -------------------------------------------------------------------------------------------------


def begin_second_process(root: Path, is_published: bool, library: Library, check: CheckTask) -> CheckTask:
    """Let a second process make some checks, write the files that take longest, render the macros of the pages from the last one
    on, and then write the other files, while this one makes the other checks and the pages from the first one on, and files that
    take little where it would wait. Gives the check back, which one of the two makes."""
    from bluebook.deploy.publish import LONGEST_FIRST, SLOWEST, Family, write_family

    def families(some: Iterable[Family]) -> dict[str, Task]:
        """The tasks that write families of files."""
        return {one.__name__: partial(write_family, one, files_folder(folder, one.__name__), library) for one in some}

    folder = Path(mkdtemp(prefix="bluebook-build-"))
    checks = {SHARED_TASK: check, REGISTER_TASK: partial(library.lost_addresses, root)}
    if is_published:
        from bluebook.authoring.check import check_publication

        checks[PUBLICATION_TASK] = partial(check_publication, root, library)
    last = reversed(files_in_order(root))
    pages = {page_of(file): partial(make_ahead, root, library, file, folder) for file in last}
    tasks = checks | families(SLOWEST) | pages | families(LONGEST_FIRST)
    short = [family.__name__ for family in reversed(LONGEST_FIRST) if family not in SLOWEST]
    second.append(SecondProcess(tasks, folder, meanwhile=short))
    return lambda: found_ahead(SHARED_TASK, check)


def make_ahead(root: Path, library: Library, file: str, folder: Path) -> dict[str, str]:
    """Render the macros of a page, by its file below docs/, and write what goes with it into the folder of all pages."""
    from bluebook.deploy.publish import files_with, write_family

    answers = render_calls(root, library, file, reading_macros(root))
    if file in library.articles:
        write_family(files_with(file), folder / PAGES_FILES, library)
    return answers


def files_folder(folder: Path, task: str) -> Path:
    """Where the files of a family are until they are put into the site."""
    return folder / f"files of {task}"


def files_made(task: str) -> Path | None:
    """The folder of the files that a task has made ahead, if it has: of a family, or of all pages, since to make and remove
    a folder for each takes longer than to write what goes with it."""
    if not (second and second[0].finish(task)):
        return None
    family = files_folder(second[0].folder, task)
    return family if family.exists() else second[0].folder / PAGES_FILES


def files_in_order(root: Path) -> list[str]:
    """The pages' files, from docs/ on, in the order in which the engine makes them."""
    files = [path.relative_to(root / "docs") for path in (root / "docs").rglob("*.md")]
    order = sorted(files, key=lambda file: (file.parent.as_posix(), file.name != "index.md", file.name))
    return [file.as_posix() for file in order]


def result_of(task: str) -> Any:
    """What the second process has made ahead, if it has."""
    return second[0].result(task) if second else None


def page_made(page: str) -> dict[str, str]:
    """What the macros of a page give, by their calls, made by either process with what goes with the page: this one has
    nothing better to do while the other is at work."""
    return second[0].result_of_either(page) or {} if second else {}


def found_ahead(task: str, check: CheckTask) -> list[Mistake]:
    """What a check finds, made by the second process or else now."""
    found = result_of(task)
    return check() if found is None else found


def end_second_process() -> None:
    """End it, done or not."""
    while second:
        second.pop().close()


# --- the steps of the engine ------------------------------------------------------------------------------------------


def on_pre_page_macros(env):
    """Put what a page's calls give in their places, so that the plugin need not compile the page as a template. What it
    cannot be sure to do as the plugin does is left to that: other calls, and mistakes, of which it says where they are."""
    plain = not TEMPLATE.search(f"{env.page.title}\n{CALL.sub('', env.markdown)}")
    if env.page.meta.get("render_macros") is not True or not plain:
        return
    with contextlib.suppress(Exception):
        env.markdown = CALL.sub(lambda call: answer(env, *read_call(call["call"])), env.markdown)
        env.page.meta["render_macros"] = False


def answer(env, name: str, given: tuple[object, ...], named: dict[str, object]) -> str:
    """What a call gives."""
    return str(env.macros[name](*given, **named))


def on_post_build(env):
    """Write what the built site needs beside its pages; `python -m bluebook publish SITE` does it for other engines."""
    from bluebook.deploy.publish import (
        publish,  # an engine that only reads the macros has none of the packages that it needs
    )

    site = Path(env.conf["site_dir"])
    try:
        publish(site, library_of(env), not is_served(env), files_made)
    except BadData as bad:
        raise PluginError(str(bad)) from None
    except OSError as error:
        raise PluginError(str(system_mistakes(error, site))) from None
    finally:
        end_second_process()


def is_served(env) -> bool:
    """Whether the pages are a draft that `serve` shows: it puts its own address in the place of the site's."""
    return env.conf["site_url"].rstrip("/") != site_url().rstrip("/")


def is_draft() -> bool:
    """Whether this is a build to look at, of a text that is still at work; what has a public address never is."""
    return bool(os.environ.get("BLUEBOOK_DRAFT")) and not os.environ.get("SITE_URL")


def require_published(env, library: Library) -> None:
    """Stop a build of what must not be published: a text that is not its source's, an address off the register."""
    from bluebook.authoring.check import check_publication, require_publication

    check = partial(check_publication, Path(env.project_dir), library)
    try:
        require_publication(library, lambda: found_ahead(PUBLICATION_TASK, check))
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
    end_second_process()  # of a build that has failed
    root = Path(env.project_dir)
    keep_settings(env.conf["extra"])
    is_published = not (is_served(env) or is_draft())
    library = library_of(env, *([partial(begin_second_process, root, is_published)] if is_of_use() else []))
    if is_published:
        require_published(env, library)
    set_page_feet(env, library)
    others = reading_macros(root)
    ahead: dict[str, dict[str, str]] = {}  # what the second process has given for the page that is being made

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
        if place.here.page not in ahead:
            ahead.clear()
            ahead[place.here.page] = page_made(place.here.page)
        found = ahead.get(place.here.page, {}).get(call_key(name, given, named))
        return found if found is not None else (macro_of(name) or others[name])(place, *given, **named)

    for name in (*MACROS, *KINDS, *others):
        env.macro(partial(macro, name), name)
