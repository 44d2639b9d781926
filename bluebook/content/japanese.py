"""The Japanese names and terms by which readers look for what the texts print in English: data/japanese.yml.

Forms are compared as the search compares what is typed: full width or half, katakana as hiragana.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from bluebook.content.fields import Text
from bluebook.content.yaml_records import Many, optional, required
from bluebook.errors import Origin

JAPANESE_FILE = "data/japanese.yml"
JAPANESE = r"[\u3041-\u3096\u30a1-\u30fa\u30fc\u3400-\u9fff々〇]"
KANA = Text(r"[\u3041-\u3096ー]+", "a reading in hiragana")
WITH_JAPANESE = Text(rf"[^\s,=|]*{JAPANESE}[^\s,=|]*", "a Japanese term without spaces")
ONE_LETTER = Text(r"[\u4e00-\u9fff]", "one Chinese character")
KANJI = re.compile(r"[\u3400-\u9fff々]")
TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


@dataclass(frozen=True, kw_only=True)
class JapaneseTerm:
    """A name or term in Japanese, with the English words that it leads to."""

    japanese: tuple[str, ...] = required(Many(WITH_JAPANESE), "its forms, the usual one first")
    reading: tuple[str, ...] = optional(Many(KANA), "in hiragana, of the forms with Chinese characters, each once", ())
    letter: str | None = optional(ONE_LETTER, "of a country: the one character for it in rows such as 日豪", None)
    english: tuple[str, ...] = required(
        Many(Text(r"[^,=|]+", "English words")), "the words it leads to, the best first"
    )
    origin: Origin = field(compare=False)

    @property
    def keys(self) -> tuple[str, ...]:
        """Its forms, folded, each once."""
        return tuple(dict.fromkeys(map(fold_japanese, self.japanese)))


def fold_japanese(text: str) -> str:
    """A text with full-width and half-width forms alike, in hiragana and small letters."""
    return unicodedata.normalize("NFKC", text).translate(TO_HIRAGANA).lower()
