"""Retired addresses: where each redirects to, or its tombstone, which says what was there and why it went.

data/redirects.yml is the authority. A place on a page that is still there answers on that page; a page that is gone
answers by a page of its own, written after the build.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bluebook.content.fields import Text
from bluebook.content.yaml_records import optional, read_records, required
from bluebook.errors import Mistake, Origin, nearest

REDIRECTS_FILE = "data/redirects.yml"
ADDRESS = Text(r"/([a-z0-9-]+/)*(#[a-z0-9-]+)?", "an address from the site's root, such as `/2018/5-cyber/#p6`")


@dataclass(frozen=True, kw_only=True)
class RetiredAddress:
    """An address that is no longer in use."""

    address: str = required(ADDRESS, "the old address, from the site's root")
    to: str | None = optional(ADDRESS, "where it leads now")
    gone: str | None = optional(Text(), "the last text of that place, where nothing took its place")
    why: str | None = optional(Text(), "why it is gone")
    origin: Origin = field(compare=False)

    @property
    def page(self) -> str:
        """Its page, as `Location` names it: `2018/5-cyber`."""
        return self.address.partition("#")[0].strip("/")

    @property
    def fragment(self) -> str:
        """The id that it names on its page, if any."""
        return self.address.partition("#")[2]


def read_redirects(root: Path, mistakes: list[Mistake]) -> tuple[RetiredAddress, ...]:
    """The records of data/redirects.yml, which may be absent; what is wrong is added to `mistakes`."""
    path = root / REDIRECTS_FILE
    records = read_records(path, root, RetiredAddress, mistakes) if path.exists() else []
    mistakes.extend(mistake for record in records for mistake in check_target(record))
    known: dict[str, RetiredAddress] = {}
    for record in records:
        if record.address in known:
            first = known[record.address].origin.line
            message = f"the address `{record.address}` is recorded in line {first} too; remove one"
            mistakes.append(record.origin.mistake("address", message))
        known[record.address] = record
    return tuple(known.values())


def check_target(record: RetiredAddress) -> Iterator[Mistake]:
    """A record says either where its address leads now, or what was there and why it is gone."""
    if bool(record.to) == bool(record.gone):
        yield record.origin.mistake("to", f"`{record.address}` needs either `to`, or `gone` and `why`")
    elif bool(record.gone) != bool(record.why):
        yield record.origin.mistake("gone", f"`{record.address}` needs `gone`, its last text, and `why` together")


def check_redirects(redirects: Iterable[RetiredAddress], published: Mapping[str, str]) -> Iterator[Mistake]:
    """A retired address is not in use, and its target is."""
    for record in redirects:
        if record.address in published:
            message = f"the address `{record.address}` is in use; remove this record"
            yield record.origin.mistake("address", message)
        if record.to and record.to not in published:
            cure = nearest(record.to, published) or "; name one that is"
            message = f"`{record.address}` leads to `{record.to}`, which is not published{cure}"
            yield record.origin.mistake("to", message)


def redirect_targets(redirects: Iterable[RetiredAddress], published: Mapping[str, str]) -> dict[str, str]:
    """Map each retired address to its redirect target; to nothing for a tombstone.

    A page that moved takes its places with it: where the new page has the same id, the old address leads there.
    """
    records = tuple(redirects)
    led = {record.address: record.to or "" for record in records}
    for record in records:
        if record.to and not record.fragment and "#" not in record.to:
            at = f"{record.to}#"
            led |= {f"{record.address}#{a.removeprefix(at)}": a for a in published if a.startswith(at)} | led
    return led
