"""Drafts of records held to the words that they quote, as every record is: what a sentence does not prove is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bluebook.authoring.line_kinds import slug
from bluebook.authoring.printed_facts import MONTH_NUMBERS
from bluebook.authoring.yaml_text import block_lines
from bluebook.content.checks.proof import Proof
from bluebook.content.checks.records import check_record
from bluebook.content.files import compose
from bluebook.content.kinds import KINDS
from bluebook.content.records import HOST
from bluebook.content.yaml_records import Record, attempt, schema_fields
from bluebook.errors import Mistake

LONGEST_ID = 6  # words of an id after the edition
MEETING_PLACE = (
    r"(?:\b(?:held|place|hosted) in |\(in |^ in |^ \()((?!\d)[A-Z][\w’.-]+(?: [A-Z][\w’.-]+)?(?:, [A-Z][\w]+)?)"
)
MANY_STATES = "multilateral conference"
SEA = re.compile(r"\b(?:(?:South|East) China Sea|(?:Sea|Gulf) of [A-Z]\w+)")  # names no country
# What was talked about: who is named there need not have been there.
TALKED_ABOUT = re.compile(
    r"\b(?:views|opinions|talks|discussions) (?:mainly )?(?:on|about|regarding|concerning) [^.;]*?"
    r"(?= (?:with|among|between|was|were)\b|[.;]|$)"
)
LONGER_NAME = re.compile(r" [A-Z]\w+")  # what goes on with a capital
ADDED_NOTES: dict[str, tuple[str | None, str]] = {
    "level": ("other", "The level is chosen by us; the sentence does not name it."),
    "kind": (None, "The kind is chosen by us; the sentence does not state the form."),
    "payment": (None, "The payment is chosen by us; the sentence has more than one verb."),
    "quote": (None, "Japan is added by us; the sentence does not name it."),
}


@dataclass(frozen=True)
class RecordDraft:
    """A record as it is proposed: its kind, the passage that it quotes, and its fields. `own` is what the quote says of this
    record alone, where it proves several."""

    kind: str
    source: str
    quote: str
    fields: Mapping[str, Any]
    own: str = ""


@dataclass
class DraftProver:
    """Holds drafts of an edition to their quotes, and gives each an id of its own."""

    proof: Proof
    taken: set[str] = field(default_factory=set)

    def fields(self, draft: RecordDraft) -> dict[str, Any] | None:
        """A draft's fields in the order of its file; None where no form of it is proved."""
        found = {"id": self.new_id(draft), **draft.fields, "source": draft.source, "quote": draft.quote}
        if draft.kind == "meetings":
            found |= {"participants": self.participants(draft), "place": place_of(draft)}
            if found.get("level") == MANY_STATES and self.are_two_countries(found["participants"]):
                found["level"] = "other"
        elif draft.kind == "contributions":
            found["recipient"] = self.recipient(draft.own) or self.recipient(draft.quote)
        for _ in range(8):
            wrong = self.wrong_field(draft.kind, found)
            if wrong is None:
                self.taken.add(found["id"])
                return in_field_order(draft.kind, found)
            if wrong in ADDED_NOTES and ADDED_NOTES[wrong][1] not in found.get("note", ""):
                value, note = ADDED_NOTES[wrong]
                found["note"] = f"{found.get('note', '')} {note}".strip()
                found |= {wrong: value} if value else {}
            elif wrong in found and wrong not in required_fields(draft.kind):
                del found[wrong]
            else:
                return None
        return None

    def wrong_field(self, kind: str, fields: Mapping[str, Any]) -> str | None:
        """The first field that the proof refuses; None where there is none."""
        file = f"{kind}.yml"
        mistakes: list[Mistake] = []
        given = {name: value for name, value in fields.items() if value not in (None, [])}
        node = compose("\n".join(block_lines(given)), file)
        record = attempt(Record(KINDS[kind].type), node.value[0], file, mistakes) if node else None
        lines = dict(enumerate(given, 1))
        mistakes += check_record(record, self.proof) if record else []
        return lines.get(mistakes[0].line, "id") if mistakes else None

    def participants(self, draft: RecordDraft) -> list[str]:
        """Who took part: the names that the meeting's name prints, or else its sentence; Japan with any of them."""
        words, quote = (
            str(draft.fields.get("name", "")),
            self.without_places(TALKED_ABOUT.sub("", SEA.sub("", draft.quote))),
        )
        named = self.proof.name_index.in_any_form(words)
        if not [name for name in named if name.kind == "country"]:
            named += [n for n in self.proof.name_index.in_any_form(quote) if n.kind == "country"]
        proved = [name.name for name in named if name.kind != "forum" and self.proof.prints(name, quote)]
        host = self.proof.names.get(HOST)
        if host and self.proof.prints(host, draft.quote):
            proved = [HOST, *proved]
        return list(dict.fromkeys(proved))

    def without_places(self, quote: str) -> str:
        """A quote without the countries in which something was held: `the Dialogue in Bahrain in December`."""
        found = list(self.proof.name_index.finder_of_any_form.pattern.finditer(quote))
        for name in reversed([name for name in found if re.search(r"\bin (?:the )?$", quote[: name.start()])]):
            quote = quote[: name.start()] + quote[name.end() :]
        return quote

    def are_two_countries(self, participants: Sequence[str]) -> bool:
        """Whether Japan and one other country met."""
        return len(participants) == 2 and all(self.proof.names[name].kind == "country" for name in participants)

    def recipient(self, quote: str) -> str | None:
        """The first known name to whom a sentence says that something is given; one after “to” rather than another. None that is
        only the beginning of a longer one: UN of UN Women."""
        found = self.proof.name_index.finder_of_any_form.pattern.finditer(quote)
        names = [m for m in found if m.group() != HOST and not LONGER_NAME.match(quote, m.end())]
        for words in ("to", "for|of|in|with"):
            for name in names:
                if re.search(rf"\b(?:{words}) (?:the )?$", quote[: name.start()]):
                    return name.group()
        return None

    def new_id(self, draft: RecordDraft) -> str:
        """An id that no other record has: the edition, the first words of the name, the date."""
        named = [name.id for name in self.proof.name_index.in_any_form(draft.quote) if name.name != HOST][:2]
        words = str(draft.fields.get("name") or " ".join([*named, str(draft.fields.get("kind") or draft.kind)]))
        start = "-".join(slug(words).split("-")[:LONGEST_ID])
        parts = (self.proof.edition.year, start or draft.kind, str(draft.fields.get("date") or ""))
        base = "-".join(part for part in parts if part)
        later = (f"{base}-{letter}" for letter in "bcdefghijklmnopqrstuvwxyz")
        return (
            base
            if base not in self.taken
            else next((id for id in later if id not in self.taken), f"{base}-{len(self.taken)}")
        )


def required_fields(kind: str) -> set[str]:
    """The fields without which a record of a kind is none."""
    return {field.name for field in schema_fields(KINDS[kind].type) if field.metadata["required"]}


def in_field_order(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields in the order of their kind, those that say nothing left out."""
    names: Iterable[str] = (field.name for field in schema_fields(KINDS[kind].type))
    return {name: fields[name] for name in names if fields.get(name) not in (None, [], "")}


def place_of(draft: RecordDraft) -> str | None:
    """Where a meeting was, as its sentence says after its name."""
    _, _, after = draft.quote.partition(str(draft.fields.get("name", ""))[-20:])
    after = re.sub(r"^[^(]{0,20}\([^)]*[A-Z]{2}[^)]*\)", "", after)  # its abbreviation
    after = re.sub(r"^ (?:on|for|of) (?:[a-z][\w-]+ ){1,4}(?=in )", " ", after)  # its subject
    match = re.search(MEETING_PLACE, after[:80])
    return match[1].rstrip(".") if match and match[1].split()[0].rstrip(".,") not in MONTH_NUMBERS else None
