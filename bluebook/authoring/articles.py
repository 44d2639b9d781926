"""What an engine would object to in the pages, without building them: calls of macros, templates, links and their ids."""

from __future__ import annotations

import inspect
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.characters import visible
from bluebook.content.checks.markdown import FRONT
from bluebook.content.files import read_text
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import CALL, page_of, read_call
from bluebook.content.markdown import TEMPLATE
from bluebook.errors import BadData, Mistake, nearest
from bluebook.render.comparison import theme_of_page
from bluebook.render.macros import MACROS, macro_of, render_calls
from bluebook.render.view import View

WITH_CALLS = "render_macros: true\n"
EXTENSIONS = ["attr_list", "def_list", "tables", "toc"]  # of mkdocs.yml, as far as links and ids need them
ASSETS = re.compile(r"^(?P<field>styles|scripts)\b:[ \t]*(?:\[(?P<names>.*)\])?", re.MULTILINE)
ASSET_FILES = {"styles": ("css", ".css"), "scripts": ("js", ".js")}
MADE_ID = re.compile(r"""\bid=(["']?)([\w-]+)\1""")
WHOLE_EDITION = "whole_edition"  # reads the pages again: only its edition is looked at


@dataclass(frozen=True)
class PageText:
    """The Markdown of one page below docs/."""

    name: str
    markdown: str

    @property
    def file(self) -> str:
        """Its file, from the project's folder."""
        return f"docs/{self.name}"

    def mistake(self, place: int, message: str) -> Mistake:
        """A mistake at a character of the text."""
        return Mistake(self.file, self.markdown[: max(place, 0)].count("\n") + 1, message)


def check_pages(root: Path, library: Library) -> Iterator[Mistake]:
    """Every page's calls of macros can be answered, and its links lead to pages, files and ids that are there."""
    articles = [PageText(name, text) for name, text in library.articles.items()]
    names = [f"{page}.md" for page in library.chapters.pages]
    chapters = [PageText(name, read_text(root / "docs" / name, f"docs/{name}")) for name in names]
    for page in (*chapters, *articles):
        yield from check_calls(page, library)
        yield from check_assets(page, root)
    site = Site(root, library)
    for page in articles:
        yield from check_links(page, site)


def check_assets(page: PageText, root: Path) -> Iterator[Mistake]:
    """The style sheets and scripts that a page asks for in its fields are there."""
    front = FRONT.match(page.markdown)
    for line in ASSETS.finditer(front["fields"] if front else ""):
        folder, ending = ASSET_FILES[line["field"]]
        if line["names"] is None:
            yield page.mistake(
                page.markdown.find(line[0]), f"`{line['field']}` is not a list here; write `[…]` in its line"
            )
            continue
        assets = root / "docs/assets" / folder
        for name in filter(None, (word.strip("\"' ") for word in line["names"].split(","))):
            if not (assets / f"{name}{ending}").is_file():
                known = [f.relative_to(assets).as_posix().removesuffix(ending) for f in assets.rglob(f"*{ending}")]
                cure = nearest(name, known) or f"; name one of docs/assets/{folder}"
                message = f"there is no `{visible(name)}` among the {line['field']} of docs/assets/{folder}{cure}"
                yield page.mistake(page.markdown.find(line[0]), message)


# --- calls of macros --------------------------------------------------------------------------------------------------


def check_calls(page: PageText, library: Library) -> Iterator[Mistake]:
    """What is written in braces is a call that a macro can answer, and the page says that it has such calls."""
    front = FRONT.match(page.markdown)
    calls = list(CALL.finditer(page.markdown))
    if not front or WITH_CALLS not in front["fields"]:
        if calls:
            cure = "write `render_macros: true` into the fields between `---` that it begins with"
            yield page.mistake(
                calls[0].start(), f"`{visible(calls[0]['call'])}` is called, but the page runs no macros; {cure}"
            )
        return
    for other in TEMPLATE.finditer(CALL.sub(lambda call: " " * len(call[0]), page.markdown)):
        around = visible(page.markdown[other.start() : other.start() + 30].partition("\n")[0])
        cure = "write `&#123;` for `{`, or a call such as `{{ who() }}`"
        yield page.mistake(other.start(), f"`{around}` would be read as a template; {cure}")
    for call in calls:
        yield from check_call(page, call, library)


