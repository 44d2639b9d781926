"""What changed on a theme from one edition to a later one: short statements, each proved by what the editions print.

They are under `changes` of a theme in data/themes.yml, by the later edition, which is set beside an earlier one.
bluebook/content/checks/statements.py holds them to the texts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from bluebook.content.fields import Placed, Text, Word
from bluebook.content.records import SLUG, SOURCE
from bluebook.content.yaml_records import Many, Record, optional, required
from bluebook.errors import Origin

EDITION = Text(r"\d{4}", "an edition")
STATUS = Text(r"only-\d{4}|rewritten|updated|same", "`only-` and an edition, `rewritten`, `updated` or `same`")
WORDS_KEPT = 0.15  # of the words of a theme's pairs, from which its text counts as updated, not as rewritten


@dataclass(frozen=True, kw_only=True)
class Quotation:
    """Words of an edition that prove a statement."""

    edition: str = required(Placed(EDITION), "the edition that prints it")
    source: Word = required(Placed(SOURCE), "its page and paragraph")
    quote: str = required(Text(), "the words, exactly as printed")
    origin: Origin = field(compare=False)

    @property
    def address(self) -> str:
        """The address of its paragraph: `2018/5-cyber#p6`."""
        return f"{self.edition}/{self.source}"


@dataclass(frozen=True, kw_only=True)
class Absence:
    """Words that an edition prints nowhere, which proves that it does not mention something."""

    edition: str = required(Placed(EDITION), "the edition that does not print them")
    words: tuple[Word, ...] = required(
        Many(Placed(Text())), "words, each of which begins no word of the edition's text"
    )
    origin: Origin = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class ThemeStatement:
    """One thing that changed, or that editions report, in a sentence."""

    id: str = required(SLUG, "its permanent address on the theme's page")
    text: str = required(Text(), "the sentence, of at most 30 words")
    quotes: tuple[Quotation, ...] = required(Many(Record(Quotation)), "what proves it, in the order of editions")
    absent: tuple[Absence, ...] = optional(Many(Record(Absence)), "what proves that an edition does not mention it", ())
    origin: Origin = field(compare=False)

    @property
    def proof(self) -> str:
        """All that its quotes print."""
        return "\n".join(part.quote for part in self.quotes)

    @property
    def denials(self) -> str:
        """The words that it says an edition does not mention."""
        return "\n".join(word for part in self.absent for word in part.words)


@dataclass(frozen=True, kw_only=True)
class ThemeChange:
    """What changed on a theme by one edition."""

    status: str = required(
        STATUS, "which of the editions has a section on it, or how much of the wording the later one keeps"
    )
    summary: str = required(Text(), "what changed in at most 20 words, for the table of all themes")
    statements: tuple[ThemeStatement, ...] = required(
        Many(Record(ThemeStatement)), "two to six statements, the first of which answers “what changed?” by itself"
    )
    origin: Origin = field(compare=False)

    def edition_before(self, year: str, editions: Sequence[str]) -> str:
        """The edition beside which its own one of that year is set: the last earlier one of which the statements speak.

        An edition that is added between two of which statements speak changes nothing of what they compare."""
        quoted = {str(part.edition) for one in self.statements for part in one.quotes}
        silent = {str(part.edition) for one in self.statements for part in one.absent}
        earlier = [edition for edition in quoted | silent if edition < year]
        return max(earlier, default=editions[editions.index(year) - 1])
