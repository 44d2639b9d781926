"""What happens when the collection grows: builds, previews and first searches at 1, 10 and 30 times today's size.

The whole series since 1957 is about 30 times today's editions. The same Markdown is built by stock MkDocs with
Material, by Zensical with the same configuration, and by Hugo with a bare template: they build the text alone, this
site also its records, tables, downloads and search.
"""

from __future__ import annotations

import json
import shutil
import socket
import statistics
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bluebook.collection import Library
from tests.bench.editions import grow
from tests.bench.figures import keep, kept
from tests.bench.searchers import BOX, MATERIAL, PAGEFIND, Search, Typist
from tests.bench.serving import Serving
from tests.bench.sites import PEERS, add_pagefind, mkdocs, write_stock
from tests.bench.slowing import Slowed
from tests.bench.timing import Edit, build, edited_page, edited_records, peak_memory, serve

SIZES = (1, 10, 30)
BUILDS = {1: 3, 10: 3, 30: 1}  # runs of each build, at each size
EDITS = {1: 3, 10: 3, 30: 1}
PAGE, RECORDS = "2018/5-cyber", "2018/contributions.yml"  # what is edited
THROTTLE = 4
SEARCHES = 3
FIRST = "piracy off the coast of Somalia"
HUGO_CONFIG = 'baseURL = "https://bluebook.example/"\ntitle = "Diplomatic Bluebook"\n[markup.goldmark.parser]\nattribute = {block = true, title = true}\n'
HUGO_PAGE = "<!doctype html><html><title>{{ .Title }}</title><body>{{ .Content }}</body></html>\n"


@dataclass(frozen=True)
class Builder:
    """A program that builds a project: how, and how it serves one while it is edited."""

    name: str
    project: Path
    site: Path
    build: Sequence[str | Path]
    serve: Sequence[str | Path] = ()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def builders(root: Path, to: Path, port: int) -> list[Builder]:
    """This site and the others, for a checkout; the others' projects are written."""
    stock = write_stock(root, to / "stock")
    second = write_stock(root, to / "zensical")
    address = f"127.0.0.1:{port}"
    serve = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", address]
    preview = [sys.executable, "-m", "bluebook.serve", "--port", str(port)]
    zensical = PEERS / "zensical"
    found = [
        Builder("This site", root, to / "ours-site", mkdocs(to / "ours-site"), preview),
        Builder("MkDocs with Material", stock, to / "stock-site", mkdocs(to / "stock-site"), serve),
        Builder(
            "Zensical",
            second,
            second / "site",
            [zensical, "build", "--clean", "--config-file", "mkdocs.yml"],
            [zensical, "serve", "--config-file", "mkdocs.yml", "--dev-addr", address],
        ),
    ]
    if (PEERS / "hugo").exists():
        found.append(
            Builder("Hugo, bare", write_hugo(stock, to / "hugo"), to / "hugo/public", [PEERS / "hugo", "--quiet"])
        )
    return found


def write_hugo(stock: Path, to: Path) -> Path:
    """The stock project's pages as a Hugo project with a template of one line."""
    shutil.copytree(stock / "docs", to / "content")
    for path in list((to / "content").rglob("index.md")):
        path.rename(path.with_name("_index.md"))
    (to / "layouts/_default").mkdir(parents=True)
    for name in ("single", "list"):
        (to / f"layouts/_default/{name}.html").write_text(HUGO_PAGE, encoding="utf-8")
    (to / "hugo.toml").write_text(HUGO_CONFIG, encoding="utf-8")
    return to


def clean_builds(builders: Iterable[Builder], runs: int) -> dict[str, dict[str, float]]:
    """The medians of clean builds by the builders' names. They take turns, so that a slow minute is everyone's. The first build
    of each, in which code and templates are compiled, is not counted; it tells the memory. What was built before is moved
    away: for minutes after files have been deleted, a file system without a journal takes long to find a place for new ones."""
    memory: dict[str, float] = {}
    found: dict[str, list[dict[str, float]]] = {}
    for run in range(runs + 1):
        for one in builders:
            if one.site.exists():
                one.site.rename(one.site.with_name(f"{one.site.name}-{run}"))
            if run:
                found.setdefault(one.name, []).append(build(one.build, one.project))
            else:
                memory[one.name] = peak_memory(one.build, one.project)
    times = ("seconds", "cpu_seconds")
    medians = {
        name: {key: statistics.median(one[key] for one in some) for key in times} for name, some in found.items()
    }
    return {
        name: {key: round(value, 2) for key, value in (taken | {"memory_mb": memory[name]}).items()}
        for name, taken in medians.items()
    }


