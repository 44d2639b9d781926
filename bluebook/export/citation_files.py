"""A page as an entry for reference managers: BibTeX, RIS, CSL-JSON, and COinS inside the page itself.

Each has the parts of the site's own citations, and the version: the day of the last change of text or data.
"""

from __future__ import annotations

import json
from typing import Any

from bluebook.content.addresses import public
from bluebook.content.chapters import Page
from bluebook.content.citations import AUTHOR, chapter_number, entry_note, heading_words, number, section_number
from bluebook.content.editions import Edition


def entry_key(page: Page) -> str:
    """The name of a page's entry, such as `bluebook-2018-5-cyber`."""
    return f"bluebook-{page.edition}-{page.name}"


def entry_section(edition: Edition, page: Page) -> str:
    """The printed number of a page within its chapter: `sec. 1, 3 (5)`."""
    own = section_number(edition)
    return f"{f'sec. {own}, ' if own else ''}{number(edition, page, page.title)}"


def bibtex(edition: Edition, page: Page, version: str) -> str:
    """A page as BibTeX: a part of a book, by a corporate author in braces of its own."""
    fields = {
        "author": f"{{{escape_tex(AUTHOR)}}}",
        "title": f"{{{escape_tex(heading_words(page.title))}}}",
        "booktitle": f"{{{escape_tex(edition.title)}}}",
        "chapter": escape_tex(f"{chapter_number(edition)}, {entry_section(edition, page)}"),
        "publisher": escape_tex(AUTHOR),
        "year": edition.year,
        "url": encode_url(public(page.address)),
        "note": escape_tex(entry_note(edition, version)),
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@incollection{{{entry_key(page)},\n{lines}}}\n"


# What TeX takes for commands, and the commands that print them.
TEX = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"}
)


def escape_tex(value: str) -> str:
    """A value with TeX's special signs escaped."""
    return value.translate(TEX)


def encode_url(address: str) -> str:
    """An address for the field `url`, which every reader takes as it is written: only what ends a field is encoded."""
    return address.translate({ord(sign): f"%{ord(sign):02X}" for sign in "{}\\"})


def ris(edition: Edition, page: Page, version: str) -> str:
    """A page as RIS: a book section. The comma after the author keeps a corporate name whole in EndNote and Zotero, which
    drop it; software that keeps it shows it."""
    fields = [
        ("TY", "CHAP"),
        ("ID", entry_key(page)),
        ("AU", f"{AUTHOR},"),
        ("TI", heading_words(page.title)),
        ("T2", edition.title),
        ("PY", edition.year),
        ("PB", AUTHOR),
        ("SE", f"{chapter_number(edition)}, {entry_section(edition, page)}"),
        ("UR", public(page.address)),
        ("LA", "en"),
        ("N1", entry_note(edition, version)),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in fields)


def csl(edition: Edition, page: Page, version: str) -> dict[str, Any]:
    """A page as a CSL-JSON item: a chapter, by an author whose name is literal."""
    return {
        "id": entry_key(page),
        "type": "chapter",
        "author": [{"literal": AUTHOR}],
        "title": heading_words(page.title),
        "container-title": edition.title,
        "chapter-number": chapter_number(edition),
        "section": entry_section(edition, page),
        "issued": {"date-parts": [[int(edition.year)]]},
        "publisher": AUTHOR,
        "URL": public(page.address),
        "language": "en",
        "note": entry_note(edition, version),
    }


def citation_files(edition: Edition, page: Page, version: str) -> dict[str, str]:
    """The files of a page for reference managers: name → what it holds."""
    item = json.dumps([csl(edition, page, version)], ensure_ascii=False, indent=2)
    return {
        "cite.bib": bibtex(edition, page, version),
        "cite.ris": ris(edition, page, version),
        "cite.csl.json": item + "\n",
    }
