"""Two passages word by word: what is kept, worded otherwise, new and gone.

Sentences are matched first, each with the one it is most like, wherever that is: a sentence that has moved is still
the same sentence, and words are not matched across sentences that have nothing to do with each other. Within matched
sentences difflib finds the words that are in both. It looks for the longest rows of words in common, as a reader
does, and small words alone between two changes are taken as changed. Punctuation that changes alone is not
marked.
"""

from __future__ import annotations

import difflib
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

KEPT, REWORDED, NEW, GONE = "kept", "re-worded", "new", "gone"
ALIKE = 0.26  # from this likeness on two sentences are taken for one another
PART = 0.5  # the share of its telling words that make a sentence a part of a longer one
WORD = re.compile(r"\w+(?:[.,'’]\w+)*")
TOKEN = re.compile(rf"{WORD.pattern}|\s+|[^\w\s]")
END = re.compile(
    r"(?<=[.!?])(?<![A-Z]\.)(?<!\bNo\.)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\bGen\.)[”\"’)]*\s+(?=[A-Z“\"(])"
)
ALIKE_SIGNS = str.maketrans("’‘“”–—‐‑\xa0", "''\"\"---- ")
# Words that tell nothing by themselves: between two changes they belong to what has changed.
SMALL = frozenset(
    re.findall(
        r"\S+",
        "a an and as at been by for from has have in is it its of on or that the this to was were which will with",
    )
)


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive characters of a passage, and what became of them."""

    text: str
    change: str  # KEPT, REWORDED, NEW or GONE
    whole: bool = False  # new or gone in whole sentences


@dataclass(frozen=True)
class Alignment:
    """The runs of each side, paragraph by paragraph; together they are the paragraphs' own characters."""

    before: tuple[tuple[Run, ...], ...]
    after: tuple[tuple[Run, ...], ...]


def align(before: Sequence[str], after: Sequence[str]) -> Alignment:
    """The paragraphs of an earlier and of a later edition, marked against each other."""
    earlier = [Sentence(text, GONE) for paragraph in before for text in sentences(paragraph)]
    later = [Sentence(text, NEW) for paragraph in after for text in sentences(paragraph)]
    for group in groups(earlier, later):
        mark_words(*group)
    return Alignment(paragraph_runs(before, earlier), paragraph_runs(after, later))


def word_counts(runs: Iterable[Run]) -> dict[str, int]:
    """The number of words in the runs with each status."""
    found = dict.fromkeys((KEPT, REWORDED, GONE, NEW), 0)
    for run in runs:
        found[run.change] += len(WORD.findall(run.text))
    return found


# --- sentences --------------------------------------------------------------------------------------------------------


class Sentence:
    """A sentence as tokens, words and what is between them, and what became of each; unmatched, all of it is alone."""

    def __init__(self, text: str, alone: str):
        self.alone = alone
        self.matched = False
        self.tokens = TOKEN.findall(text)
        self.keys = self.tokens if text.isascii() else [token.translate(ALIKE_SIGNS) for token in self.tokens]
        self.places = [at for at, token in enumerate(self.tokens) if not token.isspace()]
        self.changes: dict[int, str] = dict.fromkeys(self.places, alone)

    @functools.cached_property
    def telling(self) -> list[str]:
        """Its content words, without function words."""
        words = [self.keys[at].casefold() for at in self.places]
        return [word for word in words if word not in SMALL and word[0].isalnum()]

    @functools.cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its content words, each once."""
        return frozenset(self.telling)


@functools.cache  # a passage is compared with several, and its expressions are looked for
def sentences(text: str) -> tuple[str, ...]:
    """A text cut after each sentence; together they are the text."""
    cuts = [0, *(match.end() for match in END.finditer(text)), len(text)]
    return tuple([text[a:b] for a, b in itertools.pairwise(cuts)])


def is_alike(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences may be taken for one another: whether they would be, if their words were in the same order.
    That is far quicker to find than how many are, and few pairs pass."""
    shared = len([word for word in one.telling if word in other.vocabulary])
    return 2 * shared / (len(one.telling) + len(other.telling) or 1) >= ALIKE


