"""Drafts of 200 pages and hostile ones do not block the check."""

from __future__ import annotations

from playwright.sync_api import Dialog

from bluebook.collection import Library
from tests.support.quotations import changed, check, cite, passages
from tests.support.reader import Readers


def long_draft(library: Library) -> str:
    """A draft of 200 pages with 480 quotations, half of them changed, each with its footnote."""
    filler = "Words of the draft's author that nobody has written anywhere before, and so on. " * 14
    found = passages(library)
    draft = "\n\n".join(
        f"{filler}“{changed(quote) if at % 2 else quote}” ({cite(library, block)})"
        for at, (block, quote) in enumerate((found * 4)[:480])
    )
    assert len(draft.split()) > 100_000
    return draft


WATCH = """() => document.querySelector("#check").addEventListener("submit", () => {
  let last = performance.now();
  window.longest = 0;
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 5);
})"""

# The milliseconds of each step between two chances to pause. The work is the same each time, so the least of several runs
# is what a step takes, however busy the machine is; the first runs make the index of the texts anew.
STEPS = """async (draft) => {
  const least = [];
  for (let run = 0; run < 4; run += 1) {
    const texts = run < 2 ? { blocks: bluebook.texts.blocks.slice() } : bluebook.texts, steps = [];
    const all = (function* () { yield* bluebook.checking.indexTexts(texts); yield* bluebook.quotations.check(draft, texts, bluebook.references.places()); })();
    for (let at = 0, done = false; !done; at += 1) {
      const began = performance.now();
      done = all.next().done;
      least[at] = Math.min(at in least ? least[at] : Infinity, performance.now() - began);
    }
  }
  return [least.length, Math.max(...least)];
}"""


def test_a_draft_of_200_pages_does_not_block_the_page(reader: Readers, library: Library) -> None:
    """From the first press of the button, with the loading of the texts; and step by step, whatever else runs here."""
    draft, blocks = long_draft(library), []
    while len(blocks) < 3 and min(blocks, default=1000) > 200:
        page = reader().open("/check/")
        page.evaluate(WATCH)
        verdicts = check(page, draft)
        assert verdicts.count("exact") == 240 and verdicts.count("near") == 240
        blocks.append(page.evaluate("window.longest"))
    steps, longest = page.evaluate(STEPS, draft)
    print("longest block, longest step (ms):", blocks, longest, "steps:", steps)
    assert steps > 900
    assert longest < 100
    assert min(blocks) < 500


HOSTILE = {
    "mark-up": "“<img src=x onerror=alert(1)> <script>alert(1)</script> four words” " * 50,
    "only quotation marks": '"' * 100_000,
    "only opening marks": "“" * 100_000,
    "forty thousand quotations": "“a b c d”\n\n" * 40_000,
    "one quotation of a million letters": f"“{'word ' * 200_000}”",
    "directions and pictures": "“\u202eabc\u2067 \u200fdef 😀 👩‍👩‍👧 ghi jkl” \ud83d “[ [ ] … ((… ” " * 200,
    "years and numbers": "2018 ¶ 1 (2) [3] " * 8_000,
    "names of objects": "“constructor toString hasOwnProperty __proto__ valueOf” (Diplomatic Bluebook 2018, ¶ 1)",
}


def test_hostile_drafts_never_run_and_never_throw(reader: Readers) -> None:
    """An error or a violation of the policy would be one of the reader's complaints."""
    page = reader().open("/check/")
    dialogs: list[Dialog] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog))
    for name, draft in HOSTILE.items():
        check(page, draft)
        assert page.locator("#check-results :is(script, img)").count() == 0, name
    assert dialogs == []
