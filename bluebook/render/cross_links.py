"""Where other editions treat the same as a section: a marker beside each paragraph that has a counterpart or facts, and
after the text the comparisons and references that use each block.

bluebook.render.markdown_extension puts each marker beside its paragraph. It is beside the text, never in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import place, short_place
from bluebook.content.chapters import Block, Page, kind_of_page, printed_section
from bluebook.content.citations import heading_words
from bluebook.content.comparison import Comparison
from bluebook.content.themes import Theme
from bluebook.render.html import block, element, join
from bluebook.render.markdown_extension import MARKER
from bluebook.render.view import View

AMOUNT = re.compile(r"\d[\d.,]* (?:thousand|million|billion|trillion)")
MARKER_LETTERS = 40  # of a marker, the signs between its links included: a line of a phone
Pairs = Sequence[tuple[Theme, Comparison]]


# --- beside a paragraph -----------------------------------------------------------------------------------------------


def markers(view: View, page: Page, facts: Mapping[str, int]) -> str:
    """The marker of each paragraph that has a counterpart in another edition or facts; `facts` counts them by id."""
    paragraphs = [b for b in page.blocks if b.kind == "paragraph"]
    return "".join(marker(view, b, facts.get(b.id, 0)) for b in paragraphs)


def marker(view: View, b: Block, facts: int) -> str:
    """`2015 (2) ¶ 7 · 2 more · 4 facts`, each a link; nothing where there is neither counterpart nor fact."""
    number = b.id.removeprefix("p")
    found = counterparts(view.library, b)
    words = count_words(facts)
    counted = [menu_link(words, f"{words} from paragraph {number}", "#facts")] if facts else []
    links = fullest_line([form + counted for form in marker_forms(view, b, number, found)]) if found else counted
    return block(element("p", join(links, " "), class_=MARKER, data_from=b.id)) if links else ""


def fullest_line(forms: Sequence[list[Markup]]) -> list[Markup]:
    """The first of some forms of a marker that fits into a line, else the last, which is the shortest."""
    fitting = (links for links in forms if len(" · ".join(link.striptags() for link in links)) <= MARKER_LETTERS)
    return next(fitting, forms[-1])


def marker_forms(view: View, b: Block, number: str, found: Mapping[str, list[Block]]) -> list[list[Markup]]:
    """The links to a paragraph's counterparts, from the fullest form to the shortest: all that a marker names of each
    edition, the first passages of each, those of the nearest edition alone."""
    nearest = min(found, key=lambda edition: abs(int(edition) - int(b.edition)))
    return [
        [link for edition, blocks in found.items() for link in counterpart_links(view, number, edition, blocks)],
        *(first_links(view, number, found, editions) for editions in (list(found), [nearest])),
    ]


def first_links(view: View, number: str, found: Mapping[str, list[Block]], editions: Sequence[str]) -> list[Markup]:
    """Links to the first passages of some editions, and to the list of all where there are others."""
    firsts = {edition: runs(found[edition])[0] for edition in editions}
    links = [counterpart_link(view, number, edition, first) for edition, first in firsts.items()]
    if others := sum(map(len, found.values())) - sum(map(len, firsts.values())):
        more = f"{others} more"
        links.append(menu_link(more, f"{more}, on the same subject as paragraph {number}", "#compared"))
    return links


def counterpart_links(view: View, number: str, edition: str, blocks: Sequence[Block]) -> list[Markup]:
    """Links to the passages of an edition that correspond to a paragraph: to the first that follow each other, to the
    others where these do too, else to the list of all."""
    first, *others = runs(blocks)
    links = [counterpart_link(view, number, edition, first)]
    if len(others) == 1:
        links.append(counterpart_link(view, number, edition, others[0], before=first[0]))
    elif others:
        more = f"{sum(map(len, others))} more"
        name = f"{more} of {edition}, on the same subject as paragraph {number}"
        links.append(menu_link(more, name, "#compared"))
    return links


def counterpart_link(
    view: View, number: str, edition: str, run: Sequence[Block], before: Block | None = None
) -> Markup:
    """A link to passages that follow each other, named by edition, section and number; by number alone where the link
    before it is to the same section. Its tooltip says the section in words."""
    chapters = view.library.chapters
    page = chapters.pages[f"{run[0].edition}/{run[0].page}"]
    section = "" if before and before.page == page.name else printed_section(page) or kind_of_page(chapters, page)
    year = "" if before else edition
    words = " ".join(filter(None, [unbroken(f"{year} {section}".strip()), unbroken(numbers(run))]))
    title = heading_words(page.title)
    name = title if year else f"{title}, {edition}"
    return element(
        "a",
        words,
        href=view.here.link(run[0].address),
        title=f"{edition} edition, {title}, {numbers(run)}",
        aria_label=f"{words}, {name}: on the same subject as paragraph {number}",
    )


def menu_link(words: str, name: str, fold: str) -> Markup:
    """A link to a fold after the text; scripts open a menu of what belongs to the paragraph instead."""
    return element("a", unbroken(words), href=fold, aria_label=name, class_="bb-count-link")


def count_words(facts: int) -> str:
    """`1 fact`, `4 facts`."""
    return f"{facts} {'fact' if facts == 1 else 'facts'}"


def counterparts(library: Library, b: Block) -> dict[str, list[Block]]:
    """The passages of each other edition that correspond to a block, by edition."""
    return corresponding_blocks(library.pairs_with(b.address), b.edition)


def corresponding_blocks(pairs: Pairs, own: str) -> dict[str, list[Block]]:
    """The blocks of other editions that pairs hold, by edition, each once."""
    found: dict[str, dict[str, Block]] = {}
    for side in (side for _, pair in pairs for side in pair.sides):
        if side.edition != own:
            found.setdefault(side.edition, {}).update((b.address, b) for b in side.blocks)
    return {edition: list(blocks.values()) for edition, blocks in sorted(found.items())}


def runs(blocks: Sequence[Block]) -> list[list[Block]]:
    """Passages in groups of those that follow each other on a page; what is no paragraph is by itself."""
    found: list[list[Block]] = []
    for b in blocks:
        if found and follows(found[-1][-1], b):
            found[-1].append(b)
        else:
            found.append([b])
    return found


def follows(one: Block, other: Block) -> bool:
    """Whether the other is the paragraph numbered next on the same page; one added later, such as p12a, follows none."""
    first, second = (re.fullmatch(r"p(\d+)", b.id) for b in (one, other))
    return bool(one.page == other.page and first and second and int(second[1]) == int(first[1]) + 1)


def numbers(run: Sequence[Block]) -> str:
    """`¶ 7`, or `¶ 7–9` for paragraphs that follow each other."""
    return short_place(run[0]) + (f"–{run[-1].id.removeprefix('p')}" if len(run) > 1 else "")


def unbroken(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


# --- after the text ---------------------------------------------------------------------------------------------------


def connections(view: View, page: Page) -> Markup | None:
    """For each block its counterparts, its comparisons and what refers to it; None where no block has any."""
    items = []
    for b in page.blocks:
        parts = block_parts(view, b) if b.kind != "heading" else []
        parts += references_to(view, page, b)
        if parts:
            where = element("a", block_name(b), href=f"#{b.id}", class_="bb-of-block")
            items.append(element("li", where, " ", join(parts, " "), data_from=b.id))
    return element("ul", join(items, "\n"), class_="bb-connections") if items else None


def block_name(b: Block) -> str:
    """A block's number on its page, or a heading's words."""
    return b.label if b.kind == "heading" else unbroken(short_place(b))


def labelled_links(label: str, links: Iterable[Markup]) -> Markup:
    """`Compared under: …`."""
    return element("span", f"{label}: ", join(list(links), ", "))


def block_parts(view: View, b: Block) -> list[Markup]:
    """The counterparts of a passage and the themes that compare it."""
    pairs = view.library.pairs_with(b.address)
    found = corresponding_blocks(pairs, b.edition)
    parts = [labelled_links(f"In {edition}", passage_links(view, blocks)) for edition, blocks in found.items()]
    return parts + statements_quoting(view, b) + compared_under(view, b, pairs)


def statements_quoting(view: View, b: Block) -> list[Markup]:
    """The statements of what changed that quote a passage as a list, each a link to its proof; what two themes state, in
    the same words or of the same amounts, is there once."""
    stated = view.library.statements_by_passage.get(b.address, ())
    found = {what_is_stated(one.text): (theme, one) for theme, one in reversed(stated)}
    links = [
        element("a", one.text, href=view.here.link(f"{theme.address}#{one.id}"), class_="bb-quoting")
        for theme, one in reversed(found.values())
    ]
    return [element("div", "What changed:", element("ul", [element("li", link) for link in links]))] if links else []


def what_is_stated(text: str) -> tuple[str, ...]:
    """What tells a statement from others on the same passage: its amounts, where it sets two or more beside each other,
    else its words."""
    amounts = sorted(set(AMOUNT.findall(text)))
    return tuple(amounts) if len(amounts) > 1 else (text,)


def passage_links(view: View, blocks: Sequence[Block]) -> list[Markup]:
    """Links to passages: the first of a section by its place, those that follow by their number."""
    links: list[Markup] = []
    last = ""
    for b in dict.fromkeys(blocks):
        page = view.library.chapters.pages[f"{b.edition}/{b.page}"]
        words = short_place(b) if f"{b.page}#{b.under}" == last else place(page, b)
        last = f"{b.page}#{b.under}"
        name = f"{b.edition} {place(page, b)}"
        links.append(element("a", unbroken(words), href=view.here.link(b.address), aria_label=name))
    return links


def compared_under(view: View, b: Block, pairs: Pairs) -> list[Markup]:
    """Links to every comparison that uses a passage, each theme once, to its first pair where it is paired."""
    found: dict[str, Markup] = {}  # by the theme
    for theme, pair in pairs:
        name = f"{theme.name}, {pair.id.replace('-', ' ')}"
        link = element("a", theme.name, href=view.here.link(f"{theme.address}#{pair.id}"), aria_label=name)
        found.setdefault(theme.slug, link)
    for theme in view.library.themes_of(b.address):
        found.setdefault(theme.slug, element("a", theme.name, href=view.here.link(theme.address)))
    links = list(found.values())
    return [labelled_links("Compared under", links)] if links else []


def references_to(view: View, page: Page, b: Block) -> list[Markup]:
    """Links to the blocks that refer readers to this one; a reference to a page is one to its title."""
    edition = view.library.chapters.editions[b.edition]
    own = {f"{page.name}#{b.id}", *([page.name] if b is page.title else [])}
    sources = [f"{b.edition}/{r.in_}" for r in edition.references if r.to in own]
    blocks = [view.library.chapters.blocks[address] for address in sources]
    return [labelled_links("Referred to from", passage_links(view, blocks))] if blocks else []
