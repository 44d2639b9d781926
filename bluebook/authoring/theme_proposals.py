"""The themes of an edition's passages and their likely counterparts in the edition before, proposed in data/themes.yml."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.authoring.counterparts import Counterpart, PassageIndex
from bluebook.authoring.line_kinds import SENTENCE_END
from bluebook.authoring.theme_file import ThemeFile
from bluebook.authoring.yaml_text import REMARK, block_lines, proposed_lines, without_proposals
from bluebook.collection import Library
from bluebook.content.chapters import Block
from bluebook.content.edition_words import and_list
from bluebook.content.files import read_text
from bluebook.content.themes import THEMES_FILE, Theme, addresses, compared_editions
from bluebook.errors import BadData, Mistake

NEAREST = 5  # counterparts that say to which themes a passage belongs
ALSO = 0.6  # the share of the best theme's score from which another theme is proposed too
MOST_THEMES = 2
NAMED_COUNTERPARTS = 3  # counterparts that are named for each passage
WEAKEST = 1.2  # of the scores of counterparts: pairs that people made are stronger, but for one in forty
OPENING_LENGTH = 60  # characters of a passage that are quoted


@dataclass
class EditionBeside:
    """An edition's passages beside those of the editions whose themes are known."""

    blocks: Sequence[Block]
    edition: str
    themes: Sequence[Theme]
    ranked: dict[tuple[str, str], list[Counterpart]] = field(default_factory=dict)

    @functools.cached_property
    def own(self) -> PassageIndex:
        """The passages of the edition."""
        return PassageIndex(block for block in self.blocks if block.edition == self.edition)

    @functools.cached_property
    def others(self) -> dict[str, PassageIndex]:
        """The passages of each other edition that a theme names, earlier ones first."""
        named = {str(e) for theme in self.themes for e, words in theme.passages.items() if words} - {self.edition}
        return {e: PassageIndex(b for b in self.blocks if b.edition == e) for e in sorted(named)}

    @property
    def neighbours(self) -> list[str]:
        """The edition before, and the one after, as far as there are: those with which pairs are made."""
        earlier, later = ([e for e in self.others if (e < self.edition) is side] for side in (True, False))
        return [*earlier[-1:], *later[:1]]

    @functools.cached_property
    def themes_of(self) -> dict[str, list[Theme]]:
        """The themes of each passage of the other editions, by its address."""
        found: dict[str, list[Theme]] = defaultdict(list)
        for theme in self.themes:
            for address in theme.addresses():
                if not address.startswith(f"{self.edition}/"):
                    found[address].append(theme)
        return found

    def counterparts(self, passage: Block, edition: str) -> list[Counterpart]:
        """The passages of another edition that are most like one of this, nearest first."""
        key = (passage.address, edition)
        if key not in self.ranked:
            self.ranked[key] = self.others[edition].rank(passage, self.own.terms_of(passage))
        return self.ranked[key]

    def likely_themes(self, passage: Block) -> list[Theme]:
        """The themes that a passage most likely belongs to, by those of its nearest counterparts; those of the passage
        before it where it is a by-line."""
        if is_by_line(passage) and (before := self.passage_before(passage)):
            return self.likely_themes(before)
        scores: dict[str, float] = defaultdict(float)
        known = {theme.slug: theme for theme in self.themes}
        for edition in self.others:
            for one in self.counterparts(passage, edition)[:NEAREST]:
                for theme in self.themes_of[one.block.address]:
                    scores[theme.slug] += one.score
        ranked = sorted(scores, key=lambda slug: -scores[slug])[:MOST_THEMES]
        return [known[slug] for slug in ranked if scores[slug] >= ALSO * scores[ranked[0]]]

    def shared_themes(self, passage: Block, other: Block) -> list[Theme]:
        """The themes of a passage of another edition that have this one too; all of them where no theme has it yet."""
        has_theme = any(passage.address in theme.addresses() for theme in self.themes)
        found = [
            theme for theme in self.themes_of[other.address] if not is_silent(theme, {self.edition, other.edition})
        ]
        return [theme for theme in found if passage.address in theme.addresses()] if has_theme else found

    def passage_before(self, passage: Block) -> Block | None:
        """The passage before one on its page; the one after it where that is the first."""
        page = [block for block in self.own.blocks if block.page == passage.page]
        at = page.index(passage)
        others = [block for block in [*reversed(page[:at]), *page[at + 1 :]] if not is_by_line(block)]
        return next(iter(others), None)


