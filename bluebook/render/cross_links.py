"""Under each block of a chapter: where the other editions treat the same, and the comparisons and references that use it.

bluebook.render.markdown_extension puts each line under its block. It stands beside the text, never in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, place, short_place
from bluebook.content.chapters import Block, Page
from bluebook.content.comparison import Comparison
from bluebook.content.themes import Theme
from bluebook.render.html import block, element, join
from bluebook.render.markdown_extension import ACROSS
from bluebook.render.view import View

MOST_SECTIONS = 4  # sections named under a heading


def lines(library: Library, page: Page) -> str:
    """The line of every block of a page that has one."""
    here = Location(page.address, page.address)
    made = []
    for b in page.blocks:
        parts = (
            heading_parts(View(library, here), page, b) if b.kind == "heading" else block_parts(View(library, here), b)
        )
        parts += references_to(View(library, here), page, b)
        if parts:
            line = element("p", join(parts, " "))
            made.append(block(element("div", line, class_=ACROSS, data_from=b.id)))
    return "".join(made)


def labelled_links(label: str, links: Iterable[Markup]) -> Markup:
    """`Same theme in 2018: …`."""
    return element("span", element("b", f"{label}:"), " ", join(list(links), ", "))


# --- a paragraph, footnote or figure ----------------------------------------------------------------------------------


def block_parts(view: View, b: Block) -> list[Markup]:
    """The counterparts of a passage and the themes that compare it."""
    pairs = view.library.pairs_with(b.address)
    return counterparts(view, b, pairs) + compared_under(view, b, pairs)


def counterparts(view: View, b: Block, pairs: Sequence[tuple[Theme, Comparison]]) -> list[Markup]:
    """Links to the passages of each other edition that correspond; to its theme there, where none does."""
    parts = []
    answers: dict[str, list[Block]] = {}
    for side in (side for _, pair in pairs for side in pair.sides):
        answers.setdefault(side.edition, []).extend(side.blocks)
    themes = view.library.themes_of(b.address)
    for edition in sorted(view.library.chapters.editions):
        theme = next((theme for theme in themes if theme.passages.get(edition)), None)
        if edition == b.edition or not (edition in answers or theme):
            continue
        found = answers.get(edition)
        links = counterpart_links(view, found) if found else [theme_link(theme, view.here, edition)] if theme else []
        parts.append(labelled_links(f"Same theme in {edition}", links))
    return parts


def counterpart_links(view: View, blocks: Sequence[Block]) -> list[Markup]:
    """Links to passages: the first of a section by its place, those that follow by their number."""
    links: list[Markup] = []
    last = ""
    for b in dict.fromkeys(blocks):
        page = view.library.chapters.pages[f"{b.edition}/{b.page}"]
        words = short_place(b) if f"{b.page}#{b.under}" == last else place(page, b)
        last = f"{b.page}#{b.under}"
        links.append(element("a", words, href=view.here.link(b.address), aria_label=f"{b.edition} {place(page, b)}"))
    return links


def theme_link(theme: Theme, here: Location, edition: str = "") -> Markup:
    """A link to a theme's page, to where it shows an edition's own passages."""
    if not edition:
        return element("a", theme.name, href=here.link(theme.address))
    name = f"{theme.name} in {edition}"
    return element("a", theme.name, href=here.link(theme.address), aria_label=name)


def compared_under(view: View, b: Block, pairs: Sequence[tuple[Theme, Comparison]]) -> list[Markup]:
    """Links to every comparison that uses a passage, to the pair where it is paired."""
    paired = [
        element(
            "a",
            theme.name,
            href=view.here.link(f"{theme.address}#{pair.id}"),
            aria_label=f"{theme.name}, {pair.id.replace('-', ' ')}",
        )
        for theme, pair in pairs
    ]
    known = {theme.slug for theme, _ in pairs}
    rest = [theme_link(theme, view.here) for theme in view.library.themes_of(b.address) if theme.slug not in known]
    return [labelled_links("Compared under", [*paired, *rest])] if paired or rest else []


# --- a heading --------------------------------------------------------------------------------------------------------


def heading_parts(view: View, page: Page, heading: Block) -> list[Markup]:
    """The sections of each other edition that treat what stands under a heading, most of it first."""
    under = blocks_under(page, heading)
    found: dict[str, Counter[str]] = {edition: Counter() for edition in sorted(view.library.chapters.editions)}
    for b in under:
        for _, pair in view.library.pairs_with(b.address):
            for side in pair.sides:
                found[side.edition].update(f"{side.edition}/{a.page}#{a.under}" for a in side.blocks)
    parts = []
    for edition, sections in found.items():
        if edition != heading.edition and sections:
            links = [heading_link(view, address) for address, _ in sections.most_common(MOST_SECTIONS)]
            parts.append(labelled_links(f"Same theme in {edition}", links))
        elif edition != heading.edition:
            parts += themes_instead(view, under, edition)
    return parts


def blocks_under(page: Page, heading: Block) -> list[Block]:
    """The blocks directly under a heading; where there is none, those under the headings below it."""
    direct = [b for b in page.blocks if b.under == heading.id and b.kind != "heading"]
    if direct:
        return direct
    at = page.blocks.index(heading)
    rest = page.blocks[at + 1 :]
    end = next((i for i, b in enumerate(rest) if b.kind == "heading" and b.level <= heading.level), len(rest))
    return [b for b in rest[:end] if b.kind != "heading"]


def themes_instead(view: View, under: Sequence[Block], edition: str) -> list[Markup]:
    """Where nothing corresponds: the themes of a section that an edition treats otherwise."""
    slugs = Counter(theme.slug for b in under for theme in view.library.themes_of(b.address))
    themes = {theme.slug: theme for theme in view.library.themes}
    links = [
        theme_link(themes[s], view.here, edition) for s, _ in slugs.most_common(2) if themes[s].passages.get(edition)
    ]
    return [labelled_links(f"Same theme in {edition}", links)] if links else []


def heading_link(view: View, address: str) -> Markup:
    """A link to a section of another edition by its heading."""
    heading = view.library.chapters.blocks[address]
    return element("a", heading.label, href=view.here.link(address), aria_label=f"{heading.label}, {heading.edition}")


# --- cross-references ---------------------------------------------------------------------------------------------------


def references_to(view: View, page: Page, b: Block) -> list[Markup]:
    """Links to the blocks that refer readers to this one; a reference to a page is one to its title."""
    edition = view.library.chapters.editions[b.edition]
    own = {f"{page.name}#{b.id}", *([page.name] if b is page.title else [])}
    sources = [f"{b.edition}/{r.in_}" for r in edition.references if r.to in own]
    blocks = [view.library.chapters.blocks[address] for address in sources]
    return [labelled_links("Referred to from", counterpart_links(view, blocks))] if blocks else []
