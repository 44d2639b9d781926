"""`split` writes the committed pages from the source texts, and stops at what it does not understand."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bluebook.authoring.split import CALLED, split_source, write_edition
from bluebook.collection import Library
from bluebook.content.chapters import read_chapters, read_page
from bluebook.content.editions import Edition
from bluebook.content.yaml_records import read_records
from bluebook.errors import BadData
from tests.support.checkout import ROOT, copy_checkout
from tests.support.source_text import SOURCES

OUTLINES = {edition.year: edition.outline for edition in read_records(ROOT / "data/editions.yml", ROOT, Edition, [])}


@pytest.mark.parametrize("edition", OUTLINES)
def test_split_writes_the_blocks_of_the_committed_pages(library: Library, edition: str, tmp_path: Path) -> None:
    paths = write_edition(SOURCES / f"bluebook-{edition}.txt", library.chapters.editions[edition], tmp_path)
    assert {path.stem for path in paths} == {page.name for page in library.chapters.of(edition)}
    for path in paths:
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
        "is not in the text",
    ),
    "a brace": ("WannaCry", "Wanna{{Cry", "`{`, which templates would read"),
    "a footnote nobody calls": ("countries6.", "countries.", "the footnote `6` is called by no paragraph"),
    "another title": ("Diplomatic Bluebook 2018", "Bluebook 2018", "is not as data/editions.yml has it"),
    "a lost reference": ("(see 3-1-6).", ".", "the words `see 3-1-6` are not in"),
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


DOUBTS = {
    "a heading without an id": ({"id": None}, "has no id; add its numbering"),
    "a heading without a level": ({"level": None}, "has no level; add `level: 2`"),
    "a line that waits": ({"decide": "a heading?"}, "waits for a person: a heading? Then remove `decide`"),
    "a line that is two things": ({"figure": "x"}, "a line of the outline is one thing"),
    "an id given twice": ({"id": "5"}, "the id `5` is taken by line"),
}


END_NOTES = "T\nC\nD\nP\n(1) Wind\nIt blows1.\n(2) Rain\nIt falls2.\n • 1 At night.\n • 2 In May.\n"


def end_notes(library: Library, to: Path, footnote: str) -> dict[str, str]:
    """The pages of a text whose notes are at the end of all pages, the first of them listed with its page."""
    outline = [
        replace(library.chapters.editions["2018"].outline[0], page=page, heading=words, level=1, id=id)
        for page, words, id in (("1-wind", "(1) Wind", "1"), ("2-rain", "(2) Rain", "2"))
    ]
    note = replace(outline[0], heading=None, level=None, id=None, footnote=footnote)
    front = {"title": "T", "chapter": "C", "chapter_title": "D", "part": "P", "references": ()}
    source = to / "source.txt"
    source.write_text(END_NOTES, encoding="utf-8")
    return split_source(source, replace(library.chapters.editions["2018"], outline=(*outline, note), **front))


@pytest.mark.parametrize("footnote", ["1 At night.", "• 1 At"])
def test_a_note_after_a_bullet_goes_to_the_page_that_the_outline_names(
    library: Library, tmp_path: Path, footnote: str
) -> None:
    pages = end_notes(library, tmp_path, footnote)
    assert "It blows[^1]." in pages["1-wind"] and "[^1]: At night." in pages["1-wind"]
    assert "It falls[^2]." in pages["2-rain"] and "•" not in "".join(pages.values())


def test_a_line_that_is_listed_as_a_footnote_never_becomes_a_paragraph(library: Library, tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"the footnote `It blows1\.` has no number before its words"):
        end_notes(library, tmp_path, "It blows1.")


@pytest.mark.parametrize("doubt", DOUBTS)
def test_split_refuses_an_outline_that_is_not_whole(library: Library, doubt: str) -> None:
    fields, message = DOUBTS[doubt]
    edition = library.chapters.editions["2018"]
    at = next(i for i, line in enumerate(edition.outline) if line.heading == "(5) Cyber")
    if doubt == "an id given twice":
        at += 1
        fields = {**fields, "page": "5-cyber"}
    outline = [replace(line, **fields) if i == at else line for i, line in enumerate(edition.outline)]
    with pytest.raises(BadData) as bad:
        split_source(SOURCES / "bluebook-2018.txt", replace(edition, outline=tuple(outline)))
    assert message in str(bad.value) and "data/editions.yml:" in str(bad.value)


def test_split_refuses_an_insert_without_an_id(library: Library) -> None:
    edition = library.chapters.editions["2018"]
    outline = tuple(replace(line, id=None) if line.insert else line for line in edition.outline)
    with pytest.raises(BadData, match="the heading `Cooperation in Peacekeeping Operations"):
        split_source(SOURCES / "bluebook-2018.txt", replace(edition, outline=outline))


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
    copy_checkout(tmp_path, "data/", "docs/20")
    shutil.rmtree(tmp_path / "docs/2018")
    write_edition(source, library.chapters.editions["2018"], tmp_path / "docs/2018")
    mistakes: list = []
    assert read_chapters(tmp_path, mistakes).blocks["2018/5-cyber#p1"].text == odd


@pytest.mark.parametrize(
    "printed", ["end1. More.", "end.1 More.", "end.” More1", "end1, more.", "end,1 more.", "end.1"]
)
def test_a_footnote_is_called_before_or_after_the_sign_that_ends_a_word(printed: str) -> None:
    calls = [found["number"] for found in CALLED.finditer(printed)]
    assert calls == ["1"]


@pytest.mark.parametrize("printed", ["Section 1. More", "10.1 million", "No.1,000", "in 2017.", "F-15s", "a1b"])
def test_a_figure_in_the_text_calls_no_footnote(printed: str) -> None:
    assert not list(CALLED.finditer(printed))
