"""The tables of a chapter: what their Markdown becomes on a page."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from markdown.blockprocessors import BlockProcessor

from bluebook.content.chapters import quotable
from bluebook.content.table_blocks import TABLE_BLOCK, TableParts, bare_markdown, table_parts

TEXT_TABLE = "bb-text-table"  # the class of a table that the text prints; those of records are ours


class TableProcessor(BlockProcessor):
    """A table with `{: #table-1 }` under it becomes one with its title and heads, which can be moved sideways."""

    def test(self, parent: etree.Element, block: str) -> bool:
        """Whether a block is a table of a chapter."""
        return TABLE_BLOCK.fullmatch(block.strip("\n")) is not None

    def run(self, parent: etree.Element, blocks: list[str]) -> None:
        """Write the table; its words are read as Markdown later."""
        match = TABLE_BLOCK.fullmatch(blocks.pop(0).strip("\n"))
        assert match is not None
        figure = etree.SubElement(parent, "figure", {"id": match["id"], "class": f"bb-figure {TEXT_TABLE}"})
        fill_figure(figure, table_parts(bare_markdown(match)))


def fill_figure(figure: etree.Element, parts: TableParts) -> None:
    """The title and the table in a box of their own."""
    number = figure.get("id", "").removeprefix("table-")
    if parts.title:
        etree.SubElement(figure, "figcaption").text = parts.title
    label = f"Table {number}" + (f": {quotable(parts.title)}" if parts.title else "")
    box = etree.SubElement(
        figure, "div", {"class": "bb-scroll", "role": "region", "tabindex": "0", "aria-label": label}
    )
    table = etree.SubElement(box, "table", {"class": TEXT_TABLE})
    heads = etree.SubElement(etree.SubElement(table, "thead"), "tr")
    for cell in parts.heads:
        etree.SubElement(heads, "th", {"scope": "col"}).text = cell
    body = etree.SubElement(table, "tbody")
    for row in parts.rows:
        line = etree.SubElement(body, "tr")
        for cell in row:
            etree.SubElement(line, "td").text = cell