def check_call(page: PageText, call: re.Match[str], library: Library) -> Iterator[Mistake]:
    """A call names a macro, gives it what it takes, and what it gives is there."""
    try:
        name, given, named = read_call(call["call"])
    except ValueError:
        yield page.mistake(
            call.start(), f"`{visible(call['call'])}` is no call with plain words and numbers; write them out"
        )
        return
    known = [*MACROS, *KINDS, WHOLE_EDITION]
    if name not in known:
        cure = nearest(name, known) or "; bluebook/render/macros.py lists those that there are"
        yield page.mistake(call.start(), f"there is no macro `{name}`{cure}")
        return
    view = View(library, Location(page_of(page.name), page_of(page.name)))
    try:
        if name == WHOLE_EDITION:
            require_edition(library, *given, **named)
        elif name == "theme":
            theme_of_page(view)
        elif macro := macro_of(name):
            bound = inspect.signature(macro).bind(view, *given, **named)
            if "edition" in bound.arguments:
                require_edition(library, bound.arguments["edition"])
            if given or named:
                macro(view, *given, **named)
    except BadData as bad:
        for mistake in bad.mistakes:
            yield page.mistake(call.start(), mistake.message) if mistake.file == page.file else mistake
    except Exception as error:
        message = f"`{visible(call['call'])}` cannot be answered ({visible(f'{type(error).__name__}: {error}')})"
        yield page.mistake(call.start(), f"{message}; correct what it is given")


def require_edition(library: Library, edition: object) -> None:
    """Raise BadData unless an edition is one of those that are published."""
    if str(edition) not in library.chapters.editions:
        cure = nearest(str(edition), library.chapters.editions) or "; name one of data/editions.yml"
        raise BadData([Mistake("data/editions.yml", 1, f"there is no edition `{visible(str(edition))}`{cure}")])


# --- links ------------------------------------------------------------------------------------------------------------


@dataclass
class Parts(Treeprocessor):
    """The links and the ids of a page, as Markdown makes them."""

    links: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)

    def run(self, root: Element) -> None:
        """Collect them of a page's elements."""
        for element in root.iter():
            self.links += [to for name in ("href", "src") if (to := element.get(name))]
            self.ids.add(element.get("id", ""))


def parts_of(text: str) -> Parts:
    """The links and the ids of a page's Markdown, without what its macros add."""
    front = FRONT.match(text)
    markdown, found = Markdown(extensions=EXTENSIONS), Parts()
    markdown.treeprocessors.register(found, "bluebook_parts", 0)  # after what gives elements their attributes
    html = markdown.convert(CALL.sub("", text[front.end() :] if front else text))
    found.ids |= {made[2] for made in MADE_ID.finditer(html)}
    return found


@dataclass
class Site:
    """What links may lead to: the files of docs/, and the ids of their pages."""

    root: Path
    library: Library
    known: dict[str, set[str]] = field(default_factory=dict)

    @cached_property
    def files(self) -> set[str]:
        """The files below docs/."""
        docs = self.root / "docs"
        return {path.relative_to(docs).as_posix() for path in docs.rglob("*") if path.is_file()}

    def has(self, name: str, id: str) -> bool:
        """Whether a page has an id, by its Markdown, the register's addresses or, last of all, what its macros make."""
        if name not in self.known:
            page = page_of(name)
            blocks = self.library.chapters.pages.get(page)
            self.known[name] = {b.id for b in blocks.blocks} if blocks else parts_of(self.library.articles[name]).ids
        if id in self.known[name] or f"/{page_of(name)}/#{id}" in self.library.published_addresses:
            return True
        return id in parts_of("\n\n".join(render_calls(self.root, self.library, name).values())).ids


def check_links(page: PageText, site: Site) -> Iterator[Mistake]:
    """A page's links lead to files below docs/, and to ids of their pages."""
    if "](" not in page.markdown and "<" not in page.markdown and "]:" not in page.markdown:
        return
    for link in dict.fromkeys(parts_of(page.markdown).links):
        to = urlsplit(link)
        if to.scheme or to.netloc:
            continue
        place = page.markdown.find(link)
        path = unquote(to.path)
        name = posixpath.normpath(posixpath.join(posixpath.dirname(page.name), path)) if path else page.name
        if path.startswith("/") or name not in site.files:
            cure = nearest(name, site.files) or "; name a file below docs/, by its way from this one"
            yield page.mistake(place, f"the link `{visible(link)}` leads to no file{cure}")
        elif to.fragment and name.endswith(".md") and not site.has(name, unquote(to.fragment)):
            yield page.mistake(
                place, f"the link `{visible(link)}` leads to no place on its page; correct what follows `#`"
            )
