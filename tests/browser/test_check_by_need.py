"""The quotation check of a large collection, which loads of the texts what a draft needs: it finds what it finds in all of them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Route, expect

from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.size import WHOLE_CHECK_WORDS
from bluebook.export.quotation_index import FILE_BLOCKS, text_files, write_texts
from bluebook.export.quotation_words import number_steps
from tests.support.drafts import DRAFTS
from tests.support.quotations import check, cite, drafts, passages
from tests.support.reader import Readers, withhold

PARTS = re.compile(r"/assets/js/check/(texts|words/.*|pages/.*)\.js$")
FIRST = "“no such words stand here at all”"
# What a check says of drafts, its blocks by address, place and footnote.
SAYS = """async drafts => {
  const said = (block) => [block.page, block.id, block.place, block.footnote];
  const all = [];
  await bluebook.scripts.loadReader();
  for (const draft of drafts) {
    const steps = bluebook.quotations.check(draft, bluebook.texts, bluebook.places);
    let step = steps.next();
    while (!step.done) {
      if (step.value && step.value.load) await bluebook.scripts.load(step.value.load, true);
      step = steps.next();
    }
    const { findings, footnotes, draft: read, ...rest } = step.value;
    all.push(JSON.stringify([rest,
      findings.map(({ places, nearest, named, ...one }) =>
        [one, places.map(said), nearest && [{ ...nearest, block: 0 }, said(nearest.block)]]),
      footnotes.map(({ places, ...one }) => [one, places.map(said)])]));
  }
  return all;
}"""


def large(library: Library, to: Path, context: BrowserContext) -> list[str]:
    """Give a reader the files of a collection too large to be loaded as a whole; returns the parts asked for so far."""
    write_texts(to, library, whole_words=0)
    asked: list[str] = []

    def answer(route: Route) -> None:
        part = next(iter(PARTS.findall(route.request.url)))
        asked.append(part)
        route.fulfill(path=to / "assets/js/check" / f"{part}.js")

    context.route(PARTS, answer)
    return asked


def bent(library: Library) -> Iterator[str]:
    """Quotations with words changed, left out, added and passed over, some named by another passage."""
    chance = random.Random(27)
    blocks = [block for block in library.chapters.blocks.values() if len(block.text.split()) > 6]
    known = sorted({word for block in blocks for word in block.text.split()})
    for at in range(300):
        block = chance.choice(blocks)
        words = re.sub("[“”]", "", block.text).split()
        start = chance.randrange(len(words) - 4)
        words = words[start : start + chance.randint(4, 30)]
        for _ in range(chance.choice((0, 1, 2, 3, 8))):
            to = chance.randrange(len(words))
            end = to + chance.choice((0, 1)) if len(words) > 4 else to
            words[to:end] = [chance.choice(("…", chance.choice(known), words[to].upper()))]
        source = f" ({cite(library, chance.choice((block, chance.choice(blocks))))})" if at % 4 else ""
        yield f"“{' '.join(words)}”{source}"


def test_a_draft_is_told_what_all_texts_would_tell(reader: Readers, library: Library, tmp_path: Path) -> None:
    given = [draft for some in DRAFTS.values() for _, draft, _ in some]
    given += [draft for draft, _ in drafts(library)] + list(bent(library))
    whole, parts = reader(), reader()
    asked = large(library, tmp_path, parts.context)
    said = []
    for one in (whole, parts):
        page = one.open("/check/")
        check(page, FIRST)
        said.append(page.evaluate(SAYS, given))
    assert [case for case in zip(given, *said, strict=True) if case[1] != case[2]] == []
    assert all(
        any(f'"{verdict}"' in one for one in said[0]) for verdict in ("exact", "near", "absent", "other-edition")
    )
    assert "texts" in asked


def test_a_quotation_loads_its_words_and_the_few_blocks_around_it(
    reader: Readers, library: Library, tmp_path: Path
) -> None:
    block, passage = passages(library)[40]
    one = reader()
    asked = large(library, tmp_path, one.context)
    page = one.open("/check/")
    assert check(page, f"“{passage}” ({cite(library, block)})") == ["exact"]
    at = library.chapters.pages[f"{block.edition}/{block.page}"].blocks.index(block)
    held = f"pages/{block.edition}/{block.page}-{at // FILE_BLOCKS}"
    assert [part for part in asked if part.startswith("pages/")] == [held]
    words = len(list(tmp_path.rglob("words/*.js")))
    assert 0 < sum(part.startswith("words/") for part in asked) <= min(words, len(passage.split()) + 1)
    before = len(asked)
    assert check(page, f"“{passage}”") == ["exact"]
    assert len(asked) == before


def test_a_quotation_that_is_where_it_should_be_loads_no_other_edition(
    reader: Readers, library: Library, tmp_path: Path
) -> None:
    """Though another prints the same words."""
    by_words: dict[str, list[Block]] = {}
    for block in library.chapters.blocks.values():
        for words in re.findall(r"[^.“”]{60,}\.", block.text)[:1]:
            by_words.setdefault(words.strip(), []).append(block)
    words, (first, second, *_) = next((w, b) for w, b in by_words.items() if len({one.edition for one in b}) > 1)
    one = reader()
    asked = large(library, tmp_path, one.context)
    page = one.open("/check/")
    assert check(page, f"“{words}” ({cite(library, second)})") == ["exact"]
    assert not [part for part in asked if part.startswith(f"pages/{first.edition}")]
    assert check(page, f"“{words}”") == ["exact"]
    assert [part for part in asked if part.startswith(f"pages/{first.edition}")]


def test_the_places_outside_the_chapters_are_loaded_for_a_draft_with_an_address(
    reader: Readers, library: Library, tmp_path: Path
) -> None:
    """And what is found of a quotation is the same with and without them."""
    block, passage = passages(library)[40]
    one = reader()
    large(library, tmp_path, one.context)
    asked: list[str] = []
    one.context.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page = one.open("/check/")
    cited = f"“{passage}” (Diplomatic Bluebook {block.edition})"
    assert check(page, cited) == ["exact"] and "chapters.js" in asked and "places.js" not in asked
    said = page.locator("#findings").inner_text()
    assert check(page, f"{cited}, https://example.org/data/meetings/") == ["exact"] and "places.js" in asked
    assert check(page, cited) == ["exact"] and page.locator("#findings").inner_text() == said


HELD = """async ([files, blocks]) => {
  const { indexTexts } = bluebook.checking;
  await bluebook.scripts.load(files.map((file) => "check/words/" + file));
  const steps = indexTexts({ blocks });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const own = Array.from(step.value.holders, ([word, held]) => [word, Array.from(held)]);
  return JSON.stringify([own, bluebook.texts.words, step.value.longest === bluebook.texts.longest]);
}"""


def test_the_files_of_words_hold_what_the_check_reads_in_the_texts(
    reader: Readers, library: Library, tmp_path: Path
) -> None:
    one = reader()
    large(library, tmp_path, one.context)
    page = one.open("/check/")
    check(page, FIRST)
    files = [int(path.stem) for path in tmp_path.rglob("words/*.js")]
    blocks = text_files(library.chapters, "", WHOLE_CHECK_WORDS)["texts"][1]["blocks"]
    own, words, is_longest = json.loads(page.evaluate(HELD, [files, blocks]))
    written = dict(line.split(" ", 1) for held in words.values() for line in held.split("\n"))
    assert is_longest and len(own) > 2000
    assert written == {word: number_steps(dict(held)) for word, held in own}


@pytest.mark.parametrize("body", [None, ""])
def test_a_part_that_does_not_load_is_told(reader: Readers, library: Library, tmp_path: Path, body: str | None) -> None:
    _, passage = passages(library)[40]
    one = reader()
    large(library, tmp_path, one.context)
    withheld = withhold(one.context, "/check/pages/", body=body)
    page = one.open("/check/")
    page.fill("textarea[name=draft]", f"“{passage}”")
    page.click("button[name=check]")
    expect(page.locator("#check-state")).to_contain_text("The texts could not be loaded. Your draft is still here")
    assert withheld and page.input_value("textarea[name=draft]") == f"“{passage}”"
    if body is None:
        one.context.unroute(re.compile("/check/pages/"))
        assert check(page, f"“{passage}”") == ["exact"]
    one.complaints[:] = [line for line in one.complaints if "/check/pages/" not in line and "ERR_FAILED" not in line]