def first_search(browser: Browser, site: Path, search: Search) -> float:
    """Milliseconds from coming to a page in a new browser to the answer of a first query, the processor slowed."""
    found = []
    with Serving(site) as serving:
        for _ in range(SEARCHES):
            context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
            context.set_default_timeout(300_000)
            page = context.new_page()
            with Slowed(THROTTLE):
                found.append(Typist(page, serving.url, search).first(FIRST))
            context.close()
    return round(statistics.median(found))


def searches(browser: Browser, made: dict[str, Builder], tell: Callable[[str], None]) -> dict[str, float]:
    """The first query of each search on sites that have been built."""
    stock = add_pagefind(made["MkDocs with Material"].site)
    found = {}
    for search, site in ((BOX, made["This site"].site), (MATERIAL, stock), (PAGEFIND, stock)):
        found[search.name] = first_search(browser, site, search)
        tell(f"{search.name}: first query after {found[search.name]} ms")
    return found


def preview(builder: Builder, home: str, runs: int) -> dict[str, float]:
    """Seconds until the preview answers, and medians of the seconds until an edit of a page and of a record is shown."""
    edits = [Edit(builder.project / f"docs/{PAGE}.md", f"{home}{PAGE}/", edited_page)]
    if (builder.project / "data").exists():
        edits.append(Edit(builder.project / "data" / RECORDS, f"{home}data/contributions/", edited_records))
    names = ("start_seconds", "edit_seconds", "record_seconds")
    took = serve(builder.serve, builder.project, home, edits, runs)
    return {name: round(statistics.median(found), 2) for name, found in zip(names, took, strict=False)}


def at_size(browser: Browser, to: Path, times: int, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """All figures at one size."""
    port = free_port()
    made = {b.name: b for b in builders(grow(to / "checkout", times), to, port)}
    builds = clean_builds(made.values(), 1 if quick else BUILDS[times])
    for name, built in builds.items():
        tell(f"{times} times, {name}: built in {built['seconds']} s, {built['cpu_seconds']} s of processor")
    found = searches(browser, made, tell)
    for name, builder in made.items():
        if builder.serve:
            builds[name] |= preview(builder, f"http://127.0.0.1:{port}/", 1 if quick else EDITS[times])
            tell(f"{times} times, {name}: {json.dumps(builds[name])}")
    pages = len(list((made["This site"].project / "docs").rglob("*.md")))
    runs = {"runs": BUILDS[times], "edits": EDITS[times], "searches": SEARCHES}
    return {"times": times, "pages": pages, **runs, "builds": builds, "first_search_ms": found}


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `growth`; --quick leaves out the biggest size."""
    return bench_sizes(SIZES[:-1] if quick else SIZES, browser, to, quick, tell)


def bench_sizes(
    sizes: Sequence[int], browser: Browser, to: Path, quick: bool, tell: Callable[[str], None]
) -> dict[str, Any]:
    """Some sizes; of the others the last figures are kept."""
    found: dict[int, dict[str, Any]] = {}
    for times in sizes:
        tell(f"making {times} times today’s editions")
        found[times] = at_size(browser, to / str(times), times, quick, tell)
        if not quick:
            keep("growth", figures(found))  # an hour's figures are not lost where a bigger size fails
    return figures(found)


def figures(sizes: dict[int, dict[str, Any]]) -> dict[str, Any]:
    """What is kept: the sizes measured now, and the last figures of the others."""
    every = {size["times"]: size for size in kept("growth").get("sizes", [])} | sizes
    return {"throttle": THROTTLE, "query": FIRST, "sizes": [every[times] for times in sorted(every)]}
