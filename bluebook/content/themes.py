"""The themes that the chapters treat, and which passages of one edition answer to which of another.

data/themes.yml is the authority. That two passages correspond was decided by reading both; bluebook/content/checks/themes.py
holds the file to the chapters. An edition is compared from the first of its passages that a theme names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.fields import Placed, Text, Word
from bluebook.content.records import SLUG, SOURCE
from bluebook.content.statements import EDITION, ThemeChange, ThemeStatement
from bluebook.content.yaml_records import Keys, Many, Mapped, Record, mapping_field, optional, read_records, required
from bluebook.errors import Mistake, Origin

THEMES_FILE = "data/themes.yml"
# What the register knows the pages by: how their headings begin, whatever editions they go on to name.
PAGE_TITLES = {
    "compare": "What changed",
    "compare/series": "Series across the editions",
    "compare/expressions": "Expressions across the editions",
}
OTHER_PAGES = ("index", "series", "expressions")  # the pages of /compare/ that are no theme
EDITIONS = Keys(r"\d{4}", "an edition")
PASSAGES = Many[Word](Placed(SOURCE))
ANY_PASSAGES = Many[Word](Placed(SOURCE), empty=True)


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Passages of two editions that correspond, one or several on each side."""

    id: str = required(Text(r"pair-[1-9]\d*", "an id such as `pair-3`"), "its permanent address on the theme's page")
    name: str | None = optional(Text(), "what both passages are about, for its heading")
    passages: Mapping[str, tuple[Word, ...]] = mapping_field(
        EDITIONS, PASSAGES, "the passages of that edition, in printed order"
    )
    origin: Origin = field(compare=False)

    def __hash__(self) -> int:
        return hash(tuple(self.addresses()))  # a mapping has none

    def addresses(self) -> list[str]:
        """The addresses of its passages, edition by edition."""
        return addresses(self.passages)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A theme that the chapters treat, with its passages in each edition."""

    slug: str = required(SLUG, "its permanent address under /compare/")
    name: str = required(Text(), "its name, for headings and links")
    question: str = required(Text(r".+\?", "a question"), "the question that its page answers")
    about: str = required(Text(), "what it takes in, and where it borders on others")
    passages: Mapping[str, tuple[Word, ...]] = mapping_field(
        EDITIONS, ANY_PASSAGES, "the passages that treat it, as its page shows them"
    )
    pairs: tuple[Pair, ...] = optional(Many(Record(Pair)), "the passages that correspond", ())
    alone: Mapping[str, Mapping[Word, str]] = optional(
        Mapped(EDITION, Mapped(SOURCE, Text())), "passages without a counterpart, each with the reason", {}
    )
    absent: Mapping[str, str] = optional(
        Mapped(EDITION, Text()), "what is said of an edition that has nothing, or next to nothing, on it", {}
    )
    changes: Mapping[str, ThemeChange] = optional(
        Mapped(EDITION, Record(ThemeChange)), "what changed by an edition, beside the one before it", {}
    )
    origin: Origin = field(compare=False)

    @property
    def address(self) -> str:
        """The address of its page, such as `compare/piracy`."""
        return f"compare/{self.slug}"

    def addresses(self) -> list[str]:
        """The addresses of its passages, edition by edition."""
        return addresses(self.passages)

    @property
    def statements(self) -> tuple[ThemeStatement, ...]:
        """What changed by any edition, the newest first."""
        return tuple(one for year in sorted(self.changes, reverse=True) for one in self.changes[year].statements)

    @property
    def latest_change(self) -> ThemeChange | None:
        """What changed by the latest edition that anything is said of."""
        return self.changes[max(self.changes)] if self.changes else None


def addresses(passages: Mapping[str, Iterable[str]]) -> list[str]:
    """Sources by edition as addresses: `2018/5-cyber#p6`."""
    return [f"{edition}/{source}" for edition in sorted(passages) for source in passages[edition]]


def compared_editions(themes: Iterable[Theme]) -> list[str]:
    """The editions of which any theme names a passage, in their order; the others have not been read for it yet."""
    return sorted({str(edition) for theme in themes for edition, sources in theme.passages.items() if sources})


# --- reading ------------------------------------------------------------------------------------------------------


def read_themes(root: Path, mistakes: list[Mistake]) -> tuple[Theme, ...]:
    """The records of data/themes.yml, which may be absent; what is wrong with a record by itself is added to `mistakes`."""
    path = root / THEMES_FILE
    return tuple(read_records(path, root, Theme, mistakes)) if path.exists() else ()
