"""The page of names: for each country and organisation its meetings, contributions, missions and mentions."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location
from bluebook.content.chapters import Block
from bluebook.content.kinds import KINDS
from bluebook.content.records import NAME_GROUPS, Name, edition_of
from bluebook.render.html import block, element, join
from bluebook.render.links import edition_mark, mention_item
from bluebook.render.tables import NONE, Context, distinct_name, group_alike, measure, record_count

LETTERED = 12  # from this number of names on, a group gets an alphabet


def name_lists(library: Library, here: Location) -> str:
    """Every name, grouped by what it is, each with an address and a fold of what the editions tell of it."""
    context = Context(library.chapters, here, library.name_index)
    records = {kind: records_by_name(library, kind) for kind in KINDS}
    mentions = library.name_index.mentions(library.chapters)
    written = [block(name_filter(len(library.records.names)))]
    for kind, title in NAME_GROUPS.items():
        names = sorted((n for n in library.records.names if n.kind == kind), key=lambda n: n.name.casefold())
        folds = {
            n.id: name_fold(n, {k: found[n.id] for k, found in records.items()}, mentions[n.id], context) for n in names
        }
        if names:
            written += [f"\n\n## {title} {{ #{title.lower()} }}\n\n", block(alphabet(title, names, folds))]
    return "".join(written)


def records_by_name(library: Library, kind: str) -> dict[str, list[Any]]:
    """The records of a kind that each name has a part in, by the name's id."""
    found: dict[str, list[Any]] = {name.id: [] for name in library.records.names}
    for record in library.records.of(kind):
        for name in library.name_index.of(record):
            found[name.id].append(record)
    return found


def name_filter(number: int) -> Markup:
    """The box that filters the names, hidden until scripts serve it."""
    box = element("input", type="search", name="q", autocomplete="off", spellcheck="false")
    return element(
        "form",
        element("label", element("span", "Name, in any spelling that the texts print"), box, class_="bb-filter-words"),
        element("p", f"{number} names", class_="bb-shown", role="status", aria_live="polite"),
        class_="bb-refine bb-name-filter",
        aria_label="Filter the names",
        hidden=True,
    )


# --- the alphabet -------------------------------------------------------------------------------------------------


def alphabet(title: str, names: Sequence[Name], folds: dict[str, Markup]) -> Markup:
    """The folds of a group; under letters, with a line that leads to them, where there are many."""
    if len(names) < LETTERED:
        return element("div", join([folds[n.id] for n in names], "\n"), class_="bb-names")
    letters = {k: list(found) for k, found in itertools.groupby(names, key=lambda n: n.name[0].upper())}
    ids = {letter: f"{title.lower()}-{letter.lower()}" for letter in letters}
    links = [element("a", letter, href=f"#{ids[letter]}", aria_label=f"{letter}, {title}") for letter in letters]
    parts = [
        element(
            "div",
            element("p", letter, class_="bb-letter", id=ids[letter], aria_hidden="true"),
            element("div", join([folds[n.id] for n in found], "\n"), class_="bb-names"),
            class_="bb-lettered",
        )
        for letter, found in letters.items()
    ]
    line = element("nav", join(links, " "), class_="bb-alphabet", aria_label=f"{title} by first letter")
    return element("div", line, "\n", join(parts, "\n"), class_="bb-name-group")


# --- one name -----------------------------------------------------------------------------------------------------


def name_fold(name: Name, records: dict[str, list[Any]], mentions: list[Block], context: Context) -> Markup:
    """A name's fold: its counts, its printed forms, its records and the paragraphs that print it."""
    counts = [record_count(kind, len(found)) for kind, found in records.items() if found]
    counts.append(f"{len(mentions)} {'paragraph' if len(mentions) == 1 else 'paragraphs'}")
    summary = element("summary", element("b", name.name), " ", element("span", ", ".join(counts)))
    return element(
        "details",
        summary,
        element("p", printed_words(name), class_="bb-forms"),
        [record_list(name, kind, found, context) for kind, found in records.items() if found],
        mention_list(mentions, context),
        id=name.id,
        class_="bb-who",
        data_forms=" | ".join(name.forms),
    )


def printed_words(name: Name) -> str:
    """The forms that each edition prints."""
    return "; ".join(f"{p.edition} prints {', '.join(p.words)}" for p in name.printed) or "In neither edition"


def record_list(name: Name, kind: str, records: list[Any], context: Context) -> Markup:
    """A name's records of a kind, each a link to its row, and the way to the table of them."""
    label = f"{KINDS[kind].role}: {name.name}, as a table"
    whole = element("a", "as a table", href=context.here.link(f"data/{kind}") + f"?who={name.id}", aria_label=label)
    items = [record_item(kind, rows, context) for rows in group_alike(records)]
    head = element("p", element("b", KINDS[kind].role), " ", whole, class_="bb-who-head")
    return join([head, element("ul", join(items, "\n"))])


def record_item(kind: str, records: list[Any], context: Context) -> Markup:
    """A link to a row, with its edition and its date or amount."""
    first = records[0]
    given = measure(kind, first, context)
    name, label = first.title, distinct_name(kind, first, context)
    link = element("a", name, href=context.here.link(f"data/{kind}#{first.id}"), aria_label=label)
    many = f" ({record_count(kind, len(records))})" if len(records) > 1 else None
    return element("li", edition_mark(edition_of(first)), " ", link, many, None if given == NONE else [", ", given])


def mention_list(mentions: Iterable[Block], context: Context) -> Markup:
    """Links to the blocks that print a name, by page; that there is none where only longer names contain it."""
    pages = itertools.groupby(mentions, key=lambda b: f"{b.edition}/{b.page}")
    items = [mention_item(address, list(blocks), context) for address, blocks in pages]
    none = element("p", "No paragraph prints it but inside a longer name.", class_="bb-empty")
    head = element("p", element("b", "Mentioned in"), class_="bb-who-head")
    return join([head, element("ul", join(items, "\n"))]) if items else none
