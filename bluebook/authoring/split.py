"""A source text split into Markdown pages: how an edition is added.

`split` follows the outline in data/editions.yml line by line. What the outline does not list must be running prose,
a caption printed twice, or a footnote after a bullet; anything else stops it, and nothing is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.authoring.line_kinds import (
    CALLED,
    ITEM,
    PLAIN_NOTE,
    SENTENCE_END,
    SOURCE_NOTE,
    single_caption,
)
from bluebook.content.chapters import quotable
from bluebook.content.characters import visible
from bluebook.content.checks.editions import check_outline
from bluebook.content.editions import CrossReference, Edition, Line
from bluebook.content.files import read_text
from bluebook.content.markdown import escape
from bluebook.content.source_front import FRONT_LINES, front_departure, front_length
from bluebook.content.source_lines import SourceLine, SourceReader, row_cells
from bluebook.errors import BadData, Mistake

# The number of a call as it is printed: after a word, or after the sign that ends it.
CALL_CURE = (
    "correct the number, or add `{page: the page that calls it, footnote: its number and first words}` to the outline"
)


@dataclass
class Draft:
    """A page being written: its Markdown blocks, and what numbers are used up."""

    name: str
    blocks: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    paragraphs: int = 0
    figures: int = 0
    tables: int = 0

    def add(self, id: str, block: str) -> None:
        """Append a block with its address."""
        self.ids.append(id)
        self.blocks.append(block)

    def add_paragraph(self, words: str) -> None:
        """Append a paragraph under the next number."""
        self.paragraphs += 1
        self.add(f"p{self.paragraphs}", f"{escape(words)}\n{{: #p{self.paragraphs} }}")

    def add_figure(self, words: str, kind: str) -> None:
        """Append a figure under the next number; kind is photo or chart."""
        self.figures += 1
        self.add(f"fig-{self.figures}", f"{escape(words)}\n{{: #fig-{self.figures} .{kind} }}")

    def add_table(self, line: Line) -> None:
        """Append a table under the next number, its title on the line before its rows."""
        self.tables += 1
        rows = [f"| {' | '.join(map(escape, row_cells(row)))} |" for row in line.table]
        ruled = [rows[0], "|" + " --- |" * len(row_cells(line.table[0])), *rows[1:]]
        title = [escape(line.title)] if line.title else []
        self.add(f"table-{self.tables}", "\n".join([*title, *ruled, f"{{: #table-{self.tables} }}"]))


def split_source(source: Path, edition: Edition) -> dict[str, str]:
    """The pages of a source text: name → Markdown with front matter. Raises BadData; writes nothing."""
    mistakes = list(check_outline(edition))
    drafts, wrong = draft_pages(read_text(source, source.name), source.name, edition)
    mistakes += wrong
    for reference in edition.references:
        link_reference(drafts, reference, mistakes)
    if mistakes:
        raise BadData(mistakes)
    return {name: draft_markdown(draft, edition) for name, draft in drafts.items()}


def draft_pages(text: str, file: str, edition: Edition) -> tuple[dict[str, Draft], list[Mistake]]:
    """The pages of a source text by their names, before its references are links, and what departs from the outline."""
    mistakes: list[Mistake] = []
    front = front_length(text, edition)
    reader = SourceReader(file, edition.outline, front or FRONT_LINES)
    if not front:
        mistakes.append(front_mistake(text, file, edition))
    drafts = {name: Draft(name) for name in edition.pages}
    draft: Draft | None = None
    for line in reader.read(text.split("\n"))[front or FRONT_LINES :]:
        if unfit := re.search(r"[{}\t]" if not (line.declared and line.declared.table) else r"[{}]", line.words):
            message = f"the text holds `{visible(unfit.group())}`, which templates would read"
            mistakes.append(Mistake(file, line.number, message))
        elif line.declared:
            draft = place_line(line, drafts, draft, mistakes, file)
        elif draft is None:
            message = f"the text begins before the first heading: `{line.words[:50]}`"
            mistakes.append(Mistake(file, line.number, message))
        else:
            place_text(line, draft, mistakes, file)
    return drafts, [*mistakes, *reader.mistakes]


def place_text(line: SourceLine, draft: Draft, mistakes: list[Mistake], file: str) -> None:
    """Write a line that the outline does not list: a footnote, an item of one, a caption printed twice, or prose."""
    if note := SOURCE_NOTE.fullmatch(line.raw):
        take_note(draft, note, file, line.number, mistakes)
    elif (item := ITEM.fullmatch(line.raw)) and draft.ids and draft.ids[-1].startswith("fn-"):
        draft.blocks[-1] += ("\n\n" if "\n" not in draft.blocks[-1] else "\n") + f"    - {escape(item['words'])}"
    elif caption := single_caption(line.words):
        draft.add_figure(caption, "photo")
    elif SENTENCE_END.search(line.words):
        draft.add_paragraph(line.words)
    else:
        cure = "list it in data/editions.yml as what it is: a heading, a figure, `not_text`, `goes_on` …"
        message = f"this line is neither in the outline nor prose: `{line.words[:50]}`; {cure}"
        mistakes.append(Mistake(file, line.number, message))


def front_mistake(text: str, file: str, edition: Edition) -> Mistake:
    """The first line of a text that departs from the edition's front."""
    number, line, wanted = front_departure(text, edition)
    message = (
        f"`{line[:60]}` is not as data/editions.yml has it; give its entry {edition.year} there the words printed, or"
    )
    return Mistake(file, number, f"{message} correct the text: `{wanted[:60]}` is its next")


