"""Series across editions: the same meeting, fund or mission in more than one, found by a rule that reads the records.

A record's name is read as the names it mentions (of countries, organisations, forums) and the other words that tell
something. Two records are of one series where both agree; then meetings are held to their ordinals, which must grow
with the years. Nothing is listed by hand, and tests/unit/content/test_series.py pins what the rule finds.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bluebook.content.mentions import NameIndex
from bluebook.content.records import HOST, Contribution, Meeting, Mission, Records, edition_of

SERIES_KINDS = {"meeting": "The same meeting", "fund": "The same fund", "mission": "The same mission or programme"}
# Words that say what sort of a meeting it is, which its level says better, or nothing.
WEAK = frozenset(
    re.findall(r"\S+", "a an and for in of on plus regarding the to with at by held joint trilateral bilateral country")
)
WORDS_OF_LEVEL = {  # words of a meeting's name that only say its level
    "leaders": frozenset(re.findall(r"\S+", "summit leader meeting")),
    "ministers": frozenset({"meeting"}),
    "2+2 ministers": frozenset(re.findall(r"\S+", "meeting consultation 2+2")),
}


@dataclass(frozen=True)
class Series:
    """Records of several editions that are one meeting, fund or mission."""

    slug: str
    name: str
    kind: str  # meeting, fund or mission
    records: tuple[tuple[str, Any], ...]  # (kind of record, record), earliest edition first

    def of(self, edition: str) -> list[tuple[str, Any]]:
        """Its records in an edition."""
        return self.by_edition.get(edition, [])

    @functools.cached_property
    def by_edition(self) -> dict[str, list[tuple[str, Any]]]:
        """Its records in each edition."""
        found: dict[str, list[tuple[str, Any]]] = {}
        for kind, record in self.records:
            found.setdefault(edition_of(record), []).append((kind, record))
        return found


# --- what a name says -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class NameWords:
    """A name as the rule reads it: whom it mentions, and its other telling words."""

    mentions: frozenset[str]
    words: frozenset[str]

    @property
    def everything(self) -> frozenset[str]:
        """Mentions and words."""
        return self.mentions | self.words

    def __bool__(self) -> bool:
        return bool(self.mentions or self.words)


@functools.cache
def stem(word: str) -> str:
    """A word without its inflection, in American spelling: ministers’, ministerial → minister; defence → defense."""
    plain = re.sub(r"['’]s?$", "", word.lower())
    plain = re.sub(r"(def|off)ence", r"\1ense", plain)
    plain = re.sub(r"(minister)ial$", r"\1", plain)
    return re.sub(r"(?<=[a-z]{3})(?<!s)s$", "", re.sub(r"ies$", "y", plain))


def read_name(name: str, index: NameIndex, place: str = "") -> NameWords:
    """A name's mentions and telling words; words of its place, and what is in brackets but for abbreviations of
    names, are left out. A group (African countries) is no partner: its words count as words."""
    brackets = re.compile(r"[(“][^)”]*[)”]")
    bare = brackets.sub("", name)
    parts = [part[1:-1] for part in brackets.findall(name)]
    found = index.in_any_form(bare) + ([n for n in index.names for part in parts if part in n.forms] if parts else [])
    mentioned = {n.id: n for n in found if n.name != HOST and n.kind != "group"}
    hosts = [index.by_name[HOST]] if HOST in index.by_name else []
    forms = [form for n in [*hosts, *mentioned.values()] for form in n.forms if form in bare]
    for form in sorted(forms, key=len, reverse=True):
        bare = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", " ", bare)
    words = {stem(word) for word in re.findall(r"[\w+]+(?:['’]\w*)?", bare)} - WEAK
    of_place = [stem(part) for part in re.findall(r"\w+", place)]
    return NameWords(frozenset(mentioned), frozenset(w for w in words if not is_of_place(w, of_place)))


def is_of_place(word: str, parts: Iterable[str]) -> bool:
    """Whether a word is one of a place's, or made from it, as their first four letters tell: Asian from Asia."""
    return any(word == part or (len(part) > 3 and word.startswith(part[:4])) for part in parts)


def read_record(record: Meeting | Mission, index: NameIndex) -> NameWords:
    """A record's name without its place; without words that a meeting's level says, or Japan's role in a mission."""
    if isinstance(record, Mission):
        return read_name(record.name.partition(",")[0], index, record.place or "")
    found = read_name(record.name, index, record.place or "")
    return NameWords(found.mentions, found.words - WORDS_OF_LEVEL.get(record.level, frozenset()))


# --- the rule -------------------------------------------------------------------------------------------------------


def same_meeting(one: Meeting, other: Meeting, first: NameWords, second: NameWords) -> bool:
    """Whether two meetings are of one series: of one level, named alike; or dated alike, one name being part of the other."""
    if one.level != other.level or not (first and second) or not in_order(one, other):
        return False
    if first == second:
        return True
    dates = sorted([one.date or "", other.date or ""])
    dated_alike = bool(dates[0]) and dates[1].startswith(dates[0]) and bool(first.everything & second.everything)
    return dated_alike and (first.everything <= second.everything or second.everything <= first.everything)


