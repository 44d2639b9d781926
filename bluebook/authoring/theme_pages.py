"""The pages of the themes under docs/compare/, written by a command: their words come from data/themes.yml at each build."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bluebook.content.themes import Theme


def page_source(theme: Theme) -> str:
    """The Markdown of a theme's page: its words come from data/themes.yml when it is built."""
    about = theme.about.replace('"', "'")
    return (
        f'---\ntitle: "{theme.name}: the editions compared"\ndescription: "{theme.question} {about}"\n'
        "render_macros: true\nhide: [toc]\nstyles: [compare]\n---\n\n{{ theme() }}\n"
    )


def write_pages(root: Path, themes: Iterable[Theme]) -> list[Path]:
    """Write the page of every theme; the files written."""
    written = [(root / f"docs/{theme.address}.md", page_source(theme)) for theme in themes]
    for path, source in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8", newline="\n")
    return [path for path, _ in written]
