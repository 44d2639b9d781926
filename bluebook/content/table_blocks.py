"""Tables in a chapter's Markdown: a title if there is one, heads, rows, and one address under them.

Missions by year
| Mission | People |
| --- | --- |
| UNDOF | 45 |
{: #table-1 }
"""

from __future__ import annotations

import re
from dataclasses import dataclass

TABLE_BLOCK = re.compile(
    r"(?P<title>[^|\n].*\n)?(?P<heads>\|.+\|)\n\|(?: -{3,} \|)+\n(?P<rows>(?:\|.+\|\n)+)\{: #(?P<id>table-\d+[a-z]?) \}"
)


@dataclass(frozen=True)
class TableParts:
    """The Markdown of a table's title, heads and rows, cell by cell."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> list[str]:
        """The title and every row as printed: its cells with a space between."""
        return [
            *([self.title] if self.title else []),
            *(" ".join(filter(None, row)) for row in (self.heads, *self.rows)),
        ]


def bare_markdown(match: re.Match[str]) -> str:
    """A table's block without its rule and its address: the title, then a line for each row."""
    return f"{match['title'] or ''}{match['heads']}\n{match['rows']}".strip("\n")


def table_parts(markdown: str) -> TableParts:
    """The parts of a table from what `bare_markdown` has of it."""
    lines = markdown.split("\n")
    title = "" if lines[0].startswith("|") else lines.pop(0)
    heads, *rows = (tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines)
    return TableParts(title, heads, tuple(rows))
