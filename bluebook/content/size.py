"""How large a collection may be for a reader's browser to load all of its texts at once; of a larger one it loads what it needs."""

from __future__ import annotations

from bluebook.content.chapters import Chapters

WHOLE_WORDS = 40_000  # of all texts together, for the search
WHOLE_CHECK_WORDS = 20_000  # for the quotation check, which has no text but this to load


def is_loaded_whole(chapters: Chapters, most: int = WHOLE_WORDS) -> bool:
    """Whether all texts together have at most so many words."""
    return sum(len(block.text.split()) for block in chapters.blocks.values()) <= most
