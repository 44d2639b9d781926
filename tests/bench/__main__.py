"""`python -m tests.bench [PART …]`: measures this site beside other software and writes the figures into BENCHMARKS.md.

search      does the first result answer, how fast, what it loads: beside Material's search and Pagefind
check       the quotation check with a draft of 200 pages
visit       bytes and requests of a first visit beside stock Material
lighthouse  Lighthouse's marks for one page of each kind
loading     what a first use loads at 2, 3, 10 and 30 editions, beside Pagefind
growth      builds and searches at today's size, 10 and 30 times it, beside Material, Zensical, Hugo and Pagefind

Without a part, all of them. Figures of one run depend on the machine: read them as ratios. Nothing here is a test.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from bluebook.collection import read_library
from tests.bench import check, first_use, growth, lighthouse, search, visit
from tests.bench.figures import keep
from tests.support import chromium
from tests.support.checkout import ROOT

PARTS = {
    "search": search.bench,
    "check": check.bench,
    "visit": visit.bench,
    "lighthouse": lighthouse.bench,
    "growth": growth.bench,
    "loading": first_use.bench,
}


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--quick", action="store_true", help="fewer queries and runs; nothing is written")
    parser.add_argument("--times", type=int, choices=growth.SIZES, help="measure growth at this size only")
    given = parser.parse_args()
    if unknown := [part for part in given.parts if part not in PARTS]:
        parser.error(f"there is no part `{unknown[0]}`; the parts are {', '.join(PARTS)}")
    return given


def main() -> int:
    """Run the parts."""
    given = arguments()
    start = time.monotonic()

    def tell(words: str) -> None:
        print(f"[{time.monotonic() - start:4.0f} s] {words}", flush=True)

    library = read_library(ROOT)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.FLAGS)
        for part in given.parts or PARTS:
            to = Path(folder) / part
            to.mkdir()
            if part == "growth" and given.times:
                found = growth.bench_sizes([given.times], browser, to, given.quick, tell)
            else:
                found = PARTS[part](browser, library, to, given.quick, tell)
            print(json.dumps(found, indent=1, ensure_ascii=False))
            if not given.quick:
                keep(part, found)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