def in_common(one: Sentence, other: Sentence) -> int:
    """How many telling words two sentences have in common, in the same order."""
    if one.telling == other.telling:
        return len(one.telling)
    matcher = difflib.SequenceMatcher(None, one.telling, other.telling, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


Group = tuple[list[Sentence], list[Sentence]]


def groups(before: Sequence[Sentence], after: Sequence[Sentence]) -> list[Group]:
    """Sentences that correspond: each with the one most like it, and with the parts of one cut in two."""
    scored = [
        (2 * in_common(a, b) / (len(a.telling) + len(b.telling) or 1), -abs(i - j), i, j)
        for i, a in enumerate(before)
        for j, b in enumerate(after)
        if is_alike(a, b)
    ]
    pairs: list[tuple[int, int]] = []
    for score, _, i, j in sorted(scored, reverse=True):
        if score >= ALIKE and not any(i == a or j == b for a, b in pairs):
            pairs.append((i, j))
    found = {(i, j): ([i], [j]) for i, j in pairs}
    join_parts(found, before, after, 0)
    join_parts(found, before, after, 1)
    return [([before[i] for i in sorted(left)], [after[j] for j in sorted(right)]) for left, right in found.values()]


def join_parts(
    found: dict[tuple[int, int], tuple[list[int], list[int]]],
    before: Sequence[Sentence],
    after: Sequence[Sentence],
    side: int,
) -> None:
    """Give each sentence of a side that has no match to its neighbour's, where most of its words are in that one."""
    sides = (before, after)
    taken = {at for group in found.values() for at in group[side]}
    for at, sentence in enumerate(sides[side]):
        for pair, group in found.items():
            neighbour = at not in taken and abs(at - pair[side]) == 1 and sentence.telling
            if neighbour and in_common(sentence, sides[1 - side][pair[1 - side]]) >= PART * len(sentence.telling):
                group[side].append(at)
                taken.add(at)


# --- words ------------------------------------------------------------------------------------------------------------


def mark_words(earlier: Sequence[Sentence], later: Sequence[Sentence]) -> None:
    """Set the status of every word of matched sentences."""
    sides = [[(sentence, at) for sentence in side for at in sentence.places] for side in (earlier, later)]
    for sentence in (*earlier, *later):
        sentence.matched = True
    before, after = ([sentence.keys[at] for sentence, at in side] for side in sides)
    for change, a1, a2, b1, b2 in steps(before, after):
        signs_alone = change != "equal" and not any(key[0].isalnum() for key in before[a1:a2] + after[b1:b2])
        for sentence, at in sides[0][a1:a2] + sides[1][b1:b2]:
            status = {"equal": KEPT, "replace": REWORDED}.get(change, sentence.alone)
            sentence.changes[at] = KEPT if signs_alone else status


def steps(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """difflib's steps from one row of words to another, with small words between two changes taken as changed."""
    found: list[tuple[str, int, int, int, int]] = []
    if before == after:
        return [("equal", 0, len(before), 0, len(after))]
    opcodes = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for at, (change, a1, a2, b1, b2) in enumerate(opcodes):
        between = 0 < at < len(opcodes) - 1
        if change == "equal" and between and all(w.casefold() in SMALL or not w[0].isalnum() for w in before[a1:a2]):
            change = "replace"
        if found and change != "equal" and found[-1][0] != "equal":
            _, a1, _, b1, _ = found.pop()
            change = "replace" if a2 > a1 and b2 > b1 else change
        found.append((change, a1, a2, b1, b2))
    return found


# --- runs -------------------------------------------------------------------------------------------------------------


def paragraph_runs(paragraphs: Sequence[str], marked: Iterable[Sentence]) -> tuple[tuple[Run, ...], ...]:
    """The runs of paragraphs from their marked sentences."""
    rest = iter(marked)
    return tuple(tuple(merge_tokens(next(rest) for _ in sentences(paragraph))) for paragraph in paragraphs)


def merge_tokens(marked: Iterable[Sentence]) -> Iterator[Run]:
    """Tokens of one change as one run, with the spaces inside it; a space between two changes is kept text."""
    tokens: list[str] = []
    statuses: list[tuple[str, bool] | None] = []
    for sentence in marked:
        known = {change: (change, not sentence.matched) for change in {*sentence.changes.values()}}
        statuses += [known.get(sentence.changes.get(at, "")) for at in range(len(sentence.tokens))]
        tokens += sentence.tokens
    for at, status in enumerate(statuses):
        if status is None:  # a space
            before, after = (statuses[at - 1] if at else None), (statuses[at + 1] if at + 1 < len(statuses) else None)
            statuses[at] = (before if before == after else None) or (KEPT, False)
    starts = [at for at, status in enumerate(statuses) if not at or status != statuses[at - 1]]
    for start, end in itertools.pairwise([*starts, len(tokens)]):
        yield Run("".join(tokens[start:end]), *(statuses[start] or (KEPT, False)))
