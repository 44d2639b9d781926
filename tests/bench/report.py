"""BENCHMARKS.md: the last figures of each part, as tables between the marks that its prose leaves for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.support.checkout import ROOT

PAGE = ROOT / "BENCHMARKS.md"
PLACE = re.compile(r"(<!-- figures: (\w+) -->\n)(?s:.*?)(<!-- end -->)")
OURS, STOCK = "This site", "MkDocs with Material"
VISITS = {
    "home": "Home page",
    "section": "A section of middle length",
    "longest": "The longest section",
    "data": "The longest page of records",
    "both": "Home page, then the section of middle length",
}
CLASSES = {
    "amount_date": "amount or date",
    "both": "both editions",
    "none": "must find nothing",
    "all": "all that have an answer",
    "set queries": "tidy queries, given",
    "set own": "tidy queries, our own",
    "set desk": "as people type them, given",
    "set desk-own": "as people type them, our own",
    "set desk-held": "as people type them, not tuned on",
}
MARKS = {
    "performance": "Performance",
    "accessibility": "Accessibility",
    "best-practices": "Best practices",
    "seo": "Search engines",
}
MEASURES = {
    "success1": "First right",
    "success3": "Among three",
    "answered": "Answer shown",
    "mrr": "MRR",
    "ndcg": "nDCG",
}
CLASS_HEADS = ("Class", "Queries", *MEASURES.values())
BUILD_HEADS = ("Built by", "Clean build", "Ratio", "Processor time", "Ratio", "Peak memory", "Ratio")
PREVIEW_HEADS = ("Preview", "Start", "Ratio", "An edit of a page", "Ratio", "An edit of a record")
Row = Sequence[object]


def write_report(figures: dict[str, Any], page: Path = PAGE) -> None:
    """Replace the tables of every part in the page."""
    page.write_text(report(figures, page.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")


def report(figures: dict[str, Any], page: str) -> str:
    """The page with the tables of every part that was ever measured."""
    return PLACE.sub(lambda place: f"{place[1]}{part_figures(place[2], figures.get(place[2]))}\n{place[3]}", page)


def part_figures(part: str, found: dict[str, Any] | None) -> str:
    """A part's tables, with the day and the number of its runs."""
    if not found:
        return "\nNot measured yet.\n"
    machine = found["machine"]
    words = f"Measured on {found['date']}, on {machine['cores']} cores with {machine['memory_gb']} GB of memory"
    return "\n".join([*PARTS[part](found), f"{words}; {runs(found)}.\n"])


def table(caption: str, heads: Row, rows: Sequence[Row]) -> str:
    """A table in Markdown, its caption above it."""
    lines = [heads, ["---"] * len(heads), *rows]
    return f"\n**{caption}**\n\n" + "".join("| " + " | ".join(str(cell) for cell in line) + " |\n" for line in lines)


def runs(found: dict[str, Any]) -> str:
    """How often a part was measured."""
    if "sizes" in found:
        return "; ".join(
            f"{s['times']} times: {count(s['runs'], 'build')}, {count(s['edits'], 'edit')}, "
            f"{count(s['searches'], 'search', 'searches')}"
            for s in found["sizes"]
        )
    return f"{count(found['runs'], 'run')}, the median shown" if found["runs"] > 1 else "1 run"


