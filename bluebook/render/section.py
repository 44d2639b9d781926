"""What the site adds around a chapter's text: where the reader is, the outline, and the facts at a section's end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from bluebook.collection import Library
from bluebook.content.addresses import Location, place
from bluebook.content.chapters import (
    Block,
    Chapters,
    Edition,
    Page,
    counterpart,
    find_block,
    kind_of_page,
    parent_section,
    printed_section,
)
from bluebook.content.records import KINDS, Abbreviation, edition_of, passages
from bluebook.content.redirects import notices
from bluebook.errors import BadData, Origin
from bluebook.render import cross_links as across
from bluebook.render.citations import dataset, edition_entry, page_citation, script_data
from bluebook.render.filters import controls
from bluebook.render.html import block, element, joined
from bluebook.render.markdown_extension import DRAWN
from bluebook.render.tables import (
    COUNTED,
    NONE,
    Context,
    alike,
    amount_element,
    counted,
    head_words,
    record_dates,
    table,
    told_apart,
)

TITLES = {
    "meetings": "Meetings reported here",
    "contributions": "Contributions and figures reported here",
    "missions": "Missions and programmes reported here",
}
# What the site adds at the end of a section: ids and headings.
OURS = {"facts": "Facts in this section", "cite": "Cite this page"}


def section_head(library: Library, here: Location) -> str:
    """Where the reader is: edition, time covered, chapter, printed number, and the way to the other editions."""
    chapters = library.chapters
    page = chapters.pages[here.page]
    edition = chapters.editions[page.edition]
    above = parent_section(chapters, page)
    steps = [
        element("a", edition.title, href=here.link(page.edition), class_="bb-edition"),
        element("span", f"covers {edition.covers}", class_="bb-covers"),
        element("a", f"{edition.chapter}, {edition.part}", href=here.link(f"{page.edition}#contents")),
        element("a", f"Section {printed_section(above)}", href=here.link(above.address)) if above else None,
        element("span", f"{kind_of_page(chapters, page)} {printed_section(page)}".strip(), aria_current="page"),
    ]
    trail = element("ol", [element("li", step) for step in steps if step is not None])
    others = [other_edition(chapters, page, other, here) for other in chapters.editions.values() if other != edition]
    return block(
        element(
            "div",
            element("nav", trail, aria_label="Where you are", class_="bb-trail"),
            "\n",
            element("p", joined(others, " "), class_="bb-elsewhere"),
            class_="bb-place",
            data_edition=page.edition,
            data_page=page.address,
        )
    ) + on_this_page(page)


def on_this_page(page: Page) -> str:
    """The contents of a section for screens without room for a rail beside the text, folded."""
    here = Location(page.address, page.address)
    _, *headings = [b for b in page.blocks if b.kind == "heading"]
    ours = [element("li", element("a", words, href=f"#{id}")) for id, words in OURS.items()]
    contents = element("nav", element("ol", joined([*nested(headings, here), *ours], "\n")), aria_label="On this page")
    return block(element("details", element("summary", "On this page"), contents, class_="bb-on-page"))


def other_edition(chapters: Chapters, page: Page, other: Edition, here: Location) -> Markup:
    """A link to the section of the same number in another edition, or that there is none."""
    found = counterpart(chapters, page, other.edition)
    if found:
        return element("a", f"{other.edition}: {found.title.label}", href=here.link(found.address))
    number = printed_section(page)
    what = f"section {number}" if number else "counterpart of this page"
    return element(
        "span",
        f"The {other.edition} edition has no {what}: see ",
        element("a", "its contents", href=here.link(other.edition)),
        ".",
    )


def facts_of(library: Library, page: Page, kind: str) -> list[Any]:
    """The records of a kind that quote a page, in the order of their first passage there."""
    order = {f"{page.name}#{b.id}": at for at, b in enumerate(page.blocks)}
    found = library.quoting.get((kind, page.address), [])
    return sorted(found, key=lambda record: min(order[s] for s, _ in passages(record) if s in order))


def section_foot(library: Library, here: Location) -> str:
    """The facts drawn from a page, how to cite it, and what its old addresses say."""
    page = library.chapters.pages[here.page]
    context = Context(library.chapters, here, library.who)
    records = {kind: facts_of(library, page, kind) for kind in KINDS}
    tables = [block(table(kind, found, TITLES[kind], context)) for kind, found in records.items() if found]
    none = block(element("p", "No meeting, contribution or mission is reported here.", class_="bb-empty"))
    facts = f"\n\n## {OURS['facts']} {{ #facts .bb-ours-heading }}\n\n" + ("".join(tables) or none)
    cite = page_citation(library, page, records, here)
    after = f"\n\n## {OURS['cite']} {{ #cite .bb-ours-heading }}\n\n" + cite + notices(library.moved, here)
    return drawn(library, page, records) + across.lines(library, page) + facts + after


def drawn(library: Library, page: Page, records: dict[str, list[Any]]) -> str:
    """For each block of a page the facts drawn from it, folded; bluebook.render.markdown_extension puts each under its block."""
    context = Context(library.chapters, Location(page.address, page.address), library.who)
    folds = []
    for b in page.blocks:
        source = f"{page.name}#{b.id}"
        found = {k: [r for r in some if source in [s for s, _ in passages(r)]] for k, some in records.items()}
        if any(found.values()):
            folds.append(block(drawn_fold(place(page, b), b.id, found, context)))
    return "".join(folds)


def drawn_fold(where: str, id: str, found: dict[str, list[Any]], context: Context) -> Markup:
    """`3 facts`, which opens on links to their rows."""
    number = sum(len(records) for records in found.values())
    count = f"{number} {'fact' if number == 1 else 'facts'}"
    items = [
        fact_item(kind, rows, context, f"#{rows[0].id}") for kind, records in found.items() for rows in alike(records)
    ]
    return element(
        "details",
        element("summary", count, aria_label=f"{count} drawn from {where}"),
        element("ul", items),
        class_=DRAWN,
        data_from=id,
    )


def fact_item(kind: str, records: list[Any], context: Context, href: str, where: object = None) -> Markup:
    """A link to a row, with what it is, `meeting, August 2017`, and where it stands."""
    first = records[0]
    what = counted(kind, len(records)) if len(records) > 1 else COUNTED[kind][0]
    given = (amount_element if kind == "contributions" else record_dates)(first, context)
    name = told_apart(kind, first, context)
    link = element("a", head_words(kind, first, context), href=href, aria_label=name)
    told = element("span", what, None if given == NONE else [", ", given], [", ", where] if where else None)
    return element("li", link, " ", told)


# --- contents -----------------------------------------------------------------------------------------------------


def outline(library: Library, edition: str, here: Location) -> str:
    """The whole printed numbering of an edition as a linked outline, with its inserts and figures."""
    pages = library.chapters.of(edition)
    sections = [page for page in pages if not parent_section(library.chapters, page)]
    items = [
        section_item(library, page, [p for p in pages if parent_section(library.chapters, p) == page], here)
        for page in sections
    ]
    return block(element("ol", joined(items, "\n"), class_="bb-outline", data_edition=edition))


def section_item(library: Library, page: Page, inserts: Sequence[Page], here: Location) -> Markup:
    """A section with its headings nested, then its figures, columns and features."""
    figures = [
        labelled(f"Fig. {b.id.rpartition('-')[2]}", b.text, b.address, here) for b in page.blocks if b.kind == "figure"
    ]
    below = [element("li", figure) for figure in figures] + [section_item(library, p, [], here) for p in inserts]
    title, *headings = [b for b in page.blocks if b.kind == "heading"]
    kind = None if printed_section(page) else kind_of_page(library.chapters, page)
    link = labelled(kind, title.label, page.address, here) if kind else section_link(page, here)
    return item(link, [*nested(headings, here), *below])


def nested(headings: Sequence[Block], here: Location) -> list[Markup]:
    """Headings as list items, each with the deeper ones that follow it."""
    items: list[Markup] = []
    rest = list(headings)
    while rest:
        top = rest[0]
        size = next((i for i, b in enumerate(rest[1:], 1) if b.level <= top.level), len(rest))
        items.append(item(labelled(None, top.label, top.address, here), nested(rest[1:size], here)))
        rest = rest[size:]
    return items


def item(link: Markup, below: Sequence[Markup]) -> Markup:
    """A list item with a list of its own where there is something below it."""
    return element("li", link, element("ol", joined(list(below), "\n")) if below else None)


def labelled(kind: str | None, words: str, address: str, here: Location) -> Markup:
    """A link, and before it what kind of thing it leads to."""
    link = element("a", words, href=here.link(address))
    return joined([element("span", kind, class_="bb-kind"), " ", link]) if kind else link


def facts_table(library: Library, kind: str, edition: str | int | None, here: Location) -> str:
    """The table of all records of a kind, or of one edition's."""
    records = [r for r in library.facts.of(kind) if edition is None or edition_of(r) == str(edition)]
    where = f"{kind.capitalize()} in the {edition} edition" if edition else f"{kind.capitalize()} in all editions"
    context = Context(library.chapters, here, library.who, library.series)
    over = block(controls(kind, records, context)) if records and edition is None else ""
    shown = over + block(table(kind, records, where, context)) + script_data(library, None, {kind: records})
    return shown + dataset(kind) + notices(library.moved, here) if here.page == f"data/{kind}" else shown


