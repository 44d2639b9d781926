"""Links to words: every sentence of both editions is marked on arrival, by the browser itself where it can."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.support import every
from tests.support.citing import load_citing
from tests.support.reader import Readers

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