def count(number: int, one: str, many: str = "") -> str:
    """`1 run`, `5 runs`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def ratio(ours: float, theirs: float) -> str:
    """Ours as a multiple of theirs, to two figures."""
    return f"{ours / theirs:.2g}" if theirs else "–"


def seconds(value: float | None) -> str:
    """A time; a dash where it was not measured."""
    return "–" if value is None else f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def kilobytes(value: float) -> str:
    """Bytes as kB."""
    return f"{value / 1000:.1f} kB"


# --- the parts --------------------------------------------------------------------------------------------------------


def search_tables(found: dict[str, Any]) -> Iterator[str]:
    """The searches side by side, then each by class of query."""
    heads = (
        "Search",
        *MEASURES.values(),
        "Rightly nothing",
        "Key to result",
        "95 %",
        "Longest block",
        "First use",
    )
    rows = [search_row(one) for one in found["searches"]]
    yield table(f"Three searches, {found['queries']} queries", heads, rows)
    for one in found["searches"]:
        classes = [class_row(name, scores) for name, scores in one["classes"].items()]
        yield table(f"{one['name']}, by class of query", CLASS_HEADS, classes)


def search_row(one: dict[str, Any]) -> Row:
    """A search in one line."""
    whole, nothing = one["classes"]["all"], one["classes"].get("none", {})
    return (
        one["name"],
        *(share(whole.get(name)) for name in MEASURES),
        share(nothing.get("success1")),
        f"{one['median_ms']:.0f} ms",
        f"{one['p95_ms']:.0f} ms",
        f"{one['blocked_ms']:.0f} ms" if "blocked_ms" in one else "–",
        f"{kilobytes(one['first_use_bytes'])} in {count(one['first_use_requests'], 'request')}",
    )


def class_row(name: str, scores: dict[str, Any]) -> Row:
    """A class of queries in one line."""
    figures = (share(scores.get(measure)) for measure in MEASURES)
    return (CLASSES.get(name, name), scores["queries"], *figures)


def share(value: float | None) -> str:
    """A share between 0 and 1; a dash where it has no meaning."""
    return "–" if value is None else f"{value:.2f}"


def check_tables(found: dict[str, Any]) -> Iterator[str]:
    """The quotation check, and the same text pasted into a plain field."""
    plain = found["paste_plain"]["ms"]
    done, pasted = found["check"], found["paste"]
    rows = [
        ("Reading and looking up", f"{done['work_ms']} ms", ratio(done["work_ms"], plain)),
        ("From the click to the findings on screen", f"{done['ms']} ms", ratio(done["ms"], plain)),
        ("Longest time without an answer meanwhile", f"{done['blocked_ms']} ms", ratio(done["blocked_ms"], plain)),
        ("Pasting the draft", f"{pasted['ms']} ms", ratio(pasted["ms"], plain)),
        ("Pasting it into a plain field of an empty page", f"{plain} ms", "1"),
    ]
    caption = f"A draft of {found['words']:,} words with {found['quotations']} quotations"
    yield table(caption, ("What", "Time", "Beside the plain field"), rows)


def visit_tables(found: dict[str, Any]) -> Iterator[str]:
    """First visits, compressed, nothing cached."""
    rows = [
        (
            VISITS[v["pages"]],
            f"{kilobytes(v['ours']['bytes'])} in {count(v['ours']['requests'], 'request')}",
            f"{kilobytes(v['stock']['bytes'])} in {count(v['stock']['requests'], 'request')}",
            ratio(v["ours"]["bytes"], v["stock"]["bytes"]),
            f"{v['ours']['other_hosts']} and {v['stock']['other_hosts']}",
        )
        for v in found["visits"]
    ]
    yield table("A first visit", ("Visit", OURS, STOCK, "Ratio", "Asked of other hosts"), rows)


def lighthouse_tables(found: dict[str, Any]) -> Iterator[str]:
    """Marks of one page of each kind, what cost any, and how many runs the machine left in peace."""
    names = list(found["wanted"])
    rows = [
        (
            one["page"],
            *(one["marks"][n] for n in names),
            "; ".join(one["lost_by"]) or "–",
            f"{one['undisturbed']} of {found['runs']}",
        )
        for one in found["pages"]
    ]
    heads = ("Page", *(f"{MARKS[n]}, of 100" for n in names), "Lost by", "Undisturbed runs")
    yield table(f"Lighthouse {found['version']}, as a telephone sees the site", heads, rows)


def growth_tables(found: dict[str, Any]) -> Iterator[str]:
    """Builds at each size, then first searches at each size."""
    for size in found["sizes"]:
        stock = size["builds"][STOCK]
        names = sorted(size["builds"], key=lambda name: (name != OURS, name != STOCK, name))
        rows = [build_row(name, size["builds"][name], stock) for name in names]
        runs = f"medians of {count(size['runs'], 'run')}" if size["runs"] > 1 else "one run"
        yield table(f"{size['times']} times today’s editions: {size['pages']} pages, {runs}", BUILD_HEADS, rows)
        served = [(name, built) for name in names if "start_seconds" in (built := size["builds"][name])]
        rows = [preview_row(name, built, stock) for name, built in served]
        yield table(f"The preview at {size['times']} times, {runs}", PREVIEW_HEADS, rows) if rows else ""
    firsts = [first_row(size) for size in found["sizes"]]
    heads = ("Size", OURS, "Material’s search", "Pagefind", "This site beside Material’s")
    caption = f"The first query, processor slowed {found['throttle']} times"
    yield table(caption, heads, firsts)


def build_row(name: str, built: dict[str, Any], stock: dict[str, Any]) -> Row:
    """A builder in one line; the ratios are to stock Material."""
    return (
        name,
        seconds(built["seconds"]),
        ratio(built["seconds"], stock["seconds"]),
        seconds(built["cpu_seconds"]),
        ratio(built["cpu_seconds"], stock["cpu_seconds"]),
        f"{built['memory_mb']:.0f} MB",
        ratio(built["memory_mb"], stock["memory_mb"]),
    )


def preview_row(name: str, built: dict[str, Any], stock: dict[str, Any]) -> Row:
    """A preview in one line; the ratios are to stock Material."""
    return (
        name,
        seconds(built["start_seconds"]),
        ratio(built["start_seconds"], stock["start_seconds"]),
        seconds(built["edit_seconds"]),
        ratio(built["edit_seconds"], stock["edit_seconds"]),
        seconds(built.get("record_seconds")),
    )


def first_row(size: dict[str, Any]) -> Row:
    """First queries at a size."""
    took = size["first_search_ms"]
    names = (OURS, "Material’s search", "Pagefind")
    return (f"{size['times']} times", *(seconds(took[n] / 1000) for n in names), ratio(took[names[0]], took[names[1]]))


# What is kept of each first use → what it is called.
FIRST_USES = {
    OURS: "This site’s search",
    "Pagefind": "Pagefind",
    "check": "This site’s quotation check",
    "list": "This site’s briefing list",
}


def first_use_tables(found: dict[str, Any]) -> Iterator[str]:
    """What a first use loads at each number of editions, and how it has grown since the smallest."""
    least = found["collections"][0]
    rows = [
        (
            size["editions"],
            *(
                cell
                for name in FIRST_USES
                for cell in (
                    f"{kilobytes(size[name]['first_use_bytes'])} in {count(size[name]['first_use_requests'], 'request')}",
                    ratio(size[name]["first_use_bytes"], least[name]["first_use_bytes"]),
                )
            ),
        )
        for size in found["collections"]
    ]
    heads = ("Editions", *(head for words in FIRST_USES.values() for head in (words, "Growth")))
    yield table("What a first use loads, compressed", heads, rows)


PARTS: dict[str, Callable[[dict[str, Any]], Iterator[str]]] = {
    "search": search_tables,
    "check": check_tables,
    "visit": visit_tables,
    "lighthouse": lighthouse_tables,
    "growth": growth_tables,
    "loading": first_use_tables,
}