def table_files(kind: str, here: Location) -> str:
    """Links to the whole table of a kind as files."""
    formats = {"csv": "CSV", "xlsx": "Excel", "json": "JSON"}
    links = [element("a", words, href=here.file(f"data/{kind}.{ending}")) for ending, words in formats.items()]
    return block(element("p", "The whole table as a file: ", joined(links, ", "), class_="bb-downloads"))


# --- the home page, the editions and the data ----------------------------------------------------------------------


def edition_head(library: Library, edition: str) -> str:
    """The front of an edition: its title, the time it covers, and the lines printed above the part published here."""
    e = library.chapters.editions[edition]
    covers = element(
        "p",
        "Covers ",
        element("b", e.covers),
        ". A bare month in the text means ",
        e.year_covered,
        ".",
        class_="bb-lead",
    )
    front = (
        f"# {e.title} {{ #edition }}\n{block(covers)}"
        f"{e.chapter}\n{{: #chapter .bb-front }}\n\n{e.chapter_title}\n{{: #chapter-title .bb-front }}\n\n"
        f"{e.part}\n{{: #part .bb-front }}\n"
    )
    return front + block(element("div", data_edition=edition, class_="bb-edition-mark")) + edition_entry(library, e)


def edition_cards(library: Library, here: Location) -> str:
    """A card for each edition with its sections."""
    return block(
        element(
            "div",
            [edition_card(library.chapters, e, here) for e in library.chapters.editions.values()],
            class_="bb-cards",
        )
    )


