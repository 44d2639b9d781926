"""Characters of a source text that look wrong: they are reported, for a person to look at the printed page, and never changed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from bluebook.content.characters import visible

WORD_CHARACTERS = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
# What is wrong → the pattern that finds it in a line.
ODD: dict[str, re.Pattern[str]] = {
    "a character that could not be read": re.compile(r"\S*[\ufffd\x80-\x9f\ue000-\uf8ff]\S*"),
    "characters read in the wrong encoding": re.compile(r"\S*(?:â€|Ã[\x80-\xbf©¨¯´]|Â[\xa0 £©®°´])\S*"),
    "an apostrophe read as a letter": re.compile(r"\b(?:ca|do|does|did|is|are|was|were|wo|would|has|have|had)nft\b"),
    "a question mark inside a word": re.compile(r"(?<![\w/=?&.])[^\W\d_]+\?[a-z]+(?![\w/=?&])"),
    "a closing quotation mark that opens": re.compile(r"(?<![^\s(\[“‘])(?:”|’(?!\d0s|tis\b|em\b|til\b))\w+"),
    "an opening quotation mark that closes": re.compile(r"[\w.,!?]+[“‘](?=[\s.,;:)]|$)"),
    "a figure inside a word": re.compile(r"\b[A-Za-z]*[a-z][01][a-z]+\b"),
    "a joined or wide form of letters": re.compile(r"\S*[\ufb00-\ufb06\uff01-\uff5e]\S*"),
}


def odd_characters(text: str) -> Iterator[tuple[int, str, str]]:
    """The line from 1, the words and what is wrong with them, for each place that looks wrong."""
    known = set(WORD_CHARACTERS.findall(text))
    for number, line in enumerate(text.split("\n"), 1):
        for why, pattern in ODD.items():
            yield from ((number, match.group(), why) for match in pattern.finditer(line))
        for match in WORD_CHARACTERS.finditer(line):
            word = match.group()
            if has_letter_for_apostrophe(word, known):
                yield number, word, f"an apostrophe read as a letter: `{word[:-2]}’s`?"
            if len(scripts(word)) > 1:
                yield number, word, f"letters of {' and '.join(sorted(scripts(word)))} in one word"
        if line.count("“") != line.count("”"):
            words = line.strip()[:40]
            yield number, words, f"{line.count('“')} opening and {line.count('”')} closing quotation marks"


def tell_odd_characters(text: str, file: str) -> list[str]:
    """The same as lines to print."""
    cure = "look at the printed page; the text stays as it is until a person corrects it"
    return [
        f"{file}:{line}: `{visible(words)}` looks wrong: {why}; {cure}" for line, words, why in odd_characters(text)
    ]


def has_letter_for_apostrophe(word: str, known: set[str]) -> bool:
    """Whether a word ends in `fs` for `’s`: the text has the word without it, and never with one `f`."""
    stem = word[:-2]
    return word.endswith("fs") and stem in known and f"{stem}f" not in known


def scripts(word: str) -> set[str]:
    """The scripts of a word's letters, by the first word of their names: Latin, Cyrillic, Greek."""
    return {unicodedata.name(letter, "UNNAMED").split()[0].capitalize() for letter in word if letter.isalpha()}
