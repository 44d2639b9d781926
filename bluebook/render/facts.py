"""The tables of records on the pages of the data, how many records there are, and the files to download."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bluebook.content.addresses import Location
from bluebook.content.columns import FORMS
from bluebook.content.joined_tables import JOINED_FORMS, JOINED_TABLES
from bluebook.content.kinds import KINDS
from bluebook.content.site_files import book, epub_file, is_made, tei_file
from bluebook.render.changes import correction_notes
from bluebook.render.citations import book_link, citation_source, dataset
from bluebook.render.counts import counts_caveat
from bluebook.render.filters import controls
from bluebook.render.html import block, element, join
from bluebook.render.redirects import notices
from bluebook.render.tables import table
from bluebook.render.view import View


def facts_table(view: View, kind: str, edition: str | int | None) -> str:
    """The table of all records of a kind, or of one edition's."""
    found = view.library.records
    records = found.of(kind) if edition is None else found.of_edition(kind, str(edition))
    where = f"{KINDS[kind].title} in the {edition} edition" if edition else KINDS[kind].title
    over = block(controls(kind, records, view)) if records and edition is None else ""
    shown = over + block(table(kind, records, where, view, with_series=True)) + citation_source(f"data/{kind}")
    return (
        shown + dataset(kind) + notices(view.library, view.here) + correction_notes(view.library.changes, view.here)
        if view.here.page == f"data/{kind}"
        else shown
    )


def table_files(kind: str, here: Location) -> str:
    """Links to the whole table of a kind as files."""
    formats = {"csv": "CSV", "xlsx": "Excel", "json": "JSON"}
    links = [element("a", words, href=here.file(f"data/{kind}.{ending}")) for ending, words in formats.items()]
    dictionary = element("a", "data dictionary", href=here.link("data/dictionary"))
    explained = [". The ", dictionary, " explains the columns; each file has the rows’ notes, quotes and links too."]
    return block(element("p", "Download the whole table: ", join(links, ", "), explained, class_="bb-downloads"))


def edition_facts(view: View, edition: str) -> str:
    """How many facts an edition reports, and where its tables are; what its old addresses say."""
    return facts_list(view, [edition]) + edition_files(view, edition) + notices(view.library, view.here)


def edition_files(view: View, edition: str) -> str:
    """The edition as files to take away; their sizes are written once the files are (bluebook/deploy/file_sizes.py)."""
    formats = {"EPUB, for e-readers": epub_file(edition), "TEI (XML), for scholarly editing": tei_file(edition)}
    if is_made("books"):
        formats["PDF, tagged"] = book(edition)
    links = [
        [element("a", words, href=view.here.file(file), download=True), size_of(file)]
        for words, file in formats.items()
    ]
    whole = element("p", "The text of this edition as a file: ", join(links, ", "), ".", class_="bb-downloads")
    return block(join([whole, section_books(view, edition)], "\n") if is_made("books") else whole)


def section_books(view: View, edition: str) -> Markup:
    """The PDF of each section, column and feature, with its size."""
    items = [
        element("li", book_link(page.title.label, page.address, view.here), size_of(book(page.address)))
        for page in view.library.chapters.of(edition)
    ]
    return element("details", element("summary", "PDFs of its sections"), element("ul", items), class_="bb-downloads")


def size_of(file: str) -> Markup:
    """Where the size of a file of the site is written."""
    return element("span", class_="bb-size", data_file=file)


def facts_index(view: View) -> str:
    """How many facts each edition reports, and where the tables are."""
    return facts_list(view, list(view.library.chapters.editions))


def facts_list(view: View, editions: Sequence[str]) -> str:
    """A list of the tables with the number of their records by edition."""
    items = []
    for kind in KINDS:
        asked = f"?edition={editions[0]}" if len(editions) == 1 else ""
        link = element("a", KINDS[kind].title, href=view.here.link(f"data/{kind}") + asked)
        items.append(element("li", link, ": ", fact_counts(view, kind, editions)))
    if len(editions) > 1:
        link = element("a", "Name index", href=view.here.link("data/who"))
        items.append(
            element("li", link, f": {len(view.library.records.names)} countries, organisations, forums and groups")
        )
    caveat = element("p", counts_caveat(view)) if len(editions) > 1 else None
    return block(join([element("ul", items, class_="bb-facts-index"), caveat], "\n"))


def fact_counts(view: View, kind: str, editions: Sequence[str]) -> str:
    """How many records of a kind each edition has: `54 in the 2015 edition, 99 in the 2018 edition`; of one, `99`."""
    counts = {e: len(view.library.records.of_edition(kind, e)) for e in editions}
    several = len(editions) > 1
    return ", ".join(f"{n} in the {edition} edition" if several else f"{n}" for edition, n in counts.items())


def file_link(folder: str, kind: str, form: str) -> Markup:
    """A link to a table in one format; its name gives the table too, as a reader of links alone hears it."""
    words = "Excel" if form == "xlsx" else form.upper()
    return element("a", words, href=f"{folder}{kind}.{form}", aria_label=f"{words} of the {kind}")


def download_list(view: View) -> str:
    """Links to every table in every format, and to the data package."""
    folder = view.here.link("data")
    items = [
        element(
            "li",
            f"{KINDS[kind].title} ({len(view.library.records.of(kind))} rows): ",
            join([file_link(folder, kind, form) for form in FORMS], ", "),
        )
        for kind in KINDS
    ]
    items += [
        element("li", f"{table.title}: ", join([file_link(folder, name, form) for form in JOINED_FORMS], ", "))
        for name, table in JOINED_TABLES.items()
    ]
    package = element("a", "datapackage.json", href=f"{folder}datapackage.json")
    return block(
        element("ul", items, element("li", "All tables, with descriptions: ", package), class_="bb-facts-index")
    )
