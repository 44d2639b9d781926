"""The Python-Markdown extension of the chapters: what their Markdown becomes on a page.

A paragraph `{: #p12 }` gets its number as a link, `{: #fig-1 }` becomes a figure whose picture is not reproduced,
a table with `{: #table-1 }` is shown as one, `[^6]` calls the footnote printed as 6, `bluebook:` links mark parts of the Bluebook outside this collection, and the
first use of an abbreviation in each block gets its expansion.

Inside a paragraph, caption or footnote the page's text is the source's words and nothing else: the site's numbers,
marks and remarks are in attributes, which the style sheet shows. The marker of a paragraph, which a page's macro writes
at its end, is put beside it, and what follows a heading of ours with the class `bb-folded` becomes a fold.
"""

from __future__ import annotations

import functools
import itertools
import re
import xml.etree.ElementTree as etree
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.postprocessors import RawHtmlPostprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER, HTML_PLACEHOLDER_RE, STX, AtomicString

import bluebook.late_imports  # noqa: F401 - before what it names is imported
from bluebook.content.printed_words import abbreviation_pattern
from bluebook.content.records import Abbreviation
from bluebook.content.yaml_records import read_records
from bluebook.render.chapter_tables import TableProcessor
from bluebook.render.html import WRITTEN

STASHED = re.compile("<p>{0}</p>|{0}".format(HTML_PLACEHOLDER % "([0-9]+)"))
PARAGRAPH = re.compile(r"p(\d+[a-z]?)")
FIGURE_ID = re.compile(r"fig-(\d+[a-z]?)")
TABLE_ID = re.compile(r"table-(\d+[a-z]?)")
MARKER = "bb-marker"  # the class of what is beside a paragraph; its data-from names the paragraph
MARKED = re.compile(rf'<p class="{MARKER}" data-from="([^"]+)"')
FOLDED = "bb-folded"  # the class of a heading whose section is a fold
OUTSIDE = "This part of the Bluebook is not on this site."
UNSPACED = re.compile(r"\(\d+\)(?=\w)")
CHAPTER_BLOCK = re.compile(r"(p|fig-|table-|fn-)\d+[a-z]?")
MISSING = {
    "photo": "Photograph in the printed edition; not reproduced here",
    "chart": "Figure in the printed edition; not reproduced here",
}


class WrittenPreprocessor(Preprocessor):
    """Takes HTML that this site's macros wrote out of the text, before anything else reads it: to parse the tables again took
    half of a build."""

    def __init__(self, md: Markdown):
        super().__init__(md)
        self.blocks: list[str] = []

    def run(self, lines: list[str]) -> list[str]:
        """The lines without the blocks of HTML that are marked as written; their marks stay."""
        self.blocks.clear()
        found: list[str] = []
        rest = iter(lines)
        for line in rest:
            found.append(line)
            if line == WRITTEN:
                self.blocks.append("\n".join(itertools.takewhile(bool, rest)))
        return found


class PlacingPreprocessor(Preprocessor):
    """Puts placeholders for that HTML, after the signs that they begin with have been dropped from the text."""

    def __init__(self, md: Markdown, written: WrittenPreprocessor):
        super().__init__(md)
        self.written = written

    def run(self, lines: list[str]) -> list[str]:
        """The lines with a placeholder, set apart by blank lines, for each mark."""
        blocks = iter(self.written.blocks)
        found: list[str] = []
        for line in lines:
            found += ["", self.md.htmlStash.store(next(blocks, "")), ""] if line == WRITTEN else [line]
        return found


class WrittenPostprocessor(RawHtmlPostprocessor):
    """Puts that HTML back. Python-Markdown's own looks through each piece of it for more placeholders."""

    def run(self, text: str) -> str:
        """The page with HTML in the place of each placeholder, and of a paragraph that is one alone."""
        pieces = STASHED.split(text)
        pieces[1::3] = [self.piece(alone, inside) for alone, inside in zip(pieces[1::3], pieces[2::3], strict=True)]
        pieces[2::3] = [""] * len(pieces[2::3])
        return "".join(pieces)

    def piece(self, alone: str | None, inside: str | None) -> str:
        """The HTML of a placeholder, by its number, alone in a paragraph or inside of one."""
        html = str(self.md.htmlStash.rawHtmlBlocks[int(alone or inside or 0)])
        html = html if inside or self.isblocklevel(html) else f"<p>{html}</p>"
        return self.run(html) if STX in html else html


