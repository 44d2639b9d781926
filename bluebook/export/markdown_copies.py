"""The site for software that reads: a Markdown twin of each page, llms.txt and robots.txt.

The twins of the chapters, of the editions and of the tables are written from the text and the records. The twins of the
other pages are the built page's article, since only there all of it stands.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Container, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from bluebook.collection import Library
from bluebook.content.addresses import page_path, public, site_url
from bluebook.content.chapters import Block, Edition, Page
from bluebook.content.citations import footnote
from bluebook.content.columns import columns, flatten, rows
from bluebook.content.kinds import KINDS
from bluebook.content.markdown import escape

ABOUT = (
    "The security chapters of Japan’s Diplomatic Bluebook, editions 2015 and 2018, word for word, every paragraph by "
    "permanent address. An unofficial presentation; source: Ministry of Foreign Affairs of Japan, Diplomatic Bluebook, "
    "text under the Public Data License 1.0, split into pages and numbered by paragraph."
)


def block_label(block: Block) -> str:
    """What a block's address is called: `¶ 12`, `Fig. 1`, `Note 6`."""
    number = re.sub(r"^(p|fig-|fn-)", "", block.id)
    return {"paragraph": f"¶ {number}", "figure": f"Fig. {number}", "footnote": f"Note {number}"}.get(block.kind, "§")


def block_markdown(block: Block) -> str:
    """A block in Markdown, led by a link with its address; a heading is followed by it."""
    link = f"[{block_label(block)}]({public(block.address)})"
    words = escape(block.text)
    return f"{'#' * block.level} {words} {link}" if block.kind == "heading" else f"{link} {words}"


def page_markdown(edition: Edition, page: Page) -> str:
    """A chapter page in Markdown: what it is and how to cite it, then every block with its address."""
    head = f"{edition.title} (covering {edition.covers}), {edition.chapter}, {edition.part}: {page.title.label}"
    cite = f"Cite as: {footnote(edition, page, page.title)}"
    return "\n\n".join([f"> {head}", f"> {cite}", *(block_markdown(b) for b in page.blocks)]) + "\n"


def edition_markdown(library: Library, edition: Edition) -> str:
    """An edition's contents in Markdown, linked to the twins of its pages."""
    items = [f"- [{escape(p.title.label)}]({public(p.address)}index.md)" for p in library.chapters.of(edition.year)]
    front = f"# {edition.title}\n\nCovers {edition.covers}. {edition.chapter}: {edition.chapter_title}. {edition.part}."
    return f"{front}\n\n" + "\n".join(items) + "\n"


def whole_markdown(library: Library, edition: Edition) -> str:
    """All sections of an edition in Markdown, one after the other; each paragraph's link is its own address."""
    pages = library.chapters.of(edition.year)
    return f"# {edition.title}\n\n" + "\n".join(page_markdown(edition, page) for page in pages)


def table_markdown(kind: str, records: Sequence[Any]) -> str:
    """A kind's records as a Markdown table: the columns of the downloads that say something, a row for each record."""
    told = rows(kind, records)
    said = [c for c in columns(kind) if c.name not in LINK_COLUMNS and any(row[c.name] is not None for row in told)]
    lines = [["record", *(c.name for c in said), "source"], ["---"] * (len(said) + 2)]
    for row in told:
        record = f"[{row['id']}]({row['row_address']})"
        source = f"[{row['source']}]({row['paragraph_address']})"
        lines.append([record, *(cell_text(row[c.name]) for c in said), source])
    return f"# {kind.capitalize()}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


LINK_COLUMNS = {"id", "source", "page", "paragraph", "paragraph_address", "row_address"}


def cell_text(content: Any) -> str:
    """A value as a cell of a Markdown table; nothing for what the text does not say."""
    plain = flatten(content)
    return "" if plain is None else escape(str(plain)).replace("|", "\\|")


# What a page offers to be clicked and filled in says nothing in Markdown.
CLICKED = ["script", "style", "noscript", "form", "dialog", "svg", "template"]
ARTICLE = re.compile(r"<article.*?</article>", re.DOTALL)


def article_markdown(html: str, address: str) -> str | None:
    """A built page's article in Markdown with full addresses; None of a page without one."""
    found = ARTICLE.search(html)
    return markdown_of(found[0], address) if found else None


@functools.lru_cache(maxsize=1024)
def markdown_of(html: str, address: str) -> str:
    """An article in Markdown; what has not changed since the last build of a running server is not read again."""
    article = BeautifulSoup(html, "html.parser")
    for tag in [*article.find_all(CLICKED), *article.find_all(hidden=True)]:
        tag.decompose()
    for tag in article.find_all(True):
        tidy_tag(tag, address)
    text = MarkdownConverter(heading_style="ATX", bullets="-").convert_soup(article)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip() + "\n"


def tidy_tag(tag: Tag, address: str) -> None:
    """Make a tag of a built page speak for itself outside it, with full addresses."""
    classes: Container[str] = tag.get("class") or []
    if "bb-anchor" in classes or "bb-row-link" in classes:
        tag.string = " §"
    elif "bb-remark" in classes:
        tag.insert(0, " Note: ")
    elif tag.name == "summary":
        tag.name = "p"
        if "bb-quote" in (tag.parent.get("class") or [] if tag.parent else []):
            tag.clear()
    for name in ("href", "src"):
        if tag.has_attr(name):
            tag[name] = re.sub(r"index\.html(?=$|#)", "", urljoin(address, str(tag[name])))


def built_copies(site: Path, written: Container[str]) -> dict[str, str]:
    """The twins of the built pages that none is `written` for: path below the site's root → what it holds."""
    twins = {}
    for file in sorted(site.rglob("index.html")):
        folder = "" if file.parent == site else f"{file.parent.relative_to(site).as_posix()}/"
        if f"{folder}index.md" in written:
            continue
        text = article_markdown(file.read_text(encoding="utf-8"), f"{site_url()}{folder}")
        if text is not None:
            twins[f"{folder}index.md"] = text
    return twins


def llms(library: Library) -> str:
    """llms.txt: what the site is, and its pages as Markdown."""
    parts = [
        f"## {e.title} (covers {e.covers})\n\n"
        + "\n".join(f"- [{p.title.label}]({public(p.address)}index.md)" for p in library.chapters.of(e.year))
        for e in library.chapters.editions.values()
    ]
    data = "\n".join(f"- [{kind.capitalize()}]({public(f'data/{kind}')}index.md)" for kind in KINDS)
    compared = "\n".join(
        f"- [{t.question}]({public(t.address)}index.md), as [JSON]({site_url()}{t.address}.json)"
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
                f"# Diplomatic Bluebook: Security\n\n> {ABOUT}",
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


def markdown_files(library: Library) -> dict[str, str]:
    """Every file for software that reads: its path below the site's root → what it holds."""
    chapters = library.chapters
    twins = {
        f"{page_path(p.address)}index.md": page_markdown(chapters.editions[p.edition], p)
        for p in chapters.pages.values()
    }
    fronts = {f"{e.year}/index.md": edition_markdown(library, e) for e in chapters.editions.values()}
    wholes = {f"{e.year}/print/index.md": whole_markdown(library, e) for e in chapters.editions.values()}
    tables = {f"data/{kind}/index.md": table_markdown(kind, library.records.of(kind)) for kind in KINDS}
    return twins | fronts | wholes | tables | {"llms.txt": llms(library), "robots.txt": robots()}
