"""The chapters by address: editions, pages, headings, paragraphs, figures, footnotes and their texts.

The pages under docs/<edition>/ are the authority for the text. Each of their blocks carries its permanent id in the
Markdown itself; this module reads them without rendering, so that records can be proved before a page is built.
"""

from __future__ import annotations

import functools
import html
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bluebook.content.characters import visible
from bluebook.content.editions import Edition, read_editions
from bluebook.content.files import read_text
from bluebook.content.markdown import lint_length, lint_words
from bluebook.content.table_blocks import TABLE_BLOCK, bare_markdown, table_parts
from bluebook.errors import BadData, Mistake, Origin, nearest


@dataclass(frozen=True, kw_only=True)
class Block:
    """A heading, paragraph, figure, table or footnote with its permanent address."""

    edition: str
    page: str
    id: str
    kind: str  # heading, paragraph, figure, table or footnote
    level: int  # of a heading; 0 for the rest
    printed: str  # the words with footnote calls and numbers, as the source prints them
    text: str  # the words for quoting and searching: without calls, a no-break space as a space
    under: str  # the id of the heading it is under; its own for a heading
    markdown: str = ""  # the words with footnote calls and links as Markdown; a footnote's items begin lines
    origin: Origin = field(compare=False)

    @functools.cached_property
    def address(self) -> str:
        """Edition, page and id, such as `2018/5-cyber#p6`."""
        return f"{self.edition}/{self.page}#{self.id}"

    @functools.cached_property
    def label(self) -> str:
        """The words for navigation: a number printed without a space gets one, references in brackets are left out."""
        return re.sub(r"^(\(\w+\))(?=\w)", r"\1 ", re.sub(r" \(see [^)]*\).*", "", self.text))


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page of a chapter: its blocks in printed order."""

    edition: str
    name: str
    blocks: tuple[Block, ...]

    @functools.cached_property
    def address(self) -> str:
        """Edition and name, such as `2018/5-cyber`."""
        return f"{self.edition}/{self.name}"

    @property
    def title(self) -> Block:
        """Its first heading."""
        return next(block for block in self.blocks if block.kind == "heading")

    @functools.cached_property
    def trails(self) -> dict[str, list[Block]]:
        """The headings from the page's title down to each heading, by its id, outermost first."""
        found: dict[str, list[Block]] = {}
        path: list[Block] = []
        for heading in self.blocks:
            if heading.kind == "heading":
                path = [above for above in path if above.level < heading.level] + [heading]
                found[heading.id] = path
        return found

    @functools.cached_property
    def number_paths(self) -> dict[str, str]:
        """The printed numbers of the trail of each heading, by its id; where none has a number, the words of the title."""
        found: dict[str, str] = {}
        for id, path in self.trails.items():
            numbers = [numbering(h.id, h.printed).rstrip(".") for h in path]
            found[id] = " ".join(n for n in numbers if n) or path[0].text
        return found


@dataclass(frozen=True)
class Chapters:
    """All editions and their pages."""

    editions: dict[str, Edition]
    pages: dict[str, Page]  # by address
    blocks: dict[str, Block]  # by address
    whole: bool = True  # whether every edition and page could be read

    def of(self, edition: str) -> list[Page]:
        """The pages of an edition in printed order."""
        return self.by_edition.get(edition, [])

    @functools.cached_property
    def by_edition(self) -> dict[str, list[Page]]:
        """The pages of each edition in printed order."""
        found: dict[str, list[Page]] = {}
        for page in self.pages.values():
            found.setdefault(page.edition, []).append(page)
        return found

    @functools.cached_property
    def texts(self) -> dict[str, str]:
        """All that each edition prints in these chapters, block by block, each on a line."""
        found: dict[str, list[str]] = {edition: [] for edition in self.editions}
        for block in self.blocks.values():
            found[block.edition].append(block.text)
        return {edition: "\n".join(texts) for edition, texts in found.items()}

    @functools.cached_property
    def lengths(self) -> dict[str, int]:
        """The words of each edition's text here, headings, notes and captions included."""
        return {edition: len(text.split()) for edition, text in self.texts.items()}


# --- reading pages ----------------------------------------------------------------------------------------------

HEADING = re.compile(r"(?P<marks>#{1,6}) (?P<words>.+?) \{ #(?P<id>[^ }]+) \}")
MARKED_BLOCK = re.compile(r"(?P<words>.+)\n\{: #(?P<id>[^ }]+)(?P<classes>( \.[a-z-]+)*) \}")
FOOTNOTE_BLOCK = re.compile(r"\[\^(?P<number>\d+)\]: (?P<words>.+(\n\n?    - .+)*)")
# What the site adds: macros, of words and numbers alone so that nothing else can be run, and the link to an insert.
ARGUMENT = r'(?:"[^"{}\\]*"|\d+)'
LINK_WORDS = r"(?:\\.|[^\]\[<`*{}\\])+"
ADDED_BY_SITE = re.compile(
    rf"\{{\{{ \w+\((?:{ARGUMENT}(?:, {ARGUMENT})*)?\) \}}\}}|\[{LINK_WORDS}\]\([a-z0-9-]+\.md\)\{{ \.bb-insert \}}"
)
FOOTNOTE_CALL = re.compile(r"\[\^(\d+)\]")
LINK = re.compile(r"(?<!\\)\[((?:\\.|[^\[\]\\])+)\]\(([^)\s]+)\)")
ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+\-.!])")


