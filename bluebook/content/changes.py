"""The changes of text, data and addresses: data/changes.yml, the one source of the page Changes,
of the dates in the site map, and of the version that citation files name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bluebook.content.characters import visible
from bluebook.content.fields import Placed, Refused, Text, Word, scalar
from bluebook.content.records import SLUG
from bluebook.content.redirects import ADDRESS
from bluebook.content.yaml_records import Many, Mapped, optional, read_records, required
from bluebook.errors import Mistake, Origin, nearest

CHANGES_FILE = "data/changes.yml"
CHANGE_KINDS = {"text": "Text", "data": "Data", "addresses": "Addresses", "pages": "Pages"}
DATED = {"text", "data"}  # the kinds that make a new version of what is quoted
CORRECTED_PLACE = Text(r"/([a-z0-9-]+/)+#[a-z0-9-]+", "the address of a place, such as `/2018/5-cyber/#p6`")
KIND = Text("|".join(CHANGE_KINDS), f"one of {', '.join(CHANGE_KINDS)}")


@dataclass(frozen=True)
class Day:
    """A day of the calendar, in full."""

    def read(self, node: yaml.Node, file: str) -> datetime.date:
        """The day."""
        text = scalar(node)
        try:
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
                raise ValueError
            return datetime.date.fromisoformat(text)
        except ValueError:
            message = f"`{visible(text)}` is not a day; write year, month and day, such as `2026-12-01`"
            raise Refused(node, message) from None

    def schema(self) -> dict[str, Any]:
        """A string that is a day."""
        return {"type": "string", "format": "date"}

    def words(self) -> str:
        """What is taken, in words."""
        return "a day, such as 2026-12-01"


@dataclass(frozen=True, kw_only=True)
class Change:
    """A published change of text, data, addresses or pages."""

    id: str = required(SLUG, "its permanent address on the page Changes")
    date: datetime.date = required(Day(), "the day on which it was published")
    title: str = required(Text(), "its heading")
    what: Mapping[str, str] = required(Mapped(KIND, Text()), "what has changed, a sentence for each kind")
    why: str = required(Text(), "the reason")
    addresses: tuple[Word, ...] = required(
        Many[Word](Placed(ADDRESS)), "the places that changed; a page takes the pages below it along"
    )
    superseded: Mapping[Word, str] = optional(
        Mapped(CORRECTED_PLACE, Text()),
        "the words that a place had before, by its address, so that who cited them sees it",
        {},
    )
    origin: Origin = field(compare=False)

    @property
    def is_dated(self) -> bool:
        """Whether it changes text or data, and so makes a new version of them."""
        return not DATED.isdisjoint(self.what)


def read_changes(root: Path, mistakes: list[Mistake]) -> tuple[Change, ...]:
    """The records of data/changes.yml, newest first; what is wrong is added to `mistakes`."""
    before = len(mistakes)
    changes = read_records(root / CHANGES_FILE, root, Change, mistakes)
    mistakes.extend(check_change_ids(changes))
    mistakes.extend(check_change_days(changes))
    if len(mistakes) == before and not any(change.is_dated for change in changes):
        message = "there is no change of `text` or `data`, which dates them; add the first publication"
        mistakes.append(Mistake(CHANGES_FILE, 1, message))
    return tuple(sorted(changes, key=lambda change: change.date, reverse=True))


def check_change_ids(changes: Iterable[Change]) -> Iterator[Mistake]:
    """Each id is that of one change."""
    first: dict[str, int] = {}
    for change in changes:
        if change.id in first:
            message = f"the id `{change.id}` is taken by line {first[change.id]}; give this change another"
            yield change.origin.mistake("id", message)
        first.setdefault(change.id, change.origin.line)


def check_change_days(changes: Iterable[Change]) -> Iterator[Mistake]:
    """No change has a day in the future; the day begins earlier in the east, so tomorrow is allowed."""
    for change in changes:
        if change.date > datetime.date.today() + datetime.timedelta(days=1):
            message = f"the day `{change.date}` has not come yet; correct it, or this machine's clock"
            yield change.origin.mistake("date", message)


def check_change_addresses(changes: Iterable[Change], known: Collection[str]) -> Iterator[Mistake]:
    """Each address of a change is published, or was; `/` is the whole site, with or without a page of its own."""
    for change in changes:
        for address in (*change.addresses, *change.superseded):
            if address != "/" and address not in known:
                cure = nearest(address, known) or "; name one that is, or record the old one in data/redirects.yml"
                yield Mistake(change.origin.file, address.line, f"the address `{address}` is not published{cure}")


def check_superseded(changes: Iterable[Change], texts: Mapping[str, str]) -> Iterator[Mistake]:
    """Words are superseded by a change of text or data only, and are not those that are there now."""
    for change in changes:
        for address, words in change.superseded.items():
            if not change.is_dated:
                message = f"the words of `{address}` changed, and no `text` or `data` says how; add one under `what`"
                yield Mistake(change.origin.file, address.line, message)
            if words == texts.get(address):
                message = f"`{address}` still has these words; give those that it had before"
                yield Mistake(change.origin.file, address.line, message)


@dataclass(frozen=True)
class Correction:
    """The words that a change took from a place."""

    change: Change
    address: str
    words: str


def corrections(changes: Iterable[Change], page: str = "") -> list[Correction]:
    """Every correction, or those of one page (`2018/5-cyber`), newest change first."""
    found = (Correction(change, place, words) for change in changes for place, words in change.superseded.items())
    return [one for one in found if not page or one.address.partition("#")[0].strip("/") == page]


def versions(changes: Iterable[Change]) -> dict[datetime.date, list[Change]]:
    """Every version of text and data, newest first, with the changes that made it."""
    found: dict[datetime.date, list[Change]] = {}
    for change in sorted(changes, key=lambda one: one.date, reverse=True):
        if change.is_dated:
            found.setdefault(change.date, []).append(change)
    return found


def version(changes: Sequence[Change]) -> str:
    """The version of text and data: the ISO date of their newest change."""
    return max(change.date for change in changes if change.is_dated).isoformat()
