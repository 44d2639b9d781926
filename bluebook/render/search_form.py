"""The forms of the search, on the home page and on its own, as they are without scripts."""

from __future__ import annotations

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.render.html import block, element


def search_box(library: Library) -> str:
    """The home page's search: a form that leads to the search page, also without scripts."""
    return block(
        element(
            "form",
            element("label", "Search both editions", for_="home-q"),
            search_input("home-q"),
            element("button", "Search"),
            action="search/",
            role="search",
            aria_label="Both editions",
            class_="bb-search",
        )
    )


def search_page(library: Library) -> str:
    """The search page's form and the list that its script fills; the outline below it is what reads without."""
    form = element(
        "form",
        element("label", "Words, a name, “exact words”, or a citation such as 2018 (4) B", for_="q"),
        element("div", search_input("q"), element("button", "Search"), class_="bb-search-line"),
        role="search",
    )
    words = "Searching needs scripts. The outline below leads to every section."
    without = element("p", words, class_="bb-no-script")
    return block(element("div", form, "\n", without, element("ol", id="results"), id="bb-search-page"))


def search_input(id: str) -> Markup:
    """The field for what is sought."""
    return element("input", type="text", name="q", id=id, autocomplete="off", spellcheck="false", enterkeyhint="search")