def plain_text(markdown: str) -> str:
    """The words of a block's Markdown: links by their words, escapes and entities resolved. Calls are kept."""
    return html.unescape(ESCAPE.sub(r"\1", LINK.sub(r"\1", markdown)))


def quotable(markdown: str) -> str:
    """The words without footnote calls and with plain spaces, for quotes and search."""
    return " ".join(plain_text(FOOTNOTE_CALL.sub("", markdown)).replace("\xa0", " ").split())


def printed_text(markdown: str) -> str:
    """The words with the numbers of footnote calls where they are printed."""
    return plain_text(FOOTNOTE_CALL.sub(r"\1", markdown))


def split_blocks(text: str) -> list[tuple[int, str]]:
    """A page's blocks with their first lines, front matter left out; a footnote keeps its indented items."""
    body = re.sub(r"\A---\n.*?\n---\n", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    blocks: list[tuple[int, str]] = []
    line = 1
    for chunk in re.split(r"(\n(?:[ \t]*\n)+(?!    - ))", "\n" + body + "\n\n"):
        if chunk.strip():
            blocks.append((line + len(chunk) - len(chunk.lstrip("\n")) - 1, chunk.strip("\n")))
        line += chunk.count("\n")
    return blocks


def read_page(path: Path, root: Path, edition: str, mistakes: list[Mistake]) -> Page:
    """A chapter page's blocks; what has no address or a taken one is added to `mistakes`."""
    file, name = path.relative_to(root).as_posix(), path.stem
    blocks: dict[str, Block] = {}
    under = ""
    text = read_text(path, file)
    if not text.strip():
        raise BadData([Mistake(file, 1, "the file is empty; restore it")])
    for line, source in split_blocks(text):
        if ADDED_BY_SITE.fullmatch(source):
            continue
        origin = Origin(file, line)
        if too_long := lint_length(source, origin):
            mistakes.append(too_long)
            continue
        made = read_block(source)
        if made is None:
            words = visible(source.split("\n")[0][:40])
            cure = cure_without_address(source)
            mistakes.append(origin.mistake("", f"this block has no address: `{words}`; {cure}"))
            continue
        if made["id"] != made["id"].lower():
            message = f"the address `#{made['id']}` has capitals; write `#{made['id'].lower()}`"
            mistakes.append(origin.mistake("", message))
        under = made["id"] if made["kind"] == "heading" else under
        mistakes.extend(lint_words(made["markdown"], origin))
        if made["id"] in blocks:
            first = blocks[made["id"]].origin.line
            mistakes.append(origin.mistake("", f"the address `#{made['id']}` is taken by line {first}; give another"))
            continue
        blocks[made["id"]] = Block(edition=edition, page=name, under=under, origin=origin, **made)
    if not any(b.kind == "heading" and b.level == 1 for b in blocks.values()):
        mistakes.append(Mistake(file, 1, "the page has no heading of level 1; add one: `# … { #1 }`"))
    return Page(edition=edition, name=name, blocks=tuple(blocks.values()))


def cure_without_address(source: str) -> str:
    """What to do with a block that has no address: the page's fields, an address in capitals, a remark of an editor's, or
    none at all."""
    if re.match(r"-*\n?(?:title|description|edition|book): ", source):
        return "it is the page's fields: begin the page with a line `---`, and end them with another"
    if source.startswith("<!--"):
        return "remove it: a remark in a page is published with it"
    if capitals := re.search(r"\{:? #(?P<id>[\w-]*[A-Z][\w-]*)", source):
        return f"write `#{capitals['id'].lower()}`: addresses have small letters"
    return "end it with a line such as `{: #p12a }`, or a heading with `{ #4-b }`"


def read_block(source: str) -> dict[str, Any] | None:
    """The fields of a Block that its Markdown gives; None where it has no address."""
    if heading := HEADING.fullmatch(source):
        return block_fields("heading", heading["words"], heading["id"], len(heading["marks"]))
    if note := FOOTNOTE_BLOCK.fullmatch(source):
        return block_fields("footnote", note["words"], f"fn-{note['number']}", number=note["number"])
    if table := TABLE_BLOCK.fullmatch(source):
        return block_fields("table", bare_markdown(table), table["id"])
    other = MARKED_BLOCK.fullmatch(source)
    if other and re.fullmatch(r"(p|fig-)\d+[a-z]?", other["id"]):
        kind = "figure" if other["id"].startswith("fig-") else "paragraph"
        return block_fields(kind, other["words"], other["id"])
    return None


def block_fields(kind: str, markdown: str, id: str, level: int = 0, number: str = "") -> dict[str, Any]:
    """The fields of a Block that follow from its Markdown."""
    if kind == "footnote":
        markdown = re.sub(r"\n\n?    - ", "\n", markdown)
    printed = printed_text(markdown)
    if kind == "table":
        printed = "\n".join(map(printed_text, table_parts(markdown).lines))
    return {
        "markdown": markdown,
        "kind": kind,
        "id": id,
        "level": level,
        "printed": f"{number} {printed}" if number else printed,
        "text": quotable(" ".join(table_parts(markdown).lines) if kind == "table" else markdown),
    }


def read_chapters(root: Path, mistakes: list[Mistake]) -> Chapters:
    """The editions of data/editions.yml with their pages under docs/; mistakes are added to `mistakes`."""
    editions = read_editions(root, mistakes)
    pages: dict[str, Page] = {}
    whole = not mistakes
    for edition in editions.values():
        if not any((root / "docs" / edition.year).glob("*.md")):
            mistakes.append(edition.origin.mistake("year", missing_pages(edition)))
            whole = False
            continue
        for name in edition.pages:
            path = root / "docs" / edition.year / f"{name}.md"
            if not path.exists():
                mistakes.append(Mistake(f"docs/{edition.year}/{name}.md", 1, missing_page(edition)))
                whole = False
                continue
            try:
                pages[f"{edition.year}/{name}"] = read_page(path, root, edition.year, mistakes)
            except BadData as bad:
                mistakes.extend(bad.mistakes)
                whole = False
    blocks = {b.address: b for page in pages.values() for b in page.blocks}
    return Chapters(editions, pages, blocks, whole)


def missing_pages(edition: Edition) -> str:
    """The message for an edition that is in data/editions.yml alone."""
    year, command = edition.year, f"python -m bluebook split {edition.year}"
    return f"the edition `{year}` has no pages in docs/{year}; write them with `{command}`, or restore the folder"


def missing_page(edition: Edition) -> str:
    """The message for a page of an edition's outline that is not there."""
    command = f"python -m bluebook split {edition.year}"
    return f"the outline of {edition.year} has this page, which is not there; restore it, or write it with `{command}`"


def find_block(chapters: Chapters, edition: str, source: str) -> Block | str:
    """The block that a source such as `5-cyber#p6` names in an edition, or the message that there is none."""
    page, _, fragment = source.partition("#")
    if f"{edition}/{page}" not in chapters.pages:
        known = [p.name for p in chapters.of(edition)]
        return f"there is no page `{page}` in the {edition} edition{nearest(page, known)}"
    found = chapters.blocks.get(f"{edition}/{source}")
    if found is None:
        alike = [b.id for b in chapters.pages[f"{edition}/{page}"].blocks if kind_of_id(b.id) == kind_of_id(fragment)]
        there = dict.fromkeys(f"`#{id}`" for id in (*alike[:1], *alike[-1:]))
        cure = f"it has {' to '.join(there)}" if there else "it has none of that kind"
        return f"there is no `#{fragment}` on the page `{page}`; {cure}"
    return found


def kind_of_id(id: str) -> str:
    """The letters before an id's number: `p`, `fn-`, `fig-` or `table-`; none for a heading."""
    match = re.match(r"(p|fn-|fig-|table-)(?=\d)", id)
    return match.group() if match else ""


@functools.cache
def numbering(heading_id: str, words: str) -> str:
    """The printed number path of a numbered heading for a reader, such as `(4) B (A) b`; empty if unnumbered."""
    match = re.match(r"(§ )?\(?[0-9A-Za-z]{1,3}(-[0-9A-Za-z]{1,3})*[).]?(?=[ (A-Z])", words)
    if not match or not re.match(r"\d+(-[a-z0-9]{1,4})*$", heading_id):
        return ""
    return match.group()


def number_path(page: Page, block: Block) -> str:
    """The printed numbers of the headings above a block, such as `(4) B (A) b`, or the words of the title."""
    return page.number_paths[block.under]


def insert_kind(edition: Edition, page: Page) -> str:
    """What the edition calls a page that is no section, Column or Feature; empty for a section."""
    return edition.insert_kinds.get(page.name, "")


def printed_section(page: Page) -> str:
    """The printed number of a page's section, such as `(4)`; empty for a column or feature."""
    return numbering(page.title.id, page.title.printed)


def counterpart(chapters: Chapters, page: Page, edition: str) -> Page | None:
    """The section of the same printed number in another edition."""
    number = printed_section(page)
    return next((p for p in chapters.of(edition) if number and printed_section(p) == number), None)


def parent_section(chapters: Chapters, page: Page) -> Page | None:
    """The section in which a column or feature is printed."""
    if printed_section(page):
        return None
    before = [p for p in chapters.of(page.edition) if printed_section(p)]
    names = chapters.editions[page.edition].pages
    return next((p for p in reversed(before) if names.index(p.name) < names.index(page.name)), None)


def kind_of_page(chapters: Chapters, page: Page) -> str:
    """What the edition calls a page: Section, Column or Feature."""
    return insert_kind(chapters.editions[page.edition], page) or "Section"
