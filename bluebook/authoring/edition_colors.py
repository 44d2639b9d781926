"""The colours of the editions: a sheet written from their years, with colours that can be read on every ground of the site.

An edition's colour follows from the last digit of its year alone, so that no colour changes when another edition comes:
ten editions in a row differ, and after ten years a colour comes back. The year is always written beside it.
"""

from __future__ import annotations

from collections.abc import Iterable

SHEET = "docs/assets/css/editions.css"
# By the last digit of the year: on the light ground, on the dark ground.
PALETTE = (
    ("#0f5a5c", "#7fd1cc"),
    ("#5b3a8c", "#cbb4f2"),
    ("#565510", "#d2cd7e"),
    ("#8a2457", "#f2a6c9"),
    ("#27602f", "#98d6a0"),
    ("#8f3122", "#f0a896"),
    ("#3f3d96", "#b6b9f7"),
    ("#784710", "#e5bb7e"),
    ("#1f4f86", "#9cc1f0"),
    ("#5d4552", "#d8c1ce"),
)
HEAD = "/* The colours of the editions, as `python -m bluebook edition` writes them: from a palette, by the year's last digit. */"


def color_sheet(years: Iterable[str]) -> str:
    """The style sheet of the editions' colours."""
    found = sorted(years)
    light, dark = (
        "".join(f"{indent}--bb-{year}: {PALETTE[int(year[-1])][ground]};\n" for year in found)
        for ground, indent in ((0, "  "), (1, "    "))
    )
    return (
        f"{HEAD}\n\n:root {{\n{light}}}\n\n"
        f'@media screen {{\n  [data-md-color-scheme="slate"] {{\n{dark}  }}\n}}\n\n'
        + "".join(map(edition_rules, found))
    )


def edition_rules(year: str) -> str:
    """What takes the colour of an edition: what is of it, and the whole of its own pages."""
    color = f" {{\n  --bb-edition-color: var(--bb-{year});\n}}\n"
    page = f'body:has(.bb-place[data-edition="{year}"], .bb-edition-mark[data-edition="{year}"])'
    return f'[data-edition="{year}"],\n.bb-of-{year}{color}{page}{color}'
