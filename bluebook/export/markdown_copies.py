"""The site for software that reads: a Markdown copy of each page, llms.txt and robots.txt.

The copies of the chapters, of the editions and of the tables are written from the text and the records. The copies of the
other pages are their Markdown, with what each macro says in Markdown for its call.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from markdown.extensions.toc import slugify
from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import PublicLocation, page_path, public, site_url
from bluebook.content.changes import version
from bluebook.content.chapters import Block, Page, quotable
from bluebook.content.checks.markdown import FRONT
from bluebook.content.citations import footnote
from bluebook.content.columns import columns, flatten, rows
from bluebook.content.edition_words import fill_words
from bluebook.content.editions import Edition
from bluebook.content.kinds import KINDS
from bluebook.content.macro_calls import CALL, page_of, read_call
from bluebook.content.markdown import escape
from bluebook.content.site_files import epub_file, tei_file
from bluebook.content.table_blocks import table_parts
from bluebook.errors import BadData, Origin
from bluebook.render.markdown.macros import MARKDOWN
from bluebook.render.markdown.words import inline
from bluebook.render.redirects import notice, place_names
from bluebook.render.view import View

ABOUT = (
    "The security chapters of Japan’s Diplomatic Bluebook, $years, word for word, every paragraph by "
    "permanent address. An unofficial presentation; source: Ministry of Foreign Affairs of Japan, Diplomatic Bluebook, "
    "text under the Public Data License 1.0, split into pages and numbered by paragraph."
)


def block_label(block: Block) -> str:
    """What a block's address is called: `¶ 12`, `Fig. 1`, `Note 6`."""
    number = re.sub(r"^(p|fig-|table-|fn-)", "", block.id)
    signs = {"paragraph": "¶", "figure": "Fig.", "table": "Table", "footnote": "Note"}
    return f"{signs[block.kind]} {number}" if block.kind in signs else "§"


def block_markdown(block: Block) -> str:
    """A block in Markdown, led by a link with its address; a heading is followed by it."""
    link = f"[{block_label(block)}]({public(block.address)})"
    if block.kind == "table":
        return table_block_markdown(block, link)
    words = escape(block.text)
    return f"{'#' * block.level} {words} {link}" if block.kind == "heading" else f"{link} {words}"


def table_block_markdown(block: Block, link: str) -> str:
    """A table of the text as a Markdown table, after its title and the link with its address."""
    parts = table_parts(block.markdown)
    heads, *rows = [[escape(quotable(cell)) for cell in row] for row in (parts.heads, *parts.rows)]
    lines = [f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows)]
    return "\n".join([" ".join(filter(None, (link, escape(quotable(parts.title))))), "", *lines])


def page_markdown(edition: Edition, page: Page, day: str) -> str:
    """A chapter page in Markdown: what it is, how to cite it and the day of its version, then every block with its address."""
    head = f"{edition.title} (covering {edition.covers}), {edition.chapter}, {edition.part}: {page.title.label}"
    cite = f"Cite as: {footnote(edition, page, page.title)}"
    return (
        "\n\n".join([f"> {head}", f"> {cite}", f"> Version of {day}.", *(block_markdown(b) for b in page.blocks)])
        + "\n"
    )


def edition_markdown(library: Library, edition: Edition) -> str:
    """An edition's contents in Markdown, linked to the copies of its pages."""
    items = [f"- [{escape(p.title.label)}]({public(p.address)}index.md)" for p in library.chapters.of(edition.year)]
    front = f"# {edition.title}\n\nCovers {edition.covers}. {edition.chapter}: {edition.chapter_title}. {edition.part}."
    formats = {"EPUB": epub_file(edition.year), "TEI": tei_file(edition.year)}
    links = ", ".join(f"[{name}]({site_url()}{file})" for name, file in formats.items())
    files = f"The text of this edition as a file: {links}"
    return "\n".join([f"{front} Version of {version(library.changes)}.\n", *items, f"\n{files}\n"])


