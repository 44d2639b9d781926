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
from bluebook.content.chapters import Block, Page
from bluebook.content.comparison import Comparison
from bluebook.content.themes import Theme
from bluebook.render.html import block, element, join
from bluebook.render.markdown_extension import MARKER
from bluebook.render.view import View

AMOUNT = re.compile(r"\d[\d.,]* (?:thousand|million|billion|trillion)")
Pairs = Sequence[tuple[Theme, Comparison]]


# --- beside a paragraph -----------------------------------------------------------------------------------------------


def markers(view: View, page: Page, facts: Mapping[str, int]) -> str:
    """The marker of each paragraph that has a counterpart in another edition or facts; `facts` counts them by id."""
    paragraphs = [b for b in page.blocks if b.kind == "paragraph"]
    return "".join(marker(view, b, facts.get(b.id, 0)) for b in paragraphs)


def marker(view: View, b: Block, facts: int) -> str:
    """`2015 ¶ 7 · 4 facts`, each a link; nothing where there is neither."""
    number = b.id.removeprefix("p")
    links = [
        element(
            "a",
            f"{edition}{unbroken(' ')}{passages}",
            href=view.here.link(first.address),
            aria_label=f"{edition} {passages}, on the same subject as paragraph {number}",
        )
        for edition, passages, first in counterparts(view.library, b)
    ]
    if facts:
        words = count_words(facts)
        links.append(
            element("a", words, href="#facts", aria_label=f"{words} from paragraph {number}", class_="bb-count-link")
        )
    return block(element("p", join(links, " "), class_=MARKER, data_from=b.id)) if links else ""


def count_words(facts: int) -> str:
    """`1 fact`, `4 facts`."""
    return f"{facts} {'fact' if facts == 1 else 'facts'}"


def counterparts(library: Library, b: Block) -> list[tuple[str, str, Block]]:
    """The passages of each other edition that correspond to a block: edition, their numbers, the first of them."""
    found = corresponding_blocks(library.pairs_with(b.address), b.edition)
    return [(edition, numbers(blocks), blocks[0]) for edition, blocks in found.items()]


def corresponding_blocks(pairs: Pairs, own: str) -> dict[str, list[Block]]:
    """The blocks of other editions that pairs hold, by edition, each once."""
    found: dict[str, dict[str, Block]] = {}
    for side in (side for _, pair in pairs for side in pair.sides):
        if side.edition != own:
            found.setdefault(side.edition, {}).update((b.address, b) for b in side.blocks)
    return {edition: list(blocks.values()) for edition, blocks in sorted(found.items())}


def numbers(blocks: Sequence[Block]) -> str:
    """`¶ 7`, `¶ 7–9` for paragraphs that follow each other, `¶ 7, 9` for two others of a page, else `¶ 7 and 2 more`,
    which may go on a second line before the `and`."""
    first, last = blocks[0], blocks[-1]
    if len(blocks) == 1:
        return unbroken(short_place(first))
    run = [re.fullmatch(r"p(\d+)", b.id) for b in blocks]
    if len({b.page for b in blocks}) == 1 and all(run):
        found = [int(match[1]) for match in run if match]
        if found == list(range(found[0], found[0] + len(found))):
            return unbroken(f"{short_place(first)}–{last.id.removeprefix('p')}")
        if len(found) == 2:
            return unbroken(f"{short_place(first)}, {found[1]}")
    return f"{unbroken(short_place(first))} {unbroken(f'and {len(blocks) - 1} more')}"


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
