"""The pairs of figures as files: a row for each figure as CSV, and each pair with its figures as JSON."""

from __future__ import annotations

from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import public
from bluebook.content.changes import version
from bluebook.content.figure_pairs import FigurePair, PrintedFigure
from bluebook.export.csv_json import csv_file, json_file

COLUMNS = (
    "pair", "address", "theme", "kind", "what", "unit", "edition", "value", "printed", "date", "source", "quote", "caveat",
)  # fmt: skip


def figure_data(edition: str, figure: PrintedFigure) -> dict[str, str | None]:
    """A figure of an edition as data: its value in full, its printed words, its date as printed, and what proves it."""
    source = public(f"{edition}/{figure.source}")
    values = {"value": f"{figure.value:f}", "printed": figure.printed, "date": figure.date}
    return {"edition": edition} | values | {"source": source, "quote": figure.quote}


def pair_data(pair: FigurePair) -> dict[str, Any]:
    """What a pair says of itself, without its figures."""
    own = {"theme": pair.theme, "kind": pair.kind, "what": pair.what, "unit": pair.unit, "caveat": pair.caveat}
    return {"pair": pair.id, "address": public(pair.address)} | own


def figure_pair_file_contents(library: Library) -> dict[str, str | bytes]:
    """The files of the pairs: path below the site's root → what it holds; none where there are no pairs."""
    if not library.figure_pairs:
        return {}
    found = [
        (pair_data(p), [figure_data(e, figure) for e, figure in sorted(p.figures.items())])
        for p in library.figure_pairs
    ]
    rows = [pair | figure for pair, figures in found for figure in figures]
    day = version(library.changes)
    whole = json_file([pair | {"figures": figures} for pair, figures in found], day)
    return {"data/figure-pairs.csv": csv_file(COLUMNS, rows, day), "data/figure-pairs.json": whole}