class ParagraphProcessor(BlockProcessor):
    """Takes a chapter's paragraph as what it is, before the tests for each other kind of block."""

    PARAGRAPH = re.compile(r"([^\W\d_][^\n]*)\n\{: #(p\d+[a-z]?) \}")

    def test(self, parent: etree.Element, block: str) -> bool:
        """Whether a block is a paragraph with its number, in no list, which begins with a letter and so with no block's sign."""
        return not self.parser.state and bool(self.PARAGRAPH.fullmatch(block))

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        """Write the paragraph."""
        match = self.PARAGRAPH.fullmatch(blocks.pop(0))
        assert match is not None
        etree.SubElement(parent, "p", id=match[2]).text = match[1]


class PlainProcessor(InlineProcessor):
    """Sets a text without any sign of Markdown aside, so that the patterns for these need not look through it."""

    PLAIN = r"\A(?!.*  \n)[^`\\\[<&*_]{20,}\Z"  # nor a line that two spaces end

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        """The text as it is."""
        return data, 0, len(data)


class NoteProcessor(BlockProcessor):
    """`[^6]: words` becomes footnote 6 where it is; its number is the printed one and leads back to its call."""

    START = re.compile(r"\[\^(\d+)\]: (.+)", re.DOTALL)

    def test(self, parent: etree.Element, block: str) -> bool:
        """Whether a block is a footnote."""
        return bool(self.START.match(block))

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        """Write the footnote, with the indented items that follow it."""
        match = self.START.match(blocks.pop(0))
        assert match is not None
        number, words = match.groups()
        note = etree.SubElement(parent, "div", id=f"fn-{number}", role="note")
        note.set("class", "bb-note")
        note.set("aria-label", f"Footnote {number}")
        first = etree.SubElement(note, "p")
        back = etree.SubElement(first, "a", href=f"#fnref-{number}")
        back.set("class", "bb-note-number")
        back.set("aria-label", f"{number}, back to the text")
        back.text = AtomicString(number)
        back.tail = f" {words}"
        handle = etree.SubElement(first, "a", href=f"#fn-{number}")
        handle.set("class", "bb-anchor")
        handle.set("aria-label", f"Cite footnote {number}")
        while blocks and blocks[0].startswith("    "):
            items, _ = self.detab(blocks.pop(0))
            self.parser.parseBlocks(note, [items])


