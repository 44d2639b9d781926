"""Every sentence and every block of both editions is marked on arrival, by the browser or by the page."""

from __future__ import annotations

import io
import re
from typing import Any

from PIL import Image, ImageChops, ImageDraw
from playwright.sync_api import Page

from bluebook.collection import Library
from tests.support import every
from tests.support.citing import load_citing
from tests.support.reader import Readers, section_paths

SOME = 10  # words that one link asks for

# Every sentence of a page's blocks: {id, heading, whole, words, directive}; the ranges are kept on the page. The browser's
# own marks are made green, and the page's own are left out.
PIECES = r"""() => {
    const { selection: words, letters, highlights: marks } = bluebook, ours = ".bb-number, .bb-anchor, .bb-missing, .bb-note-number";
    const style = new CSSStyleSheet();
    style.replaceSync("::target-text { background: #0f0; color: #0f0 } html { scroll-behavior: auto !important }");
    document.adoptedStyleSheets = [style];
    marks.showLinked = () => {};
    const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
    window.kept = words.blocks().flatMap((element) => {
        const sheet = letters.sheet(element, ours);
        return [...sheet.printed.matchAll(/[^\n]+/g)].flatMap((line) => [...sentences.segment(line[0])].map(({ index, segment }) => {
            const from = line.index + index, pieces = letters.ranges(sheet, from, from + segment.trimEnd().length);
            return { element, pieces, whole: segment.trim() === sheet.printed.trim() };
        }));
    }).filter(({ pieces }) => pieces.length);
    return window.kept.map(({ element, pieces, whole }, at) => {
        const part = document.createRange(), last = pieces[pieces.length - 1];
        part.setStart(pieces[0].startContainer, pieces[0].startOffset);
        part.setEnd(last.endContainer, last.endOffset);
        const directive = words.directive([{ element, part }]);
        return { at, id: element.id, heading: /^H\d/.test(element.tagName), whole, words: String(part), directive };
    });
}"""

# Where on the page each kept sentence is, line by line.
RECTS = r"""() => new Promise((done) => setTimeout(() => {
    scrollTo(0, 0);
    done(window.kept.map(({ pieces }) => pieces.flatMap((piece) => [...piece.getClientRects()])
        .map((r) => [r.left + scrollX, r.top + scrollY, r.right + scrollX, r.bottom + scrollY])));
}, 80))"""


def green(picture: Image.Image) -> Image.Image:
    """White where the browser's own mark is, else black."""
    red, bright, blue = picture.split()
    others = ImageChops.lighter(red, blue).point(lambda value: 255 if value > 110 else 0)
    return ImageChops.subtract(bright.point(lambda value: 255 if value > 200 else 0), others)


def marked_share(mask: Image.Image, rect: list[float]) -> float:
    """How much of a line of words is marked, from its beginning to its end."""
    left, top, right, bottom = rect
    middle = int((top + bottom) / 2)
    line = mask.crop((int(left) + 1, middle, max(int(left) + 2, int(right) - 1), middle + 1))
    return line.histogram()[255] / line.width


def faults_in(page: Page, path: str, half: int) -> list[str]:
    """Opens links to every other sentence of a page, some at a time, and looks once: a browser keeps what it marked. On a
    busy machine it gives up before it has found all; these are asked for again."""
    page.goto(path)
    pieces = [piece for piece in load_citing(page).evaluate(PIECES) if for_the_browser(piece)]
    assert len(pieces) > 10
    left = asked = pieces[half::2]  # neighbours apart: what marks too much is seen
    faults: dict[int, str] = {}
    for _ in range(4):
        for at in range(0, len(left), SOME):
            words = "&".join(piece["directive"].removeprefix(":~:") for piece in left[at : at + SOME])
            page.goto(f"{path}#:~:{words}")
            page.wait_for_timeout(150)
        rects = page.evaluate(RECTS)
        shot = page.screenshot(full_page=True, type="jpeg", quality=90)
        faults = looked_at(green(Image.open(io.BytesIO(shot)).convert("RGB")), asked, rects)
        left = [piece for piece in asked if piece["at"] in faults]
        if not left:
            break
    return [f"{path}: {fault}" for fault in faults.values()]


def looked_at(mask: Image.Image, pieces: list[dict[str, Any]], rects: list[list[list[float]]]) -> dict[int, str]:
    """What a picture of the marks shows to be wrong, by piece; -1 for words marked beside them."""
    faults = {}
    for piece in pieces:
        if any(marked_share(mask, rect) < 0.8 for rect in rects[piece["at"]] if rect[2] - rect[0] > 8):
            faults[piece["at"]] = f"{piece['id']} is not marked: {piece['words']} {piece['directive']}"
    pen = ImageDraw.Draw(mask)
    for piece in pieces:
        for left, top, right, bottom in rects[piece["at"]]:
            pen.rectangle((left - 4, top - 12, right + 12, bottom + 12), fill=0)
    if mask.getbbox():
        faults[-1] = f"other words are marked too, at {mask.getbbox()}"
    return faults


def for_the_browser(piece: dict[str, Any]) -> bool:
    """Whether a browser can find the words: not those of a whole block that are also elsewhere, as headings do."""
    return not piece["heading"] and not (piece["whole"] and re.search("-,|,-", piece["directive"]))


def test_the_browser_marks_every_sentence_note_and_caption_of_both_editions(library: Library, reader: Readers) -> None:
    one = reader()
    tab = one.new_page()
    faults = [
        fault for path in section_paths(library) for half in (0, 1) for fault in faults_in(tab, one.base + path, half)
    ]
    assert faults == []


# Every block of a page: {id, words, directive}; words without white space, as they are compared.
BLOCKS = r"""() => bluebook.selection.blocks().map((element) => {
    const part = document.createRange(), ours = ".bb-number, .bb-anchor, .bb-missing, .bb-note-number";
    part.selectNodeContents(element);
    const words = bluebook.letters.sheet(element, ours).printed.replace(/\s+/g, "");
    return { id: element.id, words, directive: bluebook.selection.directive([{ element, part }]) };
})"""

MARKED = r"""() => {
    const marks = [...document.querySelectorAll("mark.bb-quoted")], box = marks.length && marks[0].getBoundingClientRect();
    const seen = box && box.bottom > 0 && box.top < innerHeight;
    return [marks.map((mark) => mark.textContent).join("").replace(/\s+/g, ""), Boolean(seen)];
}"""


def test_a_link_to_a_block_marks_all_of_it_and_nothing_else(library: Library, reader: Readers) -> None:
    """Headings are in the page's contents too, where no browser can tell them apart: there the page marks them."""
    faults = []
    for path, page in reader().each(section_paths(library)):
        for block in every(load_citing(page).evaluate(BLOCKS), 5):
            page.goto(f"{page.url.partition('#')[0]}#{block['id']}{block['directive']}")
            page.wait_for_function("id => document.querySelector(`[id='${id}'] mark`)", arg=block["id"])
            if page.evaluate(MARKED) != [block["words"], True]:
                faults.append((path, block, page.evaluate(MARKED)))
    assert faults == []
