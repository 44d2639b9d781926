"""The text on paper: a whole edition on one page, and the words in the margins of printed sheets.

An edition's page is rendered from the Markdown of its sections by the chapters' own extension. Every id gets the name
of its section in front (`5-cyber-p6`), so that no two are alike; every number leads to the paragraph's permanent
address.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Container
from pathlib import Path
from urllib.parse import urlsplit

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, public, site_url
from bluebook.content.chapters import Chapters, Page, kind_of_page, printed_section, split_blocks
from bluebook.content.edition_words import and_list
from bluebook.content.editions import Edition
from bluebook.content.site_files import is_made
from bluebook.render.citations import book_link
from bluebook.render.html import block, element, join
from bluebook.render.markdown_extension import ChapterExtension
from bluebook.render.view import View

PRINT_SHEET = "assets/css/margins.css"
SITE = "Diplomatic Bluebook: Security"
SOURCE_NOTE_FORM = (
    "Source: Ministry of Foreign Affairs of Japan, {books}. Text under the Public Data License 1.0, edited for the web. "
    "Unofficial presentation."
)


# --- an edition on one page -----------------------------------------------------------------------------------------


def whole_edition(root: Path, view: View, edition: str) -> str:
    """The text of all sections of an edition, one after the other, with their contents before them."""
    pages = view.library.chapters.of(edition)
    contents = [element("li", element("a", page.title.label, href=f"#{page.name}")) for page in pages]
    sections = [whole_section(root, view, page) for page in pages]
    return block(
        element(
            "div",
            element("button", "Print", type="button", data_act="print", class_="md-button bb-print-this", hidden=True),
            edition_book(edition, view.here),
            element("ul", contents, class_="bb-whole-contents"),
            "\n",
            join(sections, "\n"),
            class_="bb-whole bb-edition-mark",
            data_edition=edition,
        )
    )


def edition_book(edition: str, here: Location) -> Markup | None:
    """A link to the edition's book, where books are made."""
    link = book_link("The whole edition as a PDF with bookmarks", edition, here)
    return element("p", link, class_="bb-print-this") if is_made("books") else None


def whole_section(root: Path, view: View, page: Page) -> Markup:
    """A section with its permanent address, its headings one level deeper than on its own page."""
    source = (root / "docs" / f"{page.address}.md").read_text(encoding="utf-8")
    address = public(page.address)
    kind = f"{kind_of_page(view.library.chapters, page)} {printed_section(page)}".strip()
    where = element("p", kind, ": ", element("a", address, href=view.here.link(page.address)), class_="bb-whole-place")
    text = Markup(render_section(source, root / "data", Moving(page, view.library.chapters.pages, view.here)))
    return element("section", where, "\n", text, id=page.name, data_page=page.address, class_="bb-whole-section")


def render_section(source: str, data: Path, moving: Moving) -> str:
    """The HTML of a section's Markdown without what macros add to it."""
    said = [text for _, text in split_blocks(source) if not text.startswith("{{")]
    markdown = Markdown(extensions=["attr_list", ChapterExtension(data=str(data))], output_format="html")
    markdown.treeprocessors.register(moving, "bb-moving", 3)  # after the chapters' own
    return markdown.convert("\n\n".join(said))


class Moving(Treeprocessor):
    """Makes a section fit to share a page with others: its ids, its links, the depth of its headings."""

    def __init__(self, page: Page, pages: Container[str], here: Location):
        super().__init__()
        self.page, self.pages, self.here = page, pages, here

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        for part in root.iter():
            if heading := re.fullmatch(r"h([1-5])", str(part.tag)):
                part.tag = f"h{int(heading[1]) + 1}"
            if id := part.get("id"):
                part.set("id", f"{self.page.name}-{id}")
            if href := part.get("href"):
                part.set("href", self.link(href, part.get("class", "")))

    def link(self, href: str, kind: str) -> str:
        """Where a link of the section leads: numbers to their permanent address, all else to what is here."""
        path, _, id = href.partition("#")
        if urlsplit(href).scheme:
            return href
        if not path:
            permanent = "bb-number" in kind or "bb-anchor" in kind
            return self.here.link(f"{self.page.address}#{id}") if permanent else f"#{self.page.name}-{id}"
        name = path.removesuffix(".md").removeprefix("./")
        if f"{self.page.edition}/{name}" not in self.pages:
            return self.here.link(f"{name.removeprefix('../')}{'#' if id else ''}{id}")
        return f"#{name}-{id}" if id else f"#{name}"


# --- the margins of sheets ------------------------------------------------------------------------------------------


def general_margins(chapters: Chapters) -> str:
    """A style sheet with the words in the margins of any page's sheets, for browsers that can show them."""
    source = SOURCE_NOTE_FORM.format(books=and_list([edition.title for edition in chapters.editions.values()]))
    return words_of(":root", edition=SITE, section="", address=site_url(), source=source) + "\n"


def edition_margins(chapters: Chapters, e: Edition) -> str:
    """The style sheet with those of an edition's pages."""
    front = {"edition": f"{e.title} (covers {e.covers})", "source": SOURCE_NOTE_FORM.format(books=e.title)}
    marked = f':root:has([data-edition="{e.year}"]:is(.bb-place, .bb-edition-mark))'
    rules = [words_of(marked, **front, section=e.part, address=public(e.year))]
    for page in chapters.of(e.year):
        marked = f':root:has(.bb-place[data-page="{page.address}"])'
        rules.append(words_of(marked, section=page.title.label, address=public(page.address)))
        rules.append(section_sheets(page))
    return "\n".join(rules) + "\n"


def words_of(selector: str, **words: str) -> str:
    """The words in the margins of the sheets of what a selector names; print.css says where each is."""
    return f"{selector} {{ {' '.join(f'--bb-paper-{name}: {css_string(text)};' for name, text in words.items())} }}"


def section_sheets(page: Page) -> str:
    """The sheets of a section on the page of its whole edition: they name the section and its own address."""
    name = f"bb-{page.address.replace('/', '-')}"
    return (
        f'.bb-whole-section[data-page="{page.address}"] {{ page: {name}; }}\n'
        f"@page {name} {{ @top-right {{ content: {css_string(page.title.label)}; }} "
        f'@bottom-left {{ content: {css_string(public(page.address))} "\\a" var(--bb-paper-source); }} }}'
    )


def css_string(text: str) -> str:
    """A text as a string of CSS, which nothing in it can end."""
    return '"' + re.sub(r'["\\<\n\r\f]', lambda sign: f"\\{ord(sign[0]):x} ", text) + '"'


def print_files(library: Library) -> dict[str, str]:
    """The style sheets of the margins, one for all pages and one for each edition's: path below the site's root → what it
    holds."""
    chapters = library.chapters
    of_editions = {f"assets/css/margins-{e.year}.css": edition_margins(chapters, e) for e in chapters.editions.values()}
    return {PRINT_SHEET: general_margins(chapters), **of_editions}
