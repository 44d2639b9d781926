"""Links to words of every section: from each block to the next, and to each word of a heading."""

from __future__ import annotations

from bluebook.collection import Library
from tests.support.citing import load_citing
from tests.support.reader import Readers, section_paths

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
