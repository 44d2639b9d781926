"""The vocabulary of the search: each word of the texts with the passages that print it, so that a query loads only the texts
that can answer it.

Passages are numbered in the order of the index, headings left out. A row is a word and, after tabs, where it is:
its passages (`as_steps`); then, each after its letter, `d` how much of each passage a common word is, `j` where it is two words, `h` the
headings that print it (their numbers, first passages, and how many are under each, with stops between), `s` the footnotes
that explain it; `l` if it is printed in small letters,
`p` if it is a person's name. `=` and `~` begin the forms of names and of other words, which are beside the first words of all forms
of the same group; `&` begins such a group of other words (`sense_lines` in search_words.py), `!` an everyday word with printed ones, `#` a number that is written as
in "45 billion", `+` the last part of compounds.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from string import ascii_uppercase

from bluebook.content.chapters import Block, Page
from bluebook.export import search_analysis
from bluebook.export.search_analysis import (
    ORDINAL_WORDS,
    WRITTEN_NUMBERS,
    Token,
    fold_word,
    joinable,
    tokens,
    word_stem,
)
from bluebook.export.search_names import Form, persons, recognise

ROWS_LIMIT = 600  # characters of a file of words, beyond which it is parted by their next letter
FILE_SIZE = 200  # characters up to which files of words are joined: a site of fewer files is built and published faster
ROW_COUNTS = 100  # of them at most for a row: with more editions the rows are longer, but the files not more
NEWEST = 2  # editions that are searched first (docs/assets/js/search/collection.js)
COMMON = 24  # passages with a word, beyond which a row says how much of each it is
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"  # none to all of a passage
LEAST, BY_LENGTH = 0.6, 0.4  # of a passage's length beside the average, as `score` in ranking.js weighs it
DEEPEST_FILE = 4  # letters of such a file's name
SHORTEST_INITIALS, LONGEST_INITIALS = 4, 7  # letters: TPP is not the Trafficking in Persons Protocol
NO_INITIAL = {"and", "of", "the", "for", "in", "on", "to", "against", "with"}  # words without an initial
SHORTEST_PART, SHORTEST_END = 4, 6  # letters of the parts of a compound


@dataclass
class Row:
    """Where a word is printed."""

    texts: list[int] = field(default_factory=list)
    times: list[int] = field(default_factory=list)  # how often in each
    joined: list[int] = field(default_factory=list)
    headings: list[tuple[int, int, int]] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)

    def add(self, text: int) -> None:
        """Note that a passage has the word once more."""
        if self.texts and self.texts[-1] == text:
            self.times[-1] += 1
        else:
            self.texts.append(text)
            self.times.append(1)

    def line(self, word: str, lengths: Mapping[int, float], marks: Iterable[str] = ()) -> str:
        """The row as it is written; `lengths` are those of the newest editions' passages beside the average."""
        parts = [word, as_steps(self.texts)]
        if len(self.texts) > COMMON:
            counts = ((lengths[at], n) for at, n in zip(self.texts, self.times, strict=True) if at in lengths)
            shares = (n / (n + LEAST + BY_LENGTH * length) for length, n in counts)
            parts.append("d" + "".join(DIGITS[int(share * len(DIGITS))] for share in shares))
        if self.joined:
            parts.append("j" + as_steps(self.joined))
        if self.headings:
            numbers, firsts, sizes = zip(*self.headings, strict=True)
            parts.append(f"h{as_steps(numbers)}.{as_steps(firsts)}.{''.join(map(digits, sizes))}")
        if self.notes:
            parts.append("s" + as_steps(self.notes))
        return "\t".join([*parts, *marks])


