"""The forms of the search, on the home page and on its own, as they are without scripts."""

from __future__ import annotations

from bluebook.collection import Library
from bluebook.render.html import block, template
from bluebook.render.naming import example_of


def search_box(library: Library) -> str:
    """The home page's search: a form that leads to the search page, also without scripts."""
    return block(template("search_box.html"))


def search_page(library: Library) -> str:
    """The search page's form and the list that its script fills; the links below it are what reads without."""
    return block(
        template("search_page.html", newest=max(library.chapters.editions), example=example_of(library.chapters))
    )
