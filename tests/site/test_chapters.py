"""The text is the source's, word for word: on the built pages, in the Markdown, and in what `split` writes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from bluebook.authoring.split import split_source, write_edition
from bluebook.collection import Library
from bluebook.content.chapters import Edition, read_chapters, read_page
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData
from tests.support.checkout import ROOT
from tests.support.pages import SitePages

SOURCES = ROOT / "tests/sources"
# Non-empty lines less the title, the chapter's number and the column's marker.
BLOCKS = {"2015": 83, "2018": 139}
OUTLINES = {edition.year: edition.outline for edition in read_records(ROOT / "data/editions.yml", ROOT, Edition, [])}


def words(text: str) -> str:
    """A text with its white space made plain."""
    return " ".join(text.replace("\xa0", " ").split())


def once(line: str) -> str:
    """A caption that is printed twice on its line, once."""
    match = re.fullmatch(r"(.{10,}?) ?\1", line)
    return match[1] if match else line


def source_blocks(edition: str) -> list[str]:
    """The blocks of a source text in order, as a page must show them: bullets are the page's own."""
    lines = (SOURCES / f"bluebook-{edition}.txt").read_text(encoding="utf-8").split("\n")
    markers = {line.marker for line in OUTLINES[edition]}
    printed = [line for number, line in enumerate(lines, 1) if line.strip() and number not in (1, 3)]
    return [once(words(line).removeprefix("• ")) for line in printed if line.strip() not in markers]


def shown_blocks(page: Element) -> list[str]:
    """The blocks of a built page in order: what stands in the article under an address of the chapter."""
    article = page.find(".//article")
    assert article is not None
    found: list[str] = []
    for element in article.iter():
        paragraph = re.fullmatch(r"p\d+[a-z]?|chapter-title|part", element.get("id", ""))
        heading = re.fullmatch(r"h[1-4]", str(element.tag)) and "bb-ours-heading" not in element.get("class", "")
        if paragraph or heading or element.tag == "figcaption":
            found.append(words("".join(element.itertext())))
        elif element.get("class") == "bb-note":
            found.extend(words("".join(part.itertext())) for part in element.iter() if part.tag in {"p", "li"})
    return found


def chapter_pages(pages: SitePages, library: Library, edition: str) -> dict[str, Element]:
    """The built pages of an edition's text, by path."""
    paths = [f"/{edition}/", *(f"/{page.address}/" for page in library.chapters.of(edition))]
    return {path: pages.trees[path] for path in paths}


def departures(edition: str, shown: dict[str, list[str]]) -> list[str]:
    """Where the pages depart from the source: a block that is not its own, out of order, or missing."""
    source, taken, wrong = source_blocks(edition), set[int](), []
    for path, blocks in shown.items():
        last = -1
        for block in blocks:
            at = next((i for i, text in enumerate(source) if text == block and i > last and i not in taken), None)
            if at is None:
                wrong.append(f"{path} shows what the source does not have there: {block[:60]}")
            else:
                taken.add(at)
                last = at
    return wrong + [f"no page shows: {text[:60]}" for i, text in enumerate(source) if i not in taken]


def shown(pages: SitePages, library: Library, edition: str) -> dict[str, list[str]]:
    """The blocks of every page of an edition; the edition page tells its own title and contents besides."""
    found = {path: shown_blocks(tree) for path, tree in chapter_pages(pages, library, edition).items()}
    front = library.chapters.editions[edition]
    found[f"/{edition}/"] = [b for b in found[f"/{edition}/"] if b in (front.chapter_title, front.part)]
    return found


@pytest.mark.parametrize("edition", OUTLINES)
def test_every_word_of_the_source_stands_on_the_built_pages_in_order(
    pages: SitePages, library: Library, edition: str
) -> None:
    assert edition not in BLOCKS or len(source_blocks(edition)) == BLOCKS[edition]
    assert departures(edition, shown(pages, library, edition)) == []


