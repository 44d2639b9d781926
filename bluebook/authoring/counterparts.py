"""The likely counterparts of a passage in another edition, by the words that both have and few others have."""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bluebook.content.alignment import SMALL, align
from bluebook.content.chapters import Block

WORD_IN_TEXT = re.compile(r"[^\W\d_][\w’'-]*|\d[\d,.]*\d|\d")
PAIR_WORDS = 0.5  # what two neighbouring words weigh beside one
LENGTH = 0.6  # how far a long passage's many words are made up for: 1 would be the cosine
CLOSEST = 8  # passages that are aligned word by word to rank them
KEPT_WEIGHT = 0.5  # what the share of kept words weighs in the rank


@dataclass(frozen=True)
class Counterpart:
    """A passage of another edition, and how near it comes: 0 is nothing in common."""

    block: Block
    score: float


def plain_stem(word: str) -> str:
    """A word without case, possessive and plural, and with one kind of apostrophe and hyphen."""
    plain = re.sub(r"[’']s?$", "", word.casefold().replace("’", "'"))
    return plain[:-1] if len(plain) > 4 and plain.endswith("s") and not plain.endswith("ss") else plain


def terms(text: str) -> Counter[str]:
    """The words of a text that tell something, and its pairs of neighbouring words."""
    words = [plain_stem(word) for word in WORD_IN_TEXT.findall(re.sub(r"[–—‐‑-]", " ", text))]
    telling = [word for word in words if word not in SMALL]
    return Counter(telling) + Counter(f"{a} {b}" for a, b in itertools.pairwise(telling))


class PassageIndex:
    """The passages of an edition, to be ranked for a passage of another."""

    def __init__(self, blocks: Iterable[Block]):
        every = list(blocks)
        self.headings = {(block.page, block.id): block.text for block in every if block.kind == "heading"}
        self.blocks = [block for block in every if block.kind != "heading"]
        self.terms = [self.terms_of(block) for block in self.blocks]
        self.documents = Counter(term for found in self.terms for term in found)

    def terms_of(self, block: Block) -> Counter[str]:
        """The terms of one of its passages and of the heading above it."""
        return terms(f"{block.text} {self.headings.get((block.page, block.under), '')}")

    def weight(self, term: str) -> float:
        """What a term tells: the fewer passages have it, the more."""
        rare = math.log((len(self.blocks) + 1) / (self.documents[term] + 0.5))
        return max(rare, 0.0) * (PAIR_WORDS if " " in term else 1)

    def vector(self, found: Counter[str]) -> dict[str, float]:
        """The weights of a passage's terms."""
        return {term: (1 + math.log(times)) * self.weight(term) for term, times in found.items()}

    def rank(self, passage: Block, found: Counter[str]) -> list[Counterpart]:
        """The passages most like one of another edition, given with its terms, nearest first."""
        mine = self.vector(found)
        scored = [Counterpart(b, likeness(mine, self.vector(t))) for b, t in zip(self.blocks, self.terms, strict=True)]
        nearest = sorted(scored, key=lambda one: -one.score)[:CLOSEST]
        again = [
            Counterpart(one.block, one.score * (1 + KEPT_WEIGHT * kept_share(passage, one.block))) for one in nearest
        ]
        return sorted((one for one in again if one.score > 0), key=lambda one: -one.score)


def likeness(mine: dict[str, float], other: dict[str, float]) -> float:
    """How much two passages have in common, beside how much each has."""
    common = sum(weight * other[term] for term, weight in mine.items() if term in other)
    lengths = math.sqrt(sum(w * w for w in mine.values()) * sum(w * w for w in other.values()))
    return common / lengths**LENGTH if lengths else 0.0


def kept_share(one: Block, other: Block) -> float:
    """The share of the shorter passage's words that the aligner keeps."""
    runs = align([one.text], [other.text]).before[0]
    kept = sum(len(run.text) for run in runs if run.change == "kept")
    return kept / (min(len(one.text), len(other.text)) or 1)
