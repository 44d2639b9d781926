"""Tables that were pasted into a source text: rows on a line each, or each cell on a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bluebook.authoring.line_kinds import SENTENCE_END, is_caption
from bluebook.authoring.numbered_headings import numbers_of

CUT = re.compile(r"\s*\t\s*|\s*\|\s*|[ \xa0]{2,}")  # signs between cells
NUMERIC = re.compile(r"[-–—]|(?:[¥$€]|US\$)?\d[\d,.]*(?:[-–—/]\d*[\d,.]*)?%?")
YEAR_CELL = re.compile(r"(?:19|20)\d\d")
FIGURES = re.compile(r"\d|^[-–—]$")
WIDEST = 8  # columns
LONGEST_ROW = 120


@dataclass(frozen=True)
class PastedTable:
    """A table: the places of its first line and after its last, its title, and its rows."""

    start: int
    end: int
    title: str | None
    rows: tuple[tuple[str, ...], ...]


def find_tables(lines: Sequence[str]) -> list[PastedTable]:
    """The tables in some lines; a line that is empty here is no text and separates none."""
    found: list[PastedTable] = []
    for run in runs_of_cells(lines):
        table = marked_table(lines, run) or numeric_table(lines, run) or stacked_table(lines, run)
        if table:
            found.append(table)
    return found


def runs_of_cells(lines: Sequence[str]) -> list[list[int]]:
    """Stretches of at least three lines that are short, no sentence, and have no number of a heading."""
    runs: list[list[int]] = [[]]
    for at, raw in enumerate(lines):
        line = raw.strip()
        if not line:
            continue
        cells = CUT.split(line)
        heading = numbers_of(line) and len(cells) == 1 and not NUMERIC.fullmatch(line.split()[-1])
        if (
            len(line) < LONGEST_ROW
            and not heading
            and not is_caption(line)
            and (len(cells) > 1 or NUMERIC.fullmatch(line) or not SENTENCE_END.search(line))
        ):
            runs[-1].append(at)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if len(run) >= 3]


def marked_table(lines: Sequence[str], run: Sequence[int]) -> PastedTable | None:
    """Rows whose cells are set apart by tabs, strokes or wide spaces."""
    cells = {at: [cell for cell in CUT.split(lines[at].strip(" |")) if cell] for at in run}
    wide = [at for at in run if len(cells[at]) > 1]
    width = max((len(cells[at]) for at in wide), default=0)
    if len(wide) < 2 or width > WIDEST or any(at not in wide for at in run if wide[0] < at < wide[-1]):
        return None
    title = [at for at in run if at == wide[0] - 1]
    return PastedTable(
        title[0] if title else wide[0], wide[-1] + 1, *title_and_rows(lines, title, [cells[at] for at in wide])
    )


def title_and_rows(
    lines: Sequence[str], title: Sequence[int], rows: Sequence[Sequence[str]]
) -> tuple[str | None, tuple[tuple[str, ...], ...]]:
    """A table's title and rows."""
    return (lines[title[0]].strip() if title else None, tuple(tuple(row) for row in rows))


def numeric_table(lines: Sequence[str], run: Sequence[int]) -> PastedTable | None:
    """Rows of a name and as many numbers each, under a line of heads."""
    rows = {at: name_and_numbers(lines[at].strip()) for at in run}
    full = [at for at in run if len(rows[at]) > 1]
    widths = {len(rows[at]) for at in full}
    between = range(full[0], full[-1]) if full else ()
    if len(full) < 2 or len(widths) != 1 or any(lines[at].strip() and at not in full for at in between):
        return None
    before = [at for at in run if at < full[0]]
    heads = split_heads(lines[before[-1]].strip(), widths.pop()) if before else None
    if not heads:
        return None
    title = before[-2:-1]
    start = title[0] if title else before[-1]
    return PastedTable(start, full[-1] + 1, *title_and_rows(lines, title, [heads, *(rows[at] for at in full)]))


def name_and_numbers(line: str) -> list[str]:
    """A line's words up to its last numbers, and these numbers."""
    words = line.split()
    at = len(words)
    while at > 1 and NUMERIC.fullmatch(words[at - 1]):
        at -= 1
    return [" ".join(words[:at]), *words[at:]]


def split_heads(line: str, width: int) -> list[str] | None:
    """A line of heads cut into columns; the first column has what is left over."""
    words = line.split()
    if len(words) < width or any(NUMERIC.fullmatch(w) and not YEAR_CELL.fullmatch(w) for w in words):
        return None
    return [" ".join(words[: len(words) - width + 1]), *words[len(words) - width + 1 :]]


def stacked_table(lines: Sequence[str], run: Sequence[int]) -> PastedTable | None:
    """Cells on a line each: columns that hold numbers in every row under the heads."""
    cells = [lines[at].strip() for at in run]
    if any(len(cell) > LONGEST_ROW / 2 for cell in cells[1:]):
        return None
    for before, after in ((0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)):
        body = cells[before : len(cells) - after]
        for width in range(2, WIDEST + 1):
            rows = [body[at : at + width] for at in range(0, len(body), width)]
            if len(body) % width == 0 and len(rows) >= 3 and has_columns(rows):
                return PastedTable(run[0], run[len(run) - after - 1] + 1, *title_and_rows(lines, run[:before], rows))
    return None


def has_columns(rows: Sequence[Sequence[str]]) -> bool:
    """Whether under the heads the first column holds names or years, another numbers alone, and each of the rest figures in
    every row (`from 2011`, `2010-2013`) or in none."""
    first, *others = zip(*rows[1:], strict=True)
    heads = [NUMERIC.fullmatch(cell) and not YEAR_CELL.fullmatch(cell) for cell in rows[0]]
    figures = [{bool(FIGURES.search(cell)) for cell in column} for column in others]
    numeric = any(all(NUMERIC.fullmatch(cell) for cell in column) for column in others)
    named = not any(NUMERIC.fullmatch(cell) for cell in first)
    dated = all(YEAR_CELL.fullmatch(cell) for cell in first) and not YEAR_CELL.fullmatch(rows[0][0])
    return not any(heads) and (named or dated) and numeric and all(len(one) == 1 for one in figures)
