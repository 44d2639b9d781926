"""The comparison of editions as files: each theme's passages with their counts, as CSV and as JSON with every run."""

from __future__ import annotations

from typing import Any

from bluebook.collection import Library
from bluebook.content.addresses import place, public
from bluebook.content.alignment import GONE, KEPT, NEW, REWORDED
from bluebook.content.changes import version
from bluebook.content.chapters import Block
from bluebook.content.comparison import Side
from bluebook.content.kinds import KINDS
from bluebook.content.themes import Theme
from bluebook.export.csv_json import csv_file, indented_json, json_file

COUNT_COLUMNS = {"words_kept": KEPT, "words_reworded": REWORDED, "words_gone": GONE, "words_new": NEW}
STATEMENT_COLUMNS = (
    "theme", "name", "theme_address", "edition", "status", "summary", "statement", "address", "quotes", "sources",
)  # fmt: skip
CSV_COLUMNS = ("theme", "pair", "edition", "place", "address", "text", "status", "reason", *COUNT_COLUMNS)


def passage_data(library: Library, block: Block) -> dict[str, Any]:
    """A passage as data: where it is and what it says."""
    page = library.chapters.pages[f"{block.edition}/{block.page}"]
    return {"edition": block.edition, "place": place(page, block), "address": public(block.address), "text": block.text}


def side_data(library: Library, side: Side) -> dict[str, Any]:
    """A side of a pair as data: its passages, each with its runs, and its counts."""
    passages = [
        passage_data(library, block) | {"runs": [[run.change, run.text] for run in runs]}
        for block, runs in zip(side.blocks, side.runs, strict=True)
    ]
    return {"passages": passages} | {name: side.words(change) for name, change in COUNT_COLUMNS.items()}


def theme_data(library: Library, theme: Theme) -> dict[str, Any]:
    """A theme as data: its pairs side by side, the passages without a counterpart, and its records."""
    sides = library.coverage(theme)
    pairs = [
        {"id": pair.id, "name": pair.name, "address": public(f"{theme.address}#{pair.id}")}
        | {side.edition: side_data(library, side) for side in pair.sides}
        for pair in library.comparisons[theme.slug]
    ]
    alone = {
        side.edition: [passage_data(library, b) | {"reason": library.reason(b)} for b in side.alone] for side in sides
    }
    facts = [
        public(f"data/{kind}#{r.id}") for kind in KINDS for s in sides for r in library.records_quoting(s.blocks, kind)
    ]
    return {
        "theme": theme.slug,
        "name": theme.name,
        "question": theme.question,
        "about": theme.about,
        "address": public(theme.address),
        "changes": change_data(theme),
        "pairs": pairs,
        "only_in_this_chapter": alone,
        "compared_in_other_themes": {s.edition: [public(b.address) for b in s.elsewhere] for s in sides},
        "records": list(dict.fromkeys(facts)),
    }


def change_data(theme: Theme) -> list[dict[str, Any]]:
    """What changed on a theme as data: its status, summary and statements with their proof, the latest edition first."""
    return [
        {
            "edition": year,
            "status": change.status,
            "summary": change.summary,
            "statements": [
                {
                    "address": public(f"{theme.address}#{one.id}"),
                    "text": one.text,
                    "quotes": [{"address": public(q.address), "quote": q.quote} for q in one.quotes],
                    "absent": {part.edition: list(part.words) for part in one.absent},
                }
                for one in change.statements
            ],
        }
        for year, change in sorted(theme.changes.items(), reverse=True)
    ]


def statement_rows(library: Library) -> list[dict[str, str]]:
    """Every statement of every theme as a row."""
    return [
        {
            "theme": theme.slug,
            "name": theme.name,
            "theme_address": public(theme.address),
            "edition": change["edition"],
            "status": change["status"],
            "summary": change["summary"],
            "statement": one["text"],
            "address": one["address"],
            "quotes": " | ".join(q["quote"] for q in one["quotes"]),
            "sources": " ".join(q["address"] for q in one["quotes"]),
        }
        for theme in library.themes
        for change in change_data(theme)
        for one in change["statements"]
    ]


def theme_rows(library: Library, theme: Theme) -> list[dict[str, Any]]:
    """A theme as rows, one for each passage."""
    rows = []
    for pair in library.comparisons[theme.slug]:
        for side in pair.sides:
            for block, found in zip(side.blocks, side.counts, strict=True):
                counts = {name: found[change] for name, change in COUNT_COLUMNS.items()}
                rows.append(passage_data(library, block) | {"pair": pair.id, "status": "paired"} | counts)
    for one in library.coverage(theme):
        rows += [passage_data(library, b) | {"status": "paired in another theme"} for b in one.elsewhere]
        alone = "only in this chapter"
        rows += [passage_data(library, b) | {"status": alone, "reason": library.reason(b)} for b in one.alone]
    return [{"theme": theme.slug} | row for row in rows]


def files_of_theme(library: Library, theme: Theme) -> dict[str, str | bytes]:
    """The files of a theme: path below the site's root → what it holds."""
    day = version(library.changes)
    data = indented_json(theme_data(library, theme) | {"version": day})
    table = csv_file(CSV_COLUMNS, theme_rows(library, theme), day)
    return {f"{theme.address}.json": f"{data}\n", f"{theme.address}.csv": table}


def statement_files(library: Library) -> dict[str, bytes]:
    """The files of all statements: path below the site's root → what it holds."""
    day, rows = version(library.changes), statement_rows(library)
    files = {"compare/themes.csv": csv_file(STATEMENT_COLUMNS, rows, day), "compare/themes.json": json_file(rows, day)}
    return files if library.themes else {}