def in_order(one: Meeting, other: Meeting) -> bool:
    """Whether ordinals, where both have one, grow with the years."""
    if one.ordinal is None or other.ordinal is None:
        return True
    earlier, later = sorted((one, other), key=lambda m: (m.date or edition_of(m), m.ordinal or 0))
    return (earlier.ordinal or 0) <= (later.ordinal or 0)


def same_mission(one: Mission, other: Mission, first: NameWords, second: NameWords) -> bool:
    """Whether two missions are one: of one kind, with one abbreviation or named alike; or but one word apart, four being
    common to both. What Japan does there is named after a comma (`…, co-chair`); named alike, it is the same."""
    if one.kind != other.kind:
        return False
    if one.acronym and one.acronym == other.acronym:
        return True
    if first == second and first:
        role = [m.name.partition(",")[2].strip().partition(" ")[0] for m in (one, other)]
        return role[0] == role[1]
    apart = first.words ^ second.words
    return first.mentions == second.mentions and len(first.words & second.words) >= 4 and len(apart) == 1


def fund_of(record: Contribution | Mission) -> str:
    """The fund that a record is about, by its telling words; empty where it is about none."""
    named = [record.name] if isinstance(record, Mission) else [record.recipient or "", record.channel or ""]
    if isinstance(record, Mission) and record.kind != "fund":
        return ""
    for name in named:
        words = {stem(word) for word in re.findall(r"\w+", re.sub(r"\([^)]*\)", "", name))} - WEAK - {"un", "fund"}
        if re.search(r"\bFund$", re.sub(r" \([^)]*\)$", "", name)) and words:
            return " ".join(sorted(words))
    return ""


# --- series -----------------------------------------------------------------------------------------------------------


def series_of(records: Records, index: NameIndex) -> tuple[Series, ...]:
    """Every series that more than one edition reports: meetings, then funds, then missions, in the order of the records."""
    meetings = group_records(records.meetings, same_meeting, index)
    missions = group_records([mission for mission in records.missions if mission.kind != "fund"], same_mission, index)
    found = [
        *(("meeting", [("meetings", m) for m in group]) for group in meetings),
        *(("fund", group) for group in funds(records)),
        *(("mission", [("missions", m) for m in group]) for group in missions),
    ]
    across = [(kind, group) for kind, group in found if len({edition_of(r) for _, r in group}) > 1]
    return tuple(name_series(across))


def group_records(records: Iterable[Any], same: Callable[..., bool], index: NameIndex) -> list[list[Any]]:
    """Records in groups, each with the first group that holds one that is the same."""
    groups: list[list[tuple[Any, NameWords]]] = []
    near: dict[object, set[int]] = {}  # the groups that hold a record of each trait: others are not compared
    for record in records:
        read = read_record(record, index)
        own = traits(record, read)
        at = next(
            (
                at
                for at in sorted(set[int]().union(*(near.get(trait, ()) for trait in own)))
                if any(same(record, other, read, theirs) for other, theirs in groups[at])
            ),
            len(groups),
        )
        if at == len(groups):
            groups.append([])
        groups[at].append((record, read))
        for trait in own:
            near.setdefault(trait, set()).add(at)
    return [[record for record, _ in group] for group in groups]


def traits(record: Meeting | Mission, read: NameWords) -> list[object]:
    """What a record is found by: two that are of one series have at least one of these in common. Meetings are named
    alike or of one year; missions have an abbreviation or all mentions in common."""
    if isinstance(record, Meeting):
        return [(record.level, read), *([(record.level, record.date[:4])] if record.date else [])]
    return [(record.kind, read.mentions), *([(record.kind, record.acronym)] if record.acronym else [])]


def funds(records: Records) -> list[list[tuple[str, Any]]]:
    """The records about each fund, missions first in each edition."""
    about: dict[str, list[tuple[str, Any]]] = {}
    for kind, of_kind in (("missions", records.missions), ("contributions", records.contributions)):
        for record in of_kind:
            if fund := fund_of(record):
                about.setdefault(fund, []).append((kind, record))
    return [sorted(group, key=lambda pair: edition_of(pair[1])) for group in about.values()]


def name_series(groups: Iterable[tuple[str, list[tuple[str, Any]]]]) -> Iterator[Series]:
    """Groups as series: addressed by their first record's id, called by their last one's name."""
    taken: set[str] = set()
    for kind, group in groups:
        first, last = group[0][1], max((r for _, r in group), key=edition_of)
        whole = first.id.partition("-")[2]
        short = re.sub(r"(-\d{4}(-\d{2}){0,2}|-\d{1,2})$", "", whole)
        slug = next(
            s for s in itertools.chain([short, whole], (f"{whole}-{n}" for n in itertools.count(2))) if s not in taken
        )
        taken.add(slug)
        yield Series(slug, series_name(last), kind, tuple(group))


def series_name(record: Any) -> str:
    """What a series is called: as its last record, without the place of one occasion."""
    if isinstance(record, Contribution):
        return record.recipient or record.id
    held = re.split(r", | and ", record.place or "")[0] if isinstance(record, Meeting) else ""
    return re.sub(rf" (?:at |in )?{re.escape(held)}\b", "", record.name) if held else str(record.name)
