"""The figures of the last run, in tests/bench/figures.json: BENCHMARKS.md shows them.

One part can be measured again alone; the others keep the figures and the date of their own last run.
"""

from __future__ import annotations

import datetime
import json
import os
from pathlib import Path
from typing import Any

from tests.bench.report import write_report

FIGURES = Path(__file__).with_name("figures.json")


def machine() -> dict[str, int]:
    """What is said of the machine: processors and memory."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {"cores": os.cpu_count() or 1, "memory_gb": round(memory / 2**30)}


def kept(part: str) -> dict[str, Any]:
    """A part's last figures; nothing where it was never measured."""
    found: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")).get(part, {}) if FIGURES.exists() else {}
    return found


def keep(part: str, found: dict[str, Any]) -> None:
    """Write a part's figures, with the day and the machine, and the page that shows them."""
    figures = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    day = datetime.datetime.now(datetime.UTC).date().isoformat()
    figures[part] = {"date": day, "machine": machine(), **found}
    text = json.dumps(dict(sorted(figures.items())), indent=1, ensure_ascii=False)
    FIGURES.write_text(text + "\n", encoding="utf-8", newline="\n")
    write_report(figures)
