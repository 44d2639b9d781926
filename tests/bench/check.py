"""The quotation check with a draft of 200 pages: how long it takes, and how long the page does not answer meanwhile.

A beat every few milliseconds tells whether the page answers: the longest time between two of them is how long a key or
a click could have had to wait. Pasting is measured beside an empty page's plain text field, because most of it is the
browser setting 200 pages of text.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from bluebook.collection import Library
from tests.bench.drafts import draft
from tests.bench.serving import Serving
from tests.bench.sites import Failed, build_ours
from tests.support.checkout import ROOT

RUNS = 5
PLAIN = (
    '<!doctype html><html lang="en"><title>Plain</title><textarea name="draft" rows="12" cols="80"></textarea></html>'
)
BEAT = """() => {
  const beat = (window.beat = { last: performance.now(), longest: 0, since: performance.now() });
  const tick = () => {
    const now = performance.now();
    beat.longest = Math.max(beat.longest, now - beat.last);
    beat.last = now;
    setTimeout(tick, 4);
  };
  tick();
}"""
RESET = "() => { beat.last = beat.since = performance.now(); beat.longest = 0; }"
# After the next two frames have been drawn: the work, and the longest wait for an answer.
TOLD = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() =>
  done({ ms: performance.now() - beat.since, blocked_ms: beat.longest }), 5))))"""
COPY = "text => navigator.clipboard.writeText(text)"


def paste(page: Page, url: str, text: str) -> dict[str, float]:
    """Paste a draft into the field of a page."""
    page.goto(url, wait_until="load")
    page.evaluate(COPY, text)
    page.focus("textarea[name=draft]")
    page.wait_for_timeout(300)  # what the field loads when it is first used
    page.evaluate(BEAT)
    page.keyboard.press("Control+v")
    page.wait_for_function("length => document.querySelector('textarea').value.length >= length", arg=len(text))
    told: dict[str, float] = page.evaluate(TOLD)
    return told


def check(page: Page, expected: int) -> dict[str, float]:
    """Check the pasted draft, until its findings are drawn; raises Failed where quotations are missing."""
    page.evaluate(RESET)
    page.click("button[name=check]")
    page.wait_for_selector("#check-results[data-milliseconds]:not([hidden])", state="attached", timeout=120_000)
    told: dict[str, float] = page.evaluate(TOLD)
    found = page.locator("#findings [data-verdict]").count()
    if found != expected:
        raise Failed(f"the draft has {expected} quotations, and {found} were found")
    return told | {"work_ms": float(page.get_attribute("#check-results", "data-milliseconds") or 0)}


def middle(runs: list[dict[str, float]]) -> dict[str, int]:
    """The median of each figure."""
    return {name: round(statistics.median(run[name] for run in runs)) for name in runs[0]}


def bench(browser: Browser, library: Library, to: Path, quick: bool, tell: Callable[[str], None]) -> dict[str, Any]:
    """The part `check`."""
    text, quotations = draft(library)
    site = build_ours(ROOT, to / "ours")
    (site / "plain.html").write_text(PLAIN, encoding="utf-8")
    pasted, plain, checked = [], [], []
    with Serving(site) as serving:
        for run in range(2 if quick else RUNS):
            tell(f"a draft of {len(text.split())} words with {quotations} quotations, run {run + 1}")
            context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
            page = context.new_page()
            plain.append(paste(page, f"{serving.url}/plain.html", text))
            pasted.append(paste(page, f"{serving.url}/check/", text))
            checked.append(check(page, quotations))
            context.close()
    return {
        "words": len(text.split()),
        "quotations": quotations,
        "runs": len(checked),
        "check": middle(checked),
        "paste": middle(pasted),
        "paste_plain": middle(plain),
    }
