"""The pages of a built site as parsed trees, and the words and parts of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib

from tests.support import every


def parse(path: Path) -> Element:
    """A page as a browser reads it."""
    tree: Element = html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
    return tree


def is_retired(path: Path) -> bool:
    """Whether a page is what is left at an address that is no longer in use; test_register.py is about those."""
    return "<title>This page " in path.read_text(encoding="utf-8")


class Trees(Mapping[str, Element]):
    """The pages in use of a folder by their path from its root, each parsed when it is first asked for."""

    def __init__(self, site: Path):
        found = every(sorted(path for path in site.rglob("*.html") if not is_retired(path)), 20)
        self.files = {"/" + path.relative_to(site).as_posix().removesuffix("index.html"): path for path in found}
        self.parsed: dict[str, Element] = {}

    def __getitem__(self, path: str) -> Element:
        if path not in self.parsed:
            self.parsed[path] = parse(self.files[path])
        return self.parsed[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)


class SitePages:
    """The pages of the built site."""

    def __init__(self, site: Path):
        self.site = site
        self.trees = Trees(site)


def text(element: Element) -> str:
    """All the text of an element, white space as it is written."""
    return "".join(element.itertext())


def words(element: Element) -> str:
    """The words of an element, one space between them."""
    return " ".join(text(element).split())


def of_class(tree: Element, name: str) -> Iterator[Element]:
    """The elements of a class."""
    return (e for e in tree.iter() if name in (e.get("class") or "").split())


def article_of(tree: Element) -> Element:
    """The article of a page."""
    article = tree.find(".//article")
    assert article is not None
    return article


def links(page: Element) -> Iterator[tuple[str, str]]:
    """(element, address) of everything a page links to or loads."""
    for element in page.iter():
        for name in ("href", "src", "action", "data", "poster"):
            if (value := element.get(name)) is not None:
                yield str(element.tag), value


def ids(page: Element) -> list[str]:
    """The ids of a page."""
    return [id for element in page.iter() if (id := element.get("id"))]


HOSTS = {"www.mofa.go.jp", "www.digital.go.jp"}
