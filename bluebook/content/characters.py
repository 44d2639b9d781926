"""Characters that do not show, which would make a quotation look right and be wrong."""

from __future__ import annotations

import unicodedata

# Characters that show as nothing and that Unicode does not call so: fillers, joiners, variation selectors.
BLANK_POINTS = (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0)
BLANK = frozenset(map(chr, (*BLANK_POINTS, *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))


def is_invisible(character: str) -> bool:
    """Whether a character shows as nothing, or as nothing that anybody agreed on: control and direction characters,
    private, unassigned and half ones; spaces of every width show."""
    shows = character.isprintable() or unicodedata.category(character) == "Zs"
    return not shows or character in BLANK


def invisible(text: str) -> str:
    """The code point of the first character of a text that does not show, such as `U+202E`; empty where all do."""
    if text.isprintable() and BLANK.isdisjoint(text):
        return ""
    hidden = {c for c in set(text) if is_invisible(c)}  # a text has few different characters
    return next(f"U+{ord(c):04X}" for c in text if c in hidden) if hidden else ""


def visible(text: str) -> str:
    """Text fit for a message: characters that do not show by their code points, and not too long."""
    shown = "".join(f"\\u{ord(c):04x}" if is_invisible(c) else c for c in text[:80]) + text[80:]
    return shown if len(shown) <= 80 else shown[:77] + "…"