class Vocabulary:
    """The words of some pages, in their order; `subjects` says what a footnote explains, `known` which names there are."""

    def __init__(self, pages: Sequence[Page], known: dict[str, list[Form]], subjects: Mapping[str, str]):
        self.rows: dict[str, Row] = defaultdict(Row)
        self.values: dict[str, Row] = defaultdict(Row)
        self.names: dict[str, Row] = defaultdict(Row)
        self.known = known
        self.lower: set[str] = set()
        self.printed: dict[str, None] = {}
        self.tokens: dict[str, list[Token]] = {
            b.address: tokens(searched_words(b)) for page in pages for b in page.blocks
        }
        self.texts = [block for page in pages for block in page.blocks if block.kind != "heading"]
        self.learn(pages)
        self.learn_joined()
        for at, block in enumerate(self.texts):
            for token in tokens(subjects.get(block.address, "")):
                append(self.rows[token.form].notes, at)
            for form in recognise(self.tokens[block.address], self.known, self.lower):
                self.names[form.key].add(at)
        acronyms = {form.stems[0] for forms in known.values() for form in forms if form.is_acronym}
        self.lower_acronyms = {word for word in self.lower if word_stem(word) in acronyms}
        self.persons = persons([block.text for block in self.texts], self.known, self.lower)

    def learn(self, pages: Iterable[Page]) -> None:
        """Read the words of all blocks."""
        text = heading = 0
        for page in pages:
            for at, block in enumerate(page.blocks):
                for token in self.tokens[block.address]:
                    self.note(token)
                    row = self.rows[token.form]
                    if block.kind == "heading":
                        entry = (heading, text, extent(page.blocks, at))
                        row.headings += [] if entry in row.headings[-1:] else [entry]
                    else:
                        row.add(text)
                    if token.value and block.kind != "heading":
                        self.values[token.value].add(text)
                for one, other in pairwise(self.tokens[block.address]):
                    if other.hyphen:
                        self.rows.setdefault(one.form + other.form, Row())
                        self.printed[searched_words(block)[one.start : other.end]] = None
                heading += block.kind == "heading"
                text += block.kind != "heading"

    def note(self, token: Token) -> None:
        """Note how a word is printed."""
        self.printed[token.written] = None
        if token.written.isalpha() and token.written.islower():
            self.lower.add(token.form)

    def learn_joined(self) -> None:
        """Find where a word of the texts is two words next to each other."""
        for at, block in enumerate(self.texts):
            for one, other in pairwise(self.tokens[block.address]):
                joined = one.form + other.form
                if joined in self.rows and joinable(joined):
                    append(self.rows[joined].joined, at)

    def persons_of(self, block: Block) -> set[str]:
        """The persons whom a block names."""
        return {token.form for token in self.tokens[block.address]} & self.persons

    @property
    def length(self) -> int:
        """The words of all passages."""
        return sum(len(self.tokens[block.address]) for block in self.texts)

    @functools.cached_property
    def lengths(self) -> dict[int, float]:
        """How long each passage of the newest editions is beside the average: those are searched first."""
        average = self.length / len(self.texts)
        newest = sorted({block.edition for block in self.texts})[-NEWEST:]
        return {
            at: len(self.tokens[block.address]) / average
            for at, block in enumerate(self.texts)
            if block.edition in newest
        }

    def compounds(self) -> dict[str, list[str]]:
        """Ends of words that are two words printed in small letters → those words."""
        found: dict[str, list[str]] = {}
        for word in self.rows:
            for at in range(SHORTEST_PART, len(word) - SHORTEST_END + 1):
                if word[:at] in self.lower and word[at:] in self.lower:
                    found.setdefault(word[at:], []).append(word)
        return found

    def lines(self) -> Iterator[tuple[str, str]]:
        """Every row as it is written, with what names its file: a word's stem, and the word where that begins otherwise."""
        for word, row in self.rows.items():
            marks = ["l"] * (word in self.lower) + ["p"] * (word in self.persons)
            for key in dict.fromkeys((word_stem(word), word)):
                yield key, row.line(word, self.lengths, marks)
        for value, row in self.values.items():
            yield value, row.line("#" + value, self.lengths)
        for end, words in self.compounds().items():
            yield end, f"+{end}\t{','.join(words)}"

    def name_lines(self, all: Mapping[str, list[Form]]) -> Iterator[tuple[str, str]]:
        """The rows of the forms that the texts print, each with the stem of the first word of any form of its group, of `all`
        forms, printed or not: whoever types one needs the passages of the others."""
        firsts: dict[int, dict[str, None]] = defaultdict(dict)
        for stem, forms in all.items():
            for form in forms:
                firsts[form.group][stem] = None
        every = (form for forms in self.known.values() for form in forms if form.key in self.names)
        for key, first in dict.fromkeys((form.key, first) for form in every for first in firsts[form.group]):
            yield first, self.names[key].line(key, self.lengths)

    def files(self, others: Iterable[tuple[str, str]] = ()) -> WordFiles:
        """The rows by file, and other lines with what names their files: those of words that begin so."""
        return join_rows(split_rows("", sorted([*self.lines(), *others])))

    def printed_files(self) -> dict[str, str]:
        """What slips are compared with: the printed words by their first letter (`a`), and by their second (`-a`)."""
        found: dict[str, list[str]] = defaultdict(list)
        for key, written in sorted(self.printed_words().items()):
            for name in (key[0], "-" + key[1]):
                if re.fullmatch("-?[a-z]", name):
                    found[name].append(written)
        return {name: "\n".join(some) for name, some in found.items()}

    def printed_words(self) -> dict[str, str]:
        """The words of four letters or more as they are printed, each once, with as few capitals as anywhere; a number in
        words that the texts print in digits only, with these: `twentieth=20th`."""
        found: dict[str, str] = {}
        for written in self.printed:
            key = re.sub(r"[-.']", "", re.sub(r"'s?$", "", fold_word(written)))
            if len(key) < SHORTEST_PART or re.search(r"\d", key):
                continue
            if key not in found or capitals(written) < capitals(found[key]):
                found[key] = written
        for word in (*WRITTEN_NUMBERS, *ORDINAL_WORDS):
            if len(word) >= SHORTEST_PART and (figures := search_analysis.form(word)) in self.rows:
                found.setdefault(word, f"{word}={figures}")
        return found


