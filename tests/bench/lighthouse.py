"""Lighthouse's marks for one page of each kind, as a telephone sees it, with its own preset for mobiles.

Of each page's runs the one with the middle mark for performance is told. On a busy machine that mark says more of the
machine than of the page: the index of the machine's speed stands beside it (a quiet desktop has over 1000).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from bluebook.library import Library
from tests import chromium, debian
from tests.bench.serving import Serving
from tests.bench.sites import build_ours
from tests.conftest import ROOT

RUNS = 3
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
    "/data/who/",
    "/data/charts/",
    "/compare/",
    "/compare/piracy/",
    "/compare/series/",
    "/compare/expressions/",
    "/search/",
    "/check/",
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


def page_figures(url: str, runs: int) -> dict[str, Any]:
    """A page's marks in the run with the middle mark for performance, what cost them, and the machine's speed."""
    reports = sorted((measured(url) for _ in range(runs)), key=lambda r: marks(r)["performance"])
    middle = reports[len(reports) // 2]
    return {"marks": marks(middle), "lost_by": lost(middle), "machine": round(middle["environment"]["benchmarkIndex"])}


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `lighthouse`."""
    install()
    runs = 1 if quick else RUNS
    pages = []
    with Serving(build_ours(ROOT, to / "site")) as serving:
        for path in KINDS:
            pages.append({"page": path, **page_figures(serving.url + path, runs)})
            tell(f"{path}: {', '.join(f'{name} {mark}' for name, mark in pages[-1]['marks'].items())}")
    version = json.loads((CLI.parents[1] / "package.json").read_text(encoding="utf-8"))["version"]
    return {"version": version, "runs": runs, "wanted": WANTED, "pages": pages}
