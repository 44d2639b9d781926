"""What a reader sees first after following a link to a page: the text that a search result is judged by.

The rule, for every site alike. A link to
- a paragraph, list item, cell, caption … lands on the text of that block;
- a heading lands on the text from it to the next heading; headings that follow one another with no text between them
  are taken together;
- no place, or a place that the page does not have, lands on the page's head: all down to its second heading.
Only the page's article counts: navigation, header and footer are the same on every page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import html5lib

from tests.bench.queries import letters

BLOCKS = {"p", "li", "dd", "dt", "td", "th", "figcaption", "blockquote", "pre", "caption"}
HEADING = re.compile(r"h[1-6]$")
UNSEEN = {"script", "style", "template", "noscript", "svg", "sup"}  # a call of a footnote is no part of a sentence


@dataclass(frozen=True)
class Region:
    """The letters and digits of a text, and whether the place linked to was there."""

    letters: str
    found: bool


class Article:
    """A page's article in reading order: headings and texts, each with the elements it is in."""

    def __init__(self, page: Element):
        root = page.find(".//article")
        self.parts: list[tuple[str, str, tuple[Element, ...]]] = []
        self.ids: dict[str, tuple[Element, ...]] = {}
        if root is not None:
            self.read(root, ())

    def read(self, element: Element, above: tuple[Element, ...]) -> None:
        """Add an element's parts."""
        path = (*above, element)
        if element.get("id"):
            self.ids.setdefault(str(element.get("id")), path)
        if isinstance(element.tag, str) and HEADING.match(element.tag):
            self.parts.append(("heading", "".join(element.itertext()), path))
            for inner in element.iter():
                if inner.get("id"):
                    self.ids.setdefault(str(inner.get("id")), path)
            return
        if element.text and element.text.strip():
            self.parts.append(("text", element.text, path))
        for child in element:
            if child.tag not in UNSEEN and isinstance(child.tag, str):
                self.read(child, path)
            if child.tail and child.tail.strip():
                self.parts.append(("text", child.tail, path))

    def down_from(self, first: int) -> str:
        """The text from a part to the next heading that has text before it."""
        said, body = [], False
        for kind, text, _ in self.parts[first:]:
            if kind == "heading" and body:
                break
            body = body or kind == "text"
            said.append(text)
        return " ".join(said)

    def head(self) -> str:
        """All down to the second heading."""
        first = next((at for at, part in enumerate(self.parts) if part[0] == "heading"), 0)
        return " ".join(text for _, text, _ in self.parts[:first]) + " " + self.down_from(first)

    def at(self, id: str) -> str:
        """The text that a place of the page lands on."""
        path = self.ids[id]
        block = next((e for e in reversed(path) if e.tag in BLOCKS), None)
        inside = [at for at, part in enumerate(self.parts) if any(e is (block or path[-1]) for e in part[2])]
        if block is None and inside and self.parts[inside[0]][0] == "heading":
            return self.down_from(inside[0])
        return " ".join(self.parts[at][1] for at in inside)


class Landing:
    """Where links into a built site land."""

    def __init__(self, site: Path):
        self.site = site
        self.articles: dict[str, Article] = {}
        self.dead: set[str] = set()

    def article(self, path: str) -> Article:
        """The article of a page by its path."""
        if path not in self.articles:
            file = self.site / unquote(path).lstrip("/")
            file = file / "index.html" if file.is_dir() else file
            html = file.read_text(encoding="utf-8") if file.is_file() else ""
            self.articles[path] = Article(html5lib.parse(html, namespaceHTMLElements=False))
        return self.articles[path]

    def region(self, address: str) -> Region:
        """What a link's address lands on."""
        parts = urlsplit(address)
        article, id = self.article(parts.path), unquote(parts.fragment)
        if id and id not in article.ids:
            self.dead.add(f"{parts.path}#{id}")
        found = not id or id in article.ids
        return Region(letters(article.at(id) if id and found else article.head()), found)
