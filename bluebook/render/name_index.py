"""The page of names: for each country and organisation its meetings, contributions, missions and mentions."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.kinds import KINDS
from bluebook.content.mentions import NAME_GROUPS
from bluebook.content.records import HOST, Name, edition_of
from bluebook.render.html import block, element, template
from bluebook.render.links import edition_mark, mention_item
from bluebook.render.tables import NOT_STATED, distinct_name, group_alike, measure, record_count
from bluebook.render.view import View

LETTERED = 12  # from this number of names on, a group gets an alphabet


def name_lists(view: View) -> str:
    """Every name, grouped by what it is, each with an address and a fold of what the editions tell of it."""
    written = [block(template("name_filter.html", number=len(view.library.records.names)))]
    for kind, title in NAME_GROUPS.items():
        names = sorted((n for n in view.library.records.names if n.kind == kind), key=lambda n: n.name.casefold())
        folds = {n.id: name_fold(n, view) for n in names}
        if names:
            written += [f"\n\n## {title} {{ #{title.lower().split()[0]} }}\n\n", block(alphabet(title, names, folds))]
    return "".join(written)


# --- the alphabet -------------------------------------------------------------------------------------------------


def alphabet(title: str, names: Sequence[Name], folds: dict[str, Markup]) -> Markup:
    """The folds of a group; under letters, with a line that links to them, where there are many."""
    letters: dict[str, list[Markup]] = {}
    for name in names:
        letters.setdefault(name.name[0].upper() if len(names) >= LETTERED else "", []).append(folds[name.id])
    return template("name_group.html", title=title, letters=letters)


# --- one name -----------------------------------------------------------------------------------------------------


def counts_of_name(library: Library, name: Name) -> list[str]:
    """`2 meetings`, `1 contribution`, `8 paragraphs`."""
    records = [(kind, len(found[name.id])) for kind, found in library.records_by_name.items()]
    mentions = len(library.mentions[name.id])
    counts = [record_count(kind, number) for kind, number in records if number]
    return [*counts, f"{mentions} {'paragraph' if mentions == 1 else 'paragraphs'}"]


def name_fold(name: Name, view: View) -> Markup:
    """A name's fold: its counts, its printed forms, its records and the paragraphs that print it."""
    return template(
        "name_fold.html",
        name=name,
        counts=counts_of_name(view.library, name),
        printed=printed_words(name),
        lists=[*part_lists(name, view), *naming_lists(name, view)],
        mentions=mention_items(view.library.mentions[name.id], view),
    )


def part_lists(name: Name, view: View) -> Iterator[dict[str, object]]:
    """The records that a name has a part in, by kind, and where their table shows them."""
    for kind, found in view.library.records_by_name.items():
        if found[name.id]:
            href = view.here.link(f"data/{kind}") + rows_asked(kind, name)
            yield {"role": KINDS[kind].role, "href": href, "items": record_items(kind, found[name.id], view)}


def rows_asked(kind: str, name: Name) -> str:
    """What an address adds to ask a table for a name's rows; nothing of Japan's own records, which are all of them."""
    return "" if name.name == HOST and KINDS[kind].of_host else f"?who={name.id}"


def naming_lists(name: Name, view: View) -> Iterator[dict[str, object]]:
    """The records that only name a name, by kind: `Named in the sentence of 1 contribution`."""
    for kind, found in view.library.records_naming.items():
        if records := found[name.id]:
            yield {"role": naming_words(kind, len(records)), "href": None, "items": record_items(kind, records, view)}


def naming_words(kind: str, number: int) -> str:
    """`Named in the sentence of 1 contribution`, `Named in the sentences of 4 figures`."""
    return f"Named in the {'sentence' if number == 1 else 'sentences'} of {record_count(kind, number)}"


def record_items(kind: str, records: list[Any], view: View) -> list[Markup]:
    """Links to the rows of records."""
    return [record_item(kind, alike, view) for alike in group_alike(records)]


def printed_words(name: Name) -> str:
    """The forms of a name, each once where editions agree: `Appears as: Somalia, Somali (2015); Somalia (2018)`."""
    editions: dict[str, list[str]] = {}
    for printed in name.printed:
        editions.setdefault(", ".join(printed.words), []).append(printed.edition)
    forms = "; ".join(f"{words} ({', '.join(found)})" for words, found in editions.items())
    return f"Appears as: {forms}" if forms else "In no edition"


def record_item(kind: str, records: list[Any], view: View) -> Markup:
    """A link to a row, with its edition and its date or amount."""
    first = records[0]
    given = measure(kind, first)
    name, label = first.title, distinct_name(kind, first)
    link = element("a", name, href=view.here.link(f"data/{kind}#{first.id}"), aria_label=label)
    many = f" ({record_count(kind, len(records))})" if len(records) > 1 else None
    return element(
        "li", edition_mark(edition_of(first)), " ", link, many, None if given == NOT_STATED else [", ", given]
    )


def mention_items(mentions: Iterable[Block], view: View) -> list[Markup]:
    """Links to the blocks that print a name, by page."""
    pages = itertools.groupby(mentions, key=lambda b: f"{b.edition}/{b.page}")
    return [mention_item(address, list(blocks), view) for address, blocks in pages]