def whole_markdown(edition: Edition, pages: Iterable[str]) -> str:
    """All sections of an edition, which are in Markdown, one after the other; each paragraph's link is its own address."""
    return f"# {edition.title}\n\n" + "\n".join(pages)


def table_markdown(kind: str, records: Sequence[Any], day: str) -> str:
    """A kind's records of the version of a day as a Markdown table: the columns of the downloads that say something, a row for each record."""
    table = rows(kind, records)
    shown = [c for c in columns(kind) if c.name not in LINK_COLUMNS and any(row[c.name] is not None for row in table)]
    lines = [["record", *(c.name for c in shown), "source"], ["---"] * (len(shown) + 2)]
    for row in table:
        record = f"[{row['id']}]({row['row_address']})"
        source = f"[{row['source']}]({row['paragraph_address']})"
        lines.append([record, *(cell_text(row[c.name]) for c in shown), source])
    return f"# {KINDS[kind].title}\n\nVersion of {day}.\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


LINK_COLUMNS = {"id", "source", "page", "paragraph", "paragraph_address", "row_address", "first_year", "last_year"}


def cell_text(content: Any) -> str:
    """A value as a cell of a Markdown table; nothing for what the text does not say."""
    plain = flatten(content)
    return "" if plain is None else escape(str(plain)).replace("|", "\\|")


HIDDEN = re.compile(r"<(form|noscript)\b.*?</\1>|<(\w+)\b[^>\n]*\shidden>.*?</\2>", re.DOTALL)
HTML_PARAGRAPH = re.compile(r"^<p\b[^>]*>.*</p>$", re.MULTILINE)
KEY = re.compile(r"<kbd>(.*?)</kbd>")
SOURCE_HEADING = re.compile(r"^(#+) (.+?)(?: \{:? ?(?:#(?P<id>[\w-]+))?[^{}]*\})?$", re.MULTILINE)
ATTRIBUTES = re.compile(r"^\{:? ?[.#][^{}]*\}\n|(?<=\))\{:? ?[.#][^{}]*\}", re.MULTILINE)
LINK_TARGET = re.compile(r"(?<=\]\()[^()\s]+(?=\))")


def article_markdown(library: Library, file: str, source: str) -> str:
    """A page that is not of a chapter in Markdown: its source with full addresses, and what its macros say."""
    view = View(library, PublicLocation(page_of(file), ""))
    front = FRONT.match(source)
    text = HIDDEN.sub("", source[front.end() :] if front else source)
    text = HTML_PARAGRAPH.sub(lambda html: inline(Markup(html[0]), view.here.page), KEY.sub(r"`\1`", text))
    text = ATTRIBUTES.sub("", SOURCE_HEADING.sub(partial(heading_line, view), text))
    text = LINK_TARGET.sub(lambda link: full_address(link[0], file), text)
    if front and "render_macros: true\n" in front["fields"]:
        text = CALL.sub(lambda call: macro_markdown(view, call["call"], line_of(call[0], source, file)), text)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def line_of(call: str, source: str, file: str) -> Origin:
    """Where a call is in a file below docs/."""
    return Origin(f"docs/{file}", source[: source.find(call)].count("\n") + 1)


def macro_markdown(view: View, call: str, origin: Origin) -> str:
    """What a call of a macro with plain arguments, such as `outline("2018")`, says in Markdown; else raises BadData."""
    try:
        name, given, named = read_call(call)
        macro = MARKDOWN[name]
    except (KeyError, ValueError):
        cure = "call a macro of macros.py with its words and numbers written out"
        raise BadData([origin.mistake("", f"`{call}` cannot be written as Markdown; {cure}")]) from None
    return macro(view, *given, **named)


