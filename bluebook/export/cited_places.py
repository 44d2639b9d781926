"""What the citation menu knows of a page's places, as a script for each section and each table of records: it is loaded when
a reader first asks for a citation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bluebook.collection import Library
from bluebook.content.kinds import KINDS
from bluebook.render.citations import citation_data
from bluebook.render.section import records_on_page

CITED_PLACES = "assets/js/cite/places"


def write_cited_places(site: Path, library: Library) -> None:
    """Write the scripts into a built site."""
    for address, data in cited_places(library):
        path = site / CITED_PLACES / f"{address}.js"
        path.parent.mkdir(parents=True, exist_ok=True)
        written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        path.write_text(
            f"(window.bluebook=window.bluebook||{{}}).citedPlaces={written};\n", encoding="utf-8", newline="\n"
        )


def cited_places(library: Library) -> Iterator[tuple[str, dict[str, Any]]]:
    """The address of each section and table, with what citations need there."""
    for page in library.chapters.pages.values():
        yield page.address, citation_data(library, page, {kind: records_on_page(library, page, kind) for kind in KINDS})
    for kind in KINDS:
        yield f"data/{kind}", citation_data(library, None, {kind: library.records.of(kind)})
