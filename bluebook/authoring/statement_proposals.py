"""What changed on a theme, proposed from its pairs: figures that differ, names that one chapter has alone, words kept.

A draft says what each chapter prints, with both quotes, and is held to the same proof as every statement. Which of them
answers “what changed?”, and in which words, a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bluebook.authoring.line_kinds import slug
from bluebook.authoring.printed_facts import printed_figures
from bluebook.authoring.theme_file import ThemeFile
from bluebook.authoring.theme_proposals import require_none, source_of
from bluebook.authoring.yaml_text import block_lines, proposed_lines
from bluebook.collection import Library
from bluebook.content.alignment import KEPT, Sentence, groups, sentences
from bluebook.content.chapters import Block
from bluebook.content.checks.statements import (
    FEWEST,
    LONGEST_STATEMENT,
    MOST,
    UNWRITTEN,
    check_statement,
    edition_text,
    spaced_words,
)
from bluebook.content.comparison import Comparison, kept_share_of
from bluebook.content.files import compose, read_text
from bluebook.content.records import Name
from bluebook.content.statements import WORDS_KEPT, ThemeStatement
from bluebook.content.themes import THEMES_FILE, Theme, compared_editions
from bluebook.content.yaml_records import Record, attempt
from bluebook.errors import Mistake

SHORTEST_KEPT = 7  # words that both chapters print in a row, from which they are proposed as kept
MOST_NAMES = 3  # names of a theme that one of the chapters has alone
FIGURE_WORDS_AFTER = 4  # words that are quoted with a figure


@dataclass(frozen=True)
class PrintedAt:
    """Words of a passage, in the sentence that has them."""

    block: Block
    sentence: str
    words: str

    def quotation(self) -> dict[str, Any]:
        """The sentence as a statement quotes it."""
        return {"edition": self.block.edition, "source": source_of(self.block), "quote": self.sentence}


class StatementDrafter:
    """Drafts the statements of a library's themes for an edition beside the one before it."""

    def __init__(self, library: Library, before: str, edition: str):
        self.library, self.before, self.edition = library, before, edition
        editions = compared_editions(library.themes)
        finder = library.name_index.finder_of_any_form
        printed = {year: edition_text(library.chapters, year) for year in (before, edition)}
        self.named = {year: {name.id for name in finder.find(text)} for year, text in printed.items()}
        self.texts = {year: spaced_words(edition_text(library.chapters, year)) for year in editions}

    def drafts(self, theme: Theme, said: Set[str] = frozenset()) -> list[dict[str, Any]]:
        """The statements proposed for a theme that the proof takes, at most as many as it may have; none that is said under
        another theme, since a sentence leads to one place."""
        found: dict[str, dict[str, Any]] = {}
        taken = {statement.id for statement in theme.statements}
        for draft in (*self.figures(theme), *self.alone(theme), *self.kept(theme)):
            if draft["id"] not in found and draft["text"] not in said and self.is_proved(draft):
                id = draft["id"] if draft["id"] not in taken else f"{draft['id']}-{self.edition}"
                found[draft["id"]] = {**draft, "id": id}
        return list(found.values())[:MOST]

    def pairs(self, theme: Theme) -> list[Comparison]:
        """The pairs of a theme that are of the two editions."""
        return [
            pair
            for pair in self.library.comparisons[theme.slug]
            if (pair.before.edition, pair.after.edition) == (self.before, self.edition)
        ]

    def figures(self, theme: Theme) -> Iterator[dict[str, Any]]:
        """A statement for each two sentences that answer each other and count the same with another figure."""
        for pair in self.pairs(theme):
            for one, other in matched_sentences(pair):
                for first, last in counted_alike(one, other):
                    text = f"The {self.before} chapter reports {first.words}; the {self.edition} chapter {last.words}."
                    yield {
                        "id": slug(f"figure {first.words}"),
                        "text": text,
                        "quotes": [first.quotation(), last.quotation()],
                    }

    def alone(self, theme: Theme) -> Iterator[dict[str, Any]]:
        """A statement for each name that a theme's passages print in one of the editions and the other nowhere has."""
        for edition, other in ((self.edition, self.before), (self.before, self.edition)):
            blocks = [self.library.chapters.blocks[f"{edition}/{source}"] for source in theme.passages.get(edition, ())]
            new = [(name, place) for name, place in self.names_in(blocks) if name.id not in self.named[other]]
            for name, place in new[:MOST_NAMES]:
                text = f"“{place.words}” is named in the {edition} chapter but not in the {other} chapter."
                absent = [{"edition": other, "words": [place.words]}]
                yield {"id": slug(name.id), "text": text, "quotes": [place.quotation()], "absent": absent}

    def names_in(self, blocks: Iterable[Block]) -> Iterator[tuple[Name, PrintedAt]]:
        """The known names in some passages, each with the first sentence that prints it."""
        seen: set[str] = set()
        finder = self.library.name_index.finder_of_any_form
        for block in blocks:
            for sentence in sentences(block.text):
                for match in finder.pattern.finditer(sentence):
                    name = finder.names.get(match.group())
                    if name and name.id not in seen:
                        seen.add(name.id)
                        yield name, PrintedAt(block, sentence.strip(), match.group())

    def kept(self, theme: Theme) -> Iterator[dict[str, Any]]:
        """A statement for the longest row of words that both passages of a pair print."""
        for pair in self.pairs(theme):
            runs = [r.text.strip(" ,.;:") for side in pair.before.runs for r in side if r.change == KEPT]
            words = max(runs, key=lambda run: len(run.split()), default="")
            places = [place_of_words(words, side.blocks) for side in pair.sides]
            if len(words.split()) >= SHORTEST_KEPT and all(places):
                text = f"Both chapters say “{words}”."
                yield {"id": slug(f"kept {pair.id}"), "text": text, "quotes": [p.quotation() for p in places if p]}

    def is_proved(self, draft: dict[str, Any]) -> bool:
        """Whether the proof of statements takes a draft."""
        if len(draft["text"].split()) > LONGEST_STATEMENT:
            return False
        mistakes: list[Mistake] = []
        node = compose("\n".join(block_lines(draft)), THEMES_FILE)
        statement = attempt(Record(ThemeStatement), node.value[0], THEMES_FILE, mistakes) if node else None
        if statement is None:
            return False
        mistakes += check_statement(statement, self.library.chapters, self.library.name_index, self.texts)
        return not mistakes


