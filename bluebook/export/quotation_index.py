"""What the quotation check compares a draft with: the blocks of all editions, each with its ready-made footnote."""

from __future__ import annotations

import json
from pathlib import Path

from bluebook.collection import Library
from bluebook.content.addresses import place
from bluebook.content.changes import version
from bluebook.content.chapters import Block, Chapters, Page
from bluebook.content.citations import footnote
from bluebook.content.editions import Edition

TEXTS = "assets/js/check/texts.js"


def write_texts(site: Path, library: Library) -> Path:
    """Write the texts into a built site, as a script that registers itself: a page opened from a folder may load a
    script, and nothing else."""
    path = site / TEXTS
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(texts_script(library.chapters, version(library.changes)), encoding="utf-8", newline="\n")
    return path


def texts_script(chapters: Chapters, day: str) -> str:
    """The script: every block in printed order, and the version of text and data, which reports of a check name."""
    texts = {
        "version": day,
        "blocks": [
            passage_entry(chapters.editions[page.edition], page, block)
            for page in chapters.pages.values()
            for block in page.blocks
        ],
    }
    written = json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
    return f"window.bluebook = window.bluebook || {{}};\nwindow.bluebook.texts = {written};\n"


def passage_entry(edition: Edition, page: Page, block: Block) -> dict[str, str]:
    """A block with its words, its place for a reader, and its footnote with the public address."""
    return {
        "page": page.address,
        "id": block.id,
        "under": block.under,
        "place": f"{edition.year} {place(page, block)}",
        "footnote": footnote(edition, page, block),
        "text": block.text,
    }