def edition_card(chapters: Chapters, edition: Edition, here: Location) -> Markup:
    """An edition's title, the time it covers and its pages."""
    items = [
        element(
            "li",
            section_link(p, here),
            class_=None if printed_section(p) else "bb-card-insert",
        )
        for p in chapters.of(edition.edition)
    ]
    title = element("a", edition.title, href=here.link(edition.edition))
    return element(
        "section",
        element("h2", title, id=f"edition-{edition.edition}"),
        element("p", f"covers {edition.covers}", class_="bb-covers"),
        element("ul", items),
        "\n",
        class_="bb-card",
        data_edition=edition.edition,
    )


def section_link(page: Page, here: Location) -> Markup:
    """A link to a section; both editions have some of one title, so its name tells the edition too."""
    label = page.title.label
    return element("a", label, href=here.link(page.address), aria_label=f"{label}, {page.edition}")


def edition_facts(library: Library, edition: str, here: Location) -> str:
    """How many facts an edition reports, and where its tables are; what its old addresses say."""
    return facts_list(library, [edition], here) + notices(library.moved, here)


def facts_index(library: Library, here: Location) -> str:
    """How many facts each edition reports, and where the tables are."""
    return facts_list(library, list(library.chapters.editions), here)


def facts_list(library: Library, editions: Sequence[str], here: Location) -> str:
    """A list of the tables with the number of their records by edition."""
    items = []
    for kind in KINDS:
        counts = [f"{sum(edition_of(r) == e for r in library.facts.of(kind))} in {e}" for e in editions]
        link = element("a", kind.capitalize(), href=here.link(f"data/{kind}"))
        items.append(element("li", link, ": ", ", ".join(counts)))
    if len(editions) > 1:
        link = element("a", "Who is named", href=here.link("data/who"))
        items.append(element("li", link, f": {len(library.facts.names)} countries, organisations, forums and groups"))
    return block(element("ul", items, class_="bb-facts-index"))


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