def heading_line(view: View, line: re.Match[str]) -> str:
    """A heading of a page's source, followed by the link with its address."""
    id = line["id"] or slugify(line[2], "-")
    return f"{line[1]} {line[2]} [§]({public(f'{view.here.page}#{id}')})"


def full_address(target: str, file: str) -> str:
    """The public address that a link in a file below docs/ leads to."""
    if urlsplit(target).scheme:
        return target
    path, mark, fragment = target.partition("#")
    path = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
    return public(f"{page_of(path)}{mark}{fragment}") if path.endswith(".md") else f"{site_url()}{path}{mark}{fragment}"


def retired_markdown(library: Library, page: str) -> str:
    """What the addresses say that a page once had, at the end of its copy; nothing where it had none."""
    here = PublicLocation(page, "")
    found = [r for r in library.redirects if r.page == here.page and r.fragment]
    lines = "".join(f"- {inline(notice(record, here, place_names(library)), here.page)}\n" for record in found)
    return f"\n## Moved and removed\n\n{lines}" if lines else ""


def llms(library: Library) -> str:
    """llms.txt: what the site is, and its pages as Markdown."""
    parts = [
        f"## {e.title} (covers {e.covers})\n\n"
        + "\n".join(f"- [{escape(p.title.label)}]({public(p.address)}index.md)" for p in library.chapters.of(e.year))
        for e in library.chapters.editions.values()
    ]
    data = "\n".join(f"- [{KINDS[kind].title}]({public(f'data/{kind}')}index.md)" for kind in KINDS)
    compared = "\n".join(
        f"- [{escape(t.question)}]({public(t.address)}index.md), as [JSON]({site_url()}{t.address}.json)"
        for t in library.themes
    )
    themes = [f"## The editions compared, theme by theme\n\n{compared}"] if compared else []
    cite = (
        "Cite by paragraph. Each paragraph’s address ends in `#p` and its number; the edition’s year is the year of its "
        f"title, not the year it reports on. [How to cite]({public('about/how-to-cite')})"
    )
    return (
        "\n\n".join(
            [
                f"# Diplomatic Bluebook: Security\n\n> {fill_words(ABOUT, library.edition_words)} Version of {version(library.changes)}.",
                cite,
                *parts,
                f"## Facts drawn from the text\n\n{data}",
                *themes,
            ]
        )
        + "\n"
    )


def robots() -> str:
    """robots.txt: everything may be read, and where the list of pages is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site_url()}sitemap.xml\n"


def copies_of_data(library: Library) -> dict[str, str]:
    """The copies of the chapters, of the editions and of the tables, llms.txt and robots.txt: path below the site's root → what it
    holds."""
    chapters, day = library.chapters, version(library.changes)
    pages = {p.address: page_markdown(chapters.editions[p.edition], p, day) for p in chapters.pages.values()}
    copies = dict(pages)
    for edition in chapters.editions.values():
        copies[edition.year] = edition_markdown(library, edition)
        copies[f"{edition.year}/print"] = whole_markdown(edition, [pages[p.address] for p in chapters.of(edition.year)])
    copies |= {f"data/{kind}": table_markdown(kind, library.records.of(kind), day) for kind in KINDS}
    files = {copy_path(page): text + retired_markdown(library, page) for page, text in copies.items()}
    return files | {"llms.txt": llms(library), "robots.txt": robots()}


def article_files(library: Library, file: str) -> dict[str, str]:
    """The copy of another page, by its path below the site's root; nothing for one whose copy is made of the text or the records."""
    page = page_of(file)
    editions = library.chapters.editions
    if page in editions or page.removesuffix("/print") in editions or page.removeprefix("data/") in KINDS:
        return {}
    copy = article_markdown(library, file, library.articles[file])
    return {copy_path(page): copy + retired_markdown(library, page)}


def copy_path(page: str) -> str:
    """Where a page's copy is: `2018/5-cyber` → `2018/5-cyber/index.md`."""
    return f"{page_path(page)}index.md"