def is_silent(theme: Theme, editions: set[str]) -> bool:
    """Whether a person has found that one of two editions has nothing on a theme: no pair of it joins them."""
    return any(edition in theme.absent for edition in editions) and not any(
        editions <= set(pair.passages) for pair in theme.pairs
    )


def is_by_line(block: Block) -> bool:
    """Whether a passage is the name of an author or photographer alone, which says nothing of a subject."""
    if block.kind == "figure":
        return bool(re.match(r"\(?(?:Photo|Source|Courtesy)\b", block.text))
    return block.kind == "paragraph" and len(block.text) < OPENING_LENGTH and not SENTENCE_END.search(block.text)


def beside(library: Library, edition: str) -> EditionBeside:
    """An edition of a library beside the others."""
    return EditionBeside(list(library.chapters.blocks.values()), edition, library.themes)


def source_of(block: Block) -> str:
    """A passage as themes name it."""
    return f"{block.page}#{block.id}"


def opening_quote(block: Block) -> str:
    """The first words of a passage, to know it by."""
    words = block.text[:OPENING_LENGTH]
    return f"“{words}{'…' if len(block.text) > OPENING_LENGTH else ''}”"


def propose_themes(root: Path, library: Library, edition: str) -> list[str]:
    """Write the passages of an edition that are in no theme under the themes that they most likely belong to."""
    side = beside(library, edition)
    treated = {address for theme in library.themes for address in theme.addresses()}
    open_passages = [block for block in side.own.blocks if block.address not in treated]
    by_theme: dict[str, list[Block]] = defaultdict(list)
    for block in open_passages:
        for theme in side.likely_themes(block):
            by_theme[theme.slug].append(block)
    file = ThemeFile(without_proposals(read_text(root / THEMES_FILE, THEMES_FILE)))
    for slug, blocks in by_theme.items():
        lines = [line for block in blocks for line in passage_lines(block)]
        if found := file.field(slug, edition):
            file.insert(found[1], lines)
        else:
            file.insert(file.after_editions(slug, edition), [f"  #? {edition}:", *lines])
    (root / THEMES_FILE).write_text(file.text, encoding="utf-8", newline="\n")
    placed = {block.address for blocks in by_theme.values() for block in blocks}
    lost = [source_of(block) for block in open_passages if block.address not in placed]
    nowhere = [f"no theme comes near {', '.join(lost)}"] if lost else []
    return [f"proposed themes for {len(placed)} passages of {edition} in {THEMES_FILE}", *nowhere]


def passage_lines(block: Block) -> list[str]:
    """The lines that propose a passage for a theme."""
    return [f"    {REMARK}{opening_quote(block)}", *proposed_lines([f"    - {source_of(block)}"])]


@dataclass
class PairDraft:
    """A pair that is proposed: passages of two editions, and what else comes near."""

    theme: Theme
    passages: dict[str, list[Block]]
    near: list[str]


def draft_pairs(side: EditionBeside, other: str, answered: Iterable[str]) -> list[PairDraft]:
    """A pair for each passage of an edition that has none with another edition and no reason, with its nearest counterpart
    there; passages with one counterpart make one pair."""
    taken = set(answered)
    drafts: dict[tuple[str, str], PairDraft] = {}
    for block in side.own.blocks:
        ranked = (
            [] if block.address in taken or is_by_line(block) else side.counterparts(block, other)[:NAMED_COUNTERPARTS]
        )
        near = [one for one in ranked if one.score >= WEAKEST and side.shared_themes(block, one.block)]
        if not near:
            continue
        themes, first = side.shared_themes(block, near[0].block), near[0].block
        likely = [theme.slug for theme in side.likely_themes(block)]
        theme = next((theme for theme in themes if theme.slug in likely), themes[0])
        draft = drafts.setdefault(
            (theme.slug, first.address), PairDraft(theme, {e: [] for e in sorted((other, side.edition))}, [])
        )
        draft.passages[other] = [first]
        draft.passages[side.edition].append(block)
        draft.near += [f"{source_of(o.block)} {opening_quote(o.block)}" for o in ranked if o is not near[0]]
    return list(drafts.values())