def abbreviation_list(library: Library, here: Location) -> str:
    """Every abbreviation with what it stands for, each leading to its entry."""
    items = [
        joined(
            [
                element("dt", element("a", a.abbreviation, href=here.link(f"about/abbreviations#{a.id}"))),
                element("dd", a.expansion),
            ]
        )
        for a in sorted(library.facts.abbreviations, key=lambda a: a.id)
    ]
    return block(element("dl", joined(items, "\n"), class_="bb-abbreviation-list"))


def abbreviation_table(library: Library, here: Location) -> str:
    """Every abbreviation with its expansion and the first paragraph of each edition that prints it."""
    context = Context(library.chapters, here)
    heads = ("Abbreviation", "Stands for", "First printed in")
    head = element("tr", [element("th", h, scope="col") for h in heads])
    rows = [abbreviation_row(a, heads, context) for a in sorted(library.facts.abbreviations, key=lambda a: a.id)]
    return block(
        element(
            "table",
            element("caption", f"Abbreviations ({len(rows)})"),
            element("thead", head),
            "\n",
            element("tbody", joined(rows, "\n")),
            class_="bb-table bb-abbreviations",
        )
    ) + notices(library.moved, here)


def abbreviation_row(a: Abbreviation, heads: Sequence[str], context: Context) -> Markup:
    """An abbreviation with its words, a remark where they are ours, and links to its first uses."""
    ours = None if a.printed_at else element("span", "the text does not expand it", class_="bb-remark")
    another = element("span", f"also printed: {a.also_printed}", class_="bb-remark") if a.also_printed else None
    return element(
        "tr",
        element("th", a.abbreviation, scope="row", data_head=heads[0]),
        element("td", a.expansion, " " if ours or another else None, ours, another, data_head=heads[1]),
        element("td", joined([block_link(b, context) for b in a.first], ", "), data_head=heads[2]),
        id=a.id,
    )


def block_link(address: str, context: Context) -> Markup:
    """A link to a block, named by its edition and place."""
    b = context.chapters.blocks[address]
    page = context.chapters.pages[f"{b.edition}/{b.page}"]
    return element("a", f"{b.edition} {place(page, b)}", href=context.here.link(address))


def said(library: Library, address: str, words: str, here: Location) -> Markup:
    """Printed words in quotation marks and a link to their block; raises BadData where they do not stand there."""
    edition, _, source = address.partition("/")
    found = find_block(library.chapters, edition, source)
    origin = Origin(f"docs/{here.page}.md", 1)
    if isinstance(found, str):
        raise BadData([origin.mistake("", found)])
    if words not in found.text:
        raise BadData([origin.mistake("", f"`{words}` does not stand in `{address}`; copy the words as printed")])
    where = block_link(address, Context(library.chapters, here))
    return joined(["“", element("q", words, class_="bb-said"), "” (", where, ")"])