class CallProcessor(InlineProcessor):
    """`[^6]` becomes a link to the footnote printed as 6."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[etree.Element, int, int]:  # type: ignore[override]
        """The call, with an address of its own for the way back."""
        number = m.group(1)
        call = etree.Element("sup", id=f"fnref-{number}")
        call.set("class", "bb-call")
        link = etree.SubElement(call, "a", href=f"#fn-{number}", role="doc-noteref")
        link.set("aria-label", f"Footnote {number}")
        link.text = AtomicString(number)
        return call, m.start(0), m.end(0)


class ChapterTreeprocessor(Treeprocessor):
    """Gives the blocks of a chapter their numbers, figures and marks."""

    def __init__(self, md: Markdown, abbreviations: dict[str, tuple[str, re.Pattern[str]]]):
        super().__init__(md)
        self.abbreviations = abbreviations

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        blocks = [element for element in root if CHAPTER_BLOCK.fullmatch(element.get("id", ""))]
        words = "".join(["".join(block.itertext()) for block in blocks])
        abbreviations = {word: how for word, how in self.abbreviations.items() if word in words}  # few of them all
        for element in list(root.iter()):
            id = element.get("id", "")
            if element.tag == "a" and element.get("href", "").startswith("bluebook:"):
                mark_outside(element)
            elif re.fullmatch(r"h[1-6]", str(element.tag)) and id:
                if FOLDED not in element.get("class", ""):  # a heading that opens a fold is no link
                    add_heading_link(element, id)
            elif CHAPTER_BLOCK.fullmatch(id):
                expand(element, abbreviations, set())
                if number := PARAGRAPH.fullmatch(id):
                    add_number(element, number[1])
                elif number := FIGURE_ID.fullmatch(id):
                    make_figure(element, number[1])
                elif number := TABLE_ID.fullmatch(id):
                    element.insert(0, number_link(f"Table {number[1]}", id, f"Table {number[1]}"))
        self.place_markers(root)
        fold_sections(root)

    def place_markers(self, root: etree.Element) -> None:
        """Put each marker beside the paragraph that it names, in an element that holds both."""
        blocks = {element.get("id"): element for element in root}
        for marker in list(root):
            stashed = HTML_PLACEHOLDER_RE.fullmatch((marker.text or "").strip())
            html = str(self.md.htmlStash.rawHtmlBlocks[int(stashed[1])]) if stashed else ""
            named = MARKED.match(html)
            if named and named[1] in blocks:
                paragraph = blocks[named[1]]
                both = etree.Element("div", {"class": "bb-marked"})
                root.remove(marker)
                root.insert(list(root).index(paragraph), both)
                root.remove(paragraph)
                both.extend([paragraph, marker])


def fold_sections(root: etree.Element) -> None:
    """Turn each of the site's headings with the class `bb-folded` into the summary of a fold, with what follows up to the next one in it."""
    fold: etree.Element | None = None
    for element in list(root):
        if element.tag == "h2" and FOLDED in element.get("class", ""):
            fold = etree.Element("details", {"class": "bb-fold"})
            root.insert(list(root).index(element), fold)
            root.remove(element)
            etree.SubElement(fold, "summary").append(element)
        elif fold is not None:
            root.remove(element)
            fold.append(element)


def mark_outside(link: etree.Element) -> None:
    """A mention of a part that is not in this collection: its words, and what can be asked of them."""
    link.tag = "span"
    del link.attrib["href"]
    link.set("class", "bb-outside")
    link.set("title", OUTSIDE)


def add_heading_link(heading: etree.Element, id: str) -> None:
    """The heading's permanent address as a link at its end; the style sheet shows its sign."""
    words = "".join(heading.itertext()).strip()
    set_number_apart(heading)
    heading.set("aria-label", words)  # else the heading would be announced with the name of its link
    link = etree.SubElement(heading, "a", href=f"#{id}")
    link.set("class", "headerlink bb-anchor")
    link.set("aria-label", f"Link to this heading: {words}")


def set_number_apart(heading: etree.Element) -> None:
    """Mark a printed number that its words follow without a space; the style sheet shows one."""
    if match := UNSPACED.match(heading.text or ""):
        number = etree.Element("span", {"class": "bb-heading-number"})
        number.text, number.tail, heading.text = match[0], (heading.text or "")[match.end() :], None
        heading.insert(0, number)


def number_link(number: str, id: str, label: str) -> etree.Element:
    """The link that shows a number in the margin; the number is an attribute, so that the text stays the source's."""
    link = etree.Element("a", href=f"#{id}")
    link.set("class", "bb-number")
    link.set("data-number", number)
    link.set("aria-label", label)
    return link


def add_number(paragraph: etree.Element, number: str) -> None:
    """The paragraph's number in front of its words."""
    link = number_link(number, f"p{number}", f"Paragraph {number}")
    paragraph.set("class", "bb-paragraph")
    link.tail, paragraph.text = paragraph.text, None
    paragraph.insert(0, link)


def make_figure(paragraph: etree.Element, number: str) -> None:
    """A figure box with the caption, which says that the picture is not reproduced."""
    kind = paragraph.get("class", "photo")
    caption = etree.Element("figcaption")
    caption.text = paragraph.text
    caption.extend(list(paragraph))
    for child in list(paragraph):
        paragraph.remove(child)
    paragraph.tag, paragraph.text = "figure", None
    paragraph.set("class", f"bb-figure bb-figure-{kind}")
    paragraph.append(number_link(f"Fig. {number}", f"fig-{number}", f"Figure {number}"))
    missing = etree.SubElement(paragraph, "p")
    missing.set("class", "bb-missing")
    missing.text = AtomicString(MISSING.get(kind, MISSING["photo"]))
    paragraph.append(caption)


