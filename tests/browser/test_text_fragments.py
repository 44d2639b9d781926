"""Links to words: every sentence of both editions is marked on arrival, by the browser itself where it can."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support import every
from tests.support.citing import load_citing
from tests.support.reader import Readers, section_paths

CYBER = "/2018/5-cyber/"
SEA = "/2018/4-oceans-and-seas/"


# --- as the page itself marks them ----------------------------------------------------------------------------------------


def test_words_chosen_anyhow_make_a_link_that_names_them(reader: Readers) -> None:
    """From a selection to a link, and from the link to the words: a selection may begin and end anywhere."""
    page = load_citing(reader().open(CYBER))
    found = page.evaluate(
        r"""() => bluebook.selection.blocks().filter((e) => e.id.startsWith("p")).flatMap((element) => {
            const sheet = bluebook.letters.sheet(element, ".bb-number"), pairs = [];
            for (let from = 3; from < sheet.text.length - 1; from += 97) for (const length of [1, 9, 60, 150]) {
                const pieces = bluebook.letters.ranges(sheet, from, Math.min(from + length, sheet.text.length - 1));
                const part = document.createRange(), last = pieces[pieces.length - 1];
                part.setStart(pieces[0].startContainer, pieces[0].startOffset);
                part.setEnd(last.endContainer, last.endOffset);
                if (!String(part).trim()) continue;
                const directive = bluebook.selection.directive([{ element, part }]);
                const terms = bluebook.textFragments.terms(directive);
                const marked = terms ? bluebook.textFragments.locate(bluebook.selection.blocks(), document.body, document.body, terms) : [];
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
    page = load_citing(reader().open(SEA))
    page.evaluate(
        """() => {
            const range = document.createRange();
            range.setStart(document.querySelector("#p6").lastChild, 4);
            range.setEnd(document.querySelector("#p7").lastChild, 40);
            getSelection().addRange(range);
        }"""
    )
    directive = page.evaluate("bluebook.selection.directive(bluebook.selection.taken(getSelection()))")
    page.goto(f"{page.url.partition('#')[0]}#p6{directive}")
    page.wait_for_selector("#p7 mark.bb-quoted")
    assert page.locator("#fig-1 figcaption mark.bb-quoted").count() == 1
    assert page.locator("#p8 mark").count() == 0


# Links from each block's beginning, middle or end to the first or the fifth word of the next; to each word of a heading:
# [selected, marked] of those that do not mark what was selected, as the page itself finds it on arrival.
ACROSS = r"""() => {
    const { selection: words, textFragments: fragments, letters } = bluebook, blocks = words.blocks(), left = ".bb-missing";
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
    faults = []
    for path, page in reader().each(section_paths(library)):
        shown = load_citing(page).evaluate("bluebook.selection.blocks().map((block) => block.id)")
        assert shown == [block.id for block in library.chapters.pages[path.strip("/")].blocks]
        faults += [(path, fault) for fault in page.evaluate(ACROSS)]
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
    page = load_citing(reader().open(CYBER))
    read, taken = page.evaluate(
        r"""() => {
            const text = "a ".repeat(40000), began = performance.now(), all = [];
            for (const terms of ["a,zz", "a,-zz", "zz-,a", "a-,a,-zz", "a,a,-zz", "a,".repeat(5000), "a-,".repeat(5000)]) {
                const made = document.createElement("p");
                made.textContent = text;
                document.querySelector("article").append(made);
                const read = bluebook.textFragments.terms("#p6:~:text=" + terms);
                if (read) all.push(bluebook.textFragments.locate([made], made, made, read));
                made.remove();
            }
            return [all.length, performance.now() - began];
        }"""
    )
    assert read >= 5 and taken < 2000


def test_a_browser_without_marked_words_lands_on_the_paragraph(site: Path, reader: Readers) -> None:
    """Such a browser leaves the words in the fragment, which then names no place; here the script is given such a fragment."""
    script = (site / "assets/js/cite/selection.js").read_text(encoding="utf-8")
    page = load_citing(reader().open(CYBER))
    old = script.replace("location.hash.includes", "asked().includes").replace("location.hash.slice", "asked().slice")
    page.evaluate("history.replaceState(null, '', '#p7')")
    page.evaluate("window.askedFor = '#p8:~:text=Due%20to%20the%20nature'")
    page.evaluate(
        re.sub(
            r"function asked\(\) ?{",
            "function asked() { const a = window.askedFor; window.askedFor = '#p8'; return a;",
            old,
        )
    )
    expect(page.locator("#p8 mark.bb-quoted")).to_have_text("Due to the nature")
    expect(page.locator("#p8")).to_be_in_viewport()
    assert page.locator(".bb-notice").count() == 0