def place_line(
    source: SourceLine, drafts: dict[str, Draft], draft: Draft | None, mistakes: list[Mistake], file: str
) -> Draft:
    """Write an outline line onto its page, and a link to it where an insert stood; the page that goes on."""
    line = source.declared
    assert line is not None
    here = drafts[line.page]
    if line.heading:
        here.add(line.id or "", f"{'#' * int(line.level or 1)} {escape(line.heading)} {{ #{line.id} }}")
    elif line.insert:
        here.add(line.id or "", f"# {escape(line.insert)} {{ #{line.id} }}")
        if draft:
            draft.add("", f"[{line.kind}: {escape(line.insert)}]({line.page}.md){{ .bb-insert }}")
    elif line.figure:
        here.add_figure(line.figure, line.kind or "chart")
    elif line.table:
        here.add_table(line)
    elif line.footnote:
        if note := SOURCE_NOTE.fullmatch(source.raw) or PLAIN_NOTE.fullmatch(source.words):
            take_note(here, note, file, source.number, mistakes)
        else:
            message = (
                f"the footnote `{source.words[:50]}` has no number before its words; take the line out of the outline"
            )
            mistakes.append(Mistake(file, source.number, message))
        return draft or here  # the page that goes on, whichever calls the note
    else:
        here.add_paragraph(source.words)
    return here


def take_note(draft: Draft | None, note: re.Match[str], file: str, line: int, mistakes: list[Mistake]) -> None:
    """Write a footnote, and turn the number printed in an earlier paragraph of its page into its call."""
    number = note["number"]
    calls = [
        (i, match)
        for i, block in enumerate(draft.blocks if draft else [])
        for match in CALLED.finditer(block.partition("\n{: #")[0])
        if match["number"] == number
    ]
    if not draft or not calls:
        mistakes.append(
            Mistake(file, line, f"the footnote `{number}` is called by no paragraph before it on its page; {CALL_CURE}")
        )
        return
    i, match = calls[-1]
    block = draft.blocks[i]
    draft.blocks[i] = f"{block[: match.start()]}[^{number}]{block[match.end() :]}"
    draft.add(f"fn-{number}", f"[^{number}]: {escape(note['words'])}")


def link_reference(drafts: dict[str, Draft], reference: CrossReference, mistakes: list[Mistake]) -> None:
    """Turn a mention of another part into a link, or into a mark that the part is outside this collection."""
    page, _, id = reference.in_.partition("#")
    draft = drafts.get(page)
    words = escape(reference.words)
    if not draft or id not in draft.ids or words not in draft.blocks[draft.ids.index(id)]:
        there = [
            f"`{d.name}#{i}`" for d in drafts.values() for i, b in zip(d.ids, d.blocks, strict=True) if words in b and i
        ]
        cure = (
            f"they are in {' and '.join(there)}" if there else "no block prints them; correct them, or remove the line"
        )
        lost = f"the words `{reference.words}` are not in `{reference.in_}`; {cure}"
        mistakes.append(reference.origin.mistake("words", lost))
        return
    i = draft.ids.index(id)
    target = link_target(page, reference)
    draft.blocks[i] = draft.blocks[i].replace(words, f"[{words}]({target})", 1)


def link_target(page: str, reference: CrossReference) -> str:
    """The Markdown target of a reference; `bluebook:` marks a part outside this collection."""
    if not reference.to:
        return "bluebook:" + re.sub(r"[^0-9a-z]+", "-", (reference.outside or "").lower()).strip("-")
    to, _, fragment = reference.to.partition("#")
    file = "" if to == page else f"{to}.md"
    return file + (f"#{fragment}" if fragment else "")


def draft_markdown(draft: Draft, edition: Edition) -> str:
    """A page's Markdown: front matter, where the reader is, the text, and what the site adds at its end."""
    title = quotable(re.sub(r"^#+ | \{ #[^}]*\}$", "", draft.blocks[0]))
    title = re.sub(r"^(\(\w+\))(?=\w)", r"\1 ", re.sub(r" \(see [^)]*\)", "", title))
    about = f"{edition.title}, {edition.chapter}: {title}. The full text by paragraph, covering {edition.covers}."
    front = f'---\ntitle: "{title}, {edition.year}"\ndescription: "{about}"\n{book_fields(edition, title)}render_macros: true\n---'
    body = [front, "{{ section_head() }}", *draft.blocks, "{{ section_foot() }}"]
    return "\n\n".join(body) + "\n"


def book_fields(edition: Edition, section: str) -> str:
    """The front matter that a page's head tells reference managers: the book, and the part of it on the page."""
    return f'edition: "{edition.year}"\nbook: "{edition.title}"\nsection: "{section}"\n'


def write_edition(source: Path, edition: Edition, to: Path) -> list[Path]:
    """Write the pages of a source text into a folder; raises BadData if one of them is there already."""
    pages = split_source(source, edition)
    taken = [to / f"{name}.md" for name in pages if (to / f"{name}.md").exists()]
    if taken:
        cure = "an edition is written once; move it away to write it again"
        raise BadData(Mistake(path.as_posix(), 1, f"the page is there already; {cure}") for path in taken)
    to.mkdir(parents=True, exist_ok=True)
    for name, markdown in pages.items():
        (to / f"{name}.md").write_text(markdown, encoding="utf-8", newline="\n")
    return [to / f"{name}.md" for name in pages]
