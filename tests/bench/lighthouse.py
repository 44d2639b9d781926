"""`python -m tests.bench.lighthouse [PATH …]`: Lighthouse's marks for one page of each kind, as a telephone sees it.

The built site is served on this machine, compressed as a host would. Lighthouse runs with its own preset for mobiles; of
each page's runs the one with the middle mark for performance is told. On a busy machine the mark for performance
says more of the machine than of the page: the index of the machine's speed stands beside it (a quiet desktop has over
1000). Marks are of 100; what is wanted is 100 for accessibility, best practices and search engines, 98 for performance.
"""

from __future__ import annotations

import argparse
import functools
import gzip
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests import chromium, debian
from tests.conftest import ROOT, build

HERE = Path(__file__).parent
CLI = HERE / "node_modules/lighthouse/cli/index.js"
WANTED = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
KINDS = [
    "/",
    "/2018/",
    "/2018/5-cyber/",
    "/2018/4-oceans-and-seas/",
    "/data/",
    "/data/meetings/",
    "/data/who/",
    "/data/charts/",
    "/search/",
    "/check/",
    "/about/",
    "/about/abbreviations/",
]
TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".csv"}


class Compressed(http.server.SimpleHTTPRequestHandler):
    """Sends texts compressed, and lets what it sends be kept for an hour, as a host does."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        packed = path.suffix in TEXT
        data = gzip.compress(path.read_bytes(), mtime=0) if packed else path.read_bytes()
        self.send_response(200)
        kind = self.guess_type(str(path))
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=3600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder while it is served."""
    handler = functools.partial(Compressed, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


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
    return {
        **marks(middle),
        "lost by": lost(middle),
        "machine": round(middle["environment"]["benchmarkIndex"]),
    }


def main() -> int:
    """Measure, print, and say whether every mark is as wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=KINDS)
    parser.add_argument("--site", type=Path, help="a site that is built already")
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    install()
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as folder:
        site = given.site or Path(folder) / "site"
        if not given.site and (done := build(ROOT, site)).returncode:
            sys.exit(done.stderr)
        with served(site) as base:
            found = {path: page_figures(base + path, given.runs) for path in given.paths}
    print(json.dumps({"lighthouse": found}, indent=1, ensure_ascii=False))
    return int(any(found[path][name] < WANTED[name] for path in found for name in WANTED))


if __name__ == "__main__":
    sys.exit(main())
