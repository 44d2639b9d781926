"""The pages of the themes under docs/compare/, written by a command: their words come from data/topics.yml at each build."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bluebook.content.themes import Topic


def page_source(topic: Topic) -> str:
    """The Markdown of a theme's page: its words come from data/topics.yml when it is built."""
    about = topic.about.replace('"', "'")
    return (
        f'---\ntitle: "{topic.name}: the editions compared"\ndescription: "{topic.question} {about}"\n'
        "render_macros: true\nhide: [navigation, toc]\nstyles: [compare]\n---\n\n{{ theme() }}\n"
    )


def write_pages(root: Path, topics: Iterable[Topic]) -> list[Path]:
    """Write the page of every theme; the files written."""
    written = [(root / f"docs/{topic.address}.md", page_source(topic)) for topic in topics]
    for path, source in written:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8", newline="\n")
    return [path for path, _ in written]
