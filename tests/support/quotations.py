"""Drafts with quotations made from the texts, and the page that checks them."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.citation_styles import STYLES, Style
from bluebook.content.citations import cited_place, sentence
from tests.support.citation_forms import span

Case = tuple[str, str]  # a draft paragraph, the verdict it must get
INVENTED = ["zeppelins", "marzipan", "accordion", "walrus", "trombone", "pumpkin", "hammock", "origami"]


def bare(text: str) -> str:
    """The small letters and figures of a text, one space between words, one before and after."""
    return " " + " ".join(re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))) + " "


def stands(library: Library, words: str) -> list[Block]:
    """The blocks that hold these words."""
    return [b for b in library.chapters.blocks.values() if bare(words) in bare(b.text)]


def cite(library: Library, block: Block, style: Style = STYLES["chicago"], last: Block | None = None) -> str:
    """The site's footnote to a block, or to paragraphs from one to another."""
    page = library.chapters.pages[f"{block.edition}/{block.page}"]
    edition = library.chapters.editions[block.edition]
    return sentence(style, span(edition, page, block, last) if last else cited_place(edition, page, block))


def passages(library: Library) -> list[tuple[Block, str]]:
    """Stretches of 14 words without quotation marks, one to a paragraph, that are in no other block."""
    found = []
    for block in library.chapters.blocks.values():
        words = block.text.split()
        for start in range(3, len(words) - 14, 7):
            passage = " ".join(words[start : start + 14])
            if not re.search(r'["“”]', passage) and stands(library, passage) == [block]:
                found.append((block, passage.rstrip(",.;:")))
                break
    return found


def another(library: Library, block: Block, edition: str) -> Block:
    """A paragraph of an edition that is not this block, nor under its heading."""
    return next(
        b
        for b in library.chapters.blocks.values()
        if b.kind == "paragraph" and b.edition == edition and b.page != block.page
    )


def typed(passage: str) -> str:
    """A passage as a plain keyboard types it."""
    return re.sub(r"[–—―]", "-", passage).replace("’", "'")


def changed(passage: str) -> str:
    """A passage with one word that the texts do not have."""
    words = passage.split()
    return " ".join([*words[:6], "marzipan", *words[7:]])


def shortened(passage: str, mark: str) -> str:
    """A passage with words left out of its middle."""
    words = passage.split()
    return " ".join([*words[:5], mark, *words[9:]])


def drafts(library: Library) -> list[Case]:
    """120 quotations made from the texts, each with the verdict that follows from how it was made."""
    editions = list(library.chapters.editions)
    other = dict(zip(editions, [*editions[1:], *editions[:1]], strict=True))
    cases: list[Case] = []
    for at, (block, passage) in enumerate(passages(library)[:120]):
        right, wrong = cite(library, block), cite(library, another(library, block, block.edition))
        elsewhere = cite(library, another(library, block, other[block.edition]))
        words = passage.split()
        invented = " ".join(w for pair in zip(words[::2], INVENTED, strict=False) for w in pair)
        halves = " ".join(words[:7]), " ".join(words[7:])
        cases.append(
            [
                (f"“{passage}” ({right})", "exact"),
                (f"The text has “{changed(passage)}” ({right})", "near"),
                (f"“{passage}.” {elsewhere}", "other-edition"),
                (f"“{passage},” says the ministry ({wrong})", "wrong-place"),
                (f"“{invented}” ({right})", "absent"),
                (f'"{typed(passage)}" ({right})', "exact"),
                (f"“{halves[0]}\n{halves[1]}” ({right})", "exact"),
                (f"“{shortened(passage, '[…]')}” ({right})", "exact"),
                (f"“{shortened(passage, '...')}”, and no source", "exact"),
                (f"In the {block.edition} edition: “{passage}”", "exact"),
            ][at % 10]
        )
    return cases


def check(page: Page, draft: str) -> list[str]:
    """Paste a draft, press the button, and read the verdicts."""
    page.eval_on_selector("textarea[name=draft]", "(field, draft) => { field.value = draft; }", draft)
    page.click("button[name=check]", timeout=60_000)  # drawing a draft of megabytes is the browser's own work
    page.wait_for_selector("#check-results:not([hidden])", timeout=60_000)
    return page.eval_on_selector_all("#findings [data-verdict]", "all => all.map(one => one.dataset.verdict)")


CYBER2 = "Japan is no exception, and has been increasingly exposed to the cyber threats"  # 2018 (5), ¶ 2
