"""Lighthouse's marks for one page of each kind, as a telephone sees it, with its own preset for mobiles.

Of each page's runs the one with the middle mark for performance is told. A virtual machine is stopped now and then while
its host serves others, and Lighthouse takes each stop for work of the page. How much was taken so is told by the system
(`steal` in Linux's /proc/stat; proc_stat(5)): a run that lost more than a twentieth is made again after all other pages
have had theirs, up to three times as many runs as wanted; where fewer than wanted were undisturbed, those count that lost
least, and the figures tell it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bluebook.collection import Library
from tests.bench.serving import Serving
from tests.bench.sites import build_ours
from tests.support import chromium, debian
from tests.support.checkout import ROOT

RUNS = 5
DISTURBED = 0.05  # of the processor time that a run wanted
HERE = Path(__file__).parent
CLI = HERE / "node_modules/lighthouse/cli/index.js"
WANTED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
KINDS = [  # one page of each kind, and the longest section
    "/",
    "/2018/",
    "/2018/5-cyber/",
    "/2018/4-oceans-and-seas/",
    "/2018/print/",
    "/data/",
    "/data/meetings/",
    "/data/missions/",
    "/data/who/",
    "/data/charts/",
    "/compare/",
    "/compare/piracy/",
    "/compare/series/",
    "/compare/expressions/",
    "/search/",
    "/check/",
    "/briefing/",
    "/about/",
    "/about/abbreviations/",
]


def install() -> None:
    """Lighthouse from npm, by the hashes of the lock file; nothing is run at its installation."""
    if not CLI.exists():
        npm = debian.program("npm") or sys.exit("npm could not be installed")
        subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=HERE, check=True)


def measured(url: str) -> dict[str, Any]:
    """One run of Lighthouse: its whole report."""
    node = shutil.which("node") or sys.exit("node is missing")
    flags = f"--chrome-flags=--headless=new {' '.join(chromium.FLAGS)}"
    categories = f"--only-categories={','.join(WANTED)}"
    environment = {**os.environ, "CHROME_PATH": chromium.find() or ""}
    command = [node, str(CLI), url, "--quiet", "--output=json", "--output-path=stdout", categories, flags]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def marks(report: dict[str, Any]) -> dict[str, int]:
    """A report's marks, of 100."""
    return {name: round(100 * (report["categories"][name]["score"] or 0)) for name in WANTED}


def lost(report: dict[str, Any]) -> list[str]:
    """What cost marks: the names of audits that count, with what they show."""
    counted = [ref["id"] for c in report["categories"].values() for ref in c["auditRefs"] if ref["weight"]]
    audits = [report["audits"][id] for id in counted if (report["audits"][id]["score"] or 0) < 0.9]
    return [f"{a['id']} {a.get('displayValue', '')}".strip() for a in audits if a["score"] is not None]


@dataclass(frozen=True)
class Run:
    """A report of Lighthouse, and the share (0 to 1) of the processor time it wanted that the host gave to others."""

    report: dict[str, Any]
    taken: float

    @property
    def performance(self) -> int:
        """The mark for performance, of 100."""
        return marks(self.report)["performance"]


def processor_ticks() -> tuple[int, int]:
    """Ticks since the start in which this machine ran, and in which it waited for its host; 0 where none are told."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return 0, 0
    user, nice, system, _, _, irq, softirq, steal = map(int, stat.read_text().split("\n")[0].split()[1:9])
    return user + nice + system + irq + softirq, steal


def run(url: str) -> Run:
    """One run, and how much it was disturbed."""
    ran, waited = processor_ticks()
    report = measured(url)
    ran, waited = (now - before for now, before in zip(processor_ticks(), (ran, waited), strict=True))
    return Run(report, waited / max(1, ran + waited))


def undisturbed(made: list[Run]) -> int:
    """How many runs had nearly all the processor time they wanted."""
    return sum(r.taken <= DISTURBED for r in made)


def page_figures(made: list[Run], runs: int) -> dict[str, Any]:
    """A page's marks in the run with the middle mark for performance, what cost them, and what the runs were like."""
    counted = sorted(sorted(made, key=lambda r: r.taken)[:runs], key=lambda r: r.performance)
    middle = counted[len(counted) // 2]
    return {
        "marks": marks(middle.report),
        "lost_by": lost(middle.report),
        "runs_made": len(made),
        "undisturbed": undisturbed(counted),
    }


def make_runs(url: str, runs: int, tell: Callable[[str], None]) -> dict[str, list[Run]]:
    """Each page's runs, round by round until all had enough undisturbed ones; Ctrl+C ends it when each had enough."""
    made: dict[str, list[Run]] = {path: [] for path in KINDS}
    try:
        for _ in range(3 * runs):
            for path in (path for path in KINDS if undisturbed(made[path]) < runs):
                done = run(url + path)
                made[path].append(done)
                tell(f"{path}: {done.performance} for performance, {done.taken:.0%} taken by the host")
    except KeyboardInterrupt:
        if min(map(len, made.values())) < runs:
            raise
    return made


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `lighthouse`."""
    install()
    runs = 1 if quick else RUNS
    with Serving(build_ours(ROOT, to / "site")) as serving:
        made = make_runs(serving.url, runs, tell)
    pages = [{"page": path, **page_figures(made[path], runs)} for path in KINDS]
    version = json.loads((CLI.parents[1] / "package.json").read_text(encoding="utf-8"))["version"]
    return {"version": version, "runs": runs, "wanted": WANTED, "pages": pages}