@pytest.mark.parametrize("place", range(10))
@pytest.mark.parametrize("edition", OUTLINES)
def test_one_changed_character_is_found(pages: SitePages, library: Library, edition: str, place: int) -> None:
    now = shown(pages, library, edition)
    everywhere = [(path, i) for path, blocks in now.items() for i in range(len(blocks))]
    path, i = everywhere[place * len(everywhere) // 10]
    block = now[path][i]
    at = (place * 37) % len(block)
    changed = block[:at] + ("x" if block[at] != "x" else "y") + block[at + 1 :]
    now[path] = [*now[path][:i], changed, *now[path][i + 1 :]]
    assert any(path in line for line in departures(edition, now))


def test_two_paragraphs_in_the_wrong_order_are_found(pages: SitePages, library: Library) -> None:
    now = shown(pages, library, "2018")
    first, second, *rest = now["/2018/5-cyber/"]
    now["/2018/5-cyber/"] = [second, first, *rest]
    assert departures("2018", now)


def test_the_markdown_is_read_as_the_page_shows_it(pages: SitePages, library: Library) -> None:
    """What records are proved against, and searches and citations use, is what the reader sees."""
    for page in library.chapters.pages.values():
        read = [words(line) for block in page.blocks for line in block.printed.split("\n")]
        assert read == shown_blocks(pages.trees[f"/{page.address}/"])


def test_a_quotable_text_has_no_footnote_calls(library: Library) -> None:
    blocks = library.chapters.blocks
    assert "maritime security." in blocks["2015/1-regional-security#p5"].text
    assert "maritime security1." in blocks["2015/1-regional-security#p5"].printed
    assert not [b.address for b in blocks.values() if "\xa0" in b.text or "  " in b.text or "[^" in b.text]


# --- split ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("edition", OUTLINES)
def test_split_writes_the_blocks_of_the_committed_pages(library: Library, edition: str, tmp_path: Path) -> None:
    for path in write_edition(SOURCES / f"bluebook-{edition}.txt", library.chapters.editions[edition], tmp_path):
        written = read_page(path, tmp_path, edition, [])
        committed = library.chapters.pages[f"{edition}/{path.stem}"]
        assert [(b.kind, b.id, b.level, b.printed, b.under) for b in written.blocks] == [
            (b.kind, b.id, b.level, b.printed, b.under) for b in committed.blocks
        ]


def test_split_overwrites_nothing(library: Library, tmp_path: Path) -> None:
    kept = tmp_path / "5-cyber.md"
    kept.write_text("mine")
    with pytest.raises(BadData, match=r"5-cyber\.md:1: the page is there already"):
        write_edition(SOURCES / "bluebook-2018.txt", library.chapters.editions["2018"], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["5-cyber.md"] and kept.read_text() == "mine"


TROUBLES = {
    "an unlisted heading": ("(5) Cyber\n", "(5) Cyber\n\n(5) A Cyber and More\n", "neither in the outline nor prose"),
    "a missing heading": ("(5) Cyber\n", "\n", "`(5) Cyber` is missing before"),
    "a heading changed": ("B Criminal Justice Initiatives", "B Criminal Justice", "`B Criminal Justice`"),
    "a missing last heading": (
        "C Space Science and Exploration, Overseas",
        "C Space Science. Overseas",
        "does not stand",
    ),
    "a brace": ("WannaCry", "Wanna{{Cry", "`{`, which templates would read"),
    "a footnote nobody calls": ("countries6.", "countries.", "the footnote `6` is called by no paragraph"),
    "another title": ("Diplomatic Bluebook 2018", "Bluebook 2018", "is not as data/editions.yml has it"),
    "a lost reference": ("(see 3-1-6).", ".", "the words `see 3-1-6` do not stand in"),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_split_stops_at_what_it_does_not_understand(library: Library, trouble: str, tmp_path: Path) -> None:
    old, new, message = TROUBLES[trouble]
    text = (SOURCES / "bluebook-2018.txt").read_text(encoding="utf-8")
    assert old in text
    source = tmp_path / "source.txt"
    source.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadData) as bad:
        split_source(source, library.chapters.editions["2018"])
    assert message in str(bad.value)
    assert re.search(r"^(source\.txt|data/editions\.yml):\d+: ", str(bad.value), re.MULTILINE)


def test_split_is_a_command_that_says_what_it_wrote(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bluebook", "split", str(SOURCES / "bluebook-2015.txt")]
    done = subprocess.run(
        [*command, "--edition", "2015", "--to", str(tmp_path / "new")], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stdout.count("wrote ") == 4, done.stderr
    unknown = subprocess.run(
        [*command, "--edition", "2051", "--to", str(tmp_path)], cwd=ROOT, capture_output=True, text=True
    )
    assert unknown.returncode == 1 and "there is no edition `2051`" in unknown.stderr


def test_markdown_signs_in_a_source_are_shown_as_printed(library: Library, tmp_path: Path) -> None:
    """A text with Markdown's own signs in it comes back as printed."""
    text = (SOURCES / "bluebook-2018.txt").read_text(encoding="utf-8")
    odd = "# 1 *star* _under_ [link](x) `code` <b>bold</b> a_b &amp; \\ 2. end."
    source = tmp_path / "source.txt"
    source.write_text(text.replace("(5) Cyber\n", f"(5) Cyber\n\n{odd}\n", 1), encoding="utf-8")
    shutil.copytree(ROOT / "data", tmp_path / "data")
    for edition in library.chapters.editions.values():
        if edition.year != "2018":
            shutil.copytree(ROOT / "docs" / edition.year, tmp_path / "docs" / edition.year)
    write_edition(source, library.chapters.editions["2018"], tmp_path / "docs/2018")
    mistakes: list = []
    assert read_chapters(tmp_path, mistakes).blocks["2018/5-cyber#p1"].text == odd