def matched_sentences(pair: Comparison) -> Iterator[tuple[PrintedAt, PrintedAt]]:
    """The sentences of a pair that answer to each other, one of each edition."""
    sides = []
    for side, alone in zip(pair.sides, ("gone", "new"), strict=True):
        placed = [(block, text) for block in side.blocks for text in sentences(block.text)]
        sides.append([(Sentence(text, alone), PrintedAt(block, text.strip(), "")) for block, text in placed])
    where = [{id(sentence): place for sentence, place in side} for side in sides]
    for left, right in groups([s for s, _ in sides[0]], [s for s, _ in sides[1]]):
        yield where[0][id(left[0])], where[1][id(right[0])]


def counted_alike(one: PrintedAt, other: PrintedAt) -> Iterator[tuple[PrintedAt, PrintedAt]]:
    """Figures of two sentences that count the same by the word after them, and differ."""
    for first in printed_figures(one.sentence):
        for last in printed_figures(other.sentence):
            same = set(first.counted.split()[:3]) & set(last.counted.split()[:3]) - {"of", "the", "and", "in"}
            if same and first.value != last.value:
                yield figure_in_words(one, first.at, first.to), figure_in_words(other, last.at, last.to)


def figure_in_words(place: PrintedAt, at: int, to: int) -> PrintedAt:
    """A figure with the words that qualify it and those after it, in quotation marks."""
    before = re.search(
        r"(?:(?:about|approximately|around|some|nearly|almost|over|more than|up to|at most|a total of) )+$",
        place.sentence[:at],
    )
    after = re.match(rf"(?: [\w’'-]+){{1,{FIGURE_WORDS_AFTER}}}", place.sentence[to:])
    words = (before.group() if before else "") + place.sentence[at:to] + (after.group() if after else "")
    return PrintedAt(place.block, place.sentence, f"“{words}”")


def place_of_words(words: str, blocks: Sequence[Block]) -> PrintedAt | None:
    """The first sentence of some passages that prints words; None where no one sentence does."""
    found = (PrintedAt(b, s.strip(), words) for b in blocks for s in sentences(b.text) if words in s)
    return next(found, None)


def propose_statements(root: Path, library: Library, edition: str) -> list[str]:
    """Write what changed by an edition, theme by theme, for themes that say nothing of it yet."""
    text = read_text(root / THEMES_FILE, THEMES_FILE)
    require_none(text, r"#\? statements:")
    editions = compared_editions(library.themes)
    if edition not in editions[1:]:
        return [f"{edition} has no edition before it that is compared: accept themes and pairs first"]
    drafter = StatementDrafter(library, editions[editions.index(edition) - 1], edition)
    file = ThemeFile(text)
    said = {statement.text for theme in library.themes for statement in theme.statements}
    done = 0
    for theme in library.themes:
        drafts = drafter.drafts(theme, said) if edition not in theme.changes else []
        if len(drafts) >= FEWEST:
            said |= {draft["text"] for draft in drafts}
            change = {"status": status_of(theme, drafter), "summary": UNWRITTEN, "statements": drafts}
            lines = [f"    {edition}:", *(f"    {line}" for line in block_lines(change))]
            body = [lines[0], *(re.sub(r"^(    )- ", r"\1  ", line) for line in lines[1:])]
            file.add_to_field(theme.slug, "changes", proposed_lines(body), edition)
            done += 1
    (root / THEMES_FILE).write_text(file.text, encoding="utf-8", newline="\n")
    return [
        f"proposed what changed by {edition} on {done} themes in {THEMES_FILE}; write each summary, and the first statement"
    ]


def status_of(theme: Theme, drafter: StatementDrafter) -> str:
    """How much of a theme's wording the later edition keeps; or which edition alone has it."""
    silent = [edition for edition in (drafter.before, drafter.edition) if edition in theme.absent]
    pairs = drafter.pairs(theme)
    if len(silent) == 1 and not pairs:
        return f"only-{drafter.before if silent == [drafter.edition] else drafter.edition}"
    return "updated" if kept_share_of(pairs) >= WORDS_KEPT else "rewritten"