def searched_words(block: Block) -> str:
    """The words of a block that are searched."""
    return block.label if block.kind == "heading" else block.text


def as_steps(numbers: Sequence[int]) -> str:
    """Numbers that never fall, each as the difference to the one before."""
    return "".join(digits(number - before) for before, number in pairwise([0, *numbers]))


@functools.cache
def digits(number: int) -> str:
    """A number to the base of 36, of which all digits but the last are of capitals, so that none need part it from the next: those
    of neighbouring passages are a digit each."""
    high, low = divmod(number, len(DIGITS))
    written = DIGITS[low]
    while high:
        high, rest = divmod(high - 1, len(ascii_uppercase))
        written = ascii_uppercase[rest] + written
    return written


def append(numbers: list[int], number: int) -> None:
    """Add a number that is not the last already."""
    if not numbers or numbers[-1] != number:
        numbers.append(number)


def capitals(written: str) -> int:
    """How many signs of a word are no small letters."""
    return sum(not letter.islower() for letter in written)


def extent(blocks: Sequence[Block], at: int) -> int:
    """How many passages are under a heading."""
    count = 0
    for block in blocks[at + 1 :]:
        if block.kind == "heading" and block.level <= blocks[at].level:
            break
        count += block.kind != "heading"
    return count


def split_rows(start: str, lines: Sequence[tuple[str, str]]) -> dict[str, dict[str, None]]:
    """Rows in the order of their words, by how these begin, so few together as may be; a word is with the longest beginning that
    is there."""
    distinct = dict.fromkeys(line for _, line in lines)
    is_whole = counted_size(distinct) <= ROWS_LIMIT or len(start) >= DEEPEST_FILE or start.isdigit() or start == "other"
    if start and is_whole:
        return {start: distinct}
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, line in lines:
        found[next_start(start, key)].append((key, line))
    parts: dict[str, dict[str, None]] = {}
    for name, some in found.items():
        parts |= {name: dict.fromkeys(line for _, line in some)} if name == start else split_rows(name, some)
    return parts


def counted_size(rows: Iterable[str]) -> int:
    """The characters of rows, of long ones as many as count."""
    return sum(min(len(row), ROW_COUNTS) for row in rows)


@dataclass
class WordFiles:
    """The files of the vocabulary by name, and for the index the beginnings of words that they hold."""

    rows: dict[str, str]
    beginnings: str  # `ab:deF`: abd and abe each begin a file, which they name; abf is in the file before, that of abe


def join_rows(parts: Mapping[str, dict[str, None]]) -> WordFiles:
    """Files of rows of which some that follow each other are together."""
    files: dict[str, dict[str, None]] = {}
    ends: dict[str, str] = defaultdict(str)
    name, size = "", FILE_SIZE
    for beginning in sorted(parts, key=lambda one: (one[:-1], one)):
        more = counted_size(parts[beginning])
        joins = size + more <= FILE_SIZE and beginning[-1].isalpha()
        name, size = (name, size + more) if joins else (beginning, more)
        files[name] = files.get(name, {}) | parts[beginning]
        ends[beginning[:-1]] += beginning[-1].upper() if joins else beginning[-1]
    beginnings = " ".join(f"{start}:{letters}" for start, letters in ends.items())
    return WordFiles({name: "\n".join(rows) for name, rows in files.items()}, beginnings)


def next_start(start: str, key: str) -> str:
    """The name of the file of a word, one letter longer than `start` where the word is."""
    letter = key[len(start) : len(start) + 1]
    return start + letter if letter.isalnum() and letter.isascii() else start or "other"


# --- abbreviations that the texts do not print -----------------------------------------------------------------------


def initials(vocabulary: Vocabulary) -> dict[str, str]:
    """Initials of words that the texts print with capitals, and those words, by their first letter, a line for each:
    foip=Free and Open Indo-Pacific."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for block in vocabulary.texts:
        row = vocabulary.tokens[block.address]
        for first in range(len(row)):
            for letters, last in initials_from(row, first):
                if letters not in vocabulary.rows:
                    found[letters][block.text[row[first].start : row[last].end]] = None
    lines: dict[str, list[str]] = defaultdict(list)
    for letters, words in sorted(found.items()):
        if re.match("[a-z]", letters):
            lines[letters[0]].append(f"{letters}={'|'.join(words)}")
    return {letter: "\n".join(some) for letter, some in lines.items()}


def initials_from(row: Sequence[Token], first: int) -> Iterator[tuple[str, int]]:
    """The initials of the words with capitals from one on, and the last of them."""
    letters = ""
    for at in range(first, len(row)):
        if len(letters) == LONGEST_INITIALS or (at > first and row[at].start - row[at - 1].end > 1):
            return
        if row[at].written[0].isupper():
            letters += row[at].raw[0]
            if len(letters) >= SHORTEST_INITIALS:
                yield letters, at
        elif at == first or row[at].raw not in NO_INITIAL:
            return