def expand(element: etree.Element, abbreviations: dict[str, tuple[str, re.Pattern[str]]], seen: set[str]) -> None:
    """Wrap the first use of each abbreviation in an element's text in <abbr>, in the order of reading."""
    if element.tag in {"a", "sup"}:
        return
    if element.text and not isinstance(element.text, AtomicString):
        element.text, made = expand_text(element.text, abbreviations, seen)
        rest = list(element)
        for at, abbr in enumerate(made):
            element.insert(at, abbr)
    else:
        rest = list(element)
    for child in rest:
        expand(child, abbreviations, seen)
        if child.tail and not isinstance(child.tail, AtomicString):
            child.tail, made = expand_text(child.tail, abbreviations, seen)
            at = list(element).index(child) + 1
            for offset, abbr in enumerate(made):
                element.insert(at + offset, abbr)


def expand_text(
    text: str, abbreviations: dict[str, tuple[str, re.Pattern[str]]], seen: set[str]
) -> tuple[str, list[etree.Element]]:
    """The text before the first new abbreviation, and <abbr> elements with the text between and after as tails."""
    found = []
    for word, (_, pattern) in abbreviations.items():
        match = pattern.search(text) if word in text and word not in seen else None
        if match:
            found.append((match.start(), match.end(), word))
    made: list[etree.Element] = []
    head, last_end = text, 0
    for start, end, word in sorted(found, key=lambda f: (f[0], -f[1])):
        if start < last_end:
            continue
        seen.add(word)
        abbr = etree.Element("abbr", title=abbreviations[word][0])
        abbr.text = AtomicString(text[start:end])
        if made:
            made[-1].tail = text[last_end:start]
        else:
            head = text[:start]
        made.append(abbr)
        last_end = end
    if made:
        made[-1].tail = text[last_end:]
    return head, made


class ChapterExtension(Extension):
    """The chapters' Markdown; `data` is the folder of abbreviations.yml."""

    def __init__(self, **kwargs: Any):
        self.config = {"data": ["data", "the folder of abbreviations.yml"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the processors: footnotes before link references, the tree after ids and contents are made."""
        folder = Path(self.getConfig("data")).resolve()
        written = WrittenPreprocessor(md)
        md.preprocessors.register(written, "bb-written", 31)  # before blanks are made alike
        md.preprocessors.register(
            PlacingPreprocessor(md, written), "bb-placing", 29
        )  # before whatever else reads texts
        md.postprocessors.register(WrittenPostprocessor(md), "raw_html", 30)  # in the place of Python-Markdown's
        md.parser.blockprocessors.register(NoteProcessor(md.parser), "bb-notes", 95)
        md.parser.blockprocessors.register(TableProcessor(md.parser), "bb-tables", 96)
        md.parser.blockprocessors.register(ParagraphProcessor(md.parser), "bb-paragraphs", 97)
        md.inlinePatterns.register(PlainProcessor(PlainProcessor.PLAIN, md), "bb-plain", 195)
        md.inlinePatterns.register(CallProcessor(r"\[\^(\d+)\]", md), "bb-calls", 175)
        md.treeprocessors.register(ChapterTreeprocessor(md, read_abbreviations(folder)), "bb-chapter", 4)


def read_abbreviations(folder: Path) -> dict[str, tuple[str, re.Pattern[str]]]:
    """Abbreviation → (expansion, pattern); mistakes in the file are reported by the library, not here."""
    path = folder / "abbreviations.yml"
    stat = path.stat() if path.exists() else None
    return abbreviations_of(path, stat and (stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size))


@functools.lru_cache(maxsize=1)
def abbreviations_of(path: Path, state: object) -> dict[str, tuple[str, re.Pattern[str]]]:
    """The same, read anew only when the file has changed: engines ask for it for every page."""
    found = read_records(path, path.parent.parent, Abbreviation, [])
    return {a.abbreviation: (a.expansion, abbreviation_pattern(a.abbreviation)) for a in found}


def makeExtension(**kwargs: Any) -> ChapterExtension:
    """What Python-Markdown calls."""
    return ChapterExtension(**kwargs)
