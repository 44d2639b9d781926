"""Everything that this site writes as a citation or an address, each with the place that it names.

A place is written as `2018/5-cyber#p6`, a range as `2018/5-cyber#p6..p7`. Used by tests/browser/test_references.py and by
tests/peers/test_round_trips.py.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import bare_address, public
from bluebook.content.chapters import Block, Page
from bluebook.content.citation_styles import OLD_STYLES, STYLES
from bluebook.content.citations import CitedPlace, cited_edition, cited_place, sentence
from bluebook.content.editions import Edition
from bluebook.content.kinds import KINDS
from bluebook.render.citations import cited_record, comparison_html
from bluebook.render.cited_comparisons import cited_comparisons

Written = tuple[str, str, str]  # the form's name, its text, the place
FORMS = {**STYLES, **{f"old {key}": style for key, style in OLD_STYLES.items()}}


def shared(first: str, last: str) -> str:
    """The printed numbers that two places share, as docs/assets/js/cite/citations.js joins them."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(first.split(" "), last.split(" "), strict=False))
    return " ".join(word for word, _ in pairs)


def span(edition: Edition, page: Page, first: Block, last: Block) -> CitedPlace:
    """What a citation of paragraphs from one to another names."""
    one, other = cited_place(edition, page, first), cited_place(edition, page, last)
    return replace(
        one, last=last.id, number=shared(one.number, other.number), standing=shared(one.standing, other.standing)
    )


def things(library: Library) -> Iterator[tuple[CitedPlace, str]]:
    """Every block, every pair of neighbouring paragraphs and every record, with its place."""
    chapters = library.chapters
    for page in chapters.pages.values():
        edition = chapters.editions[page.edition]
        for block in page.blocks:
            yield cited_place(edition, page, block), page.address if block == page.title else block.address
        paragraphs = [block for block in page.blocks if block.kind == "paragraph"]
        for first, last in itertools.pairwise(paragraphs):
            yield span(edition, page, first, last), f"{first.address}..{last.id}"
    for kind in KINDS:
        for record in library.records.of(kind):
            yield cited_record(library, kind, record), f"data/{kind}#{record.id}"


def comparisons(library: Library) -> Iterator[Written]:
    """The citation of every theme, pair and statement in every style, with the editions that it compares."""
    for theme in library.themes:
        for key, style in FORMS.items():
            html = comparison_html(
                style, theme.name, theme.address, [cited_edition(e) for e in library.chapters.editions.values()]
            )
            yield key, html.striptags(), theme.address
        for key, style in STYLES.items():
            for one in cited_comparisons(library, theme):
                html = comparison_html(style, one.name, one.address, one.cited_editions(library))
                yield key, html.striptags(), one.address


TOOLS = ("/search/", "/check/", "/briefing/")  # on the register, since others link to them; nothing there is cited


@pytest.fixture(scope="module")
def forms(library: Library) -> list[Written]:
    """Everything that the site writes."""
    return written(library)


def written(library: Library) -> list[Written]:
    """Every place in every style, new and old, every comparison and every address."""
    every = list(things(library))
    found = [(key, sentence(style, thing), place) for key, style in FORMS.items() for thing, place in every]
    found += comparisons(library)
    places = [address for address in library.published_addresses if address not in TOOLS]
    return found + [("address", public(bare_address(address)), bare_address(address)) for address in places]
