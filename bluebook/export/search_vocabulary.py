"""The vocabulary of the search: each word of the texts with the passages that print it, so that a query loads only the texts
that can answer it.

Passages are numbered in the order of the index, headings left out. A row is a word and, after tabs, where it is:
its passages, each as the difference to the one before; then, each after its letter, `j` where it is two words, `h` the headings
that print it (number, first passage, how many are under it), `s` the footnotes that explain it; `l` if it is printed in small letters,
`p` if it is a person's name. `=` and `~` begin the forms of names and of other words, `#` a number that is written as in
"45 billion", `+` the last part of compounds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bluebook.content.chapters import Block, Page
from bluebook.export.search_analysis import Token, joinable, tokens, word_stem
from bluebook.export.search_names import Form, persons, recognise

ROWS_LIMIT = 3000  # characters of a file of words, beyond which it is parted by their next letter
DEEPEST_FILE = 3  # letters of such a file's name
SHORTEST_INITIALS, LONGEST_INITIALS = 4, 7  # letters: TPP is not the Trafficking in Persons Protocol
NO_INITIAL = {"and", "of", "the", "for", "in", "on", "to", "against", "with"}  # words without an initial
SHORTEST_PART, SHORTEST_END = 4, 6  # letters of the parts of a compound


@dataclass
class Row:
    """Where a word is printed."""

    texts: list[int] = field(default_factory=list)
    joined: list[int] = field(default_factory=list)
    headings: list[tuple[int, int, int]] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)

    def line(self, word: str, marks: Iterable[str] = ()) -> str:
        """The row as it is written."""
        texts = ",".join(str(at - before) for before, at in pairwise([0, *self.texts]))
        parts = [word, texts]
        if self.joined:
            parts.append("j" + ",".join(map(str, self.joined)))
        if self.headings:
            parts.append("h" + ",".join(".".join(map(str, one)) for one in self.headings))
        if self.notes:
            parts.append("s" + ",".join(map(str, self.notes)))
        return "\t".join([*parts, *marks])


class Vocabulary:
    """The words of some pages, in their order; `subjects` says what a footnote explains, `known` which names there are."""

    def __init__(self, pages: Sequence[Page], known: Mapping[str, list[Form]], subjects: Mapping[str, str]):
        self.rows: dict[str, Row] = defaultdict(Row)
        self.values: dict[str, Row] = defaultdict(Row)
        self.names: dict[tuple[str, str], Row] = defaultdict(Row)
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
            for form in recognise(self.tokens[block.address], dict(known), self.lower):
                append(self.names[form.key, form.stems[0]].texts, at)
        acronyms = {form.stems[0] for forms in known.values() for form in forms if form.is_acronym}
        self.lower_acronyms = {word for word in self.lower if word_stem(word) in acronyms}
        self.persons = persons([block.text for block in self.texts], dict(known), self.lower)

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
                        append(row.texts, text)
                    if token.value and block.kind != "heading":
                        append(self.values[token.value].texts, text)
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
                yield key, row.line(word, marks)
        for value, row in self.values.items():
            yield value, row.line("#" + value)
        for (name, first), row in self.names.items():
            yield first, row.line(name)
        for end, words in self.compounds().items():
            yield end, f"+{end}\t{','.join(words)}"

    def files(self) -> dict[str, str]:
        """The rows by file: those of words that begin so."""
        return split_rows("", list(self.lines()))

    def printed_part(self) -> dict[str, str]:
        """What slips are compared with: the words of four letters or more as they are printed, each once, with as few
        capitals as anywhere; and the numbers."""
        found: dict[str, str] = {}
        for written in self.printed:
            key = re.sub(r"[-.’']", "", re.sub(r"['’]s?$", "", written)).lower()
            if len(key) < SHORTEST_PART or re.search(r"\d", key):
                continue
            if key not in found or capitals(written) < capitals(found[key]):
                found[key] = written
        numbers = [word for word in self.rows if re.fullmatch(r"\d+(st|nd|rd|th)?", word)]
        return {"words": "\n".join(sorted(found.values(), key=str.lower)), "numbers": " ".join(numbers)}


def searched_words(block: Block) -> str:
    """The words of a block that are searched."""
    return block.label if block.kind == "heading" else block.text


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


def split_rows(start: str, lines: list[tuple[str, str]]) -> dict[str, str]:
    """Rows by file, each file as small as may be: a file's name is how its words begin."""
    distinct = list(dict.fromkeys(line for _, line in sorted(lines)))
    is_whole = (
        sum(map(len, distinct)) <= ROWS_LIMIT or len(start) >= DEEPEST_FILE or start.isdigit() or start == "other"
    )
    if start and is_whole:
        return {start: "\n".join(distinct)}
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, line in lines:
        found[next_start(start, key)].append((key, line))
    files: dict[str, str] = {}
    for name, some in found.items():
        files |= (
            {name: "\n".join(dict.fromkeys(line for _, line in sorted(some)))}
            if name == start
            else split_rows(name, some)
        )
    return files


def next_start(start: str, key: str) -> str:
    """The name of the file of a word, one letter longer than `start` where the word is."""
    name = key[: len(start) + 1]
    return name if re.fullmatch(r"[a-z0-9]+", name) else start or "other"


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
