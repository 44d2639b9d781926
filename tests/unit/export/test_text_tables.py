"""A table that the text prints is one block with one address, and is a table on the page and in every form to take away."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from markdown import Markdown

from bluebook.collection import Library, read_library
from bluebook.content.addresses import place, short_place
from bluebook.content.chapters import Block, Page, find_block
from bluebook.content.citation_styles import STYLES
from bluebook.content.citations import locator
from bluebook.export.epub_text import table_xhtml
from bluebook.export.markdown_copies import block_markdown
from bluebook.export.places import place_data
from bluebook.export.search_index import search_files
from bluebook.export.tei import PageNotes, table_tei
from bluebook.render.markdown_extension import ChapterExtension
from tests.support.miniature import FIXTURES, LIGHTHOUSES, mistakes_in

TABLE = """
Lamps by Year (see *)
| Lamp | Watts |
| --- | --- |
| R&D \\*a\\* | 45 |
| of the ROK |  |
{: #table-1 }
""".replace("*)", "\\*)").replace("\\\\", "\\")
LINES = ["Lamps by Year (see *)", "Lamp Watts", "R&D *a* 45", "of the ROK"]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The made-up project with a table at the end of a page."""
    root = shutil.copytree(FIXTURES / "miniature", tmp_path_factory.mktemp("table") / "miniature")
    with (root / LIGHTHOUSES).open("a", encoding="utf-8") as page:
        page.write(TABLE)
    themes = root / "data/themes.yml"
    text = themes.read_text(encoding="utf-8")
    assert "    - 2-lighthouses#p1\n" in text
    themes.write_text(
        text.replace("- 2-lighthouses#p1\n", "- 2-lighthouses#p1\n    - 2-lighthouses#table-1\n", 1), encoding="utf-8"
    )
    return read_library(root)


@pytest.fixture
def page(library: Library) -> Page:
    """Its page."""
    return library.chapters.pages["2018/2-lighthouses"]


@pytest.fixture
def table(library: Library) -> Block:
    """The table."""
    found = find_block(library.chapters, "2018", "2-lighthouses#table-1")
    assert isinstance(found, Block)
    return found


def test_it_is_read_as_printed(table: Block, page: Page) -> None:
    assert (table.kind, table.printed.split("\n"), table.text) == ("table", LINES, " ".join(LINES))
    assert short_place(table).replace("\xa0", " ") == "table 1" and place(page, table).endswith(", table 1")


def test_a_missing_one_is_told_by_what_is_there(library: Library) -> None:
    told = find_block(library.chapters, "2018", "2-lighthouses#table-7")
    assert told == "there is no `#table-7` on the page `2-lighthouses`; it has `#table-1`"


def test_it_is_cited_as_a_table() -> None:
    assert locator(STYLES["chicago"], "table-1").startswith("table 1 ")
    assert locator(STYLES["apa"], "table-1").startswith("Table 1 ")


def test_a_page_shows_it_as_a_table_with_its_address() -> None:
    made = Markdown(
        extensions=["attr_list", "tables", ChapterExtension(data=str(FIXTURES / "miniature/data"))]
    ).convert(TABLE)
    figure = ElementTree.fromstring(f"<a>{made}</a>").find("figure")
    assert figure is not None and figure.get("id") == "table-1"
    cells = [["".join(cell.itertext()) for cell in row] for row in figure.iter("tr")]
    assert cells == [["Lamp", "Watts"], ["R&D *a*", "45"], ["of the ROK", ""]]
    assert figure.findtext("figcaption") == LINES[0] and len(list(figure.iter("th"))) == 2
    assert [abbr.get("title") for abbr in figure.iter("abbr")] == ["Republic of Korea"]
    box = figure.find("div")
    assert box is not None and box.get("aria-label") == "Table 1: Lamps by Year (see *)" and box.get("tabindex") == "0"


def test_its_markdown_copy_is_a_table(table: Block) -> None:
    link, empty, *rows = block_markdown(table).split("\n")
    assert link.startswith("[Table 1](") and link.endswith(") Lamps by Year (see \\*)") and empty == ""
    assert rows == ["| Lamp | Watts |", "| --- | --- |", "| R&amp;D \\*a\\* | 45 |", "| of the ROK |  |"]


def test_tei_and_epub_have_its_cells(page: Page, table: Block) -> None:
    tei = table_tei(PageNotes(page), table)
    assert [[c.text or "" for c in row.iter("cell")] for row in tei.iter("row")][1] == ["R&D *a*", "45"]
    assert [row.get("role") for row in tei.iter("row")] == ["label", "data", "data"]
    book = table_xhtml(page, table, Counter())
    assert book.get("id") == "table-1" and book.findtext("caption") == LINES[0]
    assert next(["".join(c.itertext()) for c in row] for row in book.iter("tr")) == ["Lamp", "Watts"]


def test_references_know_tables_only_where_a_text_has_one(library: Library, tmp_path: Path) -> None:
    assert "tables" in place_data(library)["words"]["table"]
    assert "table" not in place_data(read_library(FIXTURES / "miniature"))["words"]


def test_the_search_counts_it_as_a_table(library: Library) -> None:
    index = search_files(library)["index"][1]
    _, heads, sizes, of = index["pages"].split("\n")
    counts = {
        index["heads"][int(head)][0]: (sum(map(int, held)), *map(int, of[3 * at : 3 * at + 3]))
        for at, (head, held) in enumerate(zip(heads, sizes.split(" "), strict=True))
    }
    kinds = Counter(block.kind for block in library.chapters.pages["2018/2-lighthouses"].blocks)
    passages = kinds.total() - kinds["heading"]
    assert counts["2-lighthouses"] == (passages, kinds["figure"], kinds["footnote"], 1)


def test_markup_in_a_cell_is_refused_with_its_line(tmp_path: Path) -> None:
    root = shutil.copytree(FIXTURES / "miniature", tmp_path / "miniature")
    with (root / LIGHTHOUSES).open("a", encoding="utf-8") as page:
        page.write(TABLE.replace("Watts", "<b>Watts"))
    assert any("`<`" in mistake and "would be read as markup" in mistake for mistake in mistakes_in(root))
