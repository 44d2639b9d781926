"""The words of the texts as the quotation check reads them, and which blocks hold each: what is looked up in a large collection
before any text is loaded. The same words as those of docs/assets/js/check/tokens.js."""

from __future__ import annotations

import functools
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from bluebook.export.search_vocabulary import as_steps

FILE_ENTRIES = 400  # a word in a block each; as many to a file, on average
CLASSES = {"L": "A-Za-z", "M": "\u0300-\u036f", "Nd": "0-9"}
DROPPED = str.maketrans("", "", "'’‘ʼ´`,")


def word_files(texts: Sequence[str]) -> list[str]:
    """Files of words, a line for each: the word, the numbers of its blocks as steps from one to the next (`as_steps`), and whether
    it is in each once or oftener, once where nothing is said: `sea 316 12` is once in blocks 3 and 10, oftener in block 4."""
    held = holders(texts)
    files: list[list[str]] = [[] for _ in range(max(1, math.ceil(sum(map(len, held.values())) / FILE_ENTRIES)))]
    for word in sorted(held):
        files[word_hash(word) % len(files)].append(f"{word} {number_steps(held[word])}")
    return list(map("\n".join, files))


def holders(texts: Sequence[str]) -> dict[str, dict[int, int]]:
    """Word → number of a block that holds it → how often."""
    pattern = word_pattern(texts)
    found: dict[str, dict[int, int]] = {}
    for number, text in enumerate(texts):
        for word, times in Counter(word_key(match[0]) for match in pattern.finditer(text)).items():
            found.setdefault(word, {})[number] = times
    return found


def word_pattern(texts: Iterable[str]) -> re.Pattern[str]:
    """What is a word: initials (U.S., e.g.), numbers (1.25, 1,000), words with apostrophes, signs read as words."""
    signs = set().union(*texts)
    letter, mark, figure = (CLASSES[kind] + signs_of(signs, kind) for kind in CLASSES)
    any_of = f"[{letter}{mark}{figure}]"
    return re.compile(
        rf"(?:[{letter}]\.){{2,}}|(?:[{letter}]\.)+[{letter}](?!{any_of})"
        rf"|[{figure}]+(?:[.,][{figure}]+)+[{letter}{mark}]*"
        rf"|{any_of}(?:['’‘ʼ´`]?{any_of})*|[%&$€£¥]"
    )


def signs_of(signs: Iterable[str], kind: str) -> str:
    """The signs of a kind beyond ASCII, as part of a class."""
    return "".join(sorted(sign for sign in signs if sign > "\x7f" and unicodedata.category(sign).startswith(kind)))


@functools.cache  # most words of a text are printed again and again
def word_key(written: str) -> str:
    """A word as it is compared: without capitals, apostrophes and the stops of initials."""
    plain = unicodedata.normalize("NFKC", written).translate(DROPPED)
    return (plain if plain[:1].isdecimal() else plain.replace(".", "")).lower()


def word_hash(word: str) -> int:
    """A number by which a word finds its file."""
    number = 0
    for sign in word:
        number = (number * 31 + ord(sign)) % 65_521
    return number


def number_steps(held: dict[int, int]) -> str:
    """Numbers of blocks as steps from one to the next; and a 1 or 2 for each that has a word once or oftener, up to the last of these."""
    last = max((at for at, times in enumerate(held.values(), 1) if times > 1), default=0)
    return f"{as_steps(list(held))} {''.join(str(min(times, 2)) for times in [*held.values()][:last])}".rstrip()
