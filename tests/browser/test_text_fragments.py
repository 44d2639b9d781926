"""Links to words: every sentence of both editions is marked on arrival, by the browser itself where it can."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageDraw
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support import every
from tests.support.reader import Reader, section_paths

Readers = Callable[..., Reader]
CYBER = "/2018/5-cyber/"
SEA = "/2018/4-oceans-and-seas/"
SOME = 10  # words that one link asks for

# --- as a reader's browser shows them -----------------------------------------------------------------------------------

# Every sentence of a page's blocks: {id, heading, whole, words, directive}; the ranges are kept on the page. The browser's
# own marks are made green, and the page's own are left out.
PIECES = r"""() => {
    const { words, letters, marks } = bluebook, ours = ".bb-number, .bb-anchor, .bb-missing, .bb-note-number";
    const style = new CSSStyleSheet();
    style.replaceSync("::target-text { background: #0f0; color: #0f0 } html { scroll-behavior: auto !important }");
    document.adoptedStyleSheets = [style];
    marks.show = () => {};
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

# Where on the page each kept sentence stands, line by line.
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
    pieces = [piece for piece in page.evaluate(PIECES) if for_the_browser(piece)]
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
    """Whether a browser can tell the words: not those of a whole block that also stand elsewhere, as headings do."""
    return not piece["heading"] and not (piece["whole"] and re.search("-,|,-", piece["directive"]))


def test_the_browser_marks_every_sentence_note_and_caption_of_both_editions(library: Library, reader: Readers) -> None:
    one = reader()
    tab = one.context.new_page()
    faults = [
        fault for path in section_paths(library) for half in (0, 1) for fault in faults_in(tab, one.base + path, half)
    ]
    assert faults == []


# --- as the page itself marks them ----------------------------------------------------------------------------------------

# Every block of a page: {id, words, directive}; words without white space, as they are compared.
BLOCKS = r"""() => bluebook.words.blocks().map((element) => {
    const part = document.createRange(), ours = ".bb-number, .bb-anchor, .bb-missing, .bb-note-number";
    part.selectNodeContents(element);
    const words = bluebook.letters.sheet(element, ours).printed.replace(/\s+/g, "");
    return { id: element.id, words, directive: bluebook.words.directive([{ element, part }]) };
})"""
MARKED = r"""() => {
    const marks = [...document.querySelectorAll("mark.bb-quoted")], box = marks.length && marks[0].getBoundingClientRect();
    const seen = box && box.bottom > 0 && box.top < innerHeight;
    return [marks.map((mark) => mark.textContent).join("").replace(/\s+/g, ""), Boolean(seen)];
}"""


def test_a_link_to_a_block_marks_all_of_it_and_nothing_else(library: Library, reader: Readers) -> None:
    """Headings stand in the page's contents too, where no browser can tell them apart: there the page marks them."""
    faults = []
    for path, page in reader().each(section_paths(library)):
        for block in every(page.evaluate(BLOCKS), 5):
            page.goto(f"{page.url.partition('#')[0]}#{block['id']}{block['directive']}")
            page.wait_for_function("id => document.querySelector(`[id='${id}'] mark`)", arg=block["id"])
            if page.evaluate(MARKED) != [block["words"], True]:
                faults.append((path, block, page.evaluate(MARKED)))
    assert faults == []


def test_words_chosen_anyhow_make_a_link_that_names_them(reader: Readers) -> None:
    """From a selection to a link, and from the link to the words: a selection may begin and end anywhere."""
    page = reader().open(CYBER)
    found = page.evaluate(
        r"""() => bluebook.words.blocks().filter((e) => e.id.startsWith("p")).flatMap((element) => {
            const sheet = bluebook.letters.sheet(element, ".bb-number"), pairs = [];
            for (let from = 3; from < sheet.text.length - 1; from += 97) for (const length of [1, 9, 60, 150]) {
                const pieces = bluebook.letters.ranges(sheet, from, Math.min(from + length, sheet.text.length - 1));
                const part = document.createRange(), last = pieces[pieces.length - 1];
                part.setStart(pieces[0].startContainer, pieces[0].startOffset);
                part.setEnd(last.endContainer, last.endOffset);
                if (!String(part).trim()) continue;
                const directive = bluebook.words.directive([{ element, part }]);
                const terms = bluebook.fragments.terms(directive);
                const marked = terms ? bluebook.fragments.locate(bluebook.words.blocks(), document.body, document.body, terms) : [];
                const said = marked.map(String).join("").replace(/\s+/g, "");
                const inside = marked.length && element.contains(marked[0].startContainer);
                const near = said.length - String(part).replace(/\s+/g, "").length;
                const right = inside && said.includes(String(part).replace(/\s+/g, "")) && near <= 30;
                pairs.push([Boolean(right), String(part), directive, said]);
            }
            return pairs;
        })"""
    )
    assert [one for one in every(found, 100) if not one[0]] == []


def test_a_selection_over_several_blocks_is_marked_from_its_first_word_to_its_last(reader: Readers) -> None:
    page = reader().open(SEA)
    page.evaluate(
        """() => {
            const range = document.createRange();
            range.setStart(document.querySelector("#p6").lastChild, 4);
            range.setEnd(document.querySelector("#p7").lastChild, 40);
            getSelection().addRange(range);
        }"""
    )
    directive = page.evaluate("bluebook.words.directive(bluebook.words.taken(getSelection()))")
    page.goto(f"{page.url.partition('#')[0]}#p6{directive}")
    page.wait_for_selector("#p7 mark.bb-quoted")
    assert page.locator("#fig-1 figcaption mark.bb-quoted").count() == 1
    assert page.locator("#p8 mark").count() == 0


# Links from each block's beginning, middle or end to the first or the fifth word of the next; to each word of a heading:
# [selected, marked] of those that do not mark what was selected, as the page itself finds it on arrival.
ACROSS = r"""() => {
    const { words, fragments, letters } = bluebook, blocks = words.blocks(), left = ".bb-missing";
    const bare = (text) => text.replace(/\s+/g, "");
    const all = blocks.map((element) => letters.sheet(element, left));
    const spots = ({ printed }, block) => Array.from(printed.matchAll(/\S+/g), (word) => [word.index, word.index + word[0].length])
        .slice(block.matches(".bb-note") ? 1 : 0); // not its number
    const check = (i, from, j, to) => {
        const [first] = letters.ranges(all[i], from, from + 1), [last] = letters.ranges(all[j], to - 1, to), part = [];
        for (let at = i; at <= j; at += 1) {
            const range = document.createRange();
            range.selectNodeContents(blocks[at]);
            if (at === i) range.setStart(first.startContainer, first.startOffset);
            if (at === j) range.setEnd(last.endContainer, last.endOffset);
            part.push({ element: blocks[at], part: range });
        }
        const terms = fragments.terms(words.directive(part)), article = document.querySelector("article");
        const found = terms ? fragments.locate(blocks, article, blocks[i], terms) : [];
        const wanted = bare(i === j ? all[i].printed.slice(from, to) : all[i].printed.slice(from) + all[j].printed.slice(0, to));
        const marked = bare(found.map(String).join(""));
        return marked === wanted ? [] : [[wanted, marked, terms]];
    };
    return blocks.flatMap((block, i) => {
        const own = spots(all[i], block), next = all[i + 1] ? spots(all[i + 1], blocks[i + 1]) : [];
        const start = [own[0], own[own.length >> 1], own[own.length - 1]][i % 3], end = next[i % 2 ? 0 : 4] || next[0];
        const across = end ? check(i, start[0], i + 1, end[1]) : [];
        return /^H\d/.test(block.tagName) ? across.concat(own.flatMap(([from, to]) => check(i, from, i, to))) : across;
    });
}"""


def test_words_of_headings_and_of_neighbouring_blocks_are_marked_without_ours(
    library: Library, reader: Readers
) -> None:
    """What a page adds between two blocks is no part of the words, and a short word at their end is the right one."""
    faults = [(path, fault) for path, page in reader().each(section_paths(library)) for fault in page.evaluate(ACROSS)]
    assert faults == []


# --- words that are gone, and browsers that do not know such links --------------------------------------------------------

GONE = {
    f"{CYBER}#p6:~:text=words%20that%20nobody,ever%20printed": "words that nobody … ever printed",
    f"{CYBER}#p6:~:text=WannaCry": "WannaCry",  # which another paragraph has
    f"{CYBER}#:~:text=never-,printed%20here": "printed here",
    f"{CYBER}#p6:~:text=%E0%A4%A%,b": "�%A% … b",
}


@pytest.mark.parametrize("path", GONE)
def test_words_that_are_not_there_are_reported_and_the_paragraph_is_reached(path: str, reader: Readers) -> None:
    page = reader().open(path)
    notice = page.get_by_role("alert")
    expect(notice).to_contain_text(f"The words “{GONE[path]}” are not here.")
    if "#p6" in path:
        expect(page.locator("#p6")).to_be_in_viewport()
    page.evaluate("location.hash = '#p1'")
    expect(notice).to_have_count(0)


def test_hostile_words_in_an_address_take_no_time(reader: Readers) -> None:
    page = reader().open(CYBER)
    read, taken = page.evaluate(
        r"""() => {
            const text = "a ".repeat(40000), began = performance.now(), all = [];
            for (const terms of ["a,zz", "a,-zz", "zz-,a", "a-,a,-zz", "a,a,-zz", "a,".repeat(5000), "a-,".repeat(5000)]) {
                const made = document.createElement("p");
                made.textContent = text;
                document.querySelector("article").append(made);
                const read = bluebook.fragments.terms("#p6:~:text=" + terms);
                if (read) all.push(bluebook.fragments.locate([made], made, made, read));
                made.remove();
            }
            return [all.length, performance.now() - began];
        }"""
    )
    assert read >= 5 and taken < 2000


def test_a_browser_without_marked_words_lands_on_the_paragraph(site: Path, reader: Readers) -> None:
    """Such a browser leaves the words in the fragment, which then names no place; here the script is told so."""
    script = (site / "assets/js/cite/selection.js").read_text(encoding="utf-8")
    page = reader().open(CYBER)
    old = script.replace("location.hash.includes", "asked().includes").replace("location.hash.slice", "asked().slice")
    page.evaluate("history.replaceState(null, '', '#p7')")
    page.evaluate("window.askedFor = '#p8:~:text=Due%20to%20the%20nature'")
    page.evaluate(
        re.sub(
            r"function asked\(\) {",
            "function asked() { const a = window.askedFor; window.askedFor = '#p8'; return a;",
            old,
        )
    )
    expect(page.locator("#p8 mark.bb-quoted")).to_have_text("Due to the nature")
    expect(page.locator("#p8")).to_be_in_viewport()
    assert page.locator(".bb-notice").count() == 0