def propose_pairs(root: Path, library: Library, edition: str) -> list[str]:
    """Write the likely pairs of an edition with those before and after it under their themes, and under `alone` the passages
    that nothing comes near in either, where the edition is not the last."""
    text = read_text(root / THEMES_FILE, THEMES_FILE)
    require_none(text, r"#\? (?:- id: pair-|[\w-]+#[\w-]+: )")
    side = beside(library, edition)
    alone_already = {address for theme in library.themes for address in addresses(theme.alone)}
    by_edition = {e: draft_pairs(side, e, paired_with(library.themes, e) | alone_already) for e in side.neighbours}
    drafts = [draft for each in by_edition.values() for draft in each]
    file = ThemeFile(text)
    for theme in library.themes:
        own = [draft for draft in drafts if draft.theme.slug == theme.slug]
        lines = [line for number, draft in enumerate(own, next_number(theme)) for line in pair_lines(draft, number)]
        if lines:
            file.add_to_field(theme.slug, "pairs", lines, edition)
    drafted = {block.address for draft in drafts for block in draft.passages[edition]}
    alone = draft_alone(library, side, alone_already | drafted)
    for slug, blocks in alone.items():
        reasons = [f"      {source_of(block)}: {reason_alone(block, side)}" for block in blocks]
        file.add_to_year(slug, "alone", edition, proposed_lines(reasons))
    (root / THEMES_FILE).write_text(file.text, encoding="utf-8", newline="\n")
    without = f", and {sum(map(len, alone.values()))} passages without a counterpart" if alone else ""
    done = and_list([f"{len(each)} pairs of {edition} with {e}" for e, each in by_edition.items()])
    return [f"proposed {done}{without} in {THEMES_FILE}; read both passages of each"]


def paired_with(themes: Iterable[Theme], edition: str) -> set[str]:
    """The passages of pairs in which an edition has a part."""
    pairs = (pair for theme in themes for pair in theme.pairs if edition in pair.passages)
    return {address for pair in pairs for address in pair.addresses()}


def draft_alone(library: Library, side: EditionBeside, answered: Iterable[str]) -> dict[str, list[Block]]:
    """By the first theme of each, the passages of an edition that have no pair and no reason and must have one."""
    if side.edition not in compared_editions(library.themes)[:-1]:
        return {}
    known = {*answered, *(address for theme in library.themes for p in theme.pairs for address in p.addresses())}
    found: dict[str, list[Block]] = defaultdict(list)
    for block in side.own.blocks:
        theme = next((theme for theme in library.themes if block.address in theme.addresses()), None)
        if theme and block.address not in known:
            found[theme.slug].append(block)
    return found


def reason_alone(block: Block, side: EditionBeside) -> str:
    """The reason that is proposed for a passage without a counterpart."""
    beside = side.neighbours
    reports = "reports" if len(beside) == 1 else "report"
    return "it names the author" if is_by_line(block) else f"{and_list(beside)} {reports} nothing of the kind"


def require_none(text: str, pattern: str) -> None:
    """Raise BadData where proposals of a kind are in data/themes.yml already."""
    line = next((at for at, words in enumerate(text.split("\n"), 1) if re.search(pattern, words)), None)
    if line:
        cure = "accept each by taking out its `#? `, or remove it, before more are proposed"
        raise BadData([Mistake(THEMES_FILE, line, f"what was proposed before waits here; {cure}")])


def next_number(theme: Theme) -> int:
    """The number that the next pair of a theme takes."""
    return max((int(pair.id.removeprefix("pair-")) for pair in theme.pairs), default=0) + 1


def pair_lines(draft: PairDraft, number: int) -> list[str]:
    """The lines that propose a pair, with the openings of its passages and of others that come near."""
    passages = [
        f"    {REMARK}{e} {source_of(b)} {opening_quote(b)}" for e, blocks in draft.passages.items() for b in blocks
    ]
    near = [f"    {REMARK}or: {'; '.join(draft.near)}"] if draft.near else []
    near += [
        f"    {REMARK}`{word}` of {e} is under `alone` in this theme: remove it there if this pair is right"
        for e, words in draft.theme.alone.items()
        for word in words
        if word in map(source_of, draft.passages.get(e, ()))
    ]
    record = {"id": f"pair-{number}", **{e: [source_of(b) for b in blocks] for e, blocks in draft.passages.items()}}
    return [*passages, *near, *proposed_lines(block_lines(record, "    "))]
